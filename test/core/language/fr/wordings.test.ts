/**
 * Sentences of each kind, and innocent ones that look like them. Those held out were written before the rules;
 * where a rule was mended after one of them failed, the sentence was moved to the seen ones.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { french } from '../../../../src/core/language/fr/french.ts';
import { lowerCase } from '../../../../src/core/language/lower-case.ts';
import type { Passage, Reader, Span } from '../../../../src/core/language/reader.ts';

type Kind = Exclude<
  { [Key in keyof Reader]: Reader[Key] extends (passage: Passage) => Span[] ? Key : never }[keyof Reader] | 'callbackTimes',
  undefined
>;
type Table = Record<Kind, { yes: string[]; no: string[] }>;
const WORDINGS = JSON.parse(readFileSync(new URL('./wordings.json', import.meta.url), 'utf8')) as Record<'seen' | 'heldOut', Table>;
const { reader } = french;

function finds(kind: Kind, text: string): boolean {
  const lower = lowerCase(text);
  const passage: Passage = { text, lower, sentences: reader.splitSentences(text, lower) };
  if (kind === 'callbackTimes') return reader.callbackTimes(passage, reader.asks(passage)).length > 0;
  return reader[kind](passage).length > 0;
}

describe.each(Object.entries(WORDINGS.seen) as [Kind, { yes: string[]; no: string[] }][])('%s in French, seen', (kind, { yes, no }) => {
  it.each(yes)('finds it in: %s', (text) => expect(finds(kind, text)).toBe(true));
  it.each(no)('finds nothing in: %s', (text) => expect(finds(kind, text)).toBe(false));
  it.each(yes.map((text) => text.normalize('NFD').replace(/\p{M}/gu, '')))('finds it without accents: %s', (text) =>
    expect(finds(kind, text)).toBe(true),
  );
});

describe('French wordings held out', () => {
  it.each(Object.keys(WORDINGS.heldOut) as Kind[])('%s: precision at least 0.90, recall at least 0.85', (kind) => {
    const { yes, no } = WORDINGS.heldOut[kind];
    const right = yes.filter((text) => finds(kind, text)).length;
    const wrong = no.filter((text) => finds(kind, text)).length;
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.9);
    expect(right / yes.length).toBeGreaterThanOrEqual(0.85);
  });
});
