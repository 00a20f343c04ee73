/** The lines of the English follow-up e-mail. It is sent on a later day, so no line says when the voicemail was left. */
import type { EmailFragment, EmailLine } from '../email-fragment.ts';
import type { SlotName } from '../fragment.ts';

type More = Partial<Omit<EmailFragment, 'id' | 'line' | 'text' | 'needs'>> & { needs?: readonly SlotName[] };

function line(place: EmailLine, id: string, text: string, more: More = {}): EmailFragment {
  const needs = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as SlotName);
  return { ...more, line: place, id: `${place}/${id}`, text, needs: [...needs, ...(more.needs ?? [])] };
}

const met = { hook: 'meeting' } as const;
const linked = { hook: 'connection' } as const;
const acquainted = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'] as const;
const gathering = ['company', 'group', 'event'] as const;

export const emailLines: readonly EmailFragment[] = [
  line('greeting', 'hi', 'Hi {firstName},'),
  line('greeting', 'hello', 'Hello {firstName},'),
  line('greeting', 'hello-plain', 'Hello,', { without: ['firstName'] }),
  line('greeting', 'hi-there', 'Hi there,', { without: ['firstName'] }),

  line('opening', 'topic-voicemail', 'My voicemail to you was about {topic}, which we talked about when we met.', met),
  line('opening', 'topic-left', 'I left you a voicemail to get back to {theTopic} from our meeting.', met),
  line('opening', 'met-voicemail', 'I left you a voicemail to follow up since we met, and our meeting deserves it.', { ...met, needs: ['meeting'], without: ['topic'] }),
  line('opening', 'met-left', 'Since we met I have meant to follow up on our meeting, so I left you a voicemail.', { ...met, needs: ['meeting'], without: ['topic'] }),
  line('opening', 'referred', 'I left you a voicemail because {connection} gave me your name and suggested I call.', { ...linked, relations: ['referred-by'], kinds: ['person'] }),
  line('opening', 'both-know', 'We both know {connection}, as I said in my voicemail.', { ...linked, relations: acquainted, kinds: ['person'] }),
  line('opening', 'in-common', 'We have {connection} in common, which is why I left you a voicemail.', { ...linked, relations: acquainted, kinds: ['person', 'company', 'group', 'event'] }),
  line('opening', 'both-in', 'We are both in {connection}, as I said in my voicemail.', { ...linked, relations: ['member'], kinds: gathering }),
  line('opening', 'both-at', 'We were both at {connection}, as I said in my voicemail.', { ...linked, relations: ['attended'], kinds: gathering }),
  line('opening', 'problem', 'I left you a voicemail about {problem}, the subject of my call.', { hook: 'problem' }),
  line('opening', 'problem-why', 'My call to you was about {problem}, and here is the short version of my voicemail.', { hook: 'problem' }),
  line('opening', 'idea', 'In my voicemail I promised you an idea for {company}, and it fits in one line.', { hook: 'company', needs: ['benefit'] }),
  line('opening', 'companies', 'My call was about {company} and {repCompany}, and this is the short version of my voicemail.', { hook: 'company', needs: ['repCompany'] }),
  line('opening', 'company', 'My call to {company} ended in your voicemail, so here is the short version.', { hook: 'company' }),
  line('opening', 'voicemail-from', 'The voicemail I left you was from me, {rep}, and here is the short version.', { hook: 'voicemail' }),
  line('opening', 'voicemail', 'The voicemail I left you was mine, and this is the short version.', { hook: 'voicemail', without: ['rep'] }),
  line('opening', 'about-voicemail', 'About my voicemail to you: this is the short version.', { hook: 'voicemail' }),

  line('context', 'topic', 'It follows our conversation about {topic}.', met),
  line('context', 'met', 'It follows our last meeting.', { ...met, needs: ['meeting'], without: ['topic'] }),
  line('context', 'referred', 'I called because {connection} suggested it.', { ...linked, relations: ['referred-by'], kinds: ['person'] }),
  line('context', 'both-know', 'You and I both know {connection}.', { ...linked, relations: acquainted, kinds: ['person'] }),
  line('context', 'in-common', 'You and I have {connection} in common.', { ...linked, kinds: gathering }),
  line('context', 'problem', 'I called about {problem}.', { hook: 'problem' }),
  line('context', 'company', 'I called because I would like to know whether {company} and I should be talking.', { hook: 'company', without: ['offer'] }),

  line('benefit', 'help', 'In short, we can help you {benefit}.'),
  line('benefit', 'show', 'I would like to show you how you could {benefit}.'),
  line('benefit', 'problem', 'We can help with {problem}.', { without: ['benefit'] }),
  line('benefit', 'proof', '{proof}', { without: ['benefit', 'problem'] }),
  line('benefit', 'next-step', 'I would like to agree on the next step with you.', { needs: ['meeting'], without: ['offer'] }),
  line('benefit', 'question', 'I have one question, and your answer will tell me whether to stay in touch.', { without: ['offer', 'meeting'] }),

  line('ask', 'reply', 'Would you reply with a yes or a no, so that I know whether to send you the details?', { needs: ['offer'] }),
  line('ask', 'worth-a-call', 'Is that worth five minutes to you? Reply with a yes and I will explain how it works.', { needs: ['offer'] }),
  line('ask', 'reply-plain', 'Would you reply with a yes or a no, so that I know whether we should talk?', { without: ['offer'] }),

  line('signature', 'firm', '{rep}\n{repCompany}\n{phone}'),
  line('signature', 'name', '{rep}\n{phone}', { without: ['repCompany'] }),
  line('signature', 'firm-only', '{repCompany}\n{phone}', { without: ['rep'] }),
  line('signature', 'number', '{phone}', { without: ['rep', 'repCompany'] }),
];
