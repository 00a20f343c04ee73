/** Telephone numbers of an English text, digit by digit in their groups with a pause between them. */
import { numberWords } from './number-words.ts';
import { findNumbers } from '../../phone/find-numbers.ts';
import { splitDigits } from '../../phone/split-digits.ts';
import { digitByDigit } from './verbalise-number.ts';

/** Groups as written, long ones in the pieces people dictate. */
function groupsOf(written: string): string[] {
  const runs = written.match(/\d+/g) ?? [];
  const first = runs[0] ?? '';
  if (runs.length === 1 && written.startsWith('+1') && first.length === 11) return splitDigits(first);
  return runs.flatMap(splitDigits);
}

/** "800" at the head of a North American number is said as a hundred, every other group digit by digit. */
function spokenGroup(group: string, index: number, groups: string[]): string {
  const northAmerican =
    groups
      .slice(index)
      .map((part) => part.length)
      .join() === '3,3,4';
  return group === '800' && northAmerican ? 'eight hundred' : digitByDigit(group);
}

function dictated(written: string): string {
  if (/\p{L}/u.test(written)) return written.replace(/\d+/g, (run) => splitDigits(run).map(digitByDigit).join(', '));
  const groups = groupsOf(written);
  const spoken = groups.map((group, index) => spokenGroup(group, index, groups)).join(', ');
  return written.startsWith('+') || written.startsWith('(+') ? `plus ${spoken}` : spoken;
}

/** "303-555-0134" becomes "three oh three, five five five, oh one three four"; numbers already in words stay. */
export function verbalisePhones(text: string): string {
  let said = '';
  let at = 0;
  for (const { start, end } of findNumbers(text, numberWords)) {
    said += text.slice(at, start) + dictated(text.slice(start, end));
    at = end;
  }
  return said + text.slice(at);
}
