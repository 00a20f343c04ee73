/** From facts to slots: what may be said, and what the rep is told. */
import { describe, expect, it } from '@jest/globals';
import { resolveSlots } from '../../../src/core/resolve/resolve-slots.ts';
import { Slots } from '../../../src/core/schema/index.ts';
import { factsWith } from './facts-input.ts';

function codes({ notices }: { notices: { code: string }[] }): string[] {
  return notices.map(({ code }) => code);
}

describe('the usual contact', () => {
  const slots = resolveSlots(
    factsWith({
      connections: [{ name: 'Dana Kim', relation: 'former colleague', confirmed: true }],
      lastMeeting: { title: 'Acme <> Brightline: Pricing review', startedAt: '2026-11-10T16:00:00Z', outcome: 'COMPLETED' },
      offer: { problem: 'Late freight invoices.', benefit: 'Cut disputes by a third.', proof: 'Northwind did it in six weeks.' },
    }),
  );

  it('has every slot filled and nothing to tell', () => {
    expect(slots).toMatchObject({
      language: 'en',
      seed: '101:2026-11-24',
      contact: { firstName: 'John', lastName: 'Smith', company: 'Acme', jobTitle: 'VP Operations', country: 'US' },
      rep: {
        firstName: 'Maria',
        lastName: 'Lopez',
        company: 'Brightline',
        callsFromCallbackNumber: true,
        pace: 1.1,
        phone: { display: '303-555-0134' },
      },
      connection: { index: 0, name: 'Dana Kim', relation: 'former-colleague' },
      offeredConnections: [],
      lastMeeting: { topic: 'pricing review', age: { unit: 'week', count: 2, weekday: null } },
      offer: { problem: 'late freight invoices', benefit: 'cut disputes by a third', proof: 'Northwind did it in six weeks' },
      today: { weekday: 2, hour: 8, timeZone: 'America/Los_Angeles' },
      settings: { strategy: 'call-back', namePosition: 'early', tone: 'friendly', targetSeconds: [20, 35] },
      emailAllowed: true,
      refusals: [],
      notices: [],
    });
  });

  it('fits the schema', () => {
    expect(Slots.parse(slots)).toEqual(slots);
  });
});

describe('the least that may be known', () => {
  it('gives empty slots, and says what to fill in', () => {
    const bare = {
      firstName: null,
      lastName: null,
      jobTitle: null,
      company: null,
      phone: null,
      timeZone: null,
      country: null,
      language: null,
    };
    const slots = resolveSlots(
      factsWith({ contact: bare, rep: { firstName: null, lastName: null, company: null, timeZone: null, callingNumber: null } }),
    );
    expect(slots).toMatchObject({
      contact: { firstName: null, lastName: null, company: null, country: null },
      rep: { firstName: null, company: null, callsFromCallbackNumber: null },
      connection: null,
      lastMeeting: null,
      today: { weekday: 2, hour: 16, timeZone: 'UTC' },
      earlier: { count: 0, texts: [], scriptIds: [] },
      refusals: [],
    });
    expect(codes(slots)).toEqual(['name-missing', 'rep-name-missing']);
  });
});

