/** What the rep fills in at their own desk. */
import type { SettingsEvent } from './card-event.ts';
import type { SettingsState } from './card-state.ts';

export function reduceSettings(settings: SettingsState, event: SettingsEvent): SettingsState {
  switch (event.kind) {
    case 'settings-changed':
      return { ...settings, draft: { ...settings.draft, ...event.change }, changed: true, phase: 'idle' };
    case 'settings-checked':
      return { ...settings, checked: true };
    case 'settings-save-started':
      return { ...settings, phase: 'saving', failure: null, checked: true };
    case 'settings-save-failed':
      return { ...settings, phase: 'failed', failure: event.failure };
    case 'settings-saved':
      return { draft: event.settings, changed: false, phase: 'saved', failure: null, checked: false };
  }
}
