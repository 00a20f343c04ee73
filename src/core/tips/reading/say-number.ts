/** One fix that says the rep's number wherever the text says another, so that both places agree at once. */
import type { Fix } from '../../schema/index.ts';
import type { TipDocument } from '../tip-document.ts';
import { isCallbackNumber } from './same-number.ts';

export function sayNumber({ text, numbers, slots: { rep } }: TipDocument): Fix[] {
  const wrong = numbers.filter(({ digits }) => !isCallbackNumber(digits, rep.phone));
  const first = wrong[0];
  const last = wrong.at(-1);
  if (first === undefined || last === undefined) return [];
  let replacement = '';
  let at = first.start;
  for (const { start, end } of wrong) {
    replacement += text.slice(at, start) + rep.phone.display;
    at = end;
  }
  return [{ label: `Say ${rep.phone.display}`, start: first.start, end: last.end, replacement }];
}
