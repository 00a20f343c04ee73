/** From the facts document to slots: what may be said, cleaned, and what the rep should know about the rest. */
import { localTime, timeZoneOf } from '../calendar/time-zone-of.ts';
import { zoneOfCountry } from '../calendar/zone-of-country.ts';
import type { HolidayCalendar } from '../calling-hours/holiday-calendar.ts';
import { whenToCall } from '../calling-hours/when-to-call.ts';
import { foldName } from '../names/fold-name.ts';
import type { Facts, Formality, Settings, Slots } from '../schema/index.ts';
import { formalityFor } from './formality-for.ts';
import { resolveConnections } from './resolve-connections.ts';
import { resolveEarlier } from './resolve-earlier.ts';
import { resolveLanguage } from './resolve-language.ts';
import { resolveMeeting } from './resolve-meeting.ts';
import { resolveOffer } from './resolve-offer.ts';
import { variantOf } from './variant-of.ts';
import { resolvePeople, type ResolvedPeople } from './resolve-people.ts';

/** Spoken seconds when nothing else is set. */
const USUAL_BAND: [number, number] = [20, 35];
/** Narrower bands leave nothing to choose from. */
const NARROWEST_BAND = 3;

function settingsOf(settings: Settings | null, formality: Formality): Slots['settings'] {
  const [a, b] = settings?.targetSeconds ?? USUAL_BAND;
  const low = Math.min(a, b);
  return {
    strategy: settings?.strategy ?? 'call-back',
    namePosition: settings?.namePosition ?? 'early',
    tone: settings?.tone ?? 'friendly',
    formality,
    targetSeconds: [low, Math.max(a, b, low + NARROWEST_BAND)],
  };
}

function sourcesOf(facts: Facts): Slots['sources'] {
  const known: Slots['sources'] = { ...facts.sources };
  const { lastMeeting } = facts;
  if (lastMeeting?.source) known['lastMeeting'] ??= lastMeeting.source;
  for (const [index, { source }] of (facts.connections ?? []).entries()) if (source !== null) known[`connections.${index}`] ??= source;
  return known;
}

/** Full names, first names and companies of both sides, as they may stand in a meeting's title. */
function ownNames(facts: Facts, { contact, rep }: ResolvedPeople): (string | null)[] {
  return [
    ...[contact, rep].flatMap(({ firstName, lastName, company }) => [
      firstName,
      lastName,
      company,
      firstName !== null && lastName !== null ? `${firstName} ${lastName}` : null,
    ]),
    facts.contact.firstName,
    facts.contact.lastName,
    facts.contact.company,
    facts.rep.firstName,
    facts.rep.lastName,
    facts.rep.company,
  ];
}

function fullNames({ contact, rep }: ResolvedPeople): ReadonlySet<string> {
  return new Set(
    [contact, rep].flatMap(({ firstName, lastName }) =>
      firstName === null || lastName === null ? [] : [foldName(`${firstName} ${lastName}`)],
    ),
  );
}

export interface ResolveOptions {
  /** A larger calendar of public holidays than the core's own. */
  isHoliday?: HolidayCalendar;
}

/** Never throws for a parsed facts document, whatever its strings hold. */
export function resolveSlots(facts: Facts, options: ResolveOptions = {}): Slots {
  const people = resolvePeople(facts);
  const repZone = timeZoneOf(facts.rep.timeZone);
  const contactZone = timeZoneOf(facts.contact.timeZone) ?? zoneOfCountry(people.contact.country);
  const timeZone = contactZone ?? repZone ?? 'UTC';
  const { date, ...today } = localTime(facts.now, timeZone);
  const zones = [repZone, contactZone].filter((zone) => zone !== null);
  const { language, notices: languageNotices } = resolveLanguage(facts.contact.language, facts.settings?.defaultLanguage ?? null);
  const { meeting, notices: meetingNotices } = resolveMeeting(facts, zones, ownNames(facts, people), language);
  const { connection, offered, notices: connectionNotices } = resolveConnections(facts.connections, fullNames(people));
  const { offer, notices: offerNotices } = resolveOffer(facts.offer, language);
  const { earlier, refusals } = resolveEarlier(facts);
  const calling = whenToCall(facts, options);
  if (facts.contact.doNotVoicemail === true)
    refusals.unshift({ code: 'do-not-voicemail', message: 'This contact is marked as not to be left a voicemail, so there is no script.' });
  return {
    language,
    variant: variantOf(language, facts.contact.language, people.contact.country),
    now: facts.now,
    seed: facts.seed ?? `${facts.contact.id}:${date}`,
    contact: people.contact,
    rep: people.rep,
    connection,
    offeredConnections: offered,
    lastMeeting: meeting,
    offer,
    today: { ...today, timeZone },
    earlier,
    emailAllowed: facts.contact.emailOptOut !== true,
    bestTimes: calling.bestTimes,
    settings: settingsOf(facts.settings, formalityFor(language, facts)),
    refusals: [...refusals, ...calling.refusals],
    notices: [...languageNotices, ...people.notices, ...connectionNotices, ...meetingNotices, ...offerNotices, ...calling.notices],
    sources: sourcesOf(facts),
  };
}
