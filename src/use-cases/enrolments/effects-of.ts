/** What the rows of one wave come to: everything they need is read in bulk, once, and each is then worked out by itself. */
import { FollowUpInputs } from '../../contract/workflow-contract.ts';
import type { BulkWants, CrmBulk } from '../../crm/crm-bulk.ts';
import type { Enrolment } from '../../store/enrolment-store.ts';
import type { Voicemail } from '../../store/store.ts';
import { dueTimes } from './due-times.ts';
import type { Effect } from './effect.ts';
import type { EnrolmentDependencies } from './enrolment-dependencies.ts';
import { followUpEffect } from './follow-up-effect.ts';
import { ownerDesks } from './owner-desk.ts';
import { scriptEffect } from './script-effect.ts';
import { contactIdOf, type Wave } from './wave.ts';

const DAY_MS = 86_400_000;
/** Voicemails of the ledger that an answer can depend on: more than are ever left to one contact. */
const VOICEMAILS_EACH = 5;
/** After this many rows other work of the process gets its turn. */
const TURN = 5;

/** @returns one entry a row, by callback id @throws CrmError, StoreError */
export async function effectsOf(
  deps: EnrolmentDependencies,
  crm: CrmBulk,
  accountId: string,
  rows: readonly Enrolment[],
): Promise<ReadonlyMap<string, Effect>> {
  const now = deps.now();
  const callIds = rows.filter(({ objectType }) => objectType === 'call').map(({ objectId }) => objectId);
  const calls = callIds.length === 0 ? new Map<string, never>() : await crm.readCalls([...new Set(callIds)]);
  const contactIds = [...new Set(rows.map((row) => contactIdOf(row, calls)).filter((id) => id !== null))];
  const [contacts, voicemails] = await Promise.all([
    crm.readContacts(contactIds, wantsOf(rows, now)),
    deps.store.listVoicemailsOf(accountId, contactIds, VOICEMAILS_EACH),
  ]);
  const wave: Wave = {
    deps,
    now,
    desks: ownerDesks(deps.store, crm, accountId),
    due: dueTimes(now),
    contacts,
    calls,
    voicemails: byContact(voicemails),
  };
  const effects = new Map<string, Effect>();
  for (const [index, row] of rows.entries()) {
    effects.set(row.callbackId, await (row.action === 'create-voicemail-follow-up' ? followUpEffect(row, wave) : scriptEffect(row, wave)));
    if (index % TURN === TURN - 1) await new Promise(setImmediate);
  }
  return effects;
}

/** Calls of other tools are only read for rows that ask for a recent voicemail: they cost the most. */
function wantsOf(rows: readonly Enrolment[], now: string): BulkWants {
  const days = rows.flatMap((row) => {
    if (row.action !== 'create-voicemail-follow-up' || row.objectType === 'call') return [];
    return FollowUpInputs.safeParse(row.inputs).data?.onlyIfVoicemailWithinDays ?? [];
  });
  const voicemailsSince = days.length === 0 ? null : new Date(Date.parse(now) - Math.max(...days) * DAY_MS).toISOString();
  return { company: true, lastMeeting: true, connections: true, voicemailsSince, now };
}

function byContact(voicemails: readonly Voicemail[]): ReadonlyMap<string, readonly Voicemail[]> {
  const grouped = new Map<string, Voicemail[]>();
  for (const voicemail of voicemails) {
    const rows = grouped.get(voicemail.contactId) ?? [];
    rows.push(voicemail);
    grouped.set(voicemail.contactId, rows);
  }
  return grouped;
}
