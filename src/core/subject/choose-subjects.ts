/** Subject lines for the follow-up e-mail, each hung on another true fact. */
import { fitsSlots } from '../language/fits-slots.ts';
import type { Hook, SubjectFragment } from '../language/subject-fragment.ts';
import type { Slots, Subject } from '../schema/index.ts';
import { factPathsOf } from '../script/fact-paths.ts';
import { capitalise, fill } from '../script/render-script.ts';
import type { ContactWords } from '../script/contact-words.ts';
import { pick, type Random } from '../script/seeded-random.ts';
import { subjectShort } from '../tips/subject-short.ts';
import { checkSubject } from '../tips/check-subject.ts';

export interface ChosenSubject extends Subject {
  hook: Hook;
}

/** Fewest lines a rep gets to choose from. */
const FEWEST = 3;
/** A phone's preview shows about this much. Source: https://allstonlabs.com/library/copy/subject-lines. Read 2026-11. */
const BEST_CHARACTERS = 35;
/** From the strongest hook to the weakest. */
const HOOKS: readonly Hook[] = ['meeting', 'connection', 'problem', 'company', 'voicemail'];

interface Line {
  fragment: SubjectFragment;
  hook: Hook;
  subject: string;
}

function written({ fragment, hook, subject }: Line, slots: Slots): ChosenSubject {
  const facts = [...new Set(fragment.needs.flatMap((slot) => factPathsOf(slot, slots)))];
  return { hook, subject, facts: facts.length > 0 ? facts : ['rep.callbackNumber'], why: fragment.why };
}

/** Subject lines are reviewed with plain facts; only their length depends on the words. */
function isFaultless(subject: string, { slots, pack, plain }: ContactWords): boolean {
  if (plain) return subjectShort.check({ subject, slots, pack, body: null, voicemail: null }).length === 0;
  return checkSubject({ subject, slots }).length === 0;
}

/** Draws a line with nothing to be said against it: short ones first, among equals by chance. */
function drawn(lines: readonly Line[], contact: ContactWords, random: Random): Line | undefined {
  let left = lines;
  while (left.length > 0) {
    const short = left.filter(({ subject }) => [...subject].length <= BEST_CHARACTERS);
    const line = pick(random, short.length > 0 ? short : left)!;
    if (isFaultless(line.subject, contact)) return line;
    left = left.filter((other) => other !== line);
  }
  return undefined;
}

/** @returns at least three; the first is the one the e-mail is written for */
export function chooseSubjects(contact: ContactWords, random: Random): ChosenSubject[] {
  const { slots, pack, ways, plainest } = contact;
  const lines = pack.subjects
    .filter((fragment) => fitsSlots(fragment, slots, ways))
    .map((fragment): Line => ({ fragment, hook: fragment.hook, subject: capitalise(fill(fragment.text, plainest)) }));
  const chosen: Line[] = [];
  const add = (from: readonly Line[]): boolean => {
    const line = drawn(from, contact, random);
    if (line !== undefined) chosen.push(line);
    return line !== undefined;
  };
  for (const hook of HOOKS) add(lines.filter((other) => other.hook === hook));
  while (chosen.length < FEWEST && add(lines.filter((other) => !chosen.includes(other))));
  return strongestFirst(chosen, random).map((line) => written(line, slots));
}

/** Any of the two strongest hooks may lead, so that mails do not all begin alike. */
function strongestFirst(lines: readonly Line[], random: Random): Line[] {
  const [first, second, ...rest] = lines;
  if (first === undefined || second === undefined || second.hook === 'voicemail' || random() < 0.65) return [...lines];
  return [second, first, ...rest];
}
