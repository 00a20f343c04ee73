/** Other things than a call that a contact can be asked for: papers, a name, a form, a meeting, a word to somebody. */
import type { Channel } from '../../reader.ts';
import { gap } from './patterns.ts';
import { asking, COLLEAGUE, CONTACT_MAY, TO_ME, wide, YOURS } from './word-classes.ts';

const PAPER =
  '(?:\\p{L}*(?:rechnung|unterlage|beleg|liste|zahl|datei|vertrag|vertr[äa]g|angebot|dokument|foto|scan|auszug|bericht|übersicht|tabelle|frachtbrief|lieferschein|tarif|muster|beispiel)\\p{L}*|betreff)';
const FORM = '(?:\\p{L}*(?:formular|fragebogen|umfrage|vereinbarung|erklärung|vertrag|vollmacht|vorvertrag|auftrag)\\p{L}*)';
const PAGE =
  '(?:\\S*(?:seite|homepage|website|webseite|link|video|webinar|blog|shop|whitepaper|broschüre|prospekt|linkedin|xing|instagram|newsletter|google|kununu|app)\\S*|\\S+\\.(?:de|com|at|ch|io)(?!\\p{L}))';
const SEND = asking('schick', ['schick', 'schicke'], 'schickst', 'schickt');

/** What is handed over in writing or brought along. */
const EMAIL = [
  `(?:${SEND}|${asking('send')}|${asking('mail')}|${asking('fax')}|${asking('übermittel')})${gap(7)} ${PAPER}`,
  `${asking('bring')}${wide(9)} mit(?=[.,!?]| und|$)`,
  `${asking('leg')}${gap(6)} ${PAPER}${gap(2)} (?:bereit|bei|parat|hin)`,
  `(?:${asking('such')}|${asking('kopier')}|${asking('stell')})${gap(6)} ${PAPER}${gap(2)} (?:raus|heraus|zusammen|bereit)`,
  `${CONTACT_MAY}${wide(12)} (?:schicken|senden|zusenden|zuschicken|mailen|zukommen lassen|mitbringen|rüberschicken|schreiben|übermitteln)`,
  `${CONTACT_MAY}${wide(10)} ${PAPER}${gap(3)} (?:lesen|durchlesen|prüfen|ansehen|anschauen|durchgehen|durchsehen|bestätigen|freigeben|bereitlegen|raussuchen|zusammenstellen)`,
  `um(?: (?!und )[^\\s,;:.!?]+){0,3}? (?:zusendung|übersendung|übermittlung|bestätigung|zustellung|einsendung)`,
  `oder (?:sie schreiben|du schreibst|sie mailen|du mailst|schriftlich)`,
  `(?:oder|und|plus)(?: \\p{L}+){0,3} (?:per|via|eine|ne|über|kurze)(?: kurze)? (?:e-?mail|mail|zeile)`,
  `(?:per|via) (?:e-?mail|mail)(?: \\p{L}+){0,2} (?:antworten|melden|schreiben|erreichen|bescheid)`,
  `(?:geben sie|gib|werfen sie|wirf)${wide(4)} (?:feedback|blick)${wide(5)} (?:mail|angebot|anhang|unterlagen|e-mail)`,
  `(?:bestätig|beantwort)(?:en sie|e|st)(?! ich)${gap(6)} (?:mail|e-mail|schreiben|nachricht)`,
];
/** Verbs of the contact's further tasks, as they stand in an imperative at the head of a clause. */
const TASK_SIE =
  '(?:reservieren|lassen|checken|prüfen|vergessen|registrieren|bestellen|bringen|schicken|senden|lesen|laden|holen|füllen|tragen|klicken|buchen|bestätigen|notieren|hinterlegen|testen|probieren|teilen|folgen|nennen|empfehlen|fragen|informieren|erzählen|stellen|legen|suchen|unterschreiben|faxen|mailen|schreiben|antworten|beantworten|überweisen|zahlen|bewerten|kopieren|besorgen|klären|besprechen|kommen|denken)';
const TASK_DU =
  '(?:reservier|check|checke|prüf|registrier|bestell|bring|schick|send|lies|lad|hol|füll|trag|klick|buch|bestätig|test|teste|probier|teil|folg|nenn|empfiehl|frag|informier|erzähl|stell|such|unterschreib|fax|mail|schreib|antworte|beantworte|überweis|bewert|kopier|besorg|klär|besprich|komm|denk|sag|schau|guck|nimm|mach|sprich|red|lass)e?';
