/** An honest purpose where no offer is known. */
import { bothForms } from '../address-forms.ts';

const first = { part: 'reason', attempts: ['first'] } as const;

export const reasonsWithoutOffer = [
  ...bothForms(
    'reason-meeting',
    { ...first, about: 'meeting', needs: ['topic'], without: ['offer'] },
    {
      convenir: ["j'aimerais convenir avec vous de la suite.", "j'aimerais convenir avec toi de la suite."],
      'ou-en-etes': [
        'je voudrais savoir où vous en êtes, pour préparer ce qui vous sera utile.',
        'je voudrais savoir où tu en es, pour préparer ce qui te sera utile.',
      ],
      'en-suspens': ["j'aimerais régler avec vous ce qui reste en suspens.", "j'aimerais régler avec toi ce qui reste en suspens."],
      decider: [
        "c'est à vous de décider de la suite, et je peux vous présenter les options.",
        "c'est à toi de décider de la suite, et je peux te présenter les options.",
      ],
    },
  ),
  ...bothForms(
    'reason-met',
    { ...first, about: 'meeting', needs: ['meeting'], without: ['offer', 'topic'] },
    {
      'prochaine-etape': [
        "j'aimerais convenir avec vous d'une prochaine étape, ou en rester là s'il n'y en a pas.",
        "j'aimerais convenir avec toi d'une prochaine étape, ou en rester là s'il n'y en a pas.",
      ],
      'ou-en-etes': ["j'aimerais savoir où vous en êtes de votre côté.", "j'aimerais savoir où tu en es de ton côté."],
      utile: ["j'aimerais savoir ce qui vous serait utile pour la suite.", "j'aimerais savoir ce qui te serait utile pour la suite."],
    },
  ),
  ...bothForms(
    'reason-connection',
    { ...first, about: 'self', needs: ['connection'], without: ['offer', 'meeting'] },
    {
      presenter: [
        'je voudrais me présenter et voir si nous pouvons nous être utiles.',
        'je voudrais me présenter et voir si on peut se rendre service.',
      ],
      interet: ["j'aimerais savoir si nous avons intérêt à nous parler.", "j'aimerais savoir si on a intérêt à se parler."],
    },
  ),
  ...bothForms(
    'reason-company',
    { ...first, about: 'company', needs: ['company'], without: ['offer', 'meeting', 'connection'] },
    {
      'votre-reponse': [
        'votre réponse me dira si je dois rester en contact avec {company} ou vous laisser tranquille.',
        'ta réponse me dira si je dois rester en contact avec {company} ou te laisser tranquille.',
      ],
      'pas-de-lien': "s'il n'y a rien à faire ensemble avec {company}, autant le savoir tout de suite.",
    },
  ),
  ...bothForms(
    'reason-plain',
    { ...first, about: 'self', without: ['offer', 'meeting', 'connection'] },
    {
      'oui-ou-non': [
        'un oui ou un non de votre part suffira, et les deux me conviennent.',
        'un oui ou un non de ta part suffira, et les deux me conviennent.',
      ],
      'rester-ou-non': [
        'votre réponse me dira si je dois rester en contact ou vous laisser tranquille.',
        'ta réponse me dira si je dois rester en contact ou te laisser tranquille.',
      ],
      'autant-savoir': [
        "s'il n'y a rien à y gagner pour vous, autant le savoir tout de suite.",
        "s'il n'y a rien à y gagner pour toi, autant le savoir tout de suite.",
      ],
      'non-franc': "un non franc me va aussi, c'est une vraie réponse.",
    },
  ),
];
