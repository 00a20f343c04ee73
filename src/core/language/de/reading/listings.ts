/** Lists of what the seller has: "wir bieten Abgleich, Berichte und eine App" is three things. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Sentence, Span } from '../../reader.ts';
import { isFirstName } from './common-nouns.ts';
import { gap, words } from './patterns.ts';

const TOOL =
  '(?:\\p{L}*system|\\p{L}*plattform|\\p{L}*lösung|\\p{L}*software|\\p{L}*produkt|\\p{L}*tool|\\p{L}*app|\\p{L}*programm|\\p{L}*paket)';
const OURS = `(?:unser(?:e|em|en|er|es)?(?: [^\\s,;:.!?]+){1,3}|(?:das|die|der) ${TOOL})`;
const OFFERS =
  '(?:bieten|bietet|liefern|liefert|umfasst|umfassen|beinhaltet|beinhalten|enthält|enthalten|vereint|vereinen|verbindet|verfügt|verfügen|vertreiben|verkaufen|stellen|stellt|deckt|decken|übernimmt|übernehmen|kombiniert|integriert|erledigt|erledigen)';
const GETS = '(?:kriegst|bekommst|erhältst|hast|kriegen|bekommen|erhalten|haben|genießen|genießt) (?:sie|du)';
const YOU_GET = '(?:sie|du) (?:kriegst|bekommst|erhältst|hast|kriegen|bekommen|erhalten|haben)';

/** The seller is who has, does or gives it; the list begins behind. */
const HEAD = words([
  `(?:wir|bei uns|${OURS})${gap(4)} ${OFFERS}`,
  `(?!ich)[\\p{L}-]{3,} (?:bietet|liefert|umfasst|beinhaltet|enthält|vereint|verfügt|kombiniert|deckt)`,
  `${OFFERS} wir`,
  `wir machen|machen wir`,
  `(?:wir|${OURS}) (?:haben|hat|besitzt|besitzen)(?! (?:uns|mit|bei|sie|dich|ihnen|dir|es|da|darüber|ja|schon|vor|dafür)(?!\\p{L}))`,
  `wir sind[^.;:!?]{0,120} und haben`,
  `wir (?:sind|zählen)`,
  `haben wir(?! (?:uns|mit|bei|sie|dich|ihnen|dir|es|da|darüber|ja|schon|vor|dafür)(?!\\p{L}))`,
  `zu unseren? \\p{L}+ (?:zählen|zählt|gehören|gehört)`,
  `wir können`,
  `bei uns (?:ist|sind) (?:alles |schon )?(?:inklusive|dabei|drin|enthalten|inbegriffen)`,
  `(?!ich)[\\p{L}-]{4,} steht für`,
  `bei [\\p{L}-]{4,} (?:${GETS}|gibt es|gibt['’]?s)`,
  `(?:von|bei|mit) uns (?:${GETS}|gibt es|gibt['’]?s)`,
  `(?:${GETS}|${YOU_GET}|gibt es|gibt['’]?s)${gap(2)} (?:bei|von|mit) uns`,
  `mit [\\p{L}-]{4,} (?:${GETS})`,
  `${OURS} gibt (?:es|['’]?s)(?: in)?`,
  `es gibt (?:${OURS}|bei uns)`,
  `(?:zum|zu unserem|im|in unserem) (?:\\p{L}*paket|\\p{L}*angebot|\\p{L}*umfang|preis|service|programm|portfolio|sortiment) (?:gehören|gehört|inbegriffen|enthalten|ist|sind|finden sie|findest du|stecken|steckt)`,
  `unser(?:e|em|en|er|es)? (?:\\p{L}+ )?(?:\\p{L}*system|\\p{L}*plattform|\\p{L}*lösung|\\p{L}*software|\\p{L}*produkt|\\p{L}*tool|\\p{L}*app|\\p{L}*programm|\\p{L}*dienst|\\p{L}*service) (?!von|für|bei|zum)`,
]);
/** Somebody named can do three things or more. */
const CAN = words([
  'mit (?:unser(?:e|em|en|er|es)?|der|dem|einer|einem) \\p{L}{0,30}(?:software|plattform|app|lösung|system|tool|portal) \\p{L}+(?: (?:sie|du))?',
  '(?:ich|wir) (?:kann|können)(?: (?:dir|ihnen|euch))? \\p{L}+ (?:module|pakete|dinge|produkte|bausteine|leistungen|varianten) (?:anbieten|liefern|zeigen)',
  '(?!ich)[\\p{L}-]{4,} ist',
  `${GETS}`,
  `${YOU_GET}`,
  '[\\p{L}-]{4,} (?:kann|prüft|scannt|erfasst|erkennt)',
]);
const WARES_DO = /^unser\p{L}* (?:\p{L}+ )?\p{L}+ $/u;

