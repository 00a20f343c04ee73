/** The slots of a contact in French words. */
import type { Slots } from '../../schema/index.ts';
import type { SlotName } from '../fragment.ts';
import { ageWords } from './age-words.ts';
import { gatheringWithArticle, isHeldTogether, problemWithArticle, topicWithArticle } from './noun-phrase.ts';
import { nudges } from './nudges.ts';

/** A job title that can follow "vous êtes …": one to five plain words. */
const SPEAKABLE_ROLE = /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,4}$/u;
/** A benefit that speaks to the listener cannot be somebody else's. */
const ADDRESSES = /(?<![\p{L}'’])(?:vous|votre|vos|tu|te|toi|ton|ta|tes)(?![\p{L}])/iu;
/** From this hour on people say "bonsoir". Chosen by us. */
const EVENING = 18;

function known(...values: (string | null)[]): string[] {
  return values.filter((value): value is string => value !== null && value !== '');
}

function formalName({ contact, settings }: Slots): string[] {
  if (settings.formality !== 'formal' || contact.honorific === null || contact.lastName === null) return [];
  return [`${contact.honorific === 'ms' ? 'Madame' : 'Monsieur'} ${contact.lastName}`];
}

/** "S'affranchir des ressaisies" is something the listener does: "vous affranchir". */
function benefitFor({ offer, settings }: Slots): string[] {
  const formal = settings.formality === 'formal';
  return known(offer.benefit).map((benefit) =>
    benefit.replace(/^s['’]/u, formal ? 'vous ' : "t'").replace(/^se (?=\p{L})/u, formal ? 'vous ' : 'te '),
  );
}

/** "Directrice commerciale" after "vous êtes" begins in lower case; "DSI" and "VP" do not. */
function role(title: string | null): string[] {
  if (title === null || !SPEAKABLE_ROLE.test(title)) return [];
  return [/^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title];
}

function connectionWords({ connection }: Slots): string[] {
  if (connection === null) return [];
  return [connection.kind === 'person' ? connection.name : gatheringWithArticle(connection.name)];
}

/** What the offer holds and no earlier voicemail said; empty when the earlier words are not known. */
function news({ offer, earlier }: Slots): string[] {
  if (earlier.texts.length === 0) return [];
  const said = earlier.texts.join(' ').toLowerCase();
  return [...known(offer.proof, offer.benefit), ...known(offer.problem).map(problemWithArticle)].filter(
    (value) => !said.includes(value.toLowerCase().replace(/[.!?]+$/, '')),
  );
}

/** What the e-mail's subject is, is decided while a script is composed; here it is empty. */
export function slotWords(slots: Slots): Record<SlotName, readonly string[]> {
  const { contact, rep, lastMeeting, offer } = slots;
  const fullName = rep.firstName === null ? null : known(rep.firstName, rep.lastName).join(' ');
  const topics = known(lastMeeting?.topic ?? null);
  return {
    firstName: known(contact.firstName),
    formalName: formalName(slots),
    company: known(contact.company),
    role: role(contact.jobTitle),
    rep: known(fullName),
    repFirst: known(rep.firstName),
    repCompany: known(rep.company),
    phone: [rep.phone.display],
    connection: connectionWords(slots),
    meeting: lastMeeting === null ? [] : ['notre dernier échange'],
    ago: lastMeeting === null ? [] : ageWords(lastMeeting, slots.now),
    topic: topics.map(topicWithArticle),
    theTopic: topics.map(topicWithArticle),
    event: topics.filter(isHeldTogether),
    problem: known(offer.problem).map(problemWithArticle),
    benefit: benefitFor(slots),
    impersonalBenefit: known(offer.benefit).filter((benefit) => !ADDRESSES.test(benefit) && !/^s(?:e |['’])/u.test(benefit)),
    proof: known(offer.proof),
    offer: known(offer.problem, offer.benefit, offer.proof).slice(0, 1),
    news: news(slots),
    nudge: nudges(slots.today),
    dayPart: [slots.today.hour < EVENING ? 'bonjour' : 'bonsoir'],
    subject: [],
  };
}
