/** Which action, with which inputs, for how many: the form of the workflow editor, cut down. */

import { useState, type FormEvent } from 'react';
import type { WorkflowActionView, WorkflowStart } from '../../workflow-protocol.ts';
import { InputField } from './InputField.tsx';

interface ActionFormProps {
  actions: WorkflowActionView[];
  isBusy: boolean;
  start: (request: WorkflowStart) => void;
}

/** Contacts besides the account's own; the largest keeps a backlog going for a while. */
const GENERATED = [0, 100, 1_000] as const;

export function ActionForm({ actions, isBusy, start }: ActionFormProps): React.JSX.Element {
  const [name, setName] = useState(actions[0]?.name ?? '');
  const [inputs, setInputs] = useState<Record<string, string>>({});
  const [generated, setGenerated] = useState(0);
  const action = actions.find((candidate) => candidate.name === name);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const own = action?.inputs.map((input) => [input.name, inputs[input.name] ?? '']) ?? [];
    start({ action: name, inputs: Object.fromEntries(own) as Record<string, string>, generated });
  };
  return (
    <form className="host-workflow-form" aria-label="Workflow action" onSubmit={submit}>
      <label className="host-field">
        Action
        <select className="hs-input hs-select" value={name} onChange={(event) => setName(event.target.value)} data-testid="workflow-action">
          {actions.map((candidate) => (
            <option key={candidate.name} value={candidate.name}>
              {candidate.title}
            </option>
          ))}
        </select>
      </label>
      <p className="host-quiet">{action?.description}</p>
      <label className="host-field">
        Enroll
        <select
          className="hs-input hs-select"
          value={generated}
          onChange={(event) => setGenerated(Number(event.target.value))}
          data-testid="workflow-generated"
        >
          {GENERATED.map((count) => (
            <option key={count} value={count}>
              {count === 0 ? 'All contacts of the account' : `Also ${count.toLocaleString('en-US')} generated contacts`}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="hs-button hs-button-primary hs-button-md" disabled={isBusy} data-testid="run-workflow">
        {isBusy ? 'Running…' : 'Run workflow'}
      </button>
      {/* Below the button: all of them may stay empty, and what happens after a press is to be in sight. */}
      <fieldset className="host-workflow-inputs">
        <legend>Inputs</legend>
        {action?.inputs.map((input) => (
          <InputField
            key={`${name} ${input.name}`}
            input={input}
            value={inputs[input.name] ?? ''}
            change={(value) => setInputs((known) => ({ ...known, [input.name]: value }))}
          />
        ))}
      </fieldset>
    </form>
  );
}