describe('refusals', () => {
  const left = (leftAt: string, calledBackAt: string | null = null) => ({
    leftAt,
    calledBackAt,
    text: `Said on ${leftAt}`,
    scriptId: leftAt,
  });

  it('respects a contact who wants no voicemail', () => {
    expect(resolveSlots(factsWith({ contact: { doNotVoicemail: true } })).refusals.map(({ code }) => code)).toEqual(['do-not-voicemail']);
  });

  it.each([
    ['two without an answer', [left('2026-11-01T10:00:00Z'), left('2026-11-08T10:00:00Z')], 2, []],
    [
      'three without an answer',
      [left('2026-11-01T10:00:00Z'), left('2026-11-08T10:00:00Z'), left('2026-11-15T10:00:00Z')],
      3,
      ['enough-voicemails'],
    ],
    [
      'a call back after the second of four',
      [
        left('2026-10-01T10:00:00Z'),
        left('2026-10-08T10:00:00Z', '2026-10-09T10:00:00Z'),
        left('2026-11-08T10:00:00Z'),
        left('2026-11-15T10:00:00Z'),
      ],
      2,
      [],
    ],
    ['one that is still to come', [left('2026-11-30T10:00:00Z')], 0, []],
  ])('%s', (_name, voicemails, count, refused) => {
    const slots = resolveSlots(factsWith({ voicemails }));
    expect(slots.earlier.count).toBe(count);
    expect(slots.refusals.map(({ code }) => code)).toEqual(refused);
  });

  it('hands on what was said, newest first', () => {
    const { earlier } = resolveSlots(factsWith({ voicemails: [left('2026-11-01T10:00:00Z'), left('2026-11-08T10:00:00Z')] }));
    expect(earlier.texts).toEqual(['Said on 2026-11-08T10:00:00Z', 'Said on 2026-11-01T10:00:00Z']);
    expect(earlier.scriptIds).toEqual(['2026-11-08T10:00:00Z', '2026-11-01T10:00:00Z']);
  });
});

describe('meetings', () => {
  const resolve = (startedAt: string, outcome: string | null, title = 'Pricing review') =>
    resolveSlots(factsWith({ lastMeeting: { title, startedAt, outcome } }));

  it.each([
    ['COMPLETED', 'Pricing review'],
    [null, 'Pricing review'],
    ['SCHEDULED', 'Pricing review'],
    ['Went well', 'Pricing review'],
    ['Demo done', 'Pricing review'],
  ])('with outcome %s took place', (outcome, title) => {
    const slots = resolve('2026-11-10T16:00:00Z', outcome, title);
    expect(slots.lastMeeting?.topic).toBe('pricing review');
    expect(codes(slots)).toEqual([]);
  });

  it.each([
    ['2026-11-10T16:00:00Z', 'CANCELED', 'Pricing review'],
    ['2026-11-10T16:00:00Z', 'NO_SHOW', 'Pricing review'],
    ['2026-11-10T16:00:00Z', 'RESCHEDULED', 'Pricing review'],
    ['2026-11-10T16:00:00Z', 'Prospect cancelled', 'Pricing review'],
    ['2026-11-10T16:00:00Z', 'no show - second time', 'Pricing review'],
    ['2026-11-10T16:00:00Z', 'Did not attend', 'Pricing review'],
    ['2026-11-10T16:00:00Z', null, 'Canceled: Pricing review'],
    ['2026-11-26T16:00:00Z', 'SCHEDULED', 'Pricing review'],
    ['2026-11-24T16:00:00Z', null, 'Pricing review'],
    ['2025-05-23T16:00:00Z', 'COMPLETED', 'Pricing review'],
  ])('on %s with outcome %s and title %s is not spoken of', (startedAt, outcome, title) => {
    const slots = resolve(startedAt, outcome, title);
    expect(slots.lastMeeting).toBeNull();
    expect(codes(slots)).toEqual(['meeting-ignored']);
  });

  it('is spoken of without a topic when the title says nothing', () => {
    expect(resolve('2026-11-10T16:00:00Z', 'COMPLETED', 'Zoom with John').lastMeeting).toMatchObject({
      topic: null,
      age: { unit: 'week', count: 2 },
    });
  });
});

