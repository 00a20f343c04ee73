/** What choosing among fragments needs to know of each, worked out once when a language is first used. */
import { SLOT_NAMES, type Fragment, type SlotName } from '../language/fragment.ts';
import type { LanguagePack } from '../language/language-pack.ts';
import type { Part } from '../schema/index.ts';
import { addLoads, speechLoad, type SpeechLoad } from '../speech/speech-load.ts';
import { templateOf } from './template.ts';

export interface PreparedFragment {
  fragment: Fragment;
  /** Load of the words between the slots. */
  load: SpeechLoad;
  placeholders: readonly SlotName[];
  /** One bit for each echo of the language that the words hold. */
  echoes: number;
  /** One bit for each slot that may be said only once in a voicemail. */
  once: number;
  /** True when the words outside the slots are said as they are written. */
  saidAsWritten: boolean;
  /** True when the load of the whole is that of the words and of what stands in the slots: no slot touches a letter. */
  addsUp: boolean;
  /** Words outside the slots. */
  words: number;
}

/** The first name and the number are said twice on purpose; a company's name may come back. */
const MORE_THAN_ONCE: ReadonlySet<SlotName> = new Set(['firstName', 'formalName', 'phone', 'company', 'repCompany']);

function onceBit(slot: SlotName): number {
  return MORE_THAN_ONCE.has(slot) ? 0 : 1 << SLOT_NAMES.indexOf(slot === 'theTopic' ? 'topic' : slot);
}

const prepared = new WeakMap<LanguagePack, Map<Part, PreparedFragment[]>>();

/** A sentence begins with a capital, and some abbreviations are told by it. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A word that would run into any letter beside it. */
const TOUCHY = 'ada';

function addsUp(text: string, load: SpeechLoad): boolean {
  const { words, slots } = templateOf(text);
  const sum = addLoads([load, ...slots.map(() => speechLoad(TOUCHY))]);
  const whole = speechLoad(words.join(TOUCHY));
  return (Object.keys(sum) as (keyof SpeechLoad)[]).every((kind) => sum[kind] === whole[kind]);
}

export function prepareFragment(fragment: Fragment, { echoes, verbalise }: LanguagePack): PreparedFragment {
  const { words, slots } = templateOf(fragment.text);
  const bare = words.join('');
  const load = speechLoad(bare);
  const lower = bare.toLowerCase();
  return {
    fragment,
    load,
    addsUp: addsUp(fragment.text, load),
    saidAsWritten: verbalise(capitalised(fragment.text)) === capitalised(fragment.text),
    placeholders: slots,
    echoes: echoes.reduce((mask, echo, bit) => (echo.test(lower) ? mask | (1 << bit) : mask), 0),
    once: slots.reduce((mask, slot) => mask | onceBit(slot), 0),
    words: bare.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length,
  };
}

export function preparedFragments(pack: LanguagePack): ReadonlyMap<Part, readonly PreparedFragment[]> {
  let byPart = prepared.get(pack);
  if (byPart === undefined) {
    byPart = new Map();
    for (const fragment of pack.fragments)
      byPart.set(fragment.part, [...(byPart.get(fragment.part) ?? []), prepareFragment(fragment, pack)]);
    prepared.set(pack, byPart);
  }
  return byPart;
}
