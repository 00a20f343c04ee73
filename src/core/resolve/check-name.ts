/** Ways to say the contact's first name, and the word of warning when it is one a rep may get wrong. */
import { isUnfamiliar } from '../names/is-unfamiliar.ts';
import { ownPronunciation } from '../names/own-pronunciation.ts';
import { homeOf, pronunciationsOf } from '../names/pronunciations.ts';
import type { Language, Slots } from '../schema/index.ts';

export interface CheckedName {
  /** The rep's own first; those of the table are left out for whoever speaks the name's own language. */
  pronunciations: string[];
  notices: Slots['notices'];
}

function advice(firstName: string, usual: readonly string[]): string {
  const unusual = `${firstName} is not a name you will hear every day: check how it is said first.`;
  if (usual.length > 0) return `${unusual} ${usual.join(' or ')} is usual.`;
  return `${unusual} No pronunciation of it is known here; listen to how the contact says it in their own greeting.`;
}

/** @param own what the rep stored for this contact, as it is */
export function checkName(firstName: string | null, own: string | null, language: Language): CheckedName {
  if (firstName === null) return { pronunciations: [], notices: [] };
  const stored = ownPronunciation(own);
  const usual = homeOf(firstName) === language ? [] : pronunciationsOf(firstName);
  const pronunciations = [...new Set([...(stored === null ? [] : [stored]), ...usual])];
  if (stored !== null || !isUnfamiliar(firstName, language)) return { pronunciations, notices: [] };
  return { pronunciations, notices: [{ code: 'check-name', message: advice(firstName, usual) }] };
}
