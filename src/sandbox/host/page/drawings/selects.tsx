/** Drawings of Select and MultiSelect. HubSpot's own Select has a search field; this one is the browser's. */

import type { MultiSelectProps, SelectProps } from '@hubspot/ui-extensions';
import { useEffect, useRef, useState } from 'react';
import { callCard } from '../call-card.ts';
import { classNames } from './class-names.ts';
import { Field } from './Field.tsx';
import { Glyph } from './Glyph.tsx';
import type { Spacing } from './spacing-style.ts';
import { testIdOf } from './test-id.ts';
import { useOwnedValue } from './use-owned-value.ts';

type OptionValue = string | number | boolean;

export function Select({
  name,
  readOnly,
  placeholder,
  options = [],
  variant,
  onChange,
  onInput: _,
  ...props
}: SelectProps & Spacing): React.JSX.Element {
  const { value, edit } = useOwnedValue<OptionValue | null>(props.value, null);
  const place = options.findIndex((option) => option.value === value);
  const choose = (index: number): void => {
    const option = options[index];
    if (option === undefined) return;
    edit(option.value);
    callCard(onChange, option.value);
  };
  return (
    <Field {...props} spacing={props}>
      {(attributes) => (
        <select
          className={classNames('hs-input hs-select', variant === 'transparent' && 'hs-select-transparent')}
          {...attributes}
          {...testIdOf(props)}
          name={name}
          disabled={readOnly}
          value={place === -1 ? '' : String(place)}
          onChange={(event) => choose(Number(event.target.value))}
        >
          {place === -1 && (
            <option value="" disabled>
              {placeholder ?? 'Select'}
            </option>
          )}
          {options.map(({ label }, index) => (
            <option key={index} value={String(index)}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function MultiSelect({
  name,
  readOnly,
  placeholder,
  options = [],
  variant: _,
  onChange,
  ...props
}: MultiSelectProps & Spacing): React.JSX.Element {
  const { value, edit } = useOwnedValue<OptionValue[]>(props.value, []);
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const outside = (event: PointerEvent): void => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [isOpen]);
  const chosen = options.filter((option) => value.includes(option.value));
  const toggle = (option: OptionValue): void => {
    const next = value.includes(option) ? value.filter((other) => other !== option) : [...value, option];
    edit(next);
    callCard(onChange, next);
  };
  return (
    <Field {...props} spacing={props}>
      {(attributes) => (
        <div className="hs-multi-select" ref={place}>
          <button
            type="button"
            className="hs-input hs-select"
            {...attributes}
            {...testIdOf(props)}
            aria-expanded={isOpen}
            disabled={readOnly}
            onClick={() => setOpen(!isOpen)}
          >
            {chosen.length === 0 ? (placeholder ?? 'Select') : chosen.map(({ label }) => label).join(', ')} <Glyph name="downCarat" />
          </button>
          {isOpen && (
            <div className="hs-menu" role="group" aria-labelledby={`${attributes.id}-label`}>
              {options.map((option) => (
                <label key={String(option.value)} className="hs-menu-item">
                  <input type="checkbox" name={name} checked={value.includes(option.value)} onChange={() => toggle(option.value)} />{' '}
                  {option.label}
                </label>
              ))}
            </div>
          )}
        </div>
      )}
    </Field>
  );
}
