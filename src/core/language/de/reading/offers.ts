/** What is praised and what is gained: pitches of the seller and benefits of the contact. */
import type { Passage, Sentence, Span } from '../../reader.ts';
import { clauseAround, isDenied } from './clauses.ts';
import { listings } from './listings.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';
import { wares } from './wares.ts';

const PRAISE =
  '(?:führend|umfassend|ganzheitlich|innovativ|einzigartig|modernst|preisgekrönt|maßgeschneidert|komplett|leistungsstark|bewährt|hochwertig|erstklassig|nahtlos|intelligent|zukunftssicher|spitzen)\\p{L}*';
const WARES =
  '(?:\\p{L}*lösung\\p{L}*|\\p{L}*software|\\p{L}*plattform|\\p{L}*produkt\\p{L}*|\\p{L}*tool|\\p{L}*system|\\p{L}*suite|\\p{L}*version|\\p{L}*portfolio|\\p{L}*paket|\\p{L}*dienstleistung\\p{L}*|\\p{L}*app|\\p{L}*service\\p{L}*|\\p{L}*module?n?|funktionen|technik|technologie|\\p{L}*beratung|oberfläche)';
const PITCH = words([
  `(?:wir|bei uns|unser(?:e|em|en|er)?)${gap(4)} (?:bieten|bietet|umfasst|umfassen|vereint|überzeugt|reichen|reicht|verfügt|verfügen|besticht|punktet|glänzt|ermöglicht)${gap(9)}`,
  `(?:wir sind|wir zählen)${gap(4)} (?:marktführer|spezialisiert|experten|spezialisten|${PRAISE}|anbieter|nummer eins|partner nummer eins)${gap(5)}`,
  `unser(?:e|em|en|er)? (?:${PRAISE} )?${WARES} (?:ist|kann|hat|haben|sind|bietet|umfasst)${gap(8)}`,
  `wir haben (?:ein|eine|einen|die|das)${gap(1)} (?:${PRAISE}) ${WARES}`,
  `mit unser(?:er|em|en) (?:${PRAISE} )?${WARES}`,
  `(?:${PRAISE}) ${WARES}`,
  `unser(?:e|em|en|er)? (?:\\p{L}+e[nrsm]? )?${WARES} (?!für ihre|zum)\\p{L}+(?:t|en|te|ten)${gap(8)}`,
  `(?:zu|in|mit|teil) unserem (?:angebot|portfolio|programm|paket|sortiment)${gap(6)}`,
  `wir (?:bieten|liefern|entwickeln|verkaufen|vertreiben|produzieren|verfügen|decken|stellen|vereinen|beraten|betreuen|fertigen|realisieren|sind experten|sind profis)(?! fest)${gap(9)}`,
  `(?:bieten|liefern|entwickeln|vertreiben) wir${gap(9)}`,
  `wir sind (?:ihr|dein|der|ein|eine|die)${gap(3)} (?:partner|anbieter|ansprechpartner|spezialist|experte|profi|lieferant|dienstleister|adresse)\\p{L}*${gap(4)}`,
  `(?:wir haben|wir bieten)${gap(2)} (?:beste|größte|schnellste|günstigste|modernste)[nrs]?${gap(4)}`,
  `wir haben${gap(3)} (?:jahre|jahren|jahrzehnte) erfahrung`,
  `(?:revolutionier|einmalig|unschlagbar|konkurrenzlos|marktführ)\\p{L}*${gap(3)}`,
]);

/** A list of things the seller can do is another pitch by itself. */
export function pitches(passage: Passage): Span[] {
  const listed = inOrder([...listings(passage), ...wares(passage)]);
  const praised = spansIn(passage, PITCH, (match, { lower }) => !isDenied(clauseAround(lower, match.index, match.index + match[0].length)));
  // The words before a list would swallow its first thing, so they count only where no list begins in them.
  let next = 0;
  const alone = praised.filter(({ start, end }) => {
    while (next < listed.length && listed[next]!.end <= start) next += 1;
    return next === listed.length || listed[next]!.start >= end;
  });
  return inOrder([...listed, ...alone]);
}

const BETTER =
  '(?:spar|einspar|senk|gesenk|gespar|eingespar|reduzier|steiger|gesteiger|erhöh|verbesser|vermeid|vermied|verkürz|beschleunig|halbier|verdoppel|verringer|verminder|vereinfach|entlast|erleicht|verhinder|beheb|behob|automatisier|digitalisier|loswerd|wegfall|wegfällt|entfall|entfäll|erspar|abnehm|freischaufel)';
