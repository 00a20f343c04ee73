/** What every language must give: run for each of them, so that a new one has its list of work. */
import { describe, expect, it } from '@jest/globals';
import { placeholdersIn, SLOT_NAMES } from '../../src/core/language/fragment.ts';
import { packFor } from '../../src/core/language/packs.ts';
import { answerFromSlots } from '../../src/core/script/answer-from-slots.ts';
import { candidatesByPart, PARTS } from '../../src/core/script/candidates.ts';
import { attemptOf } from '../../src/core/script/eligible-fragments.ts';
import type { Language, Slots } from '../../src/core/schema/index.ts';
import { checkSubject } from '../../src/core/tips/check-subject.ts';
import { wordCount } from '../../src/core/tips/reading/word-count.ts';
import { FORMALITIES, SAMPLES, sampleSituations, sampleSlots } from '../fixtures/languages/samples.ts';

const TONES = ['friendly', 'neutral', 'formal'] as const;
const NAME_POSITIONS = ['early', 'late'] as const;
const STRATEGIES = ['call-back', 'watch-for-email'] as const;
const SEEDS = ['a', 'b', 'c'];
/** Combinations of fragments for an ordinary contact. */
const FEWEST_COMBINATIONS = 200_000;
const LOOKS_UNFINISHED = /[{}]|undefined|(?<!\p{L})null(?!\p{L})|\.\.| {2}| [,.]|,,/u;

interface Style {
  variant: string;
  settings: Pick<Slots['settings'], 'tone' | 'namePosition' | 'strategy' | 'formality'>;
}

function stylesOf(language: Language): Style[] {
  return SAMPLES[language].variants.flatMap((variant) =>
    FORMALITIES.flatMap((formality) =>
      STRATEGIES.flatMap((strategy) =>
        NAME_POSITIONS.flatMap((namePosition) => TONES.map((tone) => ({ variant, settings: { tone, namePosition, strategy, formality } }))),
      ),
    ),
  );
}

export function describeLanguagePack(language: Language): void {
  const pack = packFor(language);
  const styles = stylesOf(language);

  describe(`the language pack ${language}`, () => {
    it('is itself, and has every fragment under an id of its own', () => {
      expect(pack.language).toBe(language);
      const ids = [...pack.fragments, ...pack.subjects, ...pack.email].map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    it('needs every slot that it says', () => {
      for (const { id, text, needs, without } of [...pack.fragments, ...pack.subjects, ...pack.email]) {
        const said = placeholdersIn(text);
        expect({ id, unknown: said.filter((slot) => !SLOT_NAMES.includes(slot)) }).toEqual({ id, unknown: [] });
        expect({ id, unneeded: said.filter((slot) => !needs.includes(slot)) }).toEqual({ id, unneeded: [] });
        expect({ id, both: needs.filter((slot) => (without ?? []).includes(slot)) }).toEqual({ id, both: [] });
      }
    });

    it('has hundreds of thousands of combinations for an ordinary contact', () => {
      const slots = sampleSlots(language, { settings: { formality: pack.usualFormality } });
      const situation = { slots, strategy: 'call-back' as const, attempt: attemptOf(slots), words: pack.slotWords(slots) };
      const candidates = candidatesByPart(pack, situation);
      const combinations = PARTS.reduce((product, part) => {
        const { leads, also } = candidates.get(part)!;
        return (
          product *
          (leads.length +
            leads.reduce((sum, lead) => sum + also.filter((second) => second.fragment.about !== lead.fragment.about).length, 0))
        );
      }, 1);
      expect(combinations).toBeGreaterThan(FEWEST_COMBINATIONS);
    });

    it.each(Object.entries(sampleSituations(language)))('%s: a whole script without error or warning in every style', (_, slots) => {
      const faults: unknown[] = [];
      for (const { variant, settings } of styles)
        for (const seed of SEEDS) {
          const contact = { ...slots, variant, settings: { ...slots.settings, ...settings } };
          const { script, findings, subjects, email } = answerFromSlots(contact, { seed });
          const found = findings.filter(({ severity }) => severity !== 'info').map(({ tip, message }) => `${tip}: ${message}`);
          const [low, high] = contact.settings.targetSeconds;
          const inBand = script!.seconds.expected >= low && script!.seconds.expected <= high;
          const whole =
            script!.parts.length === PARTS.length && !LOOKS_UNFINISHED.test(script!.text) && !LOOKS_UNFINISHED.test(email!.body);
          if (found.length > 0 || !inBand || !whole || script!.language !== language)
            faults.push({ variant, ...settings, seed, found, seconds: script!.seconds.expected, text: script!.text });
          if (subjects.length < 3 || wordCount(email!.body) > 90) faults.push({ subjects, body: email!.body });
          for (const { subject } of subjects) {
            const objections = checkSubject({ subject, slots: contact, body: subject === email!.subject ? email!.body : undefined });
            if (objections.length > 0) faults.push({ subject, objections: objections.map(({ message }) => message) });
          }
        }
      expect(faults.slice(0, 5)).toEqual([]);
    });

    it('says the subject that the mail will have', () => {
      for (const seed of ['x', 'y', 'z']) {
        const { script, email } = answerFromSlots(
          sampleSlots(language, { settings: { strategy: 'watch-for-email', formality: pack.usualFormality } }),
          { seed },
        );
        expect(script!.text).toContain(email!.subject);
      }
    });

    it('never says the same to one contact twice', () => {
      const first = answerFromSlots(sampleSlots(language)).script!;
      const again = answerFromSlots(sampleSlots(language, { earlier: { count: 1, texts: [first.text], scriptIds: [first.id] } })).script!;
      expect(again.text).not.toBe(first.text);
      const last = answerFromSlots(
        sampleSlots(language, { earlier: { count: 2, texts: [again.text, first.text], scriptIds: [again.id, first.id] } }),
      ).script!;
      expect([first.text, again.text]).not.toContain(last.text);
    });

    it('says a text of its own to each of many contacts', () => {
      const texts = new Set<string>();
      for (let contact = 0; contact < 300; contact += 1)
        texts.add(answerFromSlots(sampleSlots(language, { contact: { id: String(contact) }, seed: String(contact) })).script!.text);
      expect(texts.size).toBe(300);
    });

    it('leaves no figure in a text as it is said', () => {
      const { phone } = SAMPLES[language];
      expect(pack.verbalise(`${phone.display}. 30 %. 14:30.`)).not.toMatch(/\d/);
    });

    it('reads its own texts as a stranger reads them, and a hostile one in linear time', () => {
      const { reader } = pack;
      const text = 'a '.repeat(50_000);
      const sentences = reader.splitSentences(text, text);
      expect(sentences.length).toBeGreaterThan(0);
      expect(reader.fillers({ text, lower: text, sentences })).toEqual([]);
    });
  });
}
