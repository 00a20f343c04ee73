/** The caller announces the next try in any of its wordings: "ich versuch's morgen wieder", "der nächste Anruf kommt von mir". */
import type { Passage, Sentence, Span } from '../../reader.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';
import { BACK, I, MONTH, WEEKDAY, wide } from './word-classes.ts';

const CALLER = `(?:${I}|wir)`;
const YOU = '(?:sie|ihnen|dich|dir|di|da|euch)';
/** What a caller does to reach somebody, as it stands behind or before "ich". */
const TRY = [
  `ruf(?:e|en)?${wide(10)} (?:an|durch|${BACK})`,
  `(?:meld|rühr)(?:e|en)?(?: ${CALLER})?(?: ${YOU})? (?:mich|mi|uns)`,
  `(?:versuch|probier)(?:e|en)?(?:['’]?s)?`,
  `(?:klingle|klingel|klingele|läut|läute|bimmel|bimmle|telefonier|telefoniere|funk|funke)`,
  `(?:hak|frag|fass|bohr|hör|stoß|stoss|kart)(?:e|en)?${wide(7)} nach`,
  `komm(?:e|en)?${wide(8)} (?:auf ${YOU}(?: \\p{L}+)? (?:zu|${BACK})|vorbei|rum|durch)`,
  `(?:komm|schau)(?:e|en)?${wide(6)} auf ${YOU} zu`,
  `(?:kontaktier|wähl|erreich|erwisch|krieg|schnapp|sprech|belästig|nerv|stör|behellig)(?:e|en)? (?:${CALLER} )?${YOU}`,
  `(?:greif|nehm)(?:e|en)?${wide(6)} (?:zum|den) (?:telefon|hörer|apparat)`,
  `(?:nehm|setz)(?:e|en)?${wide(7)} (?:kontakt|verbindung)`,
  `geb(?:e|en)?${wide(5)} (?:telefon|ring|anruf)`,
  `(?:start|unternehm|mach)(?:e|en)?${wide(4)} (?:versuch|anlauf|anruf)`,
  `schau(?:e|en)?${wide(6)} (?:vorbei|rein|herein)`,
].join('|');
const WILL_TRY = `(?:anrufen|anzurufen|zurückrufen|durchrufen|durchklingeln|anläuten|melden|versuchen|probieren|kontaktieren|zu kontaktieren|nachhaken|nachfassen|nachfragen|zurückkommen|zukommen|anklopfen|anklingeln|erreichen|erwischen|telefonieren|nachhören|vorbeischauen|vorbeikommen|ansprechen|klingeln|läuten|stören|behelligen)`;

const TRIES = words([
  `${CALLER}${wide(8)} (?:${TRY})`,
  `(?:${TRY})(?:['’]?s)?(?: ${CALLER}(?:['’]?s)?)?`,
  `(?:werde?|werd['’]?s|werden|will|wollen|möchte|darf|würde|würd|könnte|kann|erlaube|gestatte)(?:['’]?s)?${wide(12)} ${WILL_TRY}`,
  `(?:mich|mi|uns)${wide(5)} zu (?:melden|rühren)`,
  `(?:lass|lasse|lassen)${wide(9)} (?:klingeln|läuten|bimmeln)`,
  `(?:bin|sitz|häng|steh)(?:e|en)? ${CALLER}${wide(8)} (?:leitung|apparat|dran|matte|tür|ohr)`,
  `(?:mein|meine|unser|unsere|ein|eine|der|die|jemand)(?: \\p{L}+){0,4} (?:ruft|meldet|klingelt|probiert|versucht|kommt|kontaktiert|fragt|hakt)${wide(8)}`,
  `(?:hak|frag|fass|bohr|hör)(?:e|en)? ${CALLER}${wide(7)} nach`,
  `hake? ${CALLER}${wide(6)} nach`,
  `(?:erwisch|erreich|kriag|krieg|triff)(?:e)?(?=[ ,.!]|$)`,
  `(?:darf|werde|würde|möchte|will)(?: ${CALLER})?${wide(10)} in erinnerung (?:rufen|bringen)`,
  `${CALLER}${wide(8)} (?:bin|sitz|häng|steh)(?:e|en)?${wide(6)} (?:leitung|apparat|dran|matte|tür)`,
]);

