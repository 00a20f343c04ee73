/** Where the card stands, from the context HubSpot gives it. */
import type { ExtensionPointApiContext } from '@hubspot/ui-extensions';
import { backendOrigin } from '../backend/backend-origin.ts';
import type { BackendPlace } from '../backend/voicemail-backend.ts';

type Context = Pick<ExtensionPointApiContext<'crm.record.sidebar'>, 'crm' | 'portal' | 'variables'>;

/** @returns null when the account's profile names no backend */
export function cardPlace(context: Context): BackendPlace | null {
  const origin = backendOrigin(context.variables);
  return origin === null ? null : { origin, contactId: String(context.crm.objectId), timeZone: repTimeZone(context) };
}

/** The rep's own clock decides; the account's zone stands in where the worker hides it. */
export function repTimeZone({ portal }: Pick<Context, 'portal'>): string {
  const own: string | undefined = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return own === undefined || own === '' ? portal.timezone : own;
}
