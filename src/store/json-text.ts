/** A value as the JSON text that goes into a jsonb column; undefined becomes null. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value ?? null);
}
