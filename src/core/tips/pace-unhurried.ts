/** pace-unhurried: the text fits the band at the rep's own pace, not only when it is rushed. */
import { defineTip } from './define-tip.ts';

/** Factor on speaking time that counts as brisk, 165 words a minute in English; a faster one is rushed on a phone line. Chosen by us. */
const BRISK = 1;

export const paceUnhurried = defineTip({
  id: 'pace-unhurried',
  severity: 'warning',
  kind: 'time',
  reason: 'A message squeezed into the time by speaking fast is garbled just where the name and the number are.',
  evidence: {
    grade: 'B',
    source: 'Studies of speech rate since Miller 1976, second-hand: people follow 140 to 160 words a minute, and less past about 190',
  },
  check({ text, seconds, slots }) {
    const [, high] = slots.settings.targetSeconds;
    const own = seconds.expected;
    const brisk = (own / slots.rep.pace) * BRISK;
    const fitsOwn = own <= high;
    const fitsBrisk = brisk <= high;
    // A rep who is faster than brisk fits the band only by rushing; everybody else must not need to.
    const rushed = slots.rep.pace < BRISK ? fitsOwn && !fitsBrisk : fitsBrisk && !fitsOwn;
    if (!rushed) return [];
    const needed = Math.ceil(Math.max(own, brisk) - high);
    return [
      {
        start: 0,
        end: text.length,
        message: `Fits ${high} seconds only when it is rushed; leave out about ${needed} ${needed === 1 ? 'second' : 'seconds'} of words.`,
        actual: `about ${Math.round(Math.max(own, brisk))} seconds unhurried`,
        expected: `${high} seconds or less, unhurried`,
      },
    ];
  },
});
