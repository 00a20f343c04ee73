/** The one thing asked for, with what the contact gets for it: a call. */
import { germanFragments } from '../address-forms.ts';

const ask = { part: 'ask', strategy: 'call-back', attempts: ['first', 'second'] } as const;
const last = { ...ask, attempts: ['last'] } as const;
const casual = ['friendly', 'neutral'] as const;

export const asksToCallBack = [
  ...germanFragments(
    'ask-offer',
    { ...ask, needs: ['offer', 'nudge'] },
    {
      'sage-wie': '[rufen Sie|ruf] mich {nudge} an, dann sage ich [Ihnen|dir], wie es geht.',
      'zeige-wie': '[rufen Sie|ruf] mich {nudge} an, ich zeige [Ihnen|dir], wie.',
      'erklaere-kurz': '[rufen Sie|ruf] mich {nudge} zurück, ich erkläre es kurz.',
      'zwei-minuten-kurz': 'bitte [rufen Sie|ruf] mich {nudge} an, es dauert zwei Minuten.',
      'fuenf-minuten': '[rufen Sie|ruf] mich {nudge} zurück, dann erkläre ich es [Ihnen|dir] in fünf Minuten.',
      'bitte-damit': 'bitte [rufen Sie|ruf] mich {nudge} zurück, damit ich [Ihnen|dir] zeigen kann, wie das geht.',
      koennten: '[könnten Sie|könntest du] mich {nudge} zurückrufen? Fünf Minuten reichen, um zu sehen, ob es passt.',
      wuerden: '[würden Sie|würdest du] mich {nudge} anrufen? Ich erkläre es kurz, und [Sie entscheiden|du entscheidest].',
      'zwei-minuten': '[rufen Sie|ruf] mich {nudge} an, in zwei Minuten [wissen Sie|weißt du], ob das etwas für [Sie|dich] ist.',
      fragen: '[rufen Sie|ruf] mich {nudge} zurück, dann beantworte ich gern [Ihre|deine] Fragen dazu.',
      rueckruf: 'über [Ihren|deinen] Rückruf {nudge} freue ich mich, dann zeige ich [Ihnen|dir], wie es funktioniert.',
      durchgehen: {
        text: '[melden Sie sich|melde dich] {nudge} telefonisch bei mir, dann gehen wir es in fünf Minuten durch.',
        tones: casual,
      },
      kurz: {
        text: '[rufen Sie|ruf] mich {nudge} kurz an, dann zeige ich [Ihnen|dir], wie das bei [Ihnen|dir] aussehen würde.',
        tones: casual,
      },
      selbst: '[rufen Sie|ruf] mich {nudge} zurück, damit [Sie sich selbst ein Bild machen können|du dir selbst ein Bild machen kannst].',
      einladen: 'ich lade [Sie|dich] ein, mich {nudge} zurückzurufen, damit ich es [Ihnen|dir] erklären kann.',
    },
  ),
  ...germanFragments(
    'ask-offer-company',
    { ...ask, needs: ['offer', 'company', 'nudge'] },
    {
      'bei-ihnen': '[rufen Sie|ruf] mich {nudge} an, dann sage ich [Ihnen|dir], was es bei {company} dafür braucht.',
      aussehen: '[könnten Sie|könntest du] mich {nudge} anrufen? Dann zeige ich, wie das bei {company} aussähe.',
    },
  ),
  ...germanFragments(
    'ask-topic',
    { ...ask, needs: ['topic', 'nudge'], without: ['offer'] },
    {
      offen: '[rufen Sie|ruf] mich {nudge} zurück, dann beantworte ich, was noch offen ist.',
      schritt: '[könnten Sie|könntest du] mich {nudge} zurückrufen, damit wir den nächsten Schritt vereinbaren?',
      klaeren: '[rufen Sie|ruf] mich {nudge} an, dann klären wir das in fünf Minuten.',
      vorbereiten: 'bitte [rufen Sie|ruf] mich {nudge} zurück, damit ich alles für [Sie|dich] vorbereiten kann.',
    },
  ),
  ...germanFragments(
    'ask-meeting',
    { ...ask, needs: ['meeting', 'nudge'], without: ['offer', 'topic'] },
    {
      schritt: '[könnten Sie|könntest du] mich {nudge} zurückrufen, damit wir den nächsten Schritt vereinbaren?',
      erzaehlen: '[rufen Sie|ruf] mich {nudge} an, dann erzähle ich [Ihnen|dir] in zwei Minuten, woran ich denke.',
      klaeren: 'bitte [rufen Sie|ruf] mich {nudge} zurück, damit wir das klären können.',
    },
  ),
  ...germanFragments(
    'ask-plain',
    { ...ask, needs: ['nudge'], without: ['offer', 'meeting'] },
    {
      worum: 'bitte [rufen Sie|ruf] mich {nudge} zurück, dann sage ich [Ihnen|dir] in zwei Minuten, worum es geht.',
      'ja-nein': '[könnten Sie|könntest du] mich {nudge} anrufen? Nach zwei Minuten [können Sie|kannst du] ja oder nein sagen.',
      erklaeren: '[rufen Sie|ruf] mich {nudge} an, ich erkläre es in zwei Minuten, und [Sie entscheiden|du entscheidest].',
      fragen: '[rufen Sie|ruf] mich {nudge} zurück, damit ich [Sie|dich] direkt fragen kann.',
      minute: '[würden Sie|würdest du] mich {nudge} zurückrufen? In einer Minute [wissen Sie|weißt du], ob es [Sie|dich] betrifft.',
    },
  ),
  ...germanFragments('ask-last', last, {
    aendert: { text: 'falls sich das ändert, [rufen Sie|ruf] mich an, dann mache ich da weiter.', needs: ['offer'] },
    jederzeit: '[rufen Sie|ruf] mich an, wenn es für [Sie|dich] passt, dann erzähle ich gern mehr.',
    sprechen: 'wenn [Sie|du] doch sprechen [möchten|möchtest], [rufen Sie|ruf] mich an, dann habe ich die Antworten parat.',
    genuegt: 'ein Anruf von [Ihnen|dir] genügt, dann erkläre ich gern alles Weitere.',
  }),
];
