/** first-name-count: the first name is said once or twice. */
import type { Fix } from '../schema/index.ts';
import type { Span } from '../language/reader.ts';
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import { findWord } from './reading/find-word.ts';
import type { TipDocument } from './tip-document.ts';

const MOST = 2;
/** From this many on it is a sales trick. Chosen in the list of tips. */
const FAR_TOO_MANY = 4;

/** Names of others that hold the same word: the rep, a connection, a company. */
function elsewhere({ text, slots, addressed }: TipDocument): Span[] {
  const { rep, contact, connection, offeredConnections } = slots;
  const rest = [rep.company, contact.company, connection?.name ?? null, ...offeredConnections.map(({ name }) => name)];
  const own = rep.firstName === contact.firstName && rep.lastName !== null ? [`${rep.firstName} ${rep.lastName}`] : [];
  const spans = [...rest, ...own].flatMap((name) => (name === null || name === contact.firstName ? [] : findWord(text, name)));
  if (rep.firstName !== contact.firstName || rep.firstName === null) return spans;
  return [...spans, ...findWord(text, rep.firstName).filter((span) => !addressed.some(({ start }) => start === span.start))];
}

/** Takes a name between commas, or after one, out of its sentence. */
function leaveOut(text: string, { start, end }: Span): Fix[] {
  const before = /,\s*$/u.exec(text.slice(Math.max(0, start - 4), start));
  if (before === null || !/^[,.!?]/u.test(text.slice(end))) return [];
  return [{ label: 'Leave the name out', start: start - before[0].length, end, replacement: '' }];
}

export const firstNameCount = defineTip({
  id: 'first-name-count',
  severity: 'warning',
  kind: 'facts',
  reason: 'Hearing your own name warms you once or twice; after that it sounds like a technique.',
  evidence: THE_ARTICLE,
  check(doc) {
    const { firstName } = doc.slots.contact;
    if (firstName === null) return [];
    const others = elsewhere(doc);
    const said = findWord(doc.text, firstName).filter(
      (span) => !others.some((other) => other.start <= span.start && other.end >= span.end),
    );
    if (said.length === 0) {
      if (doc.addressed.length > 0) return [];
      const place =
        doc.greeting === null
          ? { start: 0, end: 0, replacement: `${doc.pack.additions.greeting.replace('{firstName}', firstName)} ` }
          : { start: doc.greeting.end, end: doc.greeting.end, replacement: ` ${firstName}` };
      return [
        {
          start: 0,
          end: 0,
          message: `The first name is not said; say ${firstName} once or twice.`,
          actual: '0',
          expected: '1 or 2',
          fixes: [{ label: `Say "${firstName}"`, ...place }],
        },
      ];
    }
    if (said.length <= MOST) return [];
    const extra = said[MOST]!;
    return [
      {
        ...extra,
        severity: said.length >= FAR_TOO_MANY ? 'error' : 'warning',
        message: `${firstName} is said ${said.length} times; keep one or two.`,
        actual: String(said.length),
        expected: '1 or 2',
        fixes: said.length === MOST + 1 ? leaveOut(doc.text, said.at(-1)!) : [],
      },
    ];
  },
});
