/** duration-in-band: spoken length stays inside the target band. Long is the first complaint about voicemails; too short sounds like a hang-up. */
import { defineTip } from './define-tip.ts';

/** Past this many seconds a voicemail is deleted unheard. Chosen from the advice compared on the tip's page; the exact second is not proven. */
const HARD_LIMIT_SECONDS = 40;

export const durationInBand = defineTip({
  id: 'duration-in-band',
  severity: 'warning',
  kind: 'time',
  reason: 'Around half a minute is long enough to say something and short enough to be heard to the end.',
  evidence: {
    grade: 'C',
    source:
      'Survey of listeners by Yap and MarketTools: long and rambling messages are the first complaint (38 %); the exact second is not proven',
  },
  check({ text, seconds, slots }) {
    const [low, high] = slots.settings.targetSeconds;
    const expected = `${low} to ${high} seconds`;
    // Rounded away from the band, so that 35.3 seconds are never called 35 that should be 35.
    const shown = seconds.expected > high ? Math.ceil(seconds.expected) : Math.floor(seconds.expected);
    const actual = `about ${shown} seconds`;
    const whole = { start: 0, end: text.length, actual, expected };
    if (seconds.expected > Math.max(HARD_LIMIT_SECONDS, high))
      return [
        {
          ...whole,
          severity: 'error',
          message: `Takes ${actual}; past ${Math.max(HARD_LIMIT_SECONDS, high)} it is rarely heard out. Leave sentences out.`,
        },
      ];
    if (seconds.expected > high) return [{ ...whole, message: `Takes ${actual}; shorten it to ${high} or less.` }];
    if (seconds.expected < low)
      return [{ ...whole, message: `Takes ${actual}; below ${low} it says too little. Add a fact, or lower the target.` }];
    return [];
  },
});
