/** After "I left it": what was made, where it is, and the way back. */
import type { ReactNode } from 'react';
import { Alert, Button, Flex, Inline, Link, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { Leaving } from '../state/card-state.ts';
import type { Voicemail } from '../state/use-voicemail.ts';
import { dayWords } from '../words/date-words.ts';
import { FailureNote } from './FailureNote.tsx';

export interface LoggedPanelProps {
  voicemail: Voicemail;
  logged: Extract<Leaving, { phase: 'logged' }>;
  /** What this place can offer besides, such as writing the e-mail at once. */
  children?: ReactNode;
}

export function LoggedPanel({ voicemail, logged, children }: LoggedPanelProps) {
  const { request, data, undo } = logged;
  return (
    <Flex direction="column" gap="small">
      <Alert title="Logged" variant="success" testId="logged">
        {request.followUp === null || data.task === null
          ? 'The call is on the timeline; no follow-up was made.'
          : `The call is on the timeline; the follow-up “${request.followUp.subject}” is due ${dayWords(request.followUp.dueDate)}.`}
      </Alert>
      <Inline gap="small" align="center">
        {data.call.url === '' ? null : (
          <Link href={data.call.url} testId="call-link">
            Open the call
          </Link>
        )}
        {data.task === null || data.task.url === '' ? null : (
          <Link href={data.task.url} testId="task-link">
            Open the follow-up task
          </Link>
        )}
      </Inline>
      {undo.phase === 'failed' ? <FailureNote id="undo-failed" failure={undo.failure} /> : null}
      <Inline gap="small" align="center">
        {children}
        <LoadingButton loading={undo.phase === 'sending'} disabled={undo.phase === 'sending'} onClick={voicemail.undo} testId="undo">
          {undo.phase === 'failed' ? 'Try to undo again' : 'Undo'}
        </LoadingButton>
        <Button variant="transparent" onClick={voicemail.leaveAnother} testId="leave-another">
          Leave another
        </Button>
      </Inline>
      <Text variant="microcopy">Undo archives the call and its task; it is offered as long as this card is open.</Text>
    </Flex>
  );
}

export function UndonePanel({ voicemail }: { voicemail: Voicemail }) {
  return (
    <Flex direction="column" gap="small" align="start">
      <Alert title="Taken back" variant="info" testId="undone">
        The call and its follow-up task were archived.
      </Alert>
      <Button onClick={voicemail.leaveAnother} testId="leave-another">
        Back to the script
      </Button>
    </Flex>
  );
}
