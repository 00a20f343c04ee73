/** Wordings filled in, and whether the time of their pieces adds up to the time of the whole. */
import { describe, expect, it } from '@jest/globals';
import { defineFragments, type SlotName } from '../../../src/core/language/fragment.ts';
import { packFor } from '../../../src/core/language/packs.ts';
import { prepareFragment } from '../../../src/core/script/prepare-fragments.ts';
import { fill } from '../../../src/core/script/render-script.ts';
import { templateOf } from '../../../src/core/script/template.ts';

const WORDS = { firstName: 'John', company: 'Acme', rep: 'Maria {company}' } as Record<SlotName, string>;

describe('a wording with slots', () => {
  it.each([
    ['no slot at all', 'no slot at all'],
    ['{firstName}', 'John'],
    ['Hi {firstName}, {firstName} of {company}.', 'Hi John, John of Acme.'],
    ['{firstName}{company}', 'JohnAcme'],
    ['{rep} stays as it is written', 'Maria {company} stays as it is written'],
    ['{} and { firstName } are no slots', '{} and { firstName } are no slots'],
  ])('"%s" is filled in as "%s"', (text, filled) => {
    expect(fill(text, WORDS)).toBe(filled);
  });

  it('has one piece of words more than slots', () => {
    expect(templateOf('Hi {firstName}, {company}')).toEqual({ words: ['Hi ', ', ', ''], slots: ['firstName', 'company'] });
  });

  it.each([
    ['Hi {firstName}, how is {company}?', true],
    ["{company}'s invoices", true],
    ['{company}e', false],
    ['{firstName}{company}', false],
  ])('"%s" adds up: %s', (text, addsUp) => {
    const [fragment] = defineFragments('greeting', { part: 'greeting' }, { only: text });
    expect(prepareFragment(fragment!, packFor('en')).addsUp).toBe(addsUp);
  });
});
