import { describe, expect, it } from '@jest/globals';
import { LogRequest } from '../../../../src/contract/card-contract.ts';
import { freshKey } from '../../../../extensions/hubspot/app/cards/state/fresh-key.ts';
import { followUpOf, scriptOf } from '../../../../extensions/hubspot/app/cards/state/initial-state.ts';
import { keyedRequest, logContents, type LogParts } from '../../../../extensions/hubspot/app/cards/state/log-request.ts';
import { draftOf } from '../../../../extensions/hubspot/app/cards/state/text-draft.ts';
import { prepared } from '../../../fixtures/card/prepared.ts';

const data = prepared();

function parts(changes: Partial<LogParts> = {}): LogParts {
  const script = scriptOf(data);
  if (script === null) throw new Error('the fixture has a script');
  return { script, followUp: followUpOf(data), contact: data.contact, seconds: 27.34, overrideReason: null, ...changes };
}

describe('what is sent', () => {
  it('is what the wire contract takes', () => {
    const request = keyedRequest(logContents(parts()), null, freshKey);
    expect(LogRequest.parse(request)).toEqual(request);
    expect(request).toMatchObject({ variant: 'generated', seconds: 27.3, followUp: { dueDate: '2026-11-25' } });
  });

  it.each([
    [0.2, 1],
    [27.34, 27.3],
    [9000, 600],
  ])('keeps %d seconds inside the contract', (seconds, sent) => {
    expect(logContents(parts({ seconds })).seconds).toBe(sent);
  });

  it('says when the words are the rep’s own, without the space around them', () => {
    const script = { ...parts().script, draft: draftOf('  Hi John. ') };
    expect(logContents(parts({ script }))).toMatchObject({ text: 'Hi John.', variant: 'edited' });
  });

  it('has no follow-up when none is wanted', () => {
    expect(logContents(parts({ followUp: { ...parts().followUp, wanted: false } })).followUp).toBeNull();
  });
});

describe('the key', () => {
  const never = () => {
    throw new Error('no fresh key was needed');
  };

  it('is kept for the same contents and fresh for others', () => {
    const contents = logContents(parts());
    const first = keyedRequest(contents, null, () => 'a'.repeat(32));
    expect(keyedRequest(logContents(parts()), first, never)).toBe(first);
    const other = keyedRequest({ ...contents, text: 'Other words.' }, first, () => 'b'.repeat(32));
    expect(other.idempotencyKey).toBe('b'.repeat(32));
  });

  it('is 32 hexadecimal digits and differs each time', () => {
    const keys = Array.from({ length: 50 }, freshKey);
    expect(new Set(keys).size).toBe(50);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });
});
