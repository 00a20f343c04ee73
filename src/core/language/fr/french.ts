/** French. */
import { english } from '../en/english.ts';
import type { LanguagePack } from '../language-pack.ts';

export const french: LanguagePack = { ...english, language: 'fr' };
