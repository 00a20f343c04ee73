/** Soft pushes to answer soon, and when they can be true. */
import type { Slots } from '../../../schema/index.ts';
import type { Nudge, Passage } from '../../reader.ts';
import { after, before, find, inSentence, words } from './patterns.ts';

type Today = Slots['today'];
const THURSDAY = 4;
const FRIDAY = 5;
/** After this hour a callback on the same day is hardly possible any more. Chosen by us. */
const LATE_HOUR = 17;

/** Each with the days and hours on which it can be true. */
const NUDGES: readonly (readonly [RegExp, (today: Today) => boolean])[] = [
  [
    words(['(?:plus tard )?dans la journée(?! de)', "(?:encore |dès )?aujourd'hui(?! ou| même ou)", 'avant ce soir']),
    ({ hour }) => hour < LATE_HOUR,
  ],
  [words(["aujourd'hui ou demain"]), ({ weekday }) => weekday < FRIDAY],
  [
    words(["(?:dès |d'ici )?demain(?: si (?:possible|vous|tu)\\p{L}*)?(?! (?:matin|soir|midi|après|à))(?<!ou demain)"]),
    ({ weekday }) => weekday !== FRIDAY && weekday !== 6,
  ],
  [words(["(?:avant|d'ici) (?:le |ce )?week-?end"]), ({ weekday }) => weekday <= FRIDAY],
  [
    words([
      "d'ici (?:à )?(?:la fin de la|la fin de cette) semaine|avant la fin de la semaine|(?:d'ici|avant) (?:à )?vendredi|(?:dans le courant de|au cours de|dans|courant|en fin de) (?:la |de )?semaine(?! (?:dernière|passée|prochaine))|en fin de semaine",
    ]),
    ({ weekday }) => weekday <= FRIDAY,
  ],
  [words(['cette semaine']), ({ weekday }) => weekday <= THURSDAY],
  [
    words([
      "(?:d'ici|sous|dans les) (?:un|1|deux|2|quelques|trois|3|48)(?: jours?)?(?: ou (?:deux|2|trois|3))?(?: (?:jours?|heures))?(?! (?:semaines?|mois|ans?))",
      '(?:ces|dans les|ces tout) prochains jours',
      'ces jours-ci',
      'prochainement',
      'très vite',
      'dès que possible',
      'le plus tôt possible',
      '(?:au|le) plus (?:vite|tôt)',
      'rapidement',
    ]),
    () => true,
  ],
  [words(['(?:en |au |dès le )?début de (?:la )?semaine(?: prochaine)?']), ({ weekday }) => weekday >= THURSDAY],
  [words(['la semaine prochaine']), ({ weekday }) => weekday >= 3],
];
/** It belongs to something else than the contact's answer. */
const NOT_THEIRS =
  /(?<![\p{L}'])(?:nous\s+(?:avons|sommes)|(?:je|j')\s?(?:(?:vous\s|te\s|t')(?:ai|r?appell?e|r?appelais|contacte|laisse|envoie)|ai|l'ai|serai)|l'a\s+fait|a\s+fait|échangé|réunion|rendez-vous)(?![\p{L}])/u;
const asksAnswer = inSentence(
  /(?:appel|coup\s+de\s+(?:fil|téléphone)|r[ée]po(?:nse|nd)|retour|contact|signe|joi(?:ndre|gn)|téléphon|écri|lire|lis|regard|œil|e-?mail|mail|rapp|parl)/u,
);

export function nudges(passage: Passage): Nudge[] {
  return NUDGES.flatMap(([pattern, fits]) =>
    find(passage, pattern)
      .filter((found) => asksAnswer(found.sentence) && !NOT_THEIRS.test(before(found)) && !/^,?\s?(?:je|j'|nous)/u.test(after(found)))
      .map(({ start, end }): Nudge => ({ start, end, fits })),
  ).sort((a, b) => a.start - b.start);
}
