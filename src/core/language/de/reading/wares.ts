/** Features, prices and honours of what the seller has; two in one sentence about the seller are a list. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Span } from '../../reader.ts';
import { inOrder, words } from './patterns.ts';

const SELLER = words(
  [
    '(?:wir|uns|unser(?:e|em|en|er|es)?|mir (?:ham|hom|hend|hand|san|sind)|mia|mer)',
    '(?:mit|bei) (?:[\\p{L}-]{4,}|der|dem|uns)(?: \\p{L}+)? (?:scann|prüf|buch|archiv|kannst|können|bekomm|krieg|hast|haben|spar|verwalt|steuer)\\p{L}*',
    '(?:das|die|der|des|dem|de|a|ein|eine|einem|einer) \\p{L}*(?:system|plattform|lösung|software|produkt|tool|app|programm|paket|portal|anwendung|suite|service|technologie|modul|gerät)\\p{L}*',
    '(?:du|sie|ihr) (?:bekommst|kriegst|erhältst|bekommen|kriegen|erhalten|hast|haben|kannst|können|zahlst|zahlen|profitierst|profitieren|kriegts|kriegt)',
    '(?:bekommst|kriegst|erhältst|bekommen|kriegen|erhalten|kannst|können|zahlst|zahlen|profitieren) (?:du|sie|ihr)',
    '(?:kein anderer|kein zweiter|anders als|im gegensatz zu|verglichen mit)',
    '(?:inklusive|inbegriffen|inkludiert|enthalten|dabei (?:ist|sind)|im preis|im paket|dazu (?:gibt|kommt|kommen)|obendrauf|als bonus)',
    '(?:erstens|zweitens|drittens)',
    "(?:gibt es|gibt[’']?s) (?:in|als|für|ab|schon)",
    '[\\p{L}-]{3,} (?:ist|bietet|kann|hat|liefert|vereint)',
  ],
  'u',
);

const FEATURE = words([
  '\\p{L}*(?:dashboard|einschulung|schnittstelle|reporting|auswertung|backup|support|hotline|modul|lizenz|benutzer|nutzer|cloud|server|update|schulung|einrichtung|installation|implementierung|integration|anbindung|testphase|testmonat|testversion|testzugang|auszeichnung|award|mahnwesen|mahnung|archivierung|archiv|workflow|abgleich|erkennung|erfassung|bedienung|oberfläche|berechtigung|ablage|ampel|suchfunktion|portal|rechenzentrum|verschlüsselung|zertifi[kz]|garantie|wartung|betreuer|ansprechpartner|funktion|feature|prognose|forecast|statistik|kennzahl|analyse|verwaltung|management|tracking|verfolgung|benachrichtigung|nachricht|vorlage|chatbot|assistent|tablet|plugin|add-on|standort|niederlassung|export|maske|tarif|variante|edition|version|baustein|plugin|flatrate|konfigurator|ausschreibung|beratung|bot|knopfdruck|mausklick|hardware|terminal|kataloge?|stammdaten|browser|papier|dienst|umstieg|migration)(?:e|n|en|s|er|ung|ungen|iert|ierte|ierten)?',
  '(?:app|apps|api|apis|ki|iso|dsgvo|ocr|edi|sap|datev|excel|erp|pdf|lte|iban|sso|saas|single sign-on|künstliche[rn]? intelligenz|machine learning|algorithm\\p{L}*)(?:-\\p{L}+)*',
  '\\p{L}*-(?:export|import|anbindung|schnittstelle|konform|kompatibel|zertifiziert|zertifizierung|system|service|support|app|nachrichten|dashboard|upload|scan)\\p{L}*',
  '(?:belege?|lieferscheine?|dokumente?|mails|tarife|rechnungen|daten|verträge|abweichungen|sendungen)(?: \\p{L}+){0,2} (?:ein|ab|zu|aus|scannen|scannt|einlesen|liest|prüfen|prüft|zuordnen|verschicken|buchen|bucht|abgleichen|meldet|melden|erkennt|erkennen|archiviert|verteilt|erfasst)',
  '(?:scannen|scannt|einlesen|liest|prüfen|prüft|zuordnen|bucht|buchen|archivieren|abgleichen|gleicht|verschicken|erkennt|exportieren|exportiert|freigeben|importiert|berechnet|überwacht|meldet|vergleicht|verteilt|sortiert|speichert|lesen|überweisen|überweist|verbuchen|anlegen|legt|hosten|entwickeln|programmieren|betreiben|warten alles|abdecken|decken|signiert|übersetzt|warnt)',
  '(?:gratis|kostenlos|kostenfrei|gebührenfrei|umsonst|inklusive|inbegriffen|unbegrenzte?[nrsm]?|unlimitierte?[nrsm]?|monatlich kündbar|jederzeit (?:kündbar|kündigen|kündig\\p{L}*)|ohne (?:aufpreis|vertragsbindung|mindestlaufzeit|einrichtungsgebühr)|rund[- ]um[- ]die[- ]uhr\\S*|24/7|sieben tage die woche|vierundzwanzig stunden)',
  '(?:ab|für|nur|schon ab|um)(?: \\p{L}+){0,2} [\\p{L}\\d.,]{1,24} (?:euro|franken|dollar|cent)(?: im monat| pro monat| monatlich| pro nutzer| im jahr)?',
  '(?:marktführ\\p{L}*|weltmarktführ\\p{L}*|führend\\p{L}*|nummer eins|spitzenreiter|testsieger\\p{L}*|preisgekrönt\\p{L}*|ausgezeichnet\\p{L}*|mehrfach prämiert|patentiert\\p{L}*|konkurrenzlos\\p{L}*|unschlagbar\\p{L}*|einzigartig\\p{L}*|innovativ\\p{L}*|hochmodern\\p{L}*|modernste\\p{L}*|neueste[nrsm]?|beste[nrsm]?|schnellste[nrsm]?|günstigste[nrsm]?|erstklassig\\p{L}*|höchste[nr]? (?:sicherheit|qualität|standards?))',
  '(?:intuitiv\\p{L}*|modular\\p{L}*|skalierbar\\p{L}*|benutzerfreundlich\\p{L}*|mandantenfähig\\p{L}*|mehrsprachig\\p{L}*|revisionssicher\\p{L}*|rollenbasiert\\p{L}*|webbasiert\\p{L}*|cloudbasiert\\p{L}*|mobil\\p{L}*|vollautomatisch\\p{L}*|automatisch\\p{L}*|automatisiert\\p{L}*|digital\\p{L}*|papierlos\\p{L}*|in echtzeit|live|flexibel|maßgeschneidert\\p{L}*|zertifiziert\\p{L}*|konform|sicher(?=[,.]| und)|kinderleicht|selbsterklärend|plug[- ]and[- ]play)',
  '(?:über |mehr als |rund |schon |bereits )?[\\p{L}\\d.]{0,24}(?:hundert|tausend|\\d{2,}) (?:\\p{L}+e )?(?:kunden|firmen|unternehmen|nutzer|referenzen|spediteure|betriebe|mitarbeiter|anwender|installationen|standorte|partner|projekte)',
  '(?:seit|über)(?: \\p{L}+)? [\\p{L}\\d]{1,24} jahren?(?: (?:am markt|erfahrung|im geschäft|in der branche|auf dem markt))?',
  '(?:familienunternehmen|familienbetrieb|aktiengesellschaft|gegründet|hauptsitz|am markt|auf dem markt)',
  '(?:drei|vier|fünf|sechs|zwei) (?:pakete?n?|tarife?n?|varianten|versionen|module?n?|stufen|editionen|modelle?n?|größen)',
  '(?:basic|basis|light|standard|deluxe|komfort|plus|premium|profi|pro|enterprise|starter|business|gold|silber|platin)(?=[,. ])',
  '(?:für jeden (?:et)?was dabei|alles (?:dabei|drin|drinnen|inklusive|aus einer hand|selbst|rund um|in einem)|von a bis z|komplett\\p{L}*|rundum\\p{L}*|alle gängigen|sämtliche|startklar|einsatzbereit|sofort loslegen|gängige\\p{L}*)',
  'rechnungsprüfung|tarifmanagement|frachtaudit|zollabwicklung|buchhaltung|lieferantenportal|lieferscheine',
]);

/** Whoever asks for a talk about something lists nothing. */
const TALKS = words(
  [
    '(?:mit (?:dir|ihnen|euch)|gern|gerne)(?: \\S+){0,8} (?:sprechen|reden|telefonieren|klären)',
    'zu spät',
    '(?:keine|kein) (?:vorführung|prospekt|verkauf|broschüre|präsentation|demo)\\p{L}*',
    'ruf mich',
    'rufen sie mich',
  ],
  'u',
);
const FEWEST = 2;
/** What is sold, as what acts. */
const OURS =
  /(?<!\p{L})unser\p{L}* (?:\p{L}+ )?\p{L}*(?:software|system|plattform|lösung|tool|produkt|programm|app|portal|service|paket|team|firma) (?:ist|kann|hat|läuft|spart|macht|bietet|erledigt|übernimmt|arbeitet|funktioniert|kommt|\p{L}+t)(?!\p{L})/u;
/** A colon and three things behind it. */
const COLON_LIST = /:\s(?:[^,.;:!?]{2,50}(?:,|\sund|\ssowie)\s){2,12}[^,.;:!?]{2,50}/gu;

/** A list counts for two, as its head names the seller. */
function halves(list: RegExpExecArray): { index: number; 0: string }[] {
  const middle = list[0].indexOf(',') + 1;
  return [
    { index: list.index, 0: list[0].slice(0, middle) },
    { index: list.index + middle, 0: list[0].slice(middle) },
  ];
}

export function wares(passage: Passage): Span[] {
  return passage.sentences.flatMap(({ lower, start }) => {
    if (!SELLER.test(lower) || TALKS.test(lower)) return [];
    const found = [...lower.matchAll(FEATURE), ...allMatches(lower, COLON_LIST).flatMap((list) => halves(list))].map(
      ({ index, 0: said }) => ({ start: start + index, end: start + index + said.length }),
    );
    const own = OURS.exec(lower);
    if (own !== null && found.length > 0) found.push({ start: start + own.index, end: start + own.index + own[0].length });
    return found.length < FEWEST ? [] : inOrder(found);
  });
}
