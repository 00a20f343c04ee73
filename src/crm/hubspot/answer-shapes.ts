/** The parts of HubSpot's answers that the adapter uses, parsed at the edge. Source: public specification for 2026-09, read 2026-11-23. */
import { z } from 'zod';
import { CrmError } from '../crm-error.ts';
import type { HubSpotBody } from './hubspot-gateway.ts';

/** Ids are strings in records and integers in association answers. */
const id = z.union([z.string().min(1), z.number().int().transform(String)]);
/**
 * HubSpot holds every value as text; both null and "" mean there is none. By hand, because a record has thirty of them and a schema for each
 * takes longer than to read the whole answer.
 */
const properties = z.unknown().transform((given, context): Record<string, string | null> => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    context.addIssue({ code: 'custom', message: 'must be an object' });
    return z.NEVER;
  }
  const values: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(given as Record<string, unknown>)) {
    if (value === null || value === '') values[name] = null;
    else if (typeof value === 'string') values[name] = value;
    else if (typeof value === 'number' || typeof value === 'boolean') values[name] = String(value);
    else context.addIssue({ code: 'custom', message: 'must be a value', path: [name] });
  }
  return values;
});
const paging = z.object({ next: z.object({ after: z.string() }).nullish() }).nullish();

/** Ids linked to a record: `id` as the record endpoint answers, `toObjectId` as the association endpoints do. */
const Linked = z.object({
  results: z.array(z.union([z.object({ id }), z.object({ toObjectId: id }).transform((link) => ({ id: link.toObjectId }))])),
  paging,
});

export const RecordAnswer = z.object({
  id,
  properties,
  updatedAt: z.string().nullish(),
  associations: z.record(z.string(), Linked).nullish(),
});

/** Also a partial success (207): what was not found is missing from the results. */
export const RecordsAnswer = z.object({ results: z.array(RecordAnswer).default([]) });

/** A record with nothing associated is reported among the errors of a 207, so it is missing here. */
export const AssociationsAnswer = z.object({
  results: z
    .array(
      z.object({
        to: z.array(z.object({ toObjectId: id, associationTypes: z.array(z.object({ label: z.string().nullish() })).default([]) })),
        paging,
      }),
    )
    .default([]),
});

/** The same for many records: what belongs to which is in `from`. */
export const AssociationsOfManyAnswer = z.object({
  results: z
    .array(
      z.object({
        from: z.object({ id }),
        to: z.array(z.object({ toObjectId: id, associationTypes: z.array(z.object({ label: z.string().nullish() })).default([]) })),
        paging,
      }),
    )
    .default([]),
});

/** Also a partial success (207): its errors are read by row-errors.ts, because HubSpot specifies little of them. */
export const BatchWriteAnswer = z.object({ results: z.array(RecordAnswer), errors: z.array(z.unknown()).nullish() });

export const OwnersAnswer = z.object({
  results: z.array(
    z.object({
      id,
      userId: id.nullish(),
      email: z.string().nullish(),
      firstName: z.string().nullish(),
      lastName: z.string().nullish(),
      type: z.string().nullish(),
    }),
  ),
  paging,
});

export const PropertyAnswer = z.object({
  name: z.string(),
  type: z.string(),
  hasUniqueValue: z.boolean().nullish(),
  options: z.array(z.object({ label: z.string(), value: z.string(), hidden: z.boolean().nullish() })).nullish(),
});

export const CreatedAnswer = z.object({ id });

export type HubSpotRecord = z.infer<typeof RecordAnswer>;

/**
 * @param write true when the request changed something: an answer that cannot be read leaves its outcome unknown
 * @throws CrmError 'malformed' or 'outcome-unknown'
 */
export function parseAnswer<Shape extends z.ZodType>(shape: Shape, body: HubSpotBody, label: string, write = false): z.infer<Shape> {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  const where =
    parsed.error.issues[0]?.path.filter((step) => typeof step === 'number' || step === 'results' || step === 'id').join('.') ?? '';
  throw new CrmError(
    write ? 'outcome-unknown' : 'malformed',
    `HubSpot's answer to "${label}" is not as documented${where === '' ? '' : ` at ${where}`}.`,
  );
}
