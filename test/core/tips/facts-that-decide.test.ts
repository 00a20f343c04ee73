/** The same words are right for one contact and wrong for another: the facts decide. */
import { describe, expect, it } from '@jest/globals';
import { GOOD_TEXT, NO_OFFER, goodTextWith, slotsWith, strangerSlots, type Changes } from '../../fixtures/core-b/slots.ts';
import { findingsOf } from '../../fixtures/core-b/tip-cases.ts';

const tollFree = {
  firstName: 'Maria',
  lastName: 'Lopez',
  company: 'Brightline',
  phone: { e164: '+18005550134', display: '800-555-0134', groups: ['800', '555', '0134'], tollFree: true },
  callsFromCallbackNumber: true,
  pace: 1.1,
};

const missed: [string, string, Changes, string][] = [
  ['no meeting is known', 'meeting-true', { lastMeeting: null }, GOOD_TEXT],
  [
    'the meeting is older than eighteen months',
    'meeting-true',
    { lastMeeting: { topic: 'pricing review', age: { unit: 'year', count: 2, weekday: null }, startedAt: '2024-11-10T16:00:00Z' } },
    goodTextWith('You and I', 'You and I met about two years ago.'),
  ],
  ['the offer is another', 'claims-grounded', { offer: { problem: 'no-shows', benefit: 'fill empty chairs', proof: null } }, GOOD_TEXT],
  ['no offer is known', 'claims-grounded', { offer: NO_OFFER }, GOOD_TEXT],
  [
    'the rep has another number',
    'callback-number-matches',
    { rep: { phone: { e164: '+17205550199', display: '720-555-0199', groups: ['720', '555', '0199'], tollFree: false } } },
    GOOD_TEXT,
  ],
  ['the rep calls from another number', 'callback-number-matches', { rep: { callsFromCallbackNumber: false } }, GOOD_TEXT],
  ['the rep has no name', 'rep-named', { rep: { firstName: null, lastName: null } }, GOOD_TEXT],
  ['the number is toll-free', 'direct-line', { rep: tollFree }, GOOD_TEXT.replaceAll('303-', '800-')],
  [
    'no connection is known',
    'connection-confirmed',
    { connection: null, offeredConnections: [] },
    goodTextWith('You and I', 'We have a mutual friend.'),
  ],
  ['the connection sent nobody', 'claims-grounded', {}, goodTextWith('You and I', 'Dana Kim suggested I call you.')],
  ['no first name is certain', 'first-name-right', { contact: { firstName: null, lastName: null } }, GOOD_TEXT],
  ['nothing but a number is known', 'claims-grounded', { ...strangerSlots(), rep: {} }, GOOD_TEXT],
];

const kept: [string, string, Changes, string][] = [
  [
    'an earlier voicemail is known',
    'claims-grounded',
    { earlier: { count: 1, texts: [], scriptIds: [] } },
    goodTextWith('You and I', 'I left you a message last week.'),
  ],
  [
    'the connection referred the rep',
    'claims-grounded',
    { connection: { index: 0, kind: 'person', name: 'Dana Kim', relation: 'referred-by' } },
    goodTextWith('You and I', 'Dana Kim suggested I call you.'),
  ],
  [
    'rep and contact share a first name',
    'rep-named',
    { contact: { firstName: 'Maria', lastName: 'Smith' } },
    "Hi Maria, it's Maria Lopez from Brightline.",
  ],
  [
    'the number is British',
    'callback-number-matches',
    { rep: { phone: { e164: '+447700900123', display: '07700 900123', groups: ['07700', '900123'], tollFree: false } } },
    'My number is 07700 900123. Again, +44 7700 900123.',
  ],
];

describe('facts that decide', () => {
  it.each(missed)('when %s, %s finds something', (_, tip, changes, text) => {
    expect(findingsOf(tip, text, slotsWith(changes))).not.toEqual([]);
  });

  it.each(kept)('when %s, %s has nothing to say', (_, tip, changes, text) => {
    expect(findingsOf(tip, text, slotsWith(changes))).toEqual([]);
  });

  it('counts past forty seconds as an error and past the band as a warning', () => {
    const longer = GOOD_TEXT.replace(
      'Thanks,',
      'It was a good meeting, and I wrote down what you wanted to know about it, and whom you wanted to ask. Thanks,',
    );
    const longest = GOOD_TEXT.replace('Thanks,', `${'We met on it and there was a lot to say about it. '.repeat(5)}Thanks,`);
    expect(findingsOf('duration-in-band', longer)).toMatchObject([{ severity: 'warning' }]);
    expect(findingsOf('duration-in-band', longest)).toMatchObject([{ severity: 'error' }]);
  });

  it('counts a first name said four times as an error', () => {
    const text = GOOD_TEXT.replace('Give me a call', 'John, give me a call, John');
    expect(findingsOf('first-name-count', text)).toMatchObject([{ severity: 'error', actual: '4' }]);
  });

  it('corrects the age of a meeting to the true one', () => {
    const [finding] = findingsOf('meeting-true', GOOD_TEXT.replace('two weeks ago', 'last year'));
    expect(finding).toMatchObject({ actual: 'last year', expected: 'two weeks ago', fixes: [{ replacement: 'two weeks ago' }] });
  });
});
