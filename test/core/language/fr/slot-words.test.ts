/** The slots of a contact in French: articles, names, ages and nudges. */
import { describe, expect, it } from '@jest/globals';
import { ageWords } from '../../../../src/core/language/fr/age-words.ts';
import { french } from '../../../../src/core/language/fr/french.ts';
import {
  gatheringWithArticle,
  isHeldTogether,
  problemWithArticle,
  topicWithArticle,
} from '../../../../src/core/language/fr/noun-phrase.ts';
import { nudges } from '../../../../src/core/language/fr/nudges.ts';
import { slotWords } from '../../../../src/core/language/fr/slot-words.ts';
import { lowerCase } from '../../../../src/core/language/lower-case.ts';
import type { MeetingSlot } from '../../../../src/core/schema/index.ts';
import { sampleSlots } from '../../../fixtures/languages/samples.ts';

const NOW = '2026-11-24T15:00:00Z';
const met = (unit: MeetingSlot['age']['unit'], count: number, weekday: number | null, startedAt: string): MeetingSlot => ({
  topic: null,
  age: { unit, count, weekday },
  startedAt,
});

describe('a topic with its article', () => {
  it.each([
    ['revue des tarifs', 'la revue des tarifs'],
    ['tarifs 2027', 'les tarifs 2027'],
    ['projet CRM', 'le projet CRM'],
    ['audit logistique', "l'audit logistique"],
    ['intégration du module', "l'intégration du module"],
    ['facturation', 'la facturation'],
    ['vos délais', 'vos délais'],
    ["l'appel d'offres", "l'appel d'offres"],
    ['crossdock', 'le sujet crossdock'],
  ])('%s', (topic, said) => expect(topicWithArticle(topic)).toBe(said));
});

describe('a problem and a group with their article', () => {
  it.each([
    ['retards de livraison', 'les retards de livraison'],
    ['les factures en retard', 'les factures en retard'],
    ['facturation manuelle', 'la facturation manuelle'],
    ['crossdock', 'crossdock'],
  ])('%s', (problem, said) => expect(problemWithArticle(problem)).toBe(said));
  it.each([
    ['Club Logistique de Lyon', 'le Club Logistique de Lyon'],
    ['Association des transporteurs', "l'Association des transporteurs"],
    ['Chambre de commerce', 'la Chambre de commerce'],
    ['SaaStr', 'SaaStr'],
  ])('%s', (name, said) => expect(gatheringWithArticle(name)).toBe(said));
  it.each([
    ['revue des tarifs', true],
    ['démonstration du module', true],
    ['tarifs', false],
  ])('%s was held: %s', (topic, held) => expect(isHeldTogether(topic)).toBe(held));
});

describe('how long ago', () => {
  it.each<[MeetingSlot, string[]]>([
    [met('day', 0, 2, '2026-11-24T09:00:00Z'), ["plus tôt aujourd'hui"]],
    [met('day', 1, 1, '2026-11-23T09:00:00Z'), ['hier']],
    [met('day', 5, 4, '2026-11-19T16:00:00Z'), ['jeudi dernier', 'il y a cinq jours']],
    [met('week', 2, null, '2026-11-10T16:00:00Z'), ['il y a deux semaines', 'il y a une quinzaine de jours']],
    [met('month', 1, null, '2026-10-18T16:00:00Z'), ['il y a environ un mois', 'le mois dernier']],
    [met('month', 6, null, '2026-05-20T16:00:00Z'), ['il y a six mois', 'en mai']],
    [met('year', 1, null, '2025-11-20T16:00:00Z'), ['il y a environ un an']],
    [met('year', 1, null, '2025-10-01T16:00:00Z'), ["il y a plus d'un an"]],
  ])('%#', (meeting, said) => {
    expect(ageWords(meeting, NOW)).toEqual(said);
    const slots = { ...sampleSlots('fr'), lastMeeting: meeting };
    for (const words of said) {
      const text = `Nous avons échangé ${words}.`;
      const lower = lowerCase(text);
      const claims = french.reader.ages({ text, lower, sentences: french.reader.splitSentences(text, lower) });
      expect(claims.map((claim) => claim.fits(meeting, slots))).toEqual([true]);
    }
  });
});

describe('nudges', () => {
  it.each([
    [1, 9, ['dans la journée', "aujourd'hui ou demain", "d'ici un jour ou deux", 'cette semaine']],
    [2, 16, ["aujourd'hui ou demain", "d'ici un jour ou deux", 'cette semaine']],
    [3, 9, ['dans la journée', "aujourd'hui ou demain", "d'ici un jour ou deux", 'avant le week-end']],
    [4, 16, ['avant le week-end', "aujourd'hui ou demain"]],
    [5, 9, ['avant le week-end', 'dans la journée']],
    [5, 17, ['en début de semaine prochaine', 'la semaine prochaine']],
    [7, 9, ['en début de semaine', 'ces prochains jours']],
  ])('on weekday %i at %i', (weekday, hour, said) => expect(nudges({ weekday, hour, timeZone: 'Europe/Paris' })).toEqual(said));

  it.each([1, 2, 3, 4, 5, 6, 7])('on weekday %i are read as fitting', (weekday) => {
    for (const hour of [8, 14, 16])
      for (const words of nudges({ weekday, hour, timeZone: 'Europe/Paris' })) {
        const text = `Rappelez-moi ${words}.`;
        const lower = lowerCase(text);
        const found = french.reader.nudges({ text, lower, sentences: french.reader.splitSentences(text, lower) });
        expect({ words, fits: found.map((nudge) => nudge.fits({ weekday, hour, timeZone: 'Europe/Paris' })) }).toEqual({
          words,
          fits: [true],
        });
      }
  });
});

describe('how the contact is named', () => {
  it.each([
    ['formal', 'ms', ['Madame Lefèvre']],
    ['formal', 'mr', ['Monsieur Lefèvre']],
    ['formal', null, []],
    ['informal', 'ms', []],
  ] as const)('%s, %s', (formality, honorific, said) => {
    expect(slotWords(sampleSlots('fr', { contact: { honorific }, settings: { formality } })).formalName).toEqual(said);
  });
  it.each([
    ['formal', "s'affranchir des ressaisies", 'vous affranchir des ressaisies'],
    ['informal', "s'affranchir des ressaisies", "t'affranchir des ressaisies"],
    ['informal', 'se passer de papier', 'te passer de papier'],
    ['formal', 'sécuriser les envois', 'sécuriser les envois'],
  ] as const)('%s: %s', (formality, benefit, said) => {
    const words = slotWords(sampleSlots('fr', { offer: { benefit }, settings: { formality } }));
    expect(words.benefit).toEqual([said]);
    expect(words.impersonalBenefit.length).toBe(benefit === said ? 1 : 0);
  });
  it.each([
    ['Directrice logistique', ['directrice logistique']],
    ['DSI', ['DSI']],
    ['VP Sales & Ops / EMEA', []],
  ])('%s', (jobTitle, said) => expect(slotWords(sampleSlots('fr', { contact: { jobTitle } })).role).toEqual(said));
});
