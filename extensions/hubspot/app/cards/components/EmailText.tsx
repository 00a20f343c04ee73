/** The text of the follow-up e-mail: folded away, editable, copied with its subject. */
import { Accordion, Button, Flex, Inline, Text, TextArea } from '@hubspot/ui-extensions';
import type { ScriptState } from '../state/card-state.ts';
import { MOST_CHARACTERS } from '../state/leave-block.ts';
import { chosenSubject } from '../state/shown.ts';
import type { Voicemail } from '../state/use-voicemail.ts';

export function EmailText({ voicemail, script }: { voicemail: Voicemail; script: ScriptState }) {
  const { dispatch, copy } = voicemail;
  const { followUp } = voicemail.state;
  const { body, editingBody, suggestedBody } = followUp;
  const subject = chosenSubject(followUp, script);
  return (
    <Accordion title={body.live === suggestedBody ? 'E-mail text' : 'E-mail text (edited)'} size="xs" testId="email-text">
      <Flex direction="column" gap="extra-small">
        {editingBody ? (
          <TextArea
            key={body.revision}
            name="email-body"
            label="E-mail text"
            rows={7}
            resize="vertical"
            maxLength={MOST_CHARACTERS.body}
            value={body.committed}
            onInput={(text) => dispatch({ kind: 'body-typed', text })}
            onChange={(text) => dispatch({ kind: 'body-committed', text })}
            testId="email-body"
          />
        ) : (
          body.live
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line, index) => <Text key={index}>{line}</Text>)
        )}
        <Inline gap="extra-small">
          <Button size="xs" onClick={() => dispatch({ kind: editingBody ? 'body-closed' : 'body-opened' })} testId="edit-body">
            {editingBody ? 'Done editing' : 'Edit'}
          </Button>
          <Button size="xs" onClick={() => copy(`${subject}\n\n${body.live}`, 'Subject and e-mail')} testId="copy-email">
            Copy subject and text
          </Button>
          {body.live === suggestedBody ? null : (
            <Button size="xs" variant="transparent" onClick={() => dispatch({ kind: 'body-restored' })} testId="back-to-body">
              Back to suggestion
            </Button>
          )}
        </Inline>
      </Flex>
    </Accordion>
  );
}
