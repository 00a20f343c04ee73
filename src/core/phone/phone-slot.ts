/** A telephone number in the form people write and dictate it. */
import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { PhoneSlot } from '../schema/index.ts';
import { splitDigits } from './split-digits.ts';
import { isTollFree } from './toll-free-prefixes.ts';

export interface PhoneSlotOptions {
  /** ISO 3166-1 alpha-2 of the person who shall call; another country than the number's asks for the country code. Null or missing: unknown. */
  callerCountry?: string | null;
}

const NORTH_AMERICA = '1';

/** A lone leading zero is said with the group after it, as in France's 0800 numbers. */
function withTrunkZero(groups: string[]): string[] {
  const [first, second, ...rest] = groups;
  return first === '0' && second !== undefined && second.length < 4 ? [first + second, ...rest] : groups;
}

/** Groups of the written form; those over four digits in smaller ones. Brazil's mobile numbers part after their leading 9. */
function dictatedGroups(written: string, callingCode: string): string[] {
  return (written.match(/\d+/g) ?? []).flatMap((group) =>
    callingCode === '55' && group.length === 5 ? [group.slice(0, 1), group.slice(1)] : splitDigits(group),
  );
}

/** "21 234 567" would be read as twenty-one million. */
function readsAsCount(groups: string[]): boolean {
  const [first = '', ...rest] = groups;
  return first.length <= 2 && !first.startsWith('0') && rest.length > 0 && rest.every((group) => group.length === 3);
}

/** Callers with another country code need the international form. */
function callsFromAbroad(callingCode: string, callerCountry: string | null | undefined): boolean {
  if (callerCountry === null || callerCountry === undefined || !isSupportedCountry(callerCountry)) return false;
  return String(getCountryCallingCode(callerCountry)) !== callingCode;
}

/** A number that fits no numbering plan: its digits in small groups. */
function unknownPlan(e164: string): PhoneSlot {
  const groups = splitDigits(e164.slice(1));
  return { e164, display: `+${groups.join(' ')}`, groups, tollFree: false };
}

/**
 * "+13035550134" gives display "303-555-0134" and groups ["303", "555", "0134"]; for a caller abroad "+1 303 555 0134", and the first
 * group is then the country code in digits. The digits of display and groups are the same. Never throws.
 */
export function phoneSlot(e164: string, { callerCountry = null }: PhoneSlotOptions = {}): PhoneSlot {
  const key = `${e164}|${callerCountry ?? ''}`;
  let slot = remembered.get(key);
  if (slot === undefined) {
    slot = readPhoneSlot(e164, callerCountry);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, slot);
  }
  return { ...slot, groups: [...slot.groups] };
}

/** A rep's number comes back with each of their contacts, and reading one takes longer than the rest of resolving people. */
const MOST_REMEMBERED = 1_000;
const remembered = new Map<string, PhoneSlot>();

function readPhoneSlot(e164: string, callerCountry: string | null): PhoneSlot {
  const number = parsePhoneNumberFromString(e164);
  if (number === undefined || !number.isPossible()) return unknownPlan(e164);
  const callingCode = String(number.countryCallingCode);
  const tollFree = isTollFree(callingCode, String(number.nationalNumber));
  const abroad = callsFromAbroad(callingCode, callerCountry) || number.country === undefined;
  if (abroad) {
    const national = number.formatInternational().slice(callingCode.length + 1);
    const groups =
      callingCode === '800' || callingCode === '808' ? splitDigits(String(number.nationalNumber)) : dictatedGroups(national, callingCode);
    return { e164, display: `+${[callingCode, ...groups].join(' ')}`, groups: [callingCode, ...groups], tollFree };
  }
  const written = number.formatNational();
  const groups = withTrunkZero(dictatedGroups(written, callingCode));
  const hyphens = callingCode === NORTH_AMERICA || (written.includes('-') && !/\d \d/.test(written)) || readsAsCount(groups);
  return { e164, display: groups.join(hyphens ? '-' : ' '), groups, tollFree };
}