const BENEFIT = words([
  `(?:sie|du|ihr|ihre|dein|deine|team|unternehmen|man|firma|\\p{L}+)${gap(12)} (?:können|könnten|kannst|könntest|kann|könnte)(?=[.,;!?]|$| und)`,
  `(?:können sie|könnten sie|kannst du|könntest du)${gap(14)} \\p{L}*(?:en|ern|eln)(?=[.,;!?]|$| und)`,
  `(?:sie können|sie könnten|du kannst|du könntest)${gap(14)} \\p{L}*(?:en|ern|eln)(?=[.,;!?]|$| und)`,
  `(?:damit|so|dadurch|mit uns|dann|dabei) ${BETTER}\\p{L}*${gap(10)}`,
  `(?:spart|sparen|erspart|ersparen|bringt|bringen|nimmt|nehmen)${gap(2)} (?:ihnen|dir|sie|ihrem|deinem)${gap(8)}`,
  `(?:nimmt|nehmen)${gap(4)} (?:mahnung\\p{L}*|arbeit|\\p{L}+)${gap(1)} ab`,
  `(?:helfen|hilft|helfe) (?:ihnen|dir|ihrem|deinem)(?: dabei)?,?${gap(12)}`,
  `(?:ihre|ihr|deine|dein) (?:\\p{L}+)${gap(6)} (?:schneller|pünktlicher?|früher|weniger|seltener|einfacher|günstiger|mehr|nicht mehr|kein\\p{L}* mehr)${gap(4)}`,
  `(?:weniger|mehr|schneller\\p{L}*|kürzere|geringere|niedrigere|bessere) \\p{L}+(?= (?:bei|für|in) (?:ihnen|dir|sie|dich|ihr\\p{L}*|dein\\p{L}*))`,
  `(?:dadurch|damit|so) entfallen?${gap(5)}`,
  `sorgen dafür,? dass (?:ihre?|deine?)${gap(7)}`,
  `wie (?:sie|du|ihr|dein)${gap(8)} ${BETTER}\\p{L}*`,
  `(?:sparen|gewinnen|vermeiden|senken|reduzieren) sie${gap(8)}`,
  `(?:sparst|gewinnst|vermeidest|senkst|reduzierst|füllst) du${gap(8)}`,
  `(?:gewinnt|spart|vermeidet) (?:ihr|dein)${gap(8)}`,
  `(?:dabei können|können) wir helfen`,
  `(?:haben|hat) (?:wir )?(?:eine|die) (?:antwort|lösung)`,
  `(?:das|ein thema|arbeit|aufwand) können wir (?:ihnen|dir) abnehmen`,
  `was man da machen kann`,
  `${BETTER}\\p{L}*`,
  `(?:lösen|löst|gelöst|füllen|füllt|füllst|gewinnen|gewinnt) (?:sie|du|ihr|dein|wir)${gap(6)}`,
  `(?:sie|du|ihr\\p{L}*|dein\\p{L}*)(?: [^\\s;:.!?]+){0,8}? (?:kein\\p{L}*|nie|nicht|weniger)(?: [^\\s;:.!?]+){0,4}? (?:mehr|wieder)(?! (?:bei|an))`,
  `(?:bleibt|bleiben|bleibe) (?:ihnen|dir|ihrem|deinem|ihren|deinen)${gap(8)}`,
  `(?:ihr\\p{L}*|dein\\p{L}*|sie|du)(?: [^\\s;:.!?]+){0,9}? (?:pünktlich\\p{L}*|rechtzeitig|früher|schneller|günstiger|billiger|leichter|müheloser|fehlerfrei|reibungslos|automatisch|auf knopfdruck|in der halben zeit)`,
  `(?:geht|gelingt|klappt|funktioniert|ginge)(?: das)? auch bei (?:ihnen|dir)`,
  `(?:haben|hätten|hast|hättest) (?:sie|du)${gap(3)} (?:mehr|weniger|wieder)${gap(3)}`,
  `(?:ihnen|dir|sie|dich)(?: [^\\s;:.!?]+){0,5}? (?:erspart|entlastet|bringt|hilft|befreit)`,
  `(?:sie hätten|du hättest|hätten sie|hättest du)(?! (?:fragen|lust|zeit|interesse|fünf|zwei|kurz|einen moment))${gap(10)}`,
  `(?:so|damit|dadurch) (?!zusammen|dass)\\p{L}+(?:en|t|st) (?:sie|du|ihr\\p{L}*|dein\\p{L}*)${gap(9)}`,
  `im griff`,
  `mit uns (?:geht|läuft|klappt|gelingt|wird)${gap(8)}`,
  `(?:damit|so|dadurch|dann) (?:sinkt|sinken|steigt|steigen|fällt|fallen|schrumpft|wächst|verschwindet|erledigt sich)${gap(6)}`,
  `(?:sie|du) (?:wissen|weißt|haben|hast|bekommen|bekommst|behalten|sehen|verlieren|verlierst|zahlen|zahlst|brauchen|brauchst|erreichen|gewinnen)(?: (?:dann|damit|so|dadurch|immer|nie|künftig|in zukunft|sofort|jederzeit)){1,3}${gap(8)}`,
  `(?:befreien|entlasten|bewahren) (?:sie|dich|wir sie|ihr)${gap(6)}`,
]);
const CALLER_CAN = /(?<!\p{L})(?:ich|wir)\s(?:\p{L}+\s){0,6}kann$/u;
const CALL = words(
  [
    '(?:mich|uns)(?: \\S+){0,5}? (?:zurück|an)\\p{L}*rufen',
    'entscheiden',
    'bild machen',
    'ja oder nein',
    'beantworten',
    'erreichen',
    'vorbereiten kann',
    '(?:zeigen|erklären|fragen) kann',
  ],
  'u',
);

/** Clauses that name something the contact gains. */
export function benefits(passage: Passage): Span[] {
  return inOrder(
    spansIn(passage, BENEFIT, (match, sentence) => {
      return (
        !CALL.test(match[0]) &&
        !CALLER_CAN.test(match[0]) &&
        !/dabei,?$/u.test(match[0]) &&
        !/(?<!\p{L})nicht(?! mehr)(?!\p{L})/u.test(match[0]) &&
        !asksForCall(sentence, match)
      );
    }),
  );
}

function asksForCall({ lower }: Sentence, match: RegExpExecArray): boolean {
  return (
    /^(?:könnten sie|können sie|könntest du|kannst du|sie|du)/u.test(match[0]) &&
    /(?:rufen|melden|lesen|schreiben)$/u.test(match[0]) &&
    /(?<!\p{L})(?:mich|mir|mail)(?!\p{L})/u.test(lower)
  );
}
