/** Whether a wording may be used for a contact: what it needs is known, what it would waste is not, and how it speaks is how one speaks to them. */
import type { Slots } from '../schema/index.ts';
import type { ConnectionKind, Fragment, Relation, SlotName } from './fragment.ts';

type Conditions = Pick<Fragment, 'needs' | 'formality' | 'variants'> & {
  without?: readonly SlotName[] | undefined;
  relations?: readonly Relation[] | undefined;
  kinds?: readonly ConnectionKind[] | undefined;
};

/** @param words ways to say each slot; a slot without any is not known */
export function fitsSlots(
  { needs, without, relations, kinds, formality, variants }: Conditions,
  { connection, settings, variant }: Slots,
  words: Readonly<Record<SlotName, readonly string[]>>,
): boolean {
  if (relations !== undefined && (connection === null || !relations.includes(connection.relation))) return false;
  if (kinds !== undefined && (connection === null || !kinds.includes(connection.kind))) return false;
  if (formality !== undefined && formality !== settings.formality) return false;
  if (variants !== undefined && !variants.includes(variant)) return false;
  return needs.every((slot) => words[slot].length > 0) && (without ?? []).every((slot) => words[slot].length === 0);
}
