/** Picks the voicemails out of a contact's calls. */
import type { CrmVoicemail } from '../crm.ts';
import type { HubSpotRecord } from './answer-shapes.ts';
import { instant } from './contact-from-record.ts';

/** Never the body: it may hold what was said. */
export const VOICEMAIL_PROPERTIES = [
  'hs_timestamp',
  'hs_call_disposition',
  'hs_call_title',
  'vm_ref',
  'vm_script_id',
  'vm_script_variant',
] as const;

/** @param outcomeIds outcomes that mean "Left voicemail" @returns newest first, at most `limit` */
export function voicemailsFromCalls(calls: readonly HubSpotRecord[], outcomeIds: readonly string[], limit: number): CrmVoicemail[] {
  const voicemails = calls.flatMap(({ id, properties }) => {
    const leftAt = instant(properties['hs_timestamp']);
    const outcome = properties['hs_call_disposition'];
    if (leftAt === null || outcome == null || !outcomeIds.includes(outcome)) return [];
    return [
      {
        callId: id,
        leftAt,
        ref: properties['vm_ref'] ?? null,
        scriptId: properties['vm_script_id'] ?? null,
        variant: properties['vm_script_variant'] ?? null,
        title: properties['hs_call_title'] ?? null,
      },
    ];
  });
  return voicemails.sort((a, b) => Date.parse(b.leftAt) - Date.parse(a.leftAt)).slice(0, limit);
}
