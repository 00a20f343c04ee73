/** Words by which a contact is asked for a call, a mail or something else. */
import type { Channel } from '../../reader.ts';
import { ASK_CALLS, UNHURRIED } from './ask-calls.ts';
import { ASK_TASKS } from './ask-tasks.ts';
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
  `(?:zum hörer|zum telefon|nach dem hörer) (?:greifen|greifst)`,
  `(?:klingeln sie|klingel|klingle|klingele|bimmel|bimmle|bimmeln sie|telefonieren sie)${gap(5)} (?:durch|an|mit mir|mit uns)`,
  `(?:greifen sie|greif|nehmen sie|nimm)${gap(3)} (?:zum|den) (?:hörer|telefon)`,
  `(?:wählen sie|wähl|wähle)${gap(4)} (?:meine|diese|die) (?:nummer|durchwahl|\\+?\\d\\S*)`,
  `(?:melden sie sich|melde dich|meld dich)${gap(5)} (?:telefonisch|per telefon|unter \\+?\\d\\S*)`,
  `(?:telefonisch|per telefon)${gap(3)} (?:melden|zu melden)`,
  `(?:über|um|auf)${gap(3)} (?:rückruf|rückmeldung per telefon)`,
  `(?:über|auf) (?:ihren|deinen|einen)${gap(2)} anruf`,
  `(?:erwarte|erhoffe|brauche?|wünsche mir)${gap(3)} (?:ihren|deinen|einen)${gap(1)} (?:rückruf|anruf)`,
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
  `(?:sprechen|telefonieren|reden|hören) wir(?: uns)?${gap(6)}(?=\\?)`,
  `(?:rufst|klingelst|bimmelst) du${gap(6)}(?: (?:an|durch|zurück))?`,
  `du${gap(7)} (?:durch|zurück|an)(?:rufst|klingelst|bimmelst)`,
  `du rufst${gap(5)} (?:an|durch|zurück)`,
  `(?:wenn|dass|ob|sobald|damit) sie${gap(7)} (?:durch|zurück|an)(?:rufen|klingeln)`,
  `ein(?:en)?(?: \\p{L}+){0,2} (?:anruf|rückruf|telefonat|klingeln)(?: (?:von (?:ihnen|dir)|bei mir|genau))?(?=,[^.?!]{0,24}, (?:und|mehr|dann|das)|, (?:und|mehr|dann|das))`,
  `mit einem(?: \\p{L}+)? (?:anruf|rückruf|telefonat)`,
  `für (?:einen|ihren|deinen)(?: \\p{L}+)? (?:rückruf|anruf)`,
  `(?:würde|möchte|würd|will)(?: ich)?${gap(8)} am telefon`,
  `(?:sagen sie|sag|erzählen sie|erzähl)${gap(4)} am telefon`,
  `(?:ihr|dein)(?: \\p{L}+)? (?:anruf|rückruf)${gap(2)} (?:würde|wäre|freut|hilft|genügt|reicht|lohnt)`,
  `(?:lust auf|freu mich auf) (?:einen|ein)(?: \\p{L}+)? (?:anruf|telefonat)`,
  `(?:einfach|bitte|gern|gerne|kurz)(?: (?:mal|kurz|nur|heute|noch))* (?:zurückrufen|anrufen|durchklingeln|durchrufen)`,
  `(?:ihr|dein)(?: \\p{L}+)? (?:anruf|rückruf) ist (?:alles|das einzige)`,
  `(?:worum|um was) ich${gap(4)} bitte(?:,? ist)?(?: (?:nur|bloß))? ein(?: \\p{L}+)? (?:anruf|rückruf|telefonat)`,
  `(?:zwei|drei|fünf|zehn|fünfzehn|\\d{1,2}|paar) minuten${gap(2)} (?:am telefon|mit mir|telefonieren)`,
  `(?:wollen|sollen|können|könnten) wir${gap(4)} (?:darüber|drüber|miteinander) (?:reden|sprechen)`,
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
  `(?:schicken sie|schick|schicke|senden sie|sende)${PLEASE} (?:mir|uns)(?!${gap(3)} (?:sms|whatsapp))`,
  `(?:schicken sie|schick|senden sie|sende|faxen sie|mailen sie|leiten sie)${gap(4)} (?:\\p{L}*rechnung\\p{L}*|\\p{L}*unterlagen|\\p{L}*belege|\\p{L}*liste|\\p{L}*zahlen|angebot) (?:an mich|zu|rüber)`,
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
      `(?:kommen sie|komm|schauen sie|schau)${gap(7)} (?:vorbei|zu uns)`,
      `(?:tragen sie sich|trag dich|trage dich|melden sie sich|meld dich)${gap(6)} (?:webinar|workshop|kurs|demo|termin|kalender|veranstaltung)`,
      `(?:buchen sie|buch|buche)${gap(6)} (?:\\p{L}*termin|gespräch|\\p{L}*demo|vorführung|beratung|platz)`,
      `(?:besuchen sie|besuch|besuche|treffen sie|triff) (?:mich|uns)`,
      `(?:haben|hätten|hast|hättest) (?:sie|du)${gap(3)} zeit für${gap(3)} (?:treffen|termin|demo|kaffee|besuch|vorführung)`,
      `(?:nehmen sie|nimm|bestätigen sie|bestätige)${gap(4)} (?:einladung|termin)`,
      `(?:melden sie sich|melde dich)${gap(3)} (?:an|für${gap(3)} (?:webinar|workshop|seminar))`,
    ],
  ],
  [
    'web',
    [
      `(?:besuchen sie|besuch|besuche|gehen sie auf|geh auf|klicken sie|klick|klicke|abonnieren sie|abonniere?|folgen sie|folg|folge|vernetzen sie sich|vernetz dich|laden sie|lade)${gap(5)} (?:\\S*seite|website|homepage|link|newsletter|linkedin|xing|herunter|www\\S*|\\S+\\.(?:de|com|at|ch))`,
      `(?:schauen sie|schau|sehen sie|sieh|gucken sie|guck|gucke|lesen sie|lies)${gap(6)} (?:\\S*seite|website|homepage|\\S*video|webinar|film|broschüre|prospekt|blog|artikel|präsentation)`,
      `(?:laden sie|lad|lade|installieren sie|installier|installiere|testen sie|teste)${gap(6)} (?:runter|herunter|\\S*app|\\S*version|software|testzugang|whitepaper)`,
      `(?:füllen sie|füll|fülle)${gap(7)} aus`,
      `(?:registrieren sie sich|registrier dich|registriere dich|folgen sie|folg|folge)${gap(4)}`,
    ],
  ],
  [
    'introduction',
    [
      `(?:geben sie|gib|nennen sie|nenn|nenne|schicken sie|schick)${PLEASE} (?:mir|uns)${gap(3)} (?:nummer|namen?|kontakt|kontaktdaten|durchwahl|adresse) (?:von|vom|des|der|eure[sr]|ihre[sr]|deine[sr])`,
      `(?:verbinden sie|verbinde|stellen sie|stell|bringen sie|bring) (?:mich|uns)${gap(6)} (?:mit|vor|kontakt|durch)`,
      `(?:leiten sie|leite|geben sie|gib|reichen sie)${gap(6)} weiter`,
      `(?:nennen sie|nenn|nenne|sagen sie|sag) (?:mir|uns)${gap(4)}(?:,)? (?:wer|an wen|ansprechpartner\\S*|zuständig\\S*)`,
      `(?:können|könnten|kannst|könntest|würden|würdest|und) (?:(?:sie|du) )?(?:mich|uns)${gap(6)} verbinden`,
      `an wen${gap(4)} (?:wenden|melden|sprechen)`,
      `wer${gap(4)} (?:zuständig|verantwortlich|ansprechpartner)`,
      `(?:bitten sie|bitte)${gap(1)} (?:ihre|ihren|deine|deinen)${gap(3)} mich`,
    ],
  ],
  [
    'any',
    [
      `(?:melden sie sich|melde dich|meld dich|meldest du dich)`,
      `(?:setzen sie sich|setz dich|setze dich|treten sie|tritt)${gap(7)} (?:in verbindung|in kontakt)`,
      `(?:geben sie|gib)${gap(6)} (?:zeichen|laut|antwort)`,
      `(?:lassen sie|lass)${gap(3)} von (?:sich|dir|ihnen) hören`,
      `(?:sagen sie|sag|sage|geben sie|gib)${PLEASE} (?:mir|uns)${gap(3)} (?:bescheid|rückmeldung|ob|was|wann)`,
      `(?:lassen sie|lass)${PLEASE} (?:mich|uns|es mich)${gap(3)} wissen`,
      `(?:kontaktieren sie|kontaktiere|nehmen sie|nimm)${gap(4)} (?:mich|uns|kontakt|verbindung)`,
      `(?:ich|wir) (?:würde|würden) (?:gern|gerne|mich freuen,?)${gap(4)} (?:hören|zu hören|sprechen|zu sprechen|austauschen|unterhalten|reden)`,
      `(?:ich|wir) (?:hoffe|hoffen|freue mich|freuen uns),?(?: bald)? (?:von|mit) (?:ihnen|dir)${gap(2)} zu (?:hören|sprechen)`,
      `um${gap(2)} (?:rückmeldung|antwort)`,
      `${WITH_MODAL} (?:(?:bei )?(?:mir|uns)(?: bescheid)?|sich|dich)${gap(4)} (?:melden|bescheid geben|sagen)`,
      `von (?:ihnen|dir) (?:zu )?hören`,
      `(?:gern|gerne|bald|hoffentlich)(?: \\p{L}+)? höre? ich${gap(2)} von (?:ihnen|dir)`,
      `(?:ich|wir) (?:würd|würde|würden|möchte)${gap(1)} (?:gern|gerne)${gap(12)} (?:sprechen|reden|unterhalten|besprechen)`,
    ],
  ],
];

/** Every way of asking with the channel it asks for; whether somebody else acts or it is denied is asked elsewhere. */
export const ASK_PATTERNS: readonly (readonly [Channel, RegExp])[] = (
  [['call', CALL], ['call', ASK_CALLS], ['email', EMAIL], ...OTHERS, ...ASK_TASKS, ['any', [UNHURRIED]]] as [Channel, string[]][]
).map(([channel, phrases]) => [channel, words(phrases)]);
