/** Praise of the product, gains that are named, and promises that would be true of anybody. */
import type { Passage, Span } from '../../reader.ts';
import { before, find, isDenied, justBefore, spans, words } from './patterns.ts';

const OURS =
  '(?:notre|nos|une|la) (?:\\p{L}+ ){0,2}?(?:plateforme|solution|logiciel|outil|produit|service|offre|application|technologie|version|module|système|suite|gamme|experts?|équipes?|société|entreprise|consultants?)s?';
const PITCH = words([
  '(?:notre|nos) (?:\\p{L}+ ){0,2}(?:plateforme|solution|logiciel|outil|produit|application|technologie|version|module|système)s? (?:peut|peuvent|sait|savent|fait|font|simplifie|contrôle|optimise|a |ont )',
  'avec (?:notre|nos) (?:\\p{L}+ ){0,2}(?:plateforme|solution|logiciel|outil|produit|application)s?, (?:vous|tu) \\p{L}+',

  '(?:travaillons|collaborons|équipons|accompagnons)(?: avec)? (?:les plus|plus de|des centaines|des milliers|de grandes?|de nombreu\\p{L}+|les principa\\p{L}+)',
  '(?:large|vaste|grande|riche) (?:gamme|choix|palette|éventail|panel)',
  "nos clients (?:nous |l'|le |la )?(?:recommandent|adorent|plébiscitent|font confiance|apprécient)",

  `${OURS} (?:\\p{L}+ ){0,2}?(?:est|sont|intègre\\p{L}*|comprend|comprennent|inclut|inclu\\p{L}+|permet(?:tent)?|offre(?:nt)?|propose(?:nt)?|automatise\\p{L}*|couvre\\p{L}*|garanti\\p{L}*|s'adapte\\p{L}*|regroupe\\p{L}*|vous accompagne\\p{L}*|réuni\\p{L}*|gère\\p{L}*|fourni\\p{L}*|dispose\\p{L}*)`,
  '(?:nous|on) (?:vous |te )?(?:propos|offr|commercialis|fourniss|vend|édit|développ|concev|mett)(?:ons|e) (?:à (?:votre|ta) disposition )?(?:… )?(?:gamme|suite|solutions?|services?|offres?|plateforme|logiciels?|outils?|accompagnement|produits?|équipe|prestations?|formules?|pack|démo\\p{L}*)',
  '(?:nous sommes|est|\\p{L}+ est) (?:… )?(?:spécialisée?s?|leaders?|numéro (?:un|1)|pionniers?|experts? (?:en|de|du)|spécialistes? (?:de|du|en))',
  '(?:nous avons|on a|\\p{L}+ a) (?:développé|conçu|créé|mis au point|lancé|bâti|inventé|déployé) (?:une?|des|le|la|notre|nos)',
  "(?:nous|on) (?:couvr|assur|gér|pren|trait|maîtris|intervenons|réalis)\\p{L}* (?:en charge )?(?:l'ensemble|tout|toute|tous|toutes|la totalité|l'intégralité|de bout)",
  '(?:propose|proposent|offre|offrent|commercialise|édite|développe|fournit|distribue|vend) (?:aussi |également )?(?:une?|des|les|la|le|toute une) (?:… )?(?:outils?|solutions?|services?|logiciels?|plateforme|gamme|suite|prestations?|offres?|produits?|accompagnement|formules?)',
  '(?:vous trouverez|tu trouveras) tout',
  "(?:la|le|les) plus \\p{L}+ (?:du marché|de france|du secteur|d'europe|au monde|du pays)",
  '(?:reconnue?s?|plébiscitée?s?|primée?s?|récompensée?s?|approuvée?s?|utilisée?s?) (?:dans toute|dans le monde|par (?:tous|plus|les plus|des (?:milliers|centaines)))',
  '(?:leader|numéro un|n°1) (?:du|de|de la|mondial|européen|français)',
  '(?:gamme|suite|offre|palette|solution) (?:\\p{L}+ )?(?:complète|intégrée|clé en main|innovante|unique|sur mesure)',
  '(?:intuiti|innovant|révolutionnair|performant|puissant|économiqu)\\p{L}+(?:,| et) (?:\\p{L}+,? (?:et )?){0,2}(?:simple|rapide|économique|fiable|intuiti\\p{L}+|performant\\p{L}*|complet|complète)',
  'de a à z|tout[- ]en[- ]un|à la pointe|dernière génération|clé en main',
]);

