/** Soft pushes to answer soon, and the days and hours on which they can be true. */
import type { Nudge, Passage, Sentence } from '../../reader.ts';
import { clauseAround } from './clauses.ts';
import { inOrder, spansIn, words } from './patterns.ts';

const FRIDAY = 5;
/** After this hour a callback on the same day is hardly possible any more. Chosen by us. */
const LATE_HOUR = 17;
const NOON = 12;
/** After this hour the forenoon is too short for a soft push. Chosen by us. */
const LATE_FORENOON = 10;

const TODAY = words(
  [
    '(?:noch heute|heute noch|gleich heute|heute(?! (?:morgen|oder|früh|vormittag|mittag|nachmittag|abend|noch am)))',
    '(?:im laufe?|im verlauf) des (?:tages|vormittags|nachmittags)',
    'bis heute abend',
    'noch am selben tag',
  ],
  'u',
);
const SOON = words(
  [
    '(?:heute oder|gleich|spätestens|bis|gern) morgen',
    'morgen oder übermorgen',
    'so (?:bald|schnell) (?:wie möglich|es geht)',
    'bei nächster gelegenheit',
    'die tage',
    'die nächsten tage',
    'in kürze',
    'über kurz(?! oder)',
    'möglichst bald',
    'innerhalb der nächsten \\p{L}+ tage',
    'in den nächsten (?:ein, zwei |ein oder zwei |zwei |paar |beiden )?tagen',
    'bald',
    'zeitnah',
    'demnächst',
    '(?:am besten |gern |lieber )?gleich(?= (?:an|zurück|durch|mal an|jetzt))',
    '(?:am besten|gern|gerne|lieber) gleich',
    'je (?:eher|früher|schneller)',
    '(?:baldmöglichst|alsbald|zeitig|rasch)',
    'in nächster zeit',
    '(?:in den|die|innerhalb der) (?:nächsten|kommenden)(?: (?:zwei|drei|paar))? tagen?',
  ],
  'u',
);
const WEEKEND = words(
  [
    '(?:noch )?vor dem wochenende',
    'bis zum wochenende',
    '(?:noch )?vor (?:wochenschluss|freitag|dem freitag)',
    'bis freitag(?! gilt)',
    'bis (?:zum )?(?:ende|wochenende|schluss) der woche',
    'bis ende der woche',
    'bis (?:zum )?wochenende',
  ],
  'u',
);
/** Fits while that part of the day is still to come. */
const FORENOON = words(['heute (?:noch )?(?:am )?vormittag'], 'u');
const AFTERNOON = words(['(?:noch )?heute (?:noch )?(?:am )?(?:mittag|nachmittag)'], 'u');
const WEEK_RUNS_OUT = words(
  ['(?:noch )?(?:bevor|ehe) (?:die|diese) (?:arbeits)?woche (?:rum|um|vorbei|zu ende|vorüber|herum)(?: (?:ist|geht))?'],
  'u',
);
const THIS_WEEK = words(['(?:noch )?diese woche(?: noch)?', '(?:noch )?in dieser woche', 'im laufe? (?:der|dieser) woche'], 'u');
const NEXT_WEEK = words(
  [
    '(?:gleich |direkt )?(?:anfang|zu beginn) (?:nächster|der nächsten|kommender|der) woche',
    '(?:gleich |direkt )?nächste woche',
    'zu wochenbeginn',
    '(?:gleich |direkt )?am montag',
    'bis montag',
    'nach dem wochenende',
    'zum wochenstart',
    'am wochenanfang',
  ],
  'u',
);

type Fits = Nudge['fits'];
const KINDS: readonly (readonly [RegExp, Fits])[] = (
  [
    [SOON, () => true],
    [AFTERNOON, ({ weekday, hour }) => weekday <= FRIDAY && hour < NOON],
    [FORENOON, ({ weekday, hour }) => weekday <= FRIDAY && hour < LATE_FORENOON],
    [WEEK_RUNS_OUT, ({ weekday, hour }) => weekday < FRIDAY || (weekday === FRIDAY && hour < LATE_HOUR)],
    [TODAY, ({ weekday, hour }) => weekday <= FRIDAY && hour < LATE_HOUR],
    [WEEKEND, ({ weekday, hour }) => weekday < FRIDAY || (weekday === FRIDAY && hour < LATE_HOUR)],
    [THIS_WEEK, ({ weekday, hour }) => weekday < FRIDAY || (weekday === FRIDAY && hour < LATE_HOUR)],
    [NEXT_WEEK, ({ weekday }) => weekday >= FRIDAY],
  ] as [RegExp, Fits][]
).map(([pattern, fits]) => [new RegExp(pattern.source, 'gu'), fits]);

/** The contact is asked for something, or something would be good. */
const PUSH = words(
  [
    `(?:rufen|melden|schreiben|antworten|lesen|schauen|achten|geben|nehmen) sie`,
    `(?:rufst|klingelst|meldest) du`,
    `(?:klingel|klingle|wähl|probier)`,
    `(?:ruf|rufe|meld|melde|schreib|antworte|lies|schau|achte|gib|nimm)(?= )`,
    `(?:könnten|würden|können|mögen|wären) sie`,
    `(?:könntest|würdest|kannst|magst) du`,
    `\\p{L}*(?:rückruf|zurückrufen|anrufen|zurückzurufen|anzurufen|melden)`,
    `wäre (?:schön|gut|ideal|prima|toll|super|nett)`,
    `am (?:besten|liebsten)`,
    `gern(?:e)?`,
    `wäre`,
    `(?:schön|umso besser|ideal|perfekt)`,
    `(?:lassen sie|lass) uns`,
    `(?:anruf|rückmeldung|antwort)`,
    `falls`,
    `wenn wir`,
    `noch`,
    `wenn (?:sie|du)`,
    `(?:sprechen|telefonieren) wir`,
    `(?:können|schaffen|klappt|passt)`,
    `passt es`,
    `idealerweise`,
    `(?:rufst|meldest|läut|läutest|klingelst|telefonier|telefonieren|schaffst|schaffen|hörst|hören|sprechen|gibst|rührst|zurück)`,
  ],
  'u',
);
const PAST = words(
  [
    '(?:ist|sind|gibt|steht|stehen|kommt|beginnt|liegt|liegen)',
    '(?:haben|hatten|habe|war|waren|sprachen|trafen|fand)',
    '(?:letzte|vergangene|vorige)\\p{L}*',
    'rufe ich',
    'ich (?:rufe|melde|schicke|sende|schreibe|versuche)',
  ],
  'u',
);

const GONE = words(['(?:hatten|war|waren|sprachen|trafen|fand)', '(?:letzte|vergangene|vorige)\\p{L}*'], 'u');

function pushes(match: RegExpExecArray, sentence: Sentence): boolean {
  const clause = clauseAround(sentence.lower, match.index, match.index + match[0].length);
  if (WEEK_RUNS_OUT.test(match[0])) return true;
  if (/^(?:wenn|falls|vielleicht|ob)(?!\p{L})/u.test(clause) && !GONE.test(clause)) return true;
  if (/heute/u.test(match[0]) && match[0] !== 'heute') return !PAST.test(clause);
  return !PAST.test(clause) && (PUSH.test(clause) || PUSH.test(sentence.lower) || sentence.lower.split(/\s/u).length <= 4);
}

export function nudges(passage: Passage): Nudge[] {
  return inOrder(KINDS.flatMap(([pattern, fits]) => spansIn(passage, pattern, pushes).map((span) => ({ ...span, fits }))));
}
