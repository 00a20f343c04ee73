/** E-mail and web addresses of a Spanish text in words. */
import { digitByDigit } from './verbalise-number.ts';

const EMAIL = /(?<![\w.+%-])[\w.+%-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?![a-z0-9-])/gi;
const URL = /(?<![\w.@/-])(?:https?:\/\/|www\.)[^\s<>"'()«»]{1,500}/gi;
const DOMAIN =
  /(?<![\w.@/-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|io|ai|app|es|mx|ar|co|cl|pe|eu|cat|info)(?:\/[\w/-]{0,200})?(?![\w-])/gi;

/** Endings of two or three letters that are said as words. */
const SPOKEN_ENDINGS = new Set(['com', 'net', 'org', 'app', 'es', 'cat', 'info', 'gob']);
const MARKS: Readonly<Record<string, string>> = {
  '.': 'punto',
  '-': 'guion',
  _: 'guion bajo',
  '+': 'más',
  '/': 'barra',
  '%': 'por ciento',
  '@': 'arroba',
  '?': 'interrogación',
  '=': 'igual',
  '&': 'y',
  '#': 'almohadilla',
  ':': 'dos puntos',
};

function spell(address: string): string {
  return address
    .split(/([.\-_+/%@?=&#:])/)
    .map((part) => MARKS[part] ?? part.replace(/\d+/g, (digits) => ` ${digitByDigit(digits)} `).trim())
    .filter((part) => part !== '')
    .join(' ');
}

function spellHost(host: string): string {
  const labels = host.toLowerCase().split('.');
  return labels
    .map((label, index) => {
      const ending = index > 0 && index >= labels.length - 2 && label.length <= 3;
      return ending && !SPOKEN_ENDINGS.has(label) ? [...label].join(' ') : spell(label);
    })
    .join(' punto ');
}

function spellUrl(url: string): string {
  const end = /[.,;:!?]*$/.exec(url)?.[0] ?? '';
  const bare = url
    .slice(0, url.length - end.length)
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '');
  const slash = bare.indexOf('/');
  const host = slash < 0 ? bare : bare.slice(0, slash);
  return spellHost(host) + (slash < 0 ? '' : ` ${spell(bare.slice(slash))}`) + end;
}

/** "marta@lumira.es" becomes "marta arroba lumira punto es"; the scheme and "www" of a web address are not said. */
export function verbaliseAddresses(text: string): string {
  if (!/[.@]/.test(text)) return text;
  return text
    .replace(EMAIL, (email) => {
      const at = email.lastIndexOf('@');
      return `${spell(email.slice(0, at))} arroba ${spellHost(email.slice(at + 1))}`;
    })
    .replace(URL, spellUrl)
    .replace(DOMAIN, spellUrl);
}
