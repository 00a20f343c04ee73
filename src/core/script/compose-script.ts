/** From slots to a script: wordings are drawn by the seed until one has nothing to be said against it. */
import { packFor } from '../language/packs.ts';
import type { Finding, Script, Slots, Strategy } from '../schema/index.ts';
import { findingsIn } from '../tips/check-text.ts';
import { readDocument } from '../tips/tip-document.ts';
import { candidatesByPart } from './candidates.ts';
import { chooseFragments, type Loads } from './choose-fragments.ts';
import { attemptOf, type Situation } from './eligible-fragments.ts';
import { renderScript } from './render-script.ts';
import type { Random } from './seeded-random.ts';

export interface Composed {
  script: Script;
  findings: Finding[];
}

/** Wordings that are checked in full before the best of them is taken. */
const FULL_CHECKS = 6;

/** Errors weigh more than any number of warnings; what only teaches weighs nothing. */
function weight(findings: readonly Finding[]): number {
  return findings.reduce((sum, { severity }) => sum + (severity === 'error' ? 100 : severity === 'warning' ? 1 : 0), 0);
}

/** @param subject of the follow-up e-mail, which the strategy 'watch-for-email' says word for word */
export function composeScript(slots: Slots, strategy: Strategy, subject: string, random: Random): Composed {
  const pack = packFor(slots.language);
  const words = { ...pack.slotWords(slots), subject: subject === '' ? [] : [subject] };
  const situation: Situation = { slots, strategy, attempt: attemptOf(slots), words };
  const byPart = candidatesByPart(pack, situation);
  const loads: Loads = new Map();
  let best: Composed | null = null;
  let lightest = Infinity;
  for (let round = 0; round < FULL_CHECKS && lightest > 0; round += 1) {
    const choice = chooseFragments(byPart, situation, subject, random, loads);
    const script = renderScript(choice, slots, strategy, pack);
    const findings = findingsIn(readDocument(script.text, slots, strategy));
    if (weight(findings) < lightest) {
      best = { script, findings };
      lightest = weight(findings);
    }
    if (lightest > 0 && !canImprove(findings)) break;
  }
  return best!;
}

/** Some findings stand in the facts and not in the words: another wording would have them too. */
const OF_THE_FACTS = new Set(['rep-named', 'direct-line', 'callback-number-matches']);

function canImprove(findings: readonly Finding[]): boolean {
  return findings.some(({ tip, severity }) => severity !== 'info' && !OF_THE_FACTS.has(tip));
}
