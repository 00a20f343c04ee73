/** Why the rep calls at this moment: a company, a group or an event both have to do with. */
import { defineFragments } from '../../fragment.ts';

const shared = {
  part: 'context',
  about: 'connection',
  needs: ['connection'],
  kinds: ['company', 'group', 'event'],
  attempts: ['first'],
} as const;
const also = { ...shared, layer: 'also' } as const;

export const contextsFromGroup = [
  ...defineFragments(
    'context-member',
    { ...shared, relations: ['member'] },
    {
      'both-members': 'you and I are both members of {connection}.',
      'both-in': { text: "we're both in {connection}.", tones: ['friendly', 'neutral'] },
      'fellow-member': "I'm calling as a fellow member of {connection}.",
      'both-belong': 'we both belong to {connection}.',
    },
  ),
  ...defineFragments(
    'context-attended',
    { ...shared, relations: ['attended'] },
    {
      'both-at': 'you and I were both at {connection}.',
      'both-went': "I'm calling after {connection}, which we both went to.",
      'both-attended': 'we both attended {connection}.',
      'there-too': { text: 'you were at {connection}, and so was I.', tones: ['friendly', 'neutral'] },
    },
  ),
  ...defineFragments(
    'context-firm-customer',
    { ...shared, relations: ['customer'] },
    {
      'customer-of-ours': '{connection} is a customer of ours, and I believe you know each other.',
      'both-know': 'you and I both know {connection}, a customer of ours.',
    },
  ),
  ...defineFragments(
    'context-firm-partner',
    { ...shared, relations: ['partner'] },
    {
      'both-work-with': 'you and I both work with {connection}.',
      'partner-in-common': 'we have a partner in common, {connection}.',
    },
  ),
  ...defineFragments(
    'context-in-common',
    { ...shared, relations: ['mutual', 'colleague', 'former-colleague', 'friend', 'referred-by'] },
    {
      'in-common': 'you and I have {connection} in common.',
      'reason-to-call': "I'm calling because we have {connection} in common.",
      'both-linked': 'we both have a link to {connection}.',
      'name-we-share': "there's a name we share, {connection}.",
    },
  ),
  ...defineFragments(
    'context-also-member',
    { ...also, relations: ['member'] },
    {
      'in-too': "we're both in {connection}, too.",
      'members-as-well': 'you and I are both members of {connection} as well.',
    },
  ),
  ...defineFragments(
    'context-also-attended',
    { ...also, relations: ['attended'] },
    {
      'at-too': 'we were both at {connection}, too.',
      'at-as-well': 'you and I were both at {connection} as well.',
    },
  ),
  ...defineFragments(
    'context-also-in-common',
    { ...also, relations: ['customer', 'partner', 'mutual', 'colleague', 'former-colleague', 'friend', 'referred-by'] },
    {
      'also-in-common': 'we also have {connection} in common.',
      'in-common-too': 'you and I have {connection} in common, too.',
    },
  ),
];
