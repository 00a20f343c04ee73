/** Another wording of the same facts, for a rep who does not like the one on screen; by the account's own model where there is one. */
import type { Notice, WordingData, WordingRequest } from '../contract/card-contract.ts';
import { acceptRewrite, type RewriteFault } from '../core/rewriting/accept-rewrite.ts';
import { maskScript } from '../core/rewriting/mask-script.ts';
import type { Rewriter } from './rewriter.ts';
import { composeAnswer, type ComposedAnswer } from '../core/script/answer-from-slots.ts';
import type { Answer, Slots } from '../core/schema/index.ts';

/** Seeds tried before the facts are taken to allow no further wording. */
const MOST_TRIES = 8;

export interface WordingOptions {
  /** Null: no model is configured, which is the usual case. */
  rewriter: Rewriter | null;
  /** Ends the wait for a model. */
  signal: AbortSignal;
}

const REWRITTEN: Notice = {
  code: 'rewritten',
  message: 'Reworded by your own language model. No fact was shown to it, and every tip was checked again.',
};

const FAULT_WORDS: Record<RewriteFault | 'failed' | 'timed-out', string> = {
  failed: 'it gave no answer',
  'timed-out': 'it took too long',
  malformed: 'its answer could not be read',
  'wrong-parts': 'it left parts out or mixed them up',
  'wrong-slots': 'it lost or repeated a fact',
  figure: 'it put a number in',
  link: 'it put a link or a sign in',
  'new-words': 'it said something that stands in no fact',
  tip: 'its wording missed a tip',
  time: 'its wording took too long or too short a time',
  unchanged: 'it changed nothing',
};

/** The same request gets the same wording unless a model has a say. The first one of a strategy is that of the contact's own seed. */
export async function writeWording(
  { slots, strategy, tried, seen }: WordingRequest,
  { rewriter, signal }: WordingOptions = { rewriter: null, signal: new AbortController().signal },
): Promise<WordingData> {
  for (let turn = tried; turn < tried + MOST_TRIES; turn += 1) {
    const composed = composeAnswer(slots, { seed: turn === 0 ? slots.seed : `${slots.seed}/${turn}`, strategy });
    const { script } = composed.answer;
    if (script !== null && seen.includes(script.text)) continue;
    const answer = script === null || rewriter === null ? composed.answer : await rewritten(composed, slots, rewriter, signal);
    return { answer, tried: turn + 1 };
  }
  return { answer: null, tried: tried + MOST_TRIES };
}

async function rewritten(
  { answer, contact, choice }: ComposedAnswer,
  slots: Slots,
  rewriter: Rewriter,
  signal: AbortSignal,
): Promise<Answer> {
  if (answer.script === null || contact === null || choice === null) return answer;
  const masked = maskScript(choice);
  const { tone, formality, targetSeconds } = slots.settings;
  const style = { language: slots.language, variant: slots.variant, tone, formality, targetSeconds };
  const reply = await replyWithin(rewriter.rewrite(masked, style, signal), signal);
  if ('fault' in reply) return unchanged(answer, reply.fault);
  const verdict = acceptRewrite(reply.value, masked, choice.words, contact, answer.script.strategy);
  if (!verdict.ok) return unchanged(answer, verdict.fault);
  return { ...answer, script: verdict.script, findings: verdict.findings, notices: [...answer.notices, REWRITTEN] };
}

/** A model that does not listen to the signal is not waited for. */
async function replyWithin(reply: Promise<unknown>, signal: AbortSignal): Promise<{ value: unknown } | { fault: 'failed' | 'timed-out' }> {
  const aborted = new Promise<{ fault: 'timed-out' }>((resolve) => {
    if (signal.aborted) resolve({ fault: 'timed-out' });
    signal.addEventListener('abort', () => resolve({ fault: 'timed-out' }), { once: true });
  });
  const answered = reply.then(
    (value) => ({ value }),
    () => ({ fault: signal.aborted ? ('timed-out' as const) : ('failed' as const) }),
  );
  return Promise.race([answered, aborted]);
}

function unchanged(answer: Answer, fault: keyof typeof FAULT_WORDS): Answer {
  const message = `Your language model's wording was not used, because ${FAULT_WORDS[fault]}; this is Ringback's own.`;
  return { ...answer, notices: [...answer.notices, { code: 'rewrite-not-used', message }] };
}
