/**
 * Wordings that the reader finds and innocent ones it must leave alone. The held-out ones were written by the same hand after the rules, which were not
 * mended for them; their figures are what the rules do on wording they have not seen, and they are only kept from falling.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { german } from '../../../../src/core/language/de/german.ts';
import { lowerCase } from '../../../../src/core/language/lower-case.ts';
import type { Channel, Passage, Span } from '../../../../src/core/language/reader.ts';

/** Measured once on the held-out wordings: 0.81, below the aim of 0.85. */
const HELD_OUT_RECALL = 0.8;

type Table = Record<string, { yes: string[]; no: string[] }>;
const { seen, heldOut } = JSON.parse(readFileSync(new URL('wordings.json', import.meta.url), 'utf8')) as { seen: Table; heldOut: Table };
const { reader } = german;

function passageOf(text: string): Passage {
  const lower = lowerCase(text);
  return { text, lower, sentences: reader.splitSentences(text, lower) };
}

const asking =
  (...channels: Channel[]) =>
  (text: string): readonly unknown[] =>
    reader.asks(passageOf(text)).filter(({ channel }) => channels.includes(channel));

type Method = Extract<
  keyof typeof reader,
  | 'callPromises'
  | 'courtesies'
  | 'fillers'
  | 'nudges'
  | 'deadlines'
  | 'pitches'
  | 'benefits'
  | 'vaguePromises'
  | 'familiarities'
  | 'warmth'
  | 'grovelling'
  | 'privateMatters'
  | 'delicateRelations'
  | 'meetingClaims'
  | 'connectionClaims'
  | 'switchboards'
>;
const inSubjects: Record<string, (subject: string) => Span[]> = {
  fakeReplies: reader.fakeReplies,
  fakeUrgency: reader.fakeUrgency,
  pitchWords: reader.pitchWords,
};
const SPECIAL: Record<string, (text: string) => readonly unknown[]> = {
  callAsks: asking('call', 'any'),
  emailAsks: asking('email'),
  callbackTimes: (text) => reader.callbackTimes(passageOf(text), reader.asks(passageOf(text))),
  ...inSubjects,
};

function finds(kind: string, text: string): boolean {
  const special = SPECIAL[kind];
  return (special === undefined ? reader[kind as Method](passageOf(text)) : special(text)).length > 0;
}

function figures(table: Table): { precision: number; recall: number } {
  let found = 0;
  let all = 0;
  let wrong = 0;
  for (const [kind, { yes, no }] of Object.entries(table)) {
    all += yes.length;
    found += yes.filter((text) => finds(kind, text)).length;
    wrong += no.filter((text) => finds(kind, text)).length;
  }
  return { precision: found / (found + wrong), recall: found / all };
}

describe('German wordings', () => {
  it.each(Object.entries(seen))('%s: finds nearly every wording it was written for', (kind, { yes, no }) => {
    expect(yes.length).toBeGreaterThanOrEqual(12);
    expect(no.length).toBeGreaterThanOrEqual(6);
    expect(yes.filter((text) => finds(kind, text)).length / yes.length).toBeGreaterThanOrEqual(0.9);
    expect(no.filter((text) => finds(kind, text))).toEqual([]);
  });

  it('does not raise false alarms on wording it has not seen', () => {
    expect(figures(heldOut).precision).toBeGreaterThanOrEqual(0.9);
  });

  it('finds of wording it has not seen no less than when it was measured', () => {
    expect(figures(heldOut).recall).toBeGreaterThanOrEqual(HELD_OUT_RECALL);
  });
});
