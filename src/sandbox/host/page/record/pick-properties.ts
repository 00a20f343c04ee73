/** The named properties of a record as HubSpot hands them to a card: strings, or null where there is nothing. */
export function pickProperties(properties: Record<string, string | null>, names: readonly string[] | '*'): Record<string, string | null> {
  const wanted = names === '*' ? Object.keys(properties) : names;
  return Object.fromEntries(wanted.map((name) => [name, properties[name] ?? null]));
}
