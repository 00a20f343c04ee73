/** From what the CRM and the rep's settings say to a facts document: names change, meaning does not, nothing is added. */
import type { RepSettings } from '../contract/card-contract.ts';
import type { ContactRecord, CrmValue } from '../crm/crm.ts';
import type { FactsInput, Source } from '../core/schema/index.ts';
import { formalityOf } from './formality-of.ts';
import { isYes } from './yes-no.ts';

export interface RecordContext {
  now: string;
  seed: string;
  /** IANA zone of the rep's calendar; null when unknown. */
  timeZone: string | null;
  settings: RepSettings & { callbackNumber: string };
  /** Contact's number in E.164 where it could be read as one. */
  phone: string | null;
  earlier: NonNullable<FactsInput['voicemails']>;
}

export function factsFromRecord(record: ContactRecord, context: RecordContext): FactsInput {
  const { contact, rep } = record;
  const { settings } = context;
  return {
    now: context.now,
    seed: context.seed,
    contact: {
      id: contact.id,
      firstName: contact.firstName.value,
      lastName: contact.lastName.value,
      salutation: contact.salutation.value?.slice(0, 50) ?? null,
      formality: formalityOf(contact.formality.value),
      jobTitle: contact.jobTitle.value,
      company: contact.company.value,
      phone: context.phone ?? contact.phone.value,
      timeZone: contact.timeZone.value,
      city: contact.city.value,
      state: contact.state.value,
      country: contact.country.value,
      language: contact.language.value,
      pronunciation: contact.pronunciation.value,
      doNotVoicemail: isYes(contact.doNotVoicemail.value),
      emailOptOut: isYes(contact.emailOptOut.value),
    },
    rep: {
      id: rep?.id ?? null,
      firstName: settings.firstName ?? rep?.firstName ?? null,
      lastName: settings.firstName === null ? (rep?.lastName ?? null) : null,
      company: settings.company,
      callbackNumber: settings.callbackNumber,
      callingNumber: settings.callingNumber ?? settings.callbackNumber,
      timeZone: context.timeZone,
      speakingPace: settings.speakingPace,
    },
    connections: connections(record),
    lastMeeting:
      record.lastMeeting === null
        ? null
        : {
            title: record.lastMeeting.title,
            startedAt: record.lastMeeting.startedAt,
            outcome: record.lastMeeting.outcome,
            source: { object: 'meeting', id: record.lastMeeting.id, property: 'hs_meeting_title', at: record.lastMeeting.startedAt },
          },
    offer: { problem: settings.problem, benefit: settings.benefit, proof: settings.proof },
    voicemails: context.earlier,
    settings: {
      strategy: settings.strategy,
      namePosition: settings.namePosition,
      tone: settings.tone,
      targetSeconds: settings.targetSeconds,
      defaultLanguage: settings.defaultLanguage,
      formality: settings.formality,
    },
    sources: sources(record, settings),
  };
}

/**
 * What the rep wrote on the contact comes first; then links that somebody labelled. A bare link is no claim yet: it is offered to the rep,
 * as a colleague where both work for one company.
 */
function connections(record: ContactRecord): NonNullable<FactsInput['connections']> {
  const { mutualConnection, mutualConnectionRelation } = record.contact;
  const typed =
    mutualConnection.value === null || mutualConnection.value.trim() === ''
      ? []
      : [
          {
            kind: 'person' as const,
            name: mutualConnection.value.slice(0, 200),
            relation: mutualConnectionRelation.value?.slice(0, 200) ?? null,
            confirmed: true,
            source: source(mutualConnection),
          },
        ];
  const linked = record.connections.flatMap((link) => {
    const name = [link.firstName, link.lastName].filter((part) => part !== null && part.trim() !== '').join(' ');
    if (name === '') return [];
    return [
      {
        kind: 'person' as const,
        name: name.slice(0, 200),
        relation: link.label?.slice(0, 200) ?? (isColleague(link.company, record.contact.company.value) ? 'colleague' : null),
        confirmed: link.label !== null,
        source: { object: 'association' as const, id: link.contactId, property: link.label ?? 'contact', at: null },
      },
    ];
  });
  return [...typed, ...linked].slice(0, 200);
}

function isColleague(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();
}

function source(value: CrmValue): Source {
  return { object: value.object, id: value.id, property: value.property, at: value.at };
}

function sources(record: ContactRecord, settings: RepSettings): Record<string, Source> {
  const fromSettings = (property: string): Source => ({ object: 'settings', id: null, property, at: null });
  const { contact, rep } = record;
  const repName: Source =
    settings.firstName !== null || rep === null
      ? fromSettings('firstName')
      : { object: 'owner', id: rep.id, property: 'firstName', at: null };
  return {
    'contact.firstName': source(contact.firstName),
    'contact.lastName': source(contact.lastName),
    'contact.jobTitle': source(contact.jobTitle),
    'contact.company': source(contact.company),
    'contact.phone': source(contact.phone),
    'contact.pronunciation': source(contact.pronunciation),
    'rep.firstName': repName,
    'rep.lastName': { ...repName, property: 'lastName' },
    'rep.company': fromSettings('company'),
    'rep.callbackNumber': fromSettings('callbackNumber'),
    'offer.problem': fromSettings('problem'),
    'offer.benefit': fromSettings('benefit'),
    'offer.proof': fromSettings('proof'),
  };
}
