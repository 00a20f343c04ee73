/** An account with as many records as a test wants, made past the adapter, and the adapter's bulk side opened on it. */
import type { CrmBulk } from '../../../../src/crm/crm-bulk.ts';
import type { BulkTask } from '../../../../src/crm/crm-bulk.ts';
import type { AccountRules, ObjectType } from '../../../../src/sandbox/hubspot/state/emulator-state.ts';
import type { HubSpotEmulator } from '../../../../src/sandbox/hubspot/start-hubspot.ts';
import { emulatedAccount, type EmulatedAccount } from '../emulated-account.ts';

export interface NewRecord {
  properties: Record<string, string>;
  /** Id of the record it is linked to, and the type of the link. */
  linkedTo?: readonly (readonly [id: string, typeId: number])[];
}

export interface StockedAccount extends EmulatedAccount {
  bulk: CrmBulk;
  /** Ids in the order given. */
  add(object: ObjectType, records: readonly NewRecord[]): Promise<string[]>;
  /** Adds contacts with first names c0, c1 and so on, and whatever else the test gives them. */
  addContacts(count: number, properties?: (index: number) => Record<string, string>): Promise<string[]>;
  /** Calls that `work` costs, by path. */
  callsOf(work: () => Promise<unknown>): Promise<Record<string, number>>;
  /** Tasks in the account, by reference. */
  tasksByRef(): Map<string, string[]>;
}

export const TASKS = '/crm/objects/2026-09/tasks/batch';

/** @param rules hold before the account is prepared, as they would in an account that is like that */
export async function stockedAccount(hubspot: HubSpotEmulator, rules: Partial<AccountRules> = {}): Promise<StockedAccount> {
  const account = await emulatedAccount(hubspot, { provisioned: true, rules });
  const { portalId } = account;
  const token = hubspot.issueToken({ portalId }).accessToken;

  async function add(object: ObjectType, records: readonly NewRecord[]): Promise<string[]> {
    const ids: string[] = [];
    for (let at = 0; at < records.length; at += 100) {
      const inputs = records.slice(at, at + 100).map(({ properties, linkedTo = [] }) => ({
        properties,
        associations: linkedTo.map(([id, associationTypeId]) => ({
          to: { id },
          types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId }],
        })),
      }));
      const response = await fetch(`${hubspot.url}/crm/objects/2026-09/${object}/batch/create`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ inputs }),
      });
      if (response.status !== 201) throw new Error(`${object}: ${await response.text()}`);
      const body = (await response.json()) as { results: { id: string }[] };
      ids.push(...body.results.map((record) => record.id));
    }
    return ids;
  }

  return {
    ...account,
    bulk: await account.openBulk(String(portalId)),
    add,
    addContacts: (count, properties = () => ({})) =>
      add(
        'contacts',
        Array.from({ length: count }, (_, index) => ({ properties: { firstname: `c${String(index)}`, ...properties(index) } })),
      ),
    async callsOf(work) {
      const before = hubspot.stats.byPath(portalId);
      await work();
      const after = hubspot.stats.byPath(portalId);
      return Object.fromEntries(
        Object.entries(after).flatMap(([path, count]) => (count === before[path] ? [] : [[shortPath(path), count - (before[path] ?? 0)]])),
      );
    },
    tasksByRef() {
      const byRef = new Map<string, string[]>();
      for (const { id, properties } of hubspot.state.records(portalId, 'tasks')) {
        const ref = properties['vm_ref'] ?? '';
        byRef.set(ref, [...(byRef.get(ref) ?? []), id]);
      }
      return byRef;
    },
  };
}

/** "contacts read", "contacts→meetings read", "tasks create": what a path asks for, in words. */
function shortPath(path: string): string {
  return path
    .replace(/^POST \/crm\/objects\/2026-09\/(\w+)\/batch\/(\w+)$/, '$1 $2')
    .replace(/^POST \/crm\/associations\/2026-09\/(\w+)\/(\w+)\/batch\/(\w+)(\/default)?$/, '$1→$2 $3')
    .replace(/^GET \/crm\/properties\/2026-09\/.*$/, 'property')
    .replace(/^GET \/crm\/owners\/2026-09$/, 'owners')
    .replace(/^POST \/automation\/actions\/callbacks\/2026-09\/complete$/, 'callbacks complete');
}

export function followUp(contactId: string, ref: string, change: Partial<BulkTask> = {}): BulkTask {
  return {
    type: 'CALL',
    contactId,
    companyId: null,
    ownerId: null,
    dueAt: '2026-11-25T16:00:00.000Z',
    remindAt: null,
    priority: 'MEDIUM',
    subject: 'Call and leave a voicemail',
    bodyHtml: '<p>Hello</p>',
    scriptId: 'en-1',
    ref,
    ...change,
  };
}
