/** How a contact is spoken to, in the words people write into a CRM field. */
import type { Formality } from '../core/schema/index.ts';

const FORMAL = /^(?:formal|sie|vous|usted|o senhor|a senhora|v[oó]s)$/iu;
const INFORMAL = /^(?:informal|du|tu|t[uú]|voc[eê])$/iu;

/** @returns null for anything else, so that the settings decide */
export function formalityOf(written: string | null): Formality | null {
  const word = written?.trim() ?? '';
  if (FORMAL.test(word)) return 'formal';
  return INFORMAL.test(word) ? 'informal' : null;
}
