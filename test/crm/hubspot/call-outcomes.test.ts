import { describe, expect, it } from '@jest/globals';
import { chooseLeftVoicemail, createCallOutcomes } from '../../../src/crm/hubspot/call-outcomes.ts';
import { LEFT_VOICEMAIL } from '../../../src/crm/hubspot/hubspot-paths.ts';
import { voicemailsFromCalls } from '../../../src/crm/hubspot/voicemails-from-calls.ts';
import { record } from './record.ts';

const own = { label: 'Mailbox', value: LEFT_VOICEMAIL.outcomeId };
const custom = { label: ' left Voicemail ', value: '11111111-2222-4333-8444-555555555555' };
const busy = { label: 'Busy', value: '9d9162e7-6cf3-4944-bf63-4dff82258764' };

describe('the outcome of a left voicemail', () => {
  it.each([
    ['HubSpot\u2019s own, renamed', [busy, custom, own], own.value],
    ['an own one with the name', [busy, custom], custom.value],
    ['none', [busy], null],
    ['one that is hidden', [{ ...own, hidden: true }], null],
    ['a hidden one and an own one', [{ ...own, hidden: true }, custom], custom.value],
    ['nothing', [], null],
  ])('%s', (_what, options, value) => {
    expect(chooseLeftVoicemail(options)).toBe(value);
  });

  it('asks once, and again after it was told to forget or time has passed', async () => {
    let nowMs = 0;
    let asked = 0;
    const outcomes = createCallOutcomes(() => nowMs);
    const send = async (): Promise<unknown> => {
      asked += 1;
      await Promise.resolve();
      return { name: 'hs_call_disposition', type: 'enumeration', options: [custom] };
    };
    expect(outcomes.knownLeftVoicemail('1')).toEqual([LEFT_VOICEMAIL.outcomeId]);
    expect(await outcomes.leftVoicemail(send, '1')).toBe(custom.value);
    expect(await outcomes.leftVoicemail(send, '1')).toBe(custom.value);
    expect(outcomes.knownLeftVoicemail('1')).toEqual([custom.value, LEFT_VOICEMAIL.outcomeId]);
    expect(outcomes.knownLeftVoicemail('2')).toEqual([LEFT_VOICEMAIL.outcomeId]);
    expect(asked).toBe(1);
    outcomes.forget('1');
    await outcomes.leftVoicemail(send, '1');
    expect(asked).toBe(2);
    nowMs = 3_600_000;
    await outcomes.leftVoicemail(send, '1');
    expect(asked).toBe(3);
  });

  it('tells the admin when there is none, and asks again next time', async () => {
    const outcomes = createCallOutcomes(() => 0);
    const send = (options: object[]) => () => Promise.resolve({ name: 'hs_call_disposition', type: 'enumeration', options });
    await expect(outcomes.leftVoicemail(send([busy]), '1')).rejects.toMatchObject({ code: 'invalid', details: ['hs_call_disposition'] });
    expect(await outcomes.leftVoicemail(send([own]), '1')).toBe(own.value);
  });
});

describe('voicemails among calls', () => {
  const call = (id: string, at: string | null, outcome: string | null) =>
    record(id, { hs_timestamp: at, hs_call_disposition: outcome, hs_call_title: `T${id}`, vm_ref: null });

  it('keeps those with the outcome, newest first, at most the limit', () => {
    const calls = [
      call('1', '2026-10-01T10:00:00Z', own.value),
      call('2', '2026-11-01T10:00:00Z', own.value),
      call('3', '2026-11-02T10:00:00Z', busy.value),
      call('4', null, own.value),
      call('5', '2026-11-03T10:00:00Z', null),
      call('6', '2026-09-01T10:00:00Z', own.value),
    ];
    expect(voicemailsFromCalls(calls, [own.value], 2).map((voicemail) => voicemail.callId)).toEqual(['2', '1']);
  });
});
