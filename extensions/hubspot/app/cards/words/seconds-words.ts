/** Spoken time against the band. */
import type { Seconds } from '@ringback/core';

/** Past this nobody listens to the end; findings call it an error. Source: docs/tips, duration-in-band. */
const FAR_TOO_LONG_SECONDS = 40;

export interface SecondsWords {
  /** "About 27 s (24–30)" */
  length: string;
  /** "target 20–35 s" */
  target: string;
  verdict: 'in time' | 'too short' | 'too long';
  variant: 'success' | 'warning' | 'danger';
}

export function secondsWords(seconds: Seconds, [low, high]: readonly [number, number]): SecondsWords {
  const expected = Math.round(seconds.expected);
  const verdict = expected < low ? 'too short' : expected > high ? 'too long' : 'in time';
  const variant = verdict === 'in time' ? 'success' : expected > FAR_TOO_LONG_SECONDS ? 'danger' : 'warning';
  return {
    length: `About ${expected} s (${Math.round(seconds.low)}–${Math.round(seconds.high)})`,
    target: `target ${low}–${high} s`,
    verdict,
    variant,
  };
}
