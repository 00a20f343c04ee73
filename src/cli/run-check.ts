/** `ringback check`: a text or a subject line that somebody else wrote, judged against the facts it is about. */
import { z } from 'zod';
import { checkSubject, checkText } from '../core/index.ts';
import { resolveSlots } from '../core/resolve/index.ts';
import { Facts } from '../core/schema/index.ts';
import type { CliStreams } from './cli-streams.ts';
import { firstFault } from './first-fault.ts';
import { readRecords } from './read-records.ts';
import { showCheck, type CheckResult } from './show-check.ts';

/** Longest text that is checked, in characters: far beyond anything that can be said in a voicemail. */
const MAX_TEXT_LENGTH = 200_000;

export const CheckRequest = z
  .object({
    facts: Facts,
    text: z.string().max(MAX_TEXT_LENGTH).nullable().default(null),
    subject: z.string().max(MAX_TEXT_LENGTH).nullable().default(null),
    /** E-mail body the subject belongs to; null checks the subject alone. */
    body: z.string().max(MAX_TEXT_LENGTH).nullable().default(null),
  })
  .refine((request) => request.text !== null || request.subject !== null, { path: ['text'], message: 'text or subject must be given' });

/** @returns whether every record was answered */
export async function runCheck(streams: CliStreams, options: { input: AsyncIterable<Uint8Array>; json: boolean }): Promise<boolean> {
  let good = true;
  let seen = 0;
  for await (const record of readRecords(options.input)) {
    seen += 1;
    const problem = 'problem' in record ? record.problem : null;
    const request = problem === null && 'value' in record ? CheckRequest.safeParse(record.value) : null;
    if (request === null || !request.success) {
      good = false;
      streams.writeError(
        `record ${String(record.number)}: ${problem ?? (request === null ? 'is not valid' : firstFault(request.error))}\n`,
      );
      continue;
    }
    const result = check(request.data);
    await streams.write(options.json ? `${JSON.stringify(result)}\n` : showCheck(result));
  }
  if (seen === 0) {
    streams.writeError('nothing to check was given\n');
    return false;
  }
  return good;
}

function check({ facts, text, subject, body }: z.infer<typeof CheckRequest>): CheckResult {
  const slots = resolveSlots(facts);
  const spoken = text === null ? null : checkText({ text, slots });
  const written =
    subject === null ? [] : checkSubject({ subject, slots, ...(body === null ? {} : { body }), ...(text === null ? {} : { text }) });
  return {
    findings: [...(spoken?.findings ?? []), ...written],
    seconds: spoken?.seconds ?? null,
    spoken: spoken?.spoken ?? null,
  };
}
