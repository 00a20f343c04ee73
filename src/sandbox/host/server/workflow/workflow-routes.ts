/** What the host server answers to the page of workflows. */

import { z } from 'zod';
import type { WorkflowActionView, WorkflowView } from '../../workflow-protocol.ts';
import { MOST_GENERATED } from '../../../seed/generated-people.ts';
import type { HostWorkflowAction } from '../host-options.ts';
import type { HubSpotClient } from '../hubspot-client.ts';
import type { WorkflowEngine } from './workflow-engine.ts';

export interface WorkflowRouteParts {
  actions: readonly HostWorkflowAction[];
  engine: WorkflowEngine;
  hubspot: HubSpotClient;
  /** Gives settings to owners who have none; answers how many they were. */
  fillSettings: (contactIds: readonly string[]) => Promise<number>;
}

interface Reply {
  status: number;
  body: unknown;
}

const Start = z.object({
  action: z.string(),
  inputs: z.record(z.string(), z.string()).default({}),
  generated: z.int().min(0).max(MOST_GENERATED).default(0),
});

/** @returns null when the address is none of these */
export async function answerWorkflowRoute(
  route: string,
  body: () => Promise<unknown>,
  { actions, engine, hubspot, fillSettings }: WorkflowRouteParts,
): Promise<Reply | null> {
  const view = async (): Promise<WorkflowView> => ({ actions: await withOwners(actions, hubspot), run: engine.view() });
  switch (route) {
    case 'GET /host/workflow':
      return { status: 200, body: await view() };
    case 'POST /host/workflow': {
      const start = Start.safeParse(await body());
      if (!start.success) return refuse(400, `${start.error.issues[0]?.path.join('.') ?? ''}: ${start.error.issues[0]?.message ?? ''}`);
      if (!actions.some(({ name }) => name === start.data.action)) return refuse(400, `There is no action "${start.data.action}"`);
      const inputs = Object.fromEntries(Object.entries(start.data.inputs).filter(([, value]) => value !== ''));
      if (!engine.start({ ...start.data, inputs })) return refuse(409, 'A workflow is running already');
      return { status: 202, body: engine.view() };
    }
    case 'POST /host/workflow/stop':
      engine.stop();
      return { status: 200, body: engine.view() };
    case 'POST /host/workflow/settings':
      return { status: 200, body: { owners: await fillSettings(engine.contactsWith('settings-missing')) } };
    default:
      return null;
  }
}

function refuse(status: number, message: string): Reply {
  return { status, body: { message } };
}

/** Which owners there are is known to HubSpot alone. */
async function withOwners(actions: readonly HostWorkflowAction[], hubspot: HubSpotClient): Promise<WorkflowActionView[]> {
  if (!actions.some(({ inputs }) => inputs.some(({ kind }) => kind === 'owner'))) return [...actions];
  const { status, body } = await hubspot.sandbox('GET', '/sandbox/owners');
  if (status !== 200) throw new Error(`HubSpot answered ${String(status)} when asked for its owners`);
  const { owners } = body as { owners: { id: string; firstName: string; lastName: string }[] };
  const options = owners.map(({ id, firstName, lastName }) => ({ value: id, label: `${firstName} ${lastName}` }));
  return actions.map((action) => ({
    ...action,
    inputs: action.inputs.map((input) => (input.kind === 'owner' ? { ...input, options } : input)),
  }));
}