describe('connections', () => {
  const person = (name: string, relation: string | null, confirmed = true) => ({ name, relation, confirmed });

  it('takes the best confirmed and harmless one', () => {
    const slots = resolveSlots(
      factsWith({
        connections: [
          person('Ann Lee', 'knows'),
          person('Bo Chen', 'friend'),
          person('Cy Ray', 'referred by', false),
          person('Di Fox', 'referred by'),
          person('Ed Poe', 'ex-wife'),
        ],
      }),
    );
    expect(slots.connection).toMatchObject({ index: 3, name: 'Di Fox', relation: 'referred-by' });
    expect(slots.offeredConnections.map(({ name, why }) => [name, why])).toEqual([
      ['Ann Lee', 'another-was-better'],
      ['Bo Chen', 'another-was-better'],
      ['Cy Ray', 'unconfirmed'],
      ['Ed Poe', 'sensitive'],
    ]);
    expect(codes(slots)).toEqual([]);
  });

  it.each([
    ['an unconfirmed one', [person('Dana Kim', 'friend', false)], ['connection-not-used']],
    ['a delicate one', [person('Dana Kim', 'ex-partner')], ['connection-not-used']],
    ['one whose name is markup', [person('<b>Dana</b>', 'friend')], ['connection-name-left-out']],
    ['one whose name is an address', [person('dana@kim.com', 'friend')], ['connection-name-left-out']],
    ['the contact', [person('John Smith', 'friend')], []],
    ['the rep', [person('maria lopez', 'colleague')], []],
  ])('does not use %s', (_name, connections, notices) => {
    const slots = resolveSlots(factsWith({ connections }));
    expect(slots.connection).toBeNull();
    expect(codes(slots)).toEqual(notices);
  });

  it.each([
    [{ name: 'KIM, DANA', confirmed: true }, 'Dana Kim'],
    [{ name: 'Dr. Dana Kim, PhD', confirmed: true }, 'Dana Kim'],
    [{ name: 'Dana Kim (VP)', confirmed: true }, 'Dana Kim'],
    [{ kind: 'company' as const, name: 'Northwind GmbH', confirmed: true }, 'Northwind'],
    [{ kind: 'event' as const, name: 'Freight Summit 2026', confirmed: true }, 'Freight Summit 2026'],
  ])('says %j as %s', (connection, name) => {
    expect(resolveSlots(factsWith({ connections: [connection] })).connection?.name).toBe(name);
  });
});

describe('languages', () => {
  it.each([
    [{ language: 'en-GB' }, null, 'en', 'en', []],
    [{ language: 'English' }, null, 'en', 'en', []],
    [{ language: null }, null, 'en', 'en', []],
    [{ language: 'de' }, null, 'de', 'de', []],
    [{ language: 'pt_BR' }, 'en', 'pt', 'pt-BR', []],
    [{ language: 'pt', country: 'PT' }, 'en', 'pt', 'pt-PT', []],
    [{ language: 'es-MX' }, null, 'es', 'es-419', []],
    [{ language: 'es', country: 'Spain' }, null, 'es', 'es-ES', []],
    [{ language: '{{lang}}' }, null, 'en', 'en', ['language-not-supported']],
    [{ language: 'ja' }, 'fr', 'fr', 'fr', ['language-not-supported']],
    [{ language: null }, 'fr', 'fr', 'fr', []],
  ])('%j with default %s', (contact, defaultLanguage, language, variant, notices) => {
    const slots = resolveSlots(factsWith({ contact, settings: { defaultLanguage } }));
    expect(slots).toMatchObject({ language, variant });
    expect(codes(slots)).toEqual(notices);
  });

  it('speak as the record says, else the settings, else as is usual', () => {
    const spoken = (contact: object, settings: object): string => resolveSlots(factsWith({ contact, settings })).settings.formality;
    expect(spoken({ formality: 'informal' }, { formality: 'formal' })).toBe('informal');
    expect(spoken({}, { formality: 'formal' })).toBe('formal');
    expect(spoken({}, {})).toBe('informal');
  });
});

describe('names', () => {
  it.each([
    [{ firstName: 'Acme Inc.' }, null, ['name-left-out']],
    [{ firstName: 'Acme' }, null, ['name-left-out']],
    [{ firstName: 'Blue Cross', company: 'Blue Cross Blue Shield' }, null, ['name-left-out']],
    [{ firstName: 'test' }, null, ['name-left-out']],
    [{ firstName: '  ' }, null, ['name-missing']],
    [{ firstName: 'John Smith' }, 'John', []],
  ])('%j', (contact, firstName, notices) => {
    const slots = resolveSlots(factsWith({ contact }));
    expect(slots.contact.firstName).toBe(firstName);
    expect(codes(slots)).toEqual(notices);
  });
});

