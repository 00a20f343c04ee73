/** What the engine alone takes for the contacts of a figure: facts checked and resolved, script chosen, mail written. */
import { worldHolidays } from '../../../src/server/world-holidays.ts';
import { answerFromSlots } from '../../../src/core/index.ts';
import { resolveSlots } from '../../../src/core/resolve/index.ts';
import { Facts, type FactsInput } from '../../../src/core/schema/index.ts';
import { contactFromRecord } from '../../../src/crm/hubspot/contact-from-record.ts';
import { factsFromRecord } from '../../../src/use-cases/facts-from-record.ts';
import { DEFAULT_REP_SETTINGS } from '../../../src/use-cases/rep-settings.ts';
import { contactRecord, type ContactKind } from './stocked-contacts.ts';

/** Facts of contact number `turn`, as the drain works them out from what it reads. */
export function stockedFacts(kind: ContactKind, turn: number, now: string): FactsInput {
  const record = contactRecord(kind, turn, '1', Date.parse(now));
  const linked = kind === 'linked';
  const contact = contactFromRecord(record, record.properties['associatedcompanyid'] ?? null, null);
  const meeting = {
    id: '1',
    title: 'Pricing review',
    startedAt: record.properties['hs_latest_meeting_activity'] ?? now,
    outcome: 'COMPLETED',
  };
  return factsFromRecord(
    {
      contact,
      connections: linked
        ? [{ contactId: '2', firstName: 'Dana', lastName: `Kim ${String(turn % 1_000)}`, company: null, label: 'Former colleague' }]
        : [],
      lastMeeting: linked ? meeting : null,
      voicemails: [],
      rep: { id: '1', userId: '1', email: 'maria@brightline.example', firstName: 'Maria', lastName: 'Lopez' },
      unread: [],
    },
    {
      now,
      seed: `${contact.id}:${now.slice(0, 10)}:create-voicemail-follow-up`,
      timeZone: null,
      settings: {
        ...DEFAULT_REP_SETTINGS,
        callbackNumber: '+13035550134',
        company: 'Brightline',
        problem: 'late freight invoices',
        benefit: 'cut invoice disputes by a third',
      },
      phone: '+14155550134',
      earlier: [],
    },
  );
}

/** No contact of a figure has such a number: the engine remembers names and companies it has seen. */
const FIRST_UNSEEN = 500_000;
/** As many as the drain answers before other work of the process has its turn. */
const TURN = 5;

/** @returns CPU microseconds a contact, in this process as the drain left it, of contacts that it has not seen */
export async function engineCpuUs({ kind, contacts }: { kind: ContactKind; contacts: number }): Promise<number> {
  const now = new Date().toISOString();
  const isHoliday = worldHolidays();
  const inputs = Array.from({ length: contacts }, (_, index) => stockedFacts(kind, FIRST_UNSEEN + index, now));
  const before = process.cpuUsage();
  for (const [index, input] of inputs.entries()) {
    const answer = answerFromSlots(resolveSlots(Facts.parse(input), { isHoliday }));
    if (answer.email === null) throw new Error(`No mail for contact ${input.contact.id ?? ''}`);
    if (index % TURN === TURN - 1) await new Promise(setImmediate);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / contacts;
}
