/** Why the rep calls at this moment when nobody met and nobody is known to both: a clear purpose, and no invented one. */
import { bothForms } from '../address-forms.ts';

const first = { part: 'context', attempts: ['first'] } as const;

export const contextsCold = [
  ...bothForms(
    'context-problem-company',
    { ...first, about: 'offer', needs: ['problem', 'company'] },
    {
      'un-seul-sujet': "j'appelle {company} pour un seul sujet : {problem}.",
      'ou-en-etes': [
        'je vous appelle pour savoir où vous en êtes chez {company} sur un sujet : {problem}.',
        "je t'appelle pour savoir où tu en es chez {company} sur un sujet : {problem}.",
      ],
      'en-parler': 'je travaille sur {problem}, et je voulais en parler avec {company}.',
      'bonne-personne': [
        'vous êtes la personne que je cherchais chez {company}, sur un sujet : {problem}.',
        'tu es la personne que je cherchais chez {company}, sur un sujet : {problem}.',
      ],
      'la-raison': 'la raison de mon appel : {problem}, et ce qui peut changer chez {company}.',
    },
  ),
  ...bothForms(
    'context-problem',
    { ...first, about: 'offer', needs: ['problem'] },
    {
      concerne: 'mon appel concerne un sujet précis : {problem}.',
      'la-raison': 'la raison de mon appel : {problem}.',
      'un-seul-sujet': ['je vous appelle pour un seul sujet : {problem}.', "je t'appelle pour un seul sujet : {problem}."],
      aborder: [
        'il y a un sujet que je voudrais aborder avec vous : {problem}.',
        'il y a un sujet que je voudrais aborder avec toi : {problem}.',
      ],
      'je-travaille': ['je vous appelle car je travaille sur {problem}.', "je t'appelle car je travaille sur {problem}."],
    },
  ),
  ...bothForms(
    'context-role',
    { ...first, about: 'company', needs: ['role', 'company'], without: ['problem'] },
    {
      'parce-que': ['je vous appelle parce que vous êtes {role} chez {company}.', "je t'appelle parce que tu es {role} chez {company}."],
      'bonne-personne': [
        "vous êtes {role} chez {company}, c'est donc à vous que je voulais parler.",
        "tu es {role} chez {company}, c'est donc à toi que je voulais parler.",
      ],
    },
  ),
  ...bothForms(
    'context-benefit-company',
    { ...first, about: 'company', needs: ['benefit', 'company'], without: ['problem'] },
    {
      'idee-pour': ['je vous appelle avec une idée pour {company}.', "je t'appelle avec une idée pour {company}."],
      'bonne-personne': [
        'vous êtes la personne que je voulais joindre chez {company}.',
        'tu es la personne que je voulais joindre chez {company}.',
      ],
      'la-raison': "la raison de mon appel, c'est une idée pour {company}.",
    },
  ),
  ...bothForms(
    'context-benefit',
    { ...first, about: 'self', needs: ['benefit'], without: ['problem', 'company'] },
    {
      'une-idee': ['je vous appelle avec une idée pour vous.', "je t'appelle avec une idée pour toi."],
      'la-raison': [
        "la raison de mon appel, c'est une idée sur laquelle j'aimerais votre avis.",
        "la raison de mon appel, c'est une idée sur laquelle j'aimerais ton avis.",
      ],
    },
  ),
  ...bothForms(
    'context-proof',
    { ...first, about: 'offer', needs: ['proof'], without: ['problem', 'benefit'] },
    {
      'un-resultat': ["je vous appelle pour vous parler d'un résultat.", "je t'appelle pour te parler d'un résultat."],
      'la-raison': [
        "la raison de mon appel, c'est un résultat que j'aimerais partager avec vous.",
        "la raison de mon appel, c'est un résultat que j'aimerais partager avec toi.",
      ],
    },
  ),
  ...bothForms(
    'context-companies',
    { ...first, about: 'company', needs: ['company', 'repCompany'], without: ['offer'] },
    {
      interet: [
        'je vous appelle pour savoir si {company} et {repCompany} ont intérêt à se parler.',
        "je t'appelle pour savoir si {company} et {repCompany} ont intérêt à se parler.",
      ],
      'la-raison': "la raison de mon appel, c'est de voir si {company} et {repCompany} ont des choses à se dire.",
      'bonne-personne': [
        'vous êtes la personne que je voulais joindre chez {company}, avec une question.',
        'tu es la personne que je voulais joindre chez {company}, avec une question.',
      ],
    },
  ),
  ...bothForms(
    'context-company',
    { ...first, about: 'company', needs: ['company'], without: ['offer', 'repCompany'] },
    {
      'une-question': [
        "j'appelle {company} avec une question, et elle est pour vous.",
        "j'appelle {company} avec une question, et elle est pour toi.",
      ],
      'bonne-personne': [
        'vous êtes la personne que je voulais joindre chez {company}, avec une question.',
        'tu es la personne que je voulais joindre chez {company}, avec une question.',
      ],
    },
  ),
  ...bothForms(
    'context-plain',
    { ...first, about: 'self', without: ['offer', 'company'] },
    {
      'une-question': ['je vous appelle avec une question pour vous.', "je t'appelle avec une question pour toi."],
      interet: [
        'je vous appelle pour savoir si nous avons intérêt à nous parler.',
        "je t'appelle pour savoir si nous avons intérêt à nous parler.",
      ],
      'la-raison': [
        "la raison de mon appel, c'est une question que j'aimerais vous poser.",
        "la raison de mon appel, c'est une question que j'aimerais te poser.",
      ],
      presenter: [
        'je vous appelle pour me présenter et vous poser une question.',
        "je t'appelle pour me présenter et te poser une question.",
      ],
    },
  ),
];
