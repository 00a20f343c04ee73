/** The line above the script: how long it takes, what it asks for, other wordings, copying. */
import { Button, Flex, Inline, Tag, Text, ToggleGroup } from '@hubspot/ui-extensions';
import type { Strategy } from '@ringback/core';
import type { ScriptState } from '../state/card-state.ts';
import { isEdited } from '../state/shown.ts';
import type { Voicemail } from '../state/use-voicemail.ts';
import { STRATEGY_WORDS } from '../words/part-words.ts';
import { SpokenTime } from './SpokenTime.tsx';

const STRATEGIES: Strategy[] = ['call-back', 'watch-for-email'];

export function ScriptHeader({ voicemail, script }: { voicemail: Voicemail; script: ScriptState }) {
  const { dispatch, copy } = voicemail;
  return (
    <Flex direction="column" gap="extra-small">
      <Flex direction="row" justify="between" align="center" gap="small" wrap>
        <Inline gap="small" align="center">
          <SpokenTime voicemail={voicemail} script={script} />
          {isEdited(script) ? (
            <Tag variant="info" testId="edited">
              Edited
            </Tag>
          ) : null}
        </Inline>
        <Inline gap="extra-small" align="center">
          <Button size="xs" onClick={voicemail.anotherVersion} disabled={script.writing} testId="another-version">
            {script.writing ? 'Writing…' : 'Another version'}
          </Button>
          <Button size="xs" onClick={() => dispatch({ kind: script.editing ? 'edit-closed' : 'edit-opened' })} testId="edit-script">
            {script.editing ? 'Done editing' : 'Edit'}
          </Button>
          <Button size="xs" onClick={() => copy(script.draft.live, 'Script')} testId="copy-script">
            Copy
          </Button>
        </Inline>
      </Flex>
      <ToggleGroup
        toggleType="radioButtonList"
        name="strategy"
        label="The voicemail says"
        size="sm"
        inline
        value={script.strategy}
        options={STRATEGIES.map((value) => ({
          value,
          label: STRATEGY_WORDS[value],
          readOnly: value === 'watch-for-email' && !script.slots.emailAllowed,
        }))}
        onChange={(value) => voicemail.chooseStrategy(value === 'watch-for-email' ? value : 'call-back')}
        testId="strategy"
      />
      <VersionNote script={script} />
      {script.setAside === null ? null : (
        <Inline gap="small" align="center">
          <Text variant="microcopy">Your own words were set aside.</Text>
          <Button size="xs" variant="transparent" onClick={() => dispatch({ kind: 'set-aside-restored' })} testId="restore-edit">
            Bring them back
          </Button>
        </Inline>
      )}
    </Flex>
  );
}

function VersionNote({ script }: { script: ScriptState }) {
  const { versions, at, exhausted } = script;
  if (versions.length === 1 && !exhausted) return null;
  return (
    <Text variant="microcopy" testId="version">
      {`Version ${at + 1} of ${versions.length}${exhausted ? '; these facts allow no other wording' : ''}`}
    </Text>
  );
}
