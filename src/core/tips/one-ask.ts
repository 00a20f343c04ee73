/** one-ask: exactly one thing is asked for. A listener keeps one request; two compete. */
import type { Ask, Channel } from '../language/reader.ts';
import type { Strategy } from '../schema/index.ts';
import { defineTip, THE_ARTICLE } from './define-tip.ts';
import { leaveOut } from './reading/leave-out.ts';

const WORDS: Record<Channel, string> = {
  call: 'a call',
  email: 'an e-mail',
  text: 'a text message',
  meeting: 'a meeting',
  web: 'a visit to a page',
  introduction: 'an introduction',
  any: 'an answer',
};

/** What each strategy asks for; where a text asks for that and something else, that is the one to keep. */
const WANTED: Record<Strategy, Channel> = { 'call-back': 'call', 'watch-for-email': 'email' };

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
  evidence: THE_ARTICLE,
  check(doc) {
    const { asks, strategy } = doc;
    if (asks.length === 0)
      return [
        { start: 0, end: 0, message: 'Nothing is asked for; ask for one thing, such as a call.', actual: 'no ask', expected: 'one ask' },
      ];
    const different = differentAsks(asks);
    if (different.length < 2) return [];
    const kept = different.find(({ channel }) => channel === WANTED[strategy]) ?? different[0]!;
    const actual = different.map(({ channel }) => WORDS[channel]).join(' and ');
    return different
      .filter((ask) => ask !== kept)
      .map((ask) => ({
        start: ask.start,
        end: ask.end,
        message: `Asks for ${actual}; keep one.`,
        actual,
        expected: WORDS[kept.channel],
        fixes: ask.sentence === kept.sentence ? [] : leaveOut(doc, ask),
      }));
  },
});
