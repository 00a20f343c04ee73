/** The call that is asked for where no offer is known, and in the last voicemail. */
import { bothForms } from '../address-forms.ts';

const ask = { part: 'ask', strategy: 'call-back', attempts: ['first', 'second'] } as const;
const last = { ...ask, attempts: ['last'] } as const;

export const asksToCallBackOtherwise = [
  ...bothForms(
    'ask-topic',
    { ...ask, needs: ['topic', 'nudge'], without: ['offer'] },
    {
      'en-suspens': [
        'rappelez-moi {nudge}, et je répondrai à ce qui reste en suspens.',
        'rappelle-moi {nudge}, et je répondrai à ce qui reste en suspens.',
      ],
      etape: [
        'pourriez-vous me rappeler {nudge}, pour que nous fixions la prochaine étape ?',
        "tu pourrais me rappeler {nudge}, pour qu'on fixe la prochaine étape ?",
      ],
      pret: ['rappelez-moi {nudge}, et je vous préparerai les éléments.', 'rappelle-moi {nudge}, et je te préparerai les éléments.'],
      regler: ['rappelez-moi {nudge}, et nous réglerons cela en cinq minutes.', 'rappelle-moi {nudge}, et on règle ça en cinq minutes.'],
    },
  ),
  ...bothForms(
    'ask-meeting',
    { ...ask, needs: ['meeting', 'nudge'], without: ['offer', 'topic'] },
    {
      etape: [
        'pourriez-vous me rappeler {nudge}, pour que nous fixions la prochaine étape ?',
        "tu pourrais me rappeler {nudge}, pour qu'on fixe la prochaine étape ?",
      ],
      'deux-minutes': [
        "rappelez-moi {nudge}, et je vous dirai en deux minutes ce que j'ai en tête.",
        "rappelle-moi {nudge}, et je te dirai en deux minutes ce que j'ai en tête.",
      ],
    },
  ),
  ...bothForms(
    'ask-plain',
    { ...ask, needs: ['nudge'], without: ['offer', 'meeting'] },
    {
      'de-quoi': [
        "rappelez-moi {nudge}, et je vous dirai en deux minutes de quoi il s'agit.",
        "rappelle-moi {nudge}, et je te dirai en deux minutes de quoi il s'agit.",
      ],
      'oui-non': [
        'pourriez-vous me rappeler {nudge} ? Deux minutes, et vous me direz oui ou non.',
        'tu pourrais me rappeler {nudge} ? Deux minutes, et tu me diras oui ou non.',
      ],
      'en-une-minute': [
        'merci de me rappeler {nudge}, je vous expliquerai tout en une minute et vous saurez si cela vous concerne.',
        "merci de me rappeler {nudge}, je t'expliquerai tout en une minute et tu sauras si ça te concerne.",
      ],
      expliquer: [
        'pouvez-vous me rappeler {nudge} ? Je vous expliquerai tout en deux minutes, et vous déciderez.',
        "tu peux me rappeler {nudge} ? Je t'expliquerai tout en deux minutes, et tu décideras.",
      ],
    },
  ),
  ...bothForms('ask-last', last, {
    'si-cela-change': {
      text: [
        'si cela change, rappelez-moi et je reprendrai avec vous là où nous en sommes.',
        'si ça change, rappelle-moi et je reprendrai avec toi là où nous en sommes.',
      ],
      needs: ['offer'],
    },
    'quand-vous-voulez': [
      'le jour où cela vous arrange, appelez-moi et je vous en dirai plus avec plaisir.',
      "le jour où ça t'arrange, appelle-moi et je t'en dirai plus avec plaisir.",
    ],
    'si-vous-voulez': [
      'si vous souhaitez en parler, rappelez-moi, et je vous répondrai en cinq minutes.',
      "si tu as envie d'en parler, rappelle-moi, et je te répondrai en cinq minutes.",
    ],
    'un-appel': [
      'un appel de votre part suffira, et je vous expliquerai tout avec plaisir.',
      "un appel de ta part suffira, et je t'expliquerai tout avec plaisir.",
    ],
  }),
];
