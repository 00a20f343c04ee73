/** What the rep offers, each text fit for its place in a sentence. */
import type { Facts, Slots } from '../schema/index.ts';
import { lowerStart, speakableText } from './speakable-text.ts';

/** One line without the stop that the sentence around it brings. */
function phrase(raw: string | null): string | null {
  const text = speakableText(raw)?.replace(/[\s.…!?,;:]+$/u, '') ?? '';
  return text === '' ? null : text;
}

export interface ResolvedOffer {
  offer: Slots['offer'];
  notices: Slots['notices'];
}

/** A text that holds markup, a template or a link is left out with a notice; it can be read but not said. */
export function resolveOffer(offer: Facts['offer']): ResolvedOffer {
  const problem = phrase(offer?.problem ?? null);
  const benefit = phrase(offer?.benefit ?? null);
  const proof = phrase(offer?.proof ?? null);
  const cleaned = { problem: problem === null ? null : lowerStart(problem), benefit: benefit === null ? null : lowerStart(benefit), proof };
  const notices = (['problem', 'benefit', 'proof'] as const)
    .filter((part) => cleaned[part] === null && (offer?.[part] ?? '').trim() !== '')
    .map((part) => ({ code: 'offer-left-out', message: `The ${part} holds markup or a link that nobody can say, so it is left out.` }));
  return { offer: cleaned, notices };
}
