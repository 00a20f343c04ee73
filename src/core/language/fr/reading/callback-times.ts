/** A callback tied to a day and hour, or to office hours. "Dans la journée" and "avant le week-end" are soft and fine. */
import type { Ask, Passage, Span } from '../../reader.ts';
import { CLOCK_TIMES, REACHED_WHEN } from './clock-times.ts';
import { after, before, find, inSentence, words } from './patterns.ts';

const NUMBER =
  '(?:\\d{1,2}|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt)';
const HOUR = `(?:${NUMBER} ?(?:h|heures?)(?: ?(?:\\d\\d|trente|et demie|et quart|moins le quart|quinze))?|\\d{1,2}h\\d\\d|\\d{1,2}:\\d\\d|(?<!-)midi|minuit)`;
const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?';
const PART = "(?:matin|après-midi|soir|midi|en fin de journée|en début de matinée|dans la matinée|dans l'après-midi|dans la soirée)";
const TIME = words([
  ...CLOCK_TIMES,
  `(?:à|vers|avant|après|dès|jusqu'à|à partir de|aux alentours de|entre|de) (?:environ )?${HOUR}(?: (?:et|à|jusqu'à) ${HOUR})?`,
  `${HOUR}`,
  `(?:entre|de) ${NUMBER} (?:et|à) ${HOUR}`,
  `(?:le |ce |tous les )?${DAY}(?: prochain)?(?: ${PART})?`,
  '(?:(?:demain|le) matin|(?:demain|ce|le) (?:midi|soir))',
  "demain (?:en début d'|en fin d')?après-midi",
  "demain (?:dans|en) (?:la matinée|l'après-midi|fin|début)",
  "dans (?:la matinée|l'après-midi|la soirée)",
  "(?:aux |pendant (?:les |nos |mes )?|durant (?:les |nos )?|(?:les |mes |nos ))?(?:heures|horaires) (?:de bureau|d'ouverture|ouvrables|ouvrés|de travail)",
  "(?:pendant|avant|après|à l'heure) (?:le |du )?(?:déjeuner|repas)",
  '(?:à la |dès la )?première heure',
  '(?:tous|toutes) les (?:matins?|soirs?|après-midis?|jours|midis?|soirées|matinées)',
  `(?:dans|d'ici|sous) (?:${NUMBER}|vingt|trente|quarante|une|un quart d'|une demi-)? ?(?:minutes?|heures?)|dans (?:un quart d'heure|l'heure|la demi-heure)`,
  "(?:pendant|durant|sur|à) (?:la|votre|ta|ma|l') ?(?:pause|heure du déjeuner|pause-déjeuner)(?: déjeuner| café)?",
  `(?:entre|de) ${NUMBER} (?:heures? )?(?:et|à) ${NUMBER}(?: heures?| ?h)?`,
  `du ${DAY} au ${DAY}`,
]);
const saysAvailable = inSentence(
  words(
    [
      ...REACHED_WHEN,
      'mes horaires|mon agenda|(?:ça|cela) (?:vous|te|t\x27) ?(?:irait|va|convient|arrange)|on se (?:parle|rappelle|cale)|on s\x27appelle|me trouve[zs]?|(?:je suis|je serai|je reste|nous sommes)(?: … )?(?:disponible|joignable|libre|au bureau|à mon (?:poste|bureau)|là|présente?)',
      '(?:joindre|joignez|trouvez|trouve|joins|rejoindre|contacter)',
      '(?:bureau|ligne|standard|secrétariat) (?:est |sont )?ouvert',
    ],
    'u',
  ),
);
/** The time belongs to something that was. */
const OF_THE_PAST = words(
  [
    'dernier|dernière|passée?(?!-| moi| nous| un)|depuis|chaque',
    "(?:avons|avez|ai|as|a|avait|étions|étiez|était|sommes|s'est|fut)",
    '(?:parlé|échangé|vus?|rencontrés?|discuté|réunion|rendez-vous|rdv|entretien|livraisons?|avait) (?:de|du)?',
    "d'ici",
  ],
  'u',
);
/** Words of the past that tell of no past: "j'ai un créneau", "j'ai bloqué jeudi", "nous sommes ouverts". */
const NO_PAST =
  /(?:j'ai|ai|as|a|avez|avons)\s+(?=une?\s|des\s|deux\s|mon\s)|(?:j'ai|on\s+a|nous\s+avons)\s+(?:bloqué|réservé|gardé|prévu|libéré|noté|mis|dégagé)(?![\p{L}])|sommes\s+(?=ouvert|joignable|disponible|là|au\s+bureau|présent|libre|dispo)/gu;
/** The caller tells when this call is made. */
const THIS_CALL = /(?<![\p{L}'])(?:je|j')\s?(?:(?:vous|te|t')\s?)?(?:appelle|contacte|téléphone|laisse|enregistre)(?:\s+\p{L}+)?$/u;
/** A length of time, not a time of day. */
const LENGTH_BEFORE = /(?:\ben|gagn\p{L}+|perd\p{L}+|économis\p{L}+|environ|dure|moins\s+de|plus\s+de)\s*$/u;
const LENGTH_AFTER = /^\s*(?:par|de\s+(?:travail|retard|moins|plus|saisie)|chaque|supplémentaires?|plus\s+tôt|\d)/u;

export function callbackTimes(passage: Passage, asks: readonly Ask[]): Span[] {
  const asked = new Set(
    asks.filter(({ channel }) => channel === 'call' || channel === 'any' || channel === 'meeting').map(({ sentence }) => sentence),
  );
  const spans = find(passage, TIME).filter((found) => {
    const { sentence, at, match } = found;
    if (!asked.has(sentence.index) && !saysAvailable(sentence)) return false;
    const left = before(found);
    if (/^ce\s+soir/u.test(match[0]) && /(?:partir|rentrer|d'ici|avant|quitter)$/u.test(left)) return false;
    if (THIS_CALL.test(left)) return false;
    if (LENGTH_BEFORE.test(left) || LENGTH_AFTER.test(sentence.lower.slice(at + match[0].length))) return false;
    if (/^de\s/u.test(match[0]) && !/\s(?:à|a|jusqu)/u.test(match[0])) return false;
    if (/(?:avant|d'ici(?:\s+à)?)$/u.test(left) && /^(?:lun|mar|mer|jeu|ven|sam|dim)\p{L}+$/u.test(match[0])) return false;
    return !OF_THE_PAST.test(`${left.replace(NO_PAST, '')} ${after(found).split(' ').slice(0, 2).join(' ')}`);
  });
  return spans.filter(({ start }, index) => index === 0 || start >= spans[index - 1]!.end).map(({ start, end }) => ({ start, end }));
}
