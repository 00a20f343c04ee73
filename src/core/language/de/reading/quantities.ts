/** Numbers that say something, in one form for every way of writing them. Ages, telephone numbers and "fünf Minuten" are not claims. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Quantity } from '../../reader.ts';
import { NUMBER_WORD, parseNumber } from '../german-numbers.ts';

const FIGURE = String.raw`\d{1,3}(?:[.'’]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?`;
const AMOUNT = String.raw`(?:(?:${FIGURE}|ein(?:e|er)?|${NUMBER_WORD})\s(?:tsd\.?|mio\.?|mrd\.?|millionen|million|milliarden|milliarde|tausend|dutzend)|${FIGURE}|${NUMBER_WORD})`;
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(?<sign>[$€£])\s?(?<money>${AMOUNT})` +
    String.raw`|(?<percent>${AMOUNT})[\s-]?(?:%|prozent(?:punkte)?)(?!\p{L})` +
    String.raw`|(?<cash>${AMOUNT})\s?(?:€|\$|£|(?:euro|eur|dollar|usd|franken|chf|pfund|cent)(?!\p{L}))` +
    String.raw`|(?<fold>${AMOUNT})[\s-]?(?:-?fach\p{L}{0,2}|x(?![\p{L}\d])|-?mal(?=\s(?:so|mehr|schneller|weniger|höher)))` +
    String.raw`|(?<fraction>(?:ein(?:e|em|es)?|zwei|drei)\s(?:drittels?|viertels?|fünftels?|zehntels?|hälfte)|um\sdie\shälfte|die\shälfte)(?!\p{L})` +
    String.raw`|(?<twice>verdoppel\p{L}*|verdreifach\p{L}*|halbier\p{L}*|doppelt\sso)(?!\p{L})` +
    String.raw`|(?<count>${AMOUNT})(?!\p{L})(?<noun>[\s-]\p{L}+)?)`,
  'gu',
);

/** Small counts of what a voicemail is made of, and lengths of time that are asked for. */
const OWN_AFFAIRS =
  /^[\s-](?:kurze[nrs]? )?(?:minuten?|min|sekunden?|fragen?|ideen?|sache|dinge|wege?n?|punkte?n?|worte?n?|sätze?n?|satz|gründe?n?|nachrichten?|e|mails?|anrufe?n?|gedanken?|schritte?n?|mal|male|uhr|oder|und|bis|von|zu|tage?n?|wochen?|monate?n?|jahre?n?|stunden?|namen?|themen?|stichworte?|optionen|möglichkeiten)(?!\p{L})/u;
const TIME = /^[\s-](?:tage?n?|wochen?|monate?n?|jahre?n?|stunden?)(?!\p{L})/u;

function inOneForm(groups: Record<string, string | undefined>): string | null {
  const number = (text: string): string => String(parseNumber(text.trim()) ?? text.trim());
  const money = groups.money ?? groups.cash;
  if (money !== undefined) return `money:${number(money)}`;
  if (groups.percent !== undefined) return `percent:${number(groups.percent)}`;
  if (groups.fold !== undefined) return `fold:${number(groups.fold)}`;
  if (groups.fraction !== undefined) {
    if (groups.fraction.includes('hälfte')) return 'percent:50';
    return `fraction:${groups.fraction.replace(/^ein(?:e|em|es)?(?=\s)/u, 'ein').replace(/s$/u, '')}`;
  }
  if (groups.twice === undefined) return null;
  if (groups.twice.startsWith('halb')) return 'percent:50';
  return groups.twice.startsWith('verdr') ? 'fold:3' : 'fold:2';
}

export function quantities({ lower }: Passage): Quantity[] {
  return allMatches(lower, PATTERN).flatMap((match) => {
    const groups = match.groups!;
    const special = inOneForm(groups);
    if (special !== null) return [{ start: match.index, end: match.index + match[0].length, value: special }];
    const count = groups.count!;
    const noun = groups.noun ?? '';
    const value = parseNumber(count);
    if (value === null) return [];
    const span = { start: match.index, end: match.index + count.length };
    const inWords = /^\p{L}/u.test(count);
    if (OWN_AFFAIRS.test(noun) && value < 60 && (inWords || !TIME.test(noun)))
      return TIME.test(noun) && value > 2 && !/minute/u.test(noun) ? [{ ...span, value: `count:${value}` }] : [];
    if (value <= 2 && inWords) return [];
    if (/(?:nr\.?|nummer|kapitel|version|stufe|phase|q|iso|din)\s?$/u.test(lower.slice(Math.max(0, match.index - 10), match.index)))
      return [];
    if (/^\d{4}$/u.test(count) && value > 1990 && value < 2100) return [{ ...span, value: `year:${value}` }];
    return [{ ...span, value: `count:${value}` }];
  });
}
