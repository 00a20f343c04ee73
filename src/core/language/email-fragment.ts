/** One way of saying one line of the follow-up e-mail. */
import type { Formality } from '../schema/index.ts';
import type { SlotName, ConnectionKind, Relation } from './fragment.ts';
import type { Hook } from './subject-fragment.ts';

export type EmailLine = 'greeting' | 'opening' | 'context' | 'benefit' | 'ask' | 'signature';

export interface EmailFragment {
  id: string;
  line: EmailLine;
  text: string;
  needs: readonly SlotName[];
  without?: readonly SlotName[] | undefined;
  /** An opening pays off the subject of its hook; a context is left out when the opening already told it. */
  hook?: Hook | undefined;
  relations?: readonly Relation[] | undefined;
  kinds?: readonly ConnectionKind[] | undefined;
  formality?: Formality | undefined;
  variants?: readonly string[] | undefined;
}
