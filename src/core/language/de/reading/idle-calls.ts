/** Calls without any matter: a social word, or that somebody called, in a message that names nothing it is about. */
import type { Passage, Span } from '../../reader.ts';
import { asks } from './asks.ts';
import { isFirstName } from './common-nouns.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';
import { wide } from './word-classes.ts';

/** Anything a call can be about. */
const MATTER = words(
  [
    'wegen',
    'e-?mails?',
    '\\d{3,}[\\d-]*',
    'weil(?! (?:es sich|man|ich|i|wir|ma)(?!\\p{L}))',
    "geht(?:['’]?s| es| mir)?(?: \\S+){0,3} (?:um|darum)",
    '(?:thema|betrifft|betreff|stichwort)',
    '(?:anlass|grund|zweck) (?:meine\\p{L}*|für|des|ist)',
    'ideen?',
    'fragen? (?:zu|an|nach|zum|zur)',
    'nach (?:den|der|dem|ihren|euren) (?:\\p{L}+ ){0,2}gefragt',
    '\\p{L}*(?:rechnung|streit|ergebnis|zahlen|angebot|projekt|lösung|problem|kosten|vertrag|auftrag|lieferung|bestellung|fracht|reklamation|anfrage|tarif|rabatt|prozent|drittel|software)\\p{L}*',
    'über \\p{L}+',
    '(?:geschafft|gesenkt|(?<!nicht )erreicht|(?:dir|ihnen|euch|di|gern|gerne) (?:zeigen|erklären)|zurückrufen|rückruf)',
    `über (?:die|den|das|ihre?n?|eure?n?|deine?n?)${gap(3)} (?:sprechen|reden|unterhalten)`,
  ],
  'u',
);

