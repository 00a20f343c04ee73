/** Asks why a text with errors was left as it is; the reason is kept with the call. */
import { Button, Flex, Inline, List, Text, TextArea } from '@hubspot/ui-extensions';
import type { Finding } from '@ringback/core';
import { MOST_CHARACTERS } from '../state/leave-block.ts';
import type { TextDraft } from '../state/text-draft.ts';
import type { Voicemail } from '../state/use-voicemail.ts';

export interface OverrideFormProps {
  voicemail: Voicemail;
  reason: TextDraft;
  errors: readonly Pick<Finding, 'message'>[];
}

export function OverrideForm({ voicemail, reason, errors }: OverrideFormProps) {
  const { dispatch } = voicemail;
  return (
    <Flex direction="column" gap="extra-small" align="start">
      <Text format={{ fontWeight: 'demibold' }}>What stands against it:</Text>
      <List variant="unordered-styled" testId="override-errors">
        {errors.map((finding, index) => (
          <Text key={index}>{finding.message}</Text>
        ))}
      </List>
      <TextArea
        label="Why did you leave it all the same?"
        name="override-reason"
        rows={2}
        resize="vertical"
        required
        maxLength={MOST_CHARACTERS.reason}
        value={reason.committed}
        onInput={(text) => dispatch({ kind: 'reason-typed', text })}
        onChange={(text) => dispatch({ kind: 'reason-committed', text })}
        testId="override-reason"
      />
      <Inline gap="small">
        <Button variant="primary" disabled={reason.live.trim() === ''} onClick={voicemail.leaveAnyway} testId="override-confirm">
          Log it anyway
        </Button>
        <Button variant="transparent" onClick={() => dispatch({ kind: 'reason-cancelled' })} testId="override-cancel">
          Go back and fix it
        </Button>
      </Inline>
    </Flex>
  );
}
