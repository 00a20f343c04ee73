/** What a meeting was about, as it may be said to the person who was there. */
import { boundedMemory } from '../bounded-memory.ts';
import { COMMON_FIRST_NAMES } from '../names/common-first-names.ts';
import { COMMON_LAST_NAMES } from '../names/common-last-names.ts';
import { foldName } from '../names/fold-name.ts';
import type { Language } from '../schema/index.ts';
import { readableName } from '../names/readable-name.ts';
import { GENERIC_WORDS, PRIVATE_WORDS, PROPER_WORDS } from './meeting-words.ts';
import { lowerStart } from './speakable-text.ts';

const MOST_WORDS = 7;
const LONGEST = 60;

const LINKS =
  /(?:https?:\/\/|www\.)\S{1,500}|(?<!\S)\S{1,64}@\S{1,100}|(?<![\p{L}\d])[a-z0-9-]{1,63}\.(?:zoom\.us|teams\.microsoft\.com|com|us|net|org|io)(?:\/\S{0,200})?/giu;
const DIAL_IN =
  /(?:meeting|webinar|conference|event|call)?\s?(?:id|pin|passcode|password|pwd|code)\s?[:#]?\s?[\d\s-]{3,20}\d|\+?\d[\d\s().-]{6,20}\d|#\d+/giu;
const WITH_SIGN = /(?<!\p{L})w\/\s?/giu;
const BRACKETS = /\[[^\]]{0,100}\]?|\{[^}]{0,100}\}?|[(（][^)）]{0,200}[)）]?/g;
const PREFIX =
  /^\s*(?:re|fwd?|aw|wg|tr|rv|copy of|kopie von|copie de|hold|tentative|placeholder|invitation|einladung|termin|besprechung|zusage|erinnerung|réunion|rappel|acceptée?|reunión|invitación|recordatorio|reunião|convite|lembrete|updated invitation|accepted|confirmed|reminder|updated|new|internal|external|ext|int|confidential|meeting|call|zoom|webex|teams|event|booking|demo request|scheduled|follow[- ]?up)\s*(?::|[-–—]+\s|\|)\s*/iu;
const MARKS = /(?<!\p{L})(?:internal(?: only)?|external|ext|fyi|asap|urgent|wip|draft|final|v\d+|copy of|tbc|tbd)(?!\p{L})[:!]*/giu;
const WHEN =
  /(?<!\p{L})(?:\d{1,2}(?::\d\d)?\s?(?:am|pm|h|uhr)|\d{1,2}:\d\d|\d{1,3}[\s-]?(?:min(?:ute)?s?|hours?|hrs?|h)|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|\d{1,4}[./-]\d{1,2}(?:[./-]\d{1,4})?|\d{1,2}\.?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)(?!\p{L})/giu;
/** Where one piece of a title ends and another begins. */
const SEPARATORS = /\s*(?:<\s*[-=]*\s*>|<|>|->|=>|\|+|\/+|\\|•|;|:|@|\s[-–—]+\s?|\s?[–—]\s|\sx\s|,|\(|\)|\+|~|\*|_{2,}|"|“|”)\s*/giu;
const WITH_WHOM = /(?<!\p{L})(?:with|w\/|between|mit|avec|con|com)\s.*$/iu;
const SUBJECT = /(?<!\p{L})(?:re|about|regarding|on|über|à propos de|sobre)\s+(.+)$/iu;
const EDGE_WORDS =
  /^(?:(?:re|about|regarding|for|on|the|our|your|a|an|and|or|to|of|with|by|at|in|from|via|quick|brief|&|w\/)\s+)+|(?:\s+(?:re|about|for|on|the|our|your|a|an|and|or|to|of|with|by|at|in|from|via|&|w\/))+$/giu;

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}

