/** What the second and the last voicemail say first: that they are not the first, honestly and briefly. */
import { bothForms } from '../address-forms.ts';

const again = { part: 'context', about: 'attempt' } as const;

export const contextsLater = [
  ...bothForms(
    'context-again',
    { ...again, attempts: ['second'], needs: ['news'] },
    {
      oublie: "c'est mon second message, car j'avais oublié un point.",
      'une-chose': [
        'je vous ai déjà laissé un message, et je voudrais y ajouter une chose.',
        "je t'ai déjà laissé un message, et je voudrais y ajouter une chose.",
      ],
      'il-manquait': 'il manquait une chose à mon premier message, la voici.',
      'nouvel-essai': ['je vous rappelle avec un élément nouveau.', 'je te rappelle avec un élément nouveau.'],
    },
  ),
  ...bothForms(
    'context-again-topic',
    { ...again, attempts: ['second'], needs: ['topic'] },
    {
      'encore-sujet': ["j'essaie de nouveau de vous joindre, sur {topic}.", "j'essaie de nouveau de te joindre, sur {topic}."],
      'deja-message': [
        'je vous ai déjà laissé un message, et mon appel concerne {topic}.',
        "je t'ai déjà laissé un message, et mon appel concerne {topic}.",
      ],
    },
  ),
  ...bothForms(
    'context-again-plain',
    { ...again, attempts: ['second'], without: ['news'] },
    {
      'seconde-fois': [
        "j'essaie de vous joindre une seconde fois, car mon premier message a pu vous échapper.",
        "j'essaie de te joindre une seconde fois, car mon premier message a pu t'échapper.",
      ],
      'votre-reponse': [
        "je vous ai déjà laissé un message, et votre réponse m'intéresse toujours.",
        "je t'ai déjà laissé un message, et ta réponse m'intéresse toujours.",
      ],
    },
  ),
  ...bothForms(
    'context-last',
    { ...again, attempts: ['last'] },
    {
      dernier: "c'est mon dernier message, donc je fais court.",
      'deja-messages': [
        'je vous ai laissé des messages, et celui-ci est le dernier.',
        "je t'ai laissé des messages, et celui-ci est le dernier.",
      ],
      'sans-insister': "je ne veux pas insister, c'est donc mon dernier message.",
      'vous-laisse': [
        "j'ai déjà essayé de vous joindre, et après cela je vous laisse la main.",
        "j'ai déjà essayé de te joindre, et après cela je te laisse la main.",
      ],
    },
  ),
  ...bothForms(
    'context-last-topic',
    { ...again, attempts: ['last'], needs: ['topic'] },
    {
      'dernier-sujet': "c'est mon dernier message sur {topic}.",
      'clore-sujet': [
        "j'ai essayé de vous joindre sur {topic}, et c'est mon dernier message.",
        "j'ai essayé de te joindre sur {topic}, et c'est mon dernier message.",
      ],
    },
  ),
];
