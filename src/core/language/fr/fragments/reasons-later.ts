/** What the second voicemail adds and how the last one lets go. */
import { bothForms } from '../address-forms.ts';

const second = { part: 'reason', attempts: ['second'] } as const;
const last = { part: 'reason', attempts: ['last'], about: 'attempt' } as const;

export const reasonsLater = [
  ...bothForms(
    'reason-again-proof',
    { ...second, about: 'proof', needs: ['proof', 'news'], without: ['benefit'] },
    {
      nue: '{proof}.',
      resultat: ["j'aurais dû vous parler d'un résultat. {proof}.", "j'aurais dû te parler d'un résultat. {proof}."],
      origine: ["c'est ce qui m'a fait vous appeler. {proof}.", "c'est ce qui m'a fait t'appeler. {proof}."],
    },
  ),
  ...bothForms(
    'reason-again-proof-of-benefit',
    { ...second, about: 'proof', needs: ['proof', 'benefit', 'news'] },
    {
      exemple: 'un exemple pour {benefit} : {proof}.',
      preuve: [
        'nous pouvons vous aider à {benefit}, et en voici la preuve : {proof}.',
        "nous pouvons t'aider à {benefit}, et en voici la preuve : {proof}.",
      ],
    },
  ),
  ...bothForms(
    'reason-again-proof-only',
    { ...second, about: 'proof', needs: ['proof'], without: ['problem', 'benefit', 'news'] },
    {
      resultat: 'mon appel concerne un résultat. {proof}.',
      'bon-a-savoir': ['ce résultat peut toujours vous être utile. {proof}.', "ce résultat peut toujours t'être utile. {proof}."],
    },
  ),
  ...bothForms(
    'reason-again-benefit',
    { ...second, about: 'offer', needs: ['benefit'] },
    {
      'ce-que-vous-gagnez': {
        text: ["c'est ce que vous y gagneriez : {benefit}.", "c'est ce que tu y gagnerais : {benefit}."],
        needs: ['news'],
      },
      'avec-notre-aide': ['avec notre aide, vous pourriez {benefit}.', 'avec notre aide, tu pourrais {benefit}.'],
      'en-une-phrase': ['en une phrase, nous pouvons vous aider à {benefit}.', "en une phrase, nous pouvons t'aider à {benefit}."],
    },
  ),
  ...bothForms(
    'reason-again-problem',
    { ...second, about: 'offer', needs: ['problem'] },
    {
      sujet: [
        'le sujet était {problem}, et nous pouvons vous aider là-dessus.',
        "le sujet était {problem}, et nous pouvons t'aider là-dessus.",
      ],
      'en-une-phrase': 'en une phrase, nous avons une solution concrète contre {problem}.',
    },
  ),
  ...bothForms(
    'reason-again-plain',
    { ...second, about: 'self', without: ['offer'] },
    {
      'oui-ou-non': [
        'un oui ou un non de votre part suffirait, et les deux me conviennent.',
        'un oui ou un non de ta part suffirait, et les deux me conviennent.',
      ],
      'toujours-savoir': [
        "j'aimerais toujours savoir si nous avons des choses à nous dire.",
        "j'aimerais toujours savoir si on a des choses à se dire.",
      ],
      'pas-de-suite': "s'il n'y a pas de suite à donner, c'est aussi une bonne réponse.",
    },
  ),
  ...bothForms(
    'reason-last-benefit',
    { ...last, needs: ['benefit'] },
    {
      'si-un-jour': [
        'si un jour vous voulez {benefit}, je peux vous montrer comment.',
        'si un jour tu veux {benefit}, je peux te montrer comment.',
      ],
      'porte-ouverte': [
        'la proposition de vous aider à {benefit} reste valable, sans urgence.',
        "la proposition de t'aider à {benefit} reste valable, sans urgence.",
      ],
    },
  ),
  ...bothForms(
    'reason-last-problem',
    { ...last, needs: ['problem'] },
    {
      'pas-le-sujet': [
        "si ce sujet, {problem}, n'est pas le vôtre, c'est très bien aussi.",
        "si ce sujet, {problem}, n'est pas le tien, c'est très bien aussi.",
      ],
      'le-jour': [
        'le jour où vous voudrez une solution contre {problem}, nous en avons une.',
        'le jour où tu voudras une solution contre {problem}, nous en avons une.',
      ],
    },
  ),
  ...bothForms(
    'reason-last-plain',
    { ...last, without: ['benefit', 'problem'] },
    {
      'pas-le-moment': "si ce n'est pas le bon moment, c'est très bien ainsi.",
      'sans-reponse': "l'absence de réponse est aussi une réponse, et je la respecte.",
      'sans-rancune': ["si ce n'est pas pour vous, il n'y a aucun souci.", "si ce n'est pas pour toi, il n'y a aucun souci."],
    },
  ),
];
