/** How people say Spanish first names, Catalan and Basque included: folded name, then the usual ways with the stressed syllable in capitals. Written by hand. */
export const IBERIAN = `
  agustin ah-goos-TEEN; aitor eye-TOR; alejandra ah-leh-HAHN-dra; alejandro ah-leh-HAHN-droh; alvaro AHL-vah-roh; andres ahn-DRESS;
  angeles AHN-heh-less; begona beh-GOHN-ya; borja BOR-ha; enrique en-REE-keh; gerardo heh-RAR-doh; german hair-MAHN;
  gilberto heel-BAIR-toh; guadalupe gwah-da-LOO-peh; guillermo gee-YAIR-moh; hector EK-tor/HEK-ter; hernan air-NAHN;
  horacio oh-RAH-syoh; humberto oom-BAIR-toh; ignacio eeg-NAH-syoh; iker EE-kair; inaki een-YAH-kee; inigo EEN-yee-goh;
  itziar eet-see-AR; jacinto ha-SEEN-toh; jaime HY-meh/JAY-mee; javier ha-VYAIR; jesus heh-SOOSS; jimena hee-MEH-na; joaquin hwah-KEEN;
  jose ho-SEH/zhoh-ZEH; josefina ho-seh-FEE-na; juan HWAHN; juanita hwah-NEE-ta; julio HOO-lyoh; lluis lyoo-EESS; lourdes LOOR-dess;
  lucia loo-SEE-a/loo-CHEE-a; maite MY-teh; miguel mee-GEL; montserrat mont-seh-RAHT; nieves NYEH-vess; nuria NOO-ree-a; quique KEE-keh;
  raul rah-OOL; rocio roh-SEE-oh; rogelio roh-HEH-lyoh; saul sah-OOL/SAWL; soledad soh-leh-DAHD; vicente vee-SEN-teh; ximena hee-MEH-na;
  yesenia yeh-SEN-ya
`;
