/** Behaviour of an input that a person types into: `onInput` per keystroke, `onChange` when left or submitted. */

import { useContext, useEffect, useRef } from 'react';
import { callCard } from '../call-card.ts';
import { FormContext } from './form-context.ts';
import { useOwnedValue } from './use-owned-value.ts';

export interface TextInputOptions<Value> {
  value?: Value | undefined;
  defaultValue?: Value | undefined;
  empty: Value;
  onChange?: ((value: Value) => void) | undefined;
  onInput?: ((value: Value) => void) | undefined;
  onBlur?: ((value: Value) => void) | undefined;
  onFocus?: ((value: Value) => void) | undefined;
}

export interface TextInput<Value> {
  value: Value;
  onEdit: (next: Value) => void;
  onFocus: () => void;
  onBlur: () => void;
  /** Changes and commits at once, as steppers and clear buttons do. */
  commitValue: (next: Value) => void;
}

export function useTextInput<Value>(options: TextInputOptions<Value>): TextInput<Value> {
  const { value, edit, settle } = useOwnedValue<Value>(options.value, options.defaultValue ?? options.empty);
  const form = useContext(FormContext);
  const current = useRef({ value, options, isCommitted: true });
  current.current.value = value;
  current.current.options = options;

  const commit = useRef(() => {
    const { isCommitted, value: typed, options: newest } = current.current;
    if (isCommitted) return;
    current.current.isCommitted = true;
    callCard(newest.onChange, typed);
  }).current;
  useEffect(() => form?.register(commit), [form, commit]);

  const onEdit = (next: Value): void => {
    current.current.isCommitted = false;
    current.current.value = next;
    edit(next);
    callCard(options.onInput, next);
  };
  return {
    value,
    onEdit,
    onFocus: () => callCard(options.onFocus, value),
    onBlur() {
      settle();
      commit();
      callCard(options.onBlur, current.current.value);
    },
    commitValue(next) {
      onEdit(next);
      commit();
    },
  };
}
