/** Mirrors a voicemail as a finished outbound call with the account's own outcome "Left voicemail". */
import { CrmError } from '../crm-error.ts';
import type { CreatedRecord, VoicemailCall } from '../crm.ts';
import type { AccountContext } from './account-context.ts';
import { createActivity } from './create-activity.ts';
import { LEFT_VOICEMAIL } from './hubspot-paths.ts';

/** @throws CrmError 'invalid' when the account has no such outcome; 'outcome-unknown' when the call may have been logged */
export async function logCall(context: AccountContext, call: VoicemailCall): Promise<CreatedRecord> {
  try {
    return await createActivity(context, {
      object: 'calls',
      contactId: call.contactId,
      companyId: call.companyId,
      properties: {
        hs_timestamp: new Date(call.leftAt).toISOString(),
        hs_call_title: call.title,
        hs_call_body: call.bodyHtml,
        hs_call_direction: 'OUTBOUND',
        hs_call_status: 'COMPLETED',
        hs_call_disposition: await outcomeId(context),
        hs_call_duration: String(Math.max(0, Math.round(call.durationMs))),
        hs_call_from_number: call.fromNumber,
        hs_call_to_number: call.toNumber,
        hubspot_owner_id: call.ownerId,
        vm_ref: call.ref,
        vm_script_id: call.scriptId,
        vm_script_variant: call.variant,
      },
    });
  } catch (error) {
    if (error instanceof CrmError && error.details.includes('hs_call_disposition')) context.outcomes.forget(context.accountId);
    throw error;
  }
}

/** Where the outcomes may not be read, HubSpot's own one is tried: HubSpot refuses it if the account does not have it. */
async function outcomeId(context: AccountContext): Promise<string> {
  try {
    return await context.outcomes.leftVoicemail(context.send, context.accountId);
  } catch (error) {
    if (error instanceof CrmError && error.code === 'missing-scope') return LEFT_VOICEMAIL.outcomeId;
    throw error;
  }
}
