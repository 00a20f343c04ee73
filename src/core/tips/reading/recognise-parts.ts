/** Which of the seven parts a text by anybody holds, and where. One sentence may hold several. */
import type { FoundNumber } from '../../phone/find-numbers.ts';
import type { LanguagePack } from '../../language/language-pack.ts';
import type { Ask, Passage, Sentence, Span } from '../../language/reader.ts';
import type { Part, Slots } from '../../schema/index.ts';
import { findWord } from './find-word.ts';
import { isSameNumber } from './same-number.ts';
import type { FactWords } from './fact-words.ts';

export interface RecognisedPart extends Span {
  part: Part;
}

export interface Recognition {
  passage: Passage;
  pack: LanguagePack;
  slots: Slots;
  numbers: readonly FoundNumber[];
  asks: readonly Ask[];
  greeting: Span | null;
  signOff: Span | null;
  facts: FactWords;
  /** Places that tell of a meeting, a connection, something noticed or an earlier message: each is a context. */
  occasions: readonly Span[];
  courtesies: readonly Span[];
}

/** Fewest words of a sentence that can say something by itself. */
const FEWEST_WORDS = 4;

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Only says who is calling. */
function isIntroduction(sentence: Sentence, reading: Recognition): boolean {
  const { passage, pack, slots } = reading;
  const says = pack.reader.introductions({ ...passage, sentences: [sentence] }).length > 0;
  const named = [slots.rep.firstName, slots.rep.company].some((name) => name !== null && findWord(sentence.text, name).length > 0);
  return (says || named) && wordsOf(sentence) <= 14 && !statesContext(sentence, reading) && !pack.reader.statesReason(sentence);
}

/** A sentence with a courtesy has this many words before it may say something else besides. */
const MOST_WORDS_OF_COURTESY = 15;

/** Says why the call comes at this moment. */
export function statesContext(
  sentence: Sentence,
  { pack, occasions, courtesies }: Pick<Recognition, 'pack' | 'occasions' | 'courtesies'>,
): boolean {
  if (wordsOf(sentence) <= MOST_WORDS_OF_COURTESY && courtesies.some((span) => overlaps(span, sentence))) return false;
  return pack.reader.statesContext(sentence) || occasions.some((span) => overlaps(span, sentence));
}

function wordsOf(sentence: Sentence): number {
  return sentence.text.split(/\s+/u).length;
}

function namesFact(sentence: Sentence, { slots }: Recognition): boolean {
  const { connection, lastMeeting } = slots;
  const topic = lastMeeting?.topic ?? null;
  return (
    (connection !== null && sentence.text.includes(connection.name)) || (topic !== null && sentence.lower.includes(topic.toLowerCase()))
  );
}

/** The sentence without its greeting, with offsets kept. */
function withoutGreeting(sentence: Sentence, greeting: Span | null): Sentence {
  if (greeting === null || !overlaps(sentence, greeting)) return sentence;
  const cut = Math.min(greeting.end, sentence.end) - sentence.start;
  const rest = sentence.text.slice(cut);
  const skip = rest.length - rest.replace(/^[\s,.!–—-]+/u, '').length;
  const start = sentence.start + cut + skip;
  return { ...sentence, start, text: rest.slice(skip), lower: sentence.lower.slice(cut + skip) };
}

function reasonEvidence(sentence: Sentence, reading: Recognition): boolean {
  const stems = reading.pack.reader.stems(sentence.text);
  const offer = reading.slots.offer;
  const value = new Set(reading.pack.reader.stems([offer.benefit, offer.proof].filter((text) => text !== null).join(' ')));
  return reading.pack.reader.statesReason(sentence) || stems.some((stem) => value.has(stem));
}

/** Contact details begin where the sentence with the first number, or the rep's late introduction before it, begins. */
function sentenceOf(passage: Passage, at: number): Sentence | undefined {
  return passage.sentences.find(({ start, end }) => at >= start && at < end);
}

/** @returns the parts that are there, in the order of their places */
export function recogniseParts(reading: Recognition): RecognisedPart[] {
  const { passage, numbers, asks, greeting, signOff } = reading;
  const parts: RecognisedPart[] = [];
  if (greeting !== null) parts.push({ part: 'greeting', ...greeting });
  const first = numbers[0];
  if (first !== undefined) {
    const sentence = sentenceOf(passage, first.start);
    parts.push({ part: 'contact-details', start: sentence?.start ?? first.start, end: first.end });
    const second = numbers.slice(1).find(({ digits }) => isSameNumber(digits, first.digits));
    if (second !== undefined) {
      const again = sentenceOf(passage, second.start);
      const start = again === undefined || again === sentence ? second.start : again.start;
      parts.push({ part: 'repeat', start, end: second.end });
    }
  }
  for (const sentence of passage.sentences) {
    if (asks.some((ask) => ask.sentence === sentence.index)) parts.push({ part: 'ask', start: sentence.start, end: sentence.end });
  }
  if (signOff !== null) parts.push({ part: 'sign-off', ...signOff });
  let hasReason = false;
  for (const whole of passage.sentences) {
    const sentence = withoutGreeting(whole, greeting);
    if (sentence.text.length === 0 || sentence.start >= sentence.end) continue;
    const isAsk = asks.some((ask) => ask.sentence === sentence.index);
    const isNumber = numbers.some((number) => overlaps(number, sentence));
    const isEnd = signOff !== null && overlaps(signOff, sentence) && sentence.start >= signOff.start - 1;
    const context = statesContext(sentence, reading) || namesFact(sentence, reading);
    const onlyDetails = isNumber && wordsOf(sentence) <= 14;
    if (context && !onlyDetails && !(isEnd && !namesFact(sentence, reading)))
      parts.push({ part: 'context', start: sentence.start, end: sentence.end });
    if (isAsk || isEnd || onlyDetails || isIntroduction(sentence, reading)) continue;
    const isReason = reasonEvidence(sentence, reading) || (!context && wordsOf(sentence) >= FEWEST_WORDS);
    if (isReason && !(context && isContextAlone(sentence, reading))) {
      parts.push({ part: 'reason', start: sentence.start, end: sentence.end });
      hasReason = true;
    }
  }
  if (!hasReason) parts.push(...reasonInsideAnAsk(reading));
  return parts.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A sentence that says why now and nothing of what is in it for the contact. */
function isContextAlone(sentence: Sentence, reading: Recognition): boolean {
  const offer = reading.slots.offer;
  const value = new Set(reading.pack.reader.stems([offer.benefit, offer.proof].filter((text) => text !== null).join(' ')));
  if (reading.pack.reader.stems(sentence.text).some((stem) => value.has(stem))) return false;
  return !reading.pack.reader.promisesGain(sentence);
}

/** "Call me and I'll show you how to cut disputes by a third" carries the reason in the ask. */
function reasonInsideAnAsk({ passage, asks, pack, slots }: Recognition): RecognisedPart[] {
  const value = new Set(
    pack.reader.stems([slots.offer.benefit, slots.offer.proof, slots.offer.problem].filter((text) => text !== null).join(' ')),
  );
  return passage.sentences
    .filter(
      (sentence) => asks.some((ask) => ask.sentence === sentence.index) && pack.reader.stems(sentence.text).some((stem) => value.has(stem)),
    )
    .map(({ start, end }) => ({ part: 'reason' as const, start, end }));
}
