/** Sie or du: as the contact's record says, else the settings, else what is usual in business in the language. */
import { packFor } from '../language/packs.ts';
import type { Facts, Formality, Language } from '../schema/index.ts';

export function formalityFor(language: Language, { contact, settings }: Facts): Formality {
  return contact.formality ?? settings?.formality ?? packFor(language).usualFormality;
}
