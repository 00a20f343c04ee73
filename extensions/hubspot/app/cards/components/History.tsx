/** Earlier voicemails of this contact, newest first. */
import { Accordion, Flex, Inline, Link, Tag, Text } from '@hubspot/ui-extensions';
import type { Voicemail } from '../state/use-voicemail.ts';
import type { HistoryEntry } from '../state/wire.ts';
import { momentWords } from '../words/date-words.ts';
import { STRATEGY_WORDS } from '../words/part-words.ts';
import { FailureNote } from './FailureNote.tsx';
import { LoadingLine } from './LoadingLine.tsx';

/** Enough of a text to recognise it by. */
const FIRST_WORDS = 14;

export function History({ voicemail, timeZone }: { voicemail: Voicemail; timeZone: string }) {
  const { entries, phase, failure } = voicemail.state.history;
  return (
    <Accordion title={`Earlier voicemails (${entries.length})`} size="xs" onClick={voicemail.openHistory} testId="history">
      <Flex direction="column" gap="small">
        {phase === 'loading' ? <LoadingLine label="Reading the calls on this contact…" /> : null}
        {failure === null ? null : <FailureNote id="history-failed" failure={failure} onRetry={voicemail.openHistory} />}
        {entries.length === 0 && phase !== 'loading' ? <Text>No voicemail was left for this contact yet.</Text> : null}
        {entries.map((entry, index) => (
          <Entry key={entry.voicemailId ?? `${entry.leftAt}-${index}`} entry={entry} index={index} timeZone={timeZone} />
        ))}
      </Flex>
    </Accordion>
  );
}

const STATE_WORDS: Record<HistoryEntry['state'], string | null> = {
  done: null,
  unfinished: 'Not finished',
  undone: 'Taken back',
  elsewhere: 'Logged by another tool',
};

function Entry({ entry, index, timeZone }: { entry: HistoryEntry; index: number; timeZone: string }) {
  const when = [momentWords(entry.leftAt, timeZone), entry.strategy === null ? null : STRATEGY_WORDS[entry.strategy]];
  const state = STATE_WORDS[entry.state];
  const crossed = entry.state === 'undone' ? ({ format: { lineDecoration: 'strikethrough' } } as const) : {};
  return (
    <Flex direction="column" gap="flush">
      <Inline gap="extra-small" align="center">
        <Text variant="microcopy" testId={`history-entry-${index}`}>
          {when.filter((words) => words !== null).join(' · ')}
        </Text>
        {state === null ? null : (
          <Tag inline variant={entry.state === 'unfinished' ? 'warning' : 'default'} testId={`history-state-${index}`}>
            {state}
          </Tag>
        )}
        {entry.callUrl === null ? null : <Link href={entry.callUrl}>Call</Link>}
        {entry.taskUrl === null ? null : <Link href={entry.taskUrl}>Follow-up task</Link>}
      </Inline>
      {entry.text === null ? null : <Text {...crossed}>{firstWords(entry.text)}</Text>}
      {entry.subject === null ? null : <Text variant="microcopy">{`Follow-up: ${entry.subject}`}</Text>}
    </Flex>
  );
}

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= FIRST_WORDS ? words.join(' ') : `${words.slice(0, FIRST_WORDS).join(' ')} …`;
}
