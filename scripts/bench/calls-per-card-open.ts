/** What one card open asks of HubSpot, once the account's owners are known: calls, and rounds one after the other. */
import { DEMO_PORTAL_ID } from '../../src/sandbox/hubspot/demo-app.ts';
import type { Figure } from './figure.ts';
import { openBenchWorkplace } from './bench-workplace.ts';

interface Counts {
  calls: number;
  rounds: number;
}

/** Contacts opened; the account's limit of 10 calls a second makes more of them slow. */
const SAMPLE = 10;

/** The most that opening a contact takes, over contacts from all of the demo account. */
async function countOnce(): Promise<Counts> {
  const workplace = await openBenchWorkplace();
  try {
    const open = async (contactId: string): Promise<Counts> => {
      workplace.proxy.reset();
      const { target, headers } = workplace.signedGet(`/card/contacts/${contactId}/voicemail`);
      const answer = await fetch(workplace.backendUrl + target, { headers });
      if (!answer.ok) throw new Error(`The card of contact ${contactId} did not open: ${answer.status} ${await answer.text()}`);
      return { calls: workplace.proxy.calls, rounds: workplace.proxy.rounds };
    };
    const contacts = workplace.hubspot.state.records(DEMO_PORTAL_ID, 'contacts').map(({ id }) => id);
    const [first] = contacts;
    if (first === undefined) throw new Error('The demo account has no contacts.');
    await open(first);
    const step = Math.ceil(contacts.length / SAMPLE);
    const counts: Counts = { calls: 0, rounds: 0 };
    for (const contactId of contacts.filter((_, index) => index % step === 0)) {
      const { calls, rounds } = await open(contactId);
      counts.calls = Math.max(counts.calls, calls);
      counts.rounds = Math.max(counts.rounds, rounds);
    }
    return counts;
  } finally {
    await workplace.close();
  }
}

let counting: Promise<Counts> | null = null;
const count = (): Promise<Counts> => (counting ??= countOnce());

export const callsPerCardOpen: Figure[] = [
  { name: 'HubSpot calls per card open, at most', unit: 'calls', asked: '≤ 4', measure: async () => (await count()).calls },
  { name: 'HubSpot rounds per card open, at most', unit: 'rounds', asked: '≤ 2', measure: async () => (await count()).rounds },
];
