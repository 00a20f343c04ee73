/** subject-matches-voicemail: what is announced is what is written. */
import { describe, expect, it } from '@jest/globals';
import { slotsWith } from '../../fixtures/core-b/slots.ts';
import { subjectFindingsOf } from '../../fixtures/core-b/tip-cases.ts';

const TIP = 'subject-matches-voicemail';
const watching = slotsWith({ settings: { strategy: 'watch-for-email' } });
const text = 'Look out for an email from me with the subject “After the pricing review”.';

describe(TIP, () => {
  it.each(['After the pricing review', 'after the pricing review', 'After the pricing review.'])('accepts %s', (subject) => {
    expect(subjectFindingsOf(TIP, subject, watching, { text })).toEqual([]);
  });

  it.each(['Back to the pricing review', 'After the pricing reviews', 'My voicemail to you'])(
    'finds that %s is not what was said',
    (subject) => {
      expect(subjectFindingsOf(TIP, subject, watching, { text })).not.toEqual([]);
    },
  );

  it('has nothing to compare when the voicemail asks for a call, or is not known', () => {
    expect(subjectFindingsOf(TIP, 'Back to the pricing review', slotsWith(), { text })).toEqual([]);
    expect(subjectFindingsOf(TIP, 'Back to the pricing review', watching)).toEqual([]);
  });
});