/** Says by itself that the caller will be back. */
const ANNOUNCED = words([
  `(?:anruf|telefonat|rückruf|nachfassen)${gap(5)} (?:eingeplant|vorgemerkt|vorgenommen|eingetragen|auf dem zettel)`,
  `(?:kann|könnte|darf|würde) (?:ich|i|wir)${gap(4)} (?:auch|gern|gerne|selber|selbst)${gap(3)} (?:zurückrufen|anrufen|durchrufen|durchklingeln)`,
  `(?:ich|i|wir) (?:kann|könnte|darf|würde|können)${gap(4)} (?:auch|gern|gerne|selber|selbst)${gap(3)} (?:zurückrufen|anrufen|durchrufen|durchklingeln)`,
  `(?:ein|einen|nen)e?[rn]? (?:zweite|dritte)[nrm]? (?:anruf|versuch|anlauf)`,
  `(?:mein|unser|der|ein|einen|den|nen)e?[rn]? (?:nächste|weitere|neue|erneute|neuerliche)[nrm]? (?:anruf|versuch|anlauf|kontaktversuch)`,
  `(?:beim|zum) (?:nächsten|zweiten|dritten|x-ten) (?:mal|anlauf|versuch|anruf)`,
  `(?:auf|zur|in)(?: \\p{L}+)? (?:wiedervorlage|(?:rückruf|anruf|telefon|nachfass)\\p{L}*liste)`,
  `(?:hörst|hören|hörts|hört)(?: s['’]| sie| du| ihr)?${wide(6)} von (?:mir|uns)(?!,? (?:wie|was|warum|woran|wo))`,
  `(?:wirst|werden)${wide(5)} von (?:mir|uns) hören`,
  `(?:bekommst|kriegst|bekommen|kriegen|erhalten|erhältst|hast|haben)(?: sie| du)?${wide(5)} (?:anruf|telefon) von (?:mir|uns)`,
  `(?:lass|lasse|geb|gebe|gib)${gap(4)} nicht (?:locker|auf|in ruhe|nach)`,
  `(?:nicht|ned) (?:lockerlassen|locker lassen|aufgeben|nachlassen|ruhen|müde)`,
  `bleib(?:e|en)?${gap(4)} (?:dran|am ball|hartnäckig|lästig|beharrlich)`,
  `(?:so lange|solang|solange|so oft)${wide(4)} bis (?:ich|i|wir)${gap(3)} (?:erreiche?|erwische?|kriege?|sprech\\p{L}*|dran\\p{L}*|habe?)`,
  `(?:erinnerung|wecker|notiz|termin|reminder)${wide(4)} (?:gesetzt|gestellt|gemacht|eingetragen|notiert|eingeplant|vorgenommen)(?=[^.!?]{0,80}(?:anruf|anzuruf|nach|meld|klingel|versuch|telefon))`,
  `${WEEKDAY}${gap(3)} (?:klingelt|läutet|bimmelt)(?:['’]?s)?`,
  `(?:klingelt|läutet|bimmelt)(?:['’]?s| es| dein telefon| ihr telefon)?${wide(4)} (?:wieder|noch\\s*mal|erneut|nochmals)`,
  `(?:die|der|mein|meine) (?:initiative|nächste schritt|ball) (?:liegt|bleibt|ist)${gap(2)} (?:bei mir|bei uns)`,
  `(?:um den rest|alles weitere|den rest|darum) kümmere? (?:ich|i|wir)`,
]);

