/** How a voicemail ends: looking forward to the conversation, without grovelling. */
import { defineFragments } from '../../fragment.ts';

const end = { part: 'sign-off' } as const;
const early = ['first', 'second'] as const;

export const signOffs = [
  ...defineFragments(
    'sign-off',
    { ...end, attempts: early },
    {
      'thanks-hope': { text: 'thanks, and I hope we get to talk.', tones: ['friendly', 'neutral'] },
      'thanks-talk-soon': { text: 'thanks, and talk soon.', tones: ['friendly', 'neutral'] },
      'look-forward-talk': 'thank you, and I look forward to talking with you.',
      'looking-forward-bye': { text: "I'm looking forward to it. Bye for now.", tones: ['friendly'] },
      'nice-day': 'thanks, and have a good day.',
      'good-to-talk': { text: "it'll be good to talk. Thanks, and bye for now.", tones: ['friendly', 'neutral'] },
      'thank-you-hope': { text: 'thank you, and I hope to speak with you.', tones: ['formal'] },
    },
  ),
  ...defineFragments(
    'sign-off-name',
    { ...end, needs: ['firstName'], attempts: early },
    {
      'thanks-name': 'thank you, {firstName}, and I hope we can talk.',
      'talk-soon': { text: 'talk soon, {firstName}.', tones: ['friendly', 'neutral'] },
      'thanks-talk-soon': { text: 'thanks, {firstName}, talk soon.', tones: ['friendly', 'neutral'] },
      'thank-you-look-forward': 'thank you, {firstName}. I look forward to talking with you.',
      'looking-forward': { text: "I'm looking forward to talking, {firstName}. Bye for now.", tones: ['friendly', 'neutral'] },
      'good-day': 'thanks, {firstName}, and have a good day.',
      'until-then': { text: 'until then, {firstName}, and thank you.', tones: ['neutral', 'formal'] },
      'great-day': { text: 'have a great day, {firstName}. Talk to you soon.', tones: ['friendly'] },
      'nice-to-talk': { text: 'it would be nice to talk, {firstName}. Thanks, and take care.', tones: ['friendly', 'neutral'] },
    },
  ),
  ...defineFragments(
    'sign-off-call',
    { ...end, strategy: 'call-back', attempts: early },
    {
      'your-call': 'I look forward to your call. Thank you.',
      'hearing-from-you': "thanks, and I'm looking forward to hearing from you.",
    },
  ),
  ...defineFragments(
    'sign-off-call-name',
    { ...end, strategy: 'call-back', needs: ['firstName'], attempts: early },
    {
      'your-call': 'I look forward to your call, {firstName}. Thank you.',
      'hearing-from-you': "thanks, {firstName}, I'm looking forward to hearing from you.",
    },
  ),
  ...defineFragments(
    'sign-off-last',
    { ...end, attempts: ['last'] },
    {
      'all-the-best': 'all the best to you, and goodbye.',
      'wish-you-well': 'I wish you well. Thanks, and take care.',
      'thanks-for-listening': 'thank you for listening, and all the best.',
    },
  ),
  ...defineFragments(
    'sign-off-last-name',
    { ...end, attempts: ['last'], needs: ['firstName'] },
    {
      'all-the-best': 'all the best, {firstName}, and take care.',
      'thanks-for-listening': 'thank you for listening, {firstName}. All the best.',
      'wish-you-well': 'I wish you well, {firstName}. Bye for now.',
    },
  ),
];
