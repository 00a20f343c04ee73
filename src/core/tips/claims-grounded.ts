/** claims-grounded: every name, company, number, amount and claim stands in the facts. */
import type { Span } from '../language/reader.ts';
import { lowerCase } from '../language/lower-case.ts';
import { defineTip, type Observation } from './define-tip.ts';
import type { TipDocument } from './tip-document.ts';
import { leaveOut } from './reading/leave-out.ts';

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Neighbouring unknown words are one name. */
function unknownNames({ text, names, facts, slots, addressed }: TipDocument): Span[] {
  const found: Span[] = [];
  const first = slots.contact.firstName;
  for (const span of names) {
    const word = lowerCase(text.slice(span.start, span.end));
    const pieces = word.split(/['&.-]/).filter((piece) => piece.length > 1);
    if (facts.words.has(word) || (pieces.length > 1 && pieces.every((piece) => facts.words.has(piece)))) continue;
    if (first !== null && lowerCase(first) === word) continue;
    // Whether the contact is called by the right name is another tip's to say.
    if (addressed.some((name) => overlaps(name, span))) continue;
    const last = found.at(-1);
    if (last !== undefined && /^[\s&'’.-]{1,3}$/u.test(text.slice(last.end, span.start))) last.end = span.end;
    else found.push({ ...span });
  }
  return found;
}

/** "extension 12" behind a number is part of how to call. */
function isExtension({ pack, passage }: TipDocument, quantity: number, number: number): boolean {
  if (quantity < number || quantity - number > 14) return false;
  return pack.reader.switchboards(passage).some(({ start, end }) => start >= number && start < quantity && end > quantity);
}

/** Quantities said that are neither in the facts nor a telephone number nor an age. */
function unknownQuantities(doc: TipDocument): Span[] {
  const { pack, facts, numbers, ages } = doc;
  const lower = lowerCase(facts.text);
  const known = new Set(pack.reader.quantities({ text: facts.text, lower, sentences: [] }).map(({ value }) => value));
  const thisYear = `year:${doc.slots.now.slice(0, 4)}`;
  return doc.quantities.filter(
    ({ value, start, end }) =>
      !known.has(value) &&
      value !== thisYear &&
      !numbers.some((number) => overlaps(number, { start, end }) || isExtension(doc, start, number.end)) &&
      !ages.some((age) => overlaps(age, { start, end })) &&
      !doc.addressed.some((name) => overlaps(name, { start, end })),
  );
}

const CLAIM_WORDS = {
  product: 'is a claim that stands nowhere in the offer',
  superlative: 'is a boast without a fact',
  noticed: 'about the contact is not in the facts',
  'earlier-message': 'speaks of an earlier message, and none is known',
} as const;

export const claimsGrounded = defineTip({
  id: 'claims-grounded',
  severity: 'error',
  kind: 'facts',
  reason: 'One invented detail, found out, ends the conversation before it began.',
  evidence: {
    grade: 'logic',
    source: 'What is not so cannot be kept; no study measures the effect on callbacks',
  },
  check(doc) {
    const { text, passage, facts, slots, claims, connectionClaims } = doc;
    const found: Observation[] = [];
    const say = (span: Span, why: string): void => {
      if (found.some((other) => overlaps(other, span))) return;
      const actual = text.slice(span.start, span.end);
      const shown = actual.length > 48 ? `${actual.slice(0, 47)}…` : actual;
      found.push({
        start: span.start,
        end: span.end,
        message: `"${shown}" ${why}; leave it out.`,
        actual,
        expected: 'a fact',
        fixes: leaveOut(doc, span),
      });
    };
    for (const span of unknownNames(doc)) say(span, 'is no name in the facts');
    for (const span of unknownQuantities(doc)) say(span, 'is no number in the facts');
    for (const claim of claims) {
      if (claim.kind === 'earlier-message') {
        if (slots.earlier.count === 0) say(claim, CLAIM_WORDS[claim.kind]);
      } else if (
        claim.kind === 'superlative'
          ? !lowerCase(facts.claimText).includes(passage.lower.slice(claim.start, claim.end))
          : !claim.stems.some((stem) => facts.claimStems.has(stem))
      )
        say(claim, CLAIM_WORDS[claim.kind]);
    }
    for (const claim of connectionClaims) {
      if (
        claim.referral &&
        claim.name !== null &&
        slots.connection !== null &&
        slots.connection.relation !== 'referred-by' &&
        slots.connection.relation !== 'mutual' &&
        slots.connection.name.includes(claim.name)
      )
        say(claim, 'is known to both, but the facts do not say they sent you');
    }
    return found.sort((a, b) => a.start - b.start);
  },
});
