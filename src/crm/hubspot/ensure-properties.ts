/** Makes sure that an object has Ringback's custom properties. Repeat-safe. */
import { CrmError } from '../crm-error.ts';
import { parseAnswer, PropertyAnswer } from './answer-shapes.ts';
import { CUSTOM_PROPERTIES, PROPERTY_GROUP, type CustomObject, type CustomProperty } from './custom-properties.ts';
import type { HubSpotBody, HubSpotRequest, SendToHubSpot } from './hubspot-gateway.ts';
import { HUBSPOT_PATHS } from './hubspot-paths.ts';

export interface Provisioned {
  /** What was not there before, as object.property. */
  created: string[];
  /** Sentences for an admin. */
  problems: string[];
}

/** @throws CrmError when HubSpot does not serve the account; what it refuses for one property becomes a problem */
export async function ensureProperties(send: SendToHubSpot, object: CustomObject): Promise<Provisioned> {
  const provisioned: Provisioned = { created: [], problems: [] };
  const groupPath = HUBSPOT_PATHS.propertyGroup(object, PROPERTY_GROUP.name);
  const groupProblem = await ensure(
    send,
    { label: 'property group', readPath: groupPath, createPath: HUBSPOT_PATHS.propertyGroups(object) },
    {
      ...PROPERTY_GROUP,
      displayOrder: -1,
    },
  ).then(
    () => null,
    (error: unknown) => problemOf(`${object}, group ${PROPERTY_GROUP.name}`, error),
  );
  if (groupProblem !== null) return { created: [], problems: [groupProblem] };
  for (const property of CUSTOM_PROPERTIES[object]) {
    const name = `${object}.${property.name}`;
    try {
      const paths = {
        label: 'property',
        readPath: HUBSPOT_PATHS.property(object, property.name),
        createPath: HUBSPOT_PATHS.properties(object),
      };
      const { created, body } = await ensure(send, paths, definitionOf(property));
      if (created) provisioned.created.push(name);
      else if (body !== null && parseAnswer(PropertyAnswer, body, 'read property').type !== property.type)
        provisioned.problems.push(`${name} exists with another field type than Ringback needs (${property.type}). Rename or remove it.`);
    } catch (error) {
      provisioned.problems.push(problemOf(name, error));
    }
  }
  return provisioned;
}

/** Reads, and creates what is not there. `body` is what was there; null when it was created or somebody else was faster. */
async function ensure(
  send: SendToHubSpot,
  what: { label: string; readPath: string; createPath: string },
  json: object,
): Promise<{ created: boolean; body: HubSpotBody }> {
  const read: HubSpotRequest = { label: `read ${what.label}`, effect: 'read', method: 'GET', path: what.readPath };
  const found = await send(read).catch(unless('not-found'));
  if (found !== MISSING) return { created: false, body: found };
  try {
    await send({ label: `create ${what.label}`, effect: 'create', method: 'POST', path: what.createPath, json });
    return { created: true, body: null };
  } catch (error) {
    if (!(error instanceof CrmError)) throw error;
    if (error.code === 'conflict') return { created: false, body: null };
    if (error.code !== 'outcome-unknown') throw error;
    await send(read).catch(() => {
      throw error;
    });
    return { created: true, body: null };
  }
}

const MISSING = Symbol('missing');

function unless(code: CrmError['code']): (error: unknown) => typeof MISSING {
  return (error) => {
    if (error instanceof CrmError && error.code === code) return MISSING;
    throw error;
  };
}

/** Source: developers.hubspot.com/docs, properties guide, read 2026-11-23. */
export function definitionOf(property: CustomProperty): object {
  const { name, label, description, type } = property;
  const base = { groupName: PROPERTY_GROUP.name, name, label, description, type, formField: false };
  if (type === 'string') return { ...base, fieldType: 'text' };
  const options = [
    { label: 'Yes', value: 'true', displayOrder: 0 },
    { label: 'No', value: 'false', displayOrder: 1 },
  ];
  return { ...base, fieldType: 'booleancheckbox', options };
}

/** Refusals that concern one property are told; anything else stops the work. */
function problemOf(name: string, error: unknown): string {
  if (!(error instanceof CrmError)) throw error;
  const scopes = error.details.length === 0 ? '' : ` (${error.details.join(', ')})`;
  if (error.code === 'missing-scope') return `${name} could not be created: the account did not grant the scope for it${scopes}.`;
  if (error.code === 'invalid' || error.code === 'conflict')
    return `${name} could not be created: HubSpot refused its definition${scopes}.`;
  throw error;
}
