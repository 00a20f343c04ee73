/** What the second voicemail adds and how the last one lets go. */
import { defineFragments } from '../../fragment.ts';

const second = { part: 'reason', attempts: ['second'] } as const;
const last = { part: 'reason', attempts: ['last'], about: 'attempt' } as const;

export const reasonsLater = [
  ...defineFragments(
    'reason-again-proof',
    { ...second, about: 'proof', needs: ['proof', 'news'], without: ['benefit'] },
    {
      'what-happened': '{proof}.',
      'a-result': "there's a result I should have told you about. {proof}.",
      'why-i-called': "it's what made me call you in the first place. {proof}.",
    },
  ),
  ...defineFragments(
    'reason-again-proof-of-benefit',
    { ...second, about: 'proof', needs: ['proof', 'benefit', 'news'] },
    {
      'on-how-to': 'on how to {benefit}: {proof}.',
      'an-example': "here's an example of how to {benefit}: {proof}.",
      'and-the-proof': "we can help you {benefit}, and here's the proof: {proof}.",
    },
  ),
  ...defineFragments(
    'reason-again-proof-only',
    { ...second, about: 'proof', needs: ['proof'], without: ['problem', 'benefit', 'news'] },
    {
      'called-about': 'what I called you about is a result. {proof}.',
      'worth-knowing': 'I still think this is worth knowing. {proof}.',
    },
  ),
  ...defineFragments(
    'reason-again-benefit',
    { ...second, about: 'offer', needs: ['benefit'] },
    {
      'what-you-get': { text: "it's what you'd get out of it, which is to {benefit}.", needs: ['news'] },
      'the-gain': 'with our help you could {benefit}.',
      'in-one-line': 'in one line, we can help you {benefit}.',
    },
  ),
  ...defineFragments(
    'reason-again-problem',
    { ...second, about: 'offer', needs: ['problem'] },
    {
      'what-we-solve': 'I called about {problem}, and we can help with that.',
      'in-one-line': 'in one line, we have an answer to {problem}.',
    },
  ),
  ...defineFragments(
    'reason-again-plain',
    { ...second, about: 'self', without: ['offer'] },
    {
      'yes-or-no': 'a yes or a no from you would settle it, and either is fine.',
      'still-like': "I'd still like to hear whether there's something for us to talk about.",
      'no-fit': "if there's no fit, that's a good answer too.",
    },
  ),
  ...defineFragments(
    'reason-last-benefit',
    { ...last, needs: ['benefit'] },
    {
      'if-ever': 'if you ever want to {benefit}, I can show you how.',
      'door-open': "the offer to help you {benefit} stands, and there's no hurry.",
    },
  ),
  ...defineFragments(
    'reason-last-problem',
    { ...last, needs: ['problem'] },
    {
      'if-not-yours': "if {problem} is not on your list, that's completely fine.",
      'the-day': 'the day you want an answer to {problem}, we have one.',
    },
  ),
  ...defineFragments(
    'reason-last-plain',
    { ...last, without: ['benefit', 'problem'] },
    {
      'not-now': "if this isn't the right time, that's completely fine.",
      'no-answer': "no answer is an answer too, and I'll take it as one.",
      'no-hard-feelings': "if it isn't for you, there are no hard feelings.",
    },
  ),
];
