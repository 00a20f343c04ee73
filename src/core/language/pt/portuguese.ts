/** Portuguese. */
import { english } from '../en/english.ts';
import type { LanguagePack } from '../language-pack.ts';

export const portuguese: LanguagePack = { ...english, language: 'pt' };
