/** Wall clocks of time zones as plain arithmetic: asking Intl for every moment would cost more than the rest of the answer. */
import { Temporal } from 'temporal-polyfill';

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** Days since 1 January 1970 in a place's own calendar, and minutes since its midnight. */
export interface LocalMoment {
  day: number;
  minute: number;
  /** ISO: 1 Monday to 7 Sunday. */
  weekday: number;
}

/** Offsets in milliseconds over one span of time, each from its own moment on. */
type Offsets = { from: number; offset: number }[];

const SPAN_MS = 32 * DAY_MS;
/** Clocks that are put forward and back within this time are taken for ones that stand still; none do. */
const SAMPLE_MS = 4 * DAY_MS;
/** By zone, then by span. */
const remembered = new Map<string, Map<number, Offsets>>();
let spansRemembered = 0;
/** Beyond this many spans the memory starts anew, so that no input can grow it. */
const REMEMBERED = 2000;

function ask(zone: string, ms: number): number {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}

/** The first moment, to the minute, at which the offset of `to` holds. */
function changeBetween(zone: string, from: number, to: number, offset: number): number {
  let [before, after] = [from, to];
  while (after - before > MINUTE_MS) {
    const middle = Math.floor((before + after) / 2 / MINUTE_MS) * MINUTE_MS;
    if (ask(zone, middle) === offset) after = middle;
    else before = middle;
  }
  return after;
}

function offsetsOver(zone: string, span: number): Offsets {
  const start = span * SPAN_MS;
  const offsets: Offsets = [{ from: start, offset: ask(zone, start) }];
  for (let ms = start + SAMPLE_MS; ms <= start + SPAN_MS; ms += SAMPLE_MS) {
    const offset = ask(zone, ms);
    if (offset !== offsets.at(-1)!.offset) offsets.push({ from: changeBetween(zone, ms - SAMPLE_MS, ms, offset), offset });
  }
  return offsets;
}

function offsetsOf(zone: string, span: number): Offsets {
  const known = remembered.get(zone)?.get(span);
  if (known !== undefined) return known;
  if (spansRemembered >= REMEMBERED) {
    remembered.clear();
    spansRemembered = 0;
  }
  const offsets = offsetsOver(zone, span);
  const spans = remembered.get(zone) ?? new Map<number, Offsets>();
  remembered.set(zone, spans.set(span, offsets));
  spansRemembered += 1;
  return offsets;
}

/** Milliseconds that the zone's clocks are ahead of UTC. @param zone an IANA zone that exists */
export function offsetAt(zone: string, ms: number): number {
  const offsets = offsetsOf(zone, Math.floor(ms / SPAN_MS));
  let { offset } = offsets[0]!;
  for (const change of offsets) if (change.from <= ms) offset = change.offset;
  return offset;
}

export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function localAt(zone: string, ms: number): LocalMoment {
  const wall = ms + offsetAt(zone, ms);
  const day = Math.floor(wall / DAY_MS);
  return { day, minute: (wall - day * DAY_MS) / MINUTE_MS, weekday: weekdayOf(day) };
}

/** An hour that clocks skip is moved on by the skipped time; of one that they repeat it is the first. */
export function instantOf(zone: string, day: number, minute: number): number {
  const wall = day * DAY_MS + minute * MINUTE_MS;
  const before = offsetAt(zone, wall - DAY_MS);
  const after = offsetAt(zone, wall + DAY_MS);
  if (before === after || offsetAt(zone, wall - before) === before) return wall - before;
  return offsetAt(zone, wall - after) === after ? wall - after : wall - before;
}

/** Tells two clocks apart that differ at one of the moments. */
function clockKey(zone: string, moments: readonly number[]): string {
  return moments.length === 0 ? zone : moments.map((ms) => offsetAt(zone, ms)).join();
}

/** One zone for each clock, in order. @param moments at which zones must agree to be one; none takes all zones apart */
export function distinctClocks(zones: readonly string[], moments: readonly number[]): string[] {
  if (zones.length < 2) return [...zones];
  const seen = new Set<string>();
  return zones.filter((zone) => {
    const key = clockKey(zone, moments);
    return !seen.has(key) && seen.add(key);
  });
}

/** The zones that keep a clock of the others. */
export function sharedClocks(zones: readonly string[], others: readonly string[], moments: readonly number[]): string[] {
  let keys: ReadonlySet<string> | undefined;
  return zones.filter((zone) => {
    if (others.includes(zone)) return true;
    keys ??= new Set(others.map((other) => clockKey(other, moments)));
    return keys.has(clockKey(zone, moments));
  });
}
