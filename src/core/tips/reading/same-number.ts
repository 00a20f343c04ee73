/** Whether digits that were said are a known number, with or without country code. */
import type { PhoneSlot } from '../../schema/index.ts';

export function isCallbackNumber(digits: string, phone: PhoneSlot): boolean {
  const national = phone.groups.join('').replace(/\D/g, '');
  const international = phone.e164.slice(1);
  const bare = national.replace(/^0/, '');
  return digits === national || digits === international || digits === bare || `1${digits}` === international;
}

/** Two sayings of a number are the same when one is the other with a country code or trunk prefix before it. */
export function isSameNumber(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  return long === short || (short.length >= 8 && long.length - short.length <= 3 && long.endsWith(short.replace(/^0/, '')));
}
