/** "Sonst rufe ich Sie wieder an": the caller takes the next call on themselves. The present tense tells it only beside a word for later or again. */
import type { Passage, Sentence, Span } from '../../reader.ts';
import { clauseAround, isDenied } from './clauses.ts';
import { nextTries } from './next-tries.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';

const SUBJECT = '(?:ich|wir|mein kollege|meine kollegin|mein team|meine assistenz|jemand(?: \\S+){0,3}?)';
const NOW = words([
  `(?:rufe|rufen)(?: (?:ich|wir))?${gap(8)} (?:an|durch|zurück)`,
  `(?:ruf ich|ich(?: \\p{L}+){0,2} ruf)${gap(8)} (?:an|durch|zurück)`,
  `erreiche? (?:ich|wir) (?:sie|dich)`,
  `(?:melde?|melden|rühre?|rühren)(?: (?:ich|wir))? (?:mich|uns)`,
  "(?:versuche?|versuchen|probiere?|probieren)(?: (?:ich|wir))?(?:['’]?s| (?:es|sie|dich|mein glück))",
  `(?:klingle|klingele|klingel|klingeln|telefoniere|bimmle)(?: (?:ich|wir))?`,
  `(?:hake|haken|fasse|fassen|frage|fragen|höre)(?: (?:ich|wir))?${gap(6)} nach`,
  `(?:komme?|kommen)(?: (?:ich|wir))?${gap(6)} auf (?:sie|dich) (?:zu|zurück)`,
  `(?:kontaktiere|kontaktieren)(?: (?:ich|wir))? (?:sie|dich)`,
]);
const FUTURE = words([
  `(?:werde?|werd['’]?s|werden|wird|würde|will|wollen)(?: (?:ich|wir))?${gap(10)} (?:anrufen|anzurufen|zurückrufen|durchrufen|durchklingeln|melden|versuchen|probieren|kontaktieren|nachhaken|nachfassen|zurückkommen|zukommen)`,
]);
const ANNOUNCED = words([
  '(?:sie werden|du wirst|werden sie)(?: \\p{L}+){0,3} von (?:mir|uns) hören',
  '(?:sie hören|du hörst|hören sie|hörst du)(?: (?:dann|wieder|noch|bald|sonst|in \\S+ \\S+|nächste woche)){0,3} (?:wieder )?von (?:mir|uns)',
  `(?:mein kollege|meine kollegin|mein team|meine assistenz|jemand(?: \\S+){0,3}?) (?:ruft|meldet sich|klingelt|versucht es|probiert es)${gap(6)}`,
  `dann (?:hake?|fasse?|frage?|bohre?) ich${gap(3)} nach`,
  `(?:ich|wir) bleiben?${gap(5)} (?:dran|am ball|hartnäckig)`,
  `(?:versuche|probiere)(?: ich)?${gap(4)} mein glück`,
  `(?:ich|wir) lassen?${gap(6)} von (?:mir|uns) hören`,
  `(?:wir (?:telefonieren|hören uns|sprechen uns)|(?:telefonieren|sprechen|hören) wir uns?)${gap(3)} (?:nächste|kommende|morgen|übermorgen|am \\p{L}+tag)\\p{L}*`,
  `(?:rufe|klingle|klingele|melde mich|probiere es|versuche es)${gap(3)} (?:wieder|erneut)${gap(1)} (?:an|durch|bei ihnen)(?! wegen)(?=[.,!]|$)`,
  `(?:nächste|kommende)[nr]? (?:woche|tage) (?:rufe|melde|klingle|versuche|probiere|kontaktiere) ich`,
  `(?:lasse?|lassen)(?: (?:ich|wir))?${gap(5)} (?:klingeln|läuten)`,
  `(?:ich|wir) (?:nehme?|nehmen)${gap(5)} kontakt${gap(4)} auf`,
  `nehmen? (?:ich|wir)${gap(5)} kontakt${gap(4)} auf`,
  `(?:ich|wir) (?:stehe?|stehen)${gap(3)} (?:auf der matte|vor der tür)`,
  `(?:einen|nen|einen neuen) (?:weiteren|neuen|zweiten|dritten|erneuten) (?:versuch|anlauf|anruf)`,
  `(?:mein|ein) (?:nächster|weiterer|erneuter) (?:anruf|versuch)${gap(2)} (?:folgt|kommt)`,
]);
const LATER = words(
  [
    'später',
    'nachher',
    'ein (?:andermal|anderes mal)',
    'sowieso',
    '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:früh|morgen|vormittag|mittag|nachmittag|abend)?',
    'am (?:vormittag|nachmittag|abend)',
    '(?:anfang|mitte|ende) (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)',
    'morgen',
    'übermorgen',
    '(?:nächste[nrsm]?|kommende[nrsm]?|folgende[nrsm]?) (?:woche|tage|tagen|monat|mal)',
    '(?:am|nächsten|kommenden) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)',
    'in (?:ein paar|einigen|wenigen|zwei|drei|den nächsten|den kommenden|einer) (?:tagen|wochen|woche|stunden|stunde)',
    '(?:ende|anfang|mitte) (?:der|nächster|kommender) woche',
    'demnächst',
    'die tage',
    'die nächsten tage',
    'erneut',
    'so lange',
    'immer wieder',
  ],
  'u',
);
const AGAIN = words(['wieder', 'noch einmal', 'noch mal', 'nochmal', 'nochmals', 'dann', 'weiter', 'eh'], 'u');
const OTHERWISE = words(['sonst', 'ansonsten', 'andernfalls', 'wenn', 'falls', 'sollte', 'sollten', 'solange', 'bis dahin'], 'u');
const BY_MAIL = words(
  ['(?:\\p{L}*-)?e-?mail', 'mail', 'schriftlich', 'per post', 'brief', 'linkedin', 'xing', 'schicke', 'sende', 'schreibe'],
  'u',
);
/** A promise to ring back whoever left a message answers the contact's own call. */
const ANSWERS_THEM = words(
  [
    `(?:hinterlassen|hinterlass|sprechen|sprich)${gap(3)} (?:mir|nachricht|auf)`,
    `(?:wenn|falls|sollte) ich${gap(5)} (?:nicht|gerade|unterwegs|besetzt)${gap(3)} (?:erreichbar|rangehe|abnehme|da bin|bin|sein|telefoniere)`,
    `(?:nennen|nenn) (?:sie )?mir${gap(2)} (?:zeit|termin|zeitpunkt|uhrzeit)`,
  ],
  'u',
);
/** "Wenn ich nichts höre" before it makes a promise of the present tense. */
const UNANSWERED = words(
  [
    '(?:wenn|falls|sollte|sollten) (?:ich|wir|sie)[^.;]{0,60}(?:nichts|nix|nicht|keine)[^.;]{0,40}',
    '(?:erwische|erreiche|treffe|kriege?) ich (?:sie|dich)[^.;]{0,20} nicht[^.;]{0,20}',
    'hör\\p{L}* (?:ich|wir) (?:nichts|nix)',
    'bleibt [^.;]{0,30}aus',
  ],
  'u',
);
const OTHER_SUBJECT = words(['(?:rufen|melden|kontaktieren|versuchen) sie', 'hinterlassen sie'], 'u');
const WHY_NOW = words(
  ['wegen', 'weil', 'deshalb', 'um', 'stichwort', 'zum thema', 'zum', 'zu', 'auf empfehlung', 'mit einer', 'da', 'mit'],
  'u',
);
const BY_CALLER = words([SUBJECT], 'u');

