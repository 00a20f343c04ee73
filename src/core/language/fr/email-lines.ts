/** The lines of the French follow-up e-mail. It is sent on a later day, so no line says when the voicemail was left. */
import type { EmailFragment } from '../email-fragment.ts';
import { both, line } from './email-line.ts';
import { emailOpenings } from './email-openings.ts';

const met = { hook: 'meeting' } as const;
const untitled = { ...met, needs: ['meeting'], without: ['topic'] } as const;
const linked = { hook: 'connection' } as const;
const acquainted = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'] as const;
const gathering = ['company', 'group', 'event'] as const;
const referred = { ...linked, relations: ['referred-by'], kinds: ['person'] } as const;
const nameless = { without: ['firstName', 'formalName'] } as const;

export const emailLines: readonly EmailFragment[] = [
  line('greeting', 'bonjour', 'Bonjour {firstName},', { without: ['formalName'] }),
  line('greeting', 'bonjour-nom', 'Bonjour {formalName},'),
  line('greeting', 'bonjour-seul', 'Bonjour,', nameless),

  ...emailOpenings,

  line('context', 'sujet', 'Il fait suite à notre échange sur {topic}.', met),
  line('context', 'echange', 'Il fait suite à notre dernier échange.', untitled),
  ...both('context', 'recommande', "{connection} m'a parlé de vous.", "{connection} m'a parlé de toi.", referred),
  ...both(
    'context',
    'connaissons',
    'Vous et moi, nous connaissons aussi {connection}.',
    'Toi et moi, nous connaissons aussi {connection}.',
    {
      ...linked,
      relations: acquainted,
      kinds: ['person'],
    },
  ),
  line('context', 'en-commun', 'Nous avons aussi {connection} en commun.', { ...linked, kinds: gathering }),
  line('context', 'probleme', 'Le sujet : {problem}.', { hook: 'problem' }),

  ...both('benefit', 'aider', 'En deux mots, nous pouvons vous aider à {benefit}.', "En deux mots, nous pouvons t'aider à {benefit}."),
  ...both('benefit', 'montrer', "J'aimerais vous montrer comment {benefit}.", "J'aimerais te montrer comment {benefit}."),
  ...both('benefit', 'preuve', 'Nous pouvons vous aider à {benefit}. {proof}.', "Nous pouvons t'aider à {benefit}. {proof}."),
  ...both(
    'benefit',
    'probleme',
    "Nous pouvons vous aider là-dessus, et j'aimerais vous montrer comment.",
    "Nous pouvons t'aider là-dessus, et j'aimerais te montrer comment.",
    { needs: ['problem'], without: ['benefit', 'proof'] },
  ),
  ...both('benefit', 'probleme-preuve', 'Nous pouvons vous aider là-dessus. {proof}.', "Nous pouvons t'aider là-dessus. {proof}.", {
    needs: ['problem'],
    without: ['benefit'],
  }),
  line('benefit', 'resultat', "Voici ce qui est à l'origine de mon appel. {proof}.", { without: ['benefit', 'problem'] }),
  ...both(
    'benefit',
    'etape',
    "J'aimerais convenir avec vous d'une prochaine étape, ou en rester là s'il n'y en a pas.",
    "J'aimerais convenir avec toi d'une prochaine étape, ou en rester là s'il n'y en a pas.",
    { needs: ['meeting'], without: ['offer'] },
  ),
  line('benefit', 'question', "Je n'ai qu'une question : avons-nous intérêt à nous parler ?", { without: ['offer', 'meeting'] }),

  ...both(
    'ask',
    'oui-non',
    'Pourriez-vous me répondre par oui ou par non, pour que je sache si je vous envoie les détails ?',
    "Tu pourrais me répondre par oui ou par non, pour que je sache si je t'envoie les détails ?",
    { needs: ['offer'] },
  ),
  ...both(
    'ask',
    'cinq-minutes',
    'Cela vaut-il cinq minutes ? Répondez-moi par un oui, et je vous explique le principe.',
    "Est-ce que ça vaut cinq minutes ? Réponds-moi par un oui, et je t'explique le principe.",
    { needs: ['offer'] },
  ),
  ...both(
    'ask',
    'version-courte',
    'Si vous voulez en savoir plus, répondez-moi par un oui, et je vous envoie la version courte.',
    "Si tu veux en savoir plus, réponds-moi par un oui, et je t'envoie la version courte.",
    { needs: ['offer'] },
  ),
  ...both(
    'ask',
    'oui-non-simple',
    'Pourriez-vous me répondre par oui ou par non ? Les deux me conviennent.',
    'Tu pourrais me répondre par oui ou par non ? Les deux me conviennent.',
    { without: ['offer'] },
  ),

  line('signature', 'maison', '{rep}\n{repCompany}\n{phone}'),
  line('signature', 'nom', '{rep}\n{phone}', { without: ['repCompany'] }),
  line('signature', 'maison-seule', '{repCompany}\n{phone}', { without: ['rep'] }),
  line('signature', 'numero', '{phone}', { without: ['rep', 'repCompany'] }),
];
