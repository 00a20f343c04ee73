/** Whether a sentence says why the call comes, what is in it for the contact, or only that somebody called. */
import type { Passage, Sentence, Span } from '../../reader.ts';
import { before, isDenied, justBefore, spans, words } from './patterns.ts';

const OCCASION = words(
  [
    "(?:je|j')(?: |')?(?:vous |t'|te )?(?:appelle|appelais|contacte|téléphone|joins|rappelle|laisse un message)(?: aujourd'hui| brièvement)? (?:pour|au sujet|à propos|concernant|car|parce|avec|après|suite|de la part|sur|à la suite|en tant|dans|comme|au nom|sur)",
    "j'appelle (?!le |ça )\\p{L}+",
    '(?:mon appel|ce message|mon message) (?:concerne|porte|fait (?:aussi )?suite|est|vient|y fait suite)',
    "(?:la raison|le motif|le but|l'objet|le sujet) (?:de (?:mon|cet) appel|est|était|:)",
    "(?:d'où|c'est (?:la raison|pourquoi|pour cela que|pour ça que|l'objet)) ?(?:de )?(?:mon appel|je)?",
    '(?:je reviens|revenir|je revenais) vers (?:vous|toi)',
    '(?:suite à|à la suite|fait suite|faire suite|donne suite|pour la suite|voici la suite)',
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

const COURTESY = words([
  '(?:juste|seulement|simplement|uniquement) (?:vous |te |pour |de |vous |te )?(?:faire signe|faire un signe|dire merci|remercier|saluer|demander comment)',
  "(?:demander|savoir) comment (?:était|étaient|s'est|se sont|ont été)",
  '(?:rien de plus|sans plus)(?= |[.,]|$)',

  "que (?:vous sachiez|tu saches) que (?:je |j')(?:\\p{L}+ |t'|vous )?(?:ai|avais) (?:appelée?|téléphoné|essayé|tenté)",

  '(?:savoir|voir|demander) (?:juste |un peu )?(?:ce que (?:vous|tu) deven\\p{L}+|comment (?:vous|tu) (?:vous |te )?(?:port|sent)\\p{L}+|comment se portent? \\p{L}+)',
  '(?:vous|te|te |vous )(?: )?(?:faire|dire|passer|laisser) un (?:petit |simple )?(?:signe|mot gentil|mot amical|petit mot|mot sympa)',
  '(?:rester|revenir|être) (?:dans|à) (?:votre|ton) (?:esprit|mémoire|souvenir)|me rappeler à (?:votre|ton) (?:bon )?souvenir',
  '(?:viens|venir|venais|vais) aux nouvelles',
  '(?:pas|aucune) (?:de )?raison (?:particulière|précise|spéciale)',
  '(?:appel|coup de fil|message|mot) (?:purement |tout |simplement )?(?:amical|de politesse|de bonne année|de rentrée|sympathique)',
  '(?:prendre|prenais|prends|avoir|demander|prendre un peu) (?:juste |simplement )?(?:de )?(?:vos|tes|des) nouvelles',
  '(?:dire|faire|passer) (?:un )?(?:petit |simple |grand )?(?:bonjour|coucou|salut|hello)',
  '(?:un|ce|cet) (?:petit |simple )?(?:coucou|bonjour|appel de courtoisie|coup de fil de courtoisie|appel amical)',
  '(?:garder|rester en|maintenir|renouer|prendre|reprendre) (?:le |un )?contact',
  '(?:faire un|faire le) point(?: avec vous| avec toi| ensemble)?',
  '(?:savoir|voir|demander) (?:juste |simplement )?(?:comment (?:vous allez|tu vas|ça va|cela va|vont les affaires|allez-vous|se passent les choses|ça se passe)|si tout va bien|si (?:vous allez|tu vas) bien)',
  "(?:signaler|dire|prévenir|informer|que vous sachiez|faire savoir) que j'(?:ai|avais) (?:appelé|essayé|téléphoné|tenté)",
  "(?:rien|sans) (?:d'urgent|de spécial|de particulier|de précis|raison particulière|but précis|de grave)",
  '(?:vous|te) (?:saluer|souhaiter (?:une|un|de|la))',
  "(?:je pensais|je pense|j'ai pensé) à (?:vous|toi)",
  "(?:j'étais|je suis|je passais|je passe) (?:dans le (?:coin|quartier|secteur)|par là)",
  '(?:pour|histoire de) (?:faire connaissance|bavarder|papoter|discuter)',
  "inutile de (?:me|m') ?rappeler",
]);
/** A courtesy that has a purpose beside it is none. */
const WITH_PURPOSE =
  /^[^.?!]{0,30}?(?<![\p{L}'])(?:sur|au\s+sujet|concernant|à\s+propos|de\s+la\s+part|après|suite|parce|car|afin|et\s+(?:vous|savoir|voir|parler)|pour\s+(?:parler|savoir|voir|réduire)|avec\s+(?!vous|toi))(?![\p{L}])/u;
const NEEDS_PURPOSE = /point|contact/u;
/** What the contact or third parties do, or a real appointment. */
const AS_SUBJECT = /(?<![\p{L}'])(?:de\s+prendre|nous\s+gardons|m'a\s+(?:recommandé|conseillé|suggéré)\s+de|souhaite\s+une?)$/u;

/** Courtesies that are given as what the call is for. */
export function courtesies(passage: Passage): Span[] {
  return spans(passage, COURTESY, (found) => {
    const { sentence, at, match } = found;
    const left = justBefore(found);
    if (
      (isDenied(before(found)) && !/^(?:rien|sans|pas|aucune)/u.test(match[0])) ||
      /(?<![\p{L}])n'est\s+pas$/u.test(left) ||
      AS_SUBJECT.test(left)
    )
      return false;
    if (/souhaiter/u.test(match[0]) && !/(?:appel|voulais|tenais)/u.test(left)) return false;
    if (/contact/u.test(match[0]) && /(?:dois|recommandé|conseillé|proposé|suggéré)/u.test(left)) return false;
    return !NEEDS_PURPOSE.test(match[0]) || !WITH_PURPOSE.test(sentence.lower.slice(at + match[0].length, at + match[0].length + 60));
  });
}
