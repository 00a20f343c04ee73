/** How long English letters, vowels and pauses take. Source: `npm run fit:speech`, docs/decisions/0003-speaking-time.md. */
import type { Timing } from '../../speech/timing.ts';

export const TIMING: Timing = { letter: 0.053, vowelGroup: 0.0507, pause: 0.4288, sentenceEnd: 0.3331 };
