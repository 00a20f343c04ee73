/** Finds every telephone number in a text, written or dictated. Light: no numbering plans, runs in the card. */
import type { NumberWords } from '../language/number-words.ts';
import { numberChains, type ChainLink, type NumberChain } from './number-chains.ts';
import { numberTokens, type NumberToken } from './number-tokens.ts';
import { quantityMarks } from './quantity-marks.ts';

/** A telephone number and its place. */
export interface FoundNumber {
  /** UTF-16 offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** ASCII digits as dialled, without a plus sign; an extension is not part of it. */
  digits: string;
}

/** Shortest local number and the longest number there is. Source: ITU-T E.164, as summaries of it say; the recommendation itself was not opened. */
const FEWEST = 7;
const MOST = 15;
/** Digits of a North American number without its country code. */
const NORTH_AMERICAN = 10;

/** Dialled before national numbers in Russia and Kazakhstan. As libphonenumber-js 1.13.16 formats them nationally. */
const RUSSIAN_TRUNK = '8';

interface Piece {
  links: ChainLink[];
  plus: boolean;
  from: number;
}

function digitsOf(links: ChainLink[]): string {
  return links.map((link) => link.element.digits).join('');
}

function isWhole(links: ChainLink[]): boolean {
  const count = digitsOf(links).length;
  return count >= FEWEST && count <= MOST;
}

function pieceFrom(links: ChainLink[], chain: NumberChain): Piece {
  const first = links[0] === chain.links[0];
  return { links, plus: first && chain.plus, from: first ? chain.from : links[0]!.element.from };
}

/** Cuts where a gap of this kind stands. */
function cutAt(links: ChainLink[], cuts: (link: ChainLink) => boolean): ChainLink[][] {
  const pieces: ChainLink[][] = [];
  for (const link of links) {
    const last = pieces.at(-1);
    if (last === undefined || cuts(link)) pieces.push([link]);
    else last.push(link);
  }
  return pieces;
}

/** Cuts before every element that begins where a multiple of this many digits was said. */
function cutInto(links: ChainLink[], length: number): ChainLink[][] {
  const starts = new Set<ChainLink>();
  let count = 0;
  for (const link of links) {
    if (count % length === 0) starts.add(link);
    count += link.element.digits.length;
  }
  return cutAt(links, (link) => starts.has(link));
}

/** The same digits said two to four times in a row, e.g. dictated twice; null when they are not. */
function repetitions(links: ChainLink[]): ChainLink[][] | null {
  const digits = digitsOf(links);
  for (const times of [2, 3, 4]) {
    const length = digits.length / times;
    if (!Number.isInteger(length) || length < FEWEST || length > MOST || digits.slice(0, length).repeat(times) !== digits) continue;
    const pieces = cutInto(links, length);
    if (pieces.length === times && pieces.every((piece) => digitsOf(piece).length === length)) return pieces;
  }
  return null;
}

/** Joins neighbours that are no number each; an area code before a pause belongs to the seven digits after it. */
function gathered(pieces: ChainLink[][]): ChainLink[][] {
  const joined: ChainLink[][] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const before = last === undefined ? 0 : digitsOf(last).length;
    const here = digitsOf(piece).length;
    const joins = before < FEWEST ? here < FEWEST || (before === 3 && here === 7) : false;
    if (last !== undefined && joins) last.push(...piece);
    else joined.push([...piece]);
  }
  return joined;
}

/** A chain may hold several numbers, or a number and a stray count beside it. */
function numbersIn({ links, plus }: NumberChain): ChainLink[][] {
  const sentences = gathered(cutAt(links, (link) => link.gap === 'stop'));
  return sentences.flatMap((sentence) => {
    const again = repetitions(sentence);
    if (again !== null) return again;
    const phrases = cutAt(sentence, (link) => link.gap !== 'tight');
    if (phrases.length > 1 && phrases.some(isWhole)) return rejoinCountryCode(gathered(phrases));
    const whole = withoutStrayEnds(sentence, plus && sentence[0] === links[0]);
    return digitsOf(whole).length > MOST ? cutInto(whole, NORTH_AMERICAN) : [whole];
  });
}

