/** The slots of a contact in Portuguese words. No fragment says "de", "em" or "a" before a slot that may bring an article. */
import type { Slots } from '../../schema/index.ts';
import type { SlotName } from '../fragment.ts';
import { ageWords } from './age-words.ts';
import { withArticle } from './noun-phrase.ts';
import { nudges } from './nudges.ts';

/** A job title that can follow "o cargo de …": one to five plain words. */
const SPEAKABLE_ROLE = /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,4}$/u;

/** A benefit that speaks to the listener cannot be somebody else's: "encher metade das suas cadeiras". */
const ADDRESSES = /(?<![\p{L}\p{M}])(?:você|vocês|seus?|suas?|teus?|tuas?|tu|ti|te|lhe|consigo|contigo)(?![\p{L}\p{M}])/iu;

/** Hours at which the greeting changes; Portugal says "boa tarde" until dark. Chosen by us. */
const EVENING = { 'pt-BR': 18, 'pt-PT': 19 } as const;

function known(...values: (string | null)[]): string[] {
  return values.filter((value): value is string => value !== null && value !== '');
}

function dayPart(hour: number, variant: string): string {
  if (hour < 12) return 'bom dia';
  return hour < (variant === 'pt-PT' ? EVENING['pt-PT'] : EVENING['pt-BR']) ? 'boa tarde' : 'boa noite';
}

/** Brazil puts "senhora" before the first name, Portugal before the whole name; the last name alone sounds foreign in both. */
function formalName({ contact, settings, variant }: Slots): string[] {
  const { honorific, firstName, lastName } = contact;
  if (settings.formality !== 'formal' || honorific === null || lastName === null) return [];
  const title = honorific === 'ms' ? 'senhora' : 'senhor';
  if (firstName === null) return [`${title} ${lastName}`];
  return [variant === 'pt-PT' ? `${title} ${firstName} ${lastName}` : `${title} ${firstName}`];
}

/** What the offer holds and no earlier voicemail said; empty when the earlier words are not known. */
function news({ offer, earlier }: Slots): string[] {
  if (earlier.texts.length === 0) return [];
  const said = earlier.texts.join(' ').toLowerCase();
  return known(offer.proof, offer.benefit, offer.problem).filter((value) => !said.includes(value.toLowerCase().replace(/[.!?]+$/, '')));
}

/** What the e-mail's subject is, is decided while a script is composed; here it is empty. */
export function slotWords(slots: Slots): Record<SlotName, readonly string[]> {
  const { contact, rep, connection, lastMeeting, offer, variant } = slots;
  const fullName = rep.firstName === null ? null : known(rep.firstName, rep.lastName).join(' ');
  const title = contact.jobTitle !== null && SPEAKABLE_ROLE.test(contact.jobTitle) ? contact.jobTitle : null;
  const topics = known(lastMeeting?.topic ?? null).map(withArticle);
  return {
    firstName: known(contact.firstName),
    formalName: formalName(slots),
    company: known(contact.company),
    role: known(title),
    rep: known(fullName),
    repFirst: known(rep.firstName),
    repCompany: known(rep.company),
    phone: [rep.phone.display],
    connection: known(connection?.name ?? null),
    meeting: lastMeeting === null ? [] : ['a nossa última reunião'],
    ago: lastMeeting === null ? [] : ageWords(lastMeeting, slots.now),
    topic: topics,
    theTopic: topics,
    event: [],
    problem: known(offer.problem),
    benefit: known(offer.benefit),
    impersonalBenefit: known(offer.benefit).filter((benefit) => !ADDRESSES.test(benefit)),
    proof: known(offer.proof),
    offer: known(offer.problem, offer.benefit, offer.proof).slice(0, 1),
    news: news(slots),
    nudge: nudges(slots.today),
    dayPart: [dayPart(slots.today.hour, variant)],
    subject: [],
  };
}
