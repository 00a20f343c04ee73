/** The one thing asked for where an offer is known, with what the contact gets for it: a call. */
import { bothForms } from '../address-forms.ts';

const ask = { part: 'ask', strategy: 'call-back', attempts: ['first', 'second'] } as const;
const warm = ['friendly', 'neutral'] as const;

export const asksToCallBack = [
  ...bothForms(
    'ask-offer',
    { ...ask, needs: ['offer', 'nudge'] },
    {
      'dis-comment': ['rappelez-moi {nudge}, et je vous dirai comment.', 'rappelle-moi {nudge}, et je te dirai comment.'],
      'montre-comment': [
        'rappelez-moi {nudge}, et je vous montrerai comment cela fonctionne.',
        'rappelle-moi {nudge}, et je te montrerai comment ça marche.',
      ],
      'cinq-minutes': [
        'rappelez-moi {nudge}, cinq minutes suffisent pour tout vous expliquer.',
        "rappelle-moi {nudge}, cinq minutes suffisent pour tout t'expliquer.",
      ],
      'deux-minutes': [
        'rappelez-moi {nudge}, et en deux minutes je vous dirai ce que cela donnerait chez vous.',
        'rappelle-moi {nudge}, et en deux minutes je te dirai ce que ça donnerait chez toi.',
      ],
      'pourriez-vous': [
        'pourriez-vous me rappeler {nudge} ? Cinq minutes suffisent pour savoir si cela vous convient.',
        'tu pourrais me rappeler {nudge} ? Cinq minutes suffisent pour savoir si ça te convient.',
      ],
      'vous-jugerez': [
        'pouvez-vous me rappeler {nudge} ? Je vous expliquerai le principe, et vous jugerez.',
        "tu peux me rappeler {nudge} ? Je t'expliquerai le principe, et tu jugeras.",
      ],
      'passez-moi': {
        text: [
          'passez-moi un coup de fil {nudge}, et je vous montrerai ce que cela change.',
          'passe-moi un coup de fil {nudge}, et je te montrerai ce que ça change.',
        ],
        tones: warm,
      },
      'merci-de': [
        'merci de me rappeler {nudge}, pour que je puisse vous montrer comment cela fonctionne.',
        'merci de me rappeler {nudge}, pour que je puisse te montrer comment ça marche.',
      ],
      'vos-questions': [
        'rappelez-moi {nudge}, et je répondrai à toutes vos questions.',
        'rappelle-moi {nudge}, et je répondrai à toutes tes questions.',
      ],
      'si-vous-rappelez': [
        'si vous me rappelez {nudge}, cinq minutes plus tard vous saurez si cela vous est utile.',
        "si tu me rappelles {nudge}, cinq minutes plus tard tu sauras si ça t'est utile.",
      ],
      'un-appel-suffit': [
        'un appel de votre part {nudge} suffit, et vous pourrez juger sur pièces.',
        'un appel de ta part {nudge} suffit, et tu pourras juger sur pièces.',
      ],
      'en-parler': [
        'appelez-moi {nudge}, je vous explique tout en cinq minutes, et vous déciderez.',
        "appelle-moi {nudge}, je t'explique tout en cinq minutes, et tu décideras.",
      ],
      invite: {
        text: [
          'je vous invite à me rappeler {nudge}, afin que je vous explique la démarche.',
          "je t'invite à me rappeler {nudge}, pour que je t'explique la démarche.",
        ],
        tones: ['neutral', 'formal'],
      },
    },
  ),
  ...bothForms(
    'ask-offer-company',
    { ...ask, needs: ['offer', 'company', 'nudge'] },
    {
      'chez-vous': [
        'rappelez-moi {nudge}, et je vous dirai ce que cela donnerait chez {company}.',
        'rappelle-moi {nudge}, et je te dirai ce que ça donnerait chez {company}.',
      ],
      'pour-vous': [
        'pourriez-vous me rappeler {nudge} ? Je vous montrerai ce que cela changerait pour {company}.',
        'tu pourrais me rappeler {nudge} ? Je te montrerai ce que ça changerait pour {company}.',
      ],
    },
  ),
];
