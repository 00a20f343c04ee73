/** Numbers that say something, in one form for every way of writing them. Ages, phone numbers and "five minutes" are not claims. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Quantity } from '../../reader.ts';
import { NUMBER_WORDS, parseNumber } from './parse-number.ts';

const FIGURE = String.raw`\d[\d,]*(?:\.\d+)?`;
const WORDS = String.raw`(?:${NUMBER_WORDS})(?:(?:[\s-]+(?:and\s+)?(?:${NUMBER_WORDS}|hundred|thousand|million|billion))){0,5}|(?:a\s+)?(?:hundred|thousand|million|billion)|(?:a\s+)?dozen`;
const AMOUNT = String.raw`(?:${FIGURE}\s?(?:k|m|bn|thousand|million|billion|hundred|dozen)?(?![\p{L}\d])|${FIGURE}(?=\s?[%x])|${FIGURE}|${WORDS})`;
const CURRENCY = String.raw`(?:dollars?|bucks|usd|euros?|eur|pounds?|gbp|cents?|pesos?|francs?)`;

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d.])(?:(?<sign>[$€£])\s?(?<money>${AMOUNT})` +
    String.raw`|(?<percent>${AMOUNT})[\s-]?(?:%|percent|per\s+cent|percentage\s+points?)(?![\p{L}])` +
    String.raw`|(?<cash>${AMOUNT})\s(?<currency>${CURRENCY})(?![\p{L}])` +
    String.raw`|(?<fold>${AMOUNT})[\s-]?(?:x(?![\p{L}\d])|fold(?![\p{L}])|times(?=\s+(?:faster|more|less|as|the|better|cheaper|fewer|higher|quicker)))` +
    String.raw`|(?<fraction>(?:one|two|three|a)[\s-](?:half|third|quarter|fourth|fifth|tenth)s?|in\s+half|half(?=\s+(?:the|of|their|your|a))|by\s+half)(?![\p{L}])` +
    String.raw`|(?<twice>double[sd]?|triple[sd]?|doubling|tripling|halve[sd]?|halving)(?![\p{L}])` +
    String.raw`|(?<count>${AMOUNT})(?:\+)?(?<noun>[\s-]\p{L}+(?:\s\p{L}+)?)?)`,
  'gu',
);

/** Small counts of what a voicemail is made of, and lengths of time that are asked for. */
const OWN_AFFAIRS =
  /^[\s-](?:\p{L}+\s)?(?:minutes?|mins?|seconds?|secs?|questions?|ideas?|things?|ways?|points?|options?|words?|lines?|sentences?|reasons?|messages?|e-?mails?|emails?|calls?|voicemails?|thoughts?|steps?|bullets?|more|last|moments?|subjects?|of|to|or|and|o'clock|am|pm|a|p|who|from|for|on|at|that|is|which|way|go|read|day|time|extra|small|simple|quick|short|big|single|clear|person|look|note|chance|other|another|part|option|page)(?![\p{L}])/u;
const TIME_AROUND = /^[\s-](?:\p{L}+\s)?(?:days?|weeks?|months?|years?|hours?|quarters?)(?![\p{L}])/u;

function inOneForm(groups: Record<string, string | undefined>): string | null {
  const number = (text: string): string => String(parseNumber(text.trim()) ?? text.trim());
  if (groups.money !== undefined) return `money:${number(groups.money)}`;
  if (groups.cash !== undefined) return `money:${number(groups.cash)}`;
  if (groups.percent !== undefined) return `percent:${number(groups.percent)}`;
  if (groups.fold !== undefined) return `fold:${number(groups.fold)}`;
  if (groups.fraction !== undefined) {
    const words = groups.fraction.replace(/[\s-]+/gu, ' ');
    if (words.includes('half')) return 'percent:50';
    return `fraction:${words.replace(/^a /, 'one ').replace('fourth', 'quarter').replace(/s$/, '')}`;
  }
  if (groups.twice !== undefined) return groups.twice.startsWith('d') ? 'fold:2' : groups.twice.startsWith('t') ? 'fold:3' : 'percent:50';
  return null;
}

/** Quantities of a text; `taken` are spans that are something else, such as telephone numbers and ages. */
export function quantities({ lower }: Passage): Quantity[] {
  return allMatches(lower, PATTERN).flatMap((match) => {
    const groups = match.groups!;
    const span = { start: match.index, end: match.index + match[0].length };
    const special = inOneForm(groups);
    if (special !== null) return [{ ...span, value: special }];
    const count = groups.count!.trim();
    const noun = groups.noun ?? '';
    const value = parseNumber(count);
    if (value === null) return [];
    const end = match.index + groups.count!.length;
    const bare = { start: match.index, end };
    const before = lower.slice(Math.max(0, match.index - 14), match.index);
    if (
      TIME_AROUND.test(noun) &&
      /^[\s-](?:\p{L}+\s)?(?:minutes?|hours?)/u.test(noun) === false &&
      /(?:next|last|past|first)\s$/u.test(before)
    )
      return [];
    if (OWN_AFFAIRS.test(noun) && value < 60) return [];
    if (value <= 2 && /^\p{L}/u.test(count) && !TIME_AROUND.test(noun)) return [];
    if (/(?:q|h|no\.?|number|chapter|version|level|tier|phase)\s?$/u.test(before)) return [];
    if (/^\d{4}$/.test(count) && value > 1990 && value < 2100) return [{ ...bare, value: `year:${value}` }];
    return [{ ...bare, value: `count:${value}` }];
  });
}
