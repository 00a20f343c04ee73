/** What a subject line pretends, presses or sells. */
import type { Span } from '../../reader.ts';
import { phrases, spansOf } from './find-spans.ts';
import { stems } from './stems.ts';

const FAKE_REPLY =
  /^\s*(?:(?:\[\s{0,3})?(?:re|fwd?|fw|aw|wg|sv|vs|tr|rv)\s{0,3}(?:\[\d{1,4}\]\s{0,3})?(?:\]\s{0,3})?[:：]|(?:re|fwd|fw)\s{0,3}[-–—])|(?<![\p{L}'])(?:as\s+(?:we\s+)?(?:discussed|agreed|promised|requested|mentioned|talked\s+about|you\s+(?:asked|requested))|per\s+(?:our|your)\s+\p{L}+|(?:your|our)\s+(?:conversation|order|request|inquiry|enquiry|reply|account|invoice|quote|application|ticket|payment|appointment)(?![\p{L}'])|continuing\s+our|thanks\s+for\s+your|in\s+reply|in\s+response|forwarded|reply\s+to)/giu;
const FAKE_URGENCY = phrases(
  [
    'urgent(?:ly)?',
    'asap',
    'act (?:now|fast|today)',
    'last (?:chance|call|day|opportunity|reminder|notice)',
    'final (?:chance|call|notice|reminder|warning|attempt|hours|days?)',
    "(?:don't|do not) (?:miss|wait|delay|lose)(?: \\S+){0,2}",
    '(?:expires?|expiring|ends?|ending|closes?|closing) (?:today|tonight|tomorrow|soon|this week|in|on|midnight|at)',
    '(?:today|tonight|tomorrow|this week) only',
    'only (?:today|\\d+|a few|one|two|three) (?:left|spots?|places?|seats?|hours?|days?|remaining)',
    '(?:hours|days|minutes|spots|seats|places) left',
    '(?:limited|while) (?:time|offer|supplies|spots|stocks?)(?: last)?',
    'hurry(?: up)?',
    'time[- ]sensitive',
    'immediate(?:ly)?(?: \\S+)?',
    'deadline',
    '(?:action|response|reply|attention) (?:required|needed)',
    'respond (?:now|today|immediately|by)',
    "before (?:it's|it is) too late",
    'running out',
    'now or never',
    'important',
    'critical',
    'expires?',
    '(?:by|before) (?:midnight|end of day|eod|tonight|tomorrow)',
    'overdue',
    'second notice',
    'reply (?:now|today|by)',
  ],
  'giu',
);
const PITCH = phrases(
  [
    'free(?: trial| demo| quote| gift)?',
    'save (?:\\S+ )?(?:money|time|\\d+\\S*|big|up|on|thousands|hundreds)(?: \\S+)?',
    'discount(?:s|ed)?',
    '(?:best|lowest|low|special|great|huge|exclusive|unbeatable) (?:prices?|deals?|offers?|rates?|savings)',
    '\\d+ ?% ?(?:off|discount|savings?|more|less)?',
    'guaranteed?',
    '(?:limited|special|exclusive) offer',
    'offer (?:inside|for you)',
    'buy(?: now)?',
    'cheap(?:est|er)?',
    'deals?',
    'cash',
    'earn(?: \\S+)?',
    'profits?',
    'boost your \\S+',
    '(?:increase|grow|double|triple|skyrocket|maximi[sz]e|explode) your \\S+',
    '(?:roi|revenue|income|money|dollars?|bucks|bonus|prize|winner|win)',
    '(?:leading|best|top|award[- ]winning|world[- ]class|#1|number one) \\S+',
    '(?:our|a|the|new) (?:\\S+ )?(?:platform|solution|software|product|tool|service|app|system|demo|webinar)',
    'revolutionary',
    'game[- ]chang(?:er|ing)',
    'amazing',
    'incredible',
    'risk[- ]free',
    'act now',
    'click(?: here)?',
    'sale',
    'promo(?:tion)?',
    'trial',
    'opportunity of a lifetime',
  ],
  'giu',
);
const SIGNS =
  /[!¡]+|\?{2,}|\p{Extended_Pictographic}(?:\u200d|\ufe0f|\p{Extended_Pictographic})*|[$€£¥]\s?\d[\d.,]*[km]?|[$€£¥]+|%|(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[\s'’&-]+\p{Lu}{2,})+(?![\p{L}\p{N}])/gu;

export function fakeReplies(subject: string): Span[] {
  return spansOf(subject, FAKE_REPLY);
}

export function fakeUrgency(subject: string): Span[] {
  return spansOf(subject.replaceAll('’', "'"), FAKE_URGENCY);
}

/** Money words, pitches, exclamation marks, emoji and shouting. */
export function pitchWords(subject: string): Span[] {
  return [...spansOf(subject, SIGNS), ...spansOf(subject.replaceAll('’', "'"), PITCH)].sort((a, b) => a.start - b.start);
}

const MEETING_WORDS = /(?<![\p{L}'])(?:met|meeting|talked|spoke|conversation|discussed|agreed|continuing)(?![\p{L}'])/giu;

export function meetingWords(subject: string): Span[] {
  return spansOf(subject, MEETING_WORDS);
}

/** They say nothing by themselves. */
export const neutralSubjectStems: ReadonlySet<string> = new Set(
  stems(
    'after picking up where left met meet meeting met both suggested suggest gave name common question thought thoughts note idea follow following follow-up next step steps intro introduction hello short brief regarding pick conversation talked spoke spoken discussed number person link member attended friend colleague mutual contact connection know promised details word line reply answer yes ask asking second last message once more again message email mail subject today yesterday week weeks two one three catch continue continuing rest further recap summary touch base checking check worth interested interest minutes minute fewer first about',
  ).concat(['m', 'ps']),
);
export const voicemailStems: ReadonlySet<string> = new Set(
  stems('voicemail voicemails message missed phone voice').concat(['voicemail', 'call', 'called', 'calling', 'phon', 'rang', 'number']),
);
