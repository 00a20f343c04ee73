/** Drawings of Checkbox, RadioButton, Toggle and ToggleGroup. */

import type { CheckboxProps, RadioButtonProps, ToggleGroupProps, ToggleProps } from '@hubspot/ui-extensions';
import { useId } from 'react';
import { callCard } from '../call-card.ts';
import { classNames } from './class-names.ts';
import { Field } from './Field.tsx';
import { shortSize } from './sizes.ts';
import { spacingStyle, type Spacing } from './spacing-style.ts';
import { testIdOf } from './test-id.ts';
import { useOwnedValue } from './use-owned-value.ts';

interface TickProps extends Spacing {
  kind: 'checkbox' | 'radio';
  props: CheckboxProps;
}

function Tick({ kind, props }: TickProps): React.JSX.Element {
  const { value = 'on', name, description, inline, children, onChange } = props;
  const { value: checked, edit } = useOwnedValue<boolean>(props.checked, props.initialIsChecked ?? false);
  const describedBy = useId();
  const isFixed = props.readOnly ?? props.readonly ?? false;
  return (
    <span className={classNames('hs-tick', inline && 'hs-inline')} style={spacingStyle(props as Spacing)}>
      <label>
        <input
          type={kind}
          {...testIdOf(props)}
          {...{ name, value, checked }}
          disabled={isFixed}
          aria-label={props['aria-label']}
          aria-describedby={description ? describedBy : undefined}
          onChange={(event) => {
            edit(event.target.checked);
            callCard(onChange, event.target.checked, value);
          }}
        />{' '}
        {children}
      </label>
      {description && (
        <span id={describedBy} className="hs-description">
          {description}
        </span>
      )}
    </span>
  );
}

export function Checkbox(props: CheckboxProps & Spacing): React.JSX.Element {
  return <Tick kind="checkbox" props={props} />;
}

export function RadioButton(props: RadioButtonProps & Spacing): React.JSX.Element {
  return <Tick kind="radio" props={props} />;
}

export function Toggle(props: ToggleProps & Spacing): React.JSX.Element {
  const { label, labelDisplay = 'inline', name, size, textChecked = 'ON', textUnchecked = 'OFF', onChange } = props;
  const { value: checked, edit } = useOwnedValue<boolean>(props.checked, props.initialIsChecked ?? false);
  const isMedium = shortSize(size, 'md') === 'md';
  return (
    <label className={classNames('hs-toggle', `hs-toggle-label-${labelDisplay}`)} style={spacingStyle(props)}>
      <span className={labelDisplay === 'hidden' ? 'hs-hidden' : 'hs-label'}>{label}</span>
      <input
        type="checkbox"
        role="switch"
        {...testIdOf(props)}
        {...{ name, checked }}
        disabled={props.readOnly ?? props.readonly ?? false}
        onChange={(event) => {
          edit(event.target.checked);
          callCard(onChange, event.target.checked);
        }}
      />
      <span className="hs-switch" aria-hidden="true">
        {isMedium ? (checked ? textChecked : textUnchecked) : ''}
      </span>
    </label>
  );
}

export function ToggleGroup({
  toggleType = 'checkboxList',
  name,
  options = [],
  inline,
  onChange,
  ...props
}: ToggleGroupProps): React.JSX.Element {
  const isRadio = toggleType === 'radioButtonList';
  const initial = options.filter(({ initialIsChecked }) => initialIsChecked).map(({ value }) => value);
  const given = props.value === undefined ? undefined : Array.isArray(props.value) ? props.value : [props.value];
  const { value: chosen, edit } = useOwnedValue<string[]>(given, initial);
  const choose = (option: string, isOn: boolean): void => {
    const next = isRadio ? [option] : isOn ? [...chosen, option] : chosen.filter((other) => other !== option);
    edit(next);
    callCard(onChange as (value: string[] | string) => void, isRadio ? option : next);
  };
  return (
    <Field {...props} isGroup>
      {() => (
        <div className={classNames('hs-tick-group', inline && 'hs-tick-group-inline')} {...testIdOf(props)}>
          {options.map(({ value, label, readOnly, readonly, description }) => (
            <span key={value} className="hs-tick">
              <label>
                <input
                  type={isRadio ? 'radio' : 'checkbox'}
                  {...{ name, value }}
                  checked={chosen.includes(value)}
                  disabled={readOnly ?? readonly ?? false}
                  onChange={(event) => choose(value, event.target.checked)}
                />{' '}
                {label}
              </label>
              {description && <span className="hs-description">{description}</span>}
            </span>
          ))}
        </div>
      )}
    </Field>
  );
}