export function pitches(passage: Passage): Span[] {
  const found = spans(passage, PITCH, (one) => !/(?:votre|ton|vos|tes)$/u.test(justBefore(one)));
  return found.filter(({ start }, index) => index === 0 || start >= found[index - 1]!.end);
}

const DO =
  '(?:rédui|diminu|baiss|évit|gagn|économis|amélior|accélér|simplifi|supprim|limit|augment|automatis|récupér|divis|raccourci|encaiss|factur|doubl|tripl|libér|fiabilis|sécuris|retrouv|pay|livr|vend|remplir|rempli|gard|trouv|recrut|fidélis|résorb|règl|élimin|maîtris|anticip|prévoi|fini|cess|arrêt|obten|attir|ouvr|perd|trait|sort)\\p{L}*';
const NOT_A_GAIN =
  /^(?:trouv(?:ez|e|erez|eras|er[ez]?s?)|gard(?:ez|e)|pay(?:s|er\s+de)|ouvrez|ouvre|règl(?:ement|er\s+avec|ons|erons|e)|livre|livrait?|vendredis?|finit?|perdre|évit[ae]?|sorti?e?)$/u;
const BENEFIT = words([
  "(?:vos|votre|tes|ton|ta) \\p{L}+ (?:ne |n')\\p{L}+ plus",
  "(?:vos|votre|tes|ton|ta|la|les|le) (?:[\\p{L}']+ ){1,6}?(?:(?:un|deux|trois|\\d+) jours? plus tôt|plus (?:tôt|vite|rapidement)|toute? seule?s?|automatiquement|sans effort)",
  'comment \\p{L}+ (?:a|ont) (?:rédui|diminu|gagn|évit|divis|baiss|supprim|augment|doubl|simplifi)\\p{L}*',
  '(?:oublier|dire adieu) (?:la|aux?|les|le) (?:paperasse|papiers?|\\p{L}+)',

  "(?:cela|ça|ceci|il) (?:vous |t'|te )?(?:aid|ser[tv]|permett|évit|épargn|simplifi)\\p{L}*(?: (?:à|de|d))?",
  '(?:moyen|façon|manière|méthode) (?:simple |concrète? )?(?:de|d|pour) ?',

  `(?:(?:vous |t'|te |leur )?aid(?:er|ons|e|era|ez|ait|é) (?:[\\p{L}'-]+ ){0,4}?(?:à|a) (?:ne plus )?)[\\p{L}'-]+`,
  `(?:vous|tu|votre équipe|ton équipe|vos équipes|tes équipes|vos \\p{L}+(?: de \\p{L}+)?|tes \\p{L}+(?: de \\p{L}+)?|on|chez \\p{L}+(?: \\p{L}+)?, (?:vous|tu)) (?:n'auriez plus|n'aurais plus|n'aurez plus|(?:pourriez|pourrais|pourrait|pourraient|pouvez|peux|pourrez|pourras)(?! (?:me |m'|nous |juger|décider|noter))|(?:gagn|économis|évit|baiss|diminu|factur|encaiss|récupér|rédui|livr|augment|part)\\p{L}*(?:iez|ais|ait|aient|ez|as|ent))`,
  `\\p{Lu}?\\p{L}+ (?:pourrait|pourraient) [\\p{L}'-]+`,
  `(?:montrer|montrerai|savons|sais|expliquer|voir|dire|idée pour|piste (?:concrète )?pour|idée pour que vous|idée pour que tu|exemple pour) (?:\\p{L}+ )?(?:comment |: )?${DO}`,
  `comment (?:vous |y |ne plus |l'|les )?(?!cela|ça|allez|vous|se)\\p{L}{3,}(?:er|ir|re|oir)`,
  `(?:permettr?\\p{L}*|évit\\p{L}+|de quoi|afin de|en vue de) (?:(?:à|de|d'|aux?) ?(?:[\\p{L}]+ ){0,2}?(?:de |d')?)?${DO}`,
  "(?:vous|t'|te) (?:évit|épargn|libér|décharg|soulag)\\p{L}+",
  "(?:en décharger|t'en décharger)",
  '(?:idée|pour) que (?:vous|tu) (?:soyez|sois|gagniez|gagnes|puissiez|puisses)(?! (?:me|le|la|nous) )',
  '(?:une )?(?:réponse|solution)(?: concrète)? (?:contre|à|sur|pour)',
  'sans (?:re\\p{L}+|erreurs?|litiges?|retards?|attente|délai|papier)(?=,)',
  'ce que (?:vous|tu) y gagn\\p{L}+ ?:',
  "(?:l'idée est simple|idée pour \\p{L}+(?: \\p{L}+)?|piste concrète pour (?:vous|toi)) :",
  '(?:vos|votre|tes|ton|ta) (?!part|réponse|appel|avis|aide|retour|écoute|oui)\\p{L}+ (?:\\p{L}+ ){0,2}?(?!pourrai|serait\\s+(?:un|de)|aurait)\\p{L}+(?:rait|raient)',
  "(?:vous|tu) (?:n'|ne |y |en |les |l'|le |la )?(?!pour|ser|aur|voud|aime|devr|saur|souhait|préf|accept)\\p{L}+(?:riez|rais)",
  `(?:cela|ça|ceci|ce qui|de quoi|on peut|nous pouvons|on pourrait|nous savons) (?:vous |te |t'|y )?(?:fer(?:ait|a) )?${DO}`,
  '(?:(?:vous|te|t) |)(?:enlever|retirer|épargner|débarrasser|soulager) (?:de )?(?:cette|ce|ces|les?|la|vos|tes)',
  "(?<=^|, |: )(?:et |c'est )?(?:plus (?:de|d|aucune?)|finie?s?,? (?:les?|la)|zéro) (?!détails|temps|questions)\\p{L}+",
  '(?:régler|résoudre|éviter|supprimer|faire baisser) (?:les|vos|tes|la|le|l)',
]);

