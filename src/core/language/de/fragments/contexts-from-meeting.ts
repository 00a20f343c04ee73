/** Why the rep calls at this moment: the last meeting, with its age and, where it has a speakable one, its topic. */
import { germanFragments } from '../address-forms.ts';

const met = { part: 'context', about: 'meeting', needs: ['ago'], attempts: ['first'] } as const;
const also = { ...met, layer: 'also' } as const;
const casual = ['friendly', 'neutral'] as const;

export const contextsFromMeeting = [
  ...germanFragments(
    'context-meeting',
    { ...met, needs: ['ago', 'topic'] },
    {
      gesprochen: 'wir haben {ago} miteinander gesprochen, Stichwort {topic}.',
      thema: { text: 'wir haben {ago} über ein Thema gesprochen, das mich weiter beschäftigt: {topic}.', without: ['event'] },
      anknuepfen: 'ich möchte an unser Gespräch {ago} anknüpfen, Thema {topic}.',
      deshalb: { text: 'wir haben {ago} zum Thema {topic} gesprochen, deshalb mein Anruf.', without: ['event'] },
      zurueck: 'ich komme auf unser Gespräch {ago} zurück, Stichwort {topic}.',
      'ich-rufe-an': 'ich rufe [Sie|dich] wegen unseres Gesprächs {ago} an, Thema {topic}.',
      getroffen: 'wir haben uns {ago} getroffen, Stichwort {topic}, und da möchte ich weitermachen.',
      'es-geht-um': 'es geht um unser Treffen {ago}, Stichwort {topic}.',
      aufgreifen: { text: 'ich greife ein Thema auf, über das wir {ago} gesprochen haben: {topic}.', without: ['event'] },
      erinnern: '[Sie erinnern sich vielleicht|du erinnerst dich vielleicht], {ago} ging es bei uns um das Thema {topic}.',
      seit: 'seit wir {ago} über das Thema {topic} gesprochen haben, wollte ich mich bei [Ihnen|dir] melden.',
      weiter: { text: '{ago} haben wir zum Thema {topic} gesprochen, und ich möchte da weitermachen.', tones: casual, without: ['event'] },
    },
  ),
  ...germanFragments(
    'context-held',
    { ...met, needs: ['ago', 'topic', 'event'] },
    {
      nach: 'ich melde mich nach {event} {ago}.',
      'im-anschluss': 'mein Anruf schließt an das an, was wir {ago} in {event} besprochen haben.',
      seit: 'seit {event} {ago} wollte ich noch einmal auf [Sie|dich] zukommen.',
      zu: 'ich rufe zu {event} {ago} an.',
      grund: 'mein Anruf hat mit {event} {ago} zu tun.',
      'komme-zurueck': 'ich komme noch einmal auf das zurück, was wir {ago} bei {event} besprochen haben.',
    },
  ),
  ...germanFragments(
    'context-met',
    { ...met, without: ['topic'] },
    {
      gesprochen: 'wir haben {ago} miteinander gesprochen.',
      getroffen: 'wir haben uns {ago} getroffen, und da möchte ich anknüpfen.',
      'es-geht-um': 'es geht um unser Gespräch {ago}.',
      'komme-zurueck': 'ich komme auf unser Gespräch {ago} zurück.',
      anknuepfen: 'ich möchte an unser Treffen {ago} anknüpfen.',
      seit: 'seit wir {ago} gesprochen haben, wollte ich mich bei [Ihnen|dir] melden.',
      grund: 'der Grund für meinen Anruf ist unser Gespräch {ago}.',
      nachtrag: 'zu unserem Gespräch {ago} habe ich noch einen Punkt.',
    },
  ),
  ...germanFragments(
    'context-also-met',
    { ...also, needs: ['ago', 'topic'] },
    {
      gesprochen: 'wir haben ja auch {ago} gesprochen, Stichwort {topic}.',
      zuletzt: 'zuletzt haben wir {ago} gesprochen, Thema {topic}.',
      erinnern: '[Sie erinnern sich vielleicht|du erinnerst dich vielleicht] auch an unser Gespräch {ago}, Stichwort {topic}.',
    },
  ),
  ...germanFragments(
    'context-also-met-plain',
    { ...also, without: ['topic'] },
    {
      gesprochen: 'wir haben ja auch {ago} gesprochen.',
      zuletzt: 'zuletzt haben wir {ago} miteinander gesprochen.',
    },
  ),
];
