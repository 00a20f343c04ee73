/** Numbers that say something, in one form for every way of writing them. Ages, phone numbers and "cinco minutos" are not claims. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Quantity } from '../../reader.ts';
import { fold } from './find-spans.ts';
import { NUMBER_WORDS, parseNumber } from './parse-number.ts';

const FIGURE = String.raw`\d[\d.]{0,15}(?<!\.)(?:,\d{1,4})?`;
const WORDS = String.raw`(?:${NUMBER_WORDS}|mil)(?:\s(?:e\s)?(?:${NUMBER_WORDS}|mil|milhoes|milhao|bilhoes)){0,5}`;
const AMOUNT = String.raw`(?:${FIGURE}(?:\s?(?:k|mil|mi|milhao|milhoes|bi|bilhoes|bilhao)(?![\p{L}\d]))?|${WORDS})`;
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(?:r\$|us\$|[$€£])\s?(?<money>${AMOUNT})` +
    String.raw`|(?<percent>${AMOUNT})\s?(?:%|por\s?cento(?!\p{L}))` +
    String.raw`|(?<cash>${AMOUNT})\s(?:de\s)?(?:reais|real|euros?|dolares|dolar|libras?)(?!\p{L})` +
    String.raw`|(?<fraction>(?:um|dois|tres)\s(?:tercos?|quartos?|quintos?|decimos?)|metade|pela\smetade)(?!\p{L})` +
    String.raw`|(?<fold>o\sdobro|em\sdobro|o\striplo|dobrar|dobrou|duplic\p{L}{1,4}|triplic\p{L}{1,4})(?!\p{L})` +
    String.raw`|(?<times>${AMOUNT})\s(?:vezes\s(?=mais|menos|maior|menor|melhor)|x(?![\p{L}\d]))` +
    String.raw`|(?<count>${AMOUNT})(?<noun>\s\p{L}+)?)`,
  'gu',
);
/** Small counts of what a voicemail is made of, and lengths of time that are asked for. */
const OWN_AFFAIRS =
  /^\s(?:minutos?|segundos?|min|perguntas?|ideias?|coisas?|passos?|assuntos?|temas?|mensage(?:m|ns)|vez|vezes|linhas?|e-?mails?|email|ligac(?:ao|oes)|chamadas?|palavras?|exemplos?|casos?|formas?|recados?|pontos?|respostas?|lados?|ou|e|a|de|que|para|so|da|do|horas?|h)(?!\p{L})/u;
const TIME_AROUND = /^\s(?:dias?|semanas?|mes|meses|anos?)(?!\p{L})/u;

function special(groups: Record<string, string | undefined>): string | null {
  if (groups.money !== undefined || groups.cash !== undefined) return `money:${parseNumber((groups.money ?? groups.cash)!)}`;
  if (groups.percent !== undefined) return `percent:${parseNumber(groups.percent)}`;
  if (groups.times !== undefined) return `fold:${parseNumber(groups.times)}`;
  if (groups.fold !== undefined) return groups.fold.includes('tripl') ? 'fold:3' : 'fold:2';
  if (groups.fraction === undefined) return null;
  return groups.fraction.includes('metade') ? 'percent:50' : `fraction:${groups.fraction.replace(/\s+/gu, ' ').replace(/s$/, '')}`;
}

export function quantities({ lower }: Passage): Quantity[] {
  const text = fold(lower);
  return allMatches(text, PATTERN).flatMap((match) => {
    const groups = match.groups!;
    const named = special(groups);
    if (named !== null) return [{ start: match.index, end: match.index + match[0].length, value: named }];
    const count = groups.count!;
    const noun = groups.noun ?? '';
    const value = parseNumber(count);
    if (value === null) return [];
    const place = { start: match.index, end: match.index + count.length };
    const inWords = /^\p{L}/u.test(count);
    if (OWN_AFFAIRS.test(noun) && value < 60) return [];
    if (value <= 2 && inWords && !TIME_AROUND.test(noun)) return [];
    if (value === 1 && inWords) return [];
    if (/^(?:19|20)\d\d$/.test(count)) return [{ ...place, value: `year:${value}` }];
    return [{ ...place, value: `count:${value}` }];
  });
}
