/** Everything Ringback has to say about one contact: script, findings, subjects, e-mail. */
import { writeEmail } from '../email/write-email.ts';
import type { Answer, Refusal, Slots, Strategy } from '../schema/index.ts';
import { chooseSubjects } from '../subject/choose-subjects.ts';
import { composeScript } from './compose-script.ts';
import type { Choice } from './choose-fragments.ts';
import { contactWords, type ContactWords } from './contact-words.ts';
import { seededRandom } from './seeded-random.ts';

export interface AnswerOptions {
  /** In place of the one in the slots; another seed gives another wording. */
  seed?: string | undefined;
  /** In place of the one in the settings. */
  strategy?: Strategy | undefined;
}

/** Forbids leaving the voicemail at this hour; a script is prepared all the same, because that is done before dialling. */
const ONLY_LATER: ReadonlySet<Refusal['code']> = new Set(['outside-lawful-hours']);

const NO_EMAIL_TO_ANNOUNCE = {
  code: 'strategy-changed',
  message: 'This contact opted out of e-mail, so the voicemail asks for a call instead of announcing one.',
};

/** What was written and how: the answer, and what its script is made of; `contact` and `choice` are null where nothing may be said. */
export interface ComposedAnswer {
  answer: Answer;
  contact: ContactWords | null;
  choice: Choice | null;
}

export function composeAnswer(slots: Slots, options: AnswerOptions = {}): ComposedAnswer {
  const refusals = slots.refusals as Refusal[];
  if (refusals.some(({ code }) => !ONLY_LATER.has(code))) {
    const nothing = { script: null, findings: [], subjects: [], email: null };
    return { answer: { ...nothing, bestTimes: slots.bestTimes, refusals, notices: slots.notices }, contact: null, choice: null };
  }
  const wanted = options.strategy ?? slots.settings.strategy;
  const strategy = slots.emailAllowed ? wanted : 'call-back';
  const random = seededRandom(`${options.seed ?? slots.seed}|${slots.contact.id}`);
  const contact = contactWords(slots);
  const subjects = chooseSubjects(contact, random);
  const subject = subjects[0]!;
  const { script, findings, choice } = composeScript(contact, strategy, strategy === 'watch-for-email' ? subject.subject : '', random);
  const answer: Answer = {
    script,
    findings,
    subjects: subjects.map(({ subject: line, facts, why }) => ({ subject: line, facts, why })),
    email: slots.emailAllowed ? writeEmail(contact, subject, random) : null,
    bestTimes: slots.bestTimes,
    refusals,
    notices: strategy === wanted ? slots.notices : [...slots.notices, NO_EMAIL_TO_ANNOUNCE],
  };
  return { answer, contact, choice };
}

/** The same slots and seed give the same answer, on every machine. */
export function answerFromSlots(slots: Slots, options: AnswerOptions = {}): Answer {
  return composeAnswer(slots, options).answer;
}
