/** How people say German first names: folded name, then the usual ways with the stressed syllable in capitals. Written by hand. */
export const GERMAN = `
  achim AKH-im; anja AHN-ya; anke AHN-kuh; antje AHNT-yuh; barbel BAIR-bel; birgit BEER-git; burkhard BOORK-hart; detlef DET-lef;
  dieter DEE-ter; eberhard AY-ber-hart; eckhard EK-hart; eike EYE-kuh; elfriede el-FREE-duh; elke EL-kuh; eugen OY-gain;
  frauke FROW-kuh; friederike free-duh-REE-kuh; friedrich FREED-rikh; georg GAY-org; gerd GAIRT; gerhard GAIR-hart; gesa GAY-za;
  gesine guh-ZEE-nuh; gisela GEE-zuh-la; gotz GUHTS; gudrun GOO-droon; gunter GEWN-ter; gunther GEWN-ter; hannelore HAHN-uh-lor-uh;
  hauke HOW-kuh; heidrun HIDE-roon; heike HY-kuh; heiko HY-koh; heinrich HINE-rikh; heinz HINETS; helmut HEL-moot;
  hildegard HIL-duh-gart; ilse IL-zuh; imke IM-kuh; inge ING-uh; ingeborg ING-uh-bork; jana YAH-na; jens YENSS; joachim yoh-AKH-im;
  jochen YOKH-en; joerg YURK; johannes yoh-HAHN-ess; jorg YURK; jorn YURN; josef YOH-zef; juergen YEWR-gen; jurgen YEWR-gen;
  jutta YOO-ta; katja KAHT-ya; kerstin KAIR-steen; klaus KLOWSS; lieselotte LEE-zuh-lot-uh; ludger LOOT-ger; lutz LOOTS; maike MY-kuh;
  margarethe mar-ga-RAY-tuh; matthias ma-TEE-ahss; mechthild MEKHT-hilt; meike MY-kuh; moritz MOH-rits; rainer RYE-ner; reiner RYE-ner;
  reinhard RINE-hart; reinhold RINE-holt; renate ruh-NAH-tuh; ronja RON-ya; roswitha ross-VEE-ta; rudiger REW-dig-er;
  siegfried ZEEK-freet; sieglinde zeek-LIN-duh; silke ZIL-kuh; sonke ZUHN-kuh; steffen SHTEF-en; svenja SVEN-ya; swantje SVAHNT-yuh;
  tanja TAHN-ya; thorsten TOR-sten; udo OO-doh; ulrich OOL-rikh; ulrike ool-REE-kuh; ute OO-tuh; uwe OO-vuh; veit FITE;
  verena vuh-RAY-na; volker FOL-ker; waltraud VAHL-trowt; wiebke VEEP-kuh; wilfried VIL-freet; wilhelm VIL-helm; winfried VIN-freet;
  wolf VOLF; wolfgang VOLF-gahng; xaver KSAH-ver
`;
