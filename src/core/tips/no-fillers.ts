/** no-fillers: no um, no "just", no apology for calling. */
import type { Fix } from '../schema/index.ts';
import { defineTip } from './define-tip.ts';
import type { Span } from '../language/reader.ts';

/** Sounds and single words can go without harm; whole phrases are for the rep to rephrase. */
function leaveOut(text: string, { start, end }: Span): Fix[] {
  const said = text.slice(start, end);
  const label = 'Leave it out';
  const just = /(^|\s)(just\s)/iu.exec(said);
  if (just !== null) {
    const at = start + just.index + just[1]!.length;
    return [{ label, start: at, end: at + just[2]!.length, replacement: '' }];
  }
  if (/\s/u.test(said.replace(/^,\s*/u, ''))) return [];
  const after = /^,?\s*/u.exec(text.slice(end))![0].length;
  const before = /,\s*$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const from = start - before;
  return [{ label, start: from, end: end + after, replacement: before > 0 ? (/^[.!?]/u.test(text.slice(end)) ? '' : ' ') : '' }];
}

export const noFillers = defineTip({
  id: 'no-fillers',
  severity: 'warning',
  kind: 'phrase',
  reason: 'Fillers and apologies tell the listener that you doubt your own call.',
  evidence: { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' },
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
