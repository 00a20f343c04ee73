/** What the contact is asked to do. Who acts decides: "rufen Sie mich an" is an ask, "ich rufe Sie an" is none, "Sie müssen nicht anrufen" neither. */
import type { Ask, Channel, Passage, Sentence } from '../../reader.ts';
import { ASK_PATTERNS } from './ask-patterns.ts';
import { clauseAround, clauseBefore, isDenied } from './clauses.ts';
import { words } from './patterns.ts';

/** Words before an imperative that still leave it one. */
const LEAD =
  /(?:^|(?<!\p{L})(?:bitte|und|aber|oder|doch|also|dann|sonst|gern|gerne|einfach|deshalb|daher|am besten|jederzeit|nun|jetzt|heute|heute noch|änder\p{L}*|möchten|möchtest|passt))$/u;
const IMPERATIVE_OF_SIE = /^\p{L}+en\s+sie(?!\p{L})/u;
const SUBJECT_BEFORE = /(?<!\p{L})(?:wir|ich|die|kunden|leute|viele|firmen|unternehmen|alle|sie)\s*(?:\p{L}+\s*){0,2}$/u;
const BARE_VERB =
  /^(?:ruf|rufe|schick|schicke|schau|schaue|lies|schreib|schreibe|mail|such|suche|acht|achte|halt|halte|heb|prüf|prüfe|wähl|wähle|sag|sage|gib|lass|antworte|melde|klingle)\s/u;
const SAID_BY_CALLER = /(?<!\p{L})(?:ich|sollten sie mich nicht|wann)(?!\p{L})[^,.;:]{0,60}$/u;
const THANKED = /(?<!\p{L})(?:danke|dank|dankbar für ihren|nach|bevor|nachdem|seit|bis)(?!\p{L})[^,.;:]{0,40}$/u;

function isAsked(match: RegExpExecArray, sentence: Sentence, channel: Channel): boolean {
  const { lower } = sentence;
  const before = clauseBefore(lower, match.index);
  if (isDenied(clauseAround(lower, match.index, match.index + match[0].length))) return false;
  const said = match[0];
  if (IMPERATIVE_OF_SIE.test(said)) {
    if (!/^Sie/u.test(sentence.text.slice(match.index + said.search(/\ssie/u)).trimStart())) return false;
    if (SUBJECT_BEFORE.test(before)) return false;
    return LEAD.test(before) || /^rufen/u.test(said) || channel === 'any';
  }
  if (BARE_VERB.test(said)) return !SAID_BY_CALLER.test(before) && (LEAD.test(before) || /(?:st|du|dir)$/u.test(before));
  if (
    /^(?:mich|uns|bei)/u.test(said) &&
    (THANKED.test(before) || /(?<!\p{L})(?:ihnen erlaub|kunden|viele|sie alle)(?!\p{L})/u.test(before))
  )
    return false;
  if (
    /^(?:mich|uns)/u.test(said) &&
    !/(?<!\p{L})(?:sie|du|ein|zu|einlad\p{L}*|bitte|lade)(?!\p{L})/u.test(`${before} ${said} ${lower.slice(0, match.index)}`)
  )
    return false;
  if (/^für\s/u.test(said)) return /(?<!\p{L})(?:dankbar|verbunden|froh|wäre)(?!\p{L})/u.test(lower);
  if (/^(?:über|um|auf)\s/u.test(said))
    return /(?<!\p{L})(?:freu\p{L}*|bitt?e\p{L}*|dank\p{L}*|wäre|würde|hoff\p{L}*|wart\p{L}*)(?!\p{L})/u.test(lower);
  return true;
}

/** Every ask, in order of place. A phrase inside a longer one counts once. */
export function asks(passage: Passage): Ask[] {
  const found = passage.sentences.flatMap((sentence) =>
    ASK_PATTERNS.flatMap(([channel, pattern]) =>
      [...sentence.lower.matchAll(pattern)]
        .filter((match) => isAsked(match, sentence, channel))
        .map((match) => ({
          channel,
          sentence: sentence.index,
          start: sentence.start + match.index,
          end: sentence.start + match.index + match[0].length,
        })),
    ),
  );
  const kept: Ask[] = [];
  for (const ask of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (kept.length === 0 || ask.start >= kept.at(-1)!.end) kept.push(ask);
  return kept;
}

const REASON_GIVEN = words(
  [
    'dann (?:\\p{L}+ ){0,1}(?:ich|wir)',
    '(?:zeig|erklär|sag|verrat|erzähl|schick|klär|mach|geh|beantwort|führ|stell|les)(?:e|en)? (?:ich|wir)',
    '(?:ich|wir) (?:zeig|erklär|sag|verrat|erzähl|schick|klär|beantwort|führ)(?=[ ,.])',
    '(?:kriegst|bekommst|hörst|erfährst|kennst|lernst|verstehst|sparst|hast|siehst) (?:du|dann)',
    '(?:bekommen|hören|kennen|verstehen|erhalten|lernen) sie',
    'du (?:kriegst|bekommst|hörst|erfährst|kennst|lernst|verstehst|siehst|weißt)',
    'sie (?:kriegen|bekommen|hören|erfahren|kennen|lernen|verstehen|sehen|wissen)',
    '(?:ich|wir) (?:habe|hab|haben) [^.]{3,60} für (?:sie|dich|euch)',
    '(?:ich|wir) (?:schaue?|schauen|sehen?|sehe|lege?|nehme?|rechne|rechnen|suchen?|finden|bringe?|beweise|belege|rechne|gehen)(?= )',
    '(?:bist|sind) (?:du|sie)(?: \\S+){0,4} (?:schlauer|klüger|im bilde|weiter)',
    '(?:ich|wir) weiß(?:,| ?rat| genau)?',
    'damit',
    'weil',
    'denn',
    'um (?:\\S+ ){1,6}zu',
    '(?:ich|wir) (?:zeige|zeigen|erkläre|erklären|sage|verrate|beantworte|erzähle|schicke|kann|können|gehe|führe)',
    '(?:zeige|erkläre|sage|verrate|beantworte|erzähle|schicke|kläre|klären|gehen|mache|habe) (?:ich|wir)',
    '(?:eine|einer|zwei|drei|fünf|zehn|fünfzehn|wenigen|ein paar|\\d+) minuten?',
    '(?:wissen|sehen|haben|erfahren|bekommen) sie',
    '(?:weißt|siehst|hast|erfährst|bekommst) du',
    'lohnt',
    'sie entscheiden',
    'du entscheidest',
    '(?:reichen|genügen)',
    'alles weitere',
  ],
  'u',
);

/** Looks at what is said beside the asking words themselves. */
export function givesReason(sentence: Sentence): boolean {
  return REASON_GIVEN.test(sentence.lower);
}
