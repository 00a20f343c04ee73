/** "Sinon, je vous rappelle": the caller takes the next call on themselves. */
import type { Passage, Span } from '../../reader.ts';
import { find, inSentence, words, type Found } from './patterns.ts';

const WHO =
  "(?:(?:je|nous|on|moi qui|(?:mon|ma|notre|un de mes|une de mes|l'un de nos) (?:collègue|assistant|assistante|équipe|associé|associée|collaborateur|collaboratrice|collègues)|quelqu'un(?: … (?=va|vous|te))?) |j')";
const YOU = "(?:vous |te |t')";
const STEM = '(?:r[ea]?)?(?:appell|contact|téléphon|sollicit|relanc|joind|tent|essai|essay)';
/** What a call verb is as an infinitive. */
const CALLING =
  "(?:(?:vous |te |t')(?:rappeler|appeler|recontacter|contacter|relancer|joindre|rejoindre|téléphoner|retéléphoner|solliciter|avoir au (?:téléphone|bout du fil)|refaire signe|passer un (?:petit )?(?:coup de fil|appel))|(?:revenir|repasser) vers (?:vous|toi)|reprendre contact|réessayer|retenter|rappeler(?! (?:que|mon|le|mes|les))|vous reparler)";
/** Said in the future it is a promise, whatever else stands there. */
const FUTURE = words([
  `${WHO}(?:vous |te |t')?(?:insist|cherch|harcèl|poursuiv)\\p{L}*r(?:ai|ons|a)`,
  `${WHO}(?:entrer|reprendr|prendr|rester)(?:ai|ons|a) (?:en )?contact`,

  `${WHO}(?:ne manquer(?:ai|ons) pas de |me permettr(?:ai|ons) de |me permets de |nous permettrons de )?${YOU}${STEM}\\p{L}*r(?:ai|ons|a)`,
  `${WHO}(?:revien|repren|refer|repasser|retenter|réessai|réessay|retéléphon)\\p{L}*r?(?:ai|ons|a)(?: (?:vers|contact|signe|ma chance|de|\\p{L}+))?`,
  `${WHO}(?:vous |te |t')?(?:fer|passer|donner)(?:ai|ons|a) (?:une? )?(?:nouvel|nouvelle|autre|dernier|dernière|deuxième|second) (?:essai|tentative|appel|coup de fil)`,
  '(?:vous aurez|tu auras|vous allez avoir|tu vas avoir|vous entendrez|tu entendras) (?:bientôt |vite )?(?:de (?:mes|nos) nouvelles|parler de (?:moi|nous)|un (?:autre |nouvel )?appel)',
  '(?:attende[zs]|attends|comptez|compte)-?(?:vous|toi)? (?:à|sur) (?:un|une) (?:autre |nouvel |nouveau |second )?(?:appel|coup de fil|relance|message)',
  `${WHO}${YOU}(?:passer|fer|refer|donner)(?:ai|ons|a) (?:un (?:petit )?(?:coup de fil|appel|coup de téléphone)|signe)`,
  `${WHO}(?:vais|allons|va|compte|comptons|pense|prévois|prévoyons|envisage|tâcher(?:ai|ons)|tenter(?:ai|ons)|essaier(?:ai|ons)|essayer(?:ai|ons)|chercher(?:ai|ons)|me permettr(?:ai|ons)|tiens à|promets|ne manquer(?:ai|ons) pas|ne manque pas)(?: (?:de|d'|à))?(?: (?:essayer|tenter|tâcher) de)? ?(?:aussi |donc |bien sûr |quand même )?${CALLING}`,
]);
/** Said in the present it is one only with a time or a condition beside it. */
const PRESENT = words([
  `${WHO}(?:relance|rappelle|réessaie|réessaye|retente|recontacte|insiste)(?! qu)`,

  `${WHO}(?:${YOU}(?:rappelle|recontacte|relance|retéléphone|refais signe|fais signe|appelle|contacte|appelons|rappelons|recontactons|relançons|passe un coup de fil)|réessaie|réessaye|retente|me permets de vous (?:relancer|recontacter))`,
  '(?:on|nous) (?:se|nous) rappel(?:le|ons)',
]);
const isLater = inSentence(
  words(
    [
      'demain|après-demain|lundi|mardi|mercredi|jeudi|vendredi|samedi',
      '(?:la semaine|le mois) prochain\\p{L}*',
      "plus tard|sinon|autrement|à défaut|bientôt|prochainement|ultérieurement|sous peu|en (?:fin|début|milieu) de|d'ici|ces jours-ci|dans (?:la|les|quelques|deux|trois|une)",
      'sans (?:… )?(?:réponse|nouvelles?|retour|signe)',
      "si (?:je n'ai|vous ne|tu ne|on se manque|vous n'|tu n'|je ne|vous êtes|tu es)",
      "c'est moi qui",
    ],
    'u',
  ),
);
/** Answers a call of the contact's own. */
const answersThem = inSentence(
  words(
    [
      "si (?:vous|tu) (?:me |m'|tombez|tombes)(?:… )?(?:laiss\\p{L}+|messagerie|répondeur)",
      'si je (?:ne réponds|suis (?:absent|en|occup|au))',
      'laissez?-moi un message',
      'si (?:vous|tu) tomb\\p{L}+ sur',
    ],
    'u',
  ),
);
const BY_MAIL = /^[^.?!;]{0,40}?(?<![\p{L}'])(?:e-?mail|mail|courriel|par\s+écrit|sms|message\s+écrit|linkedin|documents?)(?![\p{L}])/u;
const NOT_A_CALL =
  /^\s*(?:mon|ma|le(?!\s+(?:mois|plus|lendemain))|la(?!\s+semaine)|les|mes|que|qu'|ce|cette|nos|notre|avec\s+un\s+élément|pour\s+(?!vous\s+en)|au\s+sujet|car)(?![\p{L}])/u;

function isPromise({ sentence, at, match }: Found): boolean {
  const rest = sentence.lower.slice(at + match[0].length);
  if (/^\s*pas(?![\p{L}])/u.test(rest) || BY_MAIL.test(rest) || answersThem(sentence)) return false;
  return !NOT_A_CALL.test(rest);
}

export function callPromises(passage: Passage): Span[] {
  const promises = [
    ...find(passage, FUTURE).filter(isPromise),
    ...find(passage, PRESENT).filter((found) => isLater(found.sentence) && isPromise(found)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return promises.filter(({ start }, index) => index === 0 || start >= promises[index - 1]!.end).map(({ start, end }) => ({ start, end }));
}
