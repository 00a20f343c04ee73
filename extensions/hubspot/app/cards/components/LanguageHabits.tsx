/** Which language is spoken when a contact's own is unknown, and how people are addressed in it. */
import { Flex, Select } from '@hubspot/ui-extensions';
import type { Voicemail } from '../state/use-voicemail.ts';
import type { RepSettings } from '../state/wire.ts';

const USUAL = 'usual';
const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Spanish' },
  { value: 'de', label: 'German' },
  { value: 'fr', label: 'French' },
  { value: 'pt', label: 'Portuguese' },
];
const FORMALITIES = [
  { value: USUAL, label: 'As is usual in the language' },
  { value: 'formal', label: 'Formally: Sie, vous, usted' },
  { value: 'informal', label: 'Informally: du, tu, tú' },
];

export function LanguageHabits({ voicemail }: { voicemail: Voicemail }) {
  const { draft } = voicemail.state.settings;
  const change = (part: Partial<RepSettings>) => voicemail.dispatch({ kind: 'settings-changed', change: part });
  return (
    <Flex direction="column" gap="small">
      <Select
        name="default-language"
        label="Language, when the contact's is unknown"
        description="A contact's preferred language on the record goes first."
        value={draft.defaultLanguage ?? 'en'}
        options={LANGUAGES}
        onChange={(value) => change({ defaultLanguage: value as RepSettings['defaultLanguage'] })}
        testId="setting-defaultLanguage"
      />
      <Select
        name="formality"
        label="You address people"
        description="The form of address on the contact's record goes first."
        value={draft.formality ?? USUAL}
        options={FORMALITIES}
        onChange={(value) => change({ formality: value === USUAL ? null : (value as RepSettings['formality']) })}
        testId="setting-formality"
      />
    </Flex>
  );
}
