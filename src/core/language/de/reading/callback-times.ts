/** A callback tied to a day and hour, or to office hours. "Heute noch" and "vor dem Wochenende" are soft and fine. */
import type { Ask, Passage, Span } from '../../reader.ts';
import { clauseAround } from './clauses.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';

const HOUR =
  '(?:\\d{1,2}(?:[:.]\\d\\d)?|ein|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn)';
const DAY = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';
const PART = '(?:früh|morgen|vormittag|mittag|nachmittag|abend)';
const UNIT = '(?!\\s*(?:minuten?|stunden?|tagen?|wochen?|prozent|%|monaten?|jahren?|punkte?|fragen?|\\d))';

const TIME = words([
  `(?:(?:um|ab|bis|vor|nach|gegen|so gegen|kurz nach|kurz vor) )?${HOUR} uhr(?: (?:\\d\\d|dreißig|fünfzehn))?`,
  `(?:zwischen|von) ${HOUR}(?: uhr)? (?:und|bis) ${HOUR}(?: uhr)?${UNIT}`,
  `(?:um|ab|gegen|bis|vor) ${HOUR}${UNIT}`,
  `in der (?:mittagspause|frühstückspause|mittagszeit)`,
  '(?:um )?halb (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)',
  '\\d{1,2}:\\d\\d',
  `(?:(?:am|bis|bis zum|diesen|kommenden|nächsten|jeden|ab) )?${DAY}s?(?:${PART}s?| ${PART}s?)?(?: (?:oder|bis|und) (?:am )?${DAY}s?)?`,
  `(?:gleich |direkt )?(?:morgen|übermorgen) (?:gleich )?(?:früh|vormittag|mittag|nachmittag|abend|um \\S+)`,
  `heute (?:gleich )?(?:abend|um \\S+)`,
  `(?:um |gegen |ab |bis )?(?:drei)?viertel (?:vor |nach |über )?${HOUR}`,
  `(?:vor|nach) (?:eins|zwölf|elf|zehn|neun)${UNIT}`,
  `(?:am|bis zum|ab dem|vom) \\d{1,2}\\.(?: ?\\d{1,2}\\.?| (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember))`,
  '(?:vormittags|nachmittags|mittags|morgens|abends|werktags|wochentags|unter der woche)',
  `(?:während|zu|innerhalb|außerhalb)(?: (?:der|unserer|meiner|den|üblichen|unseren|meinen)){0,2} (?:büro|geschäfts|öffnungs|arbeits|sprech|dienst|kern)(?:zeiten|zeit|stunden)`,
  '(?:büro|geschäfts|öffnungs|sprech|dienst)(?:zeiten|stunden)',
  '(?:nach|vor) (?:dem mittag(?:essen)?|der mittagspause|feierabend|dienstschluss|geschäftsschluss)|bis (?:feierabend|dienstschluss|geschäftsschluss)',
  'den ganzen (?:tag|vormittag|nachmittag)',
]);

/** The caller says when they can be reached. */
const AVAILABLE = words(
  [
    `(?:sie erreichen|du erreichst|erreichen sie|erreichst du) (?:mich|uns)`,
    `(?:ich bin|bin ich|wir sind|sind wir)${gap(7)} (?:erreichbar|da|im büro|am platz|verfügbar|zu erreichen|am telefon)`,
    `erreichbar (?:bin ich|sind wir)`,
    `(?:mich|uns)${gap(7)} erreichen`,
    `(?:mein|unser|das|die) (?:büro|laden|telefon|zentrale|hotline)${gap(2)} (?:hat|ist|sind|haben|läuft)`,
    `(?:mein|unser) (?:büro|telefon|anschluss) ist`,
  ],
  'u',
);
/** The time belongs to something that was, or to what the caller will do. */
const OF_THE_PAST = words(
  [
    '(?:haben|hatten|hatte|waren|war|sprachen|trafen|saßen|telefonierten)',
    '\\p{L}*(?:getroffen|gesprochen|besprochen|telefoniert)',
    '(?:letzten|letzter|letzte|vergangenen|vorigen|vom)',
    'ich (?:schicke|sende|melde|rufe|schreibe|versuche|komme)',
    '(?:unser|unserem|unseren|unseres) \\p{L}*(?:gespräch|treffen|termin|demo)s?',
  ],
  'u',
);
/** "Gegen elf passt es": a time is offered in the clause beside the ask. */
const OFFERED = words(
  [
    '(?:lücke|luft|sprechzeit|passt|klappt|geht|ginge|ideal|günstig|sitze|bin|habe zeit|frei|wäre gut|am besten|erwische\\p{L}*|erreich\\p{L}*)',
  ],
  'u',
);
const BARE = /^[\s,]*(?:am besten|gern|gerne|etwa|vielleicht|oder|und|also|jederzeit|sagen wir|dann|am liebsten|so|wäre|passt)?[\s,]*$/u;

/** A question as short as that names nothing but the time. */
const SHORT = 50;

export function callbackTimes(passage: Passage, asks: readonly Ask[]): Span[] {
  const asked = new Set(
    asks.filter(({ channel }) => channel === 'call' || channel === 'any' || channel === 'meeting').map(({ sentence }) => sentence),
  );
  return inOrder(
    spansIn(passage, TIME, (match, sentence) => {
      const end = match.index + match[0].length;
      const clause = clauseAround(sentence.lower, match.index, end);
      const available = AVAILABLE.test(sentence.lower);
      if (
        !/uhr|halb/u.test(match[0]) &&
        /^(?:um|ab|gegen|bis|von|zwischen)\s/u.test(match[0]) &&
        /^\s\p{Lu}/u.test(sentence.text.slice(end))
      )
        return false;
      if (
        OF_THE_PAST.test(clause) ||
        (!asked.has(sentence.index) &&
          !available &&
          !(asked.has(sentence.index + 1) && sentence.text.endsWith('?') && (OFFERED.test(clause) || sentence.text.length < SHORT)))
      )
        return false;
      if (
        /^[\s,-]*(?:null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|\d)(?!\p{L})/u.test(sentence.lower.slice(end)) &&
        !/uhr|tag|zeit/u.test(match[0])
      )
        return false;
      const inClause = asks.some(({ start, end: stop, sentence: index }) => {
        return index === sentence.index && clause.includes(passage.lower.slice(start, stop));
      });
      const overlapsAsk = asks.some(({ start, end: stop }) => start < sentence.start + end && sentence.start + match.index < stop);
      const offered = OFFERED.test(clause) || (!asked.has(sentence.index) && !available);
      return overlapsAsk || inClause || offered || available || BARE.test(clause.replace(match[0], ''));
    }),
  );
}
