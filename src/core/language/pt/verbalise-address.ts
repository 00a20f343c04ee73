/** E-mail and web addresses of a Portuguese text in words. */
import { letterByLetter } from './verbalise-letters.ts';
import { digitByDigit } from './verbalise-number.ts';

const EMAIL = /(?<![\w.+%-])[\w.+%-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?![a-z0-9-])/gi;
const URL = /(?<![\w.@/-])(?:https?:\/\/|www\.)[^\s<>"'()]{1,500}/gi;
const DOMAIN = /(?<![\w.@/-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|io|ai|app|dev|info|eu|pt|br)(?:\/[\w/-]{0,200})?(?![\w-])/gi;

const SPOKEN_ENDINGS = new Set(['com', 'net', 'org', 'app', 'dev', 'info', 'gov', 'edu', 'ind']);
const MARKS: Record<string, string> = {
  '.': 'ponto',
  '-': 'hífen',
  _: 'sublinhado',
  '+': 'mais',
  '/': 'barra',
  '%': 'por cento',
  '@': 'arroba',
  '?': 'interrogação',
  '=': 'igual',
  '&': 'e',
  '#': 'cardinal',
  ':': 'dois pontos',
};

function spell(address: string): string {
  return address
    .split(/([.\-_+/%@?=&#:])/)
    .map((part) => MARKS[part] ?? part.replace(/\d+/g, (digits) => ` ${digitByDigit(digits)} `).trim())
    .filter((part) => part !== '')
    .join(' ');
}

function spellHost(host: string): string {
  return host
    .toLowerCase()
    .split('.')
    .map((label, index, labels) =>
      index > 0 && index >= labels.length - 2 && label.length <= 3 && !SPOKEN_ENDINGS.has(label) ? letterByLetter(label) : spell(label),
    )
    .join(' ponto ');
}

function spellUrl(url: string): string {
  const end = /[.,;:!?]*$/.exec(url)![0];
  const bare = url
    .slice(0, url.length - end.length)
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '');
  const slash = bare.indexOf('/');
  return (slash < 0 ? spellHost(bare) : `${spellHost(bare.slice(0, slash))} ${spell(bare.slice(slash))}`) + end;
}

/** "luiz@northwind.com.br" becomes "luiz arroba northwind ponto com ponto bê erre". */
export function verbaliseAddresses(text: string): string {
  if (!/[.@]/.test(text)) return text;
  return text
    .replace(
      EMAIL,
      (email) => `${spell(email.slice(0, email.lastIndexOf('@')))} arroba ${spellHost(email.slice(email.lastIndexOf('@') + 1))}`,
    )
    .replace(URL, spellUrl)
    .replace(DOMAIN, spellUrl);
}
