/** Numbers that say something, in one form for every way of writing them. Ages, phone numbers and "cinco minutos" are not claims. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Quantity } from '../../reader.ts';
import { withoutAccents } from './find-spans.ts';
import { NUMBER_WORDS, parseNumber } from './parse-number.ts';

const FIGURE = String.raw`\d[\d.,]*\d|\d`;
const AMOUNT = String.raw`(?:(?:${FIGURE})(?:\s?(?:mil|millon(?:es)?|k|m)(?![\p{L}\d]))?|${NUMBER_WORDS})`;
const CURRENCY = String.raw`(?:euros?|eur|dolares?|usd|pesos?(?!\s+de\s+encima)|mxn|soles?|libras?|centimos|centavos)`;
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(?<sign>us\$|[$€£])\s?(?<money>${AMOUNT})` +
    String.raw`|(?<percent>${AMOUNT})\s?(?:%|por\s+ciento|puntos?\s+porcentual(?:es)?)(?![\p{L}])` +
    String.raw`|(?<cash>${AMOUNT})\s?(?:de\s+)?(?:[€$£]|${CURRENCY}(?![\p{L}]))` +
    String.raw`|(?<fold>${AMOUNT})\s?(?:x(?![\p{L}\d])|veces(?=\s+(?:mas|menos|mejor)))` +
    String.raw`|(?<fraction>(?:un|dos|tres)\s+(?:tercio|cuarto|quinto|decimo)s?|la\s+mitad|a\s+la\s+mitad|medi[oa](?=\s+(?:hora|jornada)))(?![\p{L}])` +
    String.raw`|(?<twice>(?:el\s+)?(?:doble|triple)(?=\s+de)|duplic(?:ar?|amos|an|aron|o)|triplic(?:ar?|amos|an|aron|o))(?![\p{L}])` +
    String.raw`|(?<count>${AMOUNT})(?![\p{L}\d])(?<noun>\s\p{L}+(?:\s\p{L}+)?)?)`,
  'gu',
);
/** Small counts of what a voicemail is made of, and lengths of time that are asked for. */
const OWN_AFFAIRS =
  /^\s(?:\p{L}+\s)?(?:minutos?|segundos?|preguntas?|ideas?|cosas?|formas?|maneras?|motivos?|temas?|opciones|palabras?|lineas?|frases?|razones|mensajes?|correos?|llamadas?|pasos?|momentos?|veces|vez|de|o|y|a|para|que|por|con|en|es|mas|sola?|solo|unica|detalles?|puntos?|toque|vistazo|rato|dudas?|ratitos?)(?![\p{L}])/u;

function inOneForm(groups: Record<string, string | undefined>): string | null {
  const number = (text: string): string => String(parseNumber(text.trim()) ?? text.trim());
  if (groups.money !== undefined) return `money:${number(groups.money)}`;
  if (groups.cash !== undefined) return `money:${number(groups.cash)}`;
  if (groups.percent !== undefined) return `percent:${number(groups.percent)}`;
  if (groups.fold !== undefined) return `fold:${number(groups.fold)}`;
  if (groups.fraction !== undefined) {
    const words = groups.fraction.replace(/\s+/gu, ' ');
    return /mitad|medi/u.test(words) ? 'percent:50' : `fraction:${words.replace(/s$/u, '')}`;
  }
  if (groups.twice !== undefined) return /dobl|dupl/u.test(groups.twice) ? 'fold:2' : 'fold:3';
  return null;
}

export function quantities({ lower }: Passage): Quantity[] {
  const plain = withoutAccents(lower);
  return allMatches(plain, PATTERN).flatMap((match) => {
    const groups = match.groups!;
    const special = inOneForm(groups);
    if (special !== null) return [{ start: match.index, end: match.index + match[0].length, value: special }];
    const count = groups.count!.trim();
    const value = parseNumber(count);
    if (value === null) return [];
    const noun = groups.noun ?? '';
    const span = { start: match.index, end: match.index + groups.count!.length };
    const before = plain.slice(Math.max(0, match.index - 16), match.index);
    if (OWN_AFFAIRS.test(noun) && value < 60 && !/^\s(?:de|y|a)\s/u.test(noun)) return [];
    if (/^\p{L}/u.test(count) && value <= 3 && (value <= 1 || !/^\s(?:dias|semanas|meses|años|horas)/u.test(noun))) return [];
    if (/(?:\b[qh]|n\.?[º°]|numero|capitulo|version|nivel|fase|proxim[oa]s|ultim[oa]s|primer[oa]s)\s?$/u.test(before)) return [];
    if (/^\d{4}$/u.test(count) && value > 1990 && value < 2100) return [{ ...span, value: `year:${value}` }];
    return [{ ...span, value: `count:${value}` }];
  });
}
