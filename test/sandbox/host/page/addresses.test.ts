import { describe, expect, it } from '@jest/globals';
import { localAddress, setOrigins } from '../../../../src/sandbox/host/page/local-address.ts';
import { contactPath, placeOf, taskPath } from '../../../../src/sandbox/host/page/place.ts';

describe('localAddress', () => {
  it.each([
    ['https://ringback.example/connect?a=1#b', 'http://127.0.0.1:9/connect?a=1#b'],
    ['https://app.hubspot.com/contacts/9/record/0-48/5', '/contacts/9/record/0-48/5'],
    ['https://app-eu1.hubspot.com/contacts/9/record/0-27/5', '/contacts/9/record/0-27/5'],
    ['https://example.com/x', 'https://example.com/x'],
    ['https://app.hubspot.com.evil.example/x', 'https://app.hubspot.com.evil.example/x'],
    ['tel:+14155550134', 'tel:+14155550134'],
    ['/contacts/9', '/contacts/9'],
  ])('%s', (address, expected) => {
    setOrigins([{ from: 'https://ringback.example', to: 'http://127.0.0.1:9' }]);
    expect(localAddress(address)).toBe(expected);
  });
});

describe('placeOf', () => {
  it.each([
    ['/', { page: 'contacts' }],
    ['/workflows', { page: 'workflows' }],
    ['/contacts/9/record/0-1/101', { page: 'contact', id: '101' }],
    ['/contacts/9/record/0-48/5', { page: 'activity', type: 'calls', id: '5' }],
    ['/contacts/9/record/0-27/5/', { page: 'activity', type: 'tasks', id: '5' }],
    ['/contacts/9/record/0-2/5', { page: 'contacts' }],
    ['/contacts/9/record/0-1/x', { page: 'contacts' }],
  ])('%s', (path, expected) => {
    expect(placeOf(path)).toEqual(expected);
  });

  it('finds what taskPath and contactPath name', () => {
    expect(placeOf(taskPath(9, '5'))).toEqual({ page: 'activity', type: 'tasks', id: '5' });
    expect(placeOf(contactPath(9, '101'))).toEqual({ page: 'contact', id: '101' });
  });
});
