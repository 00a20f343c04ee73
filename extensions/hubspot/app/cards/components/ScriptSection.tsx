/** The script with its header, its words and its findings. */
import { Flex } from '@hubspot/ui-extensions';
import type { Facts } from '@ringback/core';
import type { ScriptState } from '../state/card-state.ts';
import { isEdited } from '../state/shown.ts';
import type { Voicemail } from '../state/use-voicemail.ts';
import { SayTheName } from './SayTheName.tsx';
import { BackToSuggestion, ScriptEditor } from './ScriptEditor.tsx';
import { ScriptFindings } from './ScriptFindings.tsx';
import { ScriptHeader } from './ScriptHeader.tsx';
import { ScriptParts } from './ScriptParts.tsx';

export interface ScriptSectionProps {
  voicemail: Voicemail;
  script: ScriptState;
  facts: Facts | null;
}

export function ScriptSection({ voicemail, script, facts }: ScriptSectionProps) {
  return (
    <Flex direction="column" gap="small">
      <ScriptHeader voicemail={voicemail} script={script} />
      <SayTheName contact={script.slots.contact} />
      {script.editing ? (
        <ScriptEditor voicemail={voicemail} script={script} rows={8} />
      ) : (
        <Flex direction="column" gap="extra-small" align="start">
          <ScriptParts script={script} facts={facts} />
          {isEdited(script) ? <BackToSuggestion voicemail={voicemail} /> : null}
        </Flex>
      )}
      <ScriptFindings voicemail={voicemail} />
    </Flex>
  );
}
