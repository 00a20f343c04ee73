/** Abbreviations and signs of an English text as the words they stand for. */
import { letterByLetter } from './verbalise-letters.ts';

/** Before a name; the point is never the end of a sentence. */
const TITLES: Record<string, string> = {
  dr: 'Doctor',
  mr: 'Mister',
  mrs: 'Missus',
  ms: 'Miz',
  prof: 'Professor',
  rev: 'Reverend',
  sgt: 'Sergeant',
  capt: 'Captain',
  lt: 'Lieutenant',
  gen: 'General',
  sen: 'Senator',
  gov: 'Governor',
  hon: 'Honorable',
  mt: 'Mount',
  ft: 'Fort',
};

/** Anywhere; the point ends a sentence when a capital letter or nothing follows. */
const WORDS: Record<string, string> = {
  inc: 'incorporated',
  corp: 'corporation',
  ltd: 'limited',
  co: 'company',
  bros: 'brothers',
  dept: 'department',
  mgr: 'manager',
  dir: 'director',
  approx: 'approximately',
  appt: 'appointment',
  ave: 'avenue',
  blvd: 'boulevard',
  rd: 'road',
  ste: 'suite',
  apt: 'apartment',
  ext: 'extension',
  etc: 'et cetera',
  vs: 'versus',
  jr: 'junior',
  sr: 'senior',
  esq: 'esquire',
  govt: 'government',
  intl: 'international',
  mfg: 'manufacturing',
  assn: 'association',
  univ: 'university',
  est: 'established',
  tel: 'telephone',
  hrs: 'hours',
  hr: 'hour',
  mins: 'minutes',
  min: 'minute',
  yrs: 'years',
  yr: 'year',
  wk: 'week',
  wks: 'weeks',
  mo: 'month',
  qtr: 'quarter',
  lb: 'pound',
  lbs: 'pounds',
  oz: 'ounces',
};

/** Said without a point too. */
const BARE: Record<string, string> = {
  dr: 'Doctor',
  mr: 'Mister',
  mrs: 'Missus',
  ms: 'Miz',
  vs: 'versus',
  jr: 'Junior',
  sr: 'Senior',
  inc: 'incorporated',
  corp: 'corporation',
  ltd: 'limited',
  blvd: 'boulevard',
  dept: 'department',
  ext: 'extension',
  approx: 'approximately',
  etc: 'et cetera',
  hrs: 'hours',
  mins: 'minutes',
};

const LATIN = /(?<!\p{L})(?:(e\.\s?g\.?)|(i\.\s?e\.?)|(a\.\s?k\.\s?a\.?|aka)|(w\/o)|(w\/)|(c\/o)|(p\.\s?s\.))(?!\p{L})/giu;
const LATIN_WORDS = ['for example', 'that is', 'also known as', 'without', 'with', 'care of', 'pee ess'];
const TITLE = /(?<![\p{L}\p{M}.])(Dr|Mr|Mrs|Ms|Prof|Rev|Sgt|Capt|Lt|Gen|Sen|Gov|Hon|Mt|Ft)\.(?=\s*\p{Lu})/gu;
const SAINT = /(?<![\p{L}\p{M}.])St\.?(?= \p{Lu})(?<!\p{Lu}\p{L}* St\.?)/gu;
const STREET = /(?<![\p{L}\p{M}.])St(?:\.(?=\s+\p{Ll}|[,;:])|(?=[\s,;:.]|$))/gu;
const DOTTED = /(?<![\p{L}\p{M}.@])(\p{L}{2,6})\.(?=(.?)(.?))/gu;
const JOINED_LETTERS = /(?<![\p{L}\p{M}])(\p{Lu}{1,2})&(\p{Lu}{1,2})(?![\p{L}\p{M}])/gu;
const BARE_WORD =
  /(?<![\p{L}\p{M}.@'’-])(Dr|Mrs?|Ms|[Vv]s|[JS]r|Inc|Corp|Ltd|Blvd|[Dd]ept|[Ee]xt|[Aa]pprox|[Ee]tc|[Hh]rs|[Mm]ins)(?![\p{L}\p{M}'’.@-]|\.\p{L})/gu;

/** Whether the point of an abbreviation also ends its sentence, told by the two characters after it. */
function endsSentence(first: string, second: string): boolean {
  return first === '' || (/\s/.test(first) && (second === '' || /[\p{Lu}"“'‘]/u.test(second)));
}

/** "Dr. Maria" becomes "Doctor Maria", "Acme Inc." "Acme incorporated", "e.g." "for example", "&" "and". */
export function verbaliseAbbreviations(text: string): string {
  let said = text;
  if (said.includes('.'))
    said = said
      .replace(TITLE, (_match, title: string) => TITLES[title.toLowerCase()] ?? title)
      .replace(DOTTED, (match, written: string, first: string, second: string) => {
        const word = WORDS[written.toLowerCase()];
        if (word === undefined || (written !== written.toLowerCase() && written.length > 2 && written === written.toUpperCase()))
          return match;
        return endsSentence(first, second) ? `${word}.` : word;
      });
  return said
    .replace(LATIN, (...groups: unknown[]) => LATIN_WORDS[groups.slice(1, 8).findIndex((group) => group !== undefined)] ?? '')
    .replace(SAINT, 'Saint')
    .replace(STREET, 'Street')
    .replace(BARE_WORD, (written) => BARE[written.toLowerCase()] ?? written)
    .replace(JOINED_LETTERS, (_match, before: string, after: string) => `${letterByLetter(before)} and ${letterByLetter(after)}`)
    .replace(/\s?&\s?/g, ' and ')
    .replace(/(?<=\p{L}|\s)\+(?=\s|$|[.,;])/gu, ' plus')
    .replace(/(?<=[\p{L}\d]) ?@ ?(?=\p{L})/gu, ' at ')
    .replace(/(?<!\p{L})and\/or(?!\p{L})/giu, 'and or')
    .replace(/(?<=\p{L})\/(?=\p{L})/gu, ' slash ')
    .replace(/[®™©*_~^|`\\]/g, '');
}
