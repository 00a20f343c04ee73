/** How people say Nordic and Dutch first names: folded name, then the usual ways with the stressed syllable in capitals. Written by hand. */
export const NORTHERN_EUROPEAN = `
  aino EYE-noh; ake OH-keh; anneke AHN-uh-kuh; anouk ah-NOOK; asa OH-sa/AY-sa; asbjorn AHSS-byorn; bjarne BYAR-neh; bjorn BYORN;
  cees KASE; coen KOON; daan DAHN; eero EH-roh; eeva EH-va; einar AY-nar; eirik AY-rik; femke FEM-kuh; freek FRAKE; freja FRAY-a;
  geert KHAIRT; gerrit KHAIR-it; gijs KHICE; gisli GEES-lee; goran YUR-ahn/GOH-rahn; gudmundur GVUTH-mun-dur; gunilla goo-NIL-la;
  guus KHOOSS; hakan HOH-kahn/HAH-kahn; hakon HOH-kon; hanneke HAHN-uh-kuh; havard HOH-var; heikki HAY-kee; hidde HID-uh; huub HOOP;
  ineke EE-nuh-kuh; jaap YAHP; janne YAHN-neh; jari YAH-ree; jarl YARL; jarmo YAR-moh; jelle YEL-uh; jeppe YEP-eh; jeroen yuh-ROON;
  jesper YES-per; jitske YITS-kuh; joakim YOH-ah-kim; jochem YOKH-um; johan YOH-hahn; joost YOHST; jorgen YUR-en/YUR-gen; joris YOR-iss;
  juha YOO-ha; juhani YOO-ha-nee; jukka YOOK-ka; jussi YOOS-see; jyrki YUR-kee; kaisa KYE-sa; kare KOH-reh; kees KASE; kjell SHELL;
  kjetil SHET-il; klaas KLAHSS; knut KNOOT; koen KOON; leif LAYF; liesbeth LEES-bet; linnea lin-AY-a; lotte LOT-uh; luuk LEWK;
  maaike MY-kuh; maarten MAR-tuh; maja MY-a; marijke mah-RYE-kuh; marja MAR-ya; marjatta MAR-yaht-ta; martijn mar-TINE;
  mathijs mah-TICE; matthijs mah-TICE; merijn muh-RINE; merja MAIR-ya; mieke MEE-kuh; niels NEELS; nienke NEEN-kuh; oystein OY-stayn;
  oyvind OY-vin; paivi PYE-vee; piet PEET; pieter PEE-ter; ragnhild RAHNG-nil; raija RYE-ya; reijo RAY-yoh; roel ROOL; rune ROO-neh;
  rutger RUT-kher; ruud REWT; sanne SAHN-uh; signe SIG-neh/SING-neh; sigurdur SIG-ur-thur; siv SEEV; sjaak SHAHK; sjoerd SHOORT;
  sjors SHORS; solveig SOL-vay; soren SUR-en; steinar STAY-nar; stig STEEG; stijn STINE; sverre SVAIR-eh; terje TAIR-yeh; thijs TICE;
  tineke TEE-nuh-kuh; torbjorn TOR-byorn; tore TOO-reh; tove TOH-veh; trygve TRIG-veh; tuomas TOO-oh-mahss; vegard VEH-gar;
  veikko VAY-koh; vidar VEE-dar; ville VIL-leh; wessel VESS-ul; wietse VEET-suh; willem VIL-um; wim VIM; wouter VOW-ter;
  xander ZAHN-der; ylva IL-va; yngve ING-veh
`;
