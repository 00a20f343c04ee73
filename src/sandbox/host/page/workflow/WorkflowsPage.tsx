/** Runs an action of the app on every contact, as a workflow in HubSpot would, and shows what becomes of it. */

import { useEffect } from 'react';
import type { Setup } from '../../protocol.ts';
import { ActionForm } from './ActionForm.tsx';
import { LatestContacts } from './LatestContacts.tsx';
import { RunPanel } from './RunPanel.tsx';
import { useWorkflow } from './use-workflow.ts';

export function WorkflowsPage({ setup }: { setup: Setup }): React.JSX.Element {
  const { actions, run, problem, start, stop, fillSettings } = useWorkflow();
  useEffect(() => {
    document.title = 'Workflows · Ringback sandbox';
  }, []);
  const isBusy = run !== null && (run.state === 'preparing' || run.state === 'running');
  const title = actions?.find(({ name }) => name === run?.action)?.title ?? '';
  return (
    <main className="host-list">
      <h1>Workflows</h1>
      <p className="host-quiet">
        Enrolls every contact in one action of Ringback: one signed request each, as HubSpot would send it, answered at once and completed
        when the work is done.
      </p>
      {problem && (
        <p className="host-crash" role="alert">
          {problem}
        </p>
      )}
      {actions === null && !problem && <p className="host-quiet">Loading actions…</p>}
      {actions !== null && actions.length === 0 && <p className="host-quiet">This app has no workflow actions.</p>}
      {actions !== null && actions.length > 0 && (
        <div className="host-workflow">
          <ActionForm actions={actions} isBusy={isBusy} start={start} />
          <div className="host-workflow-run">
            <RunPanel run={run} title={title} isBusy={isBusy} stop={stop} fillSettings={fillSettings} />
            {run !== null && run.latest.length > 0 && <LatestContacts contacts={run.latest} portalId={setup.portal.id} />}
          </div>
        </div>
      )}
    </main>
  );
}
