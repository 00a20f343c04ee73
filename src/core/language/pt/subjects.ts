/** Portuguese subject lines, each hung on one true fact. Two to five words where the fact allows it. */
import { placeholdersIn, type Relation } from '../fragment.ts';
import type { Hook, SubjectFragment } from '../subject-fragment.ts';
import { inVoices, type Voice } from './voices.ts';

const acquainted: readonly Relation[] = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'];
const gathering = ['company', 'group', 'event'] as const;

function subject(
  id: string,
  hook: Hook,
  words: string | Partial<Record<Voice, string>>,
  why: string,
  more: Partial<SubjectFragment> = {},
): SubjectFragment[] {
  return inVoices(words).map(({ suffix, where, text }) => ({
    ...more,
    ...where,
    id: `${id}${suffix}`,
    hook,
    text,
    why,
    needs: [...placeholdersIn(text), ...(more.needs ?? [])],
  }));
}

const MEETING = 'You two met about it, so the subject is already theirs.';
const MET = 'You met, and the mail carries on from there.';
const CONNECTION = 'A name they know is the best reason to open it, and it is true.';
const PROBLEM = 'It names the problem you can answer, and the mail answers it.';
const COMPANY = 'It is about their own company, and the mail says what.';
const VOICEMAIL = 'It ties the mail to the voice they heard.';
const untitled = { needs: ['meeting'], without: ['topic'] } as const;
const referred = { relations: ['referred-by'], kinds: ['person'] } as const;

export const subjects: readonly SubjectFragment[] = [
  ...subject('retomando', 'meeting', { br: 'Retomando {theTopic}', luso: 'Retomar {theTopic}' }, MEETING),
  ...subject('sobre-tema', 'meeting', 'Sobre {theTopic}', MEETING),
  ...subject('apos', 'meeting', 'Após {theTopic}', MEETING),
  ...subject('proximo-passo', 'meeting', 'Próximo passo: {theTopic}', MEETING),
  ...subject('nossa-reuniao', 'meeting', 'A nossa última reunião', MET, untitled),
  ...subject('seguimento', 'meeting', 'Seguimento da nossa reunião', MET, untitled),
  ...subject('desde-reuniao', 'meeting', 'Desde a nossa reunião', MET, untitled),
  ...subject('sugeriu', 'connection', '{connection} sugeriu que eu ligasse', CONNECTION, referred),
  ...subject('indicacao', 'connection', 'Por indicação de {connection}', CONNECTION, referred),
  ...subject('temos-em-comum', 'connection', 'Temos {connection} em comum', CONNECTION, { relations: acquainted, kinds: ['person'] }),
  ...subject('em-comum', 'connection', 'Em comum: {connection}', CONNECTION, { relations: acquainted, kinds: ['person', ...gathering] }),
  ...subject('mesmo-grupo', 'connection', 'No mesmo grupo: {connection}', CONNECTION, { relations: ['member'], kinds: gathering }),
  ...subject('mesmo-evento', 'connection', 'No mesmo evento: {connection}', CONNECTION, { relations: ['attended'], kinds: gathering }),
  ...subject('sobre-problema', 'problem', 'Sobre {problem}', PROBLEM),
  ...subject('pergunta-problema', 'problem', 'Uma pergunta sobre {problem}', PROBLEM),
  ...subject('tema', 'problem', 'O tema: {problem}', PROBLEM),
  ...subject('ideia-para', 'company', 'Uma ideia para {company}', COMPANY, { needs: ['benefit'] }),
  ...subject('empresas', 'company', '{company} e {repCompany}', COMPANY),
  ...subject('ligacao-para', 'company', { br: 'Minha ligação para {company}', luso: 'A minha chamada para {company}' }, COMPANY),
  ...subject('mensagem-de', 'voicemail', 'Mensagem de voz de {rep}', VOICEMAIL),
  ...subject('mensagem-que-deixei', 'voicemail', 'A mensagem de voz que deixei', VOICEMAIL),
  ...subject('minha-mensagem', 'voicemail', { br: 'Minha mensagem de voz', luso: 'A minha mensagem de voz' }, VOICEMAIL),
  ...subject('sobre-mensagem', 'voicemail', 'Sobre a minha mensagem de voz', VOICEMAIL),
];
