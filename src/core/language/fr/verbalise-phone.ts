/** Telephone numbers of a French text in their groups, pairs as two-digit numbers, with a pause between them. */
import { findNumbers } from '../../phone/find-numbers.ts';
import { numberWords } from './number-words.ts';
import { group } from './verbalise-number.ts';

/** Longest group that is read as one number. */
const LONGEST_GROUP = 3;

/** Long runs in the pairs people dictate; an odd digit stands first. */
function inPairs(digits: string): string[] {
  if (digits.length <= LONGEST_GROUP) return [digits];
  const odd = digits.length % 2;
  return [...(odd === 0 ? [] : [digits.slice(0, 1)]), ...(digits.slice(odd).match(/\d\d/g) ?? [])];
}

/** "33142685300" after a plus sign is a country code and nine digits. */
function afterPlus(run: string): string[] {
  return run.length > 9 ? [run.slice(0, -9), ...inPairs(run.slice(-9))] : inPairs(run);
}

function dictated(written: string): string {
  if (/\p{L}/u.test(written)) return written.replace(/\d+/g, (run) => inPairs(run).map(group).join(', '));
  const international = /^\(?\+/.test(written);
  const runs = written.match(/\d+/g) ?? [];
  const groups = runs.flatMap((run, index) => (international && index === 0 ? afterPlus(run) : inPairs(run)));
  return `${international ? 'plus ' : ''}${groups.map(group).join(', ')}`;
}

/** "01 42 68 53 00" becomes "zéro un, quarante-deux, soixante-huit, cinquante-trois, zéro zéro"; numbers already in words stay. */
export function verbalisePhones(text: string): string {
  let said = '';
  let at = 0;
  for (const { start, end } of findNumbers(text, numberWords)) {
    said += text.slice(at, start) + dictated(text.slice(start, end));
    at = end;
  }
  return said + text.slice(at);
}