/** Words that show the idleness of a call that names no matter. */
const IDLE = words([
  `(?:hören|hörn|fragen|nachfragen|schauen|schaun|gucken|wissen|erkundigen|sehen|nachsehen|nachhören|checken|horchen|losn),? (?:ob|wie|wie['’]?s|was|wo|wer)${wide(8)} (?:läuft|geht|gehts|steht|gibt|macht|treibst?|treiben|ist|sind|rennt|lebst|da bist|gut|klar|passt|ordnung)`,
  `(?:alles|eh alles) (?:gut|klar|fit|paletti|in ordnung|okay|ok|im lot|senkrecht)`,
  `(?:hab['’]?s|habe? es|hatte? es|habe?|hab)${gap(6)} (?:probiert|versucht|angerufen|angeklingelt|angeläutet|durchgerufen|geläutet|durchgeklingelt|verpasst|verfehlt|nicht erreicht|nicht erwischt)`,
  `(?:verpasste[rnms]?|entgangene[rnms]?) (?:anruf|call)`,
  `nicht (?:wundern|erschrecken|wichtig)`,
  `(?:gehst|gehen sie|hebst|heben sie|nimmst)${gap(2)} (?:nicht|ned|nie)${gap(1)} (?:ran|ab|dran)`,
  `weißt du['’]?s (?:wenigstens|jetzt)`,
  `(?:meine|alle|unsere|der|die|sämtliche|allen|meinen)${gap(1)} (?:\\p{L}*kontakte|\\p{L}*kunden|\\p{L}*liste|adressbuch|\\p{L}*kartei|bekannten|ansprechpartner)${gap(4)} (?:ab|durch|an|dran|reihum|vor|mal|und|anrufen|abtelefonier\\p{L}*)`,
  `(?:reihum|rundruf|runde|der reihe nach|abtelefonier\\p{L}*|durchtelefonier\\p{L}*|durchklingle|an der reihe|einfach dran|jetzt dran|rundum)`,
  `(?:gehört sich|anstand\\p{L}*|höflichkeit\\p{L}*|höflich\\p{L}*|der form halber|gute sitte|tradition|alle jahre|wie jedes jahr|pflicht\\p{L}*|routine\\p{L}*|standard\\p{L}*|kundenpflege|beziehungspflege|kontaktpflege|vollständigkeit halber|ordnung halber|turnus\\p{L}*|quartals\\p{L}*|regelmäßig\\p{L}*|von zeit zu zeit|hin und wieder|ab und zu|ab und an)`,
  `(?:\\p{L}*lebenszeichen|gruß|grüße|grüßle|grüßli|hallo|halli|hallöchen|servus|moin|hi|griaß di|guten tag|tag|grüezi|ciao)${gap(4)} (?:sagen|dalassen|hinterlassen|loswerden|ausrichten|schicken|senden|von mir|da lassen)`,
  `lebenszeichen`,
  `(?:hiermit|damit|somit|wär|wäre|ist)${gap(2)} (?:erledigt|abgehakt|getan)`,
  `(?:abhaken|abgehakt|häkchen|to-?do-?liste|auf meinem zettel|auf dem zettel|im kalender)`,
  `aus den augen`,
  `(?:nicht|ned|net|nie)${gap(2)} (?:vergessen|vergisst|vergesst|vergessts)`,
  `(?:kontakt|verbindung|draht)${gap(5)} (?:halten|pflegen|abreißen|warm\\p{L}*|einschlafen|bleiben|aufrechterhalten|auffrischen|nicht verlieren)`,
  `(?:frohe?s?|schöne?[ns]?|gute?[ns]?|erholsame[ns]?|besinnliche|gesegnete|sonnige[ns]?) (?:\\p{L}+ )?(?:jahr|weihnachten|ostern|feiertage|wochenende|urlaub|woche|ferien|start|sommer|rutsch|tag|advent|pfingsten)${wide(4)} (?:wünschen|zu wünschen|gewünscht)`,
  `(?:wünschen|gratulieren|geburtstag|namenstag)`,
  `(?:an|von) (?:dich|sie|di|ihnen|dir|euch)${gap(2)} (?:gedacht|denken|denk|denke|dacht|geträumt)`,
  `(?:dachte|dacht|denk|denke|gedacht)(?: \\p{L}+){0,2},? (?:ich|i|man|ach|den|ruf|rufst|sag|meld|klingel|schau)\\p{L}*`,
  `(?:bist|sind|warst|waren)(?: du| sie)? mir${gap(3)} (?:eingefallen|in den sinn|untergekommen)`,
  `(?:über den weg gelaufen|um die ecke|in der nähe|in der gegend|vorbeigefahren|vorbeigekommen|auf der durchreise|profil gesehen|namen gelesen|foto gesehen|(?:deinen|ihren) namen)`,
  `(?:plauder\\p{L}*|schnack\\p{L}*|quatsch\\p{L}*|ratsch\\p{L}*|tratsch\\p{L}*|schwätz\\p{L}*|klön\\p{L}*|plausch\\p{L}*|schwatz\\p{L}*|pläuschchen|small\\s?talk|babbeln|blaudern|plaudere)`,
  `(?:deine|ihre|eure) stimme`,
  `(?:nix|nichts|gar nichts|nüt|kein besonderer|keinen besonderen|keinen|kein)${gap(1)} (?:wichtiges|besonderes|bestimmtes|dringendes|konkretes|spezielles|weltbewegendes|neues|tragisches|grund|anlass|anliegen)`,
  `(?:ohne|aus keinem)${gap(1)} (?:\\p{L}+en )?(?:grund|anlass|anliegen|hintergedanken)`,
  `(?:dass|ob) (?:es )?(?:dich|sie|di|mich|uns)${gap(3)} (?:noch )?(?:gibt|lebst|leben|geben)`,
  `(?:lange|ewig|länger|schon lang|lang)${gap(3)} (?:nichts|nix|nicht|ned|nimmer)${gap(3)} (?:g['’]?e?hört|gesprochen|g['’]?e?sehe?n|geredet|g['’]?red[e’']?t|gemeldet|telefoniert)`,
  `(?:hört|sieht|hören|sehen|redet)(?: man| wir)? (?:sich|uns)${gap(4)} (?:selten|nie|kaum|so wenig)`,
  `(?:mich|uns)${gap(5)} (?:bedanken|vorstellen|bekannt machen|blicken lassen|in erinnerung)`,
  `(?:danke|dank)${gap(1)} für (?:das|den|die|deine?n?|ihre?n?)${gap(3)}`,
  `(?:minuten|zeit|luft|leerlauf|lücke|pause)(?: \\p{L}+)? (?:frei|übrig|gehabt|luft|überbrücken|leerlauf)?${gap(3)} (?:und|da) (?:dachte?|hab|ruf|wollt)`,
  `mich${gap(3)} (?:danach |noch ?mal |mal |wieder )?(?:noch )?(?:mal |wieder |zwischendurch |kurz )(?:zu )?meldet?`,
  `(?:voneinander (?:zu )?hören|ohr${gap(3)} rein\\p{L}*|reinhalten|reinhören|reinzuhören|ghöre|losä|gaht|goht)`,
  `(?:ruf|rufe)(?: \\S+){0,4} (?:jeden|jede|immer|regelmäßig|alle)${wide(4)} (?:leute|kunden|kontakte|menschen|bekannte)`,
  `(?:rufe?|ruf|melde?|klingle?)${wide(4)} (?:damit|um)${wide(5)} (?:stimme|namen|mich|gibt|existier\\p{L}*|da bin|kennen)`,
  `wünsche?${wide(5)} (?:\\p{L}*tage|jahr|weihnachten|ostern|wochenende|urlaub|ferien|woche|start|sommer|rutsch)`,
  `telefonier\\p{L}*(?: \\p{L}+){0,3} (?:herum|rum|umher|durch|vor mich hin)`,
  `\\p{L}*(?:telefonrunde|anrufrunde|rundruf|telefonliste)`,
  `(?:aus|reine|reiner) (?:\\p{L}+ )?(?:gewohnheit|gewohnheitsanruf|freundlichkeit|neugier|sympathie|spaß|höflichkeit)`,
  `(?:jeden|jedes|jede) (?:monat|woche|jahr|quartal|mal|paar monate|halbe jahr)`,
  `drück\\p{L}*${gap(3)} daumen`,
  `(?:strippe|leitung|apparat)${gap(2)} (?:gekriegt|bekommen|gehabt|erwischt)`,
  `dass man sich${gap(6)} meldet`,
]);
/** The same beside an ask is how the contact learns something. */
const IDLE_WITHOUT_ASK = words([
  `(?:wie['’]?s|wie es|wie alles|was)${gap(6)} (?:läuft|geht|rennt|ausschaut|aussieht|steht|treibst|macht)`,
  `(?:mehr|sonst|weiter)(?: \\S+){0,4} (?:nicht|nichts|nix|ned|net)(?=[.!?,]|$| \\p{L}+[.!?])`,
  `(?:wollt|wollte|wollten|möchte|möcht|dachte|rufe?|ruf|melde?|klingle|klingel|schau|hörs?)(?: \\S+){0,4}? (?:nur|bloß|bloss|einfach|lediglich|halt|eben|grad|amal|mal)(?: \\S+){0,6}? (?:melden|an|durch|rein|vorbei|anrufen|kennenlernen|vorstellen|bedanken|danken|blicken|sagen|hören|schaun|schauen|grüßen|durchklingeln|durchrufen|durchläuten|nachfragen|fragen|in erinnerung|auffrischen)`,
  `(?:dass|damit|das) (?:du|sie|ihr|ma|wir)${gap(4)} (?:weißt|wissen|bescheid|mich kennen|mich kennst|hast|merkst|sehen|voneinander|uns nicht)`,
]);

