import { describe, expect, it } from '@jest/globals';
import { appendIdentity } from '../../../../src/sandbox/host/server/append-identity.ts';

const identity = { userId: 7, portalId: 9, userEmail: 'a+b@c.example', appId: 3 };
const added = 'userId=7&portalId=9&userEmail=a%2Bb%40c.example&appId=3';

describe('appendIdentity', () => {
  it.each([
    ['https://app.example/a', `https://app.example/a?${added}`],
    ['https://app.example/a?b=1', `https://app.example/a?b=1&${added}`],
    ['https://app.example/a?', `https://app.example/a?${added}`],
    ['https://app.example/a#here', `https://app.example/a?${added}#here`],
    // A portal that the card names itself stays in view, so that the backend can refuse the double.
    ['https://app.example/a?portalId=1', `https://app.example/a?portalId=1&${added}`],
  ])('%s', (address, expected) => {
    expect(appendIdentity(address, identity)).toBe(expected);
  });
});
