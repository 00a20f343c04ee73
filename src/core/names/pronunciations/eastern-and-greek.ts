/** How people say Russian, Ukrainian, Greek, Turkish and Hebrew first names: folded name, then the usual ways with the stressed syllable in capitals. Written by hand. */
export const EASTERN_AND_GREEK = `
  aleksei ah-lek-SAY; alexei ah-lek-SAY; andrei ahn-DRAY; andriy ahn-DREE; apostolos ah-POSS-toh-loss; athanasios ah-tha-NAH-see-oss;
  avi AH-vee; ayse eye-SHEH; bohdan bokh-DAHN; burcu BOOR-joo; cagla CHAH-la; canan JAH-nahn; cem JEM; cengiz JEN-geez; ceren jeh-REN;
  ceyda JAY-da; chaim KHIGH-im; chana KHAH-na; christos KHREE-stoss; cigdem CHEE-dem; despina DESS-pee-na; dimitrios thee-MEE-tree-oss;
  dimitris thee-MEE-triss; dmitri DMEE-tree; dmitry DMEE-tree; dogan doh-AHN; ebru EB-roo; ece EH-jeh; eirini ee-REE-nee; eitan ay-TAHN;
  eleni eh-LEN-ee; emre EM-reh; evangelos ev-AHN-geh-loss; evgeny yev-GEN-ee; eyal eh-YAHL; georgios yeh-OR-yoss; giorgos YOR-goss;
  gokce gurk-CHEH; gokhan GURK-hahn; hatice HAH-tee-jeh; huseyin hew-SAY-in; ilya eel-YAH; inbal een-BAHL; ioanna yoh-AH-na;
  ioannis yoh-AH-niss; itai ee-TYE; katerina ka-teh-REE-na; kateryna ka-teh-RIN-a; konstantinos kon-stan-DEE-noss; ksenia KSEN-ya;
  kyriakos kee-ree-AH-koss; lefteris lef-TEH-riss; liat lee-AHT; lior lee-OR; lyudmila lyood-MEE-la; mehmet mekh-MET; merav meh-RAHV;
  mikhail mee-kha-EEL; moshe moh-SHEH/MOH-sheh; mykola mi-KOH-la; nadezhda na-DYEZH-da; nikolai nee-koh-LYE; nikolaos nee-KOH-la-oss;
  nir NEER; ofer oh-FAIR; oguz oh-OOZ; oksana ok-SAH-na; oleksandr oh-lek-SAHN-der; onur oh-NOOR; ozge urz-GEH; ozgur urz-GEWR;
  ozlem urz-LEM; panagiotis pa-na-YOH-tiss; pyotr PYOH-ter; ronit roh-NEET; selcuk sel-CHOOK; semyon sem-YON; sergei sair-GAY;
  sergey sair-GAY; shai SHY; shira SHEE-ra; shlomo shloh-MOH/SHLOH-moh; sibel see-BEL; sotiris soh-TEE-riss; spyros SPEE-ross;
  stavros STAHV-ross; sukru SHEWK-rew; svetlana svet-LAH-na; taras ta-RAHS; thanasis tha-NAH-siss; theodoros theh-OH-doh-ross;
  tugba TOO-ba; tugce TOO-cheh; tzvi TSVEE; ugur oo-OOR; vadim va-DEEM; vasilis va-SEE-liss; vassilis va-SEE-liss;
  volodymyr voh-loh-DIM-ir; vyacheslav vya-cheh-SLAHF; yael yah-EL; yagmur YAH-moor; yair yah-EER; yaniv yah-NEEV; yannis YAH-niss;
  yehuda yeh-HOO-da; yevgeny yev-GEN-ee; yiannis YAH-niss; yigal yee-GAHL; yigit yee-EET; yitzhak yits-KHAHK; yorgos YOR-goss;
  yossi YOH-see; yulia YOOL-ya; yuri YOO-ree; zeynep zay-NEP; zhanna ZHAHN-na; zoya ZOY-a
`;
