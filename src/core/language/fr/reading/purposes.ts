/** Whether a sentence says why the call comes or what is in it for the contact. */
import type { Sentence } from '../../reader.ts';
import { words } from './patterns.ts';

const OCCASION = words(
  [
    "(?:j'ai|on a|nous avons|voici|voilà) (?:quelque chose|une (?:\\p{L}+ )?(?:idée|réponse|solution|piste|proposition|nouvelle)|du nouveau|des nouvelles|de quoi|un (?:exemple|cas|chiffre|moyen)|mon sujet) (?:\\p{L}+ )?(?:pour|sur|contre|à|qui|concernant|afin|de)",
    "(?:voilà|voici|c'est|tel est) (?:mon|le|notre|la|ce) (?:sujet|motif|objet|raison|pourquoi|qui m'amène)|ce qui m'amène|mon (?:sujet|appel) ?:|(?:si|pourquoi) je (?:vous |t'|te )?(?:appelle|contacte|téléphone)",
    'je (?:re)?(?:pense|pensais|repense|repensais) à (?:vos|tes|votre|ta|ton|ce que|notre|la)|(?:en repensant|repensé|réfléchi|songé|pensé) à',
    "(?:je|j')(?: |')?(?:vous |t'|te )?(?:appelle|appelais|contacte|téléphone|joins|rappelle|laisse un message)(?: aujourd'hui| brièvement)? (?:pour|au sujet|à propos|concernant|car|parce|avec|après|suite|de la part|sur|à la suite|en tant|dans|comme|au nom|sur)",
    "j'appelle (?!le |ça )\\p{L}+",
    '(?:mon appel|ce message|mon message) (?:concerne|porte|fait (?:aussi )?suite|est|vient|y fait suite)',
    "(?:la raison|le motif|le but|l'objet|le sujet) (?:de (?:mon|cet) appel|est|était|:)",
    "(?:d'où|c'est (?:la raison|pourquoi|pour cela que|pour ça que|l'objet)) ?(?:de )?(?:mon appel|je)?",
    '(?:je reviens|revenir|je revenais) vers (?:vous|toi)',
    '(?:suite à(?! donner)|à la suite|fait suite|faire suite|donne suite|pour la suite|voici la suite)',
    '(?:reprendre|je reprends) (?!le numéro)',
    "j'ai (?:vu|lu|noté|remarqué|appris|découvert|entendu)",
    "(?:au sujet|à propos|concernant|en ce qui concerne) ?(?:de|d'|du|des)?",
    '(?:un|une) (?:seul |seule )?(?:sujet|question|idée|remarque|proposition|point)(?: précis)? ?(?:pour|à|que|sur|:|,|avec)',
    "(?:vous êtes|tu es) (?:la personne|le |la |l'|\\p{L}+ chez)",
    '(?:je cherchais|je cherche) (?:la|le|à|une?)',
    'je travaille sur',
    'je vous laisse un (?:mot|message) (?:pour|au|à|car)',
    '(?:essaie|essayé|tenté) (?:de nouveau |encore )?de (?:vous|te) joindre',
    '(?:dernier|second|premier|deuxième) message',
    'déjà laissé (?:un|des)|laissé des messages',
    'je (?:vous|te) rappelle (?:avec|car|suite|pour)',
    'linkedin|votre (?:profil|annonce|demande|inscription|site)|vous avez (?:demandé|téléchargé|visité|participé|publié|rempli)|(?:depuis|maintenant) que vous',
  ],
  'u',
);
const GAIN_WORDS = [
  "(?:vous|t'|te|nous|leur|les) ?aid\\p{L}+|aid(?:er|ons|e|era|ez)",
  '(?:vous|te) (?:montrer|permett|évit|fer(?:ait|a)? gagner|décharger|en décharger|libér|faciliter)\\p{L}*',
  '(?:réduire|diminuer|baisser|éviter|gagner|économiser|améliorer|accélérer|simplifier|supprimer|limiter|augmenter|automatiser|récupérer)',
  '(?:une|notre|cette|des|mon|voici (?:une|mon)) (?:idée|piste|réponse|solution|proposition|preuve)s?',
  'comment',
  '(?:vous|tu|votre équipe|ton équipe) (?:pourr|gagner|économiser|saur|pouvez|peux|évit|fer)\\p{L}*',
  '(?:utile|intéresse|intéressant|intérêt|bénéfice|avantage|résultat|exemple|cas concret)s?',
  '(?:prochaine|la suite|étape|en suspens|décider|options)',
];
const GAIN = words(
  [
    ...GAIN_WORDS,
    "(?:j'aimerais|je voudrais|je souhaite|je souhaiterais|j'ai (?:une|un)|nous avons une?)",
    '(?:savoir|voir|décider|répondre) (?:si|où|ce que)|où (?:vous en êtes|tu en es)|(?:pas|aucun) (?:de )?(?:souci|suite|urgence)|sans urgence',
    "si (?:ce n'est|cela|un jour|vous|tu)|s'il n'y a|un oui|un non|votre (?:avis|réponse)|ton avis|ta réponse|l'absence de réponse|le jour où|plus vite|moins de|sans ressaisie|au lieu|c'est notre métier|problème|difficulté|se parler|à nous dire|à se dire|me présenter|rendre service|reste valable",
  ],
  'u',
);
const PLAIN_GAIN = words(
  [...GAIN_WORDS, 'question', 'me présenter', 'si nous avons intérêt', 'moins de', 'plus vite', 'afin que vous'],
  'u',
);

/** Says it so plainly that a sentence which gives the context too counts as the reason as well. */
export function promisesGain(sentence: Sentence): boolean {
  return PLAIN_GAIN.test(sentence.lower);
}

/** By its own words alone; that it claims a meeting or a connection is asked elsewhere. */
export function statesContext(sentence: Sentence): boolean {
  return OCCASION.test(sentence.lower);
}

export function statesReason(sentence: Sentence): boolean {
  return GAIN.test(sentence.lower);
}
