/** Whether a sentence says why the call comes or what is in it for the contact. */
import type { Sentence } from '../../reader.ts';
import { gap, words } from './patterns.ts';

const OCCASION = words(
  [
    `(?:rufe|rufen|ruf)(?: (?:ich|wir|sie|dich|heute|kurz|bei|mit|wegen|von|auf|an|noch|einmal|\\S+)){0,9}? an(?=[,.]| (?:und|weil|um|da|wegen))`,
    '(?:rufe|rufen) (?:sie|dich|heute|bei|wegen|zu|mit|auf)(?! mich)',
    '(?:der |mein |ein )?(?:grund|anlass|zweck)(?! zur)',
    'mein(?:en|em|es)? anruf(?:s)?',
    '(?:deshalb|deswegen|daher|darum)(?! geht)',
    'wegen',
    `(?:es|mir|da) (?:geht|ging)${gap(3)} (?:um|darum)`,
    'worum es geht',
    `(?:ich|wir) melden? (?:mich|uns)(?! nicht)`,
    'stichwort',
    `(?:ein |das |zum |eines |das )?themas?(?! ist erledigt)`,
    'anknüpfen',
    '(?:zurückkommen|komme(?:n)?(?: \\S+){0,8} zurück)',
    '(?:aufgreifen|greife(?: \\S+){1,4} auf)',
    '(?:gesehen|gelesen|gehört|erfahren),? (?:dass|wie)',
    'aufgefallen',
    `(?:auf|zu) (?:sie|ihnen|dich|dir) (?:gestoßen|gekommen)`,
    'frage[n]? (?:zu|an|für|habe|und|die)',
    `(?:ich|wir) (?:möchte|möchten|wollte|wollten|würde gern|würde gerne)(?! nicht)`,
    'idee(?:n)? (?:für|zu|die|und|wie)',
    '(?:zuständig|verantwortlich|ansprechpartner\\p{L}*)',
    '(?:ich suche|gesucht|notiert)',
    '(?:versuche es|versuch|zweites mal|noch einmal an|ich bin es)',
    `(?:letzte|erste|zweite|dieser|ersten|letzten)[nr]? nachricht`,
    '(?:mailbox|hinterlassen|sprachnachricht)',
    '(?:anfrage|bestellung|download|registriert|angemeldet|heruntergeladen|angefragt)',
    '(?:im auftrag|auf empfehlung|auf anregung|im anschluss|nach|seit) (?:von|ihr\\p{L}*|dein\\p{L}*|unser\\p{L}*|an|dem|der|wir)',
    `(?:mehrmals|mehrfach|schon|bereits)${gap(3)} versucht`,
    'schließt an',
    'hat mit',
  ],
  'u',
);

const SHARED_GAIN = [
  'hilf\\p{L}*',
  'helf\\p{L}*',
  'zeig\\p{L}*',
  '\\p{L}*spar(?:en|t|st|e|ung)\\p{L}*',
  '(?:senk|reduzier|steiger|erhöh|verbesser|vermeid|verkürz|beschleunig|halbier|verdoppel|verringer|vereinfach|entlast|erleicht)\\p{L}*',
  'ideen?',
  '(?:einen|den|ein) weg',
  '\\p{L}*lösung(?:en)?',
  '(?:eine|die) antwort',
  'nütz(?:t|en|lich)\\p{L}*',
  'lohn(?:t|en)',
  'vorteile?',
  '(?:nächste[nrs]?|nächster) schritt',
  'hören,? (?:wie|ob|was)',
  'festlegen',
  'vorstellen',
  'herausfinden',
  'klären',
  '(?:schneller|einfacher|günstiger|leichter|weniger|pünktlich\\p{L}*|früher)',
  'abnehmen',
  'ohne(?= \\p{L})',
  'damit (?:sie|du|ihr|dein)',
  'in ordnung',
  'verständnis',
];
const GAIN = words(
  [
    ...SHARED_GAIN,
    '(?:können|könnten) sie',
    '(?:kannst|könntest) du',
    '(?:sie|du|man|team|unternehmen|\\p{L}+)(?: \\S+){1,14}? (?:können|könnten|kannst|könntest|kann|könnte)',
    'könnte',
    'heißt das',
    'nützen',
    'hören,? (?:wie|ob|was)',
    'offen',
    '(?:frage|fragen)',
    '(?:ja oder ein )?nein',
    'ergebnis(?:se)?',
    'beispiel',
    'interessant',
    'interessiert',
    'wissen(?:swert)?',
    'sucht',
    'passt',
    'sinnvoll',
    'weitergeht',
    'in kontakt',
    'angebot',
    '(?:problem|herausforderung|ärger|sorge|aufwand)\\p{L}*',
    'weil',
    'falls',
    'wenn',
    'belegt',
    'beweis',
    'denken lassen',
    'abschließen',
    'vorschlag\\p{L}*',
  ],
  'u',
);
const PLAIN_GAIN = words(
  [
    ...SHARED_GAIN,
    '(?:können|könnten) sie',
    '(?:kannst|könntest) du',
    '(?:wie|dass) (?:sie|du|ihr|dein|unternehmen|man|andere)',
    'eine frage',
    'ob',
    'ergebnis',
    'beispiel',
    'beantworten',
  ],
  'u',
);

/** Says it so plainly that a sentence which gives the context too counts as the reason as well. */
export function promisesGain(sentence: Sentence): boolean {
  return PLAIN_GAIN.test(sentence.lower);
}

/** By its own words alone; that it claims a meeting or a connection is asked elsewhere. */
export function statesContext(sentence: Sentence): boolean {
  return OCCASION.test(sentence.lower);
}

export function statesReason(sentence: Sentence): boolean {
  return GAIN.test(sentence.lower);
}
