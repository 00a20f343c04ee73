/** subject-short: two to seven words and at most 45 characters. */
import { defineSubjectTip } from './define-tip.ts';

const FEWEST_WORDS = 2;
const MOST_WORDS = 7;
/** A phone's preview cuts at 25 to 45 characters. Sources are compared on the tip's page. */
const MOST_CHARACTERS = 45;

export const subjectShort = defineSubjectTip({
  id: 'subject-short',
  severity: 'warning',
  kind: 'subject',
  reason: 'A phone cuts a long subject line off before it gets interesting.',
  evidence: {
    grade: 'B',
    source: 'Belkins, 5.5 million cold e-mails: two to four words were opened most; other studies say longer',
  },
  check({ subject }) {
    const words = subject
      .trim()
      .split(/\s+/u)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const characters = [...subject.trim()].length;
    const place = {
      start: 0,
      end: subject.length,
      expected: `${FEWEST_WORDS} to ${MOST_WORDS} words, at most ${MOST_CHARACTERS} characters`,
    };
    if (words < FEWEST_WORDS)
      return [{ ...place, message: `Has ${words} ${words === 1 ? 'word' : 'words'}; use two to seven.`, actual: `${words} words` }];
    if (words > MOST_WORDS)
      return [{ ...place, message: `Has ${words} words; cut it to seven or fewer, best three to five.`, actual: `${words} words` }];
    if (characters > MOST_CHARACTERS)
      return [
        {
          ...place,
          message: `Has ${characters} characters; phones show at most ${MOST_CHARACTERS}. Shorten it.`,
          actual: `${characters} characters`,
        },
      ];
    return [];
  },
});
