/** One property: its value, and an input for it after a press on the pencil. */

import { useId, useState, type FormEvent } from 'react';
import { Glyph } from '../drawings/Glyph.tsx';
import type { PropertySchema } from './record-store.ts';

interface PropertyRowProps {
  property: PropertySchema;
  value: string;
  edit: (properties: Record<string, string>) => Promise<void>;
}

export function PropertyRow({ property, value, edit }: PropertyRowProps): React.JSX.Element {
  const { name, label, type, options, readOnly } = property;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const choices = type === 'bool' ? [{ value: 'true', label: 'Yes' }, { value: 'false', label: 'No' }] : options; // prettier-ignore
  const shown = choices.find((choice) => choice.value === value)?.label ?? value;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await edit({ [name]: draft ?? '' });
      setDraft(null);
      setProblem(null);
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  if (draft === null)
    return (
      <div className="host-row" data-testid={`property-${name}`}>
        <span className="host-row-label">{label}</span>
        <span className="host-row-value">{shown || '–'}</span>
        {!readOnly && (
          <button type="button" className="host-icon-button" aria-label={`Edit ${label}`} onClick={() => setDraft(value)}>
            <Glyph name="edit" />
          </button>
        )}
      </div>
    );
  return (
    <form className="host-row host-row-open" data-testid={`property-${name}`} onSubmit={(event) => void save(event)}>
      <label className="host-row-label" htmlFor={id}>
        {label}
      </label>
      {choices.length > 0 ? (
        <select id={id} className="hs-input hs-select" value={draft} autoFocus onChange={(event) => setDraft(event.target.value)}>
          <option value="">–</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input id={id} className="hs-input" value={draft} autoFocus onChange={(event) => setDraft(event.target.value)} />
      )}
      {problem && (
        <span className="hs-message-error" role="alert">
          {problem}
        </span>
      )}
      <span className="hs-button-row">
        <button type="submit" className="hs-button hs-button-primary hs-button-xs">
          Save
        </button>
        <button type="button" className="hs-button hs-button-secondary hs-button-xs" onClick={() => setDraft(null)}>
          Cancel
        </button>
      </span>
    </form>
  );
}
