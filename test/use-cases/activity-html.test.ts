import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { callBodyHtml, taskBodyHtml, textAsHtml } from '../../src/use-cases/activity-html.ts';

describe('text on a CRM timeline', () => {
  it.each([
    ['one line', 'Hi', '<p>Hi</p>'],
    ['a line break', 'a\nb', '<p>a<br>b</p>'],
    ['paragraphs', 'a\r\n\r\nb', '<p>a</p><p>b</p>'],
    ['markup', '<img src=x onerror="alert(1)">', '<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</p>'],
    ['an entity', '&lt;', '<p>&amp;lt;</p>'],
    ['nothing', '  \n ', ''],
  ])('%s', (_name, text, html) => {
    expect(textAsHtml(text)).toBe(html);
  });

  it('never lets a tag through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html =
          callBodyHtml({ text, seconds: 20, variant: 'edited', overrideReason: text }) + taskBodyHtml({ subject: text, body: text });
        return html.replace(/<\/?(?:p|br|strong)>/g, '').search(/[<>"']/) === -1;
      }),
      { numRuns: 500, seed: 20_261_124 },
    );
  });
});
