/** subject-matches-voicemail: the subject announced in the voicemail is the subject written. */
import { lowerCase } from '../language/lower-case.ts';
import { defineSubjectTip } from './define-tip.ts';

function plain(text: string): string {
  return lowerCase(text)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

export const subjectMatchesVoicemail = defineSubjectTip({
  id: 'subject-matches-voicemail',
  severity: 'error',
  kind: 'subject',
  reason: 'They look for the words they heard; other words are never found.',
  evidence: {
    grade: 'logic',
    source: 'Whoever looks for the subject they heard finds only that one',
  },
  check({ subject, slots, voicemail }) {
    if (voicemail === null || slots.settings.strategy !== 'watch-for-email') return [];
    if (` ${plain(voicemail)} `.includes(` ${plain(subject)} `)) return [];
    return [
      {
        start: 0,
        end: subject.length,
        message: 'The voicemail announces another subject; write the one you say, word for word.',
        actual: subject,
        expected: 'the subject said in the voicemail',
      },
    ];
  },
});
