/** E-mail and web addresses of an English text in words. */
import { letterByLetter } from './verbalise-letters.ts';
import { digitByDigit } from './verbalise-number.ts';

const EMAIL = /(?<![\w.+%-])[\w.+%-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?![a-z0-9-])/gi;
const URL = /(?<![\w.@/-])(?:https?:\/\/|www\.)[^\s<>"'()]{1,500}/gi;
const DOMAIN =
  /(?<![\w.@/-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|io|ai|co|app|dev|biz|info|edu|gov|us|eu|co\.uk|de|fr|es)(?:\/[\w/-]{0,200})?(?![\w-])/gi;

/** Endings that are said as words. */
const SPOKEN_ENDINGS = new Set([
  'com',
  'net',
  'org',
  'app',
  'dev',
  'biz',
  'info',
  'shop',
  'store',
  'online',
  'cloud',
  'tech',
  'gov',
  'edu',
  'co',
]);
const MARKS: Record<string, string> = {
  '.': 'dot',
  '-': 'dash',
  _: 'underscore',
  '+': 'plus',
  '/': 'slash',
  '%': 'percent',
  '@': 'at',
  '?': 'question mark',
  '=': 'equals',
  '&': 'and',
  '#': 'hash',
  ':': 'colon',
};

/** A piece between marks: digits one by one, words as they are. */
function piece(text: string): string {
  return text.replace(/\d+/g, (digits) => ` ${digitByDigit(digits)} `).trim();
}

function spell(address: string): string {
  return address
    .split(/([.\-_+/%@?=&#:])/)
    .map((part) => MARKS[part] ?? piece(part))
    .filter((part) => part !== '')
    .join(' ');
}

function spellHost(host: string): string {
  return host
    .toLowerCase()
    .split('.')
    .map((label, index, labels) => {
      const ending = index > 0 && index >= labels.length - 2 && label.length <= 3;
      return ending && !SPOKEN_ENDINGS.has(label) ? letterByLetter(label) : spell(label);
    })
    .join(' dot ');
}

function spellUrl(url: string): string {
  const [, end = ''] = /([.,;:!?]*)$/.exec(url) ?? [];
  const bare = url
    .slice(0, url.length - end.length)
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '');
  const slash = bare.indexOf('/');
  const host = slash < 0 ? bare : bare.slice(0, slash);
  return spellHost(host) + (slash < 0 ? '' : ` ${spell(bare.slice(slash))}`) + end;
}

/** "steph@pinecrest.com" becomes "steph at pinecrest dot com"; the scheme and "www" of a web address are not said. */
export function verbaliseAddresses(text: string): string {
  if (!/[.@]/.test(text)) return text;
  return text
    .replace(EMAIL, (email) => {
      const at = email.lastIndexOf('@');
      return `${spell(email.slice(0, at))} at ${spellHost(email.slice(at + 1))}`;
    })
    .replace(URL, spellUrl)
    .replace(DOMAIN, spellUrl);
}
