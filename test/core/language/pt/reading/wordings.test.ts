/** Sentences by kind, in wording the rules were written with and in wording they were not. */
import { describe, expect, it } from '@jest/globals';
import { lowerCase } from '../../../../../src/core/language/lower-case.ts';
import { portuguese } from '../../../../../src/core/language/pt/portuguese.ts';
import type { Passage, Span } from '../../../../../src/core/language/reader.ts';
import wordings from '../wordings.json' with { type: 'json' };

type Kind = keyof typeof wordings.seen;
const { reader } = portuguese;

function passageOf(text: string): Passage {
  const lower = lowerCase(text);
  return { text, lower, sentences: reader.splitSentences(text, lower) };
}

function found(kind: Kind, text: string): boolean {
  if (kind === 'fakeReplies' || kind === 'fakeUrgency' || kind === 'pitchWords') return reader[kind](text).length > 0;
  const passage = passageOf(text);
  if (kind === 'callbackTimes') return reader.callbackTimes(passage, reader.asks(passage)).length > 0;
  return (reader[kind](passage) as readonly Span[]).length > 0;
}

const KINDS = Object.keys(wordings.seen) as Kind[];

describe.each(KINDS)('%s', (kind) => {
  it('has wording enough', () => {
    const both = [wordings.seen[kind], wordings.heldOut[kind]];
    expect(both.flatMap(({ yes }) => yes).length).toBeGreaterThanOrEqual(12);
    expect(both.flatMap(({ no }) => no).length).toBeGreaterThanOrEqual(6);
  });

  it.each(wordings.seen[kind].yes)('finds: %s', (text) => {
    expect(found(kind, text)).toBe(true);
  });

  it.each(wordings.seen[kind].no)('leaves alone: %s', (text) => {
    expect(found(kind, text)).toBe(false);
  });
});

describe('wording not used for the rules', () => {
  const yes = KINDS.flatMap((kind) => wordings.heldOut[kind].yes.map((text) => found(kind, text)));
  const no = KINDS.flatMap((kind) => wordings.heldOut[kind].no.map((text) => found(kind, text)));
  const hits = yes.filter(Boolean).length;

  it('is found', () => {
    expect(hits / yes.length).toBeGreaterThanOrEqual(0.85);
  });

  it('is told from innocent wording', () => {
    expect(hits / (hits + no.filter(Boolean).length)).toBeGreaterThanOrEqual(0.9);
  });
});
