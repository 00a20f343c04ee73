/** The languages there are; one line each. */
import type { Language } from '../schema/index.ts';
import { english } from './en/english.ts';
import type { LanguagePack } from './language-pack.ts';

const PACKS: Record<Language, LanguagePack> = { en: english };

export function packFor(language: Language): LanguagePack {
  return PACKS[language];
}
