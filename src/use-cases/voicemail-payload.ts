/** What the ledger keeps of a voicemail so that it can be finished without the card. */
import { z } from 'zod';

export const VoicemailPayload = z.object({
  text: z.string(),
  seconds: z.number(),
  companyId: z.string().nullable(),
  ownerId: z.string().nullable(),
  fromNumber: z.string().nullable(),
  toNumber: z.string().nullable(),
  overrideReason: z.string().nullable(),
  followUp: z.object({ subject: z.string(), body: z.string(), dueAt: z.string(), remindAt: z.string().nullable() }).nullable(),
});

export type VoicemailPayload = z.infer<typeof VoicemailPayload>;
