/** Why the rep calls at this moment: the last meeting, with its age and, where it has a speakable one, its topic. */
import { bothForms } from '../address-forms.ts';

const met = { part: 'context', about: 'meeting', attempts: ['first'] } as const;

export const contextsFromMeeting = [
  ...bothForms(
    'context-meeting',
    { ...met, needs: ['ago', 'topic'] },
    {
      'avons-echange': 'nous avons échangé {ago} sur {topic}.',
      'dont-nous-avons-parle': 'mon appel concerne {topic} dont nous avons parlé {ago}.',
      'pour-le-sujet': [
        'je vous appelle pour {topic} dont nous avons parlé {ago}.',
        "je t'appelle pour {topic} dont nous avons parlé {ago}.",
      ],
      'reviens-vers': [
        'nous nous sommes parlé {ago}, et je reviens vers vous sur {topic}.',
        'nous nous sommes parlé {ago}, et je reviens vers toi sur {topic}.',
      ],
      'fait-suite': 'mon appel fait suite à notre échange {ago}, sur {topic}.',
      evoque: "{ago}, nous avons évoqué {topic}, et c'est la raison de mon appel.",
      aborde: [
        'nous avons abordé {topic} {ago}, et je vous appelle pour la suite.',
        "nous avons abordé {topic} {ago}, et je t'appelle pour la suite.",
      ],
      reprendre: {
        text: [
          'je voudrais reprendre avec vous {topic} là où nous en étions {ago}.',
          'je voudrais reprendre avec toi {topic} là où nous en étions {ago}.',
        ],
        tones: ['friendly', 'neutral'],
      },
      'depuis-notre': [
        'depuis notre échange {ago}, je voulais revenir vers vous sur {topic}.',
        'depuis notre échange {ago}, je voulais revenir vers toi sur {topic}.',
      ],
      'vous-souvenez': [
        'vous vous en souvenez peut-être, nous avons échangé {ago} sur {topic}.',
        "tu t'en souviens peut-être, nous avons échangé {ago} sur {topic}.",
      ],
      'la-raison': 'la raison de mon appel : {topic} dont nous avons parlé {ago}.',
      'discute-ensemble': 'nous avons discuté ensemble {ago}, et le sujet était {topic}.',
      'apres-rendez-vous': [
        'je vous appelle après notre rendez-vous {ago} sur {topic}.',
        "je t'appelle après notre rendez-vous {ago} sur {topic}.",
      ],
    },
  ),
  ...bothForms(
    'context-held',
    { ...met, needs: ['ago', 'topic', 'event'] },
    {
      'fait-ensemble': 'nous avons fait {topic} ensemble {ago}, et voici la suite.',
      'apres-cela': ['je reviens vers vous après {topic} {ago}.', 'je reviens vers toi après {topic} {ago}.'],
      'depuis-cela': ['depuis {topic} {ago}, je voulais revenir vers vous.', 'depuis {topic} {ago}, je voulais revenir vers toi.'],
    },
  ),
  ...bothForms(
    'context-met',
    { ...met, needs: ['ago'], without: ['topic'] },
    {
      'avons-echange': 'nous avons échangé {ago}.',
      'donne-suite': 'nous nous sommes parlé {ago}, et mon appel y fait suite.',
      'reviens-vers': ['je reviens vers vous après notre rendez-vous {ago}.', 'je reviens vers toi après notre rendez-vous {ago}.'],
      'fait-suite': 'mon appel fait suite à notre rendez-vous {ago}.',
      'depuis-notre': [
        'depuis notre échange {ago}, je voulais revenir vers vous.',
        'depuis notre échange {ago}, je voulais revenir vers toi.',
      ],
      reprendre: {
        text: ['je voudrais reprendre avec vous là où nous en étions {ago}.', 'je voudrais reprendre avec toi là où nous en étions {ago}.'],
        tones: ['friendly', 'neutral'],
      },
      'un-point': "nous avons échangé {ago}, et j'ai un point à ajouter.",
      'la-raison': "la raison de mon appel, c'est notre rendez-vous {ago}.",
    },
  ),
  ...bothForms(
    'context-also-met',
    { ...met, layer: 'also', needs: ['ago', 'topic'] },
    {
      'aussi-echange': 'nous avons aussi échangé {ago} sur {topic}.',
      'dernier-echange': "notre dernier échange, c'était {ago}, sur {topic}.",
      'fait-aussi-suite': 'mon appel fait aussi suite à notre échange {ago}, sur {topic}.',
      'deja-parle': ['vous et moi, nous avons déjà échangé {ago} sur {topic}.', 'toi et moi, nous avons déjà échangé {ago} sur {topic}.'],
    },
  ),
  ...bothForms(
    'context-also-met-plain',
    { ...met, layer: 'also', needs: ['ago'], without: ['topic'] },
    {
      'aussi-echange': 'nous avons aussi échangé {ago}.',
      'dernier-echange': "notre dernier échange, c'était {ago}.",
    },
  ),
];