/** Clauses by which somebody greets or says who is calling. */
const OPENING =
  /(?<!\p{L})(?:hallo|hi|hey|hoi|moin|servus|grüezi|grüß\p{L}*|guten?|schönen|tag|hier|name|apparat|am telefon|ich bin['’]?s|i bin['’]?s|ich bin|na)(?!\p{L})/u;
/** Nouns that make no matter of a call. */
const IDLE_NOUN =
  /^(?:Leute|Mailbox|Nummer|Wetter|Stimme|Festtage|Feiertage|Weihnachten|Ostern|Jahr|Jahre|\p{L}+tag|Morgen|Abend|Auto|Handy|Zeit|Namen?|Verbindung|Kontakt|Herzen|Neues|Stress|Profil|Kontakte|Monate?|Wochen?|Ohr|Kalender|Telefon\p{L}*|Anruf\p{L}*|Gruß|Grüße|Hallo|Servus|Moin|Luft|Minuten|Pause|Nachricht|Erinnerung|Urlaub|Familie|Leben|Ihnen|Sie|Ihre?[nmrs]?|Dir|Dich|Bescheid|Ordnung|Laufenden|Start|Befinden|Schirm|Nähe|Gegend|Ecke|Weg|Foto|Liste|Runde|Reihe|Kunden?|Kundschaft|Kundenpflege|Höflichkeit|Anstand|Form|Lebenszeichen|Dank|Zusammenarbeit|Treffen|Gespräch|Reden|Plaudern|Aufräumen|Langeweile|Gedanken|Kaffee|Sinn|Kopf|Augen|Blick|Besonderes|Wichtiges|Wunder|Gefühl|Bürokollegen|Kollegen?|Tage|Uhr|Welt|Zug|Bahn|Taxi|Wartezimmer|Flughafen|Büro|Homeoffice|Mal|Glück|Schreibtisch|Sofa|Balkon|Sonne|Regen|Feierabend|Mittag\p{L}*|Frühling|Sommer|Herbst|Winter|Telefonrunde|Ansprechpartner\p{L}*|Gute|Liebe)$/u;
