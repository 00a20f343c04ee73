/** Why the rep calls at this moment when nobody met and nobody is known to both: a clear purpose, and no invented one. */
import { defineFragments } from '../../fragment.ts';

const first = { part: 'context', attempts: ['first'] } as const;

export const contextsCold = [
  ...defineFragments(
    'context-problem-company',
    { ...first, about: 'offer', needs: ['problem', 'company'] },
    {
      'one-subject': "I'm calling {company} about one subject, and that's {problem}.",
      'on-your-desk': 'this is about {problem}, and whether it lands on your desk at {company}.',
      'reason-is': 'the reason for my call is {problem}, and what {company} could do about it.',
      'come-across': "I'm calling to ask whether you come across {problem} at {company}.",
      'i-work-on': "I'm calling because I work on {problem}, and I'd like to talk to {company} about that.",
      'you-at': "you're the person at {company} I wanted to reach, about {problem}.",
    },
  ),
  ...defineFragments(
    'context-problem',
    { ...first, about: 'offer', needs: ['problem'] },
    {
      'calling-about': "I'm calling about {problem}.",
      'reason-is': 'the reason for my call is {problem}.',
      'if-you-see': "I'm calling to find out whether you run into {problem}.",
      'this-is-about': "this is about {problem}, in case that's a subject for you.",
      'one-subject': "there's one subject I'd like to raise with you, {problem}.",
    },
  ),
  ...defineFragments(
    'context-role',
    { ...first, about: 'company', needs: ['role', 'company'], without: ['problem'] },
    {
      'because-you-are': "I'm calling because you're {role} at {company}.",
      'have-you-as': 'I have you down as {role} at {company}, so you are the one to ask.',
      'call-for': 'this call is for {role} at {company}, so for you.',
      'looking-for': "I was looking for {role} at {company}, and that's you.",
    },
  ),
  ...defineFragments(
    'context-benefit-company',
    { ...first, about: 'company', needs: ['benefit', 'company'], without: ['problem'] },
    {
      'idea-for': "I'm calling with an idea for {company}.",
      'you-at': "you're the person at {company} I wanted to reach.",
      'reason-is': 'the reason for my call is an idea I have for {company}.',
    },
  ),
  ...defineFragments(
    'context-benefit',
    { ...first, about: 'self', needs: ['benefit'], without: ['problem', 'company'] },
    {
      'one-idea': "I'm calling with one idea for you.",
      'reason-is': "the reason for my call is an idea I'd like your view on.",
    },
  ),
  ...defineFragments(
    'context-proof',
    { ...first, about: 'offer', needs: ['proof'], without: ['problem', 'benefit'] },
    {
      'one-result': "I'm calling to tell you about one result.",
      'reason-is': "the reason for my call is a result I'd like you to know.",
      'this-is-about': 'this is about a result, and what it could mean for you.',
    },
  ),
  ...defineFragments(
    'context-companies',
    { ...first, about: 'company', needs: ['company', 'repCompany'], without: ['offer'] },
    {
      'should-talk': "I'm calling to find out whether {company} and {repCompany} should be talking.",
      'reason-to-talk': 'the reason for my call is to see if {company} and {repCompany} have something to talk about.',
      'you-at': "you're the person at {company} I wanted to reach, with one question.",
    },
  ),
  ...defineFragments(
    'context-company',
    { ...first, about: 'company', needs: ['company'], without: ['offer', 'repCompany'] },
    {
      'you-at': "you're the person at {company} I wanted to reach, with one question.",
      'one-question': "I'm calling {company} with one question, and it's for you.",
      'find-out': "I'm calling to find out whether {company} and I should be talking.",
    },
  ),
  ...defineFragments(
    'context-plain',
    { ...first, about: 'self', without: ['offer', 'company'] },
    {
      'one-question': "I'm calling with one question for you.",
      'find-out': "I'm calling to find out whether it makes sense for us to talk.",
      'reason-is': "the reason for my call is a question I'd like to put to you.",
      introduce: "I'm calling to introduce myself and to ask you one question.",
    },
  ),
];
