/** warm-close: the end looks forward to the talk, and nothing grovels. */
import { defineTip, THE_ARTICLE, type Observation } from './define-tip.ts';
import type { Span } from '../language/reader.ts';
import type { Fix } from '../schema/index.ts';
import { replaceWith } from './reading/fixes.ts';
import { leaveOut, secondsAfter, staysInBand } from './reading/leave-out.ts';
import { wordingOf } from './reading/wording-of.ts';
import type { TipDocument } from './tip-document.ts';

/** Another close of the language, where this one is a sentence of its own. */
function sayWarmly(doc: TipDocument, signOff: Span): Fix[] {
  const opens = doc.passage.sentences.some(({ start }) => start === signOff.start);
  const wording = opens && doc.numbers.every(({ end }) => end <= signOff.start) ? wordingOf('sign-off', doc) : null;
  if (wording === null || !staysInBand(doc, secondsAfter(doc, doc.text.slice(signOff.start, signOff.end), wording))) return [];
  return [replaceWith(signOff, wording)];
}

export const warmClose = defineTip({
  id: 'warm-close',
  severity: 'info',
  kind: 'phrase',
  reason: 'People call back somebody who sounds glad of the call, and neither a machine nor a beggar.',
  evidence: THE_ARTICLE,
  check(doc) {
    const { text, passage, pack, signOff, numbers, asks } = doc;
    const found: Observation[] = pack.reader.grovelling(passage).map((span) => {
      const actual = text.slice(span.start, span.end);
      const sentence = passage.sentences.find(({ start, end }) => span.start >= start && span.start < end);
      const carries =
        sentence === undefined ||
        asks.some((ask) => ask.sentence === sentence.index) ||
        [...numbers, ...(signOff === null ? [] : [signOff])].some(({ start }) => start >= sentence.start && start < sentence.end);
      return {
        ...span,
        message: `"${actual}" makes you small; ask as one busy person asks another.`,
        actual,
        expected: 'no grovelling',
        fixes: carries ? [] : leaveOut(doc, span),
      };
    });
    if (pack.reader.warmth(passage).length > 0) return found;
    const close = signOff ?? passage.sentences.at(-1);
    if (close === undefined) return found;
    found.push({
      start: close.start,
      end: close.end,
      message: 'The close is cool; say that you look forward to talking.',
      actual: text.slice(close.start, close.end),
      expected: 'a close that looks forward',
      fixes: signOff === null ? [] : sayWarmly(doc, signOff),
    });
    return found;
  },
});
