/** The one thing asked for, with what the contact gets for it: a look at the follow-up mail, whose subject is said word for word. */
import { defineFragments } from '../../fragment.ts';

const ask = { part: 'ask', strategy: 'watch-for-email', needs: ['subject'] } as const;

export const asksToWatchForEmail = [
  ...defineFragments(
    'ask-email',
    { ...ask, attempts: ['first', 'second'] },
    {
      'look-out':
        "look out for an email from me with the subject “{subject}”. It's a one-minute read, so you can decide whether we should talk.",
      'short-email':
        "I'm sending you a short email, and its subject is “{subject}”. Take a look, because it says in a few lines what's in it for you.",
      'watch-for': 'please watch for my email, subject line “{subject}”, so that you have the details in front of you.',
      'find-it': "you'll find an email from me under “{subject}”. Take a look at it, it takes a minute and tells you whether it's for you.",
      'keep-an-eye': "keep an eye out for my email, called “{subject}”, and you'll have it all in writing.",
      'details-in': {
        text: "the details are on their way by email, subject “{subject}”. Give it a minute and you'll know if it's for you.",
        tones: ['friendly', 'neutral'],
      },
      'in-writing':
        'you will get this in writing from me, with the subject “{subject}”. Please take a look, so that you can judge for yourself.',
      'reply-if': 'my email to you is called “{subject}”. Take a minute to read it, and you can tell at a glance whether it helps you.',
    },
  ),
  ...defineFragments(
    'ask-email-last',
    { ...ask, attempts: ['last'] },
    {
      'keep-it': "I'll put it in one last email, subject “{subject}”. Take a look whenever it suits you, so you have it if you need it.",
      'for-later': 'look for my email called “{subject}”, so that you have it at hand if things change.',
      'one-email': "watch for one short email from me, “{subject}”, so that you have it the day it's useful.",
    },
  ),
];
