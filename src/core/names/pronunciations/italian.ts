/** How people say Italian first names: folded name, then the usual ways with the stressed syllable in capitals. Written by hand. */
export const ITALIAN = `
  alessia ah-LESS-ya; alessio ah-LESS-yoh; angelo AHN-jeh-loh; beatrice beh-ah-TREE-cheh/BEE-a-triss; cesare CHEH-za-reh;
  chiara KYAH-ra; cinzia CHEENTS-ya; ciro CHEE-roh; eugenio eh-oo-JEN-yoh/eh-oo-HEN-yoh; fabrizio fah-BREETS-yoh; felice feh-LEE-cheh;
  francesca frahn-CHESS-ka; francesco frahn-CHESS-koh; gaetano gah-eh-TAH-noh; giacomo JAH-koh-moh; giada JAH-da;
  giancarlo jahn-KAR-loh; gianluca jahn-LOO-ka; gianni JAHN-nee; ginevra jee-NEV-ra; giorgia JOR-ja; giorgio JOR-joh;
  giovanna joh-VAHN-na; giovanni joh-VAHN-nee; giulia JOOL-ya; giulio JOOL-yoh; giuseppe joo-ZEP-peh; graziella gra-TSYEL-la;
  guido GWEE-doh; ignazio een-YAHTS-yoh; ilaria ee-LAHR-ya; luigi loo-EE-jee; maurizio mow-REETS-yoh; michele mee-KEH-leh/mih-SHEL;
  niccolo nee-koh-LOH; nicolo nee-koh-LOH; pasquale pahss-KWAH-leh; patrizia pah-TREETS-ya; pietro PYEH-troh; raffaele rahf-fah-EH-leh;
  sergio SAIR-joh/SAIR-hyoh; tiziana tee-TSYAH-na; vincenzo veen-CHEN-tsoh
`;
