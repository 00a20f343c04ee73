/** What is in it for the contact: one line from the offer, or an honest purpose where none is known. */
import { defineFragments } from '../../fragment.ts';

const first = { part: 'reason', attempts: ['first'] } as const;

export const reasons = [
  ...defineFragments(
    'reason-benefit',
    { ...first, about: 'offer', needs: ['benefit'] },
    {
      'help-you': 'in short, we can help you {benefit}.',
      'can-help': 'we can help you {benefit}.',
      'know-how': 'I know a way for you to {benefit}.',
      'show-you': 'I can show you, step by step, how to {benefit}.',
      'a-way-to': { text: "we've found a way to {benefit}, and I think it could work for you.", needs: ['impersonalBenefit'] },
      'point-is': 'the point is that you could {benefit}.',
      'comes-down-to': 'what it comes down to is that we can help you {benefit}.',
      'your-view': "we can help you {benefit}, and I'd like to know if that's of interest.",
      'imagine-team': {
        text: 'your team could {benefit}, and I can show you how.',
        needs: ['impersonalBenefit'],
        tones: ['friendly', 'neutral'],
      },
      'what-we-do': { text: 'we help companies {benefit}, and that may be useful to you.', needs: ['impersonalBenefit'] },
      'good-at': {
        text: "we're good at one thing, and that's helping people {benefit}.",
        needs: ['impersonalBenefit'],
        tones: ['friendly', 'neutral'],
      },
      'how-you-could': "I'd like to show you how you could {benefit}.",
    },
  ),
  ...defineFragments(
    'reason-benefit-company',
    { ...first, about: 'offer', needs: ['benefit', 'company', 'impersonalBenefit'] },
    {
      'idea-for': 'I have an idea for how {company} could {benefit}.',
      'company-could': '{company} could {benefit}, and I can show you how.',
      'help-company': 'I believe we can help {company} {benefit}.',
      'a-way-for': "there's a way for {company} to {benefit}.",
    },
  ),
  ...defineFragments(
    'reason-problem-benefit',
    { ...first, about: 'offer', needs: ['problem', 'benefit'] },
    {
      'if-dealing': "if you're dealing with {problem}, we can help you {benefit}.",
      'instead-of': 'if {problem} cost you time, we can help you {benefit}.',
      'have-an-answer': 'we have an answer to {problem}, and you could {benefit}.',
    },
  ),
  ...defineFragments(
    'reason-problem',
    { ...first, about: 'offer', needs: ['problem'], without: ['benefit'] },
    {
      'answer-to': "we have an answer to {problem}, and I'd like your view on it.",
      'what-we-do-about': "I'd like to show you what we do about {problem}.",
      'if-you-run-into': 'if you run into {problem}, we can help with that.',
      'take-off-your-desk': 'we can take {problem} off your desk.',
      'what-we-fix': 'what we fix is {problem}, and that could be useful to you.',
      'found-a-way': "we've found a good way to deal with {problem}.",
    },
  ),
  ...defineFragments(
    'reason-that-problem',
    { ...first, about: 'offer', needs: ['problem'], without: ['benefit'], after: 'offer' },
    {
      'help-with-that': 'we can help with that, and it may be useful to you.',
      'what-we-help-with': "that's what we help with, and I'd like your view on it.",
      'have-an-answer': 'we have an answer to that, and it could be worth your while.',
      'take-it-over': "we can take that off your desk, and I'd like to show you how.",
    },
  ),
  ...defineFragments(
    'reason-proof',
    { ...first, layer: 'also', about: 'proof', needs: ['proof'] },
    {
      plain: '{proof}.',
      'for-example': 'here is an example. {proof}.',
      'not-theory': { text: "and it isn't theory. {proof}.", tones: ['friendly', 'neutral'] },
      'case-in-point': 'a case in point. {proof}.',
    },
  ),
  ...defineFragments(
    'reason-proof-only',
    { ...first, about: 'proof', needs: ['proof'], without: ['benefit', 'problem'] },
    {
      'what-it-did': "here's what made me think of you. {proof}.",
      'worth-knowing': "there's one result I think you'll want to know. {proof}.",
    },
  ),
  ...defineFragments(
    'reason-meeting',
    { ...first, about: 'meeting', needs: ['topic'], without: ['offer'] },
    {
      'agree-next': "I'd like to agree with you on what comes next.",
      'where-it-stands': "I'd like to hear where it stands on your side, so I know what to get ready for you.",
      'still-open': "I'd like to settle whatever is still open for you.",
      'decide-next': 'you should be the one to say what happens next, and I can tell you what the choices are.',
    },
  ),
  ...defineFragments(
    'reason-met',
    { ...first, about: 'meeting', needs: ['meeting'], without: ['offer', 'topic'] },
    {
      'what-next': "I'd like to agree with you on a next step, or drop it if there is none.",
      'where-things-stand': "I'd like to hear where things stand on your side.",
      'useful-next': "I'd like to know what would be useful to you next.",
    },
  ),
  ...defineFragments(
    'reason-connection',
    { ...first, about: 'self', needs: ['connection'], without: ['offer', 'meeting'] },
    {
      'introduce-myself': "I'd like to introduce myself and hear whether we can be useful to each other.",
      'worth-talking': "I'd like to find out whether the two of us should be talking.",
      'tell-you-what-i-do': "I'd like to tell you what I do, and hear if it's of any use to you.",
    },
  ),
  ...defineFragments(
    'reason-company',
    { ...first, about: 'company', needs: ['company'], without: ['offer', 'meeting', 'connection'] },
    {
      'simple-question': 'what you say will tell me whether to stay in touch with {company} or leave you in peace.',
      'right-person': "I'd like to hear what {company} is looking for this year, if anything.",
      'no-fit': "if there's no fit with {company}, I'd rather know that early than take up your time.",
    },
  ),
  ...defineFragments(
    'reason-plain',
    { ...first, about: 'self', without: ['offer', 'meeting', 'connection'] },
    {
      'yes-or-no': 'a yes or a no from you will settle it, and either is fine.',
      'stay-or-go': 'what you say will tell me whether to stay in touch or leave you in peace.',
      'rather-know': "if there's nothing in it for you, I'd rather know that early than take up your time.",
      'straight-no': 'a straight no is fine too, and it saves us both some time.',
    },
  ),
];
