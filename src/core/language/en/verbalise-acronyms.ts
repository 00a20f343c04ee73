/** Acronyms of an English text letter by letter, or as the words people make of them. */
import { letterByLetter } from './verbalise-letters.ts';

/** Acronyms and mixed-case names with a customary pronunciation. */
const SAID_AS: Record<string, string> = {
  SaaS: 'sass',
  PaaS: 'pass',
  IaaS: 'eye ass',
  IoT: 'eye oh tee',
  iOS: 'eye oh ess',
  GmbH: 'gee em bee aitch',
  PhD: 'pee aitch dee',
  MSc: 'em ess see',
  BSc: 'bee ess see',
  DevOps: 'dev ops',
  OK: 'okay',
  SQL: 'sequel',
  JPEG: 'jay peg',
  CSAT: 'see sat',
  CAPEX: 'cap ex',
  OPEX: 'op ex',
  APAC: 'ay pack',
  EMEA: 'em ee ah',
  LATAM: 'lat am',
  MEDDIC: 'medic',
  ASAP: 'ay ess ay pee',
};

/** Capitals that are said as a word although they are short. */
const WORDS = new Set(
  (
    'A I NASA NATO UNICEF UNESCO FIFA UEFA OSHA FEMA LEED ROM RAM PIN SIM GIF COVID AIDS SCUBA LASER RADAR IKEA ACME LEGO VISA YETI ' +
    'AND THE NOT NOW YOU ALL ANY FOR NEW ARE BUT CAN DAY GET HAS HAD HER HIM HIS HOW MAY ONE OUR OUT OWN SEE SHE TWO WAS WAY WHO WHY YES YET ' +
    'AM AN AS AT BE BY DO GO HE HI IF IN IS ME MY NO OF ON OR SO TO UP WE CALL FREE JUST LAST MUST NEED ONLY OVER STOP TIME WANT WILL YOUR BIG ' +
    'ASK BUY END FEW LET LOT PUT RUN SAY TOO TRY USE WIN OLD TOP HOT'
  ).split(' '),
);

const PRONOUNCEABLE = /^(?:[BCDFGHJKLMNPQRSTVWXZ]{0,2}[AEIOUY]{1,2}){1,4}[BCDFGHJKLMNPQRSTVWXZ]{0,2}$/;
const CAPITALS = /(?<![\p{L}\p{M}@#])(\p{Lu}{1,5})(s|['’]s)?(?![\p{L}\p{M}\d'’]|['’]\p{L})/gu;
const DOTTED = /(?<![\p{L}\p{M}.])((?:\p{Lu}\.\s?){1,4}\p{Lu}\.?|\p{Lu}\.(?=\s\p{Lu}\p{Ll}))(?![\p{L}\p{M}])/gu;
const DEGREE = /(?<![\p{L}\p{M}])Ph\.\s?D(?:(\.)$|\.|(?![\p{L}\p{M}]))/gu;
const MIXED = /(?<![\p{L}\p{M}])(?:SaaS|PaaS|IaaS|IoT|iOS|GmbH|PhD|MSc|BSc|DevOps|MEDDIC)(?![\p{L}\p{M}])/gu;

/** Letters run together up to three, or longer without a syllable, are spelt; longer ones that can be said are words. */
function isSpelt(capitals: string): boolean {
  if (WORDS.has(capitals) || !/^[A-Z]+$/.test(capitals)) return false;
  return capitals.length <= 3 || !PRONOUNCEABLE.test(capitals);
}

function plural(letters: string, ending: string): string {
  return ending === '' ? letters : `${letters}${ending.replace('’', "'")}`;
}

/** "VP" becomes "vee pee", "KPIs" "kay pee eyes", "U.S." "you ess", "SaaS" "sass"; a word in capitals stays. */
export function verbaliseAcronyms(text: string): string {
  return text
    .replace(DEGREE, 'pee aitch dee$1')
    .replace(MIXED, (name) => SAID_AS[name] ?? name)
    .replace(DOTTED, (written, _letters: string, at: number, whole: string) => {
      const after = whole.slice(at + written.length, at + written.length + 2);
      const place = /^(?:U\.\s?[SKN]|E\.\s?U|D\.\s?C|U\.\s?S\.\s?A)\.$/.test(written);
      const ends = written.endsWith('.') && written.length > 2 && (after === '' || (place && /^\s\p{Lu}/u.test(after)));
      return letterByLetter(written.replace(/[.\s]/g, '')) + (ends ? '.' : '') + (/\s$/.test(written) ? ' ' : '');
    })
    .replace(CAPITALS, (written, capitals: string, ending: string | undefined) => {
      const said = SAID_AS[capitals];
      if (said !== undefined) return plural(said, ending ?? '');
      return isSpelt(capitals) ? plural(letterByLetter(capitals), ending ?? '') : written;
    });
}
