/** Nothing may be said: why, and what to do instead. */
import { Alert, Button, Flex, List, Text } from '@hubspot/ui-extensions';
import type { Answer } from '@ringback/core';
import type { Voicemail } from '../state/use-voicemail.ts';
import { momentWords } from '../words/date-words.ts';
import { refusalWords } from '../words/refusal-words.ts';

/** Times offered when this hour is not allowed. */
const TIMES_SHOWN = 3;

export function RefusalPanel({ voicemail, answer }: { voicemail: Voicemail; answer: Answer | null }) {
  const refusals = answer?.refusals ?? [];
  const times = (answer?.bestTimes ?? []).slice(0, TIMES_SHOWN);
  return (
    <Flex direction="column" gap="small" align="start">
      {refusals.map(({ code, message }) => (
        <Alert key={code} title={refusalWords(code).title} variant="warning" testId={`refusal-${code}`}>
          {`${message} ${refusalWords(code).action}`}
        </Alert>
      ))}
      {refusals.length === 0 ? (
        <Alert title="No script could be written" variant="warning" testId="no-script">
          The facts on this contact give no script. Fill in at least a name or a company and reload.
        </Alert>
      ) : null}
      {times.length === 0 ? null : (
        <List variant="unordered-styled" testId="best-times">
          {times.map(({ start, timeZone, why }) => (
            <Text key={start}>{`${momentWords(start, timeZone)} (${timeZone}): ${why}`}</Text>
          ))}
        </List>
      )}
      <Button size="xs" onClick={voicemail.reload} testId="reload">
        Reload
      </Button>
    </Flex>
  );
}
