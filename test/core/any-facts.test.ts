/** Whatever stands in a facts document: a valid answer or a coded refusal, no markup, and nothing of any other contact. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerFromSlots } from '../../src/core/index.ts';
import { resolveSlots } from '../../src/core/resolve/index.ts';
import { Answer, Facts } from '../../src/core/schema/index.ts';
import { anyFacts } from '../fixtures/facts/any-facts.ts';

/** Continuous integration asks for 10,000. */
const DOCUMENTS = Number(process.env['FUZZ_DOCUMENTS'] ?? 400);
/** Contacts before this one whose mark is looked for. */
const REMEMBERED = 20;

const UNSPEAKABLE = /[<>{}\u202a-\u202e\u2066-\u2069\u200b\ufeff]|:\/\/|undefined|\[object/u;
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f]/u;

/** A word that no contact but this one has: letters only, so that it counts as a company's name. */
function markOf(document: number): string {
  const letters = [...String(document)].map((digit) => 'bcdfghjklm'.charAt(Number(digit)));
  return `Q${letters.map((letter) => `${letter}o`).join('')}x`;
}

describe('an answer to any facts', () => {
  it(`holds for ${String(DOCUMENTS)} documents`, () => {
    let document = 0;
    fc.assert(
      fc.property(anyFacts, fc.boolean(), (input, marked) => {
        document += 1;
        const facts = Facts.parse(marked ? { ...input, contact: { ...input.contact, company: markOf(document) } } : input);
        const answer = Answer.parse(answerFromSlots(resolveSlots(facts)));
        const texts = [
          answer.script?.text,
          answer.script?.spoken,
          answer.email?.body.replaceAll('\n', ' '),
          ...answer.subjects.map(({ subject }) => subject),
          ...[...answer.notices, ...answer.refusals].map(({ message }) => message),
        ].filter((text) => text !== undefined);
        for (const text of texts) expect(text).not.toMatch(UNSPEAKABLE);
        for (const text of texts) expect(text).not.toMatch(CONTROLS);
        if (answer.script === null) expect(answer.refusals.length).toBeGreaterThan(0);
        else expect(answer.script.parts).toHaveLength(7);
        const all = texts.join(' ');
        for (let before = Math.max(1, document - REMEMBERED); before < document; before += 1) expect(all).not.toContain(markOf(before));
      }),
      { numRuns: DOCUMENTS, seed: 20_261_124 },
    );
  });
});
