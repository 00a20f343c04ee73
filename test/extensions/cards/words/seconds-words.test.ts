import { describe, expect, it } from '@jest/globals';
import { emailHtml } from '../../../../extensions/hubspot/app/cards/words/email-html.ts';
import { secondsWords } from '../../../../extensions/hubspot/app/cards/words/seconds-words.ts';

describe('time against the band', () => {
  it.each([
    [19.4, 'too short', 'warning'],
    [19.6, 'in time', 'success'],
    [35.4, 'in time', 'success'],
    [36, 'too long', 'warning'],
    [41, 'too long', 'danger'],
  ])('%d seconds are %s', (expected, verdict, variant) => {
    expect(secondsWords({ low: expected - 3, expected, high: expected + 3 }, [20, 35])).toMatchObject({ verdict, variant });
  });

  it('reads as a rep reads it', () => {
    expect(secondsWords({ low: 24.2, expected: 27.1, high: 29.9 }, [20, 35])).toMatchObject({
      length: 'About 27 s (24–30)',
      target: 'target 20–35 s',
    });
  });
});

describe('a mail for HubSpot’s composer', () => {
  it('keeps paragraphs and lines, and says everything else literally', () => {
    expect(emailHtml('Hi John,\n\n5 < 6 & "so"\nMaria\n')).toBe('<p>Hi John,</p><p>5 &lt; 6 &amp; &quot;so&quot;<br>Maria</p>');
  });
});
