/** "Mr", "Frau", "M.", "Sra." as the CRM holds a salutation, for greetings by last name. */

const MR = /^(?:mr|mister|herrn?|m|monsieur|sr|señor|senhor|don)$/u;
const MS = /^(?:ms|mrs|miss|frau|mme|mlle|madame|mademoiselle|sra|srta|señora|señorita|senhora|doña|dona)$/u;

/** @returns null for anything else, titles such as "Dr." included, because they do not say which form to use */
export function honorificOf(salutation: string | null): 'mr' | 'ms' | null {
  const word = salutation?.normalize('NFKC').trim().toLowerCase().replace(/\.$/u, '') ?? '';
  if (MR.test(word)) return 'mr';
  return MS.test(word) ? 'ms' : null;
}
