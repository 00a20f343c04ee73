/** Words by which a contact is asked for a call, a mail or something else. */
import type { Channel } from '../../reader.ts';
import { gap, words } from './patterns.ts';

const MAIL = '(?:\\p{L}*e-?mails?|\\p{L}*mails?|zeilen?|\\p{L}*post|nachricht)';
const PLEASE = '(?: (?:bitte|doch|einfach|gern|gerne|mal|kurz|ruhig|am besten|dann|also|dazu|also|schnell)){0,3}';
const WITH_MODAL =
  '(?:können|könnten|würden|wollen|möchten|mögen|kannst|könntest|würdest|magst|möchtest|willst|wären|wärst|hätten|hättest)(?: (?:sie|du))(?: [^\\s.!?;:]+){0,5}?';

/** Imperatives, questions and wishes that ask for a call. */
const CALL = [
  `(?:rufen sie|ruf|rufe)${gap(9)} (?:an|zurück|durch)`,
  `(?:mich|uns|bei mir|bei uns)${gap(7)} (?:zurück|an|durch)(?:zu)?(?:rufen|rufst|ruft|klingeln|klingelst)`,
  `(?:mich|uns) (?:zurück|an)(?:zu)?rufen`,
  `(?:klingeln sie|klingel|klingle|klingele|telefonieren sie)${gap(5)} (?:durch|an|mit mir|mit uns)`,
  `(?:greifen sie|greif|nehmen sie|nimm)${gap(3)} (?:zum|den) (?:hörer|telefon)`,
  `(?:wählen sie|wähl|wähle)${PLEASE} (?:meine|diese|die) (?:nummer|durchwahl)`,
  `(?:melden sie sich|melde dich|meld dich)${gap(5)} (?:telefonisch|per telefon|unter \\+?\\d\\S*)`,
  `(?:telefonisch|per telefon)${gap(3)} (?:melden|zu melden)`,
  `(?:über|um|auf)${gap(3)} (?:rückruf|rückmeldung per telefon)`,
  `über (?:ihren|deinen|einen)${gap(2)} anruf`,
  `(?:geben sie|gib)${PLEASE} (?:mir|uns)${gap(3)} (?:rückruf|anruf)`,
  `ein(?:en)?(?: (?:kurze[rn]?|schnelle[rn]?|kleine[rn]?))? (?:rückruf|anruf)(?: von (?:ihnen|dir))?${gap(4)} (?:genügt|reicht|wäre|würde|hilft|ist alles|lohnt)`,
  `(?:drücken sie|drück|drücke|tippen sie|tipp)${gap(3)} rückruf`,
  `(?:genügt|reicht)(?: mir)? ein(?: \\p{L}+)? (?:rückruf|anruf)`,
  `ein(?: (?:kurzes|schnelles|kleines))? (?:telefonat|telefongespräch)${gap(5)} (?:genügt|reicht|wäre|würde|hilft|lohnt|klärt)`,
  `(?:nehmen|nehme|nimm) (?:sie )?(?:bitte )?(?:kurz )?(?:telefonisch )?kontakt${gap(2)} auf`,
  `(?:wollen|sollen|können|könnten) wir${gap(4)} (?:am telefon|telefonisch)${gap(2)}`,
  `(?:wäre|ist) ein(?: \\p{L}+)? (?:gespräch|telefonat|anruf|rückruf)${gap(2)} möglich`,
  `rückruf (?:bitte|erbeten|erwünscht|genügt|wäre|würde)`,
  `(?:bitte|wunsch|bitte lautet)(?: (?:ist|wäre|um|nur|ein|eine|einen|kurzer|kurzen|ihr|ihren)){0,4}:?(?: (?:um|nur|ein|eine|einen|kurzer|kurzen|schneller)){0,4} (?:rückruf|anruf)`,
  `(?:sie rufen|du rufst) (?:mich|uns)${gap(5)} (?:an|zurück)`,
  `(?:durch|zurück|an)zu(?:klingeln|rufen|telefonieren)`,
  `(?:sprechen|telefonieren|reden) wir${gap(3)} (?:kurz|mal|bald|darüber|drüber|miteinander|einmal)`,
  `(?:gib|geben sie) (?:mir|uns)${gap(3)} (?:ring|klingeln)`,
  `(?:lust|zeit|bereit|einverstanden|möglich),? (?:auf|für) ein(?:en|e)?(?: \\p{L}+)? (?:telefonat|gespräch|anruf|austausch)`,
  `(?:auf ein|zu einem|für ein)(?: \\p{L}+)? telefonat`,
  `hören wir uns${gap(3)}(?=\\?)`,
  `(?:lassen sie uns|lass uns|können wir|könnten wir|wollen wir|sollen wir|sollten wir|dürfen wir)${gap(5)} (?:sprechen|telefonieren|reden|austauschen|unterhalten)`,
  `(?:haben|hätten|hast|hättest) (?:sie|du)${gap(4)} (?:minuten|moment|augenblick|viertelstunde)`,
  `(?:nehmen sie sich|nimm dir|schenken sie mir|schenk mir)${gap(3)} (?:minuten|zeit)`,
];
const EMAIL = [
  `(?:achten sie|achte|acht)${gap(3)} auf${gap(4)} ${MAIL}`,
  `(?:werfen sie|wirf)${gap(6)} blick${gap(5)} ${MAIL}`,
  `(?:lesen sie|lies)(?:${gap(5)} ${MAIL}| sie)`,
  `(?:schauen sie|schau|schaue|sehen sie|sieh|gucken sie|guck|blicken sie)${gap(5)} (?:${MAIL}|postfach|posteingang|mailbox|e-mail-eingang)`,
  `(?:halten sie|halte|halt)${gap(8)} ausschau`,
  `(?:halten sie|halte|halt|behalten sie|behalte|behalt)${gap(5)} (?:augen|auge|postfach|posteingang)`,
  `(?:öffnen sie|öffne|suchen sie|such|suche|prüfen sie|prüf|prüfe|heben sie|heb|hebe|beachten sie|beachte)${gap(5)} (?:${MAIL}|postfach|posteingang)`,
  `(?:schreiben sie|schreib|schreibe|mailen sie|mail|maile)${PLEASE} (?:mir|uns|zurück)(?!${gap(3)} (?:eine? )?(?:sms|whatsapp))`,
  `(?:antworten sie|antworte)(?:${gap(3)} (?:mir|uns|auf|per|mit|darauf|kurz|bitte))?`,
  `(?:schicken sie|schick|schicke|senden sie|sende)${PLEASE} (?:mir|uns)${gap(4)} (?:${MAIL}|antwort|unterlagen|zahlen|liste)`,
  `(?:geben sie|gib)${gap(3)} per (?:e-?mail|mail)${gap(2)} (?:bescheid|antwort|rückmeldung)`,
  `(?:lesen sie|lies)${PLEASE},? (?:was|worum|wie)`,
  `(?:auf|zu) (?:meine|diese|die)${gap(1)} ${MAIL}${gap(5)} antworten`,
  `${WITH_MODAL} ${MAIL}${gap(2)} (?:schauen|gucken|sehen|reinschauen)`,
  `(?:achten sie|achte) auf den betreff`,
  `(?:lesen sie|lies) (?:die|diese|sie|das)`,
  `${WITH_MODAL} ${MAIL}${gap(4)} (?:antworten|lesen|beantworten|öffnen|ansehen|anschauen)`,
  `(?:nehmen sie sich|nimm dir)${gap(4)} für${gap(3)} ${MAIL}`,
  `${WITH_MODAL} (?:mir|uns)${gap(4)} (?:schreiben|antworten|mailen|zurückschreiben)`,
  `bitte${gap(4)} ${MAIL}${gap(4)} (?:öffnen|lesen|ansehen|anschauen|reinschauen|beachten|prüfen|aufmachen|durchlesen|aufheben)`,
  `(?:bitte|gern|gerne|einmal|kurz)${gap(2)} (?:reinschauen|hineinschauen|reinlesen|durchlesen)`,
  `(?:antwort|rückmeldung|zeile|ja|nein|zweizeiler)${gap(2)} per (?:e-?mail|mail)${gap(3)} (?:genügt|reicht|wäre|würde|hilft)`,
  `(?:tippen sie|tipp|tippe)${PLEASE} (?:mir|uns)`,
  `wenn (?:sie|du)${gap(3)} (?:meine|die|diese)${gap(1)} ${MAIL}${gap(4)} (?:lesen|liest|öffnen|öffnest|anschauen|beantworten|beantwortest)`,
];
const OTHERS: [Channel, string[]][] = [
  [
    'text',
    [
      `(?:schreiben sie|schreib|schicken sie|schick)${PLEASE} (?:mir|uns)${gap(3)} (?:sms|whatsapp\\S*)`,
      `(?:simsen sie|texten sie|texte|sims)${PLEASE} (?:mir|uns|mich)`,
    ],
  ],
  [
    'meeting',
    [
      `(?:buchen sie|buch|buche|vereinbaren sie|vereinbare|reservieren sie|reserviere|suchen sie sich|such dir|wählen sie|wähl|tragen sie|blocken sie)${gap(6)} (?:termin|slot|zeitfenster|treffen|kalender|demo|uhrzeit)`,
      `(?:lassen sie uns|lass uns|können wir|könnten wir|wollen wir|sollen wir|sollten wir|dürfen wir|dürfte ich|darf ich)${gap(7)} (?:treffen|zusammensetzen|termin|demo|kaffee|mittagessen)`,
      `(?:kommen sie|komm|schauen sie|schau)${gap(4)} (?:vorbei|zu uns)`,
      `(?:haben|hätten|hast|hättest) (?:sie|du)${gap(3)} zeit für${gap(3)} (?:treffen|termin|demo|kaffee|besuch|vorführung)`,
      `(?:nehmen sie|nimm|bestätigen sie|bestätige)${gap(4)} (?:einladung|termin)`,
      `(?:melden sie sich|melde dich)${gap(3)} (?:an|für${gap(3)} (?:webinar|workshop|seminar))`,
    ],
  ],
  [
    'web',
    [
      `(?:besuchen sie|besuch|besuche|gehen sie auf|geh auf|klicken sie|klick|klicke|abonnieren sie|abonniere|folgen sie|folg|folge|vernetzen sie sich|vernetz dich|laden sie|lade)${gap(5)} (?:\\S*seite|website|homepage|link|newsletter|linkedin|xing|herunter|www\\S*|\\S+\\.(?:de|com|at|ch))`,
      `(?:schauen sie|schau|sehen sie|sieh)${gap(5)} (?:\\S*seite|website|homepage|video|webinar|film)`,
    ],
  ],
  [
    'introduction',
    [
      `(?:verbinden sie|verbinde|stellen sie|stell|bringen sie|bring) (?:mich|uns)${gap(6)} (?:mit|vor|kontakt|durch)`,
      `(?:leiten sie|leite|geben sie|gib|reichen sie)${gap(6)} weiter`,
      `(?:nennen sie|nenn|nenne|sagen sie|sag) (?:mir|uns)${gap(4)}(?:,)? (?:wer|an wen|ansprechpartner\\S*|zuständig\\S*)`,
      `an wen${gap(4)} (?:wenden|melden|sprechen)`,
      `wer${gap(4)} (?:zuständig|verantwortlich|ansprechpartner)`,
      `(?:bitten sie|bitte)${gap(1)} (?:ihre|ihren|deine|deinen)${gap(3)} mich`,
    ],
  ],
  [
    'any',
    [
      `(?:melden sie sich|melde dich|meld dich)`,
      `(?:sagen sie|sag|sage|geben sie|gib)${PLEASE} (?:mir|uns)${gap(3)} (?:bescheid|rückmeldung|ob|was|wann)`,
      `(?:lassen sie|lass)${PLEASE} (?:mich|uns|es mich)${gap(3)} wissen`,
      `(?:kontaktieren sie|kontaktiere|nehmen sie|nimm)${gap(4)} (?:mich|uns|kontakt|verbindung)`,
      `(?:ich|wir) (?:würde|würden) (?:gern|gerne|mich freuen,?)${gap(4)} (?:hören|zu hören|sprechen|zu sprechen|austauschen|unterhalten|reden)`,
      `(?:ich|wir) (?:hoffe|hoffen|freue mich|freuen uns),?(?: bald)? (?:von|mit) (?:ihnen|dir)${gap(2)} zu (?:hören|sprechen)`,
      `um${gap(2)} (?:rückmeldung|antwort)`,
      `${WITH_MODAL} (?:(?:bei )?(?:mir|uns)(?: bescheid)?|sich|dich)${gap(4)} (?:melden|bescheid geben|sagen)`,
      `von (?:ihnen|dir) (?:zu )?hören`,
    ],
  ],
];

/** Every way of asking with the channel it asks for; whether somebody else acts or it is denied is asked elsewhere. */
export const ASK_PATTERNS: readonly (readonly [Channel, RegExp])[] = (
  [['call', CALL], ['email', EMAIL], ...OTHERS] as [Channel, string[]][]
).map(([channel, phrases]) => [channel, words(phrases)]);
