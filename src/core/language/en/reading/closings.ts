/** How a voicemail ends, and words that send the contact through somebody else first. */
import type { Passage, Span } from '../../reader.ts';
import { phrases, spansIn } from './find-spans.ts';

const CLOSING =
  /(?<![\p{L}'])(?:thanks|thank\s+you|bye|goodbye|good-bye|(?:talk|speak|chat|see|catch)\s+(?:to\s+|with\s+)?(?:you\s+)?(?:soon|then|later|shortly)|(?:look|looking)\s+forward|take\s+care|cheers|have\s+(?:a|yourself\s+a)\s+\p{L}+|all\s+the\s+best|best\s+(?:wishes|regards|of)|regards|that's\s+(?:it|all)(?=[.!]|$)|that(?:'ll|\s+will)\s+be\s+all|end\s+of\s+message|nothing\s+(?:further|else)(?=[.!]|$)|message\s+ends|(?:i(?:'ll|\s+will)?\s+)?(?:await|wait\s+for|expect|be\s+expecting)\s+(?:your|to\s+hear|a)|(?<=[.!]\s)(?:over|out)(?=[.!]|$)|until\s+(?:then|next|we)|enjoy\s+(?:the|your)|(?:hope|hoping)\s+to\s+(?:hear|speak|talk|connect|chat)|wish\s+you|appreciate\s+(?:it|your|you)|so\s+long|farewell|many\s+thanks|much\s+appreciated|have\s+(?:fun|at\s+it)|good\s+to\s+talk|(?:it'll|it\s+will|it\s+would)\s+be\s+(?:good|nice|great|lovely)\s+to|can't\s+wait|excited\s+to|glad\s+to\s+(?:talk|hear)|over\s+and\s+out|ciao|later|sincerely|be\s+well|stay\s+(?:well|safe)|(?:can't|cannot)\s+wait|eager\s+to|keen\s+to\s+(?:hear|talk))(?![\p{L}'])/gu;

/** Closing words in the last two sentences; those at the very start are no end. */
export function signOff(passage: Passage): Span | null {
  const last = passage.sentences.slice(-2).filter(({ index }) => index > 0 || passage.sentences.length === 1);
  const found = spansIn({ ...passage, sentences: last }, CLOSING);
  if (found.length === 0) return null;
  const first = last.find(({ start, end }) => found.some((span) => span.start >= start && span.end <= end))!;
  const inside = found.find((span) => span.start >= first.start)!;
  return { start: last.length === 2 && first === last[0] ? inside.start : inside.start, end: passage.sentences.at(-1)!.end };
}

const SWITCHBOARD = phrases([
  '(?:main|general|toll-free|toll free|company|office|front|public|central|corporate|support|customer service|sales) (?:line|number|switchboard|desk|hotline)',
  'switchboard',
  'reception(?:ist)?',
  'front desk',
  '(?:the )?operator',
  'press (?:\\d|zero|one|two|three|four|five|six|seven|eight|nine|pound|star)',
  'ask (?:for|to speak (?:to|with)) (?:me|\\S+)',
  '(?:ext|extension)\\.? (?:\\d+|zero|one|two|three|four|five|six|seven|eight|nine)',
  '(?:my|the) (?:assistant|secretary) (?:will|can|knows)',
  'whoever (?:answers|picks up)',
  'call (?:the|our) (?:office|company|team)',
  'dial by name',
]);

export function switchboards(passage: Passage): Span[] {
  return spansIn(passage, SWITCHBOARD);
}
