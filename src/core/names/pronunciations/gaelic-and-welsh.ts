/** How people say Irish, Scottish and Welsh first names: folded name, then the usual ways with the stressed syllable in capitals. Written by hand. */
export const GAELIC_AND_WELSH = `
  ailbhe AL-va; ailsa AYL-sa; aine AWN-ya; aisling ASH-ling; aneurin a-NYE-rin; angharad ang-HA-rad; aoibhe EE-va; aoife EE-fa;
  blathnaid BLAW-nid; brid BREED; bronagh BROH-na; caitriona ka-TREE-na; calum KAL-um; caoilfhionn KEE-lin; caoimhe KEE-va/KWEE-va;
  carys KA-riss; cathal KA-hal; catriona ka-TREE-na; ceri KERR-ee; cerys KERR-iss; cian KEE-an; ciara KEER-a/see-AR-a; ciaran KEER-an;
  cillian KILL-ee-an; clodagh KLOH-da; colm KOL-um; dafydd DAV-ith; daithi DAH-hee; darragh DA-ra; dearbhla DERV-la; deirdre DEER-dra;
  delyth DEL-ith; diarmuid DEER-mid; domhnall DOH-nal; donnacha DUN-a-kha; eabha AY-va; eamon AY-mun; eamonn AY-mun; eanna AY-na;
  eifion EYE-vee-on; eilidh AY-lee; eilis EYE-lish/AY-leesh; eimear EE-mer; eirlys AIR-liss; eithne ETH-na/EN-ya; eleri el-ERR-ee;
  emyr EM-eer; eoghan OH-in; eoin OH-in; ffion FEE-on; fiachra FEE-a-kra; fiadh FEE-a; fionn FYUN/FIN; fionnuala fin-OO-la;
  geraint GERR-eyent; gethin GETH-in; grainne GRAW-nya; gwilym GWIL-im; hamish HAY-mish; heledd HEL-eth; huw HYOO; hywel HOW-el;
  iain EE-an; iestyn YES-tin; ieuan YAY-an; ifan EE-van; iona eye-OH-na; isla EYE-la; iwan YOO-an; lachlan LOKH-lan/LOCK-lan;
  laoise LEE-sha; llewelyn loo-EL-in/hluh-WEL-in; lorcan LOR-kan; maeve MAYV; mair MIRE; mairead muh-RAID; mairi MAH-ree; meabh MAYV;
  mhairi VAH-ree; morag MOR-ag; muireann MWIR-in; myfanwy muh-VAN-wee; naoise NEE-sha; nerys NERR-iss; niall NYE-al; niamh NEEV;
  nuala NOO-la; odhran OH-ran; oisin ush-EEN/OSH-een; oonagh OO-na; orlaith OR-la; owain OH-wine; padraic PAW-drik/PAW-rik;
  padraig PAW-drig/PAD-rig; rhian REE-an; rhiannon ree-AN-on; rhodri ROD-ree; rhys REESS; roisin roh-SHEEN; ruairi RUR-ee;
  ruairidh ROR-ee; ruaridh ROR-ee; sadhbh SIVE; saoirse SEER-sha/SUR-sha; seamus SHAY-mus; sean SHAWN; sian SHAHN; sile SHEE-la;
  sinead shin-AID; siobhan shi-VAWN; siofra SHEE-fra; sioned SHON-ed; sorcha SUR-uh-kha/SOR-sha; struan STROO-an; tadhg TYGE;
  tomos TOM-oss; una OO-na
`;
