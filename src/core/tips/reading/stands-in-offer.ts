/** Whether words are what the offer or the meeting is about: a seller of clinics' software may say "surgery". */
import type { Span } from '../../language/reader.ts';
import { lowerCase } from '../../language/lower-case.ts';
import type { TipDocument } from '../tip-document.ts';

/** All words that carry meaning stand in the facts a claim may rest on, or the whole phrase does. */
export function standsInOffer({ start, end }: Span, { text, facts, pack }: Pick<TipDocument, 'text' | 'facts' | 'pack'>): boolean {
  const said = text.slice(start, end);
  const stems = pack.reader.stems(said);
  return (
    (stems.length > 0 && stems.every((stem) => facts.claimStems.has(stem))) || lowerCase(facts.claimText).includes(lowerCase(said).trim())
  );
}
