/** What the rep offers, each text fit for its place in a sentence of the language that is spoken. */
import { boundedMemory } from '../bounded-memory.ts';
import type { Facts, Language, Slots } from '../schema/index.ts';
import { languageOfText } from './language-of-text.ts';
import { lowerStart, speakableText } from './speakable-text.ts';

/** One line without the stop that the sentence around it brings. */
function phrase(raw: string | null): string | null {
  const text = speakableText(raw)?.replace(/[\s.…!?,;:]+$/u, '') ?? '';
  return text === '' ? null : text;
}

/** German nouns keep their capitals wherever they stand. */
function inSentence(text: string | null, language: Language): string | null {
  return text === null || language === 'de' ? text : lowerStart(text);
}

export interface ResolvedOffer {
  offer: Slots['offer'];
  notices: Slots['notices'];
}

const NOTHING: Slots['offer'] = { problem: null, benefit: null, proof: null };
const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', es: 'Spanish', de: 'German', fr: 'French', pt: 'Portuguese' };

/** A rep's offer comes back with each of their contacts. */
const MOST_REMEMBERED = 1_000;
const remembered = boundedMemory<ResolvedOffer>(MOST_REMEMBERED);

/** A text that holds markup, a template or a link is left out with a notice, and so is an offer in another language than the script's. */
export function resolveOffer(offer: Facts['offer'], language: Language): ResolvedOffer {
  const key = JSON.stringify([language, offer?.problem, offer?.benefit, offer?.proof]);
  const known = remembered(key, () => readOffer(offer, language));
  return { offer: { ...known.offer }, notices: known.notices.map((notice) => ({ ...notice })) };
}

function readOffer(offer: Facts['offer'], language: Language): ResolvedOffer {
  const [problem, benefit, proof] = [phrase(offer?.problem ?? null), phrase(offer?.benefit ?? null), phrase(offer?.proof ?? null)];
  const cleaned = { problem: inSentence(problem, language), benefit: inSentence(benefit, language), proof };
  const notices = (['problem', 'benefit', 'proof'] as const)
    .filter((part) => cleaned[part] === null && (offer?.[part] ?? '').trim() !== '')
    .map((part) => ({ code: 'offer-left-out', message: `The ${part} holds markup or a link that nobody can say, so it is left out.` }));
  const written = languageOfText([problem, benefit, proof].filter((text) => text !== null).join(' . '));
  if (written === null || written === language) return { offer: cleaned, notices };
  const message = `The script is in ${LANGUAGE_NAMES[language]}, and your offer is in ${LANGUAGE_NAMES[written]}, so it is left out.`;
  return { offer: NOTHING, notices: [...notices, { code: 'offer-in-other-language', message }] };
}
