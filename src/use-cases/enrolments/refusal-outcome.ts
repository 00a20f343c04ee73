/** Why the engine wrote nothing, as a code that a workflow can branch on. */
import type { OutcomeCode } from '../../contract/workflow-contract.ts';
import type { Answer } from '../../core/schema/index.ts';

export function refusalOutcome({ refusals }: Answer): OutcomeCode {
  const codes = new Set(refusals.map(({ code }) => code));
  if (codes.has('do-not-voicemail')) return 'do-not-voicemail';
  return codes.has('enough-voicemails') ? 'no-more-voicemails' : 'no-script';
}
