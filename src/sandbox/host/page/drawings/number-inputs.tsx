/** Drawings of inputs for numbers. While typing, the text is kept: "1." is on the way to "1.5". */

import type { CurrencyInputProps, NumberInputProps, StepperInputProps } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { Field } from './Field.tsx';
import { Glyph } from './Glyph.tsx';
import type { Spacing } from './spacing-style.ts';
import { testIdOf } from './test-id.ts';
import { useTextInput, type TextInputOptions } from './use-text-input.ts';

interface NumberOptions {
  value?: number | undefined;
  defaultValue?: number | undefined;
  onChange?: ((value: number) => void) | undefined;
  onInput?: ((value: number) => void) | undefined;
  onBlur?: ((value: number) => void) | undefined;
  onFocus?: ((value: number) => void) | undefined;
  min?: number | undefined;
  max?: number | undefined;
  precision?: number | undefined;
}

interface NumberField {
  text: string;
  value: number | null;
  onType: (text: string) => void;
  onFocus: () => void;
  onBlur: () => void;
  step: (by: number) => void;
}

function useNumberField({ min = -Infinity, max = Infinity, precision, ...options }: NumberOptions): NumberField {
  const input = useTextInput<number | null>({ ...options, empty: null } as TextInputOptions<number | null>);
  const [typed, setTyped] = useState<string | null>(null);
  const rounded = (value: number): number => (precision === undefined ? value : Number(value.toFixed(precision)));
  const shown = input.value === null ? '' : String(input.value);
  return {
    text: typed ?? shown,
    value: input.value,
    onType(text) {
      setTyped(text);
      const value = Number(text.replace(',', '.'));
      if (text.trim() !== '' && Number.isFinite(value)) input.onEdit(rounded(value));
    },
    onFocus: input.onFocus,
    onBlur() {
      setTyped(null);
      if (input.value !== null && (input.value < min || input.value > max)) input.onEdit(Math.min(max, Math.max(min, input.value)));
      input.onBlur();
    },
    step(by) {
      setTyped(null);
      input.commitValue(rounded(Math.min(max, Math.max(min, (input.value ?? 0) + by))));
    },
  };
}

export function NumberInput({
  name,
  placeholder,
  readOnly,
  formatStyle,
  textAlign = 'left',
  ...props
}: NumberInputProps & Spacing): React.JSX.Element {
  const { text, onType, onFocus, onBlur } = useNumberField(props);
  return (
    <Field {...props} spacing={props}>
      {(attributes) => (
        <span className="hs-input-group">
          <input
            className="hs-input"
            inputMode="decimal"
            style={{ textAlign }}
            {...attributes}
            {...testIdOf(props)}
            {...{ name, placeholder, readOnly, onFocus, onBlur }}
            value={text}
            onChange={(event) => onType(event.target.value)}
          />
          {formatStyle === 'percentage' && <span aria-hidden="true">%</span>}
        </span>
      )}
    </Field>
  );
}

export function CurrencyInput({
  name,
  placeholder,
  readOnly,
  currency = 'USD',
  ...props
}: CurrencyInputProps & Spacing): React.JSX.Element {
  const { text, onType, onFocus, onBlur } = useNumberField(props);
  return (
    <Field {...props} spacing={props}>
      {(attributes) => (
        <span className="hs-input-group">
          <span>{currency}</span>
          <input
            className="hs-input"
            inputMode="decimal"
            {...attributes}
            {...testIdOf(props)}
            {...{ name, placeholder, readOnly, onFocus, onBlur }}
            value={text}
            onChange={(event) => onType(event.target.value)}
          />
        </span>
      )}
    </Field>
  );
}

export function StepperInput(given: StepperInputProps & Spacing): React.JSX.Element {
  const { name, placeholder, readOnly, formatStyle, stepSize = 1, minValueReachedTooltip, maxValueReachedTooltip, ...props } = given;
  const { text, value, onType, onFocus, onBlur, step } = useNumberField(props);
  const isLeast = props.min !== undefined && (value ?? 0) <= props.min;
  const isMost = props.max !== undefined && (value ?? 0) >= props.max;
  return (
    <Field {...props} spacing={props}>
      {(attributes) => (
        <span className="hs-input-group">
          <button
            type="button"
            className="hs-button hs-button-secondary hs-button-xs"
            aria-label={`Less: ${props.label}`}
            disabled={readOnly === true || isLeast}
            title={isLeast ? minValueReachedTooltip : undefined}
            onClick={() => step(-stepSize)}
          >
            <Glyph name="remove" />
          </button>
          <input
            className="hs-input hs-input-short"
            inputMode="decimal"
            {...attributes}
            {...testIdOf(props)}
            {...{ name, placeholder, readOnly, onFocus, onBlur }}
            value={text}
            onChange={(event) => onType(event.target.value)}
          />
          {formatStyle === 'percentage' && <span aria-hidden="true">%</span>}
          <button
            type="button"
            className="hs-button hs-button-secondary hs-button-xs"
            aria-label={`More: ${props.label}`}
            disabled={readOnly === true || isMost}
            title={isMost ? maxValueReachedTooltip : undefined}
            onClick={() => step(stepSize)}
          >
            <Glyph name="add" />
          </button>
        </span>
      )}
    </Field>
  );
}
