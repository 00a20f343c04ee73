/** One wording for both ways of speaking to a contact: "[Sie-Form|du-Form]" in a text becomes two fragments, and so does a first name. */
import type { Formality } from '../../schema/index.ts';
import { defineFragments, type Fragment, type SlotName } from '../fragment.ts';

/** What every kind of wording has: those of a voicemail, a subject line and an e-mail. */
interface Wording {
  id: string;
  text: string;
  needs: readonly SlotName[];
  without?: readonly SlotName[] | undefined;
  formality?: Formality | undefined;
}

const CHOICE = /\[([^|\]]*)\|([^\]]*)\]/g;
const HAS_CHOICE = /\[[^|\]]*\|/;

/** "[rufen Sie|ruf] mich an" gives one wording for Sie and one for du; a wording that fits both stays one. */
function addressedBothWays<W extends Wording>(wording: W): W[] {
  if (!HAS_CHOICE.test(wording.text)) return [wording];
  return [
    { ...wording, id: `${wording.id}-sie`, text: wording.text.replace(CHOICE, '$1'), formality: 'formal' as const },
    { ...wording, id: `${wording.id}-du`, text: wording.text.replace(CHOICE, '$2'), formality: 'informal' as const },
  ].filter(({ formality }) => wording.formality === undefined || wording.formality === formality);
}

/** Whoever is known as "Frau Weber" is called so as long as one says Sie. */
function namedBothWays<W extends Wording>(wording: W): W[] {
  if (!wording.text.includes('{firstName}')) return [wording];
  const first = { ...wording, without: [...(wording.without ?? []), 'formalName' as const] };
  if (wording.formality === 'informal') return [first];
  const formal = {
    ...wording,
    id: `${wording.id}-formal-name`,
    text: wording.text.replaceAll('{firstName}', '{formalName}'),
    needs: wording.needs.map((slot) => (slot === 'firstName' ? 'formalName' : slot)),
    formality: 'formal' as const,
  };
  return [first, formal];
}

export function inBothForms<W extends Wording>(wordings: readonly W[]): W[] {
  return wordings.flatMap(addressedBothWays).flatMap(namedBothWays);
}

/** The same as `defineFragments`, in both forms. */
export function germanFragments(...family: Parameters<typeof defineFragments>): Fragment[] {
  return inBothForms(defineFragments(...family));
}
