/** Telephone numbers of a Spanish text, digit by digit in their groups with a pause between them. */
import { findNumbers } from '../../phone/find-numbers.ts';
import { splitDigits } from '../../phone/split-digits.ts';
import { numberWords } from './number-words.ts';
import { digitByDigit } from './verbalise-number.ts';

function dictated(written: string): string {
  if (/\p{L}/u.test(written)) return written.replace(/\d+/g, (run) => splitDigits(run).map(digitByDigit).join(', '));
  const spoken = (written.match(/\d+/g) ?? []).flatMap(splitDigits).map(digitByDigit).join(', ');
  return /^\(?\+/.test(written) ? `más ${spoken}` : spoken;
}

const GROUPED = /^\d{1,3}(?:\.\d{3}){2,4}$/;

/** Points for thousands: one or two digits before the first, or a sign or a noun behind; "612.345.678" by itself is a number to call. */
function isCount(written: string, behind: string): boolean {
  return GROUPED.test(written) && (!/^\d{3}/.test(written) || /^\s?(?:[€$£%]|(?:de\s)?\p{L}{4,})/u.test(behind));
}

/** "612 345 678" becomes "seis uno dos, tres cuatro cinco, seis siete ocho"; numbers already in words stay. */
export function verbalisePhones(text: string): string {
  let said = '';
  let at = 0;
  for (const { start, end } of findNumbers(text, numberWords)) {
    const written = text.slice(start, end);
    said += text.slice(at, start) + (isCount(written, text.slice(end, end + 12)) ? written : dictated(written));
    at = end;
  }
  return said + text.slice(at);
}
