/** Spanish subject lines, each hung on one true fact. Two to five words where the fact allows it. */
import type { Relation } from '../fragment.ts';
import type { Hook, SubjectFragment } from '../subject-fragment.ts';
import { isTwofold, wordsFor } from './fragments/in-both-forms.ts';

const acquainted: readonly Relation[] = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'];
const gatherings = ['company', 'group', 'event'] as const;

function subject(id: string, hook: Hook, text: string, why: string, more: Partial<SubjectFragment> = {}): SubjectFragment[] {
  const needs = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as SubjectFragment['needs'][number]);
  const line = { hook, why, ...more, needs: [...needs, ...(more.needs ?? [])] };
  if (!isTwofold(text)) return [{ ...line, id, text }];
  return (['formal', 'informal'] as const).map((formality) => ({
    ...line,
    id: `${id}-${formality}`,
    text: wordsFor(text, formality),
    formality,
  }));
}

const MEETING = 'You two met about it, so the subject is already theirs.';
const MET = 'You met, and the mail carries on from there.';
const CONNECTION = 'A name they know is the best reason to open it, and it is true.';
const PROBLEM = 'It names the problem you can answer, and the mail answers it.';
const COMPANY = 'It is about their own company, and the mail says what.';
const VOICEMAIL = 'It ties the mail to the voice they heard.';
const untitled = { needs: ['meeting'], without: ['topic'] } as const;

export const subjects: readonly SubjectFragment[] = [
  ...subject('tras', 'meeting', 'tras {theTopic}', MEETING),
  ...subject('retomando', 'meeting', 'retomando {theTopic}', MEETING),
  ...subject('sobre', 'meeting', 'sobre {theTopic}', MEETING),
  ...subject('seguimos-con', 'meeting', 'seguimos con {theTopic}', MEETING),
  ...subject('tras-reunion', 'meeting', 'tras nuestra reunión', MET, untitled),
  ...subject('desde-reunion', 'meeting', 'desde que nos reunimos', MET, untitled),
  ...subject('sugirio', 'connection', '{connection} me sugirió llamar', CONNECTION, { relations: ['referred-by'], kinds: ['person'] }),
  ...subject('de-parte', 'connection', 'de parte de {connection}', CONNECTION, { relations: ['referred-by'], kinds: ['person'] }),
  ...subject('me-dio', 'connection', '{connection} me dio [su|tu] nombre', CONNECTION, { relations: ['referred-by'], kinds: ['person'] }),
  ...subject('en-comun-persona', 'connection', 'en común: {connection}', CONNECTION, { relations: acquainted, kinds: ['person'] }),
  ...subject('conocemos-a', 'connection', '[usted|tú] y yo conocemos a {connection}', CONNECTION, {
    relations: acquainted,
    kinds: ['person'],
  }),
  ...subject('en-comun', 'connection', 'en común: {connection}', CONNECTION, { kinds: gatherings }),
  ...subject('coincidimos', 'connection', 'coincidimos en {connection}', CONNECTION, { relations: ['member'], kinds: gatherings }),
  ...subject('problema-en', 'problem', '{problem} en {company}', PROBLEM),
  ...subject('problema', 'problem', '{problem}', PROBLEM),
  ...subject('sobre-problema', 'problem', 'sobre {problem}', PROBLEM),
  ...subject('idea-para', 'company', 'una idea para {company}', COMPANY, { needs: ['benefit'] }),
  ...subject('empresas', 'company', '{company} y {repCompany}', COMPANY),
  ...subject('llamada-a', 'company', 'mi llamada a {company}', COMPANY),
  ...subject('mensaje-de', 'voicemail', 'mensaje de voz de {rep}', VOICEMAIL),
  ...subject('mi-mensaje', 'voicemail', 'mi mensaje de voz', VOICEMAIL),
  ...subject('el-mensaje', 'voicemail', 'el mensaje que [le|te] dejé', VOICEMAIL),
  ...subject('sobre-mensaje', 'voicemail', 'sobre mi mensaje de voz', VOICEMAIL),
];