const FURTHER = [
  `(?<=(?:und|oder|dann|danach|davor|vorher|[,;–]) (?:bitte |auch |noch |vorher )?)${TASK_SIE} sie(?! (?:uns|sich ruhig|es sich))`,
  `(?<=(?:und|oder|dann|danach|davor|vorher|[,;–]) (?:bitte |auch |noch |vorher )?)${TASK_DU} (?:bitte |auch |noch |doch |mal |gleich |vorher |davor )*(?:mir|uns|der|dem|den|die|das|dein\\p{L}*|euer|eure\\p{L}*|unser\\p{L}*|mein\\p{L}*|ein|eine|einen|alles|dir|dich|bei|beim|im)(?! (?:bescheid|kurz bescheid|gut|zeit))`,
  `und(?: das| die| den| ihre?n?| mir| uns| vorher| noch| dann)(?: [^\\s,;:.!?]+){0,5}? zu (?!rufen|melden|sprechen|reden|telefonieren|hören)\\p{L}+en(?=[ ,.!]|$)`,
];

const WEB = [
  `(?:auf|bei|in) (?:unserer|unserem|der|die|unsere)${gap(1)} \\p{L}*(?:seite|portal|newsletter|plattform|app|verteiler|shop)${gap(2)} (?:zu )?(?:registrieren|anmelden|eintragen|einloggen|umsehen|umzusehen|stöbern)`,
  `${asking('klick')}${gap(3)} (?:auf|den|drauf|an|hier)`,
  `${asking('unterschreib')}${gap(5)}`,
  `${asking('unterzeichn', ['unterzeichne'])}${gap(5)}`,
  `(?:${CONTACT_MAY}|bitte|daran|und|noch|vorher|vorab|dazu)${wide(8)} ${FORM}${gap(3)} (?:zu )?(?:unterschreiben|unterzeichnen|ausfüllen|auszufüllen|mitmachen|retournieren|prüfen)`,
  `(?:${asking('schau')}|${asking('guck')}|${asking('seh', ['sieh'], 'siehst', 'seht')}|${asking('geh')}|${asking('surf')}|${asking('blick')}|${asking('les', ['lies'], 'liest', 'lest')}|${asking('stöber')}|${asking('lad')})${gap(7)} ${PAGE}`,
  `${CONTACT_MAY}${wide(8)} ${PAGE}${wide(4)} (?:schauen|gucken|anschauen|ansehen|besuchen|gehen|lesen|klicken|bestellen|abonnieren)`,
  `${asking('bewert', ['bewerte', 'bewert'], 'bewertest', 'bewertet')}${gap(3)}`,
  `(?:lassen sie|lass|hinterlassen sie|hinterlass|schreiben sie|schreib)${wide(5)} (?:bewertung|rezension|sterne|like)`,
  `${asking('folg')}${gap(1)} (?:mir|uns|unserer?m?)`,
  `(?:${asking('lik')}|${asking('teil')}|${asking('abonnier')}|${asking('vernetz')})${gap(3)} (?:mich|uns|unsere?n?|mit|sich|dich)`,
  `(?:nehmen sie|nimm|mach|machen sie|beteilig|beteiligen sie)${wide(7)} (?:umfrage|befragung|gewinnspiel)`,
  `(?:probier|probieren sie|teste?|testen sie)${wide(6)} (?:aus|demo|testversion|zugang|software|app|tool|system)`,
];
const MEETING = [
  `${asking('klick')}${gap(5)} (?:\\p{L}*einladung|\\p{L}*termin|\\p{L}*kalender)`,
  `(?:komm|kommen sie|kommt|schau|schauen sie|besuch|besuchen sie)${wide(7)} (?:vorbei|\\p{L}*stand|messe|büro|zu uns|zu mir|\\p{L}*veranstaltung|frühstück|mittagessen|kaffee)`,
  `um${gap(4)} (?:\\p{L}*termin|treffen|besuch|vorführung|demo|besprechung)`,
  `(?:meld|melde|melden sie|trag|tragen sie|schreib)${wide(8)} (?:webinar|workshop|seminar|schulung|veranstaltung|liste)${gap(3)} (?:an|ein)`,
  `(?:schlag|schlagen sie|nenn|nennen sie|such|suchen sie|mach|machen sie|vereinbar|vereinbaren sie|fixier|fixieren sie|reservier|reservieren sie|blockier|blocken sie|block)${wide(7)} (?:\\p{L}*termin|\\p{L}*treffen|slot|zeitfenster|date)`,
  `${CONTACT_MAY}${wide(8)} (?:\\p{L}*termin|\\p{L}*treffen|demo|slot)${gap(3)} (?:buchen|vereinbaren|ausmachen|reservieren|eintragen|bestätigen|machen)`,
  `(?:treffen|sehen) wir uns${gap(5)}`,
  `(?:besuchen|treffen)${gap(3)} (?:dürfte|darf|könnte) ich`,
];
const INTRODUCTION = [
  `${CONTACT_MAY}${wide(12)} (?:nennen|verbinden|vermitteln|weiterleiten|vorstellen|weitergeben|weiterempfehlen|empfehlen|ausrichten)`,
  `(?:gib|geben sie|schick|schicken sie|sag|sagen sie|nenn)${gap(2)} (?:ihm|ihr|denen|dem|der)${gap(3)} (?:nummer|kontakt\\p{L}*|karte|bescheid|namen)`,
  `(?:leit|leite|leiten sie|gib|geben sie|reich|reichen sie|sag|sagen sie|empfiehl|empfehle|empfehlen sie|erzähl|erzählen sie|schick|schicken sie)${wide(9)} weiter`,
  `(?:empfehlen sie|empfiehl|empfehle|weiterempfehlen|weiterleiten|weitergeben|weitersagen|weiterzuleiten|weiterzugeben)${gap(1)}(?= (?:mich|uns)|[.,!?]|$| und)`,
  `(?:frag|frage|fragen sie|sprich|sprechen sie|hol|holen sie|red|rede|reden sie|bitt|bitten sie|informier|informieren sie|erzähl|erzählen sie|sag|sagen sie)${wide(4)} ${YOURS}${gap(1)} ${COLLEAGUE}`,
  `(?:bring|bringen sie|hol|holen sie|nimm|nehmen sie|lad|laden sie)${wide(3)} ${YOURS}${gap(1)} ${COLLEAGUE}`,
  `${YOURS}${gap(1)} ${COLLEAGUE}${wide(4)} (?:geben|sagen|fragen|schicken|informieren|bitten|dazuholen|mitbringen|einbeziehen|weiterleiten|grüßen|verbinden|vorstellen|ausrichten)`,
  `wer${gap(8)} (?:zuständig|verantwortlich|ansprechpartner\\p{L}*|entscheidet)`,
  `(?:kontakt|nummer|namen|durchwahl|adresse|mailadresse|draht)${gap(1)} (?:von|vom|zu|zur|zum|des|der|eures?|ihres?|deines?)${wide(5)} (?:geben|nennen|schicken|vermitteln|herstellen|rausgeben|verraten|durchgeben|weitergeben)`,
  `${asking('vermittel', ['vermittle', 'vermittel'])}${gap(1)} ${TO_ME}${gap(5)}`,
  `(?:schick|schicken sie|gib|geben sie|nenn|nennen sie|verrat|verraten sie|sag|sagen sie|lass|lassen sie) ${TO_ME}${wide(6)} (?:kontakt|\\p{L}*nummer|namen?|durchwahl|\\p{L}*adresse|ansprechpartner\\p{L}*)${wide(2)} (?:von|vom|zu|zur|zum|des|der|eures?|ihres?|deines?|für)`,
  `(?:stell|stellen sie|bring|bringen sie)${wide(2)} (?:mich|uns|kontakt)${wide(6)} (?:vor|her|zusammen|kontakt)`,
];
const TEXT = [
  '(?:per|über|auf|via|eine|ne|mit) (?:whatsapp\\S*|sms|signal|telegram|threema|sprachnachricht)',
  `(?:schreib|schreiben sie|schick|schicken sie|send|senden sie)${wide(5)} (?:whatsapp\\S*|sms|sprachnachricht|kurznachricht)`,
];

/** An answer by whatever way, asked for without an imperative. */
const ANY = [
  `(?:rühr|rührt|rühren sie)(?: dich| di| sich| euch)`,
  `(?:wenn|dass|ob|sobald) (?:sie|du)${wide(4)} (?:sich|dich|di)${wide(4)} meld(?:en|est|et|eten|etest)`,
  `(?:bitten|darf|dürfte|wäre|würde|freuen)${wide(8)} (?:sich|dich)${gap(4)} zu melden`,
  `(?:meldest|rührst)(?: du)? (?:dich|di)`,
  `${CONTACT_MAY}${wide(3)} (?:sich|dich|di)${gap(4)} melden`,
];

export const ASK_TASKS: readonly (readonly [Channel, readonly string[]])[] = [
  ['email', [...EMAIL, ...FURTHER]],
  ['web', WEB],
  ['meeting', MEETING],
  ['introduction', INTRODUCTION],
  ['text', TEXT],
  ['any', ANY],
];
