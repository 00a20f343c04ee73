/** A company's name as people say it: without its legal form, notes and shouting. */
import { nameCase } from './name-case.ts';
import { LEGAL_FORMS } from './organisation-words.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { readableName } from './readable-name.ts';

const LONGEST_FIELD = 500;
const LONGEST_NAME = 60;
const MOST_WORDS = 8;

const MACHINE = /[{}<>[\]%_\\^=$~]|:\/\/|(?<!\p{L})www\.|&\w{1,10};|\S@\S/iu;
const BARE_DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,10}$/;
const TRADING_AS = /(?<!\p{L})(?:d\/?b\/?a|doing business as|t\/a|trading as)(?!\p{L})[\s:.]{0,3}/iu;
const NOTE = /\s[-–—]+\s|\s?[|•]\s?|:\s|\s[–—]|,\s(?=(?:a|an|the)\s|part of)/iu;
const PARENTHESES = /\s?[(（][^()（）]{0,200}[)）]|\s?[(（].*$/gu;
const OTHER_PLACEHOLDERS = new Set(
  'self|self employed|self-employed|selfemployed|freelance|freelancer|independent|unemployed|retired|student|individual|personal|private person|privat|particulier|particular|my company|your company|company name|acme example|stealth|stealth startup|stealth mode|consultant|various|no company|none listed'.split(
    '|',
  ),
);
/** Legal forms that are also words of names: they go only in capitals, with points, or after a comma. */
const DOUBTFUL = new Set(
  'co pc pa se sa sc me as o z p cv est rt de rl ip kk ug ek sas scs snc sti holding mei cf do tov spol private sci sl ca da ua ks hb kb ky ry ad bt eu uc cio cic teo gie scp ans coop proprietary unipessoal sau sal saa psa'.split(
    ' ',
  ),
);
const SPOKEN_CAPITALS = new Set(
  'sap ups ibm hsbc usa uk uae it hr ai api abc bbc cbs cnn kpmg bmw ge gm hp lg ubs axa ing dhl nasa tui rwe eon basf mit'.split(' '),
);

/** Legal forms of several words, and those that stand before the name. */
const LONG_FORMS =
  /,?\s(?:S\.?\s?A\.?\s?(?:P\.?\s?I\.?|B\.?)?\sde\sC\.?\s?V\.?|S\.?\s(?:de\s)?R\.?\s?L\.?(?:\sde\sC\.?\s?V\.?)?|Sp\.?\sz\s?o\.?\s?o\.?|Sdn\.?\sBhd\.?|S\.?\s?Coop\.?|Spółka\sz\s?o\.?\s?o\.?|(?:Private|Proprietary)\s(?:Limited|Ltd\.?)|Unipessoal\sL(?:da|tda)\.?)$|\s?株式会社$/iu;
const FORMS_BEFORE = /^(?:株式会社\s?|(?:ООО|ОАО|ЗАО|ПАО|АО|ТОВ)\s["«]?)/u;
/** Words that stand for nobody in a name field and yet are companies. */
const REAL_COMPANIES = new Set('google whatsapp standard principal guest x'.split(' '));

function bareForm(word: string): string {
  return word.toLowerCase().replace(/[.,()]/g, '');
}

function isLegalForm(word: string, afterComma: boolean): boolean {
  const bare = bareForm(word);
  if (!LEGAL_FORMS.has(bare)) return false;
  return !DOUBTFUL.has(bare) || afterComma || word.includes('.') || /^\p{Lu}{2,}$/u.test(word);
}

/** "& Co." is part of a name unless a legal form stood behind it; then "GmbH & Co. KG" goes as one. */
function withoutLegalForm(name: string): string {
  const words = name.split(' ');
  let end = words.length;
  while (end > 1) {
    const word = words[end - 1]!;
    const before = words[end - 2]!;
    const joint = before === '&' || before === '+' || before.toLowerCase() === 'und';
    if (joint && end < words.length && bareForm(word) === 'co') end -= 2;
    else if (!joint && isLegalForm(word, before.endsWith(','))) end -= 1;
    else if (
      end === words.length &&
      words.length > 2 &&
      /^(?:p\.?|s\.?|sp\.?|z\.?|r\.?|o\.?)$/i.test(word) &&
      /^(?:s\.?|sp\.?|z\.?|r\.?)$/i.test(before)
    )
      end -= 1;
    else break;
  }
  return words.slice(0, end).join(' ');
}

/** All capitals and too long for an acronym: "ACME LOGISTICS" is shouted, "IBM" and "HSBC" are not. */
function isShouted(word: string): boolean {
  if (!/^\p{Lu}[\p{Lu}'’.-]*$/u.test(word) || /\./.test(word) || SPOKEN_CAPITALS.has(word.toLowerCase())) return false;
  return word.length > 3 ? /[AEIOUYÀ-Ü]/.test(word) : /^[BCDFGHJKLMNPRSTVWZ][AEIOU][BCDFGHJKLMNPRSTVWXYZ]$/.test(word);
}

function withoutShouting(name: string): string {
  const words = name.split(' ');
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters === '' || letters !== letters.toUpperCase() || letters === letters.toLowerCase()) return name;
  if (words.length === 1 && letters.length <= 4) return name;
  return words
    .map((word, index) =>
      index > 0 && /^(?:OF|AND|THE|FOR|IN|ON|AT|BY|TO)$/.test(word) ? word.toLowerCase() : isShouted(word) ? nameCase(word) : word,
    )
    .join(' ');
}

function isPlaceholder(name: string): boolean {
  const plain = name.toLowerCase();
  return (PLACEHOLDERS.has(plain) && !REAL_COMPANIES.has(plain)) || OTHER_PLACEHOLDERS.has(plain);
}

/** @returns e.g. "Acme" for "Acme, Inc.", "Müller" for "Müller GmbH & Co. KG"; null for a placeholder, an address or machine text. Never throws. */
export function spokenCompany(raw: string | null): string | null {
  if (raw === null || raw.length > LONGEST_FIELD) return null;
  const text = readableName(raw);
  if (MACHINE.test(text) || BARE_DOMAIN.test(text)) return null;
  const traded = text.split(TRADING_AS).at(-1)!.trim();
  const named = traded.replace(PARENTHESES, ' ').split(NOTE, 1)[0]!.replace(/\s+/g, ' ').trim();
  const name = withoutLegalForm(
    named
      .replace(LONG_FORMS, '')
      .replace(FORMS_BEFORE, '')
      .replace(/^[^\p{L}\p{N}]+|[\s,;:!?"“”»*/-]+$/gu, ''),
  )
    .replace(/[\s,.;&+-]+$/u, '')
    .trim();
  if (name === '' || name.length > LONGEST_NAME || name.split(' ').length > MOST_WORDS || isPlaceholder(name)) return null;
  if (!/\p{L}/u.test(name) || /^\+?[\d\s().-]{7,}$/.test(name)) return null;
  return withoutShouting(name);
}
