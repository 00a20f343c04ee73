/** Praise of what the seller has, and lists of it: one span for each thing. */
import type { Passage, Span } from '../../reader.ts';
import { find, inSentence, justBefore, spans, words } from './patterns.ts';
import { PRODUCT_LISTS } from './product-lists.ts';
import { LIST_OPENERS, SELLER_BOASTS } from './seller-lists.ts';

const PRODUCT =
  '(?:plateforme|solution|logiciel|outil|produit|services?|offre|application|appli|technologie|version|module|système|suite|gamme|société|entreprise|équipes?|experts?|consultants?|interface|prix|tarifs?|formules?|clients?|catalogue|approche|méthode)s?';
const HAVE =
  "(?:propos|offr|fourni|vend|commercialis|édit|développ|couvr|intègr|intégr|compren|inclu|conti|regroup|réuni|dispos|garanti|assur|gèr|gér|trait|automatis|contrôl|génèr|simplifi|optimis|connect|archiv|analys|accompagn|équip|existe|emploi|serv|présent|permet|réalis|maîtris|s'occup)\\p{L}*";
/** The seller speaks of what it has or does; what follows is read as a list. */
const SELLER_HAS = words([
  ...LIST_OPENERS,
  "(?:vous|tu) (?:avez|as|recevez|reçois|choisissez|choisis|obtenez|aurez|auras)(?= (?:(?:la|le|les|un|une|des) |l'))",
  "(?:vous|tu) (?:pouvez|peux|pourrez|pourras)(?= \\p{L}+(?:er|ir|re), )|(?:sont|est|seront|sera) \\p{L}+ par (?:l'|le |la |notre )(?=\\p{L}+(?: \\p{L}+)?, \\p{L}+)",
  `(?:notre|nos|le|la|l'|cet?|cette) ?(?:plateforme|solution|logiciel|outil|produit|application|appli|technologie|module|système|suite|robot|moteur|portail|équipe|offre|service)s? (?:maison |\\p{L}+que |\\p{L}+elle )?(?!(?:de|du|des|d|et|ou|que|qui|à|pour)(?![\\p{L}]))\\p{L}+`,
  "(?:[\\p{L}-]{3,20}|nous),? (?:ce sont|c'est avant tout|c'est aussi)|(?:on|nous) (?:est|sommes) (?:présents?|certifiés?|reconnus?|basés?|leaders?|spécialisés?|partenaires?|actifs|implantés?|installés?)",
  "(?:nous|on) (?:vous |te |t'|leur )?(?:apport|donn|mett|livr|install|assur|form|garanti|amén|construi|conç|cré|lanc)\\p{L}*(?:ons|e)",
  `(?:nous|on|moi,? je) (?:vous |te |t')?(?!(?:nous|se|s') )${HAVE}`,
  `(?:notre|nos) (?:… )?${PRODUCT} (?:… )?(?:${HAVE}|est|sont|a|ont|fait|font|coûte|couvre)`,
  "(?:chez nous|avec (?:nous|notre \\p{L}+)|notre \\p{L}+),? (?:c'est|(?:vous|tu) (?:avez|as|aurez|auras|trouver\\p{L}+|bénéfici\\p{L}+|profit\\p{L}+|obten\\p{L}+)|tout est \\p{L}+)",
  "(?:chez|avec) [\\p{L}-]{3,20},? (?:c'est|(?:vous|tu) (?:avez|as|aurez|auras|trouver\\p{L}+|bénéfici\\p{L}+|profit\\p{L}+)|on (?:a|fait|vous|te))",
  "[\\p{L}-]{3,20} (?:vous |te |t')(?:propos|offr|fourni|apport|garanti|donn)\\p{L}*",
  "[\\p{L}-]{3,20},? c'est(?= (?:\\p{L}+ ans|plus|\\d|une? (?:équipe|gamme|suite|outil|logiciel)))",
  '(?:nous avons|on a|[\\p{L}-]{3,20} a)(?= (?:une?|des|plus de|le|la|les|\\d+|deux|trois|quatre|cinq|dix) )(?! (?:une?|des) (?:lien|idée|piste|question|réunion|rendez-vous|contact|ami|relation|point|connaissance|réponse|moyen|tiers)| le même)',
  '(?:on|nous) (?:fait|faisons)(?! (?:le|un) (?:point|tour|essai|appel)| (?:aussi )?(?:baisser|gagner))',
  '(?:je (?:vous |te )?présente|je vends|je propose|nous sommes|il existe)',
]);
/** Where a list breaks off, because somebody acts or a purpose is named. */
const LIST_ENDS =
  /(?<![\p{L}'])(?:pour\s+(?:que|vous|te|en|discuter|parler|voir|savoir)|afin|parce|car|mais|donc|je|j'|vous|tu|appel\p{L}+|rappel\p{L}+|dites|qui|dont|si|quand|comme)(?![\p{L}])|[—–()]/u;
const ITEM = /\s*(?:,|;|:|(?<![\p{L}])(?:et|plus|ainsi\s+que|puis|avec)(?=\s+(?:\p{L}|\d)))\s*/gu;
/** Things that only a seller lists, whoever the sentence is about. */
const FEATURE = words([
  "(?:à partir de|démarre à|commence à|coûte|seulement|pour (?:à peine|seulement)) (?:\\p{L}+[ -]){0,3}(?:\\d+ ?)?(?:euros|€)|(?:euros|€) par (?:mois|an|utilisateur|poste|facture)|jours d'essai|(?:conseiller|interlocuteur|support|expert) (?:dédiée?|attitrée?|personnel)|service (?:client|après-vente)(?: \\p{L}+)?|(?:millions?|milliers) de (?:factures|utilisateurs|clients|documents|transactions)|(?:on|nous) (?:est|sommes) certifiés?|accès illimité|mises? à jour",
  'tableaux? de bord|en temps réel|appli(?:cations?)? (?:mobiles?|web)|applis?|(?:un|une|nos|notre|des) (?:api|portail|connecteurs?|plugins?|widgets?)|intelligence artificielle|\\bia\\b|machine learning|blockchain|algorithmes?',
  '(?:support|assistance|hotline|service client) (?:\\p{L}+ )?(?:jour et nuit|24|sept jours|dédiée?|gratuite?|inclus\\p{L}*|en français|illimitée?|vingt-quatre)',
  '(?:hébergement|hébergé|certifiée?s?|certification|norme) (?:\\p{L}+ )?(?:iso|certifiée?|sécurisée?|en france|cloud|conforme)?|dans le cloud|saas|brevetée?s?|primée?s?|récompensée?s?',
  '(?:utilisateurs?|accès|licences?|stockage|mises? à jour|appels) (?:illimitée?s?|gratuite?s?|incluse?s?|automatiques?)|connexion unique|rapprochement automatique|facturation électronique|paiement en ligne|signature électronique|reconnaissance (?:optique|de caractères)|relances? automatiques?|alertes? automatiques?',
  "(?:essai|installation|formation|démo|démonstration|audit|paramétrage|livraison|mise en service|période d'essai|maintenance)s? (?:\\p{L}+ )?(?:gratuite?s?|offerte?s?|incluse?s?|comprise?s?)|sans engagement|satisfait ou remboursé|(?:premier|deux|trois) mois (?:offerts?|gratuits?)",
  '(?:pack|formule|abonnement|licence|version|offre|option) (?:de )?(?:base|premium|pro|essentiel\\p{L}*|entreprise|standard|gold|plus|starter|business)|(?:trois|deux|quatre|plusieurs) (?:formules|abonnements|packs|versions|éditions|modules|offres)',
  "\\p{L}+ ans? d'(?:expérience|existence|expertise)|(?:plus de |près de )?(?:\\p{L}+ (?:cents?|mille)|cents?|mille|\\d+|des (?:centaines|milliers) d[e']|quarante|cinquante|trente|vingt|douze) ?(?:clients|utilisateurs|connecteurs|intégrations|pays|bureaux|agences|experts|partenaires|fonctionnalités|modules|collaborateurs|entreprises)(?! en moins)",
  'fondée? en|(?:basée?|implantée?|présente?|installée?)s? (?:à|dans|en) \\p{L}+|remporté (?:\\p{L}+ )?prix|cotée? en bourse|filiale de',
  '(?:sept jours sur sept|vingt-quatre heures sur vingt-quatre|24 ?h(?:eures)? ?(?:sur|/) ?24|24/7|7j/7|jour et nuit)',
]);
const PRODUCT_LIST = words([...PRODUCT_LISTS, ...SELLER_BOASTS]);
const PRAISE = words([
  'meilleure?s? (?:service|outil|équipe|support|prix|offre|solution|logiciel|technologie|rapport|produit|tarif)s?|(?:exemplaire|incomparable|irréprochable|exceptionnel|ultra-\\p{L}+|hors pair)(?:le)?s?',
  '(?:leaders?|numéro (?:un|1)|n°1|pionniers?|spécialistes? (?:de|du|en|des)|experts? (?:en|de|du|reconnus)|spécialisée?s? (?:en|dans))',
  "(?:intuitiv?e?|innovante?|puissante?|performante?|fiable|sécurisée?|rapide|souple|flexible|évolutive?|évolutif|modulaire|moderne|complète?|unique|ergonomique|robuste|pas cher|abordable|compétitif|économique|simple d'utilisation|facile à utiliser|imbattable|inégalée?|révolutionnaire|révolutionnant|conviviale?|exhaustive?)s?",
  "(?:le|la|les) (?:plus|meilleure?s?) \\p{L}+ (?:du marché|de france|du secteur|d'europe|au monde|du pays)|(?:le|les) (?:plus bas|moins chers?)|tout[- ]en[- ]un|clé en main|de a à z|à la pointe|(?:de )?dernière génération|de pointe",
  "nos clients (?:nous |l'|le |la )?(?:recommandent|adorent|plébiscitent|font confiance|apprécient)|(?:reconnue?s?|plébiscitée?s?|approuvée?s?|utilisée?s?) (?:dans toute|dans le monde|par (?:tous|plus|les plus|des (?:milliers|centaines)))",
  '(?:large|vaste|grande|riche) (?:gamme|choix|palette|éventail|panel)|(?:gamme|suite|offre|palette|solution) (?:\\p{L}+ )?(?:complète|intégrée|innovante|unique|sur mesure)|(?:travaillons|collaborons|équipons|accompagnons)(?: avec)? (?:les plus|plus de|des centaines|des milliers|de grandes?|de nombreu\\p{L}+|les principa\\p{L}+)',
]);
/** Whole clauses; they count where nothing in them was counted by itself. */
const CLAUSE = words([
  `(?:notre|nos) (?:\\p{L}+ ){0,2}?${PRODUCT} (?:\\p{L}+ ){0,2}?(?:${HAVE}|peut|peuvent|sait|savent|fait|font|simplifie|a |ont |est|sont|s'adapte\\p{L}*|vous accompagne\\p{L}*)`,
  'avec (?:notre|nos) (?:\\p{L}+ ){0,2}(?:plateforme|solution|logiciel|outil|produit|application)s?, (?:vous|tu) \\p{L}+',
  '(?:une|la) (?:\\p{L}+ ){0,2}?(?:plateforme|solution|application|technologie) (?:\\p{L}+ )?(?:est|intègre|comprend|inclut|permet|offre|propose|automatise|couvre|garantit)',
  '(?:nous|on) (?:vous |te )?(?:propos|offr|commercialis|fourniss|vend|édit|développ|concev|mett)(?:ons|e) (?:à (?:votre|ta) disposition )?(?:… )?(?:gamme|suite|solutions?|services?|offres?|plateforme|logiciels?|outils?|accompagnement|produits?|équipe|prestations?|formules?|pack|démo\\p{L}*)',
  '(?:propose|proposent|offre|offrent|commercialise|édite|développe|fournit|distribue|vend) (?:aussi |également )?(?:une?|des|les|la|le|toute une) (?:… )?(?:outils?|solutions?|services?|logiciels?|plateforme|gamme|suite|prestations?|offres?|produits?|accompagnement|formules?)',
  '(?:nous avons|on a|\\p{L}+ a) (?:développé|conçu|créé|mis au point|lancé|bâti|inventé|déployé) (?:une?|des|le|la|notre|nos)',
  "(?:nous|on) (?:couvr|assur|gér|pren|trait|maîtris|intervenons|réalis)\\p{L}* (?:en charge )?(?:l'ensemble|tout|toute|tous|toutes|la totalité|l'intégralité|de bout)",
  '(?:vous trouverez|tu trouveras) tout',
]);
const ofSeller = inSentence(
  words(['notre|nos|nous|chez nous|on est|ce sont', "c'est (?:une|un|le|la)", '\\p{L}+ est (?:une?|le|la|\\p{L}+ment)'], 'u'),
);
const THEIRS = /(?:votre|ton|vos|tes|ta|son|sa|ses|leurs?)$/u;
const LONGEST_LIST = 300;

/** The things listed after the verb, where there are at least as many as make a list. */
function listed(passage: Passage): Span[] {
  return find(passage, SELLER_HAS).flatMap(({ match, sentence, at, start }) => {
    const from = at + match[0].length;
    const whole = sentence.lower.slice(from, from + LONGEST_LIST);
    const stop = whole.search(LIST_ENDS);
    const rest = stop === -1 ? whole : whole.slice(0, stop);
    const items: Span[] = [];
    let place = 0;
    for (const part of [...rest.matchAll(ITEM), null]) {
      const end = part?.index ?? rest.length;
      const item = rest.slice(place, end).trim();
      if (/^[^.?!]{3,70}[.?!]?$/u.test(item) && /\p{L}{2}/u.test(item))
        items.push({ start: start + match[0].length + place, end: start + match[0].length + end });
      if (part !== null) place = end + part[0].length;
    }
    return items.length > 2 ||
      (items.length === 2 && /propos|offr|dispos|notre|nos/u.test(match[0]) && !/propos\p{L}+\s+de/u.test(sentence.lower))
      ? items
      : [];
  });
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export function pitches(passage: Passage): Span[] {
  const things = [
    ...listed(passage),
    ...spans(passage, FEATURE, (one) => !THEIRS.test(justBefore(one))),
    ...spans(passage, PRODUCT_LIST, (one) => !THEIRS.test(justBefore(one))),
    ...spans(
      passage,
      PRAISE,
      (one) =>
        (ofSeller(one.sentence) || /^(?:leader|numéro|n°|pionnier|spéciali|expert|nos|de\s+a|clé|tout)/u.test(one.match[0])) &&
        !THEIRS.test(justBefore(one)),
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const apart = things.filter((thing, index) => !things.slice(Math.max(0, index - 3), index).some((other) => overlaps(thing, other)));
  const clauses = spans(passage, CLAUSE, (one) => !THEIRS.test(justBefore(one))).filter(
    (clause, index, all) => !apart.some((thing) => overlaps(thing, clause)) && (index === 0 || clause.start >= all[index - 1]!.end),
  );
  return [...apart, ...clauses].sort((a, b) => a.start - b.start);
}
