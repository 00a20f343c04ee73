/** Words for a day and hour, a stretch of hours, or when an office is open. */
import { words } from './patterns.ts';
import { DAYPART, MONTH, WEEKDAY } from './word-classes.ts';

const HOUR_WORD =
  '(?:eins|ein|zwei|drei|vier|viere|fünf|fünfe|sechs|sechse|sieben|siebene|acht|achte|neun|neune|zehn|zehne|elf|elfe|zwölf|zwölfe|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig)';
const HOUR = `(?:\\d{1,2}(?:[:.]\\d\\d)?|${HOUR_WORD})`;
/** What follows an hour where a length, an amount or a phone number is meant. */
const NO_LENGTH =
  '(?!\\s*(?:minuten?|min|stunden?|tagen?|wochen?|prozent|%|monaten?|jahren?|punkte?n?|fragen?|schritte?n?|mal|sätze|worte|leute|firmen|kunden|teams|drittel|personen|sachen|dinge|themen|ideen|-|\\d)(?!\\p{L}))(?![.,]?\\d)';
const ABOUT = '(?:um|ab|gegen|bis|vor|nach|kurz vor|kurz nach|so um|so gegen|so ab|circa|punkt|um punkt|schlag|exakt|pünktlich)';

/** An hour of the clock, which no soft push ever names. */
export const CLOCK = words([
  `(?:${ABOUT} )?${HOUR} uhr(?: (?:\\d\\d|zehn|fünfzehn|zwanzig|dreißig|dreissig|fünfundvierzig))?`,
  `(?:zwischen|von)(?: \\p{L}+)? ${HOUR}(?: uhr)? (?:und|bis)(?: \\p{L}+)? ${HOUR}(?: uhr)?${NO_LENGTH}`,
  `${ABOUT}(?: \\p{L}+)? (?:halb|(?:drei)?viertel)(?: (?:vor|nach|über|ab))? ${HOUR}`,
  `(?:um |ab |bis |gegen )?(?:halb|dreiviertel|viertel vor|viertel nach|viertel über|viertel ab|viertel) ${HOUR_WORD}`,
  `(?:so )?(?:um|ab|gegen|punkt|schlag) ${HOUR}(?: rum| herum)?${NO_LENGTH}`,
  `(?:bis|vor|nach) ${HOUR}(?: rum)?(?=[.,;!?]|$| (?:und|oder|an|bin|sitze?|da|im|ist|geht|wäre|habe?))`,
  `\\d{1,2}[:.]\\d\\d(?: uhr)?`,
  `\\d{1,2} bis \\d{1,2}${NO_LENGTH}`,
  `(?:${WEEKDAY}|morgen|übermorgen|heute?|früh|vormittag|nachmittag|abend|vormittags|nachmittags|morgens|abends)s?,? ${HOUR_WORD}${NO_LENGTH}`,
  `${HOUR_WORD} (?:bis|und|oder) ${HOUR_WORD}(?=[.,;!?]|$| (?:bin|sitze?|da|im|ist|geht|wäre|hab|passt))`,
  `(?:am|bis zum|ab dem|vom|der|den) \\d{1,2}\\.(?:\\s?\\d{1,2}\\.?| ${MONTH})`,
  `(?:am|den) (?:ersten|zweiten|dritten|vierten|fünften|sechsten|siebten|achten|neunten|zehnten|\\p{L}+zehnten|\\p{L}+zwanzigsten|zwanzigsten|dreißigsten) ${MONTH}`,
  '(?:die|in der|der) (?:nächste|kommende|erste|letzte)n? (?:halbe )?(?:stunde|viertelstunde)',
  '(?:innerhalb|binnen|in)(?: genau| exakt| etwa| einer guten)? (?:der nächsten |einer |den nächsten )(?:halben |zwei |drei )?stunden?',
]);

/** A day, a part of it or office hours. */
export const DAY = words([
  `(?:(?:am|diesen|kommenden|nächsten|jeden|ab|nur|immer|gleich) )?(?<!bis )(?<!vor )(?<!(?:letzten|vergangenen|vom|vorigen) )${WEEKDAY}s?(?:-?\\s?${DAYPART}s?)?(?: (?:oder|bis|und) (?:am )?${WEEKDAY}s?)?`,
  `(?<!guten )(?:morgen|übermorgen) (?:gleich |in der |am )?${DAYPART}`,
  '(?:vormittags|nachmittags|mittags|morgens|abends|werktags|wochentags|täglich|unter der woche)',
  '(?:\\p{L}*büro|geschäfts|öffnungs|arbeits|sprech|dienst|kern|bürostunden|service|telefon|tages|anruf)(?:zeiten|zeit|stunden|stunde)',
  '(?:nach|vor|bis|in|während|über)(?: (?:dem|der|die|meiner))? (?:mittag(?! (?:oder|noch))|mittagessen|mittagspause|feierabend|dienstschluss|geschäftsschluss|büroschluss|ladenschluss|znüni|zmittag|jause|frühstück)',
  'den ganzen (?:tag|vormittag|nachmittag)',
  `(?:heute|heut) (?:abend|früh|in der früh)`,
]);
