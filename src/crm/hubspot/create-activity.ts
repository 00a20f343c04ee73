/**
 * Creates a call or a task linked to the contact, its company and its open deal. A create is sent again only after HubSpot refused it,
 * when nothing was written: without a link HubSpot does not take, or after missing custom properties were made.
 */
import { CrmError } from '../crm-error.ts';
import type { CreatedRecord } from '../crm.ts';
import type { AccountContext } from './account-context.ts';
import { CreatedAnswer, parseAnswer } from './answer-shapes.ts';
import { customPropertyNames } from './custom-properties.ts';
import { ensureProperties } from './ensure-properties.ts';
import { ASSOCIATION_TYPE_IDS, HUBSPOT_PATHS, recordUrl } from './hubspot-paths.ts';
import { HubSpotRefusal } from './hubspot-refusal.ts';

export interface Activity {
  object: 'calls' | 'tasks';
  contactId: string;
  companyId: string | null;
  /** Values as HubSpot wants them: text. Null leaves the property out. */
  properties: Readonly<Record<string, string | null>>;
}

type LinkTo = 'contact' | 'company' | 'deal';

/** @throws CrmError 'outcome-unknown' when it may have been created */
export async function createActivity(context: AccountContext, activity: Activity): Promise<CreatedRecord> {
  const { object, contactId, companyId } = activity;
  const dealId = await findDeal(context, contactId);
  const links: [LinkTo, string][] = [['contact', contactId]];
  if (companyId !== null) links.push(['company', companyId]);
  if (dealId !== null) links.push(['deal', dealId]);
  let provisioned = false;
  for (;;) {
    try {
      return await post(context, activity, links);
    } catch (error) {
      if (!(error instanceof HubSpotRefusal)) throw error;
      const own = customPropertyNames(object);
      if (!provisioned && error.missingProperties.some((name) => own.includes(name))) {
        provisioned = true;
        await makeProperties(context, object);
      } else if (links.length > 1 && mayBeLink(error)) {
        const [dropped] = links.pop() ?? [];
        context.log.warn({ accountId: context.accountId, object, dropped, status: error.status }, 'An activity is created without a link');
      } else throw error;
    }
  }
}

/** A deal that cannot be found must not lose the activity; a contact that is gone does. */
async function findDeal(context: AccountContext, contactId: string): Promise<string | null> {
  try {
    return await context.deals.find(context.send, context.accountId, contactId);
  } catch (error) {
    if (!(error instanceof CrmError) || error.code === 'unauthorized' || error.code === 'not-found') throw error;
    context.log.warn({ accountId: context.accountId, code: error.code }, 'The open deal of a contact was not read');
    return null;
  }
}

async function post(context: AccountContext, { object, properties }: Activity, links: readonly [LinkTo, string][]): Promise<CreatedRecord> {
  const label = `create ${object === 'calls' ? 'call' : 'task'}`;
  const json = {
    properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null)),
    associations: links.map(([to, id]) => ({
      to: { id },
      types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: ASSOCIATION_TYPE_IDS[object][to] }],
    })),
  };
  const body = await context.send({ label, effect: 'create', method: 'POST', path: HUBSPOT_PATHS.create(object), json });
  const { id } = parseAnswer(CreatedAnswer, body, label, true);
  return { id, url: recordUrl(context.appUrl, context.accountId, object, id) };
}

async function makeProperties(context: AccountContext, object: 'calls' | 'tasks'): Promise<void> {
  const { problems } = await ensureProperties(context.send, object);
  if (problems.length > 0)
    throw new CrmError('invalid', `Ringback's properties of ${object} are missing and could not be created.`, {
      details: customPropertyNames(object),
    });
}

/** A refusal that names no property may be about a linked record: gone, or not to be linked by this account's rules. */
function mayBeLink(error: HubSpotRefusal): boolean {
  return error.code === 'not-found' || error.code === 'missing-scope' || (error.code === 'invalid' && error.details.length === 0);
}