/** Thanks, wishes and gladness end a call; they are not what it is for. */
const FAREWELL =
  /(?<!\p{L})(?:freu\p{L}*|dank\p{L}*|bis|schön\p{L}*|gespräch|hoffe|gespannt|wünsche|gruß|grüße|gern\p{L}*|melde? dich|melden sie|wenn du|wenn sie|wenn wir|sobald)(?!\p{L})/u;
const FEWEST_WORDS = 3;
/** More sentences than any voicemail has. */
const LONGEST = 40;

/** A greeting and then clauses without a single noun that could be a matter. */
function emptyClause({ text, sentences }: Passage): Span[] {
  if (sentences.length === 0 || !(OPENING.test(sentences[0]!.lower.slice(0, 60)) || /^\p{Lu}\p{L}+,/u.test(text))) return [];
  const rest: Span[] = [];
  for (const match of text.matchAll(/[^,.;:!?–]+/gu)) {
    const words = match[0].trim().split(/\s+/u);
    const isOpening = OPENING.test(match[0].toLowerCase()) && words.length < 6;
    if (isOpening || words.length < FEWEST_WORDS || FAREWELL.test(match[0].toLowerCase())) continue;
    if (words.slice(1).some((word) => /^\p{Lu}/u.test(word) && !IDLE_NOUN.test(word) && !isFirstName(word.toLowerCase()))) return [];
    rest.push({ start: match.index + match[0].search(/\S/u), end: match.index + match[0].trimEnd().length });
  }
  return rest.slice(0, 1);
}

/** @returns the idle words of a passage that names no matter and asks for nothing; empty for any other */
export function idleCalls(passage: Passage): Span[] {
  if (passage.sentences.length > LONGEST || passage.sentences.some(({ lower }) => MATTER.test(lower))) return [];
  const idle = spansIn(passage, IDLE);
  if (idle.length > 0) return inOrder(idle);
  const weak = spansIn(passage, IDLE_WITHOUT_ASK);
  const found = weak.length > 0 ? weak : emptyClause(passage);
  return found.length === 0 || asks(passage).length > 0 ? [] : inOrder(found);
}
