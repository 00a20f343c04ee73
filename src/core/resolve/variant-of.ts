/** Which region's wording a contact is spoken to in, where the language is not said alike everywhere. */
import type { Language } from '../schema/index.ts';

/** Countries that speak as Portugal does. Chosen by us: the Portuguese-speaking countries without Brazil. */
const EUROPEAN_PORTUGUESE = new Set(['PT', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL']);

/** The region subtag of "pt-BR", "pt_PT" or "es-419"; null when there is none. */
function regionOf(tag: string | null): string | null {
  return /^[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2}|\d{3})(?![A-Za-z\d])/.exec(tag?.trim() ?? '')?.[1]?.toUpperCase() ?? null;
}

/**
 * @param tag the contact's language as the CRM holds it
 * @param country ISO 3166-1 alpha-2 of the contact, or null
 * @returns "es-ES", "es-419", "pt-PT", "pt-BR", or the bare language
 */
export function variantOf(language: Language, tag: string | null, country: string | null): string {
  const region = regionOf(tag) ?? country;
  if (language === 'es') return region === null || region === 'ES' ? 'es-ES' : 'es-419';
  if (language === 'pt') return region !== null && EUROPEAN_PORTUGUESE.has(region) ? 'pt-PT' : 'pt-BR';
  return language;
}
