import { describe, expect, it } from '@jest/globals';
import { voicemailBackend } from '../../../../extensions/hubspot/app/cards/backend/voicemail-backend.ts';
import { fakeBackend, ok } from '../fake-backend.ts';

describe('the requests of the card', () => {
  it.each([
    ['America/Argentina/Buenos_Aires', '?timeZone=America/Argentina/Buenos_Aires'],
    ['Etc/GMT+5', '?timeZone=Etc/GMT%2B5'],
  ])('carry the zone %s so that its slashes stand bare and nothing else does', async (timeZone, query) => {
    const fake = fakeBackend({ prepare: [ok({})] });
    await voicemailBackend({ origin: 'https://ringback.example', contactId: '101', timeZone }).prepare();
    expect(fake.asked[0]?.url.href).toBe(`https://ringback.example/card/contacts/101/voicemail${query}`);
  });
});
