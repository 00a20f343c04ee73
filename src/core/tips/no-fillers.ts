/** no-fillers: no um, no "just", no apology for calling. */
import type { Fix } from '../schema/index.ts';
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import type { Span } from '../language/reader.ts';

/** Sounds and single words can go without harm; whole phrases are for the rep to rephrase. */
function leaveOut(text: string, { start, end }: Span): Fix[] {
  const said = text.slice(start, end);
  const label = 'Leave it out';
  const just = /(?<=^|\s)just(?:\s|$)/iu.exec(said);
  if (just !== null) {
    const at = start + just.index;
    return [{ label, start: at, end: at + 'just '.length, replacement: '' }];
  }
  if (/\s/u.test(said.replace(/^,\s*/u, ''))) return [];
  const after = /^,?\s*/u.exec(text.slice(end))![0].length;
  const before = /,\s*$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const from = start - before;
  if (before > 0) return [{ label, start: from, end: end + after, replacement: /^[.!?]/u.test(text.slice(end)) ? '' : ' ' }];
  const next = text.slice(end + after).match(/^./u)?.[0] ?? '';
  const opens = /(?:^|[.!?]\s)\s*$/u.test(text.slice(Math.max(0, start - 4), start));
  if (!opens) return [{ label, start, end: end + after, replacement: '' }];
  return [{ label, start, end: end + after + next.length, replacement: next.toUpperCase() }];
}

export const noFillers = defineTip({
  id: 'no-fillers',
  severity: 'warning',
  kind: 'phrase',
  reason: 'Fillers and apologies tell the listener that you doubt your own call.',
  evidence: THE_ARTICLE,
  check({ passage, pack, text }) {
    return pack.reader.fillers(passage).map((span) => {
      const actual = text.slice(span.start, span.end);
      return {
        ...span,
        message: `"${actual}" weakens the message; leave it out.`,
        actual,
        expected: 'a plain sentence',
        fixes: leaveOut(text, span),
      };
    });
  },
});
