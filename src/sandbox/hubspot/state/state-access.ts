/** Typed access to the emulator's state for tests. */

import type { EmulatorContext } from '../emulator-context.ts';
import { calculatedValues } from '../objects/calculated-values.ts';
import { validateValues } from '../schema/validate-values.ts';
import type { AccountRules, AccountState, EmulatorState, ObjectType, StoredRecord } from './emulator-state.ts';
import { linksOf } from './links.ts';
import { changeRecord, findRecord } from './records.ts';
import { LEFT_VOICEMAIL } from '../schema/call-properties.ts';

export interface StateAccess {
  readonly all: EmulatorState;
  /** @throws Error for an account that does not exist */
  account(portalId: number): AccountState;
  /** Null when there is none; archived ones are found. */
  record(portalId: number, type: ObjectType, id: string): StoredRecord | null;
  /** Records that are not archived, oldest first. */
  records(portalId: number, type: ObjectType): StoredRecord[];
  /** Ids of live records associated with a record. */
  associated(portalId: number, from: { type: ObjectType; id: string }, to: ObjectType): string[];
  /** Changes properties as a user of the account would. @throws HubSpotError when a value does not fit */
  edit(portalId: number, type: ObjectType, id: string, properties: Record<string, string>): StoredRecord;
  setRules(portalId: number, rules: Partial<AccountRules>): void;
}

export function stateAccess(context: EmulatorContext): StateAccess {
  const account = (portalId: number): AccountState => {
    const found = context.state.accounts[String(portalId)];
    if (found === undefined) throw new Error(`no account ${portalId}`);
    return found;
  };
  return {
    get all() {
      return context.state;
    },
    account,
    record: (portalId, type, id) => findRecord(account(portalId), type, id),
    records: (portalId, type) =>
      Object.values(account(portalId).objects[type])
        .filter((record) => !record.archived)
        .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0)),
    associated: (portalId, from, to) => linksOf(account(portalId), from, to).map((link) => link.toId),
    edit: (portalId, type, id, properties) => editRecord(context, account(portalId), type, id, properties),
    setRules: (portalId, rules) => setAccountRules(context, account(portalId), rules),
  };
}

/** @throws Error when the record does not exist; HubSpotError when a value does not fit */
export function editRecord(
  context: EmulatorContext,
  account: AccountState,
  type: ObjectType,
  id: string,
  properties: Readonly<Record<string, string>>,
): StoredRecord {
  const record = findRecord(account, type, id);
  if (record === null) throw new Error(`no record ${id} in ${type}`);
  changeRecord(context, account, type, record, validateValues(account, type, properties));
  Object.assign(record.properties, calculatedValues(context, type, record));
  return record;
}

/** Switches rules and lets the schema follow. */
export function setAccountRules(context: EmulatorContext, account: AccountState, rules: Partial<AccountRules>): void {
  Object.assign(account.rules, rules);
  const disposition = account.properties.calls['hs_call_disposition'];
  if (disposition !== undefined && rules.leftVoicemailRemoved !== undefined) {
    const others = disposition.options.filter((option) => option.value !== LEFT_VOICEMAIL);
    const own = { label: 'Left voicemail', value: LEFT_VOICEMAIL, displayOrder: 3, hidden: false };
    disposition.options = rules.leftVoicemailRemoved ? others : [...others, own].sort((a, b) => a.displayOrder - b.displayOrder);
  }
  context.changed();
}