function withoutOwnNames(segment: string, own: ReadonlySet<string>): string {
  const kept = words(segment);
  for (let start = 0; start < kept.length; start += 1) {
    for (let length = Math.min(5, kept.length - start); length > 0; length -= 1) {
      const piece = foldName(
        kept
          .slice(start, start + length)
          .join(' ')
          .replace(/['’]s?$/u, ''),
      );
      if (own.has(piece)) {
        kept.splice(start, length);
        start -= 1;
        break;
      }
    }
  }
  return kept.join(' ');
}

/** Somebody else's name: it may not be said to this contact. */
function namesSomebody(segment: string): boolean {
  return words(segment).some((word, index, all) => {
    if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
    const folded = foldName(word.replace(/['’]s$/u, ''));
    if (/['’]s$/u.test(word) && !GENERIC_WORDS.has(folded)) return COMMON_FIRST_NAMES.has(folded) || COMMON_LAST_NAMES.has(folded);
    if (AMBIGUOUS_NAMES.has(folded)) return false;
    const next = all[index + 1] ?? '';
    return COMMON_FIRST_NAMES.has(folded) || (COMMON_LAST_NAMES.has(folded) && !/^\p{Ll}/u.test(next) && index > 0);
  });
}

/** First names that are everyday words of titles too. */
const AMBIGUOUS_NAMES = new Set(
  'will may mark grant april june art bill rose dean page max penny joy frank rich pat ray don earl august summer price rice king young white black brown green long rivera wood cook baker fisher hunter walker parker turner mason porter ford stone mills field banks power ross rob lane sue chase drew iris grace hope faith crystal amber dawn ruby robin jade'.split(
    ' ',
  ),
);

function isGeneric(segment: string): boolean {
  return words(segment).every((word) => GENERIC_WORDS.has(word.toLowerCase().replace(/[.,!?'’#]+$/u, '')) || !/\p{L}/u.test(word));
}

function isName(word: string): boolean {
  const folded = foldName(word);
  return PROPER_WORDS.has(folded);
}

function isTitleCase(all: string[]): boolean {
  const long = all.filter((word) => word.length > 3 && /\p{L}/u.test(word));
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** "Pricing Review" and "PRICING REVIEW" are "pricing review"; "Q4 Budget", "CRM migration" and names keep their capitals. */
function cased(topic: string, language: Language): string {
  const all = words(topic);
  const shouted = topic === topic.toUpperCase() && all.some((word) => word.length > 5);
  if (shouted && language !== 'de') return all.map((word) => (word.length > 3 && !isName(word) ? word.toLowerCase() : word)).join(' ');
  // German nouns keep their capitals, and nothing else in a title tells a noun.
  if (language === 'de') return topic;
  return isTitleCase(all) ? all.map((word) => lowerStart(word, isName)).join(' ') : lowerStart(topic, isName);
}

function topicOf(segment: string, own: ReadonlySet<string>, language: Language): string | null {
  const about = SUBJECT.exec(segment);
  const subject =
    about !== null && isGeneric(withoutOwnNames(segment.slice(0, about.index).replace(WITH_WHOM, ''), own)) ? about[1]! : segment;
  const bare = withoutOwnNames(subject.replace(WITH_WHOM, ''), own);
  const topic = bare
    .replace(/[^\p{L}\p{N}\s&'’%$€£./+-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(EDGE_WORDS, '')
    .replace(/^[\s.'’/+&-]+|[\s.'’/+&-]+$/gu, '');
  if (topic === '' || isGeneric(topic) || namesSomebody(topic) || PRIVATE_WORDS.test(topic)) return null;
  if (words(topic).length > MOST_WORDS || topic.length > LONGEST || /\d{5,}|\p{L}\d\p{L}\d|[a-f0-9]{8,}/iu.test(topic)) return null;
  return /\p{L}{2}/u.test(topic) ? cased(topic, language) : null;
}

/** Prefixes stand one behind another: "Fwd: Invitation: Call: …". */
function withoutPrefixes(title: string): string {
  let rest = title;
  for (let round = 0; round < 5; round += 1) {
    const next = rest.replace(PREFIX, '');
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

/** What a title is about, piece by piece; none where it may not be told. */
function segmentsOf(title: string): readonly string[] {
  if (/<\/?\p{L}/u.test(title)) return [];
  const text = withoutPrefixes(
    readableName(title).replace(WITH_SIGN, 'with ').replace(LINKS, ' ').replace(DIAL_IN, ' ').replace(BRACKETS, ' '),
  );
  if (PRIVATE_WORDS.test(text)) return [];
  const plain = text.replace(WHEN, ' ').replace(MARKS, ' ');
  return plain.split(SEPARATORS).map((segment) => segment.trim());
}

/** "Intro call" and "Quarterly review" stand in the calendars of many. */
const MOST_REMEMBERED = 1_000;
const remembered = boundedMemory<readonly string[]>(MOST_REMEMBERED);

/**
 * @param title the meeting's title as the CRM holds it
 * @param ownNames names of contact and rep and their companies, in any spelling; they are not repeated in the topic
 * @param language the topic will be said in
 * @returns e.g. "pricing review"; null when nothing speakable remains, when others are named or the words are the seller's own
 */
export function meetingTopic(title: string | null, ownNames: readonly (string | null)[], language: Language = 'en'): string | null {
  if (title === null) return null;
  const segments = remembered(title, () => segmentsOf(title));
  if (segments.length === 0) return null;
  const own = new Set(
    [...new Set(ownNames)]
      .flatMap((name) => (name === null ? [] : [foldName(readableName(name)), foldName(readableName(name).replace(/[.,]/g, ''))]))
      .filter((name) => name.length > 1),
  );
  const topics = segments.map((segment) => topicOf(segment, own, language)).filter((topic) => topic !== null);
  const best = topics.filter((topic) => topic.includes(' '))[0] ?? topics[0];
  return best ?? null;
}