function isPromise(match: RegExpExecArray, { lower }: Sentence): boolean {
  const end = match.index + match[0].length;
  const clause = clauseAround(lower, match.index, end);
  if (isDenied(clause) || BY_MAIL.test(clause) || ANSWERS_THEM.test(lower) || OTHER_SUBJECT.test(match[0])) return false;
  if (!BY_CALLER.test(clause)) return false;
  if (LATER.test(clause) || UNANSWERED.test(lower.slice(0, match.index))) return true;
  if (!AGAIN.test(clause)) return OTHERWISE.test(clause) && !/(?<!\p{L})(?:sie|du)\s[^,]{0,40}(?:möchte|wollen|anrufen)/u.test(clause);
  if (OTHERWISE.test(lower.slice(0, end))) return !/(?<!\p{L})(?:wenn|falls|sollten) (?:sie|du)(?!\p{L})/u.test(lower.slice(0, end));
  return (
    /^melde|^melden|^rühre/u.test(match[0]) &&
    /(?<!\p{L})(?:wieder|noch ?mal|noch einmal|nochmals)(?!\p{L})/u.test(clause) &&
    !WHY_NOW.test(lower.slice(end))
  );
}

function isFuturePromise(match: RegExpExecArray, { lower }: Sentence): boolean {
  const clause = clauseAround(lower, match.index, match.index + match[0].length);
  if (isDenied(clause) || BY_MAIL.test(clause) || ANSWERS_THEM.test(lower)) return false;
  if (/^(?:würde|will|wollen)/u.test(match[0]) && !LATER.test(clause)) return false;
  return BY_CALLER.test(clause);
}

export function callPromises(passage: Passage): Span[] {
  return inOrder([
    ...nextTries(passage),
    ...spansIn(passage, NOW, isPromise),
    ...spansIn(passage, FUTURE, isFuturePromise),
    ...spansIn(passage, ANNOUNCED, (match, { lower }) => {
      const clause = clauseAround(lower, match.index, match.index + match[0].length);
      return !isDenied(clause) && !BY_MAIL.test(clause);
    }),
  ]);
}
