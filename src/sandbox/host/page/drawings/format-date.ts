/** A date in one of the formats of HubSpot's DateInput. */

import type { BaseDate } from '@hubspot/ui-extensions';

export function formatDate({ year, month, date }: BaseDate, format: string): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const named = (length: 'long' | 'short'): string =>
    new Intl.DateTimeFormat('en-US', { year: 'numeric', month: length, day: 'numeric', timeZone: 'UTC' }).format(
      Date.UTC(year, month, date),
    );
  switch (format) {
    case 'long':
    case 'LL':
      return named('long');
    case 'medium':
    case 'll':
      return named('short');
    case 'standard':
    case 'YYYY-MM-DD':
      return `${year}-${two(month + 1)}-${two(date)}`;
    default:
      return `${two(month + 1)}/${two(date)}/${year}`;
  }
}
