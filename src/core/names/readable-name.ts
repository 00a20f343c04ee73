/** The text of a name field in one normal form, without what nobody can say. */
import { mendedEncoding } from './mended-encoding.ts';

const INVISIBLE = /[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/gu;
/** Joiners matter inside Arabic and Indic words only. */
const JOINERS =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Malayalam}\p{Script=Bengali}\p{M}])[\u200c\u200d]|[\u200c\u200d](?=\s|$)/gu;
const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u{1f3fb}-\u{1f3ff}\ufe0e\ufe0f\u20e3]/gu;
const SIGNS = /[*•·~†‡§¶]|\p{So}/gu;

/** Spanish and Filipino short forms of María, which compatibility forms would spoil. */
const MARIA = /(?<![\p{L}\p{M}])(?:M\.?ª|M\.a|Ma\.)(?=\s)/gu;

/** Most names: printable ASCII in single spaces, which the steps below leave as it is. */
const PLAIN = /^[!-)+-_a-}](?:[!-)+-_a-}]| (?! |$))*$/;

/** NFKC, single spaces, no controls, bidi marks, zero-width characters, emoji or trademark signs. Linear in the text's length. */
export function readableName(raw: string): string {
  if (PLAIN.test(raw) && !raw.includes('Ma.') && !/&[#\w]/.test(raw)) return raw;
  return mendedEncoding(raw)
    .replace(/[`´]/g, "'")
    .replace(MARIA, (short) => (short.includes('ª') ? 'María' : 'Maria'))
    .replace(SIGNS, ' ')
    .normalize('NFKC')
    .replace(/[\n\r\t]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(JOINERS, '')
    .replace(PICTURES, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
