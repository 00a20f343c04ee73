/** The clause around a place: it tells who does what, and whether it is denied. */
import { allMatches } from '../../all-matches.ts';
import type { Sentence } from '../../reader.ts';
import { words } from './patterns.ts';

const CLAUSE_START = /[,;:–—()"„“”]|(?<![\p{L}])(?:und|aber|oder|denn|sondern|doch)(?![\p{L}])/gu;
/** A clause that is longer is cut, so that a text without any marks takes no longer than its length. */
const LONGEST = 240;

/** Words of the clause up to `at`, without blanks around. */
export function clauseBefore(lower: string, at: number): string {
  const before = lower.slice(Math.max(0, at - LONGEST), at);
  let start = 0;
  for (const match of allMatches(before, CLAUSE_START)) start = match.index + (/^\p{L}/u.test(match[0]) ? 0 : match[0].length);
  return before.slice(start).trim();
}

/** Words after `at` up to the end of the clause. */
export function clauseAfter(lower: string, at: number): string {
  const after = lower.slice(at, at + LONGEST);
  CLAUSE_START.lastIndex = 0;
  const end = CLAUSE_START.exec(after);
  CLAUSE_START.lastIndex = 0;
  return end === null ? after : after.slice(0, end.index);
}

export function clauseAround(lower: string, start: number, end: number): string {
  return `${clauseBefore(lower, start)} ${lower.slice(start, end)}${clauseAfter(lower, end)}`.trim();
}

const DENIED = words(
  ['nicht', 'nichts', 'nix', 'ned', 'nie', 'niemals', 'kein(?:e|en|em|er|es)?', 'ohne', 'statt', 'anstatt', 'weder', 'brauch\\p{L}* nicht'],
  'u',
);

export function isDenied(clause: string): boolean {
  return DENIED.test(clause);
}

const CALLER = words(['ich', 'wir'], 'u');

export function callerActs(clause: string): boolean {
  return CALLER.test(clause);
}

/** Whether "Sie" at this place is the contact and not somebody spoken about. */
export function isAddress(sentence: Sentence, at: number): boolean {
  return /^(?:Sie|Ihnen|Ihr|du|dich|dir|dein|Du|Dich|Dir|Dein)/u.test(sentence.text.slice(at));
}
