/** A key that has never been used: 32 hexadecimal digits of chance. */

/** Uses getRandomValues, because randomUUID is missing where the page is not served securely. */
export function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