describe('offer', () => {
  it('is left out of a script in another language, and the rep is told', () => {
    const offer = { problem: 'late invoices', benefit: 'cut the time it takes in half', proof: null };
    const german = resolveSlots(factsWith({ contact: { language: 'de' }, offer }));
    expect(german.offer).toEqual({ problem: null, benefit: null, proof: null });
    expect(codes(german)).toContain('offer-in-other-language');
    expect(resolveSlots(factsWith({ contact: { language: 'en' }, offer })).offer.benefit).toBe(offer.benefit);
  });

  it('keeps the capitals of German nouns', () => {
    const german = resolveSlots(
      factsWith({
        contact: { language: 'de' },
        offer: { problem: 'Verspätete Rechnungen', benefit: 'Rechnungsstreit um ein Drittel senken', proof: null },
        lastMeeting: { title: 'Preisgespräch', startedAt: '2026-11-10T16:00:00Z', outcome: 'COMPLETED' },
      }),
    );
    expect(german.offer.benefit).toBe('Rechnungsstreit um ein Drittel senken');
    expect(german.lastMeeting?.topic).toBe('Preisgespräch');
  });

  it('leaves out what cannot be said, and says so', () => {
    const slots = resolveSlots(
      factsWith({ offer: { problem: '<b>late invoices</b>', benefit: 'see www.brightline.com', proof: '{{proof}}' } }),
    );
    expect(slots.offer).toEqual({ problem: null, benefit: null, proof: null });
    expect(codes(slots)).toEqual(['offer-left-out', 'offer-left-out', 'offer-left-out']);
  });

  it('keeps capitals that belong to a word, and joins lines', () => {
    const { offer } = resolveSlots(
      factsWith({
        offer: { problem: 'CRM data\nthat nobody trusts...', benefit: '  Halve your returns! ', proof: 'Acme cut $1.2M in 6 weeks.' },
      }),
    );
    expect(offer).toEqual({ problem: 'CRM data that nobody trusts', benefit: 'halve your returns', proof: 'Acme cut $1.2M in 6 weeks' });
  });
});

describe('settings', () => {
  it('turns a band around that was entered upside down, and widens a narrow one', () => {
    expect(resolveSlots(factsWith({ settings: { targetSeconds: [35, 20] } })).settings.targetSeconds).toEqual([20, 35]);
    expect(resolveSlots(factsWith({ settings: { targetSeconds: [30, 30] } })).settings.targetSeconds).toEqual([30, 33]);
  });
});

describe('where the contact calls from', () => {
  it.each([
    [{ country: 'Germany', phone: null }, '+1 303 555 0134', 'DE'],
    [{ country: null, phone: '+493012345678' }, '+1 303 555 0134', 'DE'],
    [{ country: 'Canada' }, '303-555-0134', 'CA'],
    [{ country: 'Narnia', phone: 'none' }, '303-555-0134', null],
  ])('%j', (contact, display, country) => {
    const slots = resolveSlots(factsWith({ contact }));
    expect(slots.rep.phone.display).toBe(display);
    expect(slots.contact.country).toBe(country);
  });

  it('takes the clock of a country that has one when no zone is known', () => {
    expect(resolveSlots(factsWith({ contact: { timeZone: null, country: 'DE' } })).today).toEqual({
      weekday: 2,
      hour: 17,
      timeZone: 'Europe/Berlin',
    });
  });
});

describe('sources', () => {
  const source = (object: 'meeting' | 'association' | 'contact') => ({ object, id: '9', property: 'x', at: null });

  it('hands on the given ones and those of meeting and connections', () => {
    const { sources } = resolveSlots(
      factsWith({
        sources: { 'contact.firstName': source('contact') },
        lastMeeting: { title: 'x', startedAt: '2026-11-10T16:00:00Z', source: source('meeting') },
        connections: [{ name: 'Dana Kim', source: source('association') }],
      }),
    );
    expect(Object.keys(sources).sort()).toEqual(['connections.0', 'contact.firstName', 'lastMeeting']);
  });
});
