/** From slots to a script: wordings are drawn by the seed until one has nothing to be said against it. */
import type { Finding, Script, Strategy } from '../schema/index.ts';
import { voicemailTips } from '../tips/all-tips.ts';
import { findingsIn } from '../tips/findings-in.ts';
import { readDocument } from '../tips/tip-document.ts';
import { candidatesByPart } from './candidates.ts';
import { chooseFragments, type Choice } from './choose-fragments.ts';
import type { ContactWords } from './contact-words.ts';
import { isReasonBrief } from './is-reason-brief.ts';
import { attemptOf, type Situation } from './eligible-fragments.ts';
import { renderScript } from './render-script.ts';
import type { Random } from './seeded-random.ts';

export interface Composed {
  script: Script;
  findings: Finding[];
  choice: Choice;
}

/** Wordings that are checked in full before the best of them is taken. */
const FULL_CHECKS = 6;

/** Errors weigh more than any number of warnings; what only teaches weighs nothing. */
function weight(findings: readonly Finding[]): number {
  return findings.reduce((sum, { severity }) => sum + (severity === 'error' ? 100 : severity === 'warning' ? 1 : 0), 0);
}

/** A wording that this contact has heard weighs like half an error, where its words are not kept and only its name is known. */
const SAID_BEFORE = 50;

/** A second nearer to the edge of the band, rounding could fall on either side. */
const MARGIN_SECONDS = 0.01;

/** Nothing can be found in a script of reviewed fragments and plain facts that fits its band and whose value line is short. */
function isFreeOfFindings({ fragments, words }: Choice, { seconds }: Script, { slots, plain }: ContactWords): boolean {
  const [low, high] = slots.settings.targetSeconds;
  return plain && seconds.expected > low + MARGIN_SECONDS && seconds.expected < high - MARGIN_SECONDS && isReasonBrief(fragments, words);
}

/** Writes a choice out and says what the tips find in it. */
export function checkedScript(choice: Choice, contact: ContactWords, strategy: Strategy): Composed {
  const script = renderScript(choice, contact, strategy);
  if (isFreeOfFindings(choice, script, contact)) return { script, findings: [], choice };
  return { script, findings: findingsIn(readDocument(script.text, contact.slots, contact.pack, strategy), voicemailTips), choice };
}

/** @param subject of the follow-up e-mail, which the strategy 'watch-for-email' says word for word */
export function composeScript(contact: ContactWords, strategy: Strategy, subject: string, random: Random): Composed {
  const { slots, pack, ways } = contact;
  const situation: Situation = { slots, strategy, attempt: attemptOf(slots), words: { ...ways, subject: subject === '' ? [] : [subject] } };
  const byPart = candidatesByPart(pack, situation);
  let best: Composed | null = null;
  let lightest = Infinity;
  for (let round = 0; round < FULL_CHECKS && lightest > 0; round += 1) {
    const composed = checkedScript(chooseFragments(byPart, situation, contact, subject, random), contact, strategy);
    const cost = weight(composed.findings) + (slots.earlier.scriptIds.includes(composed.script.id) ? SAID_BEFORE : 0);
    if (cost < lightest) {
      best = composed;
      lightest = cost;
    }
    if (lightest > 0 && lightest < SAID_BEFORE && !canImprove(composed.findings)) break;
  }
  return best!;
}

/** Some findings stand in the facts and not in the words: another wording would have them too. */
const OF_THE_FACTS = new Set(['rep-named', 'direct-line', 'callback-number-matches']);

function canImprove(findings: readonly Finding[]): boolean {
  return findings.some(({ tip, severity }) => severity !== 'info' && !OF_THE_FACTS.has(tip));
}
