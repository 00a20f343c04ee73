/** The words of a text that carry meaning, in a rough stem form: "invoices", "invoicing" and "invoice" are one. */
import { allMatches } from '../../all-matches.ts';

const FUNCTION_WORDS = new Set(
  (
    'a about above after again against all also am an and any are aren as at back be because been before being below between both but by can cannot could did do does doing don done down during each either else enough even ever every few for from further get gets getting give given go goes going got had has have having he her here hers him his how however i if in into is isn it its itself let like ll may me might mine more most much must my myself near need never no nor not now of off on once one only onto or other others our ours out over own per perhaps please quite rather re really same say she should since so some something such than that the their theirs them then there these they thing things this those though through to too under until up upon us use used using very was way ways we well were what when where whether which while who whom whose why will with within without would yet you your yours d m s t ve ' +
    'able always around call calling called chat company companies business businesses day days easy easily good great hear help helped helping helps hi hello hey idea just know kind lot make makes making many maybe minute minutes month months people person quick quickly see show shows talk team teams tell think time times today tomorrow try two want wanted week weeks work works working worth year years yours new recent recently'
  ).split(' '),
);

function stem(word: string): string {
  let root = word;
  if (root.length > 4)
    root = root
      .replace(/(?:ies)$/, 'y')
      .replace(/(?:'s|s')$/, '')
      .replace(/([^su])s$/, '$1');
  if (root.length > 5) root = root.replace(/(?:ing|ed|er|ly|ment|ation|ion)$/, '');
  return root.length > 4 ? root.replace(/(?:e|y|i)$/, '') : root;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** @returns one stem for each word that carries meaning, in order, repeated where the text repeats */
export function stems(text: string): string[] {
  const found: string[] = [];
  for (const match of allMatches(text.toLowerCase().replaceAll('’', "'"), WORD)) {
    const word = match[0].replace(/'(?:s|re|ve|ll|d|m|t)$/, '');
    if (word.length > 1 && !FUNCTION_WORDS.has(word))
      for (const part of word.split('-')) if (part.length > 1 && !FUNCTION_WORDS.has(part)) found.push(stem(part));
  }
  return found;
}
