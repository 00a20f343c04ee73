/** French subject lines, each hung on one true fact. Two to six words where the fact allows it. */
import type { Relation } from '../fragment.ts';
import type { Hook, SubjectFragment } from '../subject-fragment.ts';

const acquainted: readonly Relation[] = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'];

function subject(id: string, hook: Hook, text: string, why: string, more: Partial<SubjectFragment> = {}): SubjectFragment {
  const needs = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as SubjectFragment['needs'][number]);
  return { id, hook, text, why, ...more, needs: [...needs, ...(more.needs ?? [])] };
}

const MEETING = 'Vous en avez parlé ensemble, le sujet est donc déjà le sien.';
const MET = 'Vous avez échangé, et le mail en prend la suite.';
const CONNECTION = "Un nom connu est la meilleure raison d'ouvrir, et il est vrai.";
const PROBLEM = 'Le problème auquel vous répondez est nommé, et le mail y répond.';
const COMPANY = 'Il est question de sa propre entreprise, et le mail dit de quoi.';
const VOICEMAIL = 'Le mail se rattache à la voix entendue.';

const untitled = { needs: ['meeting'], without: ['topic'] } as const;
const referred = { relations: ['referred-by'], kinds: ['person'] } as const;
const gathering = ['company', 'group', 'event'] as const;
const vous = { formality: 'formal' } as const;
const tu = { formality: 'informal' } as const;

export const subjects: readonly SubjectFragment[] = [
  subject('apres', 'meeting', 'Après {theTopic}', MEETING),
  subject('retour-sur', 'meeting', 'Retour sur {theTopic}', MEETING),
  subject('la-suite', 'meeting', 'La suite, après {theTopic}', MEETING),
  subject('reprendre', 'meeting', 'Reprendre {theTopic}', MEETING),
  subject('suite-echange', 'meeting', 'Suite à notre échange', MET, untitled),
  subject('apres-echange', 'meeting', 'Après notre échange', MET, untitled),
  subject('parle-de-vous', 'connection', "{connection} m'a parlé de vous", CONNECTION, { ...referred, ...vous }),
  subject('parle-de-toi', 'connection', "{connection} m'a parlé de toi", CONNECTION, { ...referred, ...tu }),
  subject('donne-nom-vous', 'connection', "{connection} m'a donné votre nom", CONNECTION, { ...referred, ...vous }),
  subject('donne-nom-tu', 'connection', "{connection} m'a donné ton nom", CONNECTION, { ...referred, ...tu }),
  subject('connaissons', 'connection', 'Nous connaissons {connection}', CONNECTION, { relations: acquainted, kinds: ['person'] }),
  subject('en-commun', 'connection', 'En commun : {connection}', CONNECTION, { relations: acquainted }),
  subject('rejoint', 'connection', 'Nous avons rejoint {connection}', CONNECTION, { relations: ['member'], kinds: gathering }),
  subject('apres-evenement', 'connection', 'Après {connection}', CONNECTION, { relations: ['attended'], kinds: gathering }),
  subject('sur-probleme', 'problem', 'Sur {problem}', PROBLEM),
  subject('mon-appel-sur', 'problem', 'Mon appel sur {problem}', PROBLEM),
  subject('sujet-probleme', 'problem', 'Le sujet : {problem}', PROBLEM),
  subject('une-solution', 'problem', '{problem} : une solution', PROBLEM),
  subject('idee-pour', 'company', 'Une idée pour {company}', COMPANY, { needs: ['benefit'] }),
  subject('societes', 'company', '{company} et {repCompany}', COMPANY),
  subject('appel-chez', 'company', 'Mon appel chez {company}', COMPANY),
  subject('message-de', 'voicemail', 'Message vocal, {rep}', VOICEMAIL),
  subject('message-laisse-vous', 'voicemail', 'Le message que je vous ai laissé', VOICEMAIL, vous),
  subject('message-laisse-tu', 'voicemail', "Le message que je t'ai laissé", VOICEMAIL, tu),
  subject('mon-message', 'voicemail', 'Mon message vocal', VOICEMAIL),
  subject('repondeur-vous', 'voicemail', 'Mon message sur votre répondeur', VOICEMAIL, vous),
  subject('repondeur-tu', 'voicemail', 'Mon message sur ton répondeur', VOICEMAIL, tu),
];
