/** The lines of the English follow-up e-mail. It is sent on a later day, so no line says when the voicemail was left. */
import type { EmailFragment, EmailLine } from '../email-fragment.ts';
import type { SlotName } from '../fragment.ts';

type More = Partial<Omit<EmailFragment, 'id' | 'line' | 'text' | 'needs'>> & { needs?: readonly SlotName[] };

function line(place: EmailLine, id: string, text: string, more: More = {}): EmailFragment {
  const needs = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as SlotName);
  return { ...more, line: place, id: `${place}/${id}`, text, needs: [...needs, ...(more.needs ?? [])] };
}

const met = { hook: 'meeting' } as const;
const untitled = { ...met, needs: ['meeting'], without: ['topic'] } as const;
const linked = { hook: 'connection' } as const;
const acquainted = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'] as const;
const gathering = ['company', 'group', 'event'] as const;

export const emailLines: readonly EmailFragment[] = [
  line('greeting', 'hi', 'Hi {firstName},'),
  line('greeting', 'hello', 'Hello {firstName},'),
  line('greeting', 'hello-plain', 'Hello,', { without: ['firstName'] }),
  line('greeting', 'hi-there', 'Hi there,', { without: ['firstName'] }),

  line('opening', 'back-to-topic', 'I left you a voicemail to get back to {theTopic} we talked about when we met.', met),
  line('opening', 'picking-up-topic', "I'm picking up {theTopic} where we left it; that was my voicemail to you.", met),
  line('opening', 'after-topic', 'After {theTopic} I wanted to come back to you, so I left you a voicemail.', met),
  line('opening', 'followed-up', "I left you a voicemail because I'm following up on our meeting.", untitled),
  line('opening', 'since-we-met', "Since we met I've wanted to come back to you, so I left you a voicemail.", untitled),
  line('opening', 'referred', '{connection} gave me your name and suggested I call, so I left you a voicemail.', {
    ...linked,
    relations: ['referred-by'],
    kinds: ['person'],
  }),
  line('opening', 'both-know', 'We both know {connection}, and I left you a voicemail about what brings me to you.', {
    ...linked,
    relations: acquainted,
    kinds: ['person'],
  }),
  line('opening', 'in-common', 'We have {connection} in common, and the voicemail you got was mine.', {
    ...linked,
    relations: acquainted,
    kinds: ['person', 'company', 'group', 'event'],
  }),
  line('opening', 'both-in', 'We are both in {connection}, and the voicemail you got was mine.', {
    ...linked,
    relations: ['member'],
    kinds: gathering,
  }),
  line('opening', 'both-at', 'We were both at {connection}, and the voicemail you got was mine.', {
    ...linked,
    relations: ['attended'],
    kinds: gathering,
  }),
  line('opening', 'problem', 'I left you a voicemail about {problem}.', { hook: 'problem' }),
  line('opening', 'problem-company', 'My voicemail was about {problem}, and whether you see any of that at {company}.', {
    hook: 'problem',
  }),
  line('opening', 'problem-call', 'My call was about {problem}, and it ended in your voicemail.', { hook: 'problem' }),
  line('opening', 'idea', "I have an idea for {company}, and that's why I left you a voicemail.", { hook: 'company', needs: ['benefit'] }),
  line('opening', 'companies', 'I left you a voicemail because I think {company} and {repCompany} should talk.', { hook: 'company' }),
  line('opening', 'company-call', 'My call to {company} ended in your voicemail, so here it is in writing.', { hook: 'company' }),
  line('opening', 'voicemail-from', 'The voicemail I left you was from me, {rep}, and here it is in writing.', { hook: 'voicemail' }),
  line('opening', 'voicemail', 'My voicemail to you is easier to answer in writing, so here it is.', { hook: 'voicemail' }),
  line('opening', 'about-voicemail', 'This is about my voicemail to you, which is easier to answer in writing.', { hook: 'voicemail' }),

  line('context', 'topic', 'It carries on from our talk about {topic}.', met),
  line('context', 'met', 'It carries on from our last meeting.', untitled),
  line('context', 'referred', '{connection} suggested it.', { ...linked, relations: ['referred-by'], kinds: ['person'] }),
  line('context', 'both-know', 'You and I both know {connection}, too.', { ...linked, relations: acquainted, kinds: ['person'] }),
  line('context', 'in-common', 'You and I also have {connection} in common.', { ...linked, kinds: gathering }),
  line('context', 'problem', 'It was about {problem}.', { hook: 'problem' }),

  line('benefit', 'help', 'In short, we can help you {benefit}.'),
  line('benefit', 'show', "I'd like to show you how you could {benefit}."),
  line('benefit', 'proved', 'We can help you {benefit}. {proof}.'),
  line('benefit', 'problem', "We can help with that, and I'd like to show you how.", { needs: ['problem'], without: ['benefit', 'proof'] }),
  line('benefit', 'problem-proof', 'We can help with that. {proof}.', { needs: ['problem'], without: ['benefit'] }),
  line('benefit', 'proof', 'Here is what made me call. {proof}.', { without: ['benefit', 'problem'] }),
  line('benefit', 'next-step', "I'd like to agree with you on the next step, or drop it if there is none.", {
    needs: ['meeting'],
    without: ['offer'],
  }),
  line('benefit', 'question', 'I have one question, which is whether it makes sense for us to talk.', { without: ['offer', 'meeting'] }),

  line('ask', 'yes-or-no', 'Would you reply with a yes or a no, so that I know whether to send you the details?', { needs: ['offer'] }),
  line('ask', 'worth-it', "Is that worth five minutes to you? Reply with a yes and I'll explain how it works.", { needs: ['offer'] }),
  line('ask', 'want-to-see', "If you'd like to see how, reply with a yes and I'll send you the short version.", { needs: ['offer'] }),
  line('ask', 'yes-or-no-plain', "Would you reply with a yes or a no? Either is fine, and I'll go by it.", { without: ['offer'] }),

  line('signature', 'firm', '{rep}\n{repCompany}\n{phone}'),
  line('signature', 'name', '{rep}\n{phone}', { without: ['repCompany'] }),
  line('signature', 'firm-only', '{repCompany}\n{phone}', { without: ['rep'] }),
  line('signature', 'number', '{phone}', { without: ['rep', 'repCompany'] }),
];
