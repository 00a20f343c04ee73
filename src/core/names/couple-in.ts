/** A couple's names joined as the spoken language joins them. */
import type { Language } from '../schema/index.ts';

const AND: Readonly<Record<Language, string>> = { en: 'and', es: 'y', de: 'und', fr: 'et', pt: 'e' };

/** @param firstName cleaned, so that a couple is "Sarah and Tom"; one person's name comes back as it is */
export function coupleIn(firstName: string, language: Language): string {
  const [first = '', second] = firstName.split(' and ');
  if (second === undefined) return firstName;
  // Spanish says "e" before the sound of an i: "Juan e Inés".
  const word = language === 'es' && /^h?[ií](?![aeoáéó])/iu.test(second) ? 'e' : AND[language];
  return `${first} ${word} ${second}`;
}
