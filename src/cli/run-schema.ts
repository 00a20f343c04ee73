/** `ringback schema`: the documents as JSON Schema. */
import { z } from 'zod';
import { Answer, Facts } from '../core/schema/index.ts';
import { CheckRequest } from './run-check.ts';
import { UsageError } from './usage-error.ts';

const DOCUMENTS = {
  facts: () => z.toJSONSchema(Facts, { io: 'input' }),
  answer: () => z.toJSONSchema(Answer),
  check: () => z.toJSONSchema(CheckRequest, { io: 'input' }),
};

/** @throws UsageError when the name is not one of the documents */
export function schemaText(name: string): string {
  if (name !== 'facts' && name !== 'answer' && name !== 'check')
    throw new UsageError(`there is no document "${name}"; choose facts, answer or check`);
  return `${JSON.stringify(DOCUMENTS[name](), null, 2)}\n`;
}
