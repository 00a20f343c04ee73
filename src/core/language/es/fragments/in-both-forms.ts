/** Writes a row once for usted and tú: "[puede|puedes]" holds the formal word and the informal one. */
import type { Formality } from '../../../schema/index.ts';
import { defineFragments, type Fragment } from '../../fragment.ts';

type Shared = Parameters<typeof defineFragments>[1];
type Rows = Parameters<typeof defineFragments>[2];

const CHOICE = /\[([^|[\]]*)\|([^|[\]]*)\]/g;
const FORMS: readonly [Formality, string][] = [
  ['formal', 'usted'],
  ['informal', 'tu'],
];

/** The words of a text for one form of address. */
export function wordsFor(text: string, formality: Formality): string {
  return text.replace(CHOICE, formality === 'formal' ? '$1' : '$2');
}

/** Words with a choice, or with a first name that gives way to "señora Ruiz", exist in two forms. */
export function isTwofold(text: string): boolean {
  return text.includes('[') || text.includes('{firstName}');
}

export function inBothForms(family: string, shared: Shared, rows: Rows): Fragment[] {
  const written: Record<string, Rows[string]> = {};
  for (const [name, row] of Object.entries(rows)) {
    const own = typeof row === 'string' ? { text: row } : row;
    if (own.formality !== undefined || !isTwofold(own.text))
      written[name] = { ...own, text: wordsFor(own.text, own.formality ?? 'formal') };
    else
      for (const [formality, ending] of FORMS) {
        const givesWay = formality === 'formal' && own.text.includes('{firstName}');
        written[`${name}-${ending}`] = {
          ...own,
          text: wordsFor(own.text, formality),
          formality,
          without: [...(own.without ?? []), ...(givesWay ? (['formalName'] as const) : [])],
        };
      }
  }
  return defineFragments(family, shared, written);
}
