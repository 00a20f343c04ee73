/** one-ask: exactly one thing is asked for. A listener keeps one request; two compete. */
import type { Ask, Channel } from '../language/reader.ts';
import { defineTip } from './define-tip.ts';
import { leaveOutSentence } from './reading/fixes.ts';

const WORDS: Record<Channel, string> = {
  call: 'a call',
  email: 'an e-mail',
  text: 'a text message',
  meeting: 'a meeting',
  web: 'a visit to a page',
  introduction: 'an introduction',
  any: 'an answer',
};

/** Asks in different channels; one that leaves the channel open goes with any other. */
function differentAsks(asks: readonly Ask[]): Ask[] {
  const open = asks.filter(({ channel }) => channel !== 'any');
  return open.filter((ask, index) => open.findIndex(({ channel }) => channel === ask.channel) === index);
}

export const oneAsk = defineTip({
  id: 'one-ask',
  severity: 'error',
  kind: 'phrase',
  reason: 'People do the one thing they are clearly asked to do, and none of three.',
  evidence: { grade: 'article', source: 'How to Leave Voicemails That Get Callbacks, meettoby.com' },
  check({ asks, passage }) {
    if (asks.length === 0)
      return [
        { start: 0, end: 0, message: 'Nothing is asked for; ask for one thing, such as a call.', actual: 'no ask', expected: 'one ask' },
      ];
    const different = differentAsks(asks);
    if (different.length < 2) return [];
    const actual = different.map(({ channel }) => WORDS[channel]).join(' and ');
    return different.slice(1).map((ask) => {
      const kept = different[0]!;
      return {
        start: ask.start,
        end: ask.end,
        message: `Asks for ${actual}; keep one.`,
        actual,
        expected: WORDS[kept.channel],
        fixes: ask.sentence === kept.sentence ? [] : leaveOutSentence(passage, ask),
      };
    });
  },
});
