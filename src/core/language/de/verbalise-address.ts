/** E-mail and web addresses of a German text in words. */
import { digitByDigit } from './verbalise-number.ts';

const EMAIL = /(?<![\w.+%-])[\wäöüÄÖÜß.+%-]{1,64}@[a-z0-9äöü-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?![a-z0-9-])/giu;
const URL = /(?<![\w.@/-])(?:https?:\/\/|www\.)[^\s<>"'()„“]{1,500}/giu;
const DOMAIN =
  /(?<![\w.@/-])(?:[a-z0-9äöü-]{1,63}\.){1,4}(?:com|net|org|io|ai|de|at|ch|eu|info|biz|app|dev|shop|online|berlin|hamburg)(?:\/[\w/-]{0,200})?(?![\w-])/giu;

/** Short endings that are said as words; every other one is said letter by letter. */
const SPOKEN_ENDINGS = new Set(['com', 'net', 'org', 'app', 'dev', 'biz', 'info', 'shop', 'online', 'berlin', 'hamburg']);
const MARKS: Record<string, string> = {
  '.': 'Punkt',
  '-': 'minus',
  _: 'Unterstrich',
  '+': 'plus',
  '/': 'Schrägstrich',
  '%': 'Prozent',
  '?': 'Fragezeichen',
  '=': 'gleich',
  '&': 'und',
  '#': 'Raute',
  ':': 'Doppelpunkt',
};

function spell(address: string): string {
  return address
    .split(/([.\-_+/%?=&#:])/u)
    .map((part) => MARKS[part] ?? part.replace(/\d+/g, (digits) => ` ${digitByDigit(digits)} `).trim())
    .filter((part) => part !== '')
    .join(' ');
}

function spellHost(host: string): string {
  return host
    .toLowerCase()
    .split('.')
    .map((label, index) => (index > 0 && label.length <= 3 && !SPOKEN_ENDINGS.has(label) ? Array.from(label).join(' ') : spell(label)))
    .join(' Punkt ');
}

function spellUrl(url: string): string {
  const end = /[.,;:!?]*$/u.exec(url)?.[0] ?? '';
  const bare = url
    .slice(0, url.length - end.length)
    .replace(/^https?:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/\/$/u, '');
  const slash = bare.indexOf('/');
  return slash < 0 ? spellHost(bare) + end : `${spellHost(bare.slice(0, slash))} ${spell(bare.slice(slash))}${end}`;
}

/** "anna@acme.com" becomes "anna ät acme Punkt com"; the scheme and "www" of a web address are not said. */
export function verbaliseAddresses(text: string): string {
  if (!/[.@]/u.test(text)) return text;
  return text
    .replace(EMAIL, (email) => {
      const at = email.lastIndexOf('@');
      return `${spell(email.slice(0, at))} ät ${spellHost(email.slice(at + 1))}`;
    })
    .replace(URL, spellUrl)
    .replace(DOMAIN, spellUrl);
}
