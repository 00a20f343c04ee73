/** Which facts a slot, or a stretch of text, rests on, as paths into the facts document. */
import type { SlotName } from '../language/fragment.ts';
import type { Slots } from '../schema/index.ts';

const PATHS: Record<Exclude<SlotName, 'connection' | 'rep' | 'offer' | 'news' | 'event' | 'impersonalBenefit'>, readonly string[]> = {
  firstName: ['contact.firstName'],
  formalName: ['contact.salutation', 'contact.lastName'],
  company: ['contact.company'],
  role: ['contact.jobTitle'],
  repFirst: ['rep.firstName'],
  repCompany: ['rep.company'],
  phone: ['rep.callbackNumber'],
  meeting: ['lastMeeting'],
  ago: ['lastMeeting'],
  topic: ['lastMeeting'],
  theTopic: ['lastMeeting'],
  problem: ['offer.problem'],
  benefit: ['offer.benefit'],
  proof: ['offer.proof'],
  nudge: [],
  dayPart: [],
  subject: [],
};

/** @param name of a slot that is known */
export function factPathsOf(name: SlotName, slots: Slots): readonly string[] {
  if (name === 'connection') return slots.connection === null ? [] : [`connections.${slots.connection.index}`];
  if (name === 'rep') return slots.rep.lastName === null ? ['rep.firstName'] : ['rep.firstName', 'rep.lastName'];
  if (name === 'offer' || name === 'news' || name === 'event' || name === 'impersonalBenefit') return [];
  return PATHS[name];
}

/** Facts whose words stand in a text that somebody else wrote. */
export function factPathsIn(text: string, slots: Slots): string[] {
  const { contact, rep, connection, lastMeeting, offer } = slots;
  const values: [string, string | null][] = [
    ['contact.firstName', contact.firstName],
    ['contact.company', contact.company],
    ['rep.firstName', rep.firstName],
    ['rep.company', rep.company],
    ['rep.callbackNumber', rep.phone.display],
    [`connections.${connection?.index ?? 0}`, connection?.name ?? null],
    ['lastMeeting', lastMeeting?.topic ?? null],
    ['offer.problem', offer.problem],
    ['offer.benefit', offer.benefit],
    ['offer.proof', offer.proof?.replace(/[.!?]+$/, '') ?? null],
  ];
  const lower = text.toLowerCase();
  return values.filter(([, value]) => value !== null && value !== '' && lower.includes(value.toLowerCase())).map(([path]) => path);
}
