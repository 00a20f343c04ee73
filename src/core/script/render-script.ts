/** Writes a choice of fragments out as a script. */
import type { SlotName } from '../language/fragment.ts';
import type { Script, ScriptPart, Slots, Strategy } from '../schema/index.ts';
import { secondsRange } from '../speech/seconds-in.ts';
import { secondsOfLoad } from '../speech/timing.ts';
import { addLoads, speechLoad, type SpeechLoad } from '../speech/speech-load.ts';
import { PARTS } from './candidates.ts';
import type { Choice } from './choose-fragments.ts';
import type { ContactWords } from './contact-words.ts';
import type { PreparedFragment } from './prepare-fragments.ts';
import { factPathsOf } from './fact-paths.ts';
import { hashText } from './seeded-random.ts';
import { templateOf } from './template.ts';

export function fill(text: string, words: Readonly<Record<SlotName, string>>): string {
  const template = templateOf(text);
  let filled = template.words[0]!;
  for (let index = 0; index < template.slots.length; index += 1) filled += words[template.slots[index]!] + template.words[index + 1]!;
  return filled;
}

export function capitalise(text: string): string {
  const first = text[Symbol.iterator]().next().value ?? '';
  return first.toUpperCase() + text.slice(first.length);
}

function factsOf(fragments: readonly PreparedFragment[], slots: Slots): string[] {
  const facts: string[] = [];
  for (const { placeholders } of fragments)
    for (const slot of placeholders) for (const path of factPathsOf(slot, slots)) if (!facts.includes(path)) facts.push(path);
  return facts;
}

/** Same fragments, same id: twelve characters that name a wording whatever the facts are. */
function wordingId(ids: readonly string[]): string {
  const word = hashText(ids.join('|'));
  return `${word().toString(36)}${word().toString(36)}`.padStart(12, '0').slice(0, 12);
}

/** A fragment after a comma goes on in lower case; after anything else it starts a sentence. */
function joined(fragments: readonly PreparedFragment[], words: Choice['words'], startsSentence: boolean): string {
  let starts = startsSentence;
  let text = '';
  for (const { fragment } of fragments) {
    const filled = fill(fragment.text, words);
    const written = starts ? capitalise(filled) : filled;
    starts = !written.endsWith(',');
    text += text === '' ? written : ` ${written}`;
  }
  return text;
}

/** Where facts are said alike everywhere, each fragment is said as it is written but for its slots. */
function isSaidAsWritten(fragments: readonly PreparedFragment[], { saidAlike }: ContactWords): boolean {
  return saidAlike && fragments.every(({ saidAsWritten }) => saidAsWritten);
}

/** The load of the words as they are said: added up from what is known of its pieces, as long as no two of them touch. */
function loadOf(said: string, fragments: readonly PreparedFragment[], words: Choice['words'], contact: ContactWords): SpeechLoad {
  const pieces: SpeechLoad[] = [];
  for (const { addsUp, load, placeholders } of fragments) {
    if (!addsUp) return speechLoad(said);
    pieces.push(load);
    for (const slot of placeholders) {
      const { load: own, standsAlone } = contact.said(words[slot]);
      if (!standsAlone) return speechLoad(said);
      pieces.push(own);
    }
  }
  return addLoads(pieces);
}

/** The words of each slot as they are said. */
function spokenWords(words: Choice['words'], { said }: ContactWords): Choice['words'] {
  const spoken: Partial<Record<SlotName, string>> = {};
  for (const slot in words) {
    const value = words[slot as SlotName];
    spoken[slot as SlotName] = value === '' ? '' : said(value).spoken;
  }
  return spoken as Choice['words'];
}

export function renderScript({ fragments, words }: Choice, contact: ContactWords, strategy: Strategy): Script {
  const { slots, pack } = contact;
  const parts: ScriptPart[] = [];
  const spoken: string[] = [];
  const inWords = spokenWords(words, contact);
  let starts = true;
  let expected = 0;
  for (const part of PARTS) {
    const own = fragments.filter(({ fragment }) => fragment.part === part);
    if (own.length === 0) continue;
    const text = joined(own, words, starts);
    const asWritten = isSaidAsWritten(own, contact) ? joined(own, inWords, starts) : null;
    const said = asWritten === null ? contact.said(text) : { spoken: asWritten, load: loadOf(asWritten, own, words, contact) };
    starts = !text.endsWith(',');
    const seconds = secondsOfLoad(said.load, pack.timing, slots.rep.pace);
    expected += seconds;
    spoken.push(said.spoken);
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
