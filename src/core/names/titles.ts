/** Words around a name that are no part of it. */

/** Before a name; without points, lower case. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx mister missus sr dr dra drs dott dottssa dottoressa doctor prof profa professor professora sir dame lord lady rev reverend hon honorable capt captain col sgt lt cmdr gen hr herr herrn frau fr fräulein ' +
    'señor señora señorita srta sra srs dña doña monsieur mme mlle madame mademoiselle me maître sig sigra sigre signor signora signore dhr mevr mevrouw meneer senhor senhora ing dipling dipl mag engr eng arq lic avv pan pani vip ' +
    'bapak ibu pak khun shri shrimati smt md mohd er г госпожа господин attn coach pastor nurse chef officer deacon rabbi judge ' +
    'exmo exma excmo excma ilmo ilma ilustrísimo lcdo lcda licdo licda abg abog cdor cdra mtro mtra arqta psic biol diplkfm diplkffr diplvolksw diplvw diplbetriebsw diplbw diplinf diplinform ' +
    'diplbiol diplchem diplphys diplpsych diplwirting diplwiing dring drmed univprof assprof assocprof privdoz pd mmag prok geom rag arch cap ten maj brig maestro sheikh shaykh sister brother father padre fray frei père sœur soeur pfarrer pfr'
  ).split(' '),
);

/** Titles that are names too and count only with a point. */
export const DOUBTFUL_TITLES: ReadonlySet<string> = new Set(
  'pan hon gen ing mag eng col me lady dame maître lic er mo arch geom rag cap ten maj brig pd prok psic biol maestro frei padre'.split(
    ' ',
  ),
);

/** Titles after which a lone word is most likely a last name. */
export const FORMAL_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx mister missus sr hr herr herrn frau señor señora srta sra monsieur m mme mlle madame me sig signor signora dhr mevr mevrouw meneer senhor senhora pan pani'.split(
    ' ',
  ),
);

/** After a name; without points, lower case. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  (
    'jr sr junior senior ii iii iv phd dphil md do mba cpa cfa cfp esq esquire dds dmd rn np pe pmp jd llm ma msc bsc ba bs ms mph edd rph aia faia shrm sphr cissp pharmd dvm obe mbe cbe ' +
    'csm cspo cfe cams mcipd fcipd acca aca fca cima mrics frics riba kc qc bcom mcom llb beng meng bfa mfa mdiv dnp lcsw lmft frcs frcp mrcp faan facs fca pgmp mcips chfc clu ea cism cisa itil ' +
    'ceo cfo cto coo cmo cio cro ciso chro cpo cso vp svp evp avp gm hr it'
  ).split(' '),
);

/** Small words inside a name that stay in lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da das do dos du la las le los lo van von vom zu zum zur den der ten ter af av al el bin binti ibn bint y e i und and'.split(
    ' ',
  ),
);
