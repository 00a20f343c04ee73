/** Contact and rep as they are named in a script. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { boundedMemory } from '../bounded-memory.ts';
import { cleanFirstName } from '../names/clean-first-name.ts';
import { cleanLastName } from '../names/clean-last-name.ts';
import { coupleIn } from '../names/couple-in.ts';
import { foldName } from '../names/fold-name.ts';
import { spokenCompany } from '../names/spoken-company.ts';
import { phoneSlot } from '../phone/phone-slot.ts';
import type { Facts, Slots } from '../schema/index.ts';
import { checkName } from './check-name.ts';
import { countryCode } from './country-code.ts';
import { honorificOf } from './honorific-of.ts';
import { resolveLanguage } from './resolve-language.ts';
import { speakableText } from './speakable-text.ts';

/** Usual pace: 150 words a minute. */
const USUAL_PACE = 1.1;
const LONGEST_JOB_TITLE = 80;

export interface ResolvedPeople {
  contact: Slots['contact'];
  rep: Slots['rep'];
  notices: Slots['notices'];
}

/** A rep comes back with each of their contacts, a company with each of its people, and cleaning a name takes longer than the rest. */
const MOST_REMEMBERED = 2_000;
const firstNames = boundedMemory<string | null>(MOST_REMEMBERED);
const lastNames = boundedMemory<string | null>(MOST_REMEMBERED);
const companies = boundedMemory<string | null>(MOST_REMEMBERED);

function firstNameOf(raw: string | null, lastName: string | null): string | null {
  return raw === null ? null : firstNames(`${raw.length}|${raw}|${lastName ?? ''}`, () => cleanFirstName(raw, lastName));
}

function lastNameOf(raw: string | null): string | null {
  return raw === null ? null : lastNames(raw, () => cleanLastName(raw));
}

function companyOf(raw: string | null): string | null {
  return raw === null ? null : companies(raw, () => spokenCompany(raw));
}

function filled(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}

/** The country the contact calls from: as the record says, else that of the contact's number. */
export function contactCountry({ contact }: Facts): string | null {
  return countryCode(contact.country) ?? (contact.phone === null ? null : (parsePhoneNumberFromString(contact.phone)?.country ?? null));
}

/** A company's name in the first-name field is no first name. */
function isCompany(firstName: string, company: string | null): boolean {
  if (company === null) return false;
  const [name, whole] = [foldName(firstName), foldName(company)];
  return name === whole || (name.includes(' ') && whole.startsWith(`${name} `));
}

function jobTitle(raw: string | null): string | null {
  const text = speakableText(raw);
  return text === null || text.length > LONGEST_JOB_TITLE ? null : text;
}

function contactSlots(facts: Facts): { contact: Slots['contact']; notices: Slots['notices'] } {
  const { contact } = facts;
  const company = companyOf(contact.company);
  const lastName = lastNameOf(contact.lastName);
  const cleaned = firstNameOf(contact.firstName, lastName);
  const { language } = resolveLanguage(contact.language, facts.settings?.defaultLanguage ?? null);
  const firstName = cleaned === null || isCompany(cleaned, company) ? null : coupleIn(cleaned, language);
  const { pronunciations, notices } = checkName(firstName === null ? null : cleaned, contact.pronunciation, language);
  if (firstName === null)
    notices.push(
      filled(contact.firstName)
        ? {
            code: 'name-left-out',
            message:
              "The first name on record is not one to greet a person by, so the greeting has none. Correct it on the contact's record.",
          }
        : { code: 'name-missing', message: "No first name is known, so the greeting has none. Fill it in on the contact's record." },
    );
  if (company === null && filled(contact.company))
    notices.push({ code: 'company-left-out', message: 'The company on record has no name that can be said, so it is left out.' });
  return {
    contact: {
      id: contact.id,
      firstName,
      lastName,
      honorific: honorificOf(contact.salutation),
      pronunciations,
      company,
      jobTitle: jobTitle(contact.jobTitle),
      country: contactCountry(facts),
    },
    notices,
  };
}

export function resolvePeople(facts: Facts): ResolvedPeople {
  const { rep } = facts;
  const { contact, notices } = contactSlots(facts);
  const lastName = lastNameOf(rep.lastName);
  const firstName = firstNameOf(rep.firstName, lastName);
  if (firstName === null)
    notices.push({
      code: 'rep-name-missing',
      message: 'Your first name is not known, so the script cannot say who calls. Fill it in in the settings.',
    });
  return {
    contact,
    rep: {
      firstName,
      lastName,
      company: companyOf(rep.company),
      phone: phoneSlot(rep.callbackNumber, { callerCountry: contact.country }),
      callsFromCallbackNumber: rep.callingNumber === null ? null : rep.callingNumber === rep.callbackNumber,
      pace: rep.speakingPace ?? USUAL_PACE,
    },
    notices,
  };
}
