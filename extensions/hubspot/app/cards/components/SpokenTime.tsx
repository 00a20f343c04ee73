/** Seconds of the words on screen against the band; colour and words say the same. */
import { StatusTag, Text } from '@hubspot/ui-extensions';
import type { ScriptState } from '../state/card-state.ts';
import { shownAnswer } from '../state/shown.ts';
import type { Voicemail } from '../state/use-voicemail.ts';
import { secondsWords } from '../words/seconds-words.ts';

export function SpokenTime({ voicemail, script }: { voicemail: Voicemail; script: ScriptState }) {
  const seconds = voicemail.checked?.seconds ?? shownAnswer(script).script.seconds;
  const words = secondsWords(seconds, script.slots.settings.targetSeconds);
  return (
    <>
      <StatusTag variant={words.variant} testId="seconds">
        {words.length}
      </StatusTag>
      <Text variant="microcopy" testId="target">{`${words.target} · ${words.verdict}`}</Text>
    </>
  );
}
