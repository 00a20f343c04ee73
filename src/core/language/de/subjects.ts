/** German subject lines, each hung on one true fact. Two to five words where the fact allows it. */
import type { Relation } from '../fragment.ts';
import type { Hook, SubjectFragment } from '../subject-fragment.ts';
import { inBothForms } from './address-forms.ts';

const acquainted: readonly Relation[] = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'];
const gathering = ['company', 'group', 'event'] as const;

function subject(id: string, hook: Hook, text: string, why: string, more: Partial<SubjectFragment> = {}): SubjectFragment {
  const needs = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as SubjectFragment['needs'][number]);
  return { id: `subject-${id}`, hook, text, why, ...more, needs: [...needs, ...(more.needs ?? [])] };
}

const MEETING = 'You two met about it, so the subject is already theirs.';
const CONNECTION = 'A name they know is the best reason to open it, and it is true.';
const PROBLEM = 'It names the problem you can answer, and the mail answers it.';
const COMPANY = 'It is about their own company, and the mail says what.';
const VOICEMAIL = 'It ties the mail to the voice they heard.';
const untitled = { needs: ['meeting'], without: ['topic'] } as const;
const known = { relations: acquainted, kinds: ['person'] } as const;
const referred = { relations: ['referred-by'], kinds: ['person'] } as const;

export const subjects: readonly SubjectFragment[] = inBothForms([
  subject('zum-thema', 'meeting', 'Zum Thema {topic}', MEETING),
  subject('unser-thema', 'meeting', 'Unser Thema: {topic}', MEETING),
  subject('nachtrag', 'meeting', 'Nachtrag: {topic}', MEETING),
  subject('stichwort', 'meeting', 'Stichwort {topic}', MEETING),
  subject('weiter', 'meeting', '{topic}: wie es weitergeht', MEETING),
  subject('nach-gespraech', 'meeting', 'Nach unserem Gespräch', MEETING, untitled),
  subject('unser-gespraech', 'meeting', 'Zu unserem letzten Gespräch', MEETING, untitled),
  subject('empfehlung', 'connection', 'Auf Empfehlung von {connection}', CONNECTION, referred),
  subject('hat-genannt', 'connection', '{connection} nannte [Ihren|deinen] Namen', CONNECTION, referred),
  subject('beide-kennen', 'connection', 'Wir kennen beide {connection}', CONNECTION, known),
  subject('gemeinsamer-kontakt', 'connection', 'Gemeinsamer Kontakt: {connection}', CONNECTION, known),
  subject('beide-mitglied', 'connection', 'Beide Mitglied: {connection}', CONNECTION, { relations: ['member'], kinds: gathering }),
  subject('beide-dabei', 'connection', 'Beide dabei: {connection}', CONNECTION, { relations: ['attended'], kinds: gathering }),
  subject('gemeinsam', 'connection', 'Gemeinsam: {connection}', CONNECTION, { relations: acquainted, kinds: gathering }),
  subject('problem-bei', 'problem', '{problem} bei {company}', PROBLEM),
  subject('thema-problem', 'problem', 'Thema: {problem}', PROBLEM),
  subject('anruf-problem', 'problem', 'Mein Anruf: {problem}', PROBLEM),
  subject('idee', 'company', 'Eine Idee für {company}', COMPANY, { needs: ['benefit'] }),
  subject('firmen', 'company', '{company} und {repCompany}', COMPANY),
  subject('anruf-bei', 'company', 'Mein Anruf bei {company}', COMPANY),
  subject('nachricht-von', 'voicemail', 'Nachricht von {rep}', VOICEMAIL),
  subject('mailbox', 'voicemail', 'Meine Nachricht auf [Ihrer|deiner] Mailbox', VOICEMAIL),
  subject('zu-nachricht', 'voicemail', 'Zu meiner Sprachnachricht', VOICEMAIL),
  subject('mein-anruf', 'voicemail', 'Zu meinem Anruf bei [Ihnen|dir]', VOICEMAIL),
]);
