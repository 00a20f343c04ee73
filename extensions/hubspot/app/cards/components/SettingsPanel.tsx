/** The rep's settings, folded away, and the first use of the card, which asks for one thing. */
import { Accordion, Flex, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { Voicemail } from '../state/use-voicemail.ts';
import { FailureNote } from './FailureNote.tsx';
import { CallbackNumber, SettingsFields } from './SettingsFields.tsx';

export function SettingsPanel({ voicemail }: { voicemail: Voicemail }) {
  return (
    <Accordion title="Your settings" size="xs" testId="settings">
      <Flex direction="column" gap="small">
        <CallbackNumber voicemail={voicemail} />
        <SettingsFields voicemail={voicemail} />
        <SaveSettings voicemail={voicemail} label="Save and write the script anew" />
      </Flex>
    </Accordion>
  );
}

export function FirstUse({ voicemail }: { voicemail: Voicemail }) {
  return (
    <Flex direction="column" gap="small">
      <Text format={{ fontWeight: 'demibold' }} testId="first-use">
        One thing first: which number should people call you on?
      </Text>
      <CallbackNumber voicemail={voicemail} />
      <Accordion title="More about you and your offer" size="xs" testId="first-use-more">
        <SettingsFields voicemail={voicemail} />
      </Accordion>
      <SaveSettings voicemail={voicemail} label="Save and write the script" />
      <Text variant="microcopy">Saved for you alone. You find it again under Your settings, at the end of this card.</Text>
    </Flex>
  );
}

function SaveSettings({ voicemail, label }: { voicemail: Voicemail; label: string }) {
  const { phase, failure } = voicemail.state.settings;
  return (
    <Flex direction="column" gap="extra-small" align="start">
      {failure === null ? null : <FailureNote id="settings-failed" failure={failure} />}
      <LoadingButton
        variant="primary"
        loading={phase === 'saving'}
        disabled={phase === 'saving'}
        onClick={voicemail.saveSettings}
        testId="save-settings"
      >
        {label}
      </LoadingButton>
      {phase === 'saved' ? (
        <Text variant="microcopy" testId="settings-saved">
          Saved.
        </Text>
      ) : null}
    </Flex>
  );
}
