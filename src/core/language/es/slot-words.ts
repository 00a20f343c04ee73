/** The slots of a contact in Spanish words. */
import type { Slots } from '../../schema/index.ts';
import type { SlotName } from '../fragment.ts';
import { ageWords } from './age-words.ts';
import { gatheringWithArticle, isHeldTogether, withArticle } from './noun-phrase.ts';
import { nudges } from './nudges.ts';

/** A job title that can follow "figura como": one to five plain words. */
const SPEAKABLE_ROLE = /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,4}$/u;

/** A benefit that speaks to the listener cannot be somebody else's: "llenar la mitad de sus sillas". */
const ADDRESSES =
  /(?<![\p{L}\p{M}])(?:usted|ustedes|su|sus|suyo|suya|tu|tus|te|ti|tuyo|tuya|contigo|vuestro|vuestra|vuestros|vuestras|os|\p{L}+(?:rte|rle|ros))(?![\p{L}\p{M}])/iu;

/** Hours at which morning and afternoon end, for Spain and for Latin America. Chosen by us. */
const DAY_ENDS = { spain: [14, 21], americas: [12, 19] } as const;

function known(...values: (string | null)[]): string[] {
  return values.filter((value): value is string => value !== null && value !== '');
}

function dayPart({ today, variant }: Slots): string {
  const [noon, night] = variant === 'es-ES' ? DAY_ENDS.spain : DAY_ENDS.americas;
  if (today.hour < noon) return 'buenos días';
  return today.hour < night ? 'buenas tardes' : 'buenas noches';
}

function formalName({ contact, settings }: Slots): string[] {
  if (settings.formality !== 'formal' || contact.honorific == null || contact.lastName === null) return [];
  return [`${contact.honorific === 'mr' ? 'señor' : 'señora'} ${contact.lastName}`];
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
  const topics = known(lastMeeting?.topic ?? null);
  return {
    firstName: known(contact.firstName),
    formalName: formalName(slots),
    company: known(contact.company),
    role: known(contact.jobTitle).filter((title) => SPEAKABLE_ROLE.test(title)),
    rep: rep.firstName === null ? [] : [known(rep.firstName, rep.lastName).join(' ')],
    repFirst: known(rep.firstName),
    repCompany: known(rep.company),
    phone: [rep.phone.display],
    connection: connectionWords(slots),
    meeting: lastMeeting === null ? [] : ['nuestra última reunión'],
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
    dayPart: [dayPart(slots)],
    subject: [],
  };
}
