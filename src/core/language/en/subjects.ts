/** English subject lines, each hung on one true fact. Two to five words where the fact allows it. */
import type { Hook, SubjectFragment } from '../subject-fragment.ts';
import type { Relation } from '../fragment.ts';

const acquainted: readonly Relation[] = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'];

function subject(id: string, hook: Hook, text: string, why: string, more: Partial<SubjectFragment> = {}): SubjectFragment {
  const needs = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as SubjectFragment['needs'][number]);
  return { id, hook, text, why, ...more, needs: [...needs, ...(more.needs ?? [])] };
}

const MEETING = 'You two met about it, so the subject is already theirs.';
const CONNECTION = 'A name they know is the best reason to open it, and it is true.';
const PROBLEM = 'It names the problem you can answer, and the mail answers it.';
const COMPANY = 'It is about their own company, and the mail says what.';
const VOICEMAIL = 'It ties the mail to the voice they heard.';

export const subjects: readonly SubjectFragment[] = [
  subject('after', 'meeting', 'After {theTopic}', MEETING),
  subject('picking-up', 'meeting', 'Picking up {theTopic}', MEETING),
  subject('where-we-left', 'meeting', 'Where we left {theTopic}', MEETING),
  subject('back-to', 'meeting', 'Back to {theTopic}', MEETING),
  subject('our-meeting', 'meeting', 'Following up on our meeting', 'You met, and the mail carries on from there.', {
    needs: ['meeting'],
    without: ['topic'],
  }),
  subject('since-we-met', 'meeting', 'Since we met', 'You met, and the mail carries on from there.', {
    needs: ['meeting'],
    without: ['topic'],
  }),
  subject('suggested', 'connection', '{connection} suggested I call', CONNECTION, { relations: ['referred-by'], kinds: ['person'] }),
  subject('pointed', 'connection', '{connection} gave me your name', CONNECTION, { relations: ['referred-by'], kinds: ['person'] }),
  subject('both-know', 'connection', 'We both know {connection}', CONNECTION, { relations: acquainted, kinds: ['person'] }),
  subject('in-common', 'connection', 'In common: {connection}', CONNECTION, {
    kinds: ['person', 'company', 'group', 'event'],
    relations: acquainted,
  }),
  subject('both-members', 'connection', 'Both in {connection}', CONNECTION, {
    relations: ['member'],
    kinds: ['company', 'group', 'event'],
  }),
  subject('both-at', 'connection', 'Both at {connection}', CONNECTION, {
    relations: ['attended'],
    kinds: ['company', 'group', 'event'],
  }),
  subject('problem-at', 'problem', '{problem} at {company}', PROBLEM),
  subject('about-problem', 'problem', 'About {problem}', PROBLEM),
  subject('my-call-about', 'problem', 'My call about {problem}', PROBLEM),
  subject('idea-for', 'company', 'An idea for {company}', COMPANY, { needs: ['benefit'] }),
  subject('companies', 'company', '{company} and {repCompany}', COMPANY),
  subject('call-to', 'company', 'My call to {company}', COMPANY),
  subject('voicemail-from', 'voicemail', 'Voicemail from {rep}', VOICEMAIL),
  subject('the-voicemail', 'voicemail', 'The voicemail I left you', VOICEMAIL),
  subject('my-voicemail', 'voicemail', 'My voicemail to you', VOICEMAIL),
  subject('about-my-call', 'voicemail', 'About my voicemail', VOICEMAIL),
];
