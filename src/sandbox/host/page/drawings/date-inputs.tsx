/** Drawings of inputs for dates and times: the browser's own pickers in HubSpot's frame. */

import type { BaseDate, BaseTime, DateInputProps, TimeInputProps } from '@hubspot/ui-extensions';
import { useState } from 'react';
import { callCard } from '../call-card.ts';
import { Field } from './Field.tsx';
import { formatDate } from './format-date.ts';
import type { Spacing } from './spacing-style.ts';
import { testIdOf } from './test-id.ts';
import { useOwnedValue } from './use-owned-value.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** HubSpot counts months from 0. */
function isoOfDate(date: BaseDate | null | undefined): string {
  return date ? `${String(date.year).padStart(4, '0')}-${two(date.month + 1)}-${two(date.date)}` : '';
}

function dateOfIso(text: string): BaseDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? { year: Number(match[1]), month: Number(match[2]) - 1, date: Number(match[3]) } : null;
}

export function DateInput(given: DateInputProps & Spacing): React.JSX.Element {
  const {
    name,
    readOnly,
    min,
    max,
    format = 'short',
    minValidationMessage,
    maxValidationMessage,
    onChange,
    onBlur,
    onFocus,
    ...props
  } = given;
  const { value, edit } = useOwnedValue<BaseDate | null>(props.value, props.defaultValue ?? null);
  const [outside, setOutside] = useState<string | null>(null);
  const iso = isoOfDate(value);

  const change = (text: string): void => {
    const date = dateOfIso(text);
    const message =
      date === null
        ? null
        : min && text < isoOfDate(min)
          ? (minValidationMessage ?? 'This date is too early')
          : max && text > isoOfDate(max)
            ? (maxValidationMessage ?? 'This date is too late')
            : null;
    setOutside(message);
    edit(date);
    if (message !== null) return;
    callCard(onChange as (value: unknown) => void, date && { ...date, formattedDate: formatDate(date, format) });
  };
  const message = outside === null ? {} : { error: true, validationMessage: outside };
  return (
    <Field {...props} {...message} spacing={props}>
      {(attributes) => (
        <input
          className="hs-input hs-input-date"
          type="date"
          {...attributes}
          {...testIdOf(props)}
          {...{ name, readOnly }}
          min={isoOfDate(min)}
          max={isoOfDate(max)}
          value={iso}
          onChange={(event) => change(event.target.value)}
          onFocus={() => value && callCard(onFocus, value)}
          onBlur={() => value && callCard(onBlur, value)}
        />
      )}
    </Field>
  );
}

export function TimeInput({
  name,
  readOnly,
  min,
  max,
  interval = 30,
  onChange,
  onBlur,
  onFocus,
  ...props
}: TimeInputProps & Spacing): React.JSX.Element {
  const { value, edit } = useOwnedValue<BaseTime | null>(props.value ?? undefined, props.defaultValue ?? null);
  const textOf = (time: BaseTime | null | undefined): string => (time ? `${two(time.hours)}:${two(time.minutes)}` : '');
  const change = (text: string): void => {
    const [hours, minutes] = text.split(':').map(Number);
    const time = text === '' ? null : { hours: hours ?? 0, minutes: minutes ?? 0 };
    edit(time);
    if (time) callCard(onChange, time);
  };
  return (
    <Field {...props} spacing={props}>
      {(attributes) => (
        <input
          className="hs-input hs-input-date"
          type="time"
          {...attributes}
          {...testIdOf(props)}
          {...{ name, readOnly }}
          step={interval * 60}
          min={textOf(min)}
          max={textOf(max)}
          value={textOf(value)}
          onChange={(event) => change(event.target.value)}
          onFocus={() => value && callCard(onFocus, value)}
          onBlur={() => value && callCard(onBlur, value)}
        />
      )}
    </Field>
  );
}
