/** What a contact's facts are called in German: age, nudge, name, benefit, topic; and digits in words. */
import { describe, expect, it } from '@jest/globals';
import { ageWords } from '../../../../src/core/language/de/age-words.ts';
import { heldTogether } from '../../../../src/core/language/de/held-topic.ts';
import { plainInfinitive } from '../../../../src/core/language/de/infinitive.ts';
import { nudges } from '../../../../src/core/language/de/nudges.ts';
import { numberWords } from '../../../../src/core/language/de/number-words.ts';
import { slotWords } from '../../../../src/core/language/de/slot-words.ts';
import { findNumbers } from '../../../../src/core/phone/find-numbers.ts';
import type { AgeSlot } from '../../../../src/core/schema/index.ts';
import { sampleSlots } from '../../../fixtures/languages/samples.ts';

const NOW = '2026-11-24T16:00:00Z';

describe('how long ago a meeting was', () => {
  it.each<[AgeSlot['unit'], number, number | null, string, string[]]>([
    ['day', 0, null, '2026-11-24T08:00:00Z', ['heute']],
    ['day', 1, 1, '2026-11-23T16:00:00Z', ['gestern']],
    ['day', 5, 4, '2026-11-19T16:00:00Z', ['am Donnerstag', 'vor fünf Tagen']],
    ['week', 1, null, '2026-11-16T16:00:00Z', ['vor einer Woche', 'vor etwa einer Woche']],
    ['week', 4, null, '2026-10-26T16:00:00Z', ['vor vier Wochen', 'letzten Monat']],
    ['month', 6, null, '2026-05-20T16:00:00Z', ['vor sechs Monaten', 'im Mai']],
    ['year', 1, null, '2025-10-20T16:00:00Z', ['vor gut einem Jahr']],
    ['year', 2, null, '2024-10-20T16:00:00Z', ['vor etwa zwei Jahren']],
  ])('%s %i', (unit, count, weekday, startedAt, words) => {
    expect(ageWords({ topic: null, startedAt, age: { unit, count, weekday } }, NOW)).toEqual(words);
  });
});

describe('nudges', () => {
  it.each([
    [1, 9, ['heute noch', 'heute oder morgen', 'in den nächsten Tagen', 'diese Woche noch']],
    [3, 16, ['heute oder morgen', 'in den nächsten Tagen', 'noch vor dem Wochenende']],
    [4, 9, ['noch vor dem Wochenende', 'heute oder morgen', 'heute noch']],
    [5, 10, ['noch vor dem Wochenende', 'heute noch']],
    [5, 17, ['gleich nächste Woche', 'Anfang nächster Woche']],
    [6, 10, ['gleich nächste Woche', 'Anfang nächster Woche']],
  ])('on weekday %i at %i', (weekday, hour, words) => {
    expect(nudges({ weekday, hour, timeZone: 'Europe/Berlin' })).toEqual(words);
  });
});

describe('the contact’s name', () => {
  it.each([
    ['formal', 'ms', ['Frau Weber']],
    ['formal', 'mr', ['Herr Weber']],
    ['formal', null, []],
    ['informal', 'ms', []],
  ] as const)('%s with honorific %s', (formality, honorific, names) => {
    const slots = sampleSlots('de', { contact: { honorific }, settings: { formality } });
    expect(slotWords(slots).formalName).toEqual(names);
  });
});

describe('a benefit as the rep wrote it', () => {
  it.each([
    ['Rechnungsstreitigkeiten um ein Drittel senken', 'Rechnungsstreitigkeiten um ein Drittel senken'],
    ['Rechnungsstreitigkeiten um ein Drittel zu senken', 'Rechnungsstreitigkeiten um ein Drittel senken'],
    ['Mahnungen abzubauen', 'Mahnungen abbauen'],
    ['um zehn Stunden einzusparen.', 'zehn Stunden einsparen'],
    ['Fehler zu vermeiden und Zeit zu gewinnen', 'Fehler vermeiden und Zeit gewinnen'],
    ['bis zu zehn Prozent sparen', 'bis zu zehn Prozent sparen'],
    ['neue Fahrer hinzugewinnen', 'neue Fahrer hinzugewinnen'],
  ])('%s', (written, said) => {
    expect(plainInfinitive(written)).toBe(said);
  });
});

describe('topics that were held together', () => {
  it.each([
    ['Preisgespräch', 'unserem Preisgespräch'],
    ['Demo Routenplanung', 'unserer Demo Routenplanung'],
    ['Vorstellung der neuen Tarife', 'unserer Vorstellung der neuen Tarife'],
    ['jährliches Preisgespräch', null],
    ['Frachtkosten', null],
  ])('%s', (topic, words) => {
    expect(heldTogether(topic)).toBe(words);
  });
});

describe('dictated numbers', () => {
  it.each([
    ['null drei null, eins zwei drei vier, fünf sechs sieben acht', '03012345678'],
    ['null drei null, zwölf vierunddreißig, sechsundfünfzig achtundsiebzig', '03012345678'],
    ['null eins sieben eins, doppel drei, zwo zwo fuenf neun null', '01713322590'],
    ['null achthundert, eins zwei drei, vier fünf sechs', '0800123456'],
  ])('%s', (text, digits) => {
    expect(findNumbers(text, numberWords).map((number) => number.digits)).toEqual([digits]);
  });

  it.each([
    'in zwölf Wochen um zwanzig Prozent',
    'am zwölften März um vierzehn Uhr dreißig',
    '1.500 Rechnungen und 250.000 Euro',
    'Rechnung 20456789',
  ])('no number in "%s"', (text) => {
    expect(findNumbers(text, numberWords)).toEqual([]);
  });
});
