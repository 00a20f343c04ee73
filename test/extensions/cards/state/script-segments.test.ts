import { describe, expect, it } from '@jest/globals';
import type { ScriptPart } from '../../../../src/core/schema/index.ts';
import { scriptSegments } from '../../../../extensions/hubspot/app/cards/state/script-segments.ts';

const part = (name: ScriptPart['part'], text: string): ScriptPart => ({ part: name, text, facts: [], seconds: 1 });
const PARTS = [part('greeting', 'Hi John,'), part('ask', 'please call me back.'), part('sign-off', 'Thank you.')];

describe('parts that still stand', () => {
  it.each<[string, string, [string | null, string][]]>([
    [
      'unchanged words',
      'Hi John, please call me back. Thank you.',
      [
        ['greeting', 'Hi John,'],
        ['ask', 'please call me back.'],
        ['sign-off', 'Thank you.'],
      ],
    ],
    [
      'one part rewritten',
      'Hi John, ring me. Thank you.',
      [
        ['greeting', 'Hi John,'],
        [null, 'ring me.'],
        ['sign-off', 'Thank you.'],
      ],
    ],
    [
      'words added at the end',
      'Hi John, please call me back. Thank you. Bye!',
      [
        ['greeting', 'Hi John,'],
        ['ask', 'please call me back.'],
        ['sign-off', 'Thank you.'],
        [null, 'Bye!'],
      ],
    ],
    ['all rewritten', 'Ring me.', [[null, 'Ring me.']]],
    ['nothing', '  ', []],
    [
      'a part moved behind a later one',
      'please call me back. Hi John,',
      [
        [null, 'please call me back.'],
        ['greeting', 'Hi John,'],
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(scriptSegments(text, PARTS).map((segment) => [segment.part?.part ?? null, segment.text])).toEqual(expected);
  });

  it('leaves out parts without words', () => {
    expect(scriptSegments('Hi.', [part('greeting', 'Hi.'), part('context', '')])).toHaveLength(1);
  });
});
