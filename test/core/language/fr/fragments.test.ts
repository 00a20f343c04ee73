/** The French fragments as data, and in scripts for odd facts. */
import { describe, expect, it } from '@jest/globals';
import { placeholdersIn, SLOT_NAMES } from '../../../../src/core/language/fragment.ts';
import { french } from '../../../../src/core/language/fr/french.ts';
import type { Part, Slots } from '../../../../src/core/schema/index.ts';
import { answerFromSlots } from '../../../../src/core/script/answer-from-slots.ts';
import type { Changes } from '../../../fixtures/core-b/slots.ts';
import { NO_OFFER, sampleSlots } from '../../../fixtures/languages/samples.ts';

const { fragments } = french;
const textsOf = (part: Part): Set<string> => new Set(fragments.filter((fragment) => fragment.part === part).map(({ text }) => text));
const SPEAKS_FORMALLY = /(?<![\p{L}-])(?:vous|votre|vos)(?!\p{L})|(?:rappelez|appelez|passez|jetez|guettez|regardez)/u;
const SPEAKS_INFORMALLY = /(?<![\p{L}])(?:tu|te|toi|ton|ta|tes|t')(?!\p{L})|salut|rappelle-moi|appelle-moi/u;
/** Words that would tell whether the rep or the contact is a man or a woman. */
const GENDERED =
  /(?<!\p{L})(?:ravie?|heureux|heureuse|contente?|désolée?|sûre?|certaine?|intéressée?s?|impatiente?|appelée?|contactée?)(?!\p{L})/u;

describe('the French fragments', () => {
  it.each<[Part, number]>([
    ['greeting', 12],
    ['context', 40],
    ['reason', 30],
    ['ask', 25],
    ['contact-details', 15],
    ['repeat', 11],
    ['sign-off', 15],
  ])('hold enough ways of saying the %s', (part, fewest) => {
    expect(textsOf(part).size).toBeGreaterThanOrEqual(fewest);
  });

  it.each(fragments.map((fragment) => [fragment.id, fragment] as const))(
    '%s is well formed',
    (id, { text, needs, without, part, formality }) => {
      expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/);
      for (const slot of placeholdersIn(text)) expect(SLOT_NAMES).toContain(slot);
      expect(needs.filter((slot) => without.includes(slot))).toEqual([]);
      expect(text).toMatch(part === 'greeting' ? /[.,]$/ : /[.?]$/);
      expect(text).not.toMatch(/ {2}|^\p{Lu}/u);
      expect(text).not.toMatch(GENDERED);
      const bare = text.replace(/\{\w+\}/g, '');
      if (SPEAKS_FORMALLY.test(bare)) expect(formality).toBe('formal');
      if (SPEAKS_INFORMALLY.test(bare)) expect(formality).toBe('informal');
      expect(text.includes('{phone}')).toBe(part === 'contact-details' || part === 'repeat');
    },
  );

  it('elide nothing and contract nothing before a slot, whatever stands in it', () => {
    for (const { text } of [...fragments, ...french.subjects, ...french.email])
      expect(text.toLowerCase()).not.toMatch(/(?:(?<!\p{L})(?:de|que|je|ne|se|me|te|le|la) |d'|qu'|l')\{(?!benefit|phone|company\})/u);
  });
});

const ODD: Record<string, Changes> = {
  'names that begin with a vowel': {
    contact: { company: 'Orbit', firstName: 'Inès' },
    rep: { firstName: 'Aurélie', lastName: 'Obadia', company: 'Atlas' },
    connection: { index: 0, kind: 'person', name: 'Éric Huet', relation: 'referred-by' },
  },
  'a problem without an article': {
    offer: { problem: 'retards de livraison', benefit: 'éviter les pénalités', proof: null },
    lastMeeting: null,
    connection: null,
  },
  'a benefit with a pronoun': {
    offer: { problem: 'facturation manuelle', benefit: "s'affranchir des ressaisies", proof: null },
    lastMeeting: null,
    connection: null,
  },
  'a topic without a gender': {
    lastMeeting: { topic: 'pricing', age: { unit: 'week', count: 2, weekday: null }, startedAt: '2026-11-10T16:00:00Z' },
    connection: null,
  },
  'an event both attended': {
    connection: { index: 0, kind: 'event', name: 'Salon de la Logistique', relation: 'attended' },
    lastMeeting: null,
  },
  'a company both know': { connection: { index: 0, kind: 'company', name: 'Nordex', relation: 'customer' }, lastMeeting: null },
  'a partner both have': { connection: { index: 0, kind: 'company', name: 'Nordex', relation: 'partner' }, lastMeeting: null },
  'a role': { contact: { jobTitle: 'Directrice logistique' }, lastMeeting: null, connection: null, offer: NO_OFFER },
  'an evening': { today: { weekday: 4, hour: 18 } },
};
const CHOICES: Partial<Slots['settings']>[] = [
  { formality: 'formal', strategy: 'call-back', tone: 'formal', namePosition: 'early' },
  { formality: 'formal', strategy: 'watch-for-email', tone: 'neutral', namePosition: 'late' },
  { formality: 'informal', strategy: 'call-back', tone: 'friendly', namePosition: 'late' },
  { formality: 'informal', strategy: 'watch-for-email', tone: 'friendly', namePosition: 'early' },
];

describe('French scripts for odd facts', () => {
  it.each(Object.entries(ODD))('%s: nothing to be said against them', (_, changes) => {
    for (const settings of CHOICES)
      for (const seed of ['1', '2', '3', '4']) {
        const slots = sampleSlots('fr', changes);
        const { script, findings } = answerFromSlots({ ...slots, settings: { ...slots.settings, ...settings } }, { seed });
        const found = findings.filter(({ severity }) => severity !== 'info').map(({ message }) => message);
        expect({ text: script!.text, found }).toEqual({ text: script!.text, found: [] });
        expect(script!.text).not.toMatch(/(?<!\p{L})(?:de le|de les|à le|à les|que [aeiouéè]|de [AEIOUÉÈ])(?!\p{L})/u);
        expect(script!.text).not.toMatch(
          settings.formality === 'formal' ? /(?<!\p{L})(?:tu|toi|ton|tes)(?!\p{L})/u : /(?<![\p{L}-])(?:vous|votre|vos)(?!\p{L})/u,
        );
      }
  });
});
