/** One line about what waits. */
import type { Progress } from '../contract/progress-contract.ts';

/** @param perSecond how many are finished in a second; null when that is not known yet */
export function showProgress({ waiting, claimed, oldestSeconds }: Progress, perSecond: number | null): string {
  if (waiting === 0) return 'Nothing waits.';
  const parts = [`${waiting.toLocaleString('en-US')} waiting (${claimed.toLocaleString('en-US')} in work)`];
  if (oldestSeconds !== null) parts.push(`oldest ${duration(oldestSeconds)}`);
  if (perSecond !== null) parts.push(`${perSecond.toFixed(1)} done per second`);
  if (perSecond !== null && perSecond > 0) parts.push(`about ${duration(waiting / perSecond)} left`);
  return parts.join(' · ');
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${String(whole)} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${String(minutes)} min ${String(whole % 60)} s`
    : `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`;
}
