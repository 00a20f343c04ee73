/** Builds the lines of the French follow-up e-mail. */
import type { EmailFragment, EmailLine } from '../email-fragment.ts';
import type { SlotName } from '../fragment.ts';

type More = Partial<Omit<EmailFragment, 'id' | 'line' | 'text' | 'needs'>> & { needs?: readonly SlotName[] };

export function line(place: EmailLine, id: string, text: string, more: More = {}): EmailFragment {
  const needs = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as SlotName);
  return { ...more, line: place, id: `${place}/${id}`, text, needs: [...needs, ...(more.needs ?? [])] };
}

/** One line with "vous" and one with "tu". */
export function both(place: EmailLine, id: string, vous: string, tu: string, more: More = {}): EmailFragment[] {
  return [
    line(place, `${id}-vous`, vous, { ...more, formality: 'formal' }),
    line(place, `${id}-tu`, tu, { ...more, formality: 'informal' }),
  ];
}
