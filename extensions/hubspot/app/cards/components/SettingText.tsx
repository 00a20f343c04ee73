/** One text of the rep's settings. */
import { Input } from '@hubspot/ui-extensions';
import { settingsToSave, type SettingsField } from '../state/settings-to-save.ts';
import type { Voicemail } from '../state/use-voicemail.ts';
import type { RepSettings } from '../state/wire.ts';

/** Settings that hold a text or nothing. */
export type TextSetting = 'callbackNumber' | 'callingNumber' | 'firstName' | 'company' | 'problem' | 'benefit' | 'proof';

export interface SettingTextProps {
  voicemail: Voicemail;
  field: TextSetting;
  label: string;
  description: string;
  placeholder: string;
  required?: boolean;
}

export function SettingText({ voicemail, field, label, description, placeholder, required = false }: SettingTextProps) {
  const { draft, phase } = voicemail.state.settings;
  const problem = settingProblem(voicemail, field);
  return (
    <Input
      name={field}
      label={label}
      description={description}
      placeholder={placeholder}
      required={required}
      readOnly={phase === 'saving'}
      value={draft[field] ?? ''}
      error={problem !== null}
      {...(problem === null ? {} : { validationMessage: problem })}
      onChange={(text) =>
        voicemail.dispatch({ kind: 'settings-changed', change: { [field]: text === '' ? null : text } as Partial<RepSettings> })
      }
      testId={`setting-${field}`}
    />
  );
}

/** What is wrong with a field: found here once saving was tried, or named by the backend; null when nothing is. */
export function settingProblem(voicemail: Voicemail, field: SettingsField): string | null {
  const { draft, checked, failure } = voicemail.state.settings;
  if (failure?.path != null && failure.path.replace(/^settings\./, '').split('.')[0] === field) return failure.message;
  return checked ? (settingsToSave(draft).problems[field] ?? null) : null;
}
