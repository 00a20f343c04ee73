/** Whether what a model said may be spoken: every slot in its place, no word that could be a claim of its own, every tip met. */
import { z } from 'zod';
import { placeholdersIn, type Fragment, type SlotName } from '../language/fragment.ts';
import type { LanguagePack } from '../language/language-pack.ts';
import { lowerCase } from '../language/lower-case.ts';
import { Part, type Finding, type Script, type Strategy } from '../schema/index.ts';
import { checkedScript } from '../script/compose-script.ts';
import type { Choice } from '../script/choose-fragments.ts';
import type { ContactWords } from '../script/contact-words.ts';
import { prepareFragment } from '../script/prepare-fragments.ts';
import { hashText } from '../script/seeded-random.ts';
import { checkText } from '../tips/check-text.ts';
import type { MaskedScript } from './mask-script.ts';

export type RewriteFault = 'malformed' | 'wrong-parts' | 'wrong-slots' | 'figure' | 'link' | 'new-words' | 'tip' | 'time' | 'unchanged';

export type RewriteVerdict = { ok: true; script: Script; findings: Finding[] } | { ok: false; fault: RewriteFault };

const LONGEST_PART = 600;
const Reply = z.object({
  parts: z
    .array(z.object({ part: Part, text: z.string().min(1).max(LONGEST_PART) }))
    .min(1)
    .max(14),
});

const CONTROLS = /[\p{Cc}\p{Cf}]/gu;
const FIGURE = /[\p{N}$€£%]/u;
const LINK = /[@<>[\]|\\#*_~^`]|https?|www\.|\p{L}\.\p{Ll}{2,}/u;
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const SLOT = /\{\w*\}/g;

const vocabularies = new WeakMap<LanguagePack, ReadonlySet<string>>();

/** Stems of all words a reviewed fragment uses: with these alone nothing new can be claimed. */
function vocabularyOf(pack: LanguagePack): ReadonlySet<string> {
  let known = vocabularies.get(pack);
  if (known === undefined) {
    const texts = [...pack.fragments, ...pack.email].map(({ text }) => text.replace(SLOT, ' '));
    known = new Set(pack.reader.stems(texts.join(' . ')));
    vocabularies.set(pack, known);
  }
  return known;
}

/** Number words that the script itself uses, such as "one question", stay allowed. */
function hasNewNumber(text: string, masked: string, pack: LanguagePack): boolean {
  const used = new Set(lowerCase(masked).match(WORD) ?? []);
  return (lowerCase(text).match(WORD) ?? []).some((word) => !used.has(word) && pack.numberWords.small([word]) !== null);
}

function slotsFit(parts: readonly { text: string }[], { slots }: MaskedScript): boolean {
  const said = parts.flatMap(({ text }) => placeholdersIn(text));
  const braces = parts.reduce((sum, { text }) => sum + (text.match(/[{}]/g)?.length ?? 0), 0);
  if (braces !== said.length * 2 || said.some((name) => !slots.some((slot) => slot.name === name))) return false;
  return slots.every(({ name, times: [least, most] }) => {
    const count = said.filter((other) => other === name).length;
    return count >= least && count <= most;
  });
}

function fragmentOf(part: Part, text: string): Fragment {
  const id = `rewritten/${hashText(text)().toString(36)}`;
  return { id, part, text, needs: placeholdersIn(text), without: [], layer: 'lead', about: 'any' };
}

/** The number stands in its two parts, as the masked script has it; names and the rest may wander. */
function numbersStayInPlace(parts: readonly { part: Part; text: string }[], masked: MaskedScript): boolean {
  const holders = (list: readonly { part: Part; text: string }[]): string =>
    list
      .filter(({ text }) => text.includes('{phone}'))
      .map(({ part }) => part)
      .join();
  return holders(parts) === holders(masked.parts);
}

/**
 * @param reply whatever the model said
 * @param words of each slot, which are filled in only here
 */
export function acceptRewrite(
  reply: unknown,
  masked: MaskedScript,
  words: Readonly<Record<SlotName, string>>,
  contact: ContactWords,
  strategy: Strategy,
): RewriteVerdict {
  const parsed = Reply.safeParse(reply);
  if (!parsed.success) return { ok: false, fault: 'malformed' };
  const { pack, slots } = contact;
  const parts = parsed.data.parts.map(({ part, text }) => ({
    part,
    text: text.normalize('NFKC').replace(/\s+/gu, ' ').replace(CONTROLS, '').trim(),
  }));
  const order = (list: readonly { part: Part }[]): string => list.map(({ part }) => part).join();
  if (order(parts) !== order(masked.parts) || parts.some(({ text }) => text === '')) return { ok: false, fault: 'wrong-parts' };
  if (!slotsFit(parts, masked) || !numbersStayInPlace(parts, masked)) return { ok: false, fault: 'wrong-slots' };
  const bare = parts.map(({ text }) => text.replace(SLOT, ' ')).join(' ');
  const own = masked.parts.map(({ text }) => text.replace(SLOT, ' ')).join(' ');
  if (FIGURE.test(bare) || hasNewNumber(bare, own, pack)) return { ok: false, fault: 'figure' };
  if (LINK.test(bare)) return { ok: false, fault: 'link' };
  const vocabulary = vocabularyOf(pack);
  if (pack.reader.stems(bare).some((stem) => !vocabulary.has(stem))) return { ok: false, fault: 'new-words' };
  if (parts.every(({ text }, index) => text === masked.parts[index]?.text)) return { ok: false, fault: 'unchanged' };
  const fragments = parts.map(({ part, text }) => prepareFragment(fragmentOf(part, text), pack));
  const choice: Choice = { fragments, words, seconds: 0 };
  const { script } = checkedScript(choice, contact, strategy);
  const { findings } = checkText({ text: script.text, slots, strategy });
  if (findings.some(({ tip }) => tip === 'duration-in-band')) return { ok: false, fault: 'time' };
  if (findings.some(({ severity }) => severity !== 'info')) return { ok: false, fault: 'tip' };
  return { ok: true, script, findings };
}
