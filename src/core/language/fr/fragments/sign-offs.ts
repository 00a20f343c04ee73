/** How a voicemail ends: looking forward to the conversation, without grovelling. */
import { bothForms, byName } from '../address-forms.ts';

const end = { part: 'sign-off', attempts: ['first', 'second'] } as const;
const last = { part: 'sign-off', attempts: ['last'] } as const;
const warm = ['friendly', 'neutral'] as const;

export const signOffs = [
  ...bothForms('sign-off', end, {
    'merci-bientot': { text: 'merci, et à bientôt.', tones: warm },
    'merci-journee': 'merci, et bonne journée.',
    plaisir: ['au plaisir de vous parler. Merci, et bonne journée.', 'au plaisir de te parler. Merci, et bonne journée.'],
    'hate-echanger': {
      text: ["j'ai hâte d'en parler avec vous. À bientôt.", "j'ai hâte d'en parler avec toi. À bientôt."],
      tones: ['friendly'],
    },
    'me-rejouis': ["je me réjouis d'échanger avec vous. Merci.", "je me réjouis d'échanger avec toi. Merci."],
    'au-revoir': { text: ['je vous remercie, et au revoir.', 'je te remercie, et au revoir.'], tones: ['neutral', 'formal'] },
    'merci-plaisir': ["merci, et au plaisir d'en parler avec vous.", "merci, et au plaisir d'en parler avec toi."],
  }),
  ...byName('sign-off-name', end, {
    'merci-bientot': { text: 'merci {name}, et à bientôt.', tones: warm },
    'bonne-journee': 'merci {name}, et bonne journée.',
    'bientot-nom': { text: 'à bientôt, {name}.', tones: warm },
    plaisir: ['merci {name}, et au plaisir de vous parler.', 'merci {name}, et au plaisir de te parler.'],
    'hate-echanger': {
      text: ["j'ai hâte d'en parler avec vous, {name}. À bientôt.", "j'ai hâte d'en parler avec toi, {name}. À bientôt."],
      tones: ['friendly'],
    },
    'me-rejouis': ["je me réjouis d'échanger avec vous, {name}. Merci.", "je me réjouis d'échanger avec toi, {name}. Merci."],
    'au-revoir': { text: 'je vous remercie, {name}, et au revoir.', formality: 'formal', tones: ['neutral', 'formal'] },
  }),
  ...bothForms(
    'sign-off-call',
    { ...end, strategy: 'call-back' },
    {
      'votre-appel': ['merci, et je me réjouis de votre appel.', 'merci, et je me réjouis de ton appel.'],
      'hate-entendre': {
        text: ["j'ai hâte de vous entendre. Merci, et à bientôt.", "j'ai hâte de t'entendre. Merci, et à bientôt."],
        tones: warm,
      },
    },
  ),
  ...bothForms('sign-off-last', last, {
    continuation: ['je vous souhaite une bonne continuation, et au revoir.', 'je te souhaite une bonne continuation, et au revoir.'],
    ecoute: ['merci de votre écoute, et bonne continuation.', 'merci de ton écoute, et bonne continuation.'],
    reussite: ['je vous souhaite le meilleur. Merci, et au revoir.', 'je te souhaite le meilleur. Merci, et à bientôt peut-être.'],
  }),
  ...byName('sign-off-last-name', last, {
    continuation: 'merci {name}, et bonne continuation.',
    ecoute: ['merci de votre écoute, {name}. Bonne continuation.', 'merci de ton écoute, {name}. Bonne continuation.'],
    meilleur: ['je vous souhaite le meilleur, {name}. Au revoir.', 'je te souhaite le meilleur, {name}. Bonne journée.'],
  }),
];
