/** no-fake-reply: the subject pretends no earlier mail or talk. */
import { defineSubjectTip } from './define-tip.ts';

export const noFakeReply = defineSubjectTip({
  id: 'no-fake-reply',
  severity: 'error',
  kind: 'subject',
  reason: 'A "Re:" without a thread is a lie in the first two letters, and in places against the law.',
  evidence: {
    grade: 'A',
    source: 'Law: CAN-SPAM, the subject must reflect the content; pretended threads are named as an enforcement pattern',
  },
  check({ subject, slots, pack }) {
    return pack.reader
      .fakeReplies(subject)
      .filter(({ start, end }) => slots.lastMeeting === null || pack.reader.meetingWords(subject.slice(start, end)).length === 0)
      .map(({ start, end }) => {
        const actual = subject.slice(start, end);
        const rest = subject.slice(end).trim();
        const fixes =
          start === 0 && /[:：–—-]/u.test(actual) && rest !== ''
            ? [{ label: `Leave "${actual.trim()}" out`, start: 0, end: subject.length, replacement: rest }]
            : [];
        return {
          start,
          end,
          message: `"${actual.trim()}" pretends an earlier mail or talk; leave it out.`,
          actual: actual.trim(),
          expected: 'no pretended thread',
          fixes,
        };
      });
  },
});
