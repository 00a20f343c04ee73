/** English texts as they are said. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { english } from '../../../src/core/language/en/english.ts';

function say(text: string): string {
  return english.verbalise(text);
}

describe('telephone numbers', () => {
  it.each([
    ['303-555-0134', 'three oh three, five five five, oh one three four'],
    ['(303) 555-0134', 'three oh three, five five five, oh one three four'],
    ['+1 303 555 0134', 'plus one, three oh three, five five five, oh one three four'],
    ['3035550134', 'three oh three, five five five, oh one three four'],
    ['1-800-555-0134', 'one, eight hundred, five five five, oh one three four'],
    ['+49 30 1234 5678', 'plus four nine, three oh, one two three four, five six seven eight'],
    ['01 42 68 53 00', 'oh one, four two, six eight, five three, oh oh'],
    ['three oh three, five five five, oh one three four', 'three oh three, five five five, oh one three four'],
    ['720-555-0134 ext. 12', 'seven two oh, five five five, oh one three four extension twelve'],
  ])('%s', (text, spoken) => {
    expect(say(text)).toBe(spoken);
  });
});

describe('money, percent, counts', () => {
  it.each([
    ['$12,000', 'twelve thousand dollars'],
    ['$1.2M', 'one point two million dollars'],
    ['$80K', 'eighty thousand dollars'],
    ['$4.50', 'four dollars and fifty cents'],
    ['$1', 'one dollar'],
    ['$5-10K', 'five to ten thousand dollars'],
    ['€1,500', 'one thousand five hundred euros'],
    ['1.500 €', 'one thousand five hundred euros'],
    ['£20', 'twenty pounds'],
    ['500 USD', 'five hundred dollars'],
    ['12%', 'twelve percent'],
    ['10-15%', 'ten to fifteen percent'],
    ['12.5 %', 'twelve point five percent'],
    ['1,500 and 2,000,000', 'one thousand five hundred and two million'],
    ['110', 'one hundred and ten'],
    ['1.25', 'one point two five'],
    ['007', 'oh oh seven'],
    ['the 2nd and 24th', 'the second and twenty-fourth'],
    ['1 1/2', 'one and one half'],
    ['24/7', 'twenty-four seven'],
    ['#1', 'number one'],
    ['20-minute', 'twenty-minute'],
    ['-5 degrees', 'minus five degrees'],
    ['401(k)', 'four oh one kay'],
    ['v2.0', 'v two point oh'],
  ])('%s', (text, spoken) => {
    expect(say(text)).toBe(spoken);
  });
});

describe('times and dates', () => {
  it.each([
    ['3:30 pm', 'three thirty pee em'],
    ['at 3 p.m. on Tuesday', 'at three pee em on Tuesday'],
    ['at 3 p.m. My', 'at three pee em. My'],
    ['10:05', 'ten oh five'],
    ['9:00', "nine o'clock"],
    ['9am-5pm', 'nine ay em to five pee em'],
    ['9–11 am', 'nine to eleven ay em'],
    ['July 13', 'July thirteenth'],
    ['March 11th, 2026', 'March eleventh, twenty twenty-six'],
    ['13 July 2026', 'the thirteenth of July twenty twenty-six'],
    ['Tue, Nov 24', 'Tuesday, November twenty-fourth'],
    ['2026-11-24', 'November twenty-fourth, twenty twenty-six'],
    ['11/24/2026', 'November twenty-fourth, twenty twenty-six'],
    ['in 2025', 'in twenty twenty-five'],
    ['in 2005', 'in two thousand and five'],
    ['the 1990s', 'the nineteen nineties'],
    ['2019-2021', 'twenty nineteen to twenty twenty-one'],
    ['May I ask', 'May I ask'],
  ])('%s', (text, spoken) => {
    expect(say(text)).toBe(spoken);
  });
});

describe('abbreviations, acronyms, addresses', () => {
  it.each([
    ['Dr. Maria and Mr. Smith', 'Doctor Maria and Mister Smith'],
    ['Acme Inc. said', 'Acme incorporated said'],
    ['from Acme Inc. My number', 'from Acme incorporated. My number'],
    ['St. Louis', 'Saint Louis'],
    ['Main St. and', 'Main Street and'],
    ['e.g. this', 'for example this'],
    ['Smith & Jones', 'Smith and Jones'],
    ['AT&T', 'ay tee and tee'],
    ['VP', 'vee pee'],
    ['KPIs', 'kay pee eyes'],
    ["the CEO's", "the see ee oh's"],
    ['CRM', 'see are em'],
    ['B2B', 'bee to bee'],
    ['SaaS', 'sass'],
    ['NASA', 'NASA'],
    ['CALL ME NOW', 'CALL ME NOW'],
    ['the U.S. market', 'the you ess market'],
    ['J.P. Morgan', 'jay pee Morgan'],
    ['Ph.D.', 'pee aitch dee.'],
    ['steph@pinecrest.com.', 'steph at pinecrest dot com.'],
    ['john.smith@acme-corp.co.uk', 'john dot smith at acme dash corp dot co dot you kay'],
    ['https://www.acme.io/pricing', 'acme dot eye oh slash pricing'],
    ['plain words, as they are.', 'plain words, as they are.'],
  ])('%s', (text, spoken) => {
    expect(say(text)).toBe(spoken);
  });
});

describe('any text', () => {
  it('leaves no figure unsaid', () => {
    const figure = fc.constantFrom(
      '$1,250.5',
      '12%',
      '3:30 pm',
      '303-555-0134',
      '24th',
      '2026',
      'Nov 5',
      '1/3',
      'B2B',
      '7',
      '10x',
      '€5',
      '0.5',
      'Q4',
      '12/31/2026',
      '1,2,3',
      '90s',
    );
    const word = fc.constantFrom('call', 'Acme', 'Inc.', 'at', 'by', ',', '.', 'the', 'VP');
    fc.assert(
      fc.property(fc.array(fc.oneof(figure, word), { maxLength: 15 }), (parts) => {
        expect(say(parts.join(' '))).not.toMatch(/\d/);
      }),
      { numRuns: 1000, seed: 20_261_124 },
    );
  });

  it('is a fixed point: what is said is said the same again', () => {
    for (const text of ['Call 303-555-0134 by 3:30 pm.', 'Save $1.2M, or 12%, in 2026.', 'Our VP at Acme Inc. in St. Louis.'])
      expect(say(say(text))).toBe(say(text));
  });

  it('says parts as it says the whole', () => {
    const parts = [
      'Hi John,',
      'this is Maria from Acme Inc.',
      'We met on Nov 10 at 3 p.m.',
      'My number is 303-555-0134.',
      "That's 303-555-0134.",
      'Talk soon!',
    ];
    expect(say(parts.join(' '))).toBe(parts.map(say).join(' '));
  });
});
