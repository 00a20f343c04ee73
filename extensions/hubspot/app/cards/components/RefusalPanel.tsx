/** Nothing may be said: why, and what to do instead. */
import { Alert, Button, Flex } from '@hubspot/ui-extensions';
import type { Answer } from '@ringback/core';
import type { Voicemail } from '../state/use-voicemail.ts';
import { BestTimes } from './BestTimes.tsx';
import { RefusalAlerts } from './RefusalAlerts.tsx';

export function RefusalPanel({ voicemail, answer }: { voicemail: Voicemail; answer: Answer | null }) {
  const refusals = answer?.refusals ?? [];
  const times = answer?.bestTimes ?? [];
  return (
    <Flex direction="column" gap="small" align="start">
      <RefusalAlerts refusals={refusals} />
      {refusals.length === 0 ? (
        <Alert title="No script could be written" variant="warning" testId="no-script">
          The facts on this contact give no script. Fill in at least a name or a company and reload.
        </Alert>
      ) : null}
      {times.length === 0 ? null : <BestTimes times={times} />}
      <Button size="xs" onClick={voicemail.reload} testId="reload">
        Reload
      </Button>
    </Flex>
  );
}
