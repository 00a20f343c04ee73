/** Fragments in both forms of address: one row gives the wording with "vous" and the one with "tu". */
import { defineFragments, type Fragment } from '../fragment.ts';

/** "vous" first, "tu" second; a single wording speaks to nobody and fits both. */
type Wording = string | readonly [vous: string, tu: string];
type Shared = Parameters<typeof defineFragments>[1];
type More = Omit<Partial<Fragment>, 'id' | 'part' | 'text'>;
export type Rows = Readonly<Record<string, Wording | ({ text: Wording } & More)>>;

export function bothForms(family: string, shared: Shared, rows: Rows): Fragment[] {
  return Object.entries(rows).flatMap(([name, row]) => {
    const { text, ...more } = typeof row === 'string' || Array.isArray(row) ? { text: row as Wording } : (row as { text: Wording } & More);
    if (typeof text === 'string') return defineFragments(family, shared, { [name]: { text, ...more } });
    return defineFragments(family, shared, {
      [`${name}-vous`]: { text: text[0], formality: 'formal', ...more },
      [`${name}-tu`]: { text: text[1], formality: 'informal', ...more },
    });
  });
}

/**
 * Rows in which {name} is how the contact is spoken to: by first name, or by "Madame" and last name where that is known and formal.
 * @param rows without a formality of their own
 */
export function byName(family: string, shared: Shared, rows: Rows): Fragment[] {
  const named = bothForms(family, shared, rows);
  return named.flatMap((fragment) => [
    ...again(fragment, 'first', 'firstName', ['formalName']),
    ...(fragment.formality === 'informal' ? [] : again(fragment, 'formal', 'formalName', [])),
  ]);
}

function again(fragment: Fragment, ending: string, slot: 'firstName' | 'formalName', without: readonly 'formalName'[]): Fragment[] {
  const { id, text, needs, without: others, ...rest } = fragment;
  const [family = '', name = ''] = id.split('/');
  const own = needs.filter((need) => (need as string) !== 'name');
  return defineFragments(family, rest, {
    [`${name}-${ending}`]: { text: text.replace('{name}', `{${slot}}`), needs: own, without: [...others, ...without] },
  });
}
