/** Names of the seven parts and the two strategies on screen. */
import type { Part, Strategy } from '@ringback/core';

export const PART_WORDS: Record<Part, string> = {
  greeting: 'Greeting',
  context: 'Context',
  reason: 'Reason',
  ask: 'Ask',
  'contact-details': 'Name and number',
  repeat: 'Number again',
  'sign-off': 'Sign-off',
};

export const STRATEGY_WORDS: Record<Strategy, string> = {
  'call-back': 'Call me back',
  'watch-for-email': 'Watch for my e-mail',
};
