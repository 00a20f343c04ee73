/** A telephone number as people type it, in the form every telephone network understands. */
import { parsePhoneNumberFromString, type CountryCode, isSupportedCountry } from 'libphonenumber-js/min';

/**
 * @param country ISO 3166-1 alpha-2 of numbers written without a country code; null reads only international ones
 * @returns E.164, or null when the text is no possible number
 */
export function toE164(text: string, country: string | null): string | null {
  const region: CountryCode | undefined = country !== null && isSupportedCountry(country) ? country : undefined;
  const number = parsePhoneNumberFromString(text, region);
  return number?.isPossible() === true ? number.number : null;
}
