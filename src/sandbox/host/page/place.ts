/** Which page an address names. Addresses look like HubSpot's own, so that links of the card lead somewhere. */

export type Place =
  | { page: 'contacts' }
  | { page: 'workflows' }
  | { page: 'contact'; id: string }
  | { page: 'activity'; type: 'calls' | 'tasks'; id: string };

/** HubSpot's object type ids. */
const ACTIVITY_TYPES: Readonly<Record<string, 'calls' | 'tasks'>> = { '0-48': 'calls', '0-27': 'tasks' };

export const WORKFLOWS_PATH = '/workflows';

export function placeOf(path: string): Place {
  if (path === WORKFLOWS_PATH) return { page: 'workflows' };
  const match = /^\/contacts\/\d+\/record\/(0-\d+)\/(\d+)\/?$/.exec(path);
  const [, typeId = '', id = ''] = match ?? [];
  if (typeId === '0-1') return { page: 'contact', id };
  const type = ACTIVITY_TYPES[typeId];
  return type === undefined ? { page: 'contacts' } : { page: 'activity', type, id };
}

export function taskPath(portalId: number, taskId: string): string {
  return `/contacts/${portalId}/record/0-27/${taskId}`;
}

export function contactPath(portalId: number, contactId: string): string {
  return `/contacts/${portalId}/record/0-1/${contactId}`;
}
