import { describe, expect, it } from '@jest/globals';
import type { CrmVoicemail } from '../../src/crm/crm.ts';
import type { Voicemail } from '../../src/store/store.ts';
import { mergeHistory } from '../../src/use-cases/history.ts';

const row = (change: Partial<Voicemail>): Voicemail => ({
  id: 'a',
  accountId: '1',
  idempotencyKey: 'k',
  requestHash: 'h',
  contactId: '5',
  userId: '7',
  state: 'done',
  leftAt: '2026-11-20T10:00:00.000Z',
  scriptId: 's',
  variant: 'generated',
  strategy: 'call-back',
  payload: {
    text: 'Hi',
    seconds: 20,
    companyId: null,
    ownerId: null,
    fromNumber: null,
    toNumber: null,
    overrideReason: null,
    followUp: null,
  },
  callId: '900',
  callUrl: 'https://app.example/900',
  taskId: null,
  taskUrl: null,
  problem: null,
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  ...change,
});
const call = (callId: string, leftAt: string): CrmVoicemail => ({ callId, leftAt, ref: null, scriptId: null, variant: null, title: null });

describe('the history of a contact', () => {
  it('shows a call that our ledger knows once, as ours', () => {
    expect(mergeHistory([row({})], [call('900', '2026-11-20T10:00:00.000Z')])).toHaveLength(1);
  });

  it('puts the newest first, whoever logged it', () => {
    const entries = mergeHistory([row({})], [call('1', '2026-11-21T10:00:00.000Z'), call('2', '2026-11-19T10:00:00.000Z')]);
    expect(entries.map((entry) => entry.state)).toEqual(['elsewhere', 'done', 'elsewhere']);
  });

  it.each([
    ['done', 'done'],
    ['undone', 'undone'],
    ['received', 'unfinished'],
    ['sending-call', 'unfinished'],
    ['call-logged', 'unfinished'],
    ['sending-task', 'unfinished'],
    ['undoing', 'unfinished'],
  ] as const)('a row in state %s is shown as %s', (state, shown) => {
    expect(mergeHistory([row({ state })], [])[0]?.state).toBe(shown);
  });

  it('leaves out what failed for good, and links of what was taken back', () => {
    expect(mergeHistory([row({ state: 'failed' })], [])).toEqual([]);
    expect(mergeHistory([row({ state: 'undone' })], [])[0]).toMatchObject({ callUrl: null, taskUrl: null });
  });

  it('survives a payload it does not understand', () => {
    expect(mergeHistory([row({ payload: { old: true } })], [])[0]).toMatchObject({ text: null, subject: null });
  });
});
