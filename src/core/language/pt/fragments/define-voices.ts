/** Fragments told apart by country and by how the contact is addressed, from rows that give each voice its words. */
import { defineFragments, type Fragment } from '../../fragment.ts';
import { inVoices, type Voice } from '../voices.ts';

type Shared = Pick<Fragment, 'part'> & Partial<Omit<Fragment, 'id' | 'part' | 'text' | 'variants' | 'formality'>>;
type Row = string | (Partial<Record<Voice, string>> & Omit<Shared, 'part'>);

/**
 * @param family first half of every id
 * @param shared what all rows have in common
 * @param rows second half of the id, and the words for everybody or those of each voice with what differs
 */
export function defineVoices(family: string, shared: Shared, rows: Readonly<Record<string, Row>>): Fragment[] {
  return Object.entries(rows).flatMap(([name, row]) => {
    const { any: _any, third: _third, br: _br, voce: _voce, luso: _luso, pt: _pt, tu: _tu, ...rest } = typeof row === 'string' ? {} : row;
    return inVoices(row).flatMap(({ suffix, where, text }) =>
      defineFragments(family, shared, { [`${name}${suffix}`]: { ...rest, ...where, text } }),
    );
  });
}