/** One for each clause: two words of one gain are one. */
export function benefits(passage: Passage): Span[] {
  const found = find(passage, BENEFIT)
    .filter(
      (one) =>
        !isDenied(before(one).replace(/n'auri?ez|n'aurais/gu, '')) &&
        !NOT_A_GAIN.test(one.match[0]) &&
        !/^comment (?:\p{L}+ )?(?:joindre|faire)$/u.test(one.match[0]),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: typeof found = [];
  for (const one of found) {
    const last = kept.at(-1);
    const apart =
      last === undefined ||
      last.sentence !== one.sentence ||
      /[,;]\s|(?:\s(?:et|mais|puis)\s)/u.test(passage.lower.slice(last.end, one.start));
    const again = last !== undefined && last.sentence === one.sentence && /^(?:comment|et)|montrer/u.test(one.match[0]);
    if (apart && !again && (last === undefined || one.start >= last.end)) kept.push(one);
  }
  return kept.map(({ start, end }) => ({ start, end }));
}

const VAGUE_NOUN =
  '(?:coûts|ventes|dépenses|charges|enjeux|défis|besoins|problématiques|objectifs|attentes|challenges|priorités|process|processus|performances?|efficacité|productivité|rentabilité|activité|croissance|organisation|business|résultats|quotidien|marges?|potentiel|compétitivité|image|valeur)';
const VAGUE = words([
  'quels? (?:sont )?(?:vos |tes )?(?:défis|enjeux|besoins|objectifs|problématiques|priorités|difficultés)',
  "exactement ce qu'il (?:vous|te) faut",
  '(?:vous|tu) en profiter\\p{L}+|vous y gagnerez|vous y trouverez votre compte',
  'possibilités de (?:collabor\\p{L}+|coopér\\p{L}+|partenariat)|collaborer ensemble|une éventuelle collaboration',

  '(?:niveau|étape|vitesse) supérieure?',
  'en (?:apprendre|savoir) (?:plus|davantage) sur (?:vos|votre|tes|ton|ta)',
  '(?:créer|créons|développer|trouver) (?:des |de )?synergies',
  'rend(?:re|ons|ez|ra|rons)? (?:votre|vos|ton|ta|tes) (?:\\p{L}+ ){1,2}plus \\p{L}+',
  '(?:explorer|voir|étudier|envisager) (?:ensemble )?(?:comment|une) (?:nous pourrions |on pourrait |nous pouvons )?(?:collabor\\p{L}+|travailler ensemble|partenariat)',

  "(?:gagner|gain|gagnerez|gagneriez|gagne|gagnera|gagnes|gagnez|gagniez|économiser|économie|économies) (?:beaucoup |plus |énormément |vraiment |un )?(?:de |du |d'|en )?(?:temps|l'argent|argent|productivité|efficacité|sérénité)(?: et (?:de |du )?(?:l'argent|temps|argent))?",
  '(?:faire|réaliser|générer|réaliserez) (?:de |des )?(?:belles |grosses |substantielles |vraies )?économies',
  `(?:mieux )?(?:comprendre|connaître|échanger sur|parler de|discuter de|en savoir plus sur|découvrir|découvrons ensemble|découvrons|répondre à|atteindre|identifier|cerner|écouter|aborder|évoquer|apprendre sur|analyser) (?:ensemble )?(?:vos|votre|tes|ton|ta) (?:\\p{L}+ )?${VAGUE_NOUN}`,
  `(?:rédui|baiss|diminu|optimis|amélior|boost|développ|transform|maximis|dynamis|révolutionn|accélér|augment|dop|simplifi|facilit)\\p{L}+ (?:\\p{L}+ )?(?:vos|votre|tes|ton|ta|la|les) (?:\\p{L}+ )?(?:${VAGUE_NOUN}|chiffre d'affaires|ventes|vie|travail|entreprise|équipes?)`,
  '(?:apport|créer?|crée|créons|ajout)\\p{L}* (?:de la |une (?:vraie |réelle |forte )?)?(?:valeur(?: ajoutée)?|plus-value)',
  'valeur ajoutée',
  '(?:vous|te) (?:simplifi|facilit|chang)\\p{L}+ la vie',
  '(?:solutions?|réponses?|offres?|services?|accompagnement) (?:\\p{L}+ )?(?:adaptée?s?|sur mesure|personnalisée?s?|innovante?s?|efficaces?)',
  'être (?:bien |beaucoup |encore )?plus (?:performante?s?|efficaces?|compétiti\\p{L}+|rentables?|producti\\p{L}+|agiles?|sereine?s?)',
  'économis\\p{L}+ (?:beaucoup|énormément|gros|davantage|vraiment)',
  '(?:parler|discuter|échanger) (?:de|sur|autour de) (?:vos|tes|votre|ton) (?:projets?|ambitions?|stratégie|avenir|actualité)',
  'facilit\\p{L}+ (?:le|votre|ton|la) (?:quotidien|vie|travail)',
  '(?:gagnant-gagnant|accompagnement sur mesure|solution sur mesure|passer à la vitesse supérieure|aller plus loin|franchir un cap|faire la différence|opportunités? (?:intéressantes?|uniques?))',
  '(?:meilleure|plus de) (?:visibilité|efficacité|performance|rentabilité)(?=[ .,]|$)',
]);

export function vaguePromises(passage: Passage): Span[] {
  return spans(passage, VAGUE, (found) => !isDenied(before(found)));
}
