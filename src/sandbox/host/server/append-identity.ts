/** Adds who is asking to an address, as HubSpot does before it signs. */

export interface Identity {
  userId: number;
  portalId: number;
  userEmail: string;
  appId: number;
}

/** Appends and never replaces: a card that names a portal itself must not be able to hide the real one. */
export function appendIdentity(address: string, { userId, portalId, userEmail, appId }: Identity): string {
  const [plain = '', ...fragment] = address.split('#');
  const query = Object.entries({ userId, portalId, userEmail, appId }).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const joint = plain.includes('?') ? (/[?&]$/.test(plain) ? '' : '&') : '?';
  return [plain + joint + query.join('&'), ...fragment].join('#');
}
