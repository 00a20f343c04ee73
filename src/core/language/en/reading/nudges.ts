/** Soft pushes to answer soon, and when each can be true: "before the weekend" on no Saturday, "later today" not at seven in the evening. */
import type { Nudge, Passage } from '../../reader.ts';
import { matchesIn } from './find-spans.ts';

const DAYS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'];
const FRIDAY = 5;
const SUNDAY = 7;
/** Hours from which nobody answers on that part of the day any more. Chosen by us. */
const NOON = 12;
const EVENING = 17;
const NIGHT = 20;

const PUSH = new RegExp(
  String.raw`(?<![\p{L}'])(?:` +
    [
      String.raw`(?<soon>(?:(?:with)?in|over)\s+(?:the\s+)?(?:next|coming)\s+(?:(?:few|couple\s+(?:of\s+)?|two|three|four|several)\s*)?(?:day|week)s?(?:\s+or\s+(?:two|so))?|in\s+the\s+days\s+ahead|in\s+a\s+(?:day|week)\s+or\s+(?:two|so)|(?:with)?in\s+(?:(?:a|one|two|three)\s+)?(?:couple\s+of\s+)?days?|soon(?:er|ish)?(?!\s+as)|while\s+it's\s+(?:still\s+)?(?:fresh|on\s+your\s+mind)|shortly|before\s+(?:long|the\s+(?:month|quarter|year)\s+(?:is|ends)|(?:month|quarter|year)[\s-]end|the\s+end\s+of\s+the\s+(?:month|quarter|year))|as\s+soon\s+as\s+you(?:\s+can|'re|\s+get|\s+have))`,
      String.raw`(?<weekend>(?:before|ahead\s+of)\s+(?:you\s+\p{L}+\s+(?:\p{L}+\s+){0,3})?(?:the|this|your)\s+(?:\p{L}+\s+)?weekend|(?:by|before|at|until)\s+(?:the\s+)?(?:end\s+of\s+(?:the|this)\s+(?:work(?:ing)?\s+)?week|week'?s\s+end)|before\s+(?:the|this)\s+(?:work(?:ing)?\s+)?week(?:'s|\s+is)?\s+(?:out|over|up|done|through|gone|ends|closes|runs)|(?:by|this\s+side\s+of|between\s+now\s+and)\s+the\s+weekend)`,
      String.raw`(?<next>(?:early|at\s+the\s+(?:start|beginning|top)\s+of|first\s+thing|sometime|some\s+time)\s+next\s+week|next\s+week|(?:early|at\s+the\s+(?:start|beginning)\s+of)\s+(?:in\s+)?the\s+(?:coming\s+)?week|after\s+the\s+weekend)`,
      String.raw`(?<week>(?:(?:early|later|sometime|some\s+time|any\s?time|still|any\s+day)\s+)?(?:on\s+|in\s+)?this\s+week)`,
      String.raw`(?<either>today\s+or\s+tomorrow|(?:tomorrow|today)\s+or\s+the\s+(?:day\s+after|next\s+day))`,
      String.raw`(?<noon>this\s+morning|before\s+(?:lunch|noon)(?:\s+today)?)`,
      String.raw`(?<pm>(?:(?:later|sometime|some\s+time|still)\s+)?this\s+afternoon)`,
      String.raw`(?<night>tonight|this\s+evening)`,
      String.raw`(?<today>(?:(?:later|sometime|some\s+time|still|early|any\s?time)\s+(?:on\s+)?)?today(?!'s(?!\s+(?:good|fine|great|best|perfect|ideal|ok|okay)))(?:'s)?|(?:by|before|at)\s+(?:the\s+)?(?:end\s+of\s+(?:the\s+|this\s+|your\s+)?(?:business\s+|working\s+)?(?:day|today)|close\s+of\s+business|eod|cob)|before\s+(?:the|this)\s+(?:business\s+)?day(?:'s|\s+is)?\s+(?:out|over|up|done|through|ends)|before\s+you\s+(?:go|head|leave)\s+(?:home|off)?)`,
      String.raw`(?<tomorrow>tomorrow(?:'s(?=\s+(?:good|fine|great|best|perfect|ideal|ok|okay)))?)`,
      String.raw`(?:by|before)\s+(?:this\s+)?(?<day>mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+is\s+\p{L}+)?`,
    ].join('|') +
    String.raw`)(?![\p{L}'])`,
  'gu',
);

/** By the name of the group that matched: whether it can be true on this weekday (1 Monday) at this hour. */
const TRUE_ON: Record<string, (weekday: number, hour: number) => boolean> = {
  soon: () => true,
  weekend: (weekday, hour) => weekday < FRIDAY || (weekday === FRIDAY && hour < EVENING),
  next: (weekday, hour) => weekday >= FRIDAY || (weekday === FRIDAY - 1 && hour >= NOON),
  week: (weekday, hour) => weekday < FRIDAY || (weekday === FRIDAY && hour < EVENING),
  either: (weekday, hour) => weekday < FRIDAY || (weekday === FRIDAY && hour < EVENING) || weekday === SUNDAY,
  noon: (weekday, hour) => weekday <= FRIDAY && hour < NOON,
  pm: (weekday, hour) => weekday <= FRIDAY && hour < NOON,
  night: (weekday, hour) => weekday <= FRIDAY && hour < NIGHT,
  today: (weekday, hour) => weekday <= FRIDAY && hour < EVENING,
  tomorrow: (weekday) => weekday < FRIDAY || weekday === SUNDAY,
};

/** The push is about the past or about what the caller does: "I called this morning", "I'll email you today". */
const NOT_THEIRS =
  /(?<![\p{L}'])(?:met|spoke|talked|spoken|called|left|saw|sent|tried|was|were|(?:i|we)(?:'ll|'m|\s+will|\s+am)\s+(?:also\s+)?(?:send\p{L}*|e-?mail\p{L}*|mail\p{L}*|calling|call|try|ring))(?![\p{L}'])[^,;]{0,60}$/u;

export function nudges(passage: Passage): Nudge[] {
  return matchesIn(passage, PUSH)
    .filter(({ sentence, at }) => !NOT_THEIRS.test(sentence.lower.slice(Math.max(0, at - 90), at)))
    .map(({ match }) => {
      const kind = Object.entries(match.groups!).find(([, words]) => words !== undefined);
      const [name, words] = kind ?? ['soon', ''];
      const before = name === 'day' ? DAYS.indexOf(words!) + 1 : 0;
      return {
        start: match.index,
        end: match.index + match[0].length,
        fits: ({ weekday, hour }) => (before > 0 ? weekday < before : (TRUE_ON[name]?.(weekday, hour) ?? true)),
      };
    });
}
