/** The one thing asked for, with what the contact gets for it: a look at the follow-up mail, whose subject is said word for word. */
import { germanFragments } from '../address-forms.ts';

const ask = { part: 'ask', strategy: 'watch-for-email', needs: ['subject'] } as const;
const casual = ['friendly', 'neutral'] as const;

export const asksToWatchForEmail = [
  ...germanFragments(
    'ask-email',
    { ...ask, attempts: ['first', 'second'] },
    {
      achten: 'bitte [achten Sie|achte] auf meine E-Mail mit dem Betreff „{subject}“, damit [Sie|du] alles schriftlich [haben|hast].',
      blick: '[werfen Sie|wirf] bitte einen Blick in meine E-Mail, Betreff „{subject}“, dann [sehen Sie|siehst du], ob es passt.',
      lesen: '[lesen Sie|lies] bitte meine E-Mail „{subject}“, nach einer Minute [wissen Sie|weißt du], ob das etwas für [Sie|dich] ist.',
      'mehr-wissen': 'bitte [lesen Sie|lies] meine E-Mail „{subject}“, dann [wissen Sie|weißt du] mehr.',
      'alles-weitere': 'alles Weitere steht in meiner E-Mail „{subject}“, bitte [lesen Sie|lies] sie.',
      'achten-kurz': 'bitte [achten Sie|achte] auf meine E-Mail „{subject}“, dann [haben Sie|hast du] alles.',
      'kurz-lesen': '[lesen Sie|lies] bitte meine E-Mail, Betreff „{subject}“, sie dauert eine Minute.',
      'kurz-schauen': '[schauen Sie|schau] bitte kurz in meine E-Mail „{subject}“, dann [sehen Sie|siehst du], wie es geht.',
      'halten-ausschau': {
        text: '[halten Sie|halte] nach meiner E-Mail Ausschau, Betreff „{subject}“, damit [Sie|du] selbst entscheiden [können|kannst].',
        tones: casual,
      },
      schauen: '[schauen Sie|schau] bitte in meine E-Mail mit dem Betreff „{subject}“, damit [Sie|du] die Einzelheiten [haben|hast].',
      'in-der-mail':
        'alles Weitere steht in meiner E-Mail „{subject}“. Bitte [lesen Sie|lies] sie kurz, damit [Sie|du] in Ruhe entscheiden [können|kannst].',
      postfach: {
        text: 'in [Ihrem|deinem] Postfach [finden Sie|findest du] „{subject}“ von mir. [Lesen Sie|Lies] die E-Mail bitte, sie zeigt kurz, wie es geht.',
        tones: casual,
      },
    },
  ),
  ...germanFragments(
    'ask-email-last',
    { ...ask, attempts: ['last'] },
    {
      bedarf: '[achten Sie|achte] bitte auf eine letzte E-Mail, Betreff „{subject}“, damit [Sie|du] sie bei Bedarf zur Hand [haben|hast].',
      kurz: 'bitte [lesen Sie|lies] meine E-Mail „{subject}“, dann [haben Sie|hast du] alles.',
      spaeter:
        '[heben Sie|heb] bitte meine E-Mail „{subject}“ auf, damit [Sie|du] sie [haben, wenn Sie|hast, wenn du] sie [brauchen|brauchst].',
      schauen: '[schauen Sie|schau] bitte in meine E-Mail „{subject}“, damit [Sie|du] alles für später [haben|hast].',
    },
  ),
];
