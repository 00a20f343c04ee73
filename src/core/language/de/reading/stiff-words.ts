/** Long, bureaucratic or salesy words, with the plain ones. */
import type { Passage, StiffWord } from '../../reader.ts';
import { spansIn, words } from './patterns.ts';

const STIFF: readonly (readonly [string, string | null])[] = [
  ['bezugnehmend auf', 'zu'],
  ['bezüglich', 'zu'],
  ['hinsichtlich', 'zu'],
  ['betreffs', 'zu'],
  ['diesbezüglich', 'dazu'],
  ['in anbetracht', 'wegen'],
  ['aufgrund der tatsache', 'weil'],
  ['zwecks', 'für'],
  ['mittels', 'mit'],
  ['seitens', 'von'],
  ['anbei', null],
  ['hiermit', null],
  ['dahingehend', null],
  ['zeitnah', 'bald'],
  ['ehestmöglich', 'bald'],
  ['schnellstmöglich', 'bald'],
  ['baldmöglichst', 'bald'],
  ['unverzüglich', 'gleich'],
  ['verbleibe\\p{L}*', null],
  ['kontaktier(?:en|e|t)', 'anrufen'],
  ['in kenntnis (?:zu )?setzen', 'sagen'],
  ['zur verfügung (?:stellen|stehen)', 'geben'],
  ['zum ausdruck bringen', 'sagen'],
  ['in erwägung ziehen', 'überlegen'],
  ['(?:unter|zur) zuhilfenahme', 'mit'],
  ['implementier(?:en|t|ung)', 'einführen'],
  ['evaluier(?:en|t|ung)', 'prüfen'],
  ['generier(?:en|t)', 'schaffen'],
  ['synergie(?:n|effekte?)', null],
  ['stakeholder\\p{L}*', null],
  ['lösungsanbieter', null],
  ['ganzheitlich\\p{L}*', null],
  ['proaktiv\\p{L}*', null],
  ['nachhaltig (?:steigern|optimieren)', null],
  ['commitment', 'zusage'],
  ['benchmark\\p{L}*', 'vergleich'],
  ['deep dive', 'gespräch'],
  ['touchpoint\\p{L}*', null],
  ['wertschöpfend\\p{L}*', 'nützlich'],
  ['ansonsten verbleibend', null],
];
const STIFF_WORD = words(STIFF.map(([phrase]) => `(?:${phrase})`));
const EACH = STIFF.map(([phrase, plain]) => [words([phrase], 'u'), plain] as const);

export function stiffWords(passage: Passage): StiffWord[] {
  return spansIn(passage, STIFF_WORD).map((span) => {
    const said = passage.lower.slice(span.start, span.end);
    return { ...span, plain: EACH.find(([pattern]) => pattern.test(said))?.[1] ?? null };
  });
}
