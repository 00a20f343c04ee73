/** How people say French first names: folded name, then the usual ways with the stressed syllable in capitals. Written by hand. */
export const FRENCH = `
  agnes ahn-YESS/AG-niss; aimee eh-MAY/AY-mee; alain a-LAN; amelie ah-may-LEE; anais ah-nah-EESS; antoine ahn-TWAHN; arnaud ar-NOH;
  aurelie oh-ray-LEE; aurelien oh-ray-LYAN; baptiste bah-TEEST; benoit ben-WAH; bertrand bair-TRAHN; camille ka-MEE/ka-MEEL;
  cecile say-SEEL; cedric say-DREEK/SED-rik; celine say-LEEN; christophe krees-TOFF; clement klay-MAHN; corentin ko-rahn-TAN;
  delphine del-FEEN; didier dee-DYAY; edouard ay-DWAR; elodie ay-loh-DEE; etienne ay-TYEN; fabrice fah-BREESS; florent floh-RAHN;
  francois frahn-SWAH; francoise frahn-SWAHZ; gael gah-EL; gaelle gah-EL; gauthier goh-TYAY; genevieve zhun-VYEV/JEN-uh-veev;
  georges ZHORZH; gerard zhay-RAR/juh-RARD; ghislaine geez-LEN/gee-LEN; gilles ZHEEL; gregoire gray-GWAR; guillaume gee-YOHM;
  helene ay-LEN; herve air-VAY; jacques ZHAHK; jean-baptiste zhahn-bah-TEEST; jean-claude zhahn-KLOHD; jean-francois zhahn-frahn-SWAH;
  jean-luc zhahn-LEWK; jean-marc zhahn-MARK; jean-michel zhahn-mee-SHEL; jean-paul zhahn-POHL; jean-philippe zhahn-fee-LEEP;
  jean-pierre zhahn-PYAIR; jeanne ZHAHN; jerome zhay-ROHM/juh-ROHM; julien zhew-LYAN; laetitia lay-tee-SYAH; laurent loh-RAHN;
  loic loh-EEK; lucien lew-SYAN; maelys mah-ay-LEESS; margaux mar-GOH; mathieu mah-TYUH; matthieu mah-TYUH; maxime mahk-SEEM;
  mireille mee-RAY; noemie noh-ay-MEE; oceane oh-say-AHN; odile oh-DEEL; olivier oh-lee-VYAY; philippe fee-LEEP;
  quentin kahn-TAN/KWEN-tin; raphael rah-fah-EL; regis ray-ZHEESS; remi ray-MEE; remy ray-MEE; renaud ruh-NOH; rene ruh-NAY;
  romain roh-MAN; sebastien say-bahss-TYAN; severine say-VREEN; solange soh-LAHNZH; solene soh-LEN; stephane stay-FAHN;
  sylvain seel-VAN; theo tay-OH/THEE-oh; thibault tee-BOH; thibaut tee-BOH; thierry tyeh-REE; timothee tee-moh-TAY;
  virginie veer-zhee-NEE; yann YAHN; yannick yah-NEEK; yves EEV
`;
