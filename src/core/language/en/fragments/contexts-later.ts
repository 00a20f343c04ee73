/** What the second and the last voicemail say first: that they are not the first, honestly and briefly. */
import { defineFragments } from '../../fragment.ts';

const again = { part: 'context', about: 'attempt' } as const;

export const contextsLater = [
  ...defineFragments(
    'context-again',
    { ...again, attempts: ['second'], needs: ['news'] },
    {
      'left-out': "I'm trying you once more, with one thing I left out.",
      'one-more-thing': 'this is my second message, because there was one thing I left out.',
      'add-one': 'I left you a message before, and I want to add one thing to it.',
      'missing-piece': 'my first message to you was missing something, so here it is.',
      'back-with': { text: "I'm back with the part I left out of my first message.", tones: ['friendly', 'neutral'] },
    },
  ),
  ...defineFragments(
    'context-again-topic',
    { ...again, attempts: ['second'], needs: ['topic'] },
    {
      'still-topic': "I'm trying you a second time about {topic}.",
      'come-back': "I left you a message before, and {theTopic} is why I'm trying again.",
    },
  ),
  ...defineFragments(
    'context-again-plain',
    { ...again, attempts: ['second'], without: ['news'] },
    {
      'second-try': "I'm trying you a second time, since we may have missed each other.",
      'left-one': "I left you a message before, and I'd still like your answer.",
      'one-more': "I'm calling once more, as I'd still like to hear from you.",
    },
  ),
  ...defineFragments(
    'context-last',
    { ...again, attempts: ['last'] },
    {
      'last-one': "this is my last message, so I'll keep it short.",
      'wont-chase': "this is my last message after the ones before, and I'll leave it here.",
      'closing-note': "I won't keep calling, so this is my last message on it.",
      'leave-it-there': "I've tried you before, and after today I'll leave it with you.",
    },
  ),
  ...defineFragments(
    'context-last-topic',
    { ...again, attempts: ['last'], needs: ['topic'] },
    {
      'last-on': "this is my last message about {topic}, and then I'll leave it with you.",
      'close-topic': "I've tried you about {topic} before, and this is my last message on it.",
    },
  ),
];
