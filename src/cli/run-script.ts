/** `ringback script`: facts in, answers out. */
import { answerFromSlots } from '../core/index.ts';
import { resolveSlots } from '../core/resolve/index.ts';
import { Facts } from '../core/schema/index.ts';
import type { CliStreams } from './cli-streams.ts';
import { firstFault } from './first-fault.ts';
import { readRecords } from './read-records.ts';
import { showAnswer } from './show-answer.ts';

export interface ScriptOptions {
  input: AsyncIterable<Uint8Array>;
  json: boolean;
}

/** @returns whether every record was answered */
export async function runScript(streams: CliStreams, { input, json }: ScriptOptions): Promise<boolean> {
  let good = true;
  let seen = 0;
  for await (const record of readRecords(input)) {
    seen += 1;
    const complain = (problem: string): void => {
      good = false;
      streams.writeError(`record ${String(record.number)}: ${problem}\n`);
    };
    if ('problem' in record) {
      complain(record.problem);
      continue;
    }
    const facts = Facts.safeParse(record.value);
    if (!facts.success) {
      complain(firstFault(facts.error));
      continue;
    }
    const answer = answerFromSlots(resolveSlots(facts.data));
    await streams.write(json ? `${JSON.stringify(answer)}\n` : showAnswer(answer));
  }
  if (seen === 0) {
    streams.writeError('no facts document was given\n');
    return false;
  }
  return good;
}
