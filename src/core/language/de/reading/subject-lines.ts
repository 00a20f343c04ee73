/** What a German subject line pretends, presses or sells. */
import type { Span } from '../../reader.ts';
import { spansOf, words } from './patterns.ts';
import { stems } from './stems.ts';

const PREFIX = /^\s*(?:\[\s{0,3})?(?:re|aw|antw|wg|fwd?|fw|sv|tr|rv)\s{0,3}(?:\[\d{1,4}\]\s{0,3})?(?:\]\s{0,3})?[:：]/giu;
const FAKE_REPLY = words(
  [
    'wie(?: \\p{L}+){0,3} (?:besprochen|vereinbart)',
    'wie (?:besprochen|vereinbart|abgesprochen|gewünscht|versprochen|angekündigt|telefonisch besprochen)',
    '(?:ihre|deine|ihrer|deiner|zu ihrer|zu deiner|auf ihre) (?:anfrage|bestellung|rückmeldung|nachricht|antwort|bewerbung|reklamation|rechnung|zahlung|buchung)',
    'ihr (?:auftrag|konto|angebot|antrag|termin|ticket|vertrag)',
    'antwort auf',
    'in beantwortung',
    'weitergeleitet',
    'danke für ihre \\p{L}+',
  ],
  'giu',
);
const FAKE_URGENCY = words(
  [
    'dringend\\p{L}*',
    'eilt',
    'eilig',
    'sofort(?:ige[rsn]?)?(?: \\p{L}+)?',
    'letzte (?:chance|möglichkeit|erinnerung|mahnung|gelegenheit|warnung)',
    'nur (?:noch )?(?:heute|bis \\p{L}+|diese woche|wenige \\p{L}+|\\d+ \\p{L}+)',
    '(?:angebot|aktion|frist|rabatt)(?: \\p{L}+)? (?:endet|läuft|gilt|schließt)(?: \\p{L}+){0,2}',
    '(?:läuft|endet)(?: \\p{L}+)? (?:ab|aus|bald|heute|morgen|freitag)',
    'jetzt (?:schnell|sofort|handeln|zugreifen|sichern)(?: \\p{L}+)?',
    '(?:bitte )?(?:umgehend|unverzüglich|schnellstens|asap)(?: \\p{L}+)?',
    'letzte[rnm]? (?:aufruf|tag|tage|plätze|termin)',
    'schnell sein',
    '(?:antwort|rückmeldung|handlung|reaktion) (?:nötig|erforderlich|erbeten|notwendig)',
    'wichtig',
    'frist',
    'bevor es zu spät ist',
    'nicht verpassen',
    'überfällig',
    'mahnung',
    'limitiert\\p{L}*',
  ],
  'giu',
);
const PITCH = words(
  [
    '(?:gratis|(?:kostenlos|kostenfrei)\\p{L}*|umsonst|geschenkt)',
    '\\p{L}*rabatte?',
    '(?:sonder|top|spitzen|super|best)(?:angebot|preis)\\p{L}*',
    '(?:sparen|spare|spart)(?: sie)?(?: \\p{L}+)?',
    '(?:beste[snrm]?|günstigste[snrm]?|niedrigste[snrm]?|tolle[snrm]?|unschlagbar\\p{L}*) (?:angebote?|preise?|tool|lösung|software|konditionen|deal)',
    '(?:unsere|unser|die neue|neue|unsere neue) (?:neue )?(?:software|lösung|plattform|app|produkt\\p{L}*|tool)',
    'mehr (?:umsatz|gewinn|geld|erfolg|leads|kunden)',
    '(?:umsatz|gewinn|geld|profit|bonus|gewinnspiel|schnäppchen|deal|cash|aktion)',
    'jetzt (?:kaufen|testen|bestellen|buchen|sichern)',
    '\\d+ ?(?:%|prozent)(?: (?:rabatt|günstiger|weniger|mehr|nachlass))?',
    '(?:garantiert|revolutionär\\p{L}*|einzigartig\\p{L}*|führend\\p{L}*|sensationell\\p{L}*)',
    '(?:top|spitzen|best|sonder|vorzugs)-?(?:konditionen|preise?|angebote?|qualität)',
    'exklusiv\\p{L}*',
    '(?:günstig|billig|preiswert)\\p{L}*',
    'klicken',
    'demo buchen',
  ],
  'giu',
);
const SIGNS =
  /[!¡]+|\?{2,}|\p{Extended_Pictographic}(?:\u200d|\ufe0f|\p{Extended_Pictographic})*|[$€£¥]\s?\d[\d.,]*[km]?|[$€£¥]+|%|(?<![\p{L}\p{N}])\p{Lu}{3,}(?:[\s&-]+\p{Lu}{3,})+(?![\p{L}\p{N}])/gu;

export function fakeReplies(subject: string): Span[] {
  return [...spansOf(subject, PREFIX), ...spansOf(subject, FAKE_REPLY)].sort((a, b) => a.start - b.start);
}

export function fakeUrgency(subject: string): Span[] {
  return spansOf(subject, FAKE_URGENCY);
}

/** Money words, pitches, exclamation marks, emoji and shouting. */
export function pitchWords(subject: string): Span[] {
  return [...spansOf(subject, SIGNS), ...spansOf(subject, PITCH)].sort((a, b) => a.start - b.start);
}

const MEETING_WORDS = words(
  ['unser\\p{L}* (?:letzt\\p{L}* )?(?:gespräch|treffen|termin|telefonat)\\p{L}*', 'getroffen', 'gesprochen', 'besprochen'],
  'giu',
);

export function meetingWords(subject: string): Span[] {
  return spansOf(subject, MEETING_WORDS);
}

/** They say nothing by themselves. */
export const neutralSubjectStems: ReadonlySet<string> = new Set(
  stems(
    'weitergeht weitergehen nachtrag empfehlung nannte genannt kontakt gemeinsam gemeinsame gemeinsamer mitglied mitglieder dabei letztes letzten treffen termin kurze rückfrage vorschlag gedanke überlegung anknüpfend anschluss besprochen gesprochen getroffen beide bekannt bekannter zusammenfassung einzelheiten details e-mail mail betreff vorstellung kennenlernen notiz hinweis zweite letzte nachfrage austausch',
  ),
);
export const voicemailStems: ReadonlySet<string> = new Set([
  ...stems('sprachnachricht sprachnachrichten mailboxnachricht anrufbeantworter voicemail rückruf telefonisch'),
  'nachricht',
  'mailbox',
  'anruf',
]);
