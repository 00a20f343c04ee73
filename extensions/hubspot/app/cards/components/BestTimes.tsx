/** When to call: the next good hours where the contact is, why, and how sure that is. */
import { List, Text } from '@hubspot/ui-extensions';
import type { Answer } from '@ringback/core';
import { momentWords } from '../words/date-words.ts';

type BestTime = Answer['bestTimes'][number];

const TIMES_SHOWN = 3;

export function BestTimes({ times }: { times: readonly BestTime[] }) {
  return (
    <List variant="unordered-styled" testId="best-times">
      {times.slice(0, TIMES_SHOWN).map(({ start, timeZone, why }) => (
        <Text key={start} variant="microcopy">{`${momentWords(start, timeZone)} (${timeZone}): ${why}`}</Text>
      ))}
    </List>
  );
}
