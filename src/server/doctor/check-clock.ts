/** Whether another clock agrees with this process's. */
import type { Report } from './finding.ts';

/** An answer takes its time, and HubSpot's header counts whole seconds. */
const SLACK_MS = 5_000;

/**
 * @param others epoch milliseconds; null when the other side did not say
 * @param harmfulMs from this difference on work fails; Infinity where a difference only confuses who reads times
 */
export function checkClock(report: Report, check: string, nowMs: number, others: number | null, harmfulMs: number): void {
  if (others === null) return report('warn', check, 'It does not say what time it is there.', 'Compare the clocks by hand.');
  const seconds = Math.round((nowMs - others) / 1_000);
  const found = `This machine is ${String(Math.abs(seconds))} s ${seconds < 0 ? 'behind' : 'ahead'}.`;
  const todo = 'Let both machines set their clocks by NTP.';
  if (Math.abs(nowMs - others) >= harmfulMs) return report('fail', check, found, todo);
  if (Math.abs(nowMs - others) > SLACK_MS) return report('warn', check, found, todo);
  report('ok', check, 'The clocks agree.');
}
