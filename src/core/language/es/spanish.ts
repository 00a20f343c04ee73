/** Spanish. */
import { english } from '../en/english.ts';
import type { LanguagePack } from '../language-pack.ts';

export const spanish: LanguagePack = { ...english, language: 'es' };
