/** One way of writing a subject line, with the fact it hangs on. */
import type { Formality } from '../schema/index.ts';
import type { SlotName } from './fragment.ts';
import type { ConnectionKind, Relation } from './fragment.ts';

export type Hook = 'meeting' | 'connection' | 'problem' | 'company' | 'voicemail';

export interface SubjectFragment {
  id: string;
  hook: Hook;
  /** Sentence or lower case, with slots between braces. */
  text: string;
  needs: readonly SlotName[];
  without?: readonly SlotName[] | undefined;
  relations?: readonly Relation[] | undefined;
  kinds?: readonly ConnectionKind[] | undefined;
  formality?: Formality | undefined;
  variants?: readonly string[] | undefined;
  /** Why it is worth opening and true, for the rep, with slots between braces. */
  why: string;
}
