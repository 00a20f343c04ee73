/** Takes a sentence out of a text without taking away what the text needs: where a part stands only there, a true wording of that part comes in its place. */
import type { Sentence, Span } from '../../language/reader.ts';
import type { Fix, Part } from '../../schema/index.ts';
import { secondsIn } from '../../speech/seconds-in.ts';
import type { TipDocument } from '../tip-document.ts';
import type { RecognisedPart } from './recognise-parts.ts';
import { findWord } from './find-word.ts';
import { addAfter, leaveOutSentence, sentenceAround } from './fixes.ts';
import { wordingOf } from './wording-of.ts';

/** Characters of the longest text whose fixes are looked at one by one; nothing longer is a voicemail. Chosen by us. */
export const LONGEST = 4000;
const ELSEWHERE: ReadonlySet<Part> = new Set(['ask', 'contact-details', 'repeat']);

/** Parts that stand in this sentence and nowhere else. */
function partsOnlyIn(sentence: Sentence, { parts }: TipDocument): Part[] {
  const isInside = ({ start, end }: Span): boolean => start >= sentence.start && end <= sentence.end;
  const here = [...new Set(parts.filter(isInside).map(({ part }) => part))];
  // An ask that hints at the reason, or a number beside the context, does not carry it.
  const carries = (other: RecognisedPart): boolean =>
    !(other.part === 'context' || other.part === 'reason') ||
    !parts.some(
      (beside) => beside.part !== other.part && ELSEWHERE.has(beside.part) && beside.start < other.end && other.start < beside.end,
    );
  return here.filter((part) => parts.every((other) => other.part !== part || isInside(other) || !carries(other)));
}

function isOnlyPlaceOfRep(sentence: Sentence, { text, slots: { rep } }: TipDocument): boolean {
  const names = [rep.firstName, rep.lastName].filter((name) => name !== null);
  const places = names.flatMap((name) => findWord(text, name));
  return places.length > 0 && places.every(({ start }) => start >= sentence.start && start < sentence.end);
}

/** Seconds the text takes once this stands in the place of that. */
export function secondsAfter({ seconds, slots, pack }: TipDocument, taken: string, given: string): number {
  const { pace } = slots.rep;
  return seconds.expected - secondsIn(pack, taken, pace).expected + secondsIn(pack, given, pace).expected;
}

/** Whether a text that was in the band stays there. */
export function staysInBand(doc: TipDocument, after: number): boolean {
  const [low, high] = doc.slots.settings.targetSeconds;
  const before = doc.seconds.expected;
  return (after >= low || after >= before || before < low) && (after <= high || after <= before || before > high);
}

/**
 * @param span somewhere in the sentence
 * @returns no fix where the sentence is all there is, or nothing true can take its place
 */
export function leaveOut(doc: TipDocument, span: Span, label?: string): Fix[] {
  if (doc.text.length > LONGEST) return leaveOutSentence(doc.passage, span, label);
  const sentence = sentenceAround(doc.passage, span);
  if (sentence === undefined) return [];
  // The sentence after an ask may hold what the contact gets for it.
  const asked = doc.asks.some((ask) => ask.sentence === sentence.index - 1) && !doc.asks.some((ask) => ask.sentence === sentence.index);
  if (asked && doc.pack.reader.givesReason(sentence)) return [];
  const lost = partsOnlyIn(sentence, doc);
  const words = lost.map((part) => wordingOf(part, doc));
  if (words.some((wording) => wording === null)) return [];
  const instead = words.join(' ');
  const needsName =
    isOnlyPlaceOfRep(sentence, doc) && ![doc.slots.rep.firstName].some((name) => name !== null && findWord(instead, name).length > 0);
  const introduction = doc.pack.additions.introduction.replace('{rep}', doc.pack.slotWords(doc.slots).rep[0] ?? '');
  const replacement = [instead, needsName ? introduction : ''].filter((part) => part !== '').join(' ');
  if (!staysInBand(doc, secondsAfter(doc, sentence.text, replacement))) return [];
  if (replacement === '') return leaveOutSentence(doc.passage, span, label);
  return [{ label: `Say instead "${replacement}"`, start: sentence.start, end: sentence.end, replacement }];
}

/** Adds a sentence after the one at this place, unless it would make a text too long that was not. */
export function addWhereItFits(doc: TipDocument, at: number, sentence: string, label?: string): Fix[] {
  return staysInBand(doc, secondsAfter(doc, '', sentence)) ? [addAfter(doc.passage, at, sentence, label)] : [];
}
