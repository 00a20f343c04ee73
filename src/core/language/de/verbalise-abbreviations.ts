/** Abbreviations, signs and acronyms of a German text as they are said. */

/** In several pieces; blanks between them may be missing. */
const PHRASES: readonly (readonly [RegExp, string])[] = (
  [
    ['z\\.\\s?B\\.', 'zum Beispiel'],
    ['d\\.\\s?h\\.', 'das heißt'],
    ['u\\.\\s?a\\.', 'unter anderem'],
    ['i\\.\\s?d\\.\\s?R\\.', 'in der Regel'],
    ['o\\.\\s?g\\.', 'oben genannt'],
    ['z\\.\\s?T\\.', 'zum Teil'],
    ['v\\.\\s?a\\.', 'vor allem'],
    ['e\\.\\s?V\\.', 'e V'],
    ['p\\.\\s?a\\.', 'pro Jahr'],
    ['i\\.\\s?H\\.\\s?v\\.', 'in Höhe von'],
  ] as const
).map(([written, said]) => [new RegExp(`(?<![\\p{L}.])${written}(?![\\p{L}])`, 'gu'), said]);

/** With their point; before a capital letter the point ends the sentence only where nothing usually follows. */
const WORDS: Record<string, string> = {
  usw: 'und so weiter',
  etc: 'et cetera',
  bzw: 'beziehungsweise',
  ca: 'circa',
  ggf: 'gegebenenfalls',
  evtl: 'eventuell',
  inkl: 'inklusive',
  exkl: 'exklusive',
  zzgl: 'zuzüglich',
  abzgl: 'abzüglich',
  vgl: 'vergleiche',
  max: 'maximal',
  mind: 'mindestens',
  dr: 'Doktor',
  prof: 'Professor',
  dipl: 'Diplom',
  ing: 'Ingenieur',
  hr: 'Herr',
  fr: 'Frau',
  nr: 'Nummer',
  tel: 'Telefon',
  str: 'Straße',
  abt: 'Abteilung',
  std: 'Stunden',
  stv: 'stellvertretend',
  st: 'Sankt',
  tsd: 'tausend',
  mio: 'Millionen',
  mrd: 'Milliarden',
  sek: 'Sekunden',
  allg: 'allgemein',
  geb: 'geboren',
  gem: 'gemäß',
  lt: 'laut',
  co: 'Co',
};
const LAST = new Set(['usw', 'etc']);
const DOTTED = /(?<![\p{L}\p{M}.@])(\p{L}{2,5})\.(?=(\s*)(.?))/gu;
const SPELT = /(?<![\p{L}\p{M}@#])(?:GmbH|gGmbH|mbH|SaaS|IoT|OHG|eG|SE)(?![\p{L}\p{M}])/gu;
const CAPITALS = /(?<![\p{L}\p{M}@#])(\p{Lu}{2,6})(s)?(?![\p{L}\p{M}])/gu;
const PRONOUNCEABLE = /^(?:[BCDFGHJKLMNPQRSTVWXZ]{0,2}[AEIOUÄÖÜ]{1,2}){2,4}[BCDFGHJKLMNPQRSTVWXZ]{0,2}$/u;
/** Capitals that are said as a word, and words that people shout. */
const SAID_AS_WORD = new Set(
  'NATO UNO PIN SIM TÜV DAX ISO DIN JA NEIN NICHT SIE IHR WIR UND DAS DER DIE EIN IST NUR JETZT SOFORT GRATIS NEU SEHR ALLE'.split(' '),
);

function spelt(letters: string): string {
  return Array.from(letters).join(' ');
}

/** "z. B." becomes "zum Beispiel", "Dr." "Doktor", "&" "und", "KPI" "K P I", "GmbH" "G m b H". */
export function verbaliseAbbreviations(text: string): string {
  let said = text;
  if (said.includes('.')) {
    for (const [pattern, words] of PHRASES) said = said.replace(pattern, words);
    said = said.replace(DOTTED, (match, written: string, _blank: string, next: string) => {
      const short = written.toLowerCase();
      const word = Object.hasOwn(WORDS, short) ? WORDS[short] : undefined;
      if (
        word === undefined ||
        (short === 'fr' && !/\p{Lu}/u.test(next)) ||
        /^(?:max|co|ing|gem|lt|st)$/u.test(written) !== /^(?:max|gem|lt|st)$/u.test(written)
      )
        return match;
      const ends = next === '' || (LAST.has(short) && /\p{Lu}/u.test(next));
      return ends ? `${word}.` : word;
    });
  }
  return said
    .replace(/(?<=\p{L})str\.(?=\s|,|$)/gu, 'straße')
    .replace(SPELT, spelt)
    .replace(CAPITALS, (written, capitals: string, plural: string | undefined) => {
      if (SAID_AS_WORD.has(capitals) || (capitals.length > 3 && PRONOUNCEABLE.test(capitals))) return written;
      return `${spelt(capitals)}${plural ?? ''}`;
    })
    .replace(/(?<!\p{L})und\/oder(?!\p{L})/giu, 'und oder')
    .replace(/(?<=\p{L})\/(?=-?\p{L})/gu, ' Schrägstrich ')
    .replace(/\s?&\s?/gu, ' und ')
    .replace(/(?<=\p{L}|\s)\+(?=\s|$|[.,;])/gu, ' plus')
    .replace(/§+\s?/gu, 'Paragraf ')
    .replace(/[®™©*_~^|`\\]/gu, '');
}