const LONGEST = 400;
/** What follows is about the contact or the call, or says why. */
const NO_MORE = /[.;:!?](?=\s|$)|(?<!\p{L})(?:damit|weil|dass|wenn|denn|sodass|deshalb|darum|dazu|rufen|ruf|klingel|mich|ich)(?!\p{L})/u;
const BETWEEN = /,\s*(?:und|sowie|oder)?|\s(?:und|sowie|oder|plus|inklusive|samt)\s/gu;
const NO_ITEM = /^(?:Sie|Ihnen|Ihr(?:e|em|en|er|es)?)$/u;
const DONE = /(?:^|\s)(?:\p{L}*ge\p{L}+(?:t|en)|\p{L}+(?:sprochen|troffen|nommen|holt|setzt|senkt|ändert)|worden)\s*$/u;
const MARKED =
  /(?:basiert|skalierbar|eingerichtet|einsatzbereit|sicher|intuitiv|modern|mobil|zertifiziert|ausgezeichnet|gratis|kostenlos|günstiger|schneller|besser|führend|preisgekrönt|läuft|inklusive)(?!\p{L})/u;

function items(text: string, from: number, verbs: boolean): Span[] {
  const rest = text.slice(from, from + LONGEST);
  const lead = /^:\s*|^\s(?:dir|ihnen|euch|alles)?(?:\s?alles)?:\s*/u.exec(rest)?.[0].length ?? 0;
  const cut = NO_MORE.exec(rest.slice(lead));
  const list = rest.slice(lead, cut === null ? undefined : lead + cut.index);
  if (DONE.test(list)) return [];
  const found: Span[] = [];
  let at = 0;
  for (const mark of [...list.matchAll(BETWEEN), null]) {
    const end = mark?.index ?? list.length;
    const piece = list.slice(at, end);
    const skipped = piece.length - piece.trimStart().length;
    const start = from + lead + at + skipped;
    const named = [...piece.matchAll(/(?<!\p{L})\p{Lu}[\p{L}-]{2,}/gu)].some(
      ([word]) => !NO_ITEM.test(word) && !isFirstName(word.toLowerCase()),
    );
    if (named || MARKED.test(piece) || (verbs && /(?<!\p{L})\p{Ll}{4,}(?:en|t|rn)(?!\p{L})/u.test(piece)))
      found.push({ start, end: start + piece.trim().length });
    at = end + (mark?.[0].length ?? 0);
  }
  return found;
}

/** What the caller tells or does is no list of wares. */
const MINE = words(
  ['von mir', 'ich (?:habe|möchte|will|rufe)', 'zu spät', 'warten', 'gesprochen', 'getroffen', 'treffen', 'besprechung'],
  'u',
);

function listed(sentence: Sentence): Span[] {
  if (MINE.test(sentence.lower)) return [];
  const spans: Span[] = [];
  for (const [pattern, fewest] of [
    [HEAD, 2],
    [CAN, 3],
  ] as const) {
    // A head inside a list that was read begins none of its own.
    let read = 0;
    for (const head of allMatches(sentence.lower, pattern)) {
      if (head.index < read) continue;
      const from = head.index + head[0].length;
      const found = items(sentence.text, from, WARES_DO.test(head[0]) || fewest > 2);
      if (found.length < fewest) continue;
      spans.push(...found);
      read = found.at(-1)!.end;
    }
  }
  return spans.map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
}

const SELLER = words([`wir`, `uns`, `unser(?:e|em|en|er|es)?`, `[\\p{L}-]{4,} (?:ist|bietet|hat)`], 'u');
const PERK = words([
  `alles aus einer hand`,
  `rund um die uhr`,
  `rund-um-die-uhr\\S*`,
  `(?:gratis|kostenlos|kostenfrei|umsonst|gebührenfrei)`,
  `(?:ab|für|schon ab|nur)(?: \\p{L}+)? [\\p{L}\\d.,]{1,20} (?:euro|dollar)(?: im monat| pro monat| monatlich)?`,
  `(?:günstiger|billiger|besser|schneller) als (?:jede|alle|die konkurrenz|der wettbewerb)\\p{L}*`,
  `(?:markt|welt|branchen)führer\\p{L}*|marktführend\\p{L}*|führend\\p{L}*|nummer eins`,
  `(?:mehrfach |vielfach )?(?:preisgekrönt|ausgezeichnet|zertifiziert)\\p{L}*`,
  `seit (?:\\p{L}+ )?[\\p{L}\\d]{1,24} (?:jahren|jahrzehnten) am markt`,
  `(?:das|den|die) (?:beste|größte|modernste|schnellste|günstigste)n? \\p{L}+`,
  `(?:über |mehr als )?[\\p{L}\\d.]{0,20}(?:hundert|tausend|zig) (?:zufriedene )?(?:kunden|firmen|unternehmen|nutzer|referenzen)`,
  `keine (?:einrichtungsgebühr|mindestlaufzeit|vertragsbindung|grundgebühr|versteckten kosten)`,
]);

/** One span for each thing that is listed or praised. */
export function listings(passage: Passage): Span[] {
  return passage.sentences.flatMap((sentence) => [
    ...listed(sentence),
    ...(SELLER.test(sentence.lower)
      ? allMatches(sentence.lower, PERK).map(({ index, 0: said }) => ({
          start: sentence.start + index,
          end: sentence.start + index + said.length,
        }))
      : []),
  ]);
}
