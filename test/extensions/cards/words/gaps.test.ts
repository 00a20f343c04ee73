import { describe, expect, it } from '@jest/globals';
import { noticesOf } from '../../../../extensions/hubspot/app/cards/words/gaps.ts';
import { bare, firstUse, prepared } from '../../../fixtures/card/prepared.ts';
import { FULL_SLOTS } from '../../../fixtures/card/slots.ts';

const codes = (notices: { code: string }[]) => notices.map(({ code }) => code);

describe('what a better script would need', () => {
  it('is nothing when everything is known', () => {
    expect(noticesOf(prepared(), [])).toEqual([]);
  });

  it('names each gap, but not what was merely not read', () => {
    expect(codes(noticesOf(bare(), []))).toEqual(['unread-meetings', 'no-connection', 'no-offer', 'no-phone', 'no-email']);
  });

  it('says each thing once, in the words of whoever knows best', () => {
    const data = { ...bare(), notices: [{ code: 'no-phone', message: 'From the backend.' }] };
    const notices = noticesOf(data, [
      { code: 'no-connection', message: 'From the core.' },
      { code: 'no-phone', message: 'From the core.' },
    ]);
    expect(notices.filter(({ code }) => code === 'no-phone')).toEqual([{ code: 'no-phone', message: 'From the backend.' }]);
    expect(notices.filter(({ code }) => code === 'no-connection')).toEqual([{ code: 'no-connection', message: 'From the core.' }]);
  });

  it('says why a connection that is there was not used', () => {
    const slots = {
      ...FULL_SLOTS,
      connection: null,
      offeredConnections: [{ index: 0, name: 'Sam Roe', relation: 'ex-partner', why: 'sensitive' as const }],
    };
    expect(noticesOf(prepared({ slots }), [])[0]?.message).toContain('Sam Roe (ex-partner) is not mentioned: the relation can hurt.');
  });

  it('is not guessed before there are slots', () => {
    expect(noticesOf(firstUse(), [])).toEqual([]);
  });
});
