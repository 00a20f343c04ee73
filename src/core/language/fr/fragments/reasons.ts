/** What is in it for the contact: one line from the offer. */
import { bothForms } from '../address-forms.ts';

const first = { part: 'reason', attempts: ['first'] } as const;

export const reasons = [
  ...bothForms(
    'reason-benefit',
    { ...first, about: 'offer', needs: ['benefit'] },
    {
      'en-deux-mots': ['en deux mots, nous pouvons vous aider à {benefit}.', "en deux mots, nous pouvons t'aider à {benefit}."],
      aider: ['nous pouvons vous aider à {benefit}.', "nous pouvons t'aider à {benefit}."],
      pourriez: ['vous pourriez {benefit}, et je peux vous montrer comment.', 'tu pourrais {benefit}, et je peux te montrer comment.'],
      montrer: ["j'aimerais vous montrer comment {benefit}.", "j'aimerais te montrer comment {benefit}."],
      'une-piste': ["j'ai une piste concrète pour vous : {benefit}.", "j'ai une piste concrète pour toi : {benefit}."],
      lidee: ["l'idée est simple : vous aider à {benefit}.", "l'idée est simple : t'aider à {benefit}."],
      'vous-interesse': [
        "nous pouvons vous aider à {benefit}, et j'aimerais savoir si cela vous intéresse.",
        "nous pouvons t'aider à {benefit}, et j'aimerais savoir si cela t'intéresse.",
      ],
      concretement: ['concrètement, vous pourriez {benefit}.', 'concrètement, tu pourrais {benefit}.'],
      'avec-nous': ['avec nous, vous pourriez {benefit}.', 'avec nous, tu pourrais {benefit}.'],
      'votre-equipe': {
        text: [
          'votre équipe pourrait {benefit}, et je peux vous montrer comment.',
          'ton équipe pourrait {benefit}, et je peux te montrer comment.',
        ],
        needs: ['impersonalBenefit'],
        tones: ['friendly', 'neutral'],
      },
      'notre-metier': {
        text: [
          'nous aidons des entreprises à {benefit}, et cela peut vous être utile.',
          "nous aidons des entreprises à {benefit}, et cela peut t'être utile.",
        ],
        needs: ['impersonalBenefit'],
      },
      'trouve-comment': {
        text: [
          'nous savons comment {benefit}, et cela peut marcher chez vous.',
          'nous savons comment {benefit}, et cela peut marcher chez toi.',
        ],
        needs: ['impersonalBenefit'],
      },
    },
  ),
  ...bothForms(
    'reason-benefit-company',
    { ...first, about: 'offer', needs: ['benefit', 'company', 'impersonalBenefit'] },
    {
      pourrait: [
        '{company} pourrait {benefit}, et je peux vous montrer comment.',
        '{company} pourrait {benefit}, et je peux te montrer comment.',
      ],
      'aider-maison': 'je crois que nous pouvons aider {company} à {benefit}.',
      'chez-vous': ['chez {company}, vous pourriez {benefit}.', 'chez {company}, tu pourrais {benefit}.'],
    },
  ),
  ...bothForms(
    'reason-problem-benefit',
    { ...first, about: 'offer', needs: ['problem', 'benefit'] },
    {
      sur: ['sur {problem}, nous pouvons vous aider à {benefit}.', "sur {problem}, nous pouvons t'aider à {benefit}."],
      contre: [
        'contre {problem}, nous avons une solution, et vous pourriez {benefit}.',
        'contre {problem}, nous avons une solution, et tu pourrais {benefit}.',
      ],
    },
  ),
  ...bothForms(
    'reason-problem',
    { ...first, about: 'offer', needs: ['problem'], without: ['benefit'] },
    {
      reponse: [
        "nous avons une solution concrète contre {problem}, et j'aimerais votre avis.",
        "nous avons une solution concrète contre {problem}, et j'aimerais ton avis.",
      ],
      montrer: [
        "j'aimerais vous montrer ce que nous faisons contre {problem}.",
        "j'aimerais te montrer ce que nous faisons contre {problem}.",
      ],
      sur: ['sur {problem}, nous pouvons vous aider.', "sur {problem}, nous pouvons t'aider."],
      regler: [
        'nous savons comment régler {problem}, et cela peut vous être utile.',
        "nous savons comment régler {problem}, et cela peut t'être utile.",
      ],
    },
  ),
  ...bothForms(
    'reason-that-problem',
    { ...first, about: 'offer', needs: ['problem'], without: ['benefit'], after: 'offer' },
    {
      'la-dessus': [
        'nous pouvons vous aider là-dessus, et cela peut vous être utile.',
        "nous pouvons t'aider là-dessus, et cela peut t'être utile.",
      ],
      metier: ["c'est notre métier, et j'aimerais avoir votre avis.", "c'est notre métier, et j'aimerais avoir ton avis."],
      reponse: [
        "nous avons une réponse concrète, et j'aimerais vous la montrer.",
        "nous avons une réponse concrète, et j'aimerais te la montrer.",
      ],
      decharger: [
        'nous pouvons vous en décharger, et je peux vous montrer comment.',
        "nous pouvons t'en décharger, et je peux te montrer comment.",
      ],
    },
  ),
  ...bothForms(
    'reason-proof',
    { ...first, layer: 'also', about: 'proof', needs: ['proof'] },
    {
      nue: '{proof}.',
      exemple: 'voici un exemple. {proof}.',
      theorie: { text: "et ce n'est pas de la théorie. {proof}.", tones: ['friendly', 'neutral'] },
      concret: 'un cas concret. {proof}.',
    },
  ),
  ...bothForms(
    'reason-proof-only',
    { ...first, about: 'proof', needs: ['proof'], without: ['benefit', 'problem'] },
    {
      'pense-a-vous': ["voici ce qui m'a fait penser à vous. {proof}.", "voici ce qui m'a fait penser à toi. {proof}."],
      'bon-a-savoir': ['voici un résultat qui peut vous être utile. {proof}.', "voici un résultat qui peut t'être utile. {proof}."],
    },
  ),
];
