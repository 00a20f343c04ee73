/** A clock for trying things out: right while people at the demo contacts work, else moved on to the next morning there. */

const HOUR_MS = 3_600_000;
/** The demo account and most of its contacts are in Denver. */
const ZONE = 'America/Denver';
/** From when to when, in Denver, every demo contact in North America may be called and the day is not over. */
const FIRST_HOUR = 9;
const LAST_HOUR = 15;

function isWorkingHour(nowMs: number): boolean {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: ZONE, weekday: 'short', hour: '2-digit', hourCycle: 'h23' }).formatToParts(
    nowMs,
  );
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const hour = Number(part('hour'));
  return !['Sat', 'Sun'].includes(part('weekday')) && hour >= FIRST_HOUR && hour < LAST_HOUR;
}

/**
 * @returns how far to move the clock, in whole hours; 0 during working hours. It stays so while the sandbox runs.
 */
export function workingShiftMs(nowMs: number): number {
  let shiftMs = 0;
  while (!isWorkingHour(nowMs + shiftMs)) shiftMs += HOUR_MS;
  return shiftMs;
}
