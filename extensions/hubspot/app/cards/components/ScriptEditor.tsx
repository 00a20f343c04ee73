/** The words in a text field; findings and seconds beside it follow every key. */
import { Button, Flex, Inline, TextArea } from '@hubspot/ui-extensions';
import type { ScriptState } from '../state/card-state.ts';
import { MOST_CHARACTERS } from '../state/leave-block.ts';
import type { Voicemail } from '../state/use-voicemail.ts';

export function ScriptEditor({ voicemail, script, rows }: { voicemail: Voicemail; script: ScriptState; rows: number }) {
  const { dispatch } = voicemail;
  return (
    <Flex direction="column" gap="extra-small">
      <TextArea
        key={script.draft.revision}
        label="What you will say"
        name="script"
        rows={rows}
        resize="vertical"
        maxLength={MOST_CHARACTERS.text}
        value={script.draft.committed}
        onInput={(text) => dispatch({ kind: 'text-typed', text })}
        onChange={(text) => dispatch({ kind: 'text-committed', text })}
        testId="script-text"
      />
      <Inline gap="extra-small">
        <BackToSuggestion voicemail={voicemail} />
      </Inline>
    </Flex>
  );
}

export function BackToSuggestion({ voicemail }: { voicemail: Voicemail }) {
  return (
    <Button size="xs" variant="transparent" onClick={() => voicemail.dispatch({ kind: 'suggestion-restored' })} testId="back-to-suggestion">
      Back to suggestion
    </Button>
  );
}
