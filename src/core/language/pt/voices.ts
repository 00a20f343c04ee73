/** Who says a wording: words for everybody, or those of each country and way of addressing the contact. */
import type { Fragment } from '../fragment.ts';

/**
 * `any` everybody; `third` Brazil, and Portugal when formal, because both leave the pronoun out; `br` Brazil; `voce` Brazil with the
 * pronoun, informal; `luso` Portugal; `pt` Portugal in the third person; `tu` Portugal, informal.
 */
export type Voice = 'any' | 'third' | 'br' | 'voce' | 'luso' | 'pt' | 'tu';

type Where = Pick<Partial<Fragment>, 'variants' | 'formality'>;

const VOICES: Readonly<Record<Voice, readonly (readonly [suffix: string, where: Where])[]>> = {
  any: [['', {}]],
  third: [
    ['-br', { variants: ['pt-BR'] }],
    ['-pt', { variants: ['pt-PT'], formality: 'formal' }],
  ],
  br: [['-br', { variants: ['pt-BR'] }]],
  voce: [['-voce', { variants: ['pt-BR'], formality: 'informal' }]],
  luso: [['-luso', { variants: ['pt-PT'] }]],
  pt: [['-pt', { variants: ['pt-PT'], formality: 'formal' }]],
  tu: [['-tu', { variants: ['pt-PT'], formality: 'informal' }]],
};

export interface Voiced {
  /** Makes the id unique. */
  suffix: string;
  where: Where;
  text: string;
}

export function inVoices(words: string | Partial<Record<Voice, string>>): Voiced[] {
  if (typeof words === 'string') return [{ suffix: '', where: {}, text: words }];
  return (Object.keys(VOICES) as Voice[]).flatMap((voice) => {
    const text = words[voice];
    return text === undefined ? [] : VOICES[voice].map(([suffix, where]) => ({ suffix, where, text }));
  });
}
