/** "Sinon, je vous rappelle": the caller takes the next call on themselves. */
import type { Passage, Span } from '../../reader.ts';
import { CALLS_SOON, NEXT_CALLS } from './next-calls.ts';
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
  ...NEXT_CALLS,
  ...CALLS_SOON,
  `${WHO}(?:nous |me )?permettr(?:ai|ons) de ${YOU}?(?:re)?(?:rappeler|appeler|contacter|lancer|solliciter|joindre)`,
  `${WHO}(?:rappeller|réappeller|relancer|recontacter|rétéléphoner|retéléphoner|réessaier|réessayer|retenter|insister|repasser|reviendr)(?:ai|ons|a)(?: ma chance)?(?! (?:sur|en détail))`,
  `${WHO}(?:essaier|essayer|tenter|tâcher)(?:ai|ons|a) (?:à nouveau|de nouveau|encore|une autre fois|plus tard|demain|lundi|mardi|mercredi|jeudi|vendredi|(?:de )?(?:vous|te|t')(?: )?(?:avoir|attraper|trouver|parler))`,
  `${WHO}(?:me charger|m'occuper|prendr)(?:ai|ons|a) (?:de (?:vous|te) |l'initiative|les devants)(?:rappeler|recontacter|joindre|relancer)?`,
  "(?:je m'en (?:charge|occupe|chargerai|occuperai)|c'est (?:moi|nous) qui (?:(?:vous|te|t') ?)?(?:re)?(?:appell|contact|lanc|viendr|téléphon|fer)\\p{L}*|je (?:m'occupe|me charge) de (?:vous|te) (?:rappeler|recontacter|joindre)|je prends l'initiative)",
  '(?:vous (?:recevrez|aurez)|tu (?:recevras|auras)|attends|attendez|guette[zr]?) (?:bientôt |un |une |mon )(?:autre |nouvel |nouveau |prochain |second )?(?:appel|coup de fil)(?! avec)|un (?:nouvel|autre) appel de (?:ma|notre) part',
  `${WHO}${YOU}(?:passer|donner|fer)(?:ai|ons|a) (?:un |une )?(?:petit |nouveau |nouvel |autre |second )?(?:coup (?:de (?:fil|téléphone|tél)|)|appel|sonnerie|signe)`,
  `(?:mon|ma|notre|une? de (?:mes|nos)|l'un de (?:mes|nos)) (?:collègues?|assistante?|équipe|associée?|collaborat\\p{L}+|responsable|service \\p{L}+|directeur|directrice) (?:prendra|reprendra|entrera|se mettra|va (?:prendre|reprendre|vous|te)|(?:vous|te) (?:appeller|rappeller|contacter|recontacter|joindr|téléphoner)\\p{L}+)`,
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
  `${WHO}(?:reviens|revenons|revient) (?:vers|à la charge)(?: vous| toi)?`,
  `${WHO}${YOU}?(?:repasse|redonne|passe|donne|refais) (?:un |une )?(?:petit |nouvel |autre )?(?:coup (?:de (?:fil|téléphone|tél))|appel|signe|tentative|essai)`,
  `${WHO}${YOU}(?:bipe|sonne|rejoins|retrouve au téléphone|relance|rebipe|réappelle)`,
  `${WHO}(?:reprends|reprenons|reprend) contact`,
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
      "c'est moi qui|rien à faire|inutile|laisse[zr]?(?=,| tomber|-moi faire)|ne (?:bouge|vous|te) \\p{L}*|pas la peine|t'inquiète|de toute façon|moi-même|promis|pas de souci|quoi qu'il arrive|tant que|jusqu'à ce que|au besoin|si besoin|entre-temps|réfléchir|tranquillement",
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
  /^\s*(?:mon|ma|le(?!\s+(?:mois|plus|lendemain))|la(?!\s+semaine)|les|mes|que|qu'|ce|cette|nos|notre|avec\s+un\s+élément|après|suite|pour\s+(?!vous\s+en)|au\s+sujet|car)(?![\p{L}])/u;

function isPromise({ sentence, at, match }: Found): boolean {
  const rest = sentence.lower.slice(at + match[0].length);
  if (/^\s*pas(?![\p{L}])/u.test(rest) || BY_MAIL.test(rest) || answersThem(sentence)) return false;
  return !NOT_A_CALL.test(rest) && !/\savec$/u.test(match[0]);
}

/** "… et je vous rappelle." with nothing after it. */
function endsThere({ sentence, at, match }: Found): boolean {
  return /rappel/u.test(match[0]) && /^\s*[.!]*$/u.test(sentence.lower.slice(at + match[0].length)) && at > 0;
}

export function callPromises(passage: Passage): Span[] {
  const promises = [
    ...find(passage, FUTURE).filter(isPromise),
    ...find(passage, PRESENT).filter((found) => (isLater(found.sentence) || endsThere(found)) && isPromise(found)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return promises.filter(({ start }, index) => index === 0 || start >= promises[index - 1]!.end).map(({ start, end }) => ({ start, end }));
}
