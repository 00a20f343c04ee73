/** The one thing asked for, with what the contact gets for it: a look at the follow-up mail, whose subject is said word for word. */
import { bothForms } from '../address-forms.ts';

const ask = { part: 'ask', strategy: 'watch-for-email', needs: ['subject'] } as const;

export const asksToWatchForEmail = [
  ...bothForms(
    'ask-email',
    { ...ask, attempts: ['first', 'second'] },
    {
      surveillez: [
        "surveillez votre messagerie, mon e-mail a pour objet « {subject} ». Il se lit en une minute, et vous saurez s'il vaut la peine de se parler.",
        "surveille ta messagerie, mon e-mail a pour objet « {subject} ». Il se lit en une minute, et tu sauras s'il vaut la peine de se parler.",
      ],
      'court-email': [
        'je vous envoie un court e-mail, et son objet est « {subject} ». Jetez-y un œil, il dit en quelques lignes ce que vous y gagnez.',
        "je t'envoie un court e-mail, et son objet est « {subject} ». Jettes-y un œil, il dit en quelques lignes ce que tu y gagnes.",
      ],
      guettez: [
        'merci de guetter mon e-mail, objet « {subject} », pour avoir les détails sous les yeux.',
        'guette mon e-mail, objet « {subject} », pour avoir les détails sous les yeux.',
      ],
      trouverez: [
        'vous trouverez un e-mail de ma part, intitulé « {subject} ». Lisez-le, une minute suffit pour savoir si cela vous concerne.',
        'tu trouveras un e-mail de ma part, intitulé « {subject} ». Lis-le, une minute suffit pour savoir si ça te concerne.',
      ],
      'par-ecrit': [
        "regardez mon e-mail, dont l'objet est « {subject} », et vous aurez tout par écrit.",
        "regarde mon e-mail, dont l'objet est « {subject} », et tu auras tout par écrit.",
      ],
      'prenez-une-minute': [
        "mon e-mail s'appelle « {subject} ». Prenez une minute pour le lire, et vous verrez s'il vous est utile.",
        "mon e-mail s'appelle « {subject} ». Prends une minute pour le lire, et tu verras s'il t'est utile.",
      ],
      'jetez-un-oeil': {
        text: [
          'jetez un œil à mon e-mail, objet « {subject} », afin de pouvoir en juger.',
          'jette un œil à mon e-mail, objet « {subject} », pour pouvoir en juger.',
        ],
      },
    },
  ),
  ...bothForms(
    'ask-email-last',
    { ...ask, attempts: ['last'] },
    {
      'dernier-email': [
        "je le résume dans un dernier e-mail, objet « {subject} ». Gardez-le sous la main, pour l'avoir en cas de besoin.",
        "je le résume dans un dernier e-mail, objet « {subject} ». Garde-le sous la main, pour l'avoir en cas de besoin.",
      ],
      'pour-plus-tard': [
        "gardez mon e-mail intitulé « {subject} », pour l'avoir sous la main si la situation change.",
        "garde mon e-mail intitulé « {subject} », pour l'avoir sous la main si la situation change.",
      ],
      'un-seul-email': [
        "guettez un seul e-mail de ma part, « {subject} », pour l'avoir le jour où il vous servira.",
        "guette un seul e-mail de ma part, « {subject} », pour l'avoir le jour où il te servira.",
      ],
    },
  ),
];
