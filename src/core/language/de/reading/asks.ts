/** What the contact is asked to do. Who acts decides: "rufen Sie mich an" is an ask, "ich rufe Sie an" is none, "Sie müssen nicht anrufen" neither. */
import { allMatches } from '../../all-matches.ts';
import type { Ask, Channel, Passage, Sentence } from '../../reader.ts';
import { UNHURRIED } from './ask-calls.ts';
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

const DENIES_HURRY = words([UNHURRIED], 'u');

function isAsked(match: RegExpExecArray, sentence: Sentence, channel: Channel): boolean {
  const { lower } = sentence;
  const before = clauseBefore(lower, match.index);
  const said = match[0];
  if (DENIES_HURRY.test(said)) return true;
  if (/^(?:ruf|klingel|klingl|läut|meld|telefonier|schick|schreib|bring|such)\p{L}* i(?:ch)?(?!\p{L})/u.test(said)) return false;
  if (isDenied(clauseAround(lower, match.index, match.index + match[0].length))) return false;
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
  if (channel !== 'web' && /^(?:über|um|auf)\s/u.test(said))
    return /(?<!\p{L})(?:freu\p{L}*|bitt?e\p{L}*|gebeten|ersuch\p{L}*|dank\p{L}*|wäre|würde|hoff\p{L}*|wart\p{L}*)(?!\p{L})/u.test(lower);
  return true;
}

/** An answer in any way and one of these are two things to do. */
const OTHER_TASKS: ReadonlySet<Channel> = new Set(['web', 'introduction']);
const TOUCHING = 3;

/** "Sagen Sie mir, wer zuständig ist" asks for a name, so the open half of it counts for nothing. */
function specific(asks: readonly Ask[]): Ask[] {
  const told = asks.filter(({ channel }) => channel !== 'any');
  return asks.filter(
    ({ channel, start, end }) => channel !== 'any' || !told.some((ask) => ask.start <= end + TOUCHING && start <= ask.end),
  );
}

const PAPERS = /rechnung|unterlage|beleg|liste|vertrag|frachtbrief|lieferschein|dokument/u;
/** One modal verb can carry two requests: "könnten Sie mich anrufen und mir die Liste schicken". */
const startsWithModal = (said: string): boolean =>
  /^(?:bitte |und |kannst|könn|magst|mögen|würde|willst|woll|möcht|dürf|sie (?:können|dürfen|könnten)|du (?:kannst|könntest|darfst))/u.test(
    said,
  );

/** Every ask, in order of place. A phrase inside a longer one counts once. */
export function asks(passage: Passage): Ask[] {
  const found = passage.sentences.flatMap((sentence) =>
    ASK_PATTERNS.flatMap(([channel, pattern]) =>
      allMatches(sentence.lower, pattern)
        .filter((match) => isAsked(match, sentence, channel))
        .map((match) => ({
          channel,
          sentence: sentence.index,
          start: sentence.start + match.index,
          end: sentence.start + match.index + match[0].length,
        })),
    ),
  );
  const split = found.map((ask) => {
    const shorter = startsWithModal(passage.lower.slice(ask.start, ask.start + 20))
      ? found.filter(({ channel, start, end }) => start >= ask.start && end < ask.end && channel !== ask.channel && channel !== 'any')
      : [];
    return shorter.length === 0 ? ask : { ...ask, start: Math.max(...shorter.map(({ end }) => end)) };
  });
  const kept: Ask[] = [];
  for (const ask of specific(split).sort((a, b) => a.start - b.start || b.end - a.end))
    if (kept.length === 0 || ask.start >= kept.at(-1)!.end) kept.push(ask);
  return kept.map((ask) =>
    ask.channel === 'any' &&
    kept.some(
      (other) => OTHER_TASKS.has(other.channel) || (other.channel === 'email' && PAPERS.test(passage.lower.slice(other.start, other.end))),
    )
      ? { ...ask, channel: 'call' }
      : ask,
  );
}
