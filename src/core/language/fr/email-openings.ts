/** The first line of the French follow-up e-mail: each pays off the subject of its hook. */
import type { EmailFragment } from '../email-fragment.ts';
import { both, line } from './email-line.ts';

const met = { hook: 'meeting' } as const;
const untitled = { ...met, needs: ['meeting'], without: ['topic'] } as const;
const linked = { hook: 'connection' } as const;
const acquainted = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'] as const;
const gathering = ['company', 'group', 'event'] as const;
const referred = { ...linked, relations: ['referred-by'], kinds: ['person'] } as const;

export const emailOpenings: readonly EmailFragment[] = [
  ...both(
    'opening',
    'apres-sujet',
    'Après {theTopic}, je voulais revenir vers vous, et je vous ai laissé un message vocal.',
    "Après {theTopic}, je voulais revenir vers toi, et je t'ai laissé un message vocal.",
    met,
  ),
  ...both(
    'opening',
    'retour-sujet',
    'Mon message vocal portait un retour sur {theTopic} dont nous avons parlé, et je vous écris pour la suite.',
    "Mon message vocal portait un retour sur {theTopic} dont nous avons parlé, et je t'écris pour la suite.",
    met,
  ),
  ...both(
    'opening',
    'reprendre-sujet',
    'Je vous ai laissé un message vocal pour reprendre {theTopic} là où nous en étions.',
    "Je t'ai laissé un message vocal pour reprendre {theTopic} là où nous en étions.",
    met,
  ),
  ...both(
    'opening',
    'suite-echange',
    'Suite à notre échange, je vous ai laissé un message vocal.',
    "Suite à notre échange, je t'ai laissé un message vocal.",
    untitled,
  ),
  ...both(
    'opening',
    'apres-echange',
    'Après notre échange, je voulais revenir vers vous, et je vous ai laissé un message vocal.',
    "Après notre échange, je voulais revenir vers toi, et je t'ai laissé un message vocal.",
    untitled,
  ),
  ...both(
    'opening',
    'parle-de-vous',
    "{connection} m'a parlé de vous, c'est pourquoi je vous ai laissé un message vocal.",
    "{connection} m'a parlé de toi, c'est pourquoi je t'ai laissé un message vocal.",
    referred,
  ),
  ...both(
    'opening',
    'donne-nom',
    "{connection} m'a donné votre nom, et le message vocal sur votre répondeur était le mien.",
    "{connection} m'a donné ton nom, et le message vocal sur ton répondeur était le mien.",
    referred,
  ),
  ...both(
    'opening',
    'connaissons',
    'Nous connaissons {connection}, vous comme moi, et je vous ai laissé un message vocal.',
    "Nous connaissons {connection}, toi comme moi, et je t'ai laissé un message vocal.",
    { ...linked, relations: acquainted, kinds: ['person'] },
  ),
  ...both(
    'opening',
    'en-commun',
    'Nous avons {connection} en commun, et je vous ai laissé un message vocal.',
    "Nous avons {connection} en commun, et je t'ai laissé un message vocal.",
    { ...linked, relations: acquainted },
  ),
  ...both(
    'opening',
    'rejoint',
    'Nous avons rejoint {connection}, vous comme moi, et je vous ai laissé un message vocal.',
    "Nous avons rejoint {connection}, toi comme moi, et je t'ai laissé un message vocal.",
    { ...linked, relations: ['member'], kinds: gathering },
  ),
  ...both(
    'opening',
    'apres-evenement',
    'Après {connection}, où nous étions, vous et moi, je vous ai laissé un message vocal.',
    "Après {connection}, où nous étions, toi et moi, je t'ai laissé un message vocal.",
    { ...linked, relations: ['attended'], kinds: gathering },
  ),
  ...both(
    'opening',
    'probleme',
    'Je vous ai laissé un message vocal sur un sujet précis : {problem}.',
    "Je t'ai laissé un message vocal sur un sujet précis : {problem}.",
    { hook: 'problem' },
  ),
  line('opening', 'appel-probleme', 'Mon appel portait sur {problem}, et il a fini en message vocal.', { hook: 'problem' }),
  ...both(
    'opening',
    'reponse-probleme',
    'Contre {problem}, nous avons une solution, et mon message vocal vous en parlait.',
    "Contre {problem}, nous avons une solution, et mon message vocal t'en parlait.",
    { hook: 'problem' },
  ),
  ...both(
    'opening',
    'idee',
    "J'ai une idée pour {company}, c'est pourquoi je vous ai laissé un message vocal.",
    "J'ai une idée pour {company}, c'est pourquoi je t'ai laissé un message vocal.",
    { hook: 'company', needs: ['benefit'] },
  ),
  ...both(
    'opening',
    'societes',
    'Je vous ai laissé un message vocal car je crois que {company} et {repCompany} ont intérêt à se parler.',
    "Je t'ai laissé un message vocal car je crois que {company} et {repCompany} ont intérêt à se parler.",
    { hook: 'company' },
  ),
  line('opening', 'appel-maison', "Mon appel chez {company} a fini en message vocal, alors voici l'essentiel par écrit.", {
    hook: 'company',
  }),
  line('opening', 'message-de', "Le message vocal était de ma part, {rep}, et en voici l'essentiel par écrit.", { hook: 'voicemail' }),
  ...both(
    'opening',
    'message-laisse',
    'Le message vocal que je vous ai laissé appelle une réponse simple, alors le voici par écrit.',
    "Le message vocal que je t'ai laissé appelle une réponse simple, alors le voici par écrit.",
    { hook: 'voicemail' },
  ),
  ...both(
    'opening',
    'repondeur',
    'Mon message vocal, sur votre répondeur, est plus simple à traiter par écrit.',
    'Mon message vocal, sur ton répondeur, est plus simple à traiter par écrit.',
    { hook: 'voicemail' },
  ),
];
