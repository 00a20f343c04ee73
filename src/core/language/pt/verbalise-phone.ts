/** Telephone numbers of a Portuguese text, digit by digit in their groups with a pause between them. */
import { findNumbers } from '../../phone/find-numbers.ts';
import { splitDigits } from '../../phone/split-digits.ts';
import { numberWords } from './number-words.ts';
import { digitByDigit } from './verbalise-number.ts';

/** A Brazilian mobile number has a group of five digits, said in one go. */
const LONGEST_GROUP = 5;

/** Area code and number of Brazil written without spaces; three by three in Portugal. */
function groupsOf(run: string): string[] {
  if (run.length <= LONGEST_GROUP) return [run];
  if (run.length === 11) return [run.slice(0, 2), run.slice(2, 7), run.slice(7)];
  if (run.length === 10) return [run.slice(0, 2), run.slice(2, 6), run.slice(6)];
  return run.length === 9 ? [run.slice(0, 3), run.slice(3, 6), run.slice(6)] : splitDigits(run);
}

function dictated(written: string): string {
  if (/\p{L}/u.test(written)) return written.replace(/\d+/g, (run) => groupsOf(run).map(digitByDigit).join(', '));
  const spoken = (written.match(/\d+/g) ?? []).flatMap(groupsOf).map(digitByDigit).join(', ');
  return /^\(?\+/.test(written) ? `mais ${spoken}` : spoken;
}

/** "(11) 94716-4835" becomes "um um, nove quatro sete um seis, quatro oito três cinco"; numbers already in words stay. */
export function verbalisePhones(text: string): string {
  let said = '';
  let at = 0;
  for (const { start, end } of findNumbers(text, numberWords)) {
    said += text.slice(at, start) + dictated(text.slice(start, end));
    at = end;
  }
  return said + text.slice(at);
}
