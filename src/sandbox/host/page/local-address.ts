/** Where an address leads on this machine: the sandbox stands in for HubSpot and for the public backend. */

let origins: readonly { from: string; to: string }[] = [];

export function setOrigins(mapping: readonly { from: string; to: string }[]): void {
  origins = mapping;
}

/** HubSpot's interface: app.hubspot.com, app-eu1.hubspot.com, … */
const HUBSPOT_APP = /^https:\/\/app(-[a-z0-9]+)?\.hubspot\.com$/;

export function localAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const mapped = origins.find(({ from }) => from === url.origin);
  const rest = url.pathname + url.search + url.hash;
  if (mapped !== undefined) return mapped.to + rest;
  return HUBSPOT_APP.test(url.origin) ? rest : address;
}
