/** Why the rep calls at this moment: the last meeting, with its age and, where it has a speakable one, its topic. */
import { defineFragments } from '../../fragment.ts';

export const contextsFromMeeting = [
  ...defineFragments(
    'context-meeting',
    { part: 'context', about: 'meeting', needs: ['ago', 'topic'], attempts: ['first'] },
    {
      'we-met': 'you and I met {ago} about {topic}.',
      'we-talked': { text: 'we talked {ago} about {topic}.', without: ['event'] },
      'about-it': { text: "it's about {theTopic} we talked through {ago}.", without: ['event'] },
      'picking-up': { text: "we talked about {topic} {ago}, and I'm picking that up again.", without: ['event'] },
      'on-the-agenda': { text: 'when we met {ago}, {theTopic} was on the agenda.', without: ['event'] },
      'calling-about': { text: "I'm calling about {theTopic} we had on the table {ago}.", without: ['event'] },
      follows: 'this follows our conversation {ago} about {topic}.',
      'from-where-we-left': "I'd like to pick up {theTopic} from where we left it {ago}.",
      'went-over': {
        text: '{ago} you and I went over {theTopic}, and this is about what comes next.',
        without: ['event'],
        tones: ['friendly', 'neutral'],
      },
      'met-about': "you and I met {ago} about {topic}, and that's why I'm calling.",
      'since-we-spoke': "since we spoke {ago} about {topic}, I've wanted to come back to you on it.",
      'back-to': { text: "let's get back to {theTopic} we discussed {ago}.", without: ['event'], tones: ['friendly', 'neutral'] },
      'next-step': "I'm following up on {theTopic} from our meeting {ago}.",
      'where-that-stands': 'you may remember that we talked {ago} about {topic}.',
      'reason-is': { text: 'the reason for my call is {theTopic} we went through {ago}.', without: ['event'] },
    },
  ),
  ...defineFragments(
    'context-held',
    { part: 'context', about: 'meeting', needs: ['ago', 'topic', 'event'], attempts: ['first'] },
    {
      'we-met-for': 'you and I met {ago} for {theTopic}.',
      'following-up': "I'm following up on {theTopic} we had {ago}.",
      'since-then': "since {theTopic} we had {ago}, I've wanted to come back to you.",
      'calling-about': "I'm calling about {theTopic} you and I had {ago}.",
      'after-it': 'this is about what comes after {theTopic} we had {ago}.',
      'reason-is': 'the reason for my call is {theTopic} we had {ago}.',
      together: 'we did {theTopic} together {ago}, and this is the follow-up.',
    },
  ),
  ...defineFragments(
    'context-met',
    { part: 'context', about: 'meeting', needs: ['ago'], without: ['topic'], attempts: ['first'] },
    {
      'we-met': 'you and I met {ago}.',
      'following-up': "we met {ago}, and I'm following up on that.",
      'keep-going': "you and I spoke {ago}, and I'd like to keep that going.",
      'the-meeting-we-had': "I'm following up on the meeting we had {ago}.",
      'one-thing-to-add': 'we met {ago}, and I have one thing to add.',
      'follow-up-to': 'this is a follow-up to our meeting {ago}.',
      'since-we-met': "since we met {ago}, I've wanted to come back to you.",
      'from-where-we-left': { text: "I'd like to pick up from where we left things {ago}.", tones: ['friendly', 'neutral'] },
      'reason-is': 'the reason for my call is our meeting {ago}.',
    },
  ),
  ...defineFragments(
    'context-also-met',
    { part: 'context', layer: 'also', about: 'meeting', needs: ['ago', 'topic'], attempts: ['first'] },
    {
      'last-met': 'you and I last met {ago}, about {topic}.',
      'may-remember': 'you may remember we talked {ago} about {topic}.',
      'our-last': 'our last conversation was {ago}, on {topic}.',
      'and-this-follows': 'this call also follows our talk {ago} about {topic}.',
    },
  ),
  ...defineFragments(
    'context-also-met-plain',
    { part: 'context', layer: 'also', about: 'meeting', needs: ['ago'], without: ['topic'], attempts: ['first'] },
    {
      'last-met': 'you and I last met {ago}.',
      'our-last': 'our last conversation was {ago}.',
    },
  ),
];
