/** Drawings of inputs for text. */

import type { InputProps, SearchInputProps, TextAreaProps } from '@hubspot/ui-extensions';
import { Field } from './Field.tsx';
import { Glyph } from './Glyph.tsx';
import type { Spacing } from './spacing-style.ts';
import { testIdOf } from './test-id.ts';
import { useTextInput } from './use-text-input.ts';

export function Input({ type = 'text', name, placeholder, readOnly, ...props }: InputProps & Spacing): React.JSX.Element {
  const { value, onEdit, onFocus, onBlur } = useTextInput({ ...props, empty: '' });
  return (
    <Field {...props} spacing={props}>
      {(attributes) => (
        <input
          className="hs-input"
          {...attributes}
          {...testIdOf(props)}
          {...{ type, name, placeholder, readOnly, onFocus, onBlur, value }}
          onChange={(event) => onEdit(event.target.value)}
        />
      )}
    </Field>
  );
}

export function TextArea(given: TextAreaProps & Spacing): React.JSX.Element {
  const { name, placeholder, readOnly, rows = 3, cols, maxLength, resize = 'both', ...props } = given;
  const { value, onEdit, onFocus, onBlur } = useTextInput({ ...props, empty: '' });
  return (
    <Field {...props} spacing={props}>
      {(attributes) => (
        <textarea
          className="hs-input hs-textarea"
          style={{ resize, ...(cols === undefined ? {} : { width: 'auto' }) }}
          {...attributes}
          {...testIdOf(props)}
          {...{ name, placeholder, readOnly, rows, cols, maxLength, onFocus, onBlur, value }}
          onChange={(event) => onEdit(event.target.value)}
        />
      )}
    </Field>
  );
}

export function SearchInput({ name, placeholder, readOnly, clearable = true, ...props }: SearchInputProps & Spacing): React.JSX.Element {
  const { value, onEdit, onFocus, onBlur, commitValue } = useTextInput({ ...props, empty: '' });
  return (
    <Field {...props} spacing={props}>
      {(attributes) => (
        <span className="hs-input-group">
          <input
            className="hs-input"
            type="search"
            {...attributes}
            {...testIdOf(props)}
            {...{ name, placeholder, readOnly, onFocus, onBlur, value }}
            onChange={(event) => onEdit(event.target.value)}
          />
          {clearable && value !== '' && (
            <button type="button" className="hs-bare" aria-label="Clear search" onClick={() => commitValue('')}>
              <Glyph name="remove" />
            </button>
          )}
        </span>
      )}
    </Field>
  );
}
