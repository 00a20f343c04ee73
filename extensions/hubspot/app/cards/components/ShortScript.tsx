/** The script at a glance: time, words, what is gravely wrong, copying. */
import { Button, Flex, Inline, Text } from '@hubspot/ui-extensions';
import type { ScriptState } from '../state/card-state.ts';
import { isEdited } from '../state/shown.ts';
import type { Voicemail } from '../state/use-voicemail.ts';
import { BackToSuggestion, ScriptEditor } from './ScriptEditor.tsx';
import { ScriptFindings } from './ScriptFindings.tsx';
import { SpokenTime } from './SpokenTime.tsx';

export function ShortScript({ voicemail, script }: { voicemail: Voicemail; script: ScriptState }) {
  const { dispatch, copy } = voicemail;
  return (
    <Flex direction="column" gap="extra-small">
      <SpokenTime voicemail={voicemail} script={script} />
      {script.editing ? <ScriptEditor voicemail={voicemail} script={script} rows={10} /> : <Text testId="script">{script.draft.live}</Text>}
      <Inline gap="extra-small">
        <Button size="xs" onClick={() => copy(script.draft.live, 'Script')} testId="copy-script">
          Copy
        </Button>
        <Button size="xs" onClick={voicemail.anotherVersion} disabled={script.writing} testId="another-version">
          {script.writing ? 'Writing…' : 'Another version'}
        </Button>
        <Button size="xs" onClick={() => dispatch({ kind: script.editing ? 'edit-closed' : 'edit-opened' })} testId="edit-script">
          {script.editing ? 'Done' : 'Edit'}
        </Button>
        {isEdited(script) && !script.editing ? <BackToSuggestion voicemail={voicemail} /> : null}
      </Inline>
      <ScriptFindings voicemail={voicemail} />
    </Flex>
  );
}
