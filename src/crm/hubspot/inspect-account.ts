/** Looks at what an account needs for Ringback, without making any of it. */
import type { AccountInspection } from '../account-inspection.ts';
import { CrmError } from '../crm-error.ts';
import { OwnersAnswer, parseAnswer, PropertyAnswer } from './answer-shapes.ts';
import { CUSTOM_PROPERTIES, UNIQUE_TASK_REF, type CustomObject } from './custom-properties.ts';
import type { SendToHubSpot } from './hubspot-gateway.ts';
import { HUBSPOT_PATHS } from './hubspot-paths.ts';

/** One call a property and one for the owners. @throws CrmError when HubSpot does not serve the account */
export async function inspectAccount(send: SendToHubSpot): Promise<AccountInspection> {
  const inspection: AccountInspection = { missingProperties: [], wrongProperties: [], onceOnly: null, owners: null };
  for (const object of ['contacts', 'calls', 'tasks'] as const)
    for (const property of CUSTOM_PROPERTIES[object]) {
      const found = await readProperty(send, object, property.name);
      if (found === null) inspection.missingProperties.push(`${object}.${property.name}`);
      else if (found.type !== property.type) inspection.wrongProperties.push(`${object}.${property.name}`);
    }
  const unique = await readProperty(send, 'tasks', UNIQUE_TASK_REF.name);
  if (unique !== null) inspection.onceOnly = unique.hasUniqueValue === true ? 'unique-create' : 'look-first';
  inspection.owners = await countOwners(send);
  return inspection;
}

async function readProperty(
  send: SendToHubSpot,
  object: CustomObject,
  name: string,
): Promise<{ type: string; hasUniqueValue?: boolean | null | undefined } | null> {
  const label = 'read property';
  try {
    return parseAnswer(
      PropertyAnswer,
      await send({ label, effect: 'read', method: 'GET', path: HUBSPOT_PATHS.property(object, name) }),
      label,
    );
  } catch (error) {
    if (error instanceof CrmError && error.code === 'not-found') return null;
    throw error;
  }
}

async function countOwners(send: SendToHubSpot): Promise<number | null> {
  const label = 'read owners';
  try {
    const answer = await send({ label, effect: 'read', method: 'GET', path: HUBSPOT_PATHS.owners, query: { limit: '100' } });
    return parseAnswer(OwnersAnswer, answer, label).results.length;
  } catch (error) {
    if (error instanceof CrmError && error.code === 'missing-scope') return null;
    throw error;
  }
}
