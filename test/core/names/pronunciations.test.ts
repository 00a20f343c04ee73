/** How uncommon first names are said, and when a rep is told to check. */
import { describe, expect, it } from '@jest/globals';
import { isUnfamiliar } from '../../../src/core/names/is-unfamiliar.ts';
import { ownPronunciation } from '../../../src/core/names/own-pronunciation.ts';
import { pronunciationsOf } from '../../../src/core/names/pronunciations.ts';
import { AFRICAN_AND_MIDDLE_EASTERN } from '../../../src/core/names/pronunciations/african-and-middle-eastern.ts';
import { ASIAN } from '../../../src/core/names/pronunciations/asian.ts';
import { CENTRAL_EUROPEAN } from '../../../src/core/names/pronunciations/central-european.ts';
import { EASTERN_AND_GREEK } from '../../../src/core/names/pronunciations/eastern-and-greek.ts';
import { ENGLISH } from '../../../src/core/names/pronunciations/english.ts';
import { FRENCH } from '../../../src/core/names/pronunciations/french.ts';
import { GAELIC_AND_WELSH } from '../../../src/core/names/pronunciations/gaelic-and-welsh.ts';
import { GERMAN } from '../../../src/core/names/pronunciations/german.ts';
import { IBERIAN } from '../../../src/core/names/pronunciations/iberian.ts';
import { ITALIAN } from '../../../src/core/names/pronunciations/italian.ts';
import { NORTHERN_EUROPEAN } from '../../../src/core/names/pronunciations/northern-european.ts';
import { PORTUGUESE } from '../../../src/core/names/pronunciations/portuguese.ts';

describe('pronunciationsOf', () => {
  it.each([
    ['Saoirse', ['SEER-sha', 'SUR-sha']],
    ['Niamh', ['NEEV']],
    ['SIOBHÁN', ['shi-VAWN']],
    ['siobhan', ['shi-VAWN']],
    ['Aoife', ['EE-fa']],
    ['Aoife Marie', ['EE-fa']],
    ['Wojciech', ['VOY-chekh']],
    ['Łukasz', ['WOO-kahsh']],
    ['Nguyễn', ['NWIN', 'WIN']],
    ['Guillaume', ['gee-YOHM']],
    ['Ji-hoon', ['JEE-hoon']],
    ['João', ['zhoo-OWNG']],
    ['Michał', ['MEE-how', 'mee-KHAHL']],
    ['Ayşe', ['eye-SHEH']],
    ['Joachim', ['yoh-AKH-im']],
    ['Xiaoming', ['SHYOW-ming']],
    ['John', []],
    ['Zyxwv', []],
    ['', []],
  ])('%s is said %j', (name, said) => {
    expect(pronunciationsOf(name)).toEqual(said);
  });

  const entries = [
    AFRICAN_AND_MIDDLE_EASTERN,
    ASIAN,
    CENTRAL_EUROPEAN,
    EASTERN_AND_GREEK,
    ENGLISH,
    FRENCH,
    GAELIC_AND_WELSH,
    GERMAN,
    IBERIAN,
    ITALIAN,
    NORTHERN_EUROPEAN,
    PORTUGUESE,
  ].flatMap((table) => table.trim().split(/;\s+/));

  it('has every name once', () => {
    const names = entries.map((entry) => entry.split(' ')[0]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('is a folded name and respellings with exactly one stressed syllable each', () => {
    const respelling = '(?:[a-z]+-)*[A-Z]+(?:-[a-z]+)*';
    const form = new RegExp(`^[a-z]+(?:-[a-z]+)* ${respelling}(?:/${respelling}){0,2}$`);
    expect(entries.filter((entry) => !form.test(entry))).toEqual([]);
  });
});

describe('isUnfamiliar', () => {
  it.each([
    ['John', 'en', false],
    ['Aoife', 'en', true],
    ['Sarah and Tom', 'en', false],
    ['Saoirse and Tom', 'en', true],
    ['María José', 'en', false],
    ['JP', 'en', false],
    ['Guillaume', 'en', true],
    ['Guillaume', 'fr', false],
    ['Jürgen', 'de', false],
    ['Jürgen', 'es', true],
    ['João', 'pt', false],
    ['João', 'de', true],
    ['Joaquín', 'es', false],
    ['Anneliese', 'de', false],
    ['Priya', 'en', false],
    ['Thandiwe', 'pt', true],
    ['李明', 'en', true],
  ] as const)('%s in %s: %s', (name, language, expected) => {
    expect(isUnfamiliar(name, language)).toBe(expected);
  });
});

describe('ownPronunciation', () => {
  it.each([
    ['shiv-AWN', 'shiv-AWN'],
    ['  "EE-fa" ', 'EE-fa'],
    ['rhymes with "leaf"', 'rhymes with "leaf'],
    ['nɪˈiːv', 'nɪˈiːv'],
    [null, null],
    ['', null],
    ['-', null],
    ['123', null],
    ['<b>EE-fa</b>', null],
    ['{{ pronunciation }}', null],
    ['https://example.com/name.mp3', null],
    ['x'.repeat(61), null],
    ['x'.repeat(1000), null],
  ])('%j is %j', (raw, expected) => {
    expect(ownPronunciation(raw)).toBe(expected);
  });
});
