/** What the contact gets by doing what is asked: the caller tells or shows something, or the contact learns, has or saves something. */
import type { Sentence } from '../../reader.ts';
import { words } from './patterns.ts';

/** Stems of what a caller does for the contact in the talk. */
const GIVES =
  '(?:zeig|erklär|erläuter|verrat|erzähl|schilder|schildr|beantwort|skizzier|beschreib|beweis|beleg|nenn|bring|schick|klär|stell|les|schau|such|find|rechn|führ|leg|nehm|mach|geh|seh|prüf|sag|geb|bespr[ei]ch|bereit|schenk|liefer|hab)(?:e|en|n|st)?';
const CALLER = '(?:ich|i|wir|ma|mir)';
const MY_NUMBER = '(?! (?:noch|die nummer|meine|es noch|ihnen noch|dir noch|nochmal|wieder|mich|kurz meine))';
const LEARNS = '(?:krieg|bekomm|hör|erfähr|kenn|lern|versteh|spar|sieh|weiß|weißt|merk|hol|wirst|behält|verlier|hast)';
const LEARN =
  '(?:bekommen|kriegen|hören|erfahren|kennen|lernen|verstehen|erhalten|sehen|wissen|sparen|haben|merken|behalten|werden|können|brauchen|verlieren)';

const REASON = words(
  [
    `(?:dann|und|damit|so|da|denn|weil|gern|gerne|drum|dafür|dazu|darin|dort|am telefon) (?:\\p{L}+ ){0,2}(?:${GIVES}|kann|könnte|will|möchte|würde|werde)(?:['’]?s)? ${CALLER}${MY_NUMBER}(?! (?:reden|sprechen|telefonieren))`,
    `${GIVES} ${CALLER} (?:dir|ihnen|euch|di|da|sie|dich|dir['’]s)${MY_NUMBER}`,
    `${CALLER} (?:\\p{L}+ ){0,2}(?:${GIVES})(?:['’]?s)? (?:dir|ihnen|euch|da|sie|dich)${MY_NUMBER}`,
    `${CALLER} (?:kann|könnte|will|möchte|würd|würde|werde|können|hab|habe|haben)(?: \\S+){1,8}? (?:zeigen|erklären|erläutern|verraten|erzählen|schildern|beantworten|skizzieren|nennen|klären|vorstellen|vorrechnen|beweisen|sagen|für (?:sie|dich|euch|ihr\\p{L}*|dein\\p{L}*))`,
    `${CALLER} (?:zeig|erklär|verrat|erzähl|beantwort|führ)(?:e|en)?(?=[ ,.])`,
    `(?:zeig|erklär|verrat|erzähl|beantwort|führ|geh)(?:e|en)? ${CALLER}`,
    `(?<!(?:wann|wenn|ob|was|wo) )${LEARNS}(?:st|t)? (?:du|dann|ihr)(?! ja)(?! (?:\\S+ ){0,3}(?:minuten|zeit|lust|moment|luft|kurz|mich|mir))`,
    `(?<!(?:wenn|falls|sobald|ob|dass|wann|wo|wie) )(?:du|ihr) (?:gleich |dann |sofort |dadurch |von mir )?(?:${LEARNS}|brauchs|muss|kanns)(?:st|t)?(?! (?:mich|mir|mi)(?!\\p{L}))`,
    `${LEARN} sie(?! (?:mich|mir|kurz|vielleicht|heute|morgen|zeit|lust|eine? (?:moment|minute))(?!\\p{L}))`,
    `(?<!(?:wenn|falls|sobald|ob|dass) )sie (?:gleich |dann |sofort |dadurch |von mir )?${LEARN}(?! (?:mich|mir|sich)(?!\\p{L}))`,
    'damit (?:du|sie|ihr|ihre?[nmrs]?|deine?[nmrs]?|eure?[nmrs]?|euer|wir|bei|die|der|das|es|ich (?:ihnen|dir|euch))',
    '(?:weil|denn|da) (?:\\S+ ){0,10}(?:sie|ihnen|ihre?[nmrs]?|du|dir|deine?[nmrs]?|euch|eure?[nmrs]?)',
    'um (?:\\S+ ){1,8}zu',
    '(?:bist|sind) (?:du|sie)(?: \\S+){0,4} (?:schlauer|klüger|im bilde|weiter)',
    '(?:dauert|kostet|braucht)(?: sie| dich| es| nur| kaum| keine){0,2} (?:\\p{L}+|\\d+) minuten?',
    '(?:sie|die|das|er|darin|dort) (?:zeigt|erklärt|steht|beschreibt|enthält|findest|finden)',
    'damit (?:ich|wir)',
    '(?:minuten|dann|danach|anschließend) (?:kannst du|können sie)',
    'lohnt',
    '(?:hat|nimmt|findet) (?:bald )?ein ende',
    '(?:vom tisch|aus der welt|vorbei|geschichte|verschwind\\p{L}*|aufhör\\p{L}*|hört auf|los wirst|los werden|loswirst|loswerden)',
    '(?:und|dann) (?:der|die|das|ihre?|eure?|deine?) (?!nummer|durchwahl|leitung|sache|nachricht)\\p{L}+ (?:\\S+ ){0,5}(?:ist|sind|hat|haben|läuft|laufen|kommt|kommen|sinkt|sinken|geht|gehen|wird|werden)',
    '(?:sie entscheiden|du entscheidest|entscheiden sie|entscheidest du)',
    '(?:reichen|genügen)',
    '(?:schauen|sehen|klären|prüfen|rechnen|finden|gehen) wir',
    'wir (?:schauen|sehen|klären|prüfen|rechnen|finden|gehen)',
    'alles weitere',
    '(?:ich|wir) (?:schaue?|sehe?|lege?|nehme?|rechne|suche|finde|bringe?|beweise|belege|gehe?n?)(?= )(?! (?:selbst|selber|ran|dran|gleich|sofort|immer|direkt|meist|eh))',
    '(?:ich|wir) weiß(?:,| rat| genau| wie| was| woran)',
  ],
  'u',
);

/** What the caller needs is no gain of the contact. */
const CALLERS_NEED =
  /(?<!\p{L})(?:brauch\p{L}*|bräucht\p{L}*|muss|müsst\p{L}*|fehlt|fehlen|bericht|chef\p{L}*|quartal\p{L}*|quote|provision|statistik|zielvorgabe\p{L}*|vorgabe\p{L}*|abschluss|abschließ\p{L}*|abhak\p{L}*|feierabend|liste)(?!\p{L})/u;
const MINE = /(?<!\p{L})(?:ich|mein\p{L}*|mir|wir|unser\p{L}*)(?!\p{L})/u;

/** Looks at what is said beside the asking words themselves. */
export function givesReason(sentence: Sentence): boolean {
  const lower = sentence.lower
    .split(/(?<=[,;:–])\s/u)
    .filter((clause) => !(CALLERS_NEED.test(clause) && MINE.test(clause)))
    .join(' ');
  return REASON.test(lower);
}
