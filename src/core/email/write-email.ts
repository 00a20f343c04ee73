/** The follow-up e-mail: its first line pays the subject off, then context, one benefit, one ask, name and number. */
import type { EmailFragment, EmailLine } from '../language/email-fragment.ts';
import { fitsSlots } from '../language/fits-slots.ts';
import type { Hook } from '../language/subject-fragment.ts';
import type { Email, Slots } from '../schema/index.ts';
import { capitalise, fill } from '../script/render-script.ts';
import type { ContactWords } from '../script/contact-words.ts';
import { pick, type Random } from '../script/seeded-random.ts';
import type { ChosenSubject } from '../subject/choose-subjects.ts';
import { wordCount } from '../tips/reading/word-count.ts';

/** A busy reader reads this much. Chosen in the list of what a follow-up must be. */
const MOST_WORDS = 90;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Share of the subject's words that each line takes up. */
function echoesOf(lines: readonly string[], subject: string): number[] {
  const words = wordsOf(subject);
  return lines.map((line) => {
    const held = new Set(wordsOf(line));
    return words.filter((word) => held.has(word)).length / Math.max(1, words.length);
  });
}

/** @param subject the line the mail is written for */
export function writeEmail({ slots, pack, ways, plainest: words }: ContactWords, { subject, hook }: ChosenSubject, random: Random): Email {
  const lines = pack.email.filter((line) => fitsSlots(line, slots, ways));
  const of = (place: EmailLine, keep: (line: EmailFragment) => boolean = () => true): string => {
    const line = pick(
      random,
      lines.filter((other) => other.line === place && keep(other)),
    );
    return line === undefined ? '' : capitalise(fill(line.text, words));
  };
  const openings = lines.filter((line) => line.line === 'opening' && line.hook === hook).map(({ text }) => capitalise(fill(text, words)));
  const echoes = echoesOf(openings, subject);
  const closest = Math.max(...echoes);
  const opening = pick(
    random,
    openings.filter((_, index) => echoes[index]! >= closest - 0.01),
  );
  const context = contextHook(hook, slots);
  const paragraphs = [
    of('greeting'),
    [opening ?? '', context === null ? '' : of('context', (line) => line.hook === context)].filter((text) => text !== '').join(' '),
    [of('benefit'), of('ask')].filter((text) => text !== '').join(' '),
    of('signature'),
  ].filter((text) => text !== '');
  const body = paragraphs.join('\n\n');
  return {
    subject,
    body: wordCount(body) <= MOST_WORDS ? body : [paragraphs[0], opening ?? '', of('ask'), paragraphs.at(-1)].join('\n\n'),
  };
}

/** What else the mail says about why it comes: the strongest hook that its opening has not told. */
function contextHook(told: Hook, slots: Slots): Hook | null {
  if (slots.lastMeeting !== null && told !== 'meeting') return 'meeting';
  if (slots.connection !== null && told !== 'connection') return 'connection';
  if (told === 'meeting' || told === 'connection' || told === 'problem') return null;
  return slots.offer.problem === null ? null : 'problem';
}
