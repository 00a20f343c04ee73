/** The languages there are; one line each. */
import type { Language } from '../schema/index.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import type { LanguagePack } from './language-pack.ts';
import { portuguese } from './pt/portuguese.ts';

const PACKS: Record<Language, LanguagePack> = { en: english, es: spanish, de: german, fr: french, pt: portuguese };

export function packFor(language: Language): LanguagePack {
  return PACKS[language];
}
