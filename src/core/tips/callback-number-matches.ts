/** callback-number-matches: the number said is the one that answers for the rep. */
import { defineTip, type Observation } from './define-tip.ts';
import { isCallbackNumber } from './reading/same-number.ts';
import { sayNumber } from './reading/say-number.ts';

export const callbackNumberMatches = defineTip({
  id: 'callback-number-matches',
  severity: 'error',
  kind: 'facts',
  reason: 'People press call back on the number they see; it has to be the one you say and answer.',
  evidence: {
    grade: 'logic',
    source: 'A number that is not yours does not ring at your desk',
  },
  check(doc) {
    const { numbers, slots, text } = doc;
    const { phone, callsFromCallbackNumber } = slots.rep;
    const fixes = sayNumber(doc);
    const wrong: Observation[] = numbers
      .filter(({ digits }) => !isCallbackNumber(digits, phone))
      .map((number) => {
        const actual = text.slice(number.start, number.end);
        return {
          start: number.start,
          end: number.end,
          message: `${actual} is not your callback number; say ${phone.display}.`,
          actual,
          expected: phone.display,
          fixes,
        };
      });
    const right = numbers.find(({ digits }) => isCallbackNumber(digits, phone));
    if (right === undefined || callsFromCallbackNumber !== false) return wrong;
    return [
      ...wrong,
      {
        start: right.start,
        end: right.end,
        severity: 'warning',
        message: `You call from another number than ${phone.display}; call from the one you want called.`,
        actual: 'another number',
        expected: phone.display,
      },
    ];
  },
});
