/** Where English sentences end. */
import { describe, expect, it } from '@jest/globals';
import { splitSentences } from '../../../../../src/core/language/en/reading/split-sentences.ts';
import { lowerCase } from '../../../../../src/core/language/lower-case.ts';

function split(text: string): string[] {
  return splitSentences(text, lowerCase(text)).map((sentence) => sentence.text);
}

const cases: [string, string[]][] = [
  ["Hi John. It's Maria.", ['Hi John.', "It's Maria."]],
  ['Dr. Lee called. Mr. J. Smith did not.', ['Dr. Lee called.', 'Mr. J. Smith did not.']],
  ['I work at Acme Inc. and so do you. Call me.', ['I work at Acme Inc. and so do you.', 'Call me.']],
  ['We met at Acme Inc. Call me back.', ['We met at Acme Inc.', 'Call me back.']],
  ['Call at 3 p.m. today. Thanks.', ['Call at 3 p.m. today.', 'Thanks.']],
  ['We met at 3 p.m. I liked it.', ['We met at 3 p.m.', 'I liked it.']],
  ['We live on Main St. Louis is far.', ['We live on Main St. Louis is far.']],
  ['It grew 3.5 percent. Good.', ['It grew 3.5 percent.', 'Good.']],
  ['Really?! Yes... maybe. So… We will see.', ['Really?!', 'Yes... maybe.', 'So…', 'We will see.']],
  ['One\nTwo', ['One', 'Two']],
  ['The subject is “After it”. Have a look.', ['The subject is “After it”.', 'Have a look.']],
  ['', []],
  ['  ...  ', []],
];

describe('splitSentences', () => {
  it.each(cases)('cuts %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('keeps offsets that point at the text', () => {
    const text = '  Hi John.  İ am Maria.   Bye! ';
    for (const sentence of splitSentences(text, lowerCase(text))) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });
});
