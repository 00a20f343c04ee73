/** The one thing asked for, with what the contact gets for it: a call. */
import { defineFragments } from '../../fragment.ts';

const ask = { part: 'ask', strategy: 'call-back', attempts: ['first', 'second'] } as const;
const last = { ...ask, attempts: ['last'] } as const;

export const asksToCallBack = [
  ...defineFragments(
    'ask-offer',
    { ...ask, needs: ['offer', 'nudge'] },
    {
      'tell-you-how': "call me {nudge} and I'll tell you how.",
      'show-you-how': "give me a call {nudge} and I'll show you how it works.",
      'five-minutes': 'call me {nudge}, five minutes is all it takes to explain.',
      'walk-through': "give me a call {nudge} and I'll walk you through it in five minutes.",
      'two-minutes': "call me {nudge}, and in two minutes I'll tell you how it would work for you.",
      'enough-to-tell': 'could you call me back {nudge}? Five minutes is enough to tell whether it fits.',
      'you-decide': "would you give me a call {nudge}? I'll explain how it works, and you decide if we take it further.",
      'see-for-yourself': {
        text: "ring me {nudge} and I'll show you what it would look like on your side.",
        tones: ['friendly', 'neutral'],
      },
      'please-so-i-can': 'please call me back {nudge}, so that I can show you how it works.',
      'short-call': "a short call {nudge} is all I'm asking for, so you can judge for yourself.",
      'few-questions': "call me back {nudge}, and I'll answer whatever you want to know about it.",
      'know-by-end': "if you call me {nudge}, five minutes later you'll know whether it's for you.",
      numbers: { text: "give me a ring {nudge} and I'll take you through the details, no slides.", tones: ['friendly', 'neutral'] },
      'worth-it': "would you call me {nudge}? I'll explain it in five minutes, and if you like it we'll set up a proper meeting.",
      invite: 'I invite you to call me back {nudge}, so that I can explain how it works.',
    },
  ),
  ...defineFragments(
    'ask-offer-company',
    { ...ask, needs: ['offer', 'company', 'nudge'] },
    {
      'at-company': "give me a call {nudge} and I'll tell you what it would take at {company}.",
      'for-company': "could you call me {nudge}? I'll show you what it would look like for {company}.",
    },
  ),
  ...defineFragments(
    'ask-topic',
    { ...ask, needs: ['topic', 'nudge'], without: ['offer'] },
    {
      'what-is-open': "give me a call {nudge} and I'll answer whatever is still open.",
      'next-step': 'could you call me back {nudge}, so that we can agree on the next step?',
      'ready-for-you': "call me {nudge} and I'll have it ready for you.",
      'settle-it': 'call me {nudge} and we can settle it in five minutes.',
    },
  ),
  ...defineFragments(
    'ask-meeting',
    { ...ask, needs: ['meeting', 'nudge'], without: ['offer', 'topic'] },
    {
      'next-step': 'could you call me back {nudge}, so that we can agree on the next step?',
      'catch-up': "give me a call {nudge} and I'll tell you in two minutes what I have in mind.",
    },
  ),
  ...defineFragments(
    'ask-plain',
    { ...ask, needs: ['nudge'], without: ['offer', 'meeting'] },
    {
      'why-i-called': "please call me back {nudge} and I'll tell you in two minutes what it's about.",
      'yes-or-no': 'could you give me a call {nudge}? Two minutes, and you can tell me yes or no.',
      'one-question': "call me back {nudge}, I'll put it to you in a minute, and you'll know if it's for you.",
      explain: "would you call me {nudge}? I'll explain it in two minutes so you can decide.",
      'honest-answer': "give me a call {nudge} so I can ask you directly, and I'll take your answer as it comes.",
    },
  ),
  ...defineFragments('ask-last', last, {
    'if-it-changes': { text: "if that changes, call me and I'll pick it up right where we are.", needs: ['offer'] },
    'door-open': "whenever it suits you, give me a call and I'll be glad to tell you more.",
    'your-move': "should you want to talk, call me and I'll have the answers ready.",
    'any-time': 'if you ever want to hear more, call me, and I will make it worth five minutes.',
    'one-call': "a call from you is all it takes, and I'll gladly start from there.",
  }),
];
