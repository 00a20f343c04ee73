/** A complete facts document to vary in tests. */
import { Facts, type FactsInput } from '../../../src/core/schema/index.ts';

type Part<Key extends keyof FactsInput> = Partial<NonNullable<FactsInput[Key]>>;

const NOW = '2026-11-24T16:00:00Z';

export function factsWith(
  changes: { contact?: Part<'contact'>; rep?: Part<'rep'> } & Omit<Partial<FactsInput>, 'contact' | 'rep'> = {},
): Facts {
  const { contact, rep, ...rest } = changes;
  return Facts.parse({
    now: NOW,
    contact: {
      id: '101',
      firstName: 'JOHN',
      lastName: 'SMITH',
      jobTitle: 'VP Operations',
      company: 'Acme Inc.',
      phone: '+14155550134',
      timeZone: 'America/Los_Angeles',
      country: 'United States',
      language: 'en',
      ...contact,
    },
    rep: {
      id: '7',
      firstName: 'Maria',
      lastName: 'Lopez',
      company: 'Brightline LLC',
      callbackNumber: '+13035550134',
      callingNumber: '+13035550134',
      timeZone: 'America/Denver',
      ...rep,
    },
    ...rest,
  });
}
