/** A script with its facts taken out: all that a language model may see. */
import { placeholdersIn, type SlotName } from '../language/fragment.ts';
import type { Part } from '../schema/index.ts';
import { capitalise } from '../script/render-script.ts';
import { PARTS } from '../script/candidates.ts';
import type { Choice } from '../script/choose-fragments.ts';

export interface MaskedPart {
  part: Part;
  /** Words with slots between braces, e.g. "Hi {firstName}, it's {rep} from {repCompany}." */
  text: string;
}

export interface MaskedSlot {
  name: SlotName;
  /** What kind of words will stand there, never the words themselves. */
  meaning: string;
  /** How often the slot must be said at least and at most. */
  times: readonly [least: number, most: number];
}

export interface MaskedScript {
  parts: MaskedPart[];
  slots: MaskedSlot[];
}

const MEANINGS: Record<SlotName, string> = {
  firstName: "the contact's first name",
  formalName: "the contact's title and last name",
  company: "the contact's company",
  role: "the contact's job title with an article",
  rep: "the caller's name",
  repFirst: "the caller's first name",
  repCompany: "the caller's company",
  phone: 'the number to call, said digit by digit',
  connection: 'somebody or something both know',
  meeting: 'the last meeting, as a noun phrase',
  ago: 'how long ago it was, e.g. "two weeks ago"',
  topic: 'what the meeting was about, as a noun phrase',
  theTopic: 'what the meeting was about, as a noun phrase',
  event: 'what was held together, as a noun phrase without an article',
  problem: 'a problem, as a noun phrase',
  benefit: 'what the contact gets, as a verb phrase in the infinitive',
  impersonalBenefit: 'what others got, as a verb phrase in the infinitive',
  proof: 'evidence, as a full sentence without its full stop',
  offer: 'what is offered',
  news: 'something not said before',
  nudge: 'a soft hint at the time, e.g. "later today"',
  dayPart: 'a greeting for the time of day',
  subject: 'the subject line of the e-mail that follows, word for word',
};
/** The only slot that may come more or less often than in the script: a name is said once or twice. */
const NAME: SlotName = 'firstName';

export function maskScript({ fragments }: Choice): MaskedScript {
  const parts = PARTS.flatMap((part) => {
    const own = fragments.filter(({ fragment }) => fragment.part === part).map(({ fragment }) => capitalise(fragment.text));
    return own.length === 0 ? [] : [{ part, text: own.join(' ') }];
  });
  const said = parts.flatMap(({ text }) => placeholdersIn(text));
  const slots = [...new Set(said)].map((name): MaskedSlot => {
    const count = said.filter((other) => other === name).length;
    return { name, meaning: MEANINGS[name], times: name === NAME ? [1, 2] : [count, count] };
  });
  return { parts, slots };
}
