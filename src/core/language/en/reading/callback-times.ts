/** A callback tied to a day and hour, or to office hours. "Later today" and "before the weekend" are soft and fine. */
import { allMatches } from '../../all-matches.ts';
import type { Ask, Passage, Sentence, Span } from '../../reader.ts';
import { spansIn } from './find-spans.ts';

const HOUR = String.raw`(?:\d{1,2}(?::\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|lunch(?:time)?|half\s+past\s+\S+|quarter\s+(?:to|past)\s+\S+)`;
const MERIDIEM = String.raw`(?:\s*(?:a\.?m\.?|p\.?m\.?|o'clock|oclock)(?![\p{L}]))`;
const DAY = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
const PART = String.raw`(?:morning|afternoon|evening|night|lunchtime)`;

/** Not followed by what shows that a length or a phone number is meant. */
const NO_UNIT = String.raw`(?![\p{L}\p{N}])(?!\s*(?:-|\s)?(?:minutes?|mins?|seconds?|hours?|days?|weeks?|months?|percent|%|\d|people|companies|teams|things|questions|of|more|one|two|three|four|five|six|seven|eight|nine|zero|oh)(?![\p{L}]))`;

const TIMES = [
  String.raw`(?:at|by|before|after|until|till|around|about|from|between|past)\s+${HOUR}${MERIDIEM}`,
  String.raw`${HOUR}${MERIDIEM}`,
  String.raw`between\s+(?:the\s+hours\s+of\s+)?${HOUR}\s+and\s+${HOUR}${NO_UNIT}`,
  String.raw`from\s+${HOUR}\s+(?:to|until|till)\s+${HOUR}${NO_UNIT}`,
  String.raw`(?:at|by|before|after|until|till)\s+(?:around\s+|about\s+)?${HOUR}${NO_UNIT}`,
  String.raw`\d{1,2}:\d\d(?!\d)`,
  String.raw`(?:on\s+|this\s+|next\s+|any\s+)?${DAY}s?(?:\s+or\s+${DAY})?(?:\s+(?:${PART}|at\s+\S+))?`,
  String.raw`(?:tomorrow|this(?!\s+afternoon)|in\s+the)\s+${PART}s?`,
  String.raw`(?:first\s+thing|bright\s+and\s+early)(?:\s+tomorrow)?`,
  String.raw`(?:during|in|within|inside|outside)?\s*(?:normal\s+|regular\s+|our\s+|my\s+|usual\s+)?(?:office|business|working|work|opening)\s+hours`,
  String.raw`(?:[6-9]|1[0-2]|six|seven|eight|nine|ten)(?:\s*a\.?m\.?)?\s*(?:to|-|–|till|until|through)\s*(?:[2-8]|two|three|four|five|six|seven|eight)(?:\s*p\.?m\.?)?${NO_UNIT}`,
  String.raw`(?:any\s+|on\s+)?weekdays?(?:\s+${PART}s?)?|by\s+tomorrow|tomorrow\s+at\s+the\s+latest|(?:with)?in\s+(?:the|an)\s+(?:next\s+)?hour|on\s+the\s+\d{1,2}(?:st|nd|rd|th)`,
  String.raw`(?:all\s+(?:day|morning|afternoon|week)|(?:after|before|over|around)\s+lunch|end\s+of\s+business|close\s+of\s+business|cob|eob)`,
];
const TIME = new RegExp(String.raw`(?<![\p{L}\p{N}'])(?:${TIMES.join('|')})(?![\p{L}\p{N}])`, 'gu');

