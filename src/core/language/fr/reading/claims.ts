/** What a text says the caller's side does, is best at, has noticed or has said before: each of these needs a fact. */
import type { Claim, Passage } from '../../reader.ts';
import { before, find, isDenied, words, type Found } from './patterns.ts';
import { stems } from './stems.ts';

const DOES =
  '(?:aid|accompagn|rédui|diminu|baiss|augment|amélior|optimis|automatis|accélér|simplifi|supprim|élimin|évit|garanti|livr|fourni|propos|offr|vend|développ|conçoi|conce|transform|permet|fai|gagn|économis|remplac|résol|rég|gèr|gér|sécuris|prot|trait|install|intègr|intégr|dématérialis|récupér|doubl|tripl|divis|multipli|lanc|édit|commercialis|certifi|install|limit|raccourci)\\p{L}*';
const SELLER =
  '(?:nous|on|notre (?:\\p{L}+ ){0,2}?(?:équipe|produit|plateforme|logiciel|outil|service|solution|système|offre|société|entreprise|application)|nos (?:\\p{L}+ ){0,1}?(?:clients?|équipes?|outils?|services?|solutions?|experts?|utilisateurs?)|cela|ça|ceci|qui)';
const FILL =
  "(?:(?:pouvons|pourrions|savons|peut|peuvent|pourrait|avons|a|ont|allons|va|vous|te|t'|leur|lui|comment|y|en|déjà|aussi|souvent|toujours|tout|les|récemment|permet|permettent|à|de|d')[ ']?){0,5}? ?";
const PRODUCT = words([`${SELLER} ${FILL}(?<verb>${DOES})`]);
const SELLER_IS = words([
  '(?:nous sommes|notre (?:\\p{L}+ )?(?:plateforme|produit|logiciel|outil|service|solution|système|société|entreprise) est) (?:un|une|le|la|des|les|spécialisée?s?)',
]);
const SUPERLATIVE = words([
  'garanti(?:e|es|s|ssons)?',
  'numéro (?:un|1)',
  'n° ?1',
  '(?:le |la )?(?:leader|leaders)(?: (?:du marché|mondial|européen|français|incontesté))?',
  '(?:le|la|les) (?:meilleur|meilleure|meilleurs|meilleures) \\p{L}+',
  '(?:le|la|les) (?:plus) \\p{L}+ (?:du marché|de france|du secteur|au monde)',
  '(?:primée?|récompensée?|révolutionnaire|incontournable|inégalée?|sans équivalent|unique au monde|de pointe|dernier cri|haut de gamme)s?',
  'sans (?:aucun )?risque',
  'référence du (?:marché|secteur)',
]);
const NOTICED = words([
  "j'ai (?:bien |récemment |aussi |également )?(?:vu|lu|noté|remarqué|constaté|appris|découvert|compris|entendu)(?: dire)?(?= (?:que|qu'|votre|vos|ton|ta|tes|dans|sur|l'|le |la |les |un |une ))",
  'je (?:vois|constate|remarque|lis|comprends) que',
  '(?:toutes mes |mes )?félicitations',
  'bravo (?:pour|à)',
  '(?:votre|ton|ta|vos|tes) (?:récente?s?|dernière?s?|nouvel(?:le)?s?|nouveaux?) \\p{L}+',
  "(?:j'ai été|je suis) (?:impressionnée?|bluffée?|séduite?|marquée?) par",
]);
/** Found by search: a context that every caller may give. */
const SEARCH = words(
  [
    'linkedin',
    '(?:votre|ton) (?:profil|site|nom|page|fiche)',
    'la bonne personne',
    'en charge',
    'vous (?:êtes|étiez) (?:le|la|responsable)',
  ],
  'u',
);
const EARLIER = words([
  "(?:dans )?mon (?:message|appel|mail|e-mail) (?:précédent|d'hier|de la semaine)",

  '(?:mon|le) (?:dernier|premier|précédent|second|deuxième|troisième|autre) (?:message|appel|mail|e-mail)',
  "(?:je|j')(?: |')?(?:vous |t'|te |y )?(?:ai|avais) (?:déjà |aussi )?(?:laissé|envoyé|adressé|écrit|appelée?|contactée?|relancée?)(?: (?:un|des|plusieurs|deux|trois|hier|lundi|mardi|mercredi|jeudi|vendredi|la))?",
  "(?:j'ai|j'avais) (?:déjà )?(?:essayé|tenté|cherché) (?:plusieurs fois )?(?:de |à )(?:vous|te)",
  "j'essaie (?:de nouveau|encore|à nouveau) de (?:vous|te)",
  "j'essaie de (?:vous|te) (?:joindre|rappeler|appeler) (?:une (?:seconde|deuxième|dernière)|de nouveau|à nouveau|encore)",
  'je (?:vous|te) rappelle (?:avec|car|parce|au sujet|suite|comme|pour)',
  'suite à mon (?:message|appel|mail|e-mail)',
  'celui-ci est le dernier',
]);
/** Longest claim that is read, in characters. */
const LONGEST_CLAIM = 300;

function restOf({ sentence, at, match }: Found): string {
  const from = at + match[0].length;
  const rest = sentence.lower.slice(from, from + LONGEST_CLAIM);
  const end =
    /[;:–—]|,\s(?:et|mais|donc|car|ce\s+qui)(?![\p{L}])|(?<![\p{L}'])(?:pour\s+que|parce\s+que|et\s+(?:je|j'|vous|nous|tu))/u.exec(rest);
  return (end === null ? rest : rest.slice(0, end.index)).trimEnd().replace(/[.!?]+$/, '');
}

function collect(passage: Passage, pattern: RegExp, kind: Claim['kind']): Claim[] {
  return find(passage, pattern).flatMap((found) => {
    const left = before(found);
    if (isDenied(left) || (kind === 'product' && /(?:^|\s)(?:si|pour\s+que)$/u.test(left))) return [];
    const { match, sentence, at, start } = found;
    if (kind === 'noticed' && SEARCH.test(sentence.lower.slice(at, at + LONGEST_CLAIM))) return [];
    const rest = kind === 'superlative' || kind === 'earlier-message' ? '' : restOf(found);
    const said = kind === 'superlative' ? match[0] : `${kind === 'noticed' ? match[0] : (match.groups?.verb ?? '')} ${rest}`;
    return [{ kind, stems: stems(said), start, end: start + match[0].length + rest.length }];
  });
}

export function claims(passage: Passage): Claim[] {
  return [
    ...collect(passage, PRODUCT, 'product').filter(({ stems: found }) => found.length > 1),
    ...collect(passage, SELLER_IS, 'product').filter(({ stems: found }) => found.length > 0),
    ...collect(passage, SUPERLATIVE, 'superlative'),
    ...collect(passage, NOTICED, 'noticed').filter(({ stems: found }) => found.length > 0),
    ...collect(passage, EARLIER, 'earlier-message'),
  ];
}
