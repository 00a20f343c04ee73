/** Writes a choice of fragments out as a script. */
import { placeholdersIn, type Fragment, type SlotName } from '../language/fragment.ts';
import type { Script, ScriptPart, Slots, Strategy } from '../schema/index.ts';
import { secondsRange } from '../speech/seconds-in.ts';
import { secondsOfLoad } from '../speech/timing.ts';
import { speechLoad } from '../speech/speech-load.ts';
import { PARTS } from './candidates.ts';
import type { Choice } from './choose-fragments.ts';
import type { ContactWords } from './contact-words.ts';
import type { PreparedFragment } from './prepare-fragments.ts';
import { factPathsOf } from './fact-paths.ts';
import { hashText } from './seeded-random.ts';

export function fill(text: string, words: Readonly<Record<SlotName, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, slot: SlotName) => words[slot]);
}

export function capitalise(text: string): string {
  const first = text[Symbol.iterator]().next().value ?? '';
  return first.toUpperCase() + text.slice(first.length);
}

function factsOf(fragments: readonly Fragment[], slots: Slots): string[] {
  return [...new Set(fragments.flatMap(({ text }) => placeholdersIn(text)).flatMap((slot) => factPathsOf(slot, slots)))];
}

/** Same fragments, same id: twelve characters that name a wording whatever the facts are. */
function wordingId(ids: readonly string[]): string {
  const word = hashText(ids.join('|'));
  return `${word().toString(36)}${word().toString(36)}`.padStart(12, '0').slice(0, 12);
}

/** A fragment after a comma goes on in lower case; after anything else it starts a sentence. */
function joined(fragments: readonly Fragment[], words: Choice['words'], startsSentence: boolean): string {
  let starts = startsSentence;
  return fragments
    .map(({ text }) => {
      const filled = fill(text, words);
      const written = starts ? capitalise(filled) : filled;
      starts = !/,$/.test(written);
      return written;
    })
    .join(' ');
}

/** The part as it is said; where facts are plain, each fragment is said as it is written but for its slots. */
function saidPart(
  text: string,
  fragments: readonly PreparedFragment[],
  spoken: Choice['words'],
  startsSentence: boolean,
  { plain, pack }: ContactWords,
): string {
  if (!plain || !fragments.every(({ saidAsWritten }) => saidAsWritten)) return pack.verbalise(text);
  return joined(
    fragments.map(({ fragment }) => fragment),
    spoken,
    startsSentence,
  );
}

/** The words of each slot as they are said. */
function spokenWords(words: Choice['words'], { said }: ContactWords): Choice['words'] {
  return Object.fromEntries(
    Object.entries(words).map(([slot, value]) => [slot, value === '' ? '' : said(value).spoken]),
  ) as Choice['words'];
}

export function renderScript({ fragments, words }: Choice, contact: ContactWords, strategy: Strategy): Script {
  const { slots, pack } = contact;
  const parts: ScriptPart[] = [];
  const spoken: string[] = [];
  const inWords = spokenWords(words, contact);
  let starts = true;
  let expected = 0;
  for (const part of PARTS) {
    const prepared = fragments.filter(({ fragment }) => fragment.part === part);
    if (prepared.length === 0) continue;
    const own = prepared.map(({ fragment }) => fragment);
    const text = joined(own, words, starts);
    const said = saidPart(text, prepared, inWords, starts, contact);
    starts = !/,$/.test(text);
    const seconds = secondsOfLoad(speechLoad(said), pack.timing, slots.rep.pace);
    expected += seconds;
    spoken.push(said);
    parts.push({ part, text, facts: factsOf(own, slots), seconds });
  }
  return {
    id: `${pack.language}.${strategy}.${wordingId(fragments.map(({ fragment }) => fragment.id))}`,
    language: pack.language,
    strategy,
    parts,
    text: parts.map(({ text }) => text).join(' '),
    spoken: spoken.join(' '),
    seconds: secondsRange(expected),
  };
}
