/** meeting-true: a meeting spoken of took place, its age in words is right, and it is not stale. */
import { defineTip, type Observation } from './define-tip.ts';
import { replaceWith } from './reading/fixes.ts';
import { leaveOut } from './reading/leave-out.ts';

/** Older meetings are forgotten and are not spoken of. Chosen in the list of tips. */
const STALE_MONTHS = 18;
const MONTH_MS = 30.44 * 86_400_000;

export const meetingTrue = defineTip({
  id: 'meeting-true',
  severity: 'error',
  kind: 'facts',
  reason: 'Whoever is reminded of a meeting that never was, or of a wrong day, stops listening.',
  evidence: {
    grade: 'logic',
    source: 'A meeting that never was is no context; no study measures the effect on callbacks',
  },
  check(doc) {
    const { passage, slots, meetingClaims, ages, pack, connectionClaims } = doc;
    const { lastMeeting } = slots;
    const found: Observation[] = [];
    for (const claim of meetingClaims) {
      const actual = passage.text.slice(claim.start, claim.end);
      const fixes = leaveOut(doc, claim);
      if (lastMeeting === null) {
        found.push({
          start: claim.start,
          end: claim.end,
          message: 'No meeting that took place is known; leave this out.',
          actual,
          expected: 'no meeting',
          fixes,
        });
        continue;
      }
      if (Date.parse(slots.now) - Date.parse(lastMeeting.startedAt) > STALE_MONTHS * MONTH_MS) {
        found.push({
          start: claim.start,
          end: claim.end,
          message: `The last meeting is more than ${STALE_MONTHS} months old; leave it out.`,
          actual,
          expected: 'a recent meeting',
          fixes,
        });
        continue;
      }
      const words = pack.slotWords(slots).ago[0] ?? '';
      for (const age of ages.filter(({ sentence }) => sentence === claim.sentence)) {
        if (age.fits(lastMeeting, slots) || found.some(({ start }) => start === age.start)) continue;
        if (connectionClaims.some((other) => other.sentence === claim.sentence && other.referral && other.start > claim.end)) continue;
        const said = passage.text.slice(age.start, age.end);
        found.push({
          start: age.start,
          end: age.end,
          message: `The meeting was not "${said}"; say "${words}".`,
          actual: said,
          expected: words,
          fixes: [replaceWith(age, words)],
        });
      }
    }
    return found.filter((one, index) => found.findIndex(({ start, end }) => start === one.start && end === one.end) === index);
  },
});
