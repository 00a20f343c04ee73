/** The short way that leaves out reading a script again says what reading it says. */
import { describe, expect, it } from '@jest/globals';
import { answerFromSlots } from '../../../src/core/script/answer-from-slots.ts';
import { contactWords } from '../../../src/core/script/contact-words.ts';
import { Language, type Slots } from '../../../src/core/schema/index.ts';
import { estimateSeconds } from '../../../src/core/speech/estimate-seconds.ts';
import { checkSubject } from '../../../src/core/tips/check-subject.ts';
import { checkText } from '../../../src/core/tips/check-text.ts';
import { FORMALITIES, SAMPLES, sampleSituations } from '../../fixtures/languages/samples.ts';

const TONES = ['friendly', 'neutral', 'formal'] as const;
/** Names and offers of which some read as what they are not. */
const NAMES = ['Ana', 'Will', 'Mark', 'May', 'Call', 'Aoife', 'Jean-Luc', 'Sue', 'Grace', 'Nguyễn', 'April'];
/** First names of several words, as English reads them. */
const COUPLES_AND_PAIRS = ['María José', 'Mary Jane', 'Bob and Sue'];
const COMPANIES = [
  'Kestrel',
  'Call Me Maybe',
  'Monday',
  'O’Neill and Sons',
  'Best Buy',
  'The Works',
  'Urgent Care West',
  'H2O Labs',
  'BMW',
  'Will',
  'KPMG Advisory',
];
const OFFERS = [
  'the 40% of calls nobody returns',
  'invoices over $1,200',
  '3 to 5 days of waiting',
  '24/7 cover',
  'deals worth 1.5 million',

  'late invoices',
  'the best prices in town',
  'drivers who wait at the gate',
  'offers that end on Friday',
  'no-shows',
  'calls nobody returns',
];
/** Troubles that sound like a pitch, a deadline or an abbreviation. */
const ENGLISH_OFFERS = ['invoices nobody can match', 'slow quotes at month end', 'slow ERP reports'];

const BENEFITS = [
  'cut the time it takes in half',
  'save money on every load',
  'close the books in two days',
  'sleep better at night',
  'grow by 20 percent',
  'answer every RFQ within a day',
];

function* contacts(language: Language): Generator<Slots> {
  let turn = 0;
  const names = language === 'en' ? [...NAMES, ...COUPLES_AND_PAIRS] : NAMES;
  const offers = language === 'en' ? [...OFFERS, ...ENGLISH_OFFERS] : OFFERS;
  for (const slots of Object.values(sampleSituations(language)))
    for (const formality of FORMALITIES)
      for (const strategy of ['call-back', 'watch-for-email'] as const)
        for (const namePosition of ['early', 'late'] as const)
          for (const variant of SAMPLES[language].variants) {
            turn += 1;
            const pick = <Item>(items: readonly Item[], step: number): Item => items[(turn * step) % items.length]!;
            const varied = turn % 3 === 0;
            yield {
              ...slots,
              seed: String(turn),
              variant,
              contact: {
                ...slots.contact,
                ...(varied && slots.contact.firstName !== null ? { firstName: pick(names, 5) } : {}),
                ...(varied && slots.contact.company !== null ? { company: pick(COMPANIES, 7) } : {}),
                ...(varied && language === 'en' && slots.contact.jobTitle !== null ? { jobTitle: 'Buyer' } : {}),
              },
              offer: {
                ...slots.offer,
                ...(varied && slots.offer.problem !== null ? { problem: pick(offers, 5) } : {}),
                ...(turn % 5 === 0 && slots.offer.benefit !== null ? { benefit: pick(BENEFITS, 7) } : {}),
              },
              today: { ...slots.today, weekday: 1 + (turn % 7), hour: turn % 24 },
              settings: { ...slots.settings, formality, strategy, namePosition, tone: pick(TONES, 1) },
            };
          }
}

describe.each(Language.options)('the short way in %s', (language) => {
  it('is taken, and says what the full check says', () => {
    let short = 0;
    const differences: unknown[] = [];
    for (const slots of contacts(language)) {
      const { script, findings, subjects } = answerFromSlots(slots);
      const { plain } = contactWords(slots);
      if (plain) short += 1;
      const full = checkText({ text: script!.text, slots });
      const seconds = estimateSeconds(script!.text, { language, pace: slots.rep.pace });
      const tips = (list: typeof findings): string[] => list.map(({ tip, message }) => `${tip}: ${message}`);
      const objections = subjects.flatMap(({ subject }) => checkSubject({ subject, slots }).map(({ message }) => `${subject}: ${message}`));
      if (JSON.stringify(tips(findings)) !== JSON.stringify(tips(full.findings)) || objections.length > 0)
        differences.push({ plain, text: script!.text, said: tips(findings), full: tips(full.findings), objections });
      if (script!.spoken !== full.spoken || Math.abs(script!.seconds.expected - seconds.expected) > 1e-6)
        differences.push({ plain, spoken: script!.spoken, full: full.spoken, seconds: script!.seconds.expected, whole: seconds.expected });
    }
    expect(differences.slice(0, 4)).toEqual([]);
    expect(short).toBeGreaterThan(40);
  });
});
