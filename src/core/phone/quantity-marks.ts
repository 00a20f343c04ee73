/** Which digit runs of a text count, measure, date or name something and so are no part of a telephone number. */
import type { NumberWords } from '../language/number-words.ts';
import type { NumberToken } from './number-tokens.ts';

const CURRENCY = /^[$£€¥₹#%]$/;

/** Runs joined by one and the same mark without spaces, e.g. 12/24/2026; returns token indexes of the runs. */
function joinedRuns(tokens: NumberToken[], from: number, mark: string): number[] {
  const runs = [from];
  let at = from;
  while (tokens[at + 1]?.text === mark && tokens[at + 2]?.kind === 'digits') {
    at += 2;
    runs.push(at);
  }
  return runs;
}

function isDate(parts: string[]): boolean {
  if (parts.length !== 3) return false;
  const [a, b, c] = parts as [string, string, string];
  if (a.length === 4) return b.length <= 2 && c.length <= 2 && Number(b) <= 12 && Number(c) <= 31 && /^(19|20)/.test(a);
  return a.length <= 2 && b.length <= 2 && Number(a) <= 31 && Number(b) <= 31 && (c.length === 2 || /^(19|20)\d\d$/.test(c));
}

function isYear(run: string): boolean {
  return /^(19|20)\d\d$/.test(run);
}

/** A run of dotted, dashed or comma-joined groups that is a date, an amount, a decimal, an address or a span of years. */
function joinedQuantity(mark: string, parts: string[]): boolean {
  if (parts.length < 2) return false;
  if (mark === ',') return parts[0]!.length <= 3 && parts.slice(1).every((part) => part.length === 3);
  if (mark === ':') return true;
  // "1.200.000" is how half of the world writes it; three groups of three may be a telephone number.
  if (mark === '.' && parts[0]!.length <= 2 && parts.slice(1).every((part) => part.length === 3)) return true;
  if (mark === '.' && parts.length === 4 && parts.every((part) => part.length <= 3 && Number(part) <= 255)) return true;
  if (mark === '.' && parts.length === 2 && parts[1]!.length <= 2) return true;
  if (parts.length === 2 && parts.every(isYear)) return true;
  return isDate(parts);
}

/** A word that names a record within the three words before the run, e.g. "invoice no. 20456789". */
function namesRecord(tokens: NumberToken[], at: number, { recordWords, phoneWords }: NumberWords): boolean {
  let words = 0;
  for (let index = at - 1; index >= 0 && index >= at - 8 && words < 3; index -= 1) {
    const token = tokens[index]!;
    if (token.kind === 'digits' || token.text === '.' || token.text === ',') continue;
    if (phoneWords.has(token.text)) return false;
    if (token.kind === 'word') {
      if (recordWords.has(token.text)) return true;
      words += 1;
    }
  }
  return false;
}

/** @returns one flag per token; true where a digit run or number word cannot belong to a telephone number */
export function quantityMarks(tokens: NumberToken[], language: NumberWords): boolean[] {
  const marks = new Array<boolean>(tokens.length).fill(false);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'digits') continue;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const two = after?.kind === 'space' ? tokens[at + 2] : after;
    if (before?.kind === 'word' || after?.kind === 'word') marks[at] = true;
    if (before !== undefined && CURRENCY.test(before.text)) marks[at] = true;
    if (two?.text === '%') marks[at] = true;
    const glued = before !== undefined && (before.kind === 'mark' || before.kind === 'space') && tokens[at - 2]?.kind === 'digits';
    if (two?.kind === 'word' && language.units.has(two.text) && !(glued && (token.text.length > 2 || before.kind === 'mark')))
      marks[at] = true;
    if (token.text.length >= 5 && !glued && namesRecord(tokens, at, language)) marks[at] = true;
    if (before?.kind === 'mark' && tokens[at - 2]?.kind === 'digits') continue;
    for (const mark of [',', ':', '.', '-', '/']) {
      const runs = after?.text === mark ? joinedRuns(tokens, at, mark) : [];
      if (
        joinedQuantity(
          mark,
          runs.map((index) => tokens[index]!.text),
        )
      )
        for (const index of runs) marks[index] = true;
    }
  }
  return marks;
}