const LATER = words(
  [
    'später',
    'nachher',
    'danach',
    'ein (?:andermal|anderes mal|anderes mal)',
    `(?<!(?:letzten|vergangenen|vom|vorigen|guten) )${WEEKDAY}(?:s|früh|morgen|vormittag|mittag|nachmittag|abend)?`,
    '(?<!guten )(?<!schönen )(?<!guten schönen )morgen',
    '(?:über|uber)morgen',
    'in (?:der früh|aller früh)',
    '(?:nächste[nrsm]?|kommende[nrsm]?|folgende[nrsm]?) (?:woche|tage|tagen|monat|mal|zeit|stunde|stunden)',
    'in (?:ein paar|einigen|wenigen|zwei|drei|vier|acht|vierzehn|den nächsten|den kommenden|einer|einem|kürze|bälde) (?:tagen|wochen|woche|stunden|stunde|monat|monaten)',
    '(?:ende|anfang|mitte) (?:der|nächster|kommender|des) (?:woche|monats?|jahres)',
    '(?:nach|vor) (?:dem|der) (?:mittag|mittagessen|wochenende|urlaub|feiertagen|ferien|mittagspause|weihnachten)',
    '(?:heute|heut|am) (?:abend|nachmittag|mittag|vormittag)',
    '(?:zu|an) (?:einem|anderer) (?:späteren|anderen|stelle)\\p{L}*(?: zeitpunkt| tag| termin)?',
    'demnächst',
    '(?:die|dieser|nächste|nächsten) tage?',
    `(?:anfang|mitte|ende|im) ${MONTH}`,
    '(?:späda|speda|spöter|speter|nochha)',
    'gelegentlich',
    'irgendwann',
    'am abend',
  ],
  'u',
);
const AGAIN = words(
  [
    'wieder',
    'noch(?:\\s|-)?ein\\s?mal',
    'no(?:ch)?\\s?amal',
    'noch\\s?mals?',
    '(?:no|noch|na)\\s?(?:amoi|amol|emol|mol|mal)',
    'erneut',
    'abermals',
    'neuerlich',
    'weiterhin',
    'immer wieder',
    'ein weiteres mal',
    'ein zweites mal',
    'selber',
    'von mir aus',
    'aufs neue',
  ],
  'u',
);
const OTHERWISE = words(
  [
    'sonst',
    'ansonsten',
    'andernfalls',
    'anderenfalls',
    'im anderen fall',
    'ohne (?:\\S+ ){0,3}(?:rückmeldung|antwort|rückruf|nachricht|reaktion)',
    "(?:wenn|wenn['’]?s|falls|sollten?|bleibt|klappt|solange|wennst|wannst|hör|höre|kommt|meldest|rührst|erreich|erwisch|bis)(?: \\S+){0,8}? (?:nicht|nichts|nix|ned|net|nüt|keine?n?|aus)",
    'wenn nicht',
    'falls nicht',
  ],
  'u',
);
const SURE = words(
  ['einfach', 'bestimmt', 'sicher', 'halt', 'eben', 'gerne?', 'dann', 'schon', 'selbst', 'sowieso', 'auf jeden fall', 'jedenfalls', 'eh'],
  'u',
);
const WHY_NOW = words(['wegen', 'weil', 'deshalb', 'um', 'stichwort', 'thema', 'zu den', 'da'], 'u');
const DONE = words(
  [
    'habe?',
    'hatten?',
    'haben',
    'wollte',
    'wollten',
    'versucht',
    'angerufen',
    'nicht(?! melden)(?! hören)(?! zurück)',
    'seit',
    'jetzt',
    'gerade',
    'um',
  ],
  'u',
);
const BY_MAIL = words(
  ['(?:\\p{L}*-)?e-?mails?', 'mail', 'schriftlich', 'per post', 'brief', 'linkedin', 'xing', 'unterlagen', 'muster'],
  'u',
);
const SPARED = words(
  [
    "(?:müssen|musst|brauchst|brauchen|brauchts|muasst|müend)(?: sie| du| s['’])?(?: \\S+){0,4}? (?:nicht|nix|nichts|ned|net|nicht extra)(?: \\S+){0,3}? (?:zurückrufen|zurückzurufen|anrufen|melden|zu melden|tun|machen|unternehmen|reagieren|rühren)",
  ],
  'u',
);
const STARTS_WITH_CALLER = new RegExp(
  `(?<!\\p{L})(?:${CALLER}|kolleg\\p{L}*|team|assistent\\p{L}*|jemand|mitarbeiter\\p{L}*|chefin?)(?!\\p{L})`,
  'u',
);

/** A clause that is longer is cut. */
const LONGEST = 240;

function clauseOf(lower: string, from: number, to: number): string {
  const before = lower.slice(Math.max(0, from - LONGEST), from);
  const after = lower.slice(to, to + LONGEST);
  const start = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(' – ')) + 1;
  const stop = after.search(/[,;–]/u);
  return before.slice(start) + lower.slice(from, to) + (stop === -1 ? after : after.slice(0, stop));
}

/** "Ich melde mich nach unserem Gespräch im Mai" tells when the talk was. */
const OF_A_TALK = /(?<!\p{L})(?:unser\p{L}*|\p{L}*(?:gespräch|treffen|termin|besprechung|meeting))(?!\p{L})/u;

const sparesThem = oncePerSentence(SPARED);
const saysOtherwise = oncePerSentence(OTHERWISE);

function isNextTry(match: RegExpExecArray, sentence: Sentence): boolean {
  const { lower } = sentence;
  const clause = clauseOf(lower, match.index, match.index + match[0].length);
  const upToEnd = clause.slice(0, clause.indexOf(match[0]) + match[0].length);
  if (!STARTS_WITH_CALLER.test(upToEnd) && !/^(?:mich|mi|uns)(?!\p{L})/u.test(match[0])) return false;
  if (BY_MAIL.test(clause) || /(?<!\p{L})(?:sie mich|ruf mich|ruft mich|du mich)(?!\p{L})/u.test(clause)) return false;
  if (sparesThem(sentence)) return true;
  const bare = clause.replace(OTHERWISE, ' ');
  if (DONE.test(bare)) return false;
  const again = AGAIN.test(clause);
  const later = LATER.test(clause) && (again || !OF_A_TALK.test(clause));
  const otherwise = saysOtherwise(sentence);
  if (later) return again || otherwise || SURE.test(clause) || !WHY_NOW.test(clause);
  if (!again) return otherwise && SURE.test(clause);
  return (otherwise || SURE.test(clause)) && !WHY_NOW.test(clause);
}

/** Announcements that carry their own words for later, again or otherwise. */
export function nextTries(passage: Passage): Span[] {
  return inOrder([
    ...spansIn(passage, TRIES, isNextTry),
    ...spansIn(passage, ANNOUNCED, (match, { lower }) => {
      const clause = clauseOf(lower, match.index, match.index + match[0].length);
      return !BY_MAIL.test(clause) && !/(?<!\p{L})(?:nie|niemals|keinen?|ungern)(?!\p{L})/u.test(clause);
    }),
  ]);
}
