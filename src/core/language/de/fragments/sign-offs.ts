/** How a voicemail ends: looking forward to the conversation, without grovelling. */
import { germanFragments } from '../address-forms.ts';

const end = { part: 'sign-off', attempts: ['first', 'second'] } as const;
const last = { part: 'sign-off', attempts: ['last'] } as const;
const casual = ['friendly', 'neutral'] as const;

export const signOffs = [
  ...germanFragments('sign-off', end, {
    'freue-gespraech': 'ich freue mich auf unser Gespräch, vielen Dank.',
    'danke-hoeren': 'danke und auf Wiederhören.',
    'besten-dank': 'besten Dank und auf Wiederhören.',
    'danke-gespraech': 'danke, ich freue mich auf unser Gespräch.',
    'danke-bis-bald': { text: 'danke und bis bald.', tones: casual },
    'vielen-dank-hoeren': 'vielen Dank und auf Wiederhören.',
    'schoenen-tag': 'danke, und einen schönen Tag noch.',
    'freue-austausch': 'ich freue mich auf den Austausch. Auf Wiederhören.',
    'freue-mich': { text: 'ich freue mich auf [Sie|dich], danke und bis bald.', tones: ['friendly'] },
  }),
  ...germanFragments(
    'sign-off-name',
    { ...end, needs: ['firstName'] },
    {
      'danke-hoeren': 'vielen Dank, {firstName}, und auf Wiederhören.',
      'bis-bald': { text: 'bis bald, {firstName}, ich freue mich.', tones: casual },
      'freue-gespraech': 'ich freue mich auf unser Gespräch, {firstName}. Vielen Dank.',
      'schoenen-tag': 'danke, {firstName}, und einen schönen Tag noch.',
      'danke-bis-bald': { text: 'danke, {firstName}, und bis bald.', tones: casual },
    },
  ),
  ...germanFragments(
    'sign-off-call',
    { ...end, strategy: 'call-back' },
    {
      anruf: 'ich freue mich auf [Ihren|deinen] Anruf. Vielen Dank.',
      hoeren: 'danke, ich freue mich, von [Ihnen|dir] zu hören.',
    },
  ),
  ...germanFragments(
    'sign-off-call-name',
    { ...end, strategy: 'call-back', needs: ['firstName'] },
    {
      anruf: 'ich freue mich auf [Ihren|deinen] Anruf, {firstName}. Vielen Dank.',
      hoeren: 'danke, {firstName}, ich freue mich, von [Ihnen|dir] zu hören.',
    },
  ),
  ...germanFragments('sign-off-last', last, {
    'alles-gute': 'ich wünsche [Ihnen|dir] alles Gute, auf Wiederhören.',
    danke: 'danke und alles Gute.',
    'fuers-zuhoeren': 'danke fürs Zuhören und alles Gute.',
    'weiter-erfolg': 'vielen Dank, ich wünsche [Ihnen|dir] weiter viel Erfolg.',
  }),
  ...germanFragments(
    'sign-off-last-name',
    { ...last, needs: ['firstName'] },
    {
      'alles-gute': 'alles Gute, {firstName}, und auf Wiederhören.',
      'fuers-zuhoeren': 'danke fürs Zuhören, {firstName}. Alles Gute.',
      wuensche: 'ich wünsche [Ihnen|dir] alles Gute, {firstName}. Vielen Dank.',
    },
  ),
];
