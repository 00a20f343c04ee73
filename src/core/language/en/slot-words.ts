/** The slots of a contact in English words. */
import type { Slots } from '../../schema/index.ts';
import type { SlotName } from '../fragment.ts';
import { ageWords } from './age-words.ts';
import { gatheringWithArticle, isHeldTogether, withArticle } from './noun-phrase.ts';
import { nudges } from './nudges.ts';

/** A job title that can follow "you're the …": one to four plain words. */
const SPEAKABLE_ROLE = /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,3}$/u;

/** A benefit that speaks to the listener cannot be somebody else's: "fill half of your empty chairs". */
const ADDRESSES = /(?<![\p{L}'])(?:you|your|yours|yourself)(?![\p{L}])/iu;

function known(...values: (string | null)[]): string[] {
  return values.filter((value): value is string => value !== null && value !== '');
}

function dayPart(hour: number): string {
  if (hour < 12) return 'good morning';
  return hour < 17 ? 'good afternoon' : 'good evening';
}

function connectionWords({ connection }: Slots): string[] {
  if (connection === null) return [];
  return [connection.kind === 'person' ? connection.name : gatheringWithArticle(connection.name)];
}

/** What the offer holds and no earlier voicemail said; empty when the earlier words are not known. */
function news({ offer, earlier }: Slots): string[] {
  if (earlier.texts.length === 0) return [];
  const said = earlier.texts.join(' ').toLowerCase();
  return known(offer.proof, offer.benefit, offer.problem).filter((value) => !said.includes(value.toLowerCase().replace(/[.!?]+$/, '')));
}

/** What the e-mail's subject is, is decided while a script is composed; here it is empty. */
export function slotWords(slots: Slots): Record<SlotName, readonly string[]> {
  const { contact, rep, lastMeeting, offer } = slots;
  const fullName = rep.firstName === null ? null : known(rep.firstName, rep.lastName).join(' ');
  const title = contact.jobTitle !== null && SPEAKABLE_ROLE.test(contact.jobTitle) ? contact.jobTitle : null;
  const topics = known(lastMeeting?.topic ?? null);
  return {
    firstName: known(contact.firstName),
    formalName: [],
    company: known(contact.company),
    role: title === null ? [] : [`the ${title}`],
    rep: known(fullName),
    repFirst: known(rep.firstName),
    repCompany: known(rep.company),
    phone: [rep.phone.display],
    connection: connectionWords(slots),
    meeting: lastMeeting === null ? [] : ['our last meeting'],
    ago: lastMeeting === null ? [] : ageWords(lastMeeting, slots.now),
    topic: topics.map(withArticle),
    theTopic: topics.map(withArticle),
    event: topics.filter(isHeldTogether),
    problem: known(offer.problem),
    benefit: known(offer.benefit),
    impersonalBenefit: known(offer.benefit).filter((benefit) => !ADDRESSES.test(benefit)),
    proof: known(offer.proof),
    offer: known(offer.problem, offer.benefit, offer.proof).slice(0, 1),
    news: news(slots),
    nudge: nudges(slots.today),
    dayPart: [dayPart(slots.today.hour)],
    subject: [],
  };
}
