/** The one button: "I left it", with what stands in its way, and what to do when sending failed. */
import { Button, Flex, Inline, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { ScriptState } from '../state/card-state.ts';
import { leaveBlock } from '../state/leave-block.ts';
import { shownAnswer } from '../state/shown.ts';
import type { Voicemail } from '../state/use-voicemail.ts';
import { FailureNote } from './FailureNote.tsx';
import { OverrideForm } from './OverrideForm.tsx';

export function LeaveBar({ voicemail, script }: { voicemail: Voicemail; script: ScriptState }) {
  const { state, checked, subjectFindings } = voicemail;
  const { leaving, followUp } = state;
  if (leaving.phase === 'failed' && leaving.failure.retry) return <RetryBar voicemail={voicemail} />;
  const wrong = [...(checked?.findings ?? []), ...subjectFindings].filter((finding) => finding.severity === 'error');
  const errors = [...shownAnswer(script).refusals, ...wrong];
  if (leaving.phase === 'asking' && errors.length > 0)
    return <OverrideForm voicemail={voicemail} reason={leaving.reason} errors={errors} />;
  const block = leaveBlock(script, followUp);
  const sending = leaving.phase === 'sending';
  return (
    <Flex direction="column" gap="extra-small" align="start">
      {leaving.phase === 'failed' ? <FailureNote id="leave-failed" failure={leaving.failure} /> : null}
      <LoadingButton
        variant="primary"
        loading={sending}
        disabled={block !== null || sending}
        resultIconName="success"
        onClick={voicemail.leave}
        testId="leave"
      >
        {sending ? 'Logging…' : 'I left it'}
      </LoadingButton>
      <Text variant="microcopy" testId="leave-note">
        {block ?? leaveNote(wrong.length, errors.length > wrong.length, followUp.wanted)}
      </Text>
    </Flex>
  );
}

function leaveNote(errors: number, refused: boolean, wanted: boolean): string {
  if (refused) return 'Not at this hour. If you left it all the same, you will be asked why.';
  if (errors > 0)
    return `${errors === 1 ? 'One thing is' : `${errors} things are`} still wrong; you will be asked why you leave it as it is.`;
  return wanted ? 'Logs the call and makes the follow-up task.' : 'Logs the call.';
}

/** Trying again sends the very same request under its key, so the voicemail cannot be logged twice. */
function RetryBar({ voicemail }: { voicemail: Voicemail }) {
  const { leaving } = voicemail.state;
  if (leaving.phase !== 'failed') return null;
  return (
    <Flex direction="column" gap="extra-small" align="start">
      <FailureNote id="leave-failed" failure={leaving.failure} />
      <Inline gap="small" align="center">
        <Button variant="primary" onClick={voicemail.retryLeaving} testId="leave-retry">
          Try again
        </Button>
        <Button variant="transparent" onClick={() => voicemail.dispatch({ kind: 'started-over' })} testId="leave-start-over">
          Change it first
        </Button>
      </Inline>
      <Text variant="microcopy">
        Trying again sends the same words once more and never logs twice. Before you change them, look at the timeline: the first try may be
        there.
      </Text>
    </Flex>
  );
}
