/** The slots of a contact in German words. */
import type { Slots } from '../../schema/index.ts';
import type { SlotName } from '../fragment.ts';
import { ageWords } from './age-words.ts';
import { heldTogether } from './held-topic.ts';
import { plainInfinitive } from './infinitive.ts';
import { nudges } from './nudges.ts';

/** A job title that can follow "bei … sind Sie": one to four plain words. */
const SPEAKABLE_ROLE = /^\p{L}[\p{L}'’/-]*(?: \p{L}[\p{L}'’-]*){0,3}$/u;

/** A benefit that speaks to the listener cannot be somebody else's: "die Hälfte Ihrer leeren Plätze füllen". */
const ADDRESSES = /(?<![\p{L}])(?:Sie|Ihnen|Ihr(?:e|em|en|er|es)?|du|dich|dir|dein(?:e|em|en|er|es)?)(?![\p{L}])/u;

function known(...values: (string | null | undefined)[]): string[] {
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}

function dayPart(hour: number): string {
  if (hour < 11) return 'guten Morgen';
  return hour < 18 ? 'guten Tag' : 'guten Abend';
}

/** "Frau Weber" where one says Sie and the record holds how she is addressed. */
function formalName({ contact, settings }: Slots): string[] {
  if (settings.formality !== 'formal' || contact.honorific === null || contact.lastName === null) return [];
  return [`${contact.honorific === 'mr' ? 'Herr' : 'Frau'} ${contact.lastName}`];
}

function withoutPoint(sentence: string | null): string | null {
  return sentence === null ? null : sentence.trim().replace(/[.]+$/u, '');
}

/** What the offer holds and no earlier voicemail said; empty when the earlier words are not known. */
function news(values: readonly string[], { earlier }: Slots): string[] {
  if (earlier.texts.length === 0) return [];
  const said = earlier.texts.join(' ').toLowerCase();
  return values.filter((value) => !said.includes(value.toLowerCase().replace(/[.!?]+$/, '')));
}

/** What the e-mail's subject is, is decided while a script is composed; here it is empty. */
export function slotWords(slots: Slots): Record<SlotName, readonly string[]> {
  const { contact, rep, lastMeeting, offer } = slots;
  const fullName = rep.firstName === null ? null : known(rep.firstName, rep.lastName).join(' ');
  const role = contact.jobTitle !== null && SPEAKABLE_ROLE.test(contact.jobTitle) ? contact.jobTitle : null;
  const topics = known(lastMeeting?.topic);
  const benefit = known(offer.benefit).map(plainInfinitive);
  const proof = known(withoutPoint(offer.proof));
  const problem = known(withoutPoint(offer.problem));
  return {
    firstName: known(contact.firstName),
    formalName: formalName(slots),
    company: known(contact.company),
    role: known(role),
    rep: known(fullName),
    repFirst: known(rep.firstName),
    repCompany: known(rep.company),
    phone: [rep.phone.display],
    connection: known(slots.connection?.name),
    meeting: lastMeeting === null ? [] : ['unser letztes Gespräch'],
    ago: lastMeeting === null ? [] : ageWords(lastMeeting, slots.now),
    topic: topics,
    theTopic: topics,
    event: topics.map(heldTogether).filter((words) => words !== null),
    problem,
    benefit,
    impersonalBenefit: benefit.filter((words) => !ADDRESSES.test(words)),
    proof,
    offer: [...problem, ...benefit, ...proof].slice(0, 1),
    news: news([...proof, ...benefit, ...problem], slots),
    nudge: nudges(slots.today),
    dayPart: [dayPart(slots.today.hour)],
    subject: [],
  };
}
