/** no-fake-urgency: no deadline, last chance or alarm without a fact. */
import { lowerCase } from '../language/lower-case.ts';
import { defineSubjectTip } from './define-tip.ts';
import { factWords } from './reading/fact-words.ts';

export const noFakeUrgency = defineSubjectTip({
  id: 'no-fake-urgency',
  severity: 'error',
  kind: 'subject',
  reason: 'Invented pressure is noticed, resented, and in some states punished by the message.',
  evidence: {
    grade: 'A',
    source: 'Law: Washington CEMA, Brown v. Old Navy, 17 April 2025, on any misleading subject line',
  },
  check({ subject, slots, pack }) {
    const facts = lowerCase(factWords(slots, pack).claimText);
    return pack.reader
      .fakeUrgency(subject)
      .filter(({ start, end }) => !facts.includes(lowerCase(subject.slice(start, end))))
      .map(({ start, end }) => {
        const actual = subject.slice(start, end);
        return { start, end, message: `"${actual}" presses without a fact; leave it out.`, actual, expected: 'no invented pressure' };
      });
  },
});
