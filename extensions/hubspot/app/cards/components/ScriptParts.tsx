/** The words part by part, each with the facts it rests on and its seconds. */
import { Flex, Inline, Table, TableBody, TableCell, TableHead, TableHeader, TableRow, Text } from '@hubspot/ui-extensions';
import type { Facts } from '@ringback/core';
import type { ScriptState } from '../state/card-state.ts';
import { scriptSegments, type Segment } from '../state/script-segments.ts';
import { isEdited, shownAnswer } from '../state/shown.ts';
import { PART_WORDS } from '../words/part-words.ts';
import { partFactWords } from '../words/source-words.ts';
import { FactTag } from './FactTag.tsx';

export function ScriptParts({ script, facts }: { script: ScriptState; facts: Facts | null }) {
  const { parts } = shownAnswer(script).script;
  const segments: Segment[] = isEdited(script)
    ? scriptSegments(script.draft.live, parts)
    : parts.filter((part) => part.text.trim() !== '').map((part) => ({ part, text: part.text }));
  return (
    <Table bordered={false} flush density="compact" testId="script-parts">
      <TableHead>
        <TableRow>
          <TableHeader width="min">Part</TableHeader>
          <TableHeader width="max">What to say</TableHeader>
          <TableHeader width="min" align="right">
            Seconds
          </TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        {segments.map((segment, index) => (
          <TableRow key={`${index}-${segment.part?.part ?? 'own'}`}>
            <TableCell width="min">
              <Text variant="microcopy">{segment.part === null ? 'Your words' : PART_WORDS[segment.part.part]}</Text>
            </TableCell>
            <TableCell width="max">
              <PartWords segment={segment} index={index} script={script} facts={facts} />
            </TableCell>
            <TableCell width="min" align="right">
              <Text variant="microcopy">{segment.part === null ? '–' : segment.part.seconds.toFixed(1)}</Text>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

interface PartWordsProps {
  segment: Segment;
  index: number;
  script: ScriptState;
  facts: Facts | null;
}

function PartWords({ segment, index, script, facts }: PartWordsProps) {
  const shown = partFactWords(segment.part?.facts ?? [], script.slots, facts);
  return (
    <Flex direction="column" gap="flush">
      <Text testId={segment.part === null ? `own-words-${index}` : `part-${segment.part.part}`}>{segment.text}</Text>
      {shown.length === 0 ? null : (
        <Inline gap="extra-small">
          {shown.map((words) => (
            <FactTag key={words.label} words={words} />
          ))}
        </Inline>
      )}
    </Flex>
  );
}
