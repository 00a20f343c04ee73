/** Times of day of an English text in words. */
import { cardinal } from './verbalise-number.ts';

const HALF = String.raw`(?:\s?([aApP])\.?[mM](?!\p{L})(?:\.(?=\s+\p{Ll}|[,;:)\]!?]))?)`;
const RANGE = new RegExp(String.raw`(?<![\d:.,$€£\p{L}])(\d{1,2})(?::([0-5]\d))?\s?(?:-|–)\s?(\d{1,2})(?::([0-5]\d))?${HALF}`, 'gu');
/** "9 am-5 pm": both ends carry their half of the day. */
const FROM_TO = /(?<![\d:.,$€£\p{L}])(\d{1,2}(?::[0-5]\d)?\s?[aApP]\.?[mM]\.?)\s?[-–]\s?(?=\d)/gu;
const CLOCK = new RegExp(String.raw`(?<![\d:.,$€£\p{L}])([01]?\d|2[0-4]):([0-5]\d)(?::[0-5]\d)?(?![\d:])${HALF}?`, 'gu');
const HOUR = new RegExp(String.raw`(?<![\d:.,$€£\p{L}])(\d{1,2})${HALF}`, 'gu');

/** "3:30" is "three thirty", "10:05" is "ten oh five"; a full hour is just the hour. */
function clock(hour: string, minutes: string | undefined): string {
  const words = cardinal(String(Number(hour)));
  if (minutes === undefined || minutes === '00') return words;
  return `${words} ${minutes.startsWith('0') ? `oh ${cardinal(minutes.slice(1))}` : cardinal(minutes)}`;
}

function half(letter: string): string {
  return letter.toLowerCase() === 'a' ? 'ay em' : 'pee em';
}

/** "3:30 pm" becomes "three thirty pee em", "15:00" "fifteen hundred", "9:00" "nine o'clock". */
export function verbaliseTimes(text: string): string {
  return text
    .replace(FROM_TO, '$1 to ')
    .replace(RANGE, (_match, h1: string, m1: string | undefined, h2: string, m2: string | undefined, letter: string) => {
      return `${clock(h1, m1)} to ${clock(h2, m2)} ${half(letter)}`;
    })
    .replace(CLOCK, (_match, hour: string, minutes: string, letter?: string) => {
      if (letter !== undefined) return `${clock(hour, minutes)} ${half(letter)}`;
      if (minutes === '00')
        return Number(hour) >= 1 && Number(hour) <= 12
          ? `${cardinal(String(Number(hour)))} o'clock`
          : `${cardinal(String(Number(hour)))} hundred`;
      return clock(hour, minutes);
    })
    .replace(HOUR, (_match, hour: string, letter: string) => `${clock(hour, undefined)} ${half(letter)}`);
}
