/** Everything a rep fills in at their own desk, besides the callback number. */
import { Flex, NumberInput, Select, Text, ToggleGroup } from '@hubspot/ui-extensions';
import type { Voicemail } from '../state/use-voicemail.ts';
import type { RepSettings } from '../state/wire.ts';
import { STRATEGY_WORDS } from '../words/part-words.ts';
import { LanguageHabits } from './LanguageHabits.tsx';
import { OwnPace } from './OwnPace.tsx';
import { settingProblem, SettingText } from './SettingText.tsx';

/** Factors on speaking time. Source: docs/decisions/0003-speaking-time.md; 1.0 is about 165 words a minute. */
const PACES = [
  { value: 1, label: 'Brisk, about 165 words a minute' },
  { value: 1.1, label: 'Usual, about 150 words a minute' },
  { value: 1.25, label: 'Slow, about 130 words a minute' },
];

export function CallbackNumber({ voicemail }: { voicemail: Voicemail }) {
  return (
    <SettingText
      voicemail={voicemail}
      field="callbackNumber"
      label="Callback number"
      description="Your direct line, with + and country code. Every script says it twice."
      placeholder="+13035550134"
      required
    />
  );
}

export function SettingsFields({ voicemail }: { voicemail: Voicemail }) {
  return (
    <Flex direction="column" gap="small">
      <SettingText
        voicemail={voicemail}
        field="callingNumber"
        label="Number you call from"
        description="Only if it is another one: what their phone shows when you call."
        placeholder="+13035550100"
      />
      <SettingText
        voicemail={voicemail}
        field="firstName"
        label="Your name"
        description="How you introduce yourself. Empty: the first name of your CRM user."
        placeholder="Maria"
      />
      <SettingText
        voicemail={voicemail}
        field="company"
        label="Your company"
        description="As you say it aloud, without Inc. or GmbH."
        placeholder="Brightline"
      />
      <SettingText
        voicemail={voicemail}
        field="problem"
        label="Problem you solve"
        description="A thing your customers suffer from, without a verb."
        placeholder="late freight invoices"
      />
      <SettingText
        voicemail={voicemail}
        field="benefit"
        label="Benefit"
        description="What is in it for them, starting with a verb."
        placeholder="cut invoice disputes by a third"
      />
      <SettingText
        voicemail={voicemail}
        field="proof"
        label="Proof"
        description="One true sentence you stand behind."
        placeholder="Northwind did it in six weeks."
      />
      <Habits voicemail={voicemail} />
    </Flex>
  );
}

function Habits({ voicemail }: { voicemail: Voicemail }) {
  const { draft } = voicemail.state.settings;
  const change = (part: Partial<RepSettings>) => voicemail.dispatch({ kind: 'settings-changed', change: part });
  return (
    <>
      <ToggleGroup
        toggleType="radioButtonList"
        name="setting-strategy"
        label="The voicemail usually says"
        inline
        value={draft.strategy}
        options={(['call-back', 'watch-for-email'] as const).map((value) => ({ value, label: STRATEGY_WORDS[value] }))}
        onChange={(value) => change({ strategy: value as RepSettings['strategy'] })}
        testId="setting-strategy"
      />
      <ToggleGroup
        toggleType="radioButtonList"
        name="setting-name-position"
        label="You say your name"
        inline
        value={draft.namePosition}
        options={[
          { value: 'early', label: 'At the start' },
          { value: 'late', label: 'With the number' },
        ]}
        onChange={(value) => change({ namePosition: value as RepSettings['namePosition'] })}
        testId="setting-namePosition"
      />
      <ToggleGroup
        toggleType="radioButtonList"
        name="setting-tone"
        label="Tone"
        inline
        value={draft.tone}
        options={[
          { value: 'friendly', label: 'Friendly' },
          { value: 'neutral', label: 'Neutral' },
          { value: 'formal', label: 'Formal' },
        ]}
        onChange={(value) => change({ tone: value as RepSettings['tone'] })}
        testId="setting-tone"
      />
      <LanguageHabits voicemail={voicemail} />
      <Band voicemail={voicemail} />
      <Pace voicemail={voicemail} />
      <OwnPace voicemail={voicemail} />
    </>
  );
}

function Band({ voicemail }: { voicemail: Voicemail }) {
  const [low, high] = voicemail.state.settings.draft.targetSeconds;
  const problem = settingProblem(voicemail, 'targetSeconds');
  const change = (targetSeconds: RepSettings['targetSeconds']) =>
    voicemail.dispatch({ kind: 'settings-changed', change: { targetSeconds } });
  return (
    <Flex direction="column" gap="extra-small">
      <Flex direction="row" gap="small">
        <NumberInput
          name="shortest"
          label="Shortest (seconds)"
          min={10}
          max={50}
          precision={0}
          value={low}
          error={problem !== null}
          onChange={(value) => change([value, high])}
          testId="setting-shortest"
        />
        <NumberInput
          name="longest"
          label="Longest (seconds)"
          min={15}
          max={60}
          precision={0}
          value={high}
          error={problem !== null}
          onChange={(value) => change([low, value])}
          testId="setting-longest"
        />
      </Flex>
      {problem === null ? null : (
        <Text variant="microcopy" testId="setting-band-problem">
          {problem}
        </Text>
      )}
    </Flex>
  );
}

function Pace({ voicemail }: { voicemail: Voicemail }) {
  const { speakingPace } = voicemail.state.settings.draft;
  const own = PACES.some(({ value }) => value === speakingPace) ? [] : [{ value: speakingPace, label: `Your own, factor ${speakingPace}` }];
  return (
    <Select
      name="pace"
      label="How you speak"
      description="Seconds are estimated for this pace."
      value={speakingPace}
      options={[...PACES, ...own]}
      onChange={(value) => voicemail.dispatch({ kind: 'settings-changed', change: { speakingPace: Number(value) } })}
      testId="setting-speakingPace"
    />
  );
}
