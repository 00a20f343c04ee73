/** Association labels that an account defines. */

import type { AccountState, ObjectType, StoredLabel } from './emulator-state.ts';
import type { EmulatorContext } from '../emulator-context.ts';

export interface LabelRequest {
  from: ObjectType;
  to: ObjectType;
  name: string;
  label: string;
  /** How the other side reads; absent when both sides read the same. */
  inverseLabel?: string | undefined;
}

/** Adds a label with its other direction; the first result is the direction asked for. */
export function addLabel(context: EmulatorContext, account: AccountState, request: LabelRequest): StoredLabel[] {
  const { from, to, name, label } = request;
  const highest = Math.max(0, ...account.labels.map((known) => known.typeId));
  const typeId = highest + 1;
  const oneWay = from === to && (request.inverseLabel === undefined || request.inverseLabel === label);
  const inverseTypeId = oneWay ? typeId : typeId + 1;
  const made: StoredLabel[] = [{ from, to, name, label, typeId, inverseTypeId }];
  if (!oneWay) {
    made.push({ from: to, to: from, name, label: request.inverseLabel ?? label, typeId: inverseTypeId, inverseTypeId: typeId });
  }
  account.labels.push(...made);
  context.changed();
  return made;
}
