/** How German texts are read: sentences, names, numbers that say something, ages; and that a long text takes no long time. */
import { describe, expect, it } from '@jest/globals';
import { german } from '../../../../src/core/language/de/german.ts';
import { lowerCase } from '../../../../src/core/language/lower-case.ts';
import type { Passage } from '../../../../src/core/language/reader.ts';
import { sampleSlots } from '../../../fixtures/languages/samples.ts';

const { reader } = german;

function passageOf(text: string): Passage {
  const lower = lowerCase(text);
  return { text, lower, sentences: reader.splitSentences(text, lower) };
}

describe('sentences', () => {
  it.each([
    ['Guten Tag Dr. Weber. Hier ist Katrin.', 2],
    ['Wir sprachen am 24. Januar, z. B. über 2,5 Tage.', 1],
    ['Es geht um Tarife usw. Rufen Sie mich an.', 2],
    ['Danke! Bis bald.', 2],
    ['Also … ich rufe an.', 1],
  ])('%s', (text, count) => {
    expect(passageOf(text).sentences).toHaveLength(count);
  });
});

describe('names', () => {
  it.each([
    ['Nordex hat es in sechs Wochen geschafft.', ['Nordex']],
    ['Ich habe mit Thomas Berger gesprochen.', ['Thomas', 'Berger']],
    ['Auch Frau Lehmann kennt das.', ['Lehmann']],
    ['Die Rechnungen der Spedition kommen zu spät.', []],
    ['Vielen Dank und einen schönen Tag noch.', []],
    ['Am Montag geht es um Preise und Termine.', []],
    ['Wir arbeiten mit HubSpot.', ['HubSpot']],
  ])('%s', (text, names) => {
    expect(reader.names(passageOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
});

describe('quantities', () => {
  it.each([
    ['zwölf Prozent weniger', ['percent:12']],
    ['12 % weniger', ['percent:12']],
    ['um ein Drittel', ['fraction:ein drittel']],
    ['250.000 Euro', ['money:250000']],
    ['2,5 Millionen Euro', ['money:2500000']],
    ['1.500 Rechnungen', ['count:1500']],
    ['zweihundertvierzig Stunden', ['count:240']],
    ['halbieren', ['percent:50']],
    ['in fünf Minuten', []],
    ['eine Frage', []],
  ])('%s', (text, values) => {
    expect(reader.quantities(passageOf(text)).map(({ value }) => value)).toEqual(values);
  });
});

describe('ages', () => {
  const slots = sampleSlots('de');
  it.each([
    ['Wir haben vor zwei Wochen gesprochen.', true],
    ['Wir haben vor 14 Tagen gesprochen.', true],
    ['Wir haben vor drei Monaten gesprochen.', false],
    ['Wir haben gestern gesprochen.', false],
    ['Wir haben im November gesprochen.', true],
    ['Wir haben letztes Jahr gesprochen.', false],
  ])('%s', (text, fits) => {
    const [age] = reader.ages(passageOf(text));
    expect(age?.fits(slots.lastMeeting!, slots)).toBe(fits);
  });

  it('"heute noch" is no age', () => {
    expect(reader.ages(passageOf('Rufen Sie mich heute noch an.'))).toEqual([]);
  });
});

describe('greeting and names spoken to', () => {
  it.each([
    ['Guten Tag Frau Weber, hier ist Katrin Vogel.', 'Guten Tag Frau Weber', ['Frau Weber']],
    ['Hallo Jürgen, ich rufe wegen der Preise an.', 'Hallo Jürgen', ['Jürgen']],
    ['Guten Tag, hier ist Katrin Vogel.', 'Guten Tag', []],
    ['Sehr geehrter Herr Dr. Weber, es geht um Preise.', 'Sehr geehrter Herr Dr. Weber', ['Herr Dr. Weber']],
  ])('%s', (text, greeting, names) => {
    const span = reader.greeting(passageOf(text), 'Jürgen')!;
    expect(text.slice(span.start, span.end)).toBe(greeting);
    expect(reader.addressed(passageOf(text), 'Jürgen').map(({ name }) => name)).toEqual(names);
  });
});

describe('a text of 100 KB', () => {
  it.each([
    'wir haben uns getroffen ',
    'Anna Brandt ',
    'rufen Sie mich bitte ',
    'Sie können mit uns Kosten ',
    '1.234.',
    'zweihundert ',
    'a, ',
  ])('of "%s" is read and said in linear time', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const begun = performance.now();
    const passage = passageOf(text);
    const asks = reader.asks(passage);
    for (const read of [
      reader.callPromises,
      reader.meetingClaims,
      reader.ages,
      reader.connectionClaims,
      reader.names,
      reader.quantities,
      reader.claims,
      reader.courtesies,
      reader.fillers,
      reader.switchboards,
      reader.nudges,
      reader.deadlines,
      reader.pitches,
      reader.benefits,
      reader.vaguePromises,
      reader.familiarities,
      reader.stiffWords,
      reader.warmth,
      reader.grovelling,
      reader.privateMatters,
      reader.delicateRelations,
      reader.introductions,
    ])
      read(passage);
    reader.callbackTimes(passage, asks);
    german.verbalise(text);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
