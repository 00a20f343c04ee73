/** parts-complete: all seven parts are there. A listener who misses one has no reason, or no way, to answer. */
import type { Part } from '../schema/index.ts';
import { defineTip, THE_ARTICLE } from './define-tip.ts';

/** The seven parts, in order, and what to do when one is missing. */
const PARTS: readonly [Part, string][] = [
  ['greeting', 'The greeting is missing: open with "Hi" and the first name.'],
  ['context', 'The context is missing: say why you call at this moment.'],
  ['reason', 'The reason is missing: say what is in it for them.'],
  ['ask', 'The ask is missing: say what you want them to do.'],
  ['contact-details', 'Your number is missing: say how they reach you.'],
  ['repeat', 'The number is not repeated: say it a second time.'],
  ['sign-off', 'The sign-off is missing: close with thanks and a goodbye.'],
];

export const partsComplete = defineTip({
  id: 'parts-complete',
  severity: 'error',
  kind: 'structure',
  reason: 'Seven short parts carry everything a listener needs to decide and to call back.',
  evidence: THE_ARTICLE,
  check({ parts }) {
    return PARTS.filter(([part]) => !parts.some((found) => found.part === part)).map(([part, message]) => ({
      start: 0,
      end: 0,
      message,
      actual: 'missing',
      expected: part,
    }));
  },
});
