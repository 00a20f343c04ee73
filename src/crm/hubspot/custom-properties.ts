/** The custom properties that Ringback adds to an account, by object. */
import type { ObjectName } from './hubspot-paths.ts';

export interface CustomProperty {
  /** Lower case and immutable once created. */
  name: string;
  label: string;
  description: string;
  type: 'string' | 'bool';
}

export type CustomObject = Extract<ObjectName, 'contacts' | 'calls' | 'tasks'>;

export const PROPERTY_GROUP = { name: 'ringback', label: 'Ringback' } as const;

const ref: CustomProperty = {
  name: 'vm_ref',
  label: 'Ringback reference',
  description: 'Key of the voicemail this activity belongs to. It keeps a repeated request from being logged twice; leave it as it is.',
  type: 'string',
};
const scriptId: CustomProperty = {
  name: 'vm_script_id',
  label: 'Voicemail script',
  description: 'Script the voicemail was read from, for reports that compare scripts.',
  type: 'string',
};

export const CUSTOM_PROPERTIES: Readonly<Record<CustomObject, readonly CustomProperty[]>> = {
  contacts: [
    {
      name: 'vm_pronunciation',
      label: 'Name pronunciation',
      description: 'How to say the first name, for example SHIV-awn.',
      type: 'string',
    },
    {
      name: 'vm_formality',
      label: 'Form of address',
      description: 'formal (Sie, vous, usted) or informal (du, tu, tú), where the language makes a difference.',
      type: 'string',
    },
    {
      name: 'vm_do_not_voicemail',
      label: 'Do not leave voicemails',
      description: 'Yes keeps Ringback from writing voicemails for this contact.',
      type: 'bool',
    },
    {
      name: 'vm_mutual_connection',
      label: 'Mutual connection',
      description: 'Somebody you both know and may name in a voicemail.',
      type: 'string',
    },
    {
      name: 'vm_mutual_connection_relation',
      label: 'Mutual connection: relation',
      description: 'How the mutual connection knows the contact, for example former colleague.',
      type: 'string',
    },
  ],
  calls: [
    ref,
    scriptId,
    {
      name: 'vm_script_variant',
      label: 'Voicemail script variant',
      description: 'Whether the script was left as written or edited by the rep.',
      type: 'string',
    },
  ],
  tasks: [ref, scriptId],
};

/** A second reference of tasks that HubSpot keeps unique, where the account takes one. It stands apart because many accounts may not. */
export const UNIQUE_TASK_REF: CustomProperty = {
  name: 'vm_unique_ref',
  label: 'Ringback unique reference',
  description: 'The Ringback reference once more, unique, so that a task cannot be made twice; leave it as it is.',
  type: 'string',
};

/** Names of the object's custom properties. */
export function customPropertyNames(object: CustomObject): string[] {
  return CUSTOM_PROPERTIES[object].map((property) => property.name);
}
