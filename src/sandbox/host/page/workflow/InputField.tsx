/** One input of an action, with the words of its manifest. */

import { useId } from 'react';
import type { WorkflowInput } from '../../workflow-protocol.ts';

interface InputFieldProps {
  input: WorkflowInput;
  value: string;
  change: (value: string) => void;
}

export function InputField({ input, value, change }: InputFieldProps): React.JSX.Element {
  const { name, label, description, kind, options } = input;
  const id = useId();
  const common = { id, value, 'aria-describedby': `${id}-hint`, 'data-testid': `workflow-input-${name}` };
  if (kind === 'yes-no')
    return (
      <div className="host-field">
        <label className="host-check" htmlFor={id}>
          <input {...common} type="checkbox" checked={value === 'true'} onChange={(event) => change(event.target.checked ? 'true' : '')} />{' '}
          {label}
        </label>
        <span id={`${id}-hint`} className="host-quiet host-hint">
          {description}
        </span>
      </div>
    );
  return (
    <div className="host-field">
      <label htmlFor={id}>{label}</label>
      {kind === 'number' ? (
        <input {...common} type="number" min="0" step="1" className="hs-input" onChange={(event) => change(event.target.value)} />
      ) : (
        <select {...common} className="hs-input hs-select" onChange={(event) => change(event.target.value)}>
          <option value="">–</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      <span id={`${id}-hint`} className="host-quiet host-hint">
        {description}
      </span>
    </div>
  );
}
