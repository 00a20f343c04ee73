/** What stands between quotation marks is the name of something, such as the subject of a mail, and nothing the caller says of the contact. */
import { allMatches } from '../../language/all-matches.ts';
import type { Span } from '../../language/reader.ts';

/** Longest name of anything; a quotation mark that was forgotten must not swallow the rest. */
const QUOTATION = /“[^“”]{1,120}”|„[^„“]{1,120}“|«[^«»]{1,120}»|"[^"]{1,120}"/gu;

export function quotations(text: string): Span[] {
  return allMatches(text, QUOTATION).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function isQuoted(span: Span, quoted: readonly Span[]): boolean {
  return quoted.some(({ start, end }) => span.start >= start && span.end <= end);
}
