/** transcript-first-words: the first words, which a phone shows while they are spoken, carry a name or the reason. */
import { allMatches } from '../language/all-matches.ts';
import { lowerCase } from '../language/lower-case.ts';
import { defineTip } from './define-tip.ts';
import { findWord } from './reading/find-word.ts';

/** Words that fit on the screen before the listener decides. Source: our own reading of what live transcripts show, not measured. Chosen by us. */
const WORDS = 10;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

export const transcriptFirstWords = defineTip({
  id: 'transcript-first-words',
  severity: 'info',
  kind: 'structure',
  reason: 'Phones write the message on the screen while you speak, and its first ten words decide whether it is read on.',
  evidence: {
    grade: 'logic',
    source: 'Phones show a live transcript (iOS 17 Live Voicemail, iOS 26 call screening); its effect on callbacks is not measured',
  },
  check({ text, slots, passage, pack, facts, meetingClaims, connectionClaims }) {
    const words = allMatches(text, WORD).slice(0, WORDS);
    const last = words.at(-1);
    if (last === undefined) return [];
    const end = last.index + last[0].length;
    const shown = text.slice(0, end);
    const lower = lowerCase(shown);
    const { contact, rep, connection, lastMeeting } = slots;
    const names = [contact.firstName, contact.lastName, contact.company, rep.firstName, rep.lastName, rep.company, connection?.name];
    const named = names.some((name) => name != null && findWord(shown, name).length > 0);
    const topic = lastMeeting?.topic ?? null;
    const opens = { index: 0, start: 0, end, text: shown, lower };
    const says =
      named ||
      (topic !== null && lower.includes(lowerCase(topic))) ||
      [...meetingClaims, ...connectionClaims].some(({ start }) => start < end) ||
      pack.reader.statesContext(opens) ||
      pack.reader.promisesGain(opens) ||
      pack.reader.stems(shown).some((stem) => facts.claimStems.has(stem));
    if (says || passage.sentences.length === 0) return [];
    return [
      {
        start: words[0]!.index,
        end,
        message: 'The first ten words say neither who calls nor why; move a name or the reason to the front.',
        actual: shown.trim(),
        expected: 'a name or the reason',
      },
    ];
  },
});
