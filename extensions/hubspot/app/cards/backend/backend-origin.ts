/** Where the backend lives: the origin that the upload profile put into the card's context. */

/**
 * @param variables profile variables of the card's context; absent without a profile
 * @returns an origin without a trailing slash, or null when the profile sets none (an unreplaced "${…}" counts as none)
 */
export function backendOrigin(variables: Record<string, unknown> | undefined): string | null {
  const value = variables?.['BACKEND_ORIGIN'];
  if (typeof value !== 'string') return null;
  const origin = value.trim().replace(/\/+$/, '');
  return /^https?:\/\/[^\s/$]+$/.test(origin) ? origin : null;
}
