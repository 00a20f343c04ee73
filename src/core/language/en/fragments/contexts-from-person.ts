/** Why the rep calls at this moment: a person both know. What the person is to whom is said only where the relation says so. */
import { defineFragments } from '../../fragment.ts';

const shared = { part: 'context', about: 'connection', needs: ['connection'], kinds: ['person'], attempts: ['first'] } as const;
const also = { ...shared, layer: 'also' } as const;
const acquainted = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'] as const;

export const contextsFromPerson = [
  ...defineFragments(
    'context-referred',
    { ...shared, relations: ['referred-by'] },
    {
      suggested: '{connection} suggested I call you.',
      'gave-your-name': "{connection} gave me your name, and that's why I'm calling.",
      'pointed-me': { text: "I'm calling because {connection} pointed me your way.", tones: ['friendly', 'neutral'] },
      recommended: '{connection} recommended that I get in touch with you.',
      'name-came-from': 'your name came to me from {connection}.',
      suggestion: "I'm calling at {connection}'s suggestion.",
      'referred-me': '{connection} referred me to you.',
      'have-your-name': "I have your name from {connection}, which is why you're hearing from me.",
    },
  ),
  ...defineFragments(
    'context-former-colleague',
    { ...shared, relations: ['former-colleague'] },
    {
      'both-know': 'you and I both know {connection}, a former colleague.',
      'in-common': 'we have a former colleague in common, {connection}.',
      'reason-to-call': "I'm calling because we both know {connection}, a former colleague.",
      'through-work': '{connection}, a former colleague, is somebody you and I both know.',
    },
  ),
  ...defineFragments(
    'context-colleague',
    { ...shared, relations: ['colleague'] },
    {
      'i-know': 'I know your colleague {connection}.',
      'know-each-other': 'your colleague {connection} and I know each other.',
      'reason-to-call': "I'm calling because I know your colleague {connection}.",
      'through-work': 'your colleague {connection} is somebody I know too.',
    },
  ),
  ...defineFragments(
    'context-friend',
    { ...shared, relations: ['friend'] },
    {
      'in-common': 'we have a friend in common, {connection}.',
      'mutual-friend': '{connection} is a mutual friend of ours.',
      'reason-to-call': "I'm calling because we share a friend, {connection}.",
    },
  ),
  ...defineFragments(
    'context-customer',
    { ...shared, relations: ['customer'] },
    {
      'works-with-us': '{connection}, whom we both know, is a customer of ours.',
      'through-customer': 'you and I both know {connection}, who is a customer of ours.',
      'reason-to-call': "I'm calling because we both know {connection}, one of our customers.",
    },
  ),
  ...defineFragments(
    'context-partner',
    { ...shared, relations: ['partner'] },
    {
      'both-work-with': 'you and I both work with {connection}.',
      'partner-in-common': 'we have a partner in common, {connection}.',
      'reason-to-call': "I'm calling because we both work with {connection}.",
    },
  ),
  ...defineFragments(
    'context-acquainted',
    { ...shared, relations: acquainted },
    {
      'both-know': 'you and I both know {connection}.',
      'in-common': 'we have {connection} in common.',
      someone: '{connection} is somebody you and I both know.',
      'reason-to-call': "I'm calling because you and I both know {connection}.",
      'mutual-contact': '{connection} is a mutual contact of ours.',
      'name-you-know': "there's a name we share, {connection}.",
    },
  ),
  ...defineFragments(
    'context-also-referred',
    { ...also, relations: ['referred-by'] },
    {
      'who-suggested': '{connection} suggested that I call, too.',
      'idea-of': "calling you was {connection}'s suggestion as well.",
    },
  ),
  ...defineFragments(
    'context-also-acquainted',
    { ...also, relations: acquainted },
    {
      'also-in-common': 'we also have {connection} in common.',
      'by-the-way': { text: 'you and I both know {connection}, by the way.', tones: ['friendly', 'neutral'] },
      'know-too': 'we both know {connection}, too.',
      'mutual-contact': '{connection} is a mutual contact of ours as well.',
    },
  ),
];
