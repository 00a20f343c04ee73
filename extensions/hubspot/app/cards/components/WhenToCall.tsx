/** When to call, folded away; nothing when nothing is known. */
import { Accordion } from '@hubspot/ui-extensions';
import type { Answer } from '@ringback/core';
import { BestTimes } from './BestTimes.tsx';

export function WhenToCall({ times }: { times: Answer['bestTimes'] }) {
  if (times.length === 0) return null;
  return (
    <Accordion title="When to call" size="xs" testId="when-to-call">
      <BestTimes times={times} />
    </Accordion>
  );
}
