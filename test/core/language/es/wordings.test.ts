/** Sentences by anybody: those the rules were written with, all of them, and those written before the rules, by precision and recall. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { spanish } from '../../../../src/core/language/es/spanish.ts';
import { lowerCase } from '../../../../src/core/language/lower-case.ts';
import type { Passage, Span } from '../../../../src/core/language/reader.ts';

interface Kind {
  yes: string[];
  no: string[];
}
const wordings = JSON.parse(readFileSync(join(__dirname, 'wordings.json'), 'utf8')) as Record<'seen' | 'heldOut', Record<string, Kind>>;
const { reader } = spanish;

function passageOf(text: string): Passage {
  const lower = lowerCase(text);
  return { text, lower, sentences: reader.splitSentences(text, lower) };
}

function found(kind: string, text: string): boolean {
  if (kind === 'fakeReplies' || kind === 'fakeUrgency' || kind === 'pitchWords') return reader[kind](text).length > 0;
  const passage = passageOf(text);
  if (kind === 'callbackTimes') return reader.callbackTimes(passage, reader.asks(passage)).length > 0;
  return (reader[kind as 'fillers'] as (passage: Passage) => Span[])(passage).length > 0;
}

describe('seen wordings', () => {
  it.each(Object.entries(wordings.seen))('%s', (kind, { yes, no }) => {
    expect({ missed: yes.filter((text) => !found(kind, text)), wrong: no.filter((text) => found(kind, text)) }).toEqual({
      missed: [],
      wrong: [],
    });
  });

  it('has twelve ways and six near misses of each kind, both halves taken together', () => {
    for (const [kind, { yes, no }] of Object.entries(wordings.seen)) {
      const other = wordings.heldOut[kind]!;
      expect({ kind, enough: yes.length + other.yes.length >= 12 && no.length + other.no.length >= 6 }).toEqual({ kind, enough: true });
    }
  });
});

describe('held-out wordings', () => {
  it('are found with precision 0.90 and recall 0.85 at least', () => {
    const kinds = Object.entries(wordings.heldOut);
    const right = kinds.reduce((sum, [kind, { yes }]) => sum + yes.filter((text) => found(kind, text)).length, 0);
    const wrong = kinds.reduce((sum, [kind, { no }]) => sum + no.filter((text) => found(kind, text)).length, 0);
    const all = kinds.reduce((sum, [, { yes }]) => sum + yes.length, 0);
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.9);
    expect(right / all).toBeGreaterThanOrEqual(0.85);
  });
});
