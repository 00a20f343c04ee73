/** The next good moments to call: the article's prior, in all the zones the contact may be in. */
import type { BestTime, Facts } from '../schema/index.ts';
import type { CandidatePlace, CandidateZones } from './candidate-zones.ts';
import type { Confidence } from './evidence.ts';
import { goodHours, type GoodSpan } from './good-hours.ts';
import { holidayDays, type HolidayCalendar, type HolidayDays } from './holiday-calendar.ts';
import { hourWords, listWords, weekdayWords } from './place-words.ts';
import { commonSpans } from './spans.ts';
import { localAt, MINUTE_MS } from './zone-clock.ts';

const MOST = 5;
/** Fewer are filled up with Monday afternoons and Friday mornings. */
const FEWEST = 3;
/** Shorter ones are gone before a rep has dialled. */
const SHORTEST_MS = 30 * MINUTE_MS;
/** Of a slot that has begun, this much is enough. */
const SHORTEST_LEFT_MS = 15 * MINUTE_MS;
/** A compromise is as long as a usual slot. */
const COMPROMISE_MS = 90 * MINUTE_MS;
const QUARTER_MS = 15 * MINUTE_MS;
const FIVE_MS = 5 * MINUTE_MS;

const LOWER: Record<Confidence, Confidence> = { high: 'medium', medium: 'low', low: 'low' };

/** Without the part that is over; null when too little is left. */
function ahead(span: GoodSpan, now: number): GoodSpan | null {
  if (span.start >= now) return span.end - span.start >= SHORTEST_MS ? span : null;
  const start = Math.ceil(now / FIVE_MS) * FIVE_MS;
  return span.end - start >= SHORTEST_LEFT_MS ? { ...span, start } : null;
}

function common(places: readonly CandidatePlace[], now: number, which: 'best' | 'office', isHoliday: HolidayDays): GoodSpan[] {
  const [first, ...others] = places.map((place) => goodHours(place, now, which, isHoliday));
  return others.reduce<GoodSpan[]>((shared, other) => commonSpans(shared, other), first ?? []).flatMap((span) => ahead(span, now) ?? []);
}

/** The middle of a long common stretch, where nobody's day has just begun or is about to end. */
function middle(span: GoodSpan): GoodSpan {
  const spare = span.end - span.start - COMPROMISE_MS;
  if (spare <= 0) return span;
  const start = span.start + Math.floor(spare / 2 / QUARTER_MS) * QUARTER_MS;
  return { ...span, start, end: start + COMPROMISE_MS };
}

function reason({ part, time, late }: GoodSpan): string {
  if (time === 'office') return 'no early morning or mid-afternoon suits all, this is office hours everywhere';
  const early = late ? 'as early as the rules there allow' : 'early morning';
  if (part === 'middle') return time === 'morning' ? (late ? `midweek, ${early}` : 'early midweek morning') : 'midweek, mid-afternoon';
  return part === 'first' ? 'mid-afternoon on the first day of the week' : `${early} on the last day of the week`;
}

function iso(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

function elsewhere(span: GoodSpan, others: readonly CandidatePlace[]): string {
  if (others.length === 0) return '';
  const shown = others.length <= 3 ? others : [others[0]!, others.at(-1)!];
  const times = shown.map(({ timeZone, name }) => `${hourWords(localAt(timeZone, span.start).minute)} in ${name}`);
  return ` (${listWords(times)})`;
}

function bestTime(span: GoodSpan, places: readonly CandidatePlace[], says: string, confidence: Confidence): BestTime {
  const { timeZone, name } = places[0]!;
  const [from, to] = [localAt(timeZone, span.start), localAt(timeZone, span.end)];
  const when = `${weekdayWords(from.weekday)} ${hourWords(from.minute)} to ${hourWords(to.minute)} in ${name}`;
  return {
    start: iso(span.start),
    end: iso(span.end),
    timeZone,
    why: `${when}${elsewhere(span, places.slice(1))}: ${reason(span)}. ${says}`,
    confidence,
  };
}

/**
 * Three to five within the next ten days, midweek before Monday afternoon and Friday morning, and the sooner first. The confidence is that
 * of the place and the day, not of being called back: how little the hour itself is known to matter is told in docs/calling-hours.md.
 * @returns empty when nothing is known about the place, or no office hour suits all candidate zones
 */
export function bestTimes(
  facts: Pick<Facts, 'now'>,
  { places, says, confidence }: CandidateZones,
  options: { isHoliday: HolidayCalendar },
): BestTime[] {
  const isHoliday = holidayDays(options.isHoliday);
  const now = Date.parse(facts.now);
  if (Number.isNaN(now) || places.length === 0) return [];
  const spans = common(places, now, 'best', isHoliday);
  const midweek = spans.filter(({ part }) => part === 'middle').slice(0, MOST);
  const others = spans.filter(({ part }) => part !== 'middle').slice(0, Math.max(0, FEWEST - midweek.length));
  const good = [
    ...midweek.map((span) => bestTime(span, places, says, span.late ? LOWER[confidence] : confidence)),
    ...others.map((span) => bestTime(span, places, says, LOWER[confidence])),
  ];
  if (good.length > 0 || places.length === 1) return good;
  const office = common(places, now, 'office', isHoliday).sort((a, b) => Number(b.part === 'middle') - Number(a.part === 'middle'));
  return office.slice(0, FEWEST).map((span) => bestTime(middle(span), places, says, 'low'));
}
