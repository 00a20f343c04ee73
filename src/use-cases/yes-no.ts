/** CRM booleans travel as text: "true" means yes, anything else known means no, nothing means unknown. */
export function isYes(value: string | null): boolean | null {
  if (value === null || value.trim() === '') return null;
  return value.trim().toLowerCase() === 'true' || value.trim().toLowerCase() === 'yes';
}
