/** subject-plain: no capitals, exclamation marks, emoji, money words or pitch. */
import { lowerCase } from '../language/lower-case.ts';
import { defineSubjectTip } from './define-tip.ts';
import { factWords } from './reading/fact-words.ts';

/** Share of capitals from which a subject shouts, when it is no lone abbreviation. */
const SHOUTING = 0.6;

/** Words that the facts themselves write in capitals, such as a company's name, do not shout. */
function shouts(subject: string, facts: string): boolean {
  const words = subject.split(/\s+/u).filter((word) => /\p{L}{3}/u.test(word));
  const loud = words.filter(
    (word) => word === word.toUpperCase() && word !== word.toLowerCase() && !facts.includes(word.replace(/[^\p{L}\p{N}]/gu, '')),
  );
  return loud.length > 0 && (loud.some((word) => word.replace(/[^\p{L}]/gu, '').length >= 4) || loud.length / words.length > SHOUTING);
}

export const subjectPlain = defineSubjectTip({
  id: 'subject-plain',
  severity: 'warning',
  kind: 'subject',
  reason: 'A subject that sells is sorted out by eye before it is read.',
  evidence: {
    grade: 'C',
    source: 'Vendor figures, second-hand: salesy words 18 %, double marks 36 %, a pitch 57 % fewer replies',
  },
  check({ subject, slots, pack }) {
    const facts = factWords(slots, pack);
    const said = lowerCase(facts.text);
    const found = pack.reader
      .pitchWords(subject)
      .filter(({ start, end }) => !said.includes(lowerCase(subject.slice(start, end))))
      .map(({ start, end }) => {
        const actual = subject.slice(start, end);
        return { start, end, message: `"${actual}" reads like advertising; say it plainly.`, actual, expected: 'plain words' };
      });
    if (found.length === 0 && shouts(subject, facts.text))
      return [
        {
          start: 0,
          end: subject.length,
          message: 'Written in capitals; use sentence case.',
          actual: subject,
          expected: 'sentence case',
          fixes: [],
        },
      ];
    return found;
  },
});
