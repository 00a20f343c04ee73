/** German. */
import { english } from '../en/english.ts';
import type { LanguagePack } from '../language-pack.ts';

export const german: LanguagePack = { ...english, language: 'de' };
