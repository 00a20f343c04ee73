/** The run of a workflow as the server tells it, and what a person may do to it. */

import { useEffect, useState } from 'react';
import type { WorkflowActionView, WorkflowRunView, WorkflowStart, WorkflowView } from '../../workflow-protocol.ts';
import { onHostEvent } from '../host-events.ts';
import { requestJson } from '../request-json.ts';

export interface Workflow {
  /** Null until the first answer. */
  actions: WorkflowActionView[] | null;
  run: WorkflowRunView | null;
  /** What the server refused, in its words. */
  problem: string | null;
  start(request: WorkflowStart): void;
  stop(): void;
  /** Gives settings to owners who have none. @returns how many they were, null when it failed */
  fillSettings(): Promise<number | null>;
}

export function useWorkflow(): Workflow {
  const [actions, setActions] = useState<WorkflowActionView[] | null>(null);
  const [run, setRun] = useState<WorkflowRunView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const leave = onHostEvent<WorkflowRunView>('workflow', setRun);
    requestJson<WorkflowView>('/host/workflow').then(
      (view) => {
        setActions(view.actions);
        setRun((known) => known ?? view.run);
      },
      (error: Error) => setProblem(`The workflow actions cannot be shown: ${error.message}. Is the sandbox still running?`),
    );
    return leave;
  }, []);

  async function ask<Answer>(path: string, body: unknown): Promise<Answer | null> {
    try {
      const answer = await requestJson<Answer>(path, body);
      setProblem(null);
      return answer;
    } catch (error) {
      setProblem((error as Error).message);
      return null;
    }
  }
  const shown = (view: WorkflowRunView | null): void => {
    if (view !== null) setRun(view);
  };
  return {
    actions,
    run,
    problem,
    start: (request) => void ask<WorkflowRunView>('/host/workflow', request).then(shown),
    stop: () => void ask<WorkflowRunView>('/host/workflow/stop', {}).then(shown),
    fillSettings: async () => (await ask<{ owners: number }>('/host/workflow/settings', {}))?.owners ?? null,
  };
}