/** The caller says when they can be reached. */
const AVAILABLE =
  /(?<![\p{L}'])(?:(?:i'm|i\s+am|i'll\s+be|i\s+will\s+be|we're|we\s+are|my\s+phone\s+is)\s+(?:usually\s+|generally\s+|normally\s+|always\s+|also\s+)?(?:in|at|available|free|around|reachable|contactable|here|open|by\s+the\s+phone|on)(?![\p{L}'])|(?:reach|catch|get|find)\s+me|(?:kept|blocked|held|set\s+aside|reserved|saved|pencill?ed|keeping|holding|blocking|carved\s+out)(?![\p{L}'])|(?:how|what)\s+about|(?:shall|could|can|should)\s+we\s+say|let's\s+say|for\s+(?:your|our|a)\s+(?:\p{L}+\s+)?(?:call|chat|talk)(?![\p{L}'])|(?:works?|suits?|best|good)\s+(?:for\s+)?(?:me|us)(?![\p{L}'])|(?:my|the|our)\s+(?:\p{L}+\s+)?(?:office|line|phone|hours)\s+(?:is|are|opens?))/u;
/** The time belongs to something that was, or to what the caller will do. */
const OF_THE_PAST =
  /(?<![\p{L}'])(?:met|spoke|talked|chatted|discussed|last|ago|was|were|had|called|left|wrote|sent|went|saw|since|back\s+on)(?![\p{L}'])/u;
const CLAUSE_END = /[,;:–—.?!]|(?<![\p{L}'])(?:and|but|because|so)(?![\p{L}'])/gu;

/** Farthest a clause is looked for on either side, in characters. */
const LONGEST_CLAUSE = 160;

/** The clause around a place, cut at marks and joining words. */
function clauseAround(sentence: Sentence, start: number, end: number): string {
  let from = Math.max(0, start - LONGEST_CLAUSE);
  const before = sentence.lower.slice(from, start);
  for (const match of allMatches(before, CLAUSE_END)) from = start - before.length + match.index + match[0].length;
  const after = sentence.lower.slice(end, end + LONGEST_CLAUSE);
  const stop = after.search(CLAUSE_END);
  return sentence.lower.slice(from, stop === -1 ? end + after.length : end + stop);
}

/** "I'm in from nine, so call me then": the time stands in another clause. */
const THEN = /(?<![\p{L}'])(?:call|ring|phone|reach|try|catch|get)(?:\s+(?:me|us|back|any\s?time)){0,2}\s+then(?![\p{L}])/u;

const BARE_TIME = /^[\s,]*(?:say|maybe|preferably|ideally|perhaps|or|and|at|on|by|any\s+time|anytime|sometime)?[\s,]*$/u;

export function callbackTimes(passage: Passage, asks: readonly Ask[]): Span[] {
  const asked = asks.filter(({ channel }) => channel === 'call' || channel === 'any' || channel === 'meeting');
  const sentencesAsked = new Set(asked.map(({ sentence }) => sentence));
  const available = new Set(passage.sentences.filter(({ lower }) => AVAILABLE.test(lower)).map(({ index }) => index));
  return spansIn(passage, TIME, (match, sentence) => {
    if (!sentencesAsked.has(sentence.index) && !available.has(sentence.index)) return false;
    const clause = clauseAround(sentence, match.index, match.index + match[0].length);
    if (
      /(?<![\p{L}'])(?:the|our|your|that|every|a)\s+$/u.test(sentence.lower.slice(0, match.index)) &&
      /^\s+\p{L}+/u.test(sentence.lower.slice(match.index + match[0].length))
    )
      return false;
    if (THEN.test(sentence.lower)) return !OF_THE_PAST.test(clause);
    if (OF_THE_PAST.test(clause)) return false;
    if (/(?<![\p{L}'])(?:i'll|i\s+will|we'll)\s+(?:send|call|try|ring|email|be\s+in\s+touch)/u.test(clause)) return false;
    const at = sentence.start + match.index;
    const inClause = asked.some(
      (ask) =>
        ask.sentence === sentence.index &&
        Math.abs(ask.start - at) < LONGEST_CLAUSE &&
        clause.includes(passage.lower.slice(ask.start, ask.end)),
    );
    return inClause || AVAILABLE.test(clause) || BARE_TIME.test(clause.replace(match[0], ''));
  }).filter((span) => !isNumberPart(passage.lower, span));
}

/** "at three oh three…" and "on five five five" are dictated numbers. */
function isNumberPart(lower: string, { end }: Span): boolean {
  return (
    /^[\s,-]*(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|double|triple|\d)(?![\p{L}])/u.test(lower.slice(end, end + 12)) &&
    !/(?:day|morning|afternoon|evening|hours|lunch|m\.?)$/u.test(lower.slice(0, end))
  );
}
