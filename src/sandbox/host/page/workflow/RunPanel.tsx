/** How a run goes: how many were accepted, wait, are done or failed and why, how fast, and how long it will take. */

import type { WorkflowRunView } from '../../workflow-protocol.ts';
import { durationWords } from './duration-words.ts';
import { MissingSettings } from './MissingSettings.tsx';
import { outcomeWords } from './outcome-words.ts';

interface RunPanelProps {
  /** Null when nothing was run yet. */
  run: WorkflowRunView | null;
  /** Of the action that runs. */
  title: string;
  isBusy: boolean;
  stop: () => void;
  fillSettings: () => Promise<number | null>;
}

const number = (value: number): string => value.toLocaleString('en-US');

export function RunPanel({ run, title, isBusy, stop, fillSettings }: RunPanelProps): React.JSX.Element {
  if (run === null)
    return (
      <section className="host-card host-workflow-empty" aria-label="Run" data-testid="workflow-run" data-state="none">
        <p>Nothing has run yet.</p>
        <p className="host-quiet">
          Press “Run workflow”. Here you see contacts being accepted, waiting and finished; each task appears on the timeline of its
          contact.
        </p>
      </section>
    );
  const failed = Object.values(run.failures).reduce((sum, count) => sum + count, 0);
  const finished = run.done + failed;
  const percent = run.contacts === 0 ? 0 : Math.floor((finished / run.contacts) * 100);
  return (
    <section className="host-card" aria-labelledby="run-title" data-testid="workflow-run" data-state={run.state}>
      <div className="host-workflow-head">
        <h2 id="run-title">{title}</h2>
        {isBusy && (
          <button type="button" className="hs-button hs-button-secondary hs-button-xs" onClick={stop} data-testid="stop-workflow">
            Stop
          </button>
        )}
      </div>
      {run.state === 'failed' ? (
        <p className="host-crash" role="alert" data-testid="workflow-problem">
          {run.problem}. What was accepted goes on in the backend.
        </p>
      ) : (
        <p role="status" data-testid="workflow-state">
          {stateWords(run)}
        </p>
      )}
      <div
        className="hs-progress-track"
        role="progressbar"
        aria-label="Contacts finished"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div className="hs-progress-bar" style={{ width: `${percent}%` }} />
      </div>
      <dl className="host-figures">
        <Figure name="Accepted" value={`${number(run.acknowledged)} of ${number(run.contacts)}`} testId="acknowledged" />
        <Figure name="Waiting" value={number(run.waiting)} testId="waiting" />
        <Figure name="Done" value={number(run.done)} testId="done" />
        <Figure name="Other outcomes" value={number(failed)} testId="failed" />
        <Figure name="Per second" value={isBusy && finished === 0 ? '–' : run.perSecond.toFixed(1)} testId="rate" />
        <Figure
          name={isBusy ? 'Time left' : 'Took'}
          value={isBusy ? (run.secondsLeft === null ? '–' : `about ${run.secondsLeft} s`) : durationWords(run.seconds)}
          testId="time"
        />
      </dl>
      {run.repeated > 0 && (
        <p className="host-quiet">{number(run.repeated)} requests were repeated, because the backend said “later” or nothing.</p>
      )}
      {failed > 0 && (
        <ul className="host-outcomes" aria-label="Other outcomes">
          {Object.entries(run.failures)
            .sort(([, a], [, b]) => b - a)
            .map(([code, count]) => (
              <li key={code} data-testid={`outcome-${code}`}>
                <strong>{number(count)}</strong> {outcomeWords(code)} <code className="host-quiet">{code}</code>
              </li>
            ))}
        </ul>
      )}
      {!isBusy && (run.failures['settings-missing'] ?? 0) > 0 && <MissingSettings fillSettings={fillSettings} />}
    </section>
  );
}

function Figure({ name, value, testId }: { name: string; value: string; testId: string }): React.JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-testid={`workflow-${testId}`}>{value}</dd>
    </div>
  );
}

/** Changes with the state alone, so that a screen reader is not told every figure. */
function stateWords({ state, contacts }: WorkflowRunView): string {
  if (state === 'preparing') return 'Looking up the contacts…';
  if (state === 'running') return `${number(contacts)} contacts are being enrolled; follow any of them on its record.`;
  if (state === 'stopped') return 'Stopped. What was accepted goes on in the backend.';
  return contacts === 0 ? 'There was no contact to enroll.' : `All ${number(contacts)} contacts are finished.`;
}