/** "plus one, 303 555 0134": a country code before a pause belongs to the number after it. */
function rejoinCountryCode(phrases: ChainLink[][]): ChainLink[][] {
  const [first, second, ...rest] = phrases;
  if (first === undefined || second === undefined || digitsOf(first) !== '1' || digitsOf(second).length !== 10) return phrases;
  return [[...first, ...second], ...rest];
}

/** Leaves out "one" of "…one three four, one more time" and "2" of "at 2, three oh three…". */
function withoutStrayEnds(links: ChainLink[], plus: boolean): ChainLink[] {
  let kept = links;
  const last = kept.at(-1)!;
  const digits = digitsOf(kept);
  const northAmerican = digits.length === 11 && !/^[01]/.test(digits);
  const before = kept.at(-2);
  const digitByDigit = before !== undefined && before.gap !== 'tight' && before.element.digits.length === 1;
  const stray = last.element.digits.length === 1 && !digitByDigit && (last.gap !== 'tight' || northAmerican);
  if (stray && digits.length > FEWEST) kept = kept.slice(0, -1);
  const first = kept[0]!;
  const second = kept[1];
  if (plus || second === undefined || digitsOf(kept).length !== 11 || !/^[2-9]$/.test(first.element.digits)) return kept;
  const trunk = second.gap === 'tight' && (first.element.spoken || first.element.digits === RUSSIAN_TRUNK);
  return trunk ? kept : kept.slice(1);
}

/** Digits with pauses between them as a North American number is dictated: in its three groups, or one by one. */
const DICTATED = /^(?:(?:1,)?\d{3},\d{3},\d{4}|(?:\d,){9,10}\d)$/;

/** Digits that must be said one by one before words are a number and no counts. */
const FEWEST_SINGLE = 4;
/** Where numbers are dictated in pairs, as in France, so many pairs in a row count nothing. */
const FEWEST_PAIRS = 4;
const FEWEST_IN_PAIRS = 8;

const RECENT_YEAR = /^(19|20)\d\d$/;

/** Groups of digits that are written with pauses or spaces but count something. */
function looksCounted(piece: Piece, { inPairs }: NumberWords): boolean {
  const groups = piece.links.map((link) => link.element.digits);
  const written = piece.links.every((link) => !link.element.spoken);
  const first = groups[0]!;
  if (piece.plus || first.startsWith('0')) return false;
  if (groups.length > 1 && groups.every((group) => RECENT_YEAR.test(group))) return true;
  if (!written) {
    const dictated = piece.links.reduce((sum, { element }) => sum + (element.single || !element.spoken ? element.digits.length : 0), 0);
    return dictated < FEWEST_SINGLE && (!inPairs || groups.length < FEWEST_PAIRS || groups.join('').length < FEWEST_IN_PAIRS);
  }
  if (piece.links.slice(1).some((link) => link.gap !== 'tight'))
    return !DICTATED.test(
      cutAt(piece.links, (link) => link.gap !== 'tight')
        .map(digitsOf)
        .join(','),
    );
  return (
    groups.length > 1 && first.length <= 2 && piece.links.slice(1).every(({ element, spaced }) => spaced && element.digits.length === 3)
  );
}

function placed(piece: Piece, tokens: NumberToken[]): FoundNumber {
  const last = piece.links.at(-1)!.element;
  return { start: tokens[piece.from]!.start, end: tokens[last.to - 1]!.end, digits: digitsOf(piece.links) };
}

/**
 * Every telephone number of 7 to 15 digits, in order and without overlap: "303-555-0134", "+1 303.555.0134",
 * "three oh three, five five five, zero one three four", "triple five", "eight hundred". Years, money, times, dates,
 * counts and record numbers are none.
 */
export function findNumbers(text: string, language: NumberWords): FoundNumber[] {
  const tokens = numberTokens(text);
  return numberChains(tokens, quantityMarks(tokens, language), language).flatMap((chain) =>
    numbersIn(chain)
      .map((links) => pieceFrom(links, chain))
      .filter(
        (piece) => (isWhole(piece.links) || (piece.plus && digitsOf(piece.links).length === FEWEST - 1)) && !looksCounted(piece, language),
      )
      .map((piece) => placed(piece, tokens)),
  );
}
