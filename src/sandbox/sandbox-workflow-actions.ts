/** The workflow actions of the project, as the workflow editor would offer them. */
import manifest from '../../app.json' with { type: 'json' };
import type { HostWorkflowAction } from './host/server/host-options.ts';
import type { WorkflowInput } from './host/workflow-protocol.ts';

/** An input as the manifest writes it down. */
interface ManifestInput {
  name: string;
  label: string;
  description: string;
  type: string;
  options?: { value: string; label: string }[];
  referencedObjectType?: string;
}

function inputOf({ name, label, description, type, options, referencedObjectType }: ManifestInput): WorkflowInput {
  const kind = referencedObjectType === 'OWNER' ? 'owner' : type === 'bool' ? 'yes-no' : type === 'number' ? 'number' : 'choice';
  return { name, label, description, kind, options: options ?? [] };
}

export const SANDBOX_WORKFLOW_ACTIONS: readonly HostWorkflowAction[] = manifest.workflowActions.map((action) => ({
  name: action.file,
  title: action.name,
  description: action.description,
  inputs: (action.inputs as ManifestInput[]).map(inputOf),
}));
