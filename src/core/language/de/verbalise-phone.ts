/** Telephone numbers of a German text, digit by digit in their groups with a pause between them. */
import { findNumbers } from '../../phone/find-numbers.ts';
import { splitDigits } from '../../phone/split-digits.ts';
import { numberWords } from './number-words.ts';
import { digitByDigit } from './verbalise-number.ts';

function dictated(written: string): string {
  if (/\p{L}/u.test(written)) return written.replace(/\d+/g, (run) => splitDigits(run).map(digitByDigit).join(', '));
  const groups = (written.match(/\d+/g) ?? []).flatMap(splitDigits);
  const spoken = groups.map(digitByDigit).join(', ');
  return /^\(?\+/.test(written) ? `plus ${spoken}` : spoken;
}

/** "030 1234 5678" becomes "null drei null, eins zwei drei vier, fünf sechs sieben acht"; numbers already in words stay. */
export function verbalisePhones(text: string): string {
  let said = '';
  let at = 0;
  for (const { start, end } of findNumbers(text, numberWords)) {
    said += text.slice(at, start) + dictated(text.slice(start, end));
    at = end;
  }
  return said + text.slice(at);
}
