/** Numbers that say something: percent, money, multiples, fractions, counts. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Quantity } from '../../reader.ts';
import { FIGURE, parseNumber, WORDS } from './parse-number.ts';

const AMOUNT = `(?:${FIGURE}|${WORDS})`;
const SCALE = String.raw`(?:\s?(?<scale>k|m|md|mds|millions?|milliards?)(?![\p{L}\d]))?`;
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(?<percent>${AMOUNT})\s?(?:%|pour\s?cents?|pourcents?|points?\s+de\s+pourcentage)` +
    String.raw`|(?<money>${AMOUNT})${SCALE}\s?(?:d'|de\s)?(?:€|\$|£|euros?|dollars?|livres?|francs?|centimes?|eur|usd|chf)(?![\p{L}])` +
    String.raw`|(?<fold>${AMOUNT})\s?(?:fois(?=\s+(?:plus|moins|mieux))|x(?![\p{L}\d]))` +
    String.raw`|(?<fraction>(?:un|deux|trois)\s(?:tiers|quarts?|cinquièmes?|dixièmes?)|(?:de\s+)?(?:la\s+)?moitié|par\s+deux|par\s+trois)(?![\p{L}])` +
    String.raw`|(?<twice>(?:doubl|tripl)(?:e|er|é|ons|ez|ent|erait)(?![\p{L}]))` +
    String.raw`|(?<count>${AMOUNT})(?<noun>[\s-]\p{L}+(?:[\s-]\p{L}+)?)?)`,
  'gu',
);
/** Small counts of what a voicemail is made of. */
const OWN_AFFAIRS =
  /^[\s-](?:\p{L}+\s)?(?:minutes?|secondes?|questions?|idées?|choses?|points?|mots?|lignes?|phrases?|raisons?|messages?|e-?mails?|mails?|appels?|fois|étapes?|sujets?|pistes?|options?|oui|non|et|ou|h|heures?(?=\s*(?:du|et|trente|quinze|$))|chiffres?|doigts?|instants?|moments?)(?![\p{L}])/u;
const TIME = /^[\s-](?:\p{L}+\s)?(?:jours?|semaines?|mois|ans|années?|heures?|trimestres?)(?![\p{L}])/u;

function special(groups: Record<string, string | undefined>): string | null {
  const number = (text: string): number => parseNumber(text) ?? 0;
  if (groups.percent !== undefined) return `percent:${number(groups.percent)}`;
  if (groups.money !== undefined) {
    const scale = groups.scale ?? '';
    const factor = scale === 'k' ? 1e3 : /^(?:m$|million)/.test(scale) ? 1e6 : scale === '' ? 1 : 1e9;
    return `money:${number(groups.money) * factor}`;
  }
  if (groups.fold !== undefined) return `fold:${number(groups.fold)}`;
  if (groups.fraction !== undefined) {
    if (/moitié|par\s+deux/u.test(groups.fraction)) return 'percent:50';
    return `fraction:${groups.fraction
      .replace(/\s+/gu, ' ')
      .replace('par trois', 'un tiers')
      .replace(/quarts$/, 'quart')}`;
  }
  return groups.twice === undefined ? null : groups.twice.startsWith('d') ? 'fold:2' : 'fold:3';
}

export function quantities({ lower }: Passage): Quantity[] {
  return allMatches(lower, PATTERN).flatMap((match) => {
    const groups = match.groups!;
    const start = match.index;
    const value = special(groups);
    if (value !== null) return [{ start, end: start + match[0].length, value }];
    const count = groups.count!;
    const noun = groups.noun ?? '';
    const number = parseNumber(count);
    if (number === null) return [];
    const inWords = /^\p{L}/u.test(count);
    if (OWN_AFFAIRS.test(noun) && number < 60) return [];
    if (inWords && (number < 2 || (number === 2 && !TIME.test(noun)) || noun === '')) return [];
    if (/(?:n°|numéro|t|q|h|étage|version|niveau|palier|poste)\s?$/u.test(lower.slice(Math.max(0, start - 9), start))) return [];
    const end = start + count.length;
    if (/^(?:19|20)\d\d$/.test(count)) return [{ start, end, value: `year:${number}` }];
    return [{ start, end, value: `count:${number}` }];
  });
}
