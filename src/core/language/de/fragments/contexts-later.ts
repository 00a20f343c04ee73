/** What the second and the last voicemail say first: that they are not the first, honestly and briefly. */
import { germanFragments } from '../address-forms.ts';

const again = { part: 'context', about: 'attempt' } as const;
const casual = ['friendly', 'neutral'] as const;

export const contextsLater = [
  ...germanFragments(
    'context-again',
    { ...again, attempts: ['second'], needs: ['news'] },
    {
      gefehlt: 'in meiner ersten Nachricht hat etwas gefehlt, deshalb mein zweiter Anruf.',
      nachtragen: 'ich hatte [Ihnen|dir] auf die Mailbox gesprochen und möchte einen Punkt nachtragen.',
      'noch-etwas': 'das ist meine zweite Nachricht, denn eines habe ich noch nicht gesagt.',
      ergaenzen: 'ich möchte meine letzte Nachricht an [Sie|dich] um einen Punkt ergänzen.',
      vergessen: { text: 'ich bin es noch einmal, weil ich etwas Wichtiges ausgelassen habe.', tones: casual },
    },
  ),
  ...germanFragments(
    'context-again-topic',
    { ...again, attempts: ['second'], needs: ['topic'] },
    {
      weiter: 'ich versuche es ein zweites Mal, Stichwort {topic}.',
      thema: 'ich hatte [Ihnen|dir] eine Nachricht hinterlassen, Thema {topic}.',
    },
  ),
  ...germanFragments(
    'context-again-plain',
    { ...again, attempts: ['second'], without: ['news'] },
    {
      kurz: 'ich versuche es noch einmal bei [Ihnen|dir].',
      verpasst: 'ich versuche es ein zweites Mal, wir haben uns wohl verpasst.',
      hinterlassen: 'ich hatte [Ihnen|dir] eine Nachricht hinterlassen und bin weiter an [Ihrer|deiner] Antwort interessiert.',
      'noch-einmal': 'ich rufe noch einmal an, weil mir [Ihre|deine] Antwort wichtig ist.',
    },
  ),
  ...germanFragments(
    'context-last',
    { ...again, attempts: ['last'] },
    {
      dazu: 'das ist meine letzte Nachricht dazu.',
      letzte: 'das ist meine letzte Nachricht, und sie ist kurz.',
      mehrmals: 'ich habe es mehrmals bei [Ihnen|dir] versucht, und das ist mein letzter Anruf dazu.',
      ruhe: 'nach dieser Nachricht lasse ich [Sie|dich] in Ruhe.',
      abschluss: 'zum Abschluss noch eine letzte Nachricht von mir.',
    },
  ),
  ...germanFragments(
    'context-last-topic',
    { ...again, attempts: ['last'], needs: ['topic'] },
    {
      dazu: 'das ist meine letzte Nachricht zum Thema {topic}.',
      abschliessen: 'mit dieser letzten Nachricht schließe ich das Thema {topic} für mich ab.',
    },
  ),
];
