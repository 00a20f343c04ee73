/** Places that say the caller and the contact met or talked. What is still to come, or is denied, is no claim. */
import { allMatches } from '../../all-matches.ts';
import type { MeetingClaim, Passage } from '../../reader.ts';
import { clauseAround, isDenied } from './clauses.ts';
import { gap, words } from './patterns.ts';

const TALK =
  '(?:\\p{L}*gespräch|\\p{L}*treffen|\\p{L}*termin|telefonat|\\p{L}*besprechung|\\p{L}{4,}runde|\\p{L}*meeting|\\p{L}*demo|workshop|\\p{L}*austausch|unterhaltung|präsentation|videocall|zoom-call|call|sitzung|begegnung|kennenlernen|plausch|kontakt auf der messe|wiedersehen|zusammentreffen|mittagessen|kaffee|besuch)(?:e?s|en|e)?';
const MET =
  '(?:\\p{L}*gesprochen|getroffen|unterhalten|gesehen|telefoniert|ausgetauscht|vereinbart|abgemacht|diskutiert|verabredet|zusammengesessen|kennengelernt|kennen gelernt|verblieben|durchgegangen|angeschaut|geredet|begegnet|gesessen|rausgekommen|gekannt)';
const PAST =
  '(?:sprachen|trafen|redeten|saßen|standen|telefonierten|unterhielten|diskutierten|vereinbarten|lernten|hatten|begegneten|besprachen)';
const TOLD =
  '(?:erzählt|gesagt|gefragt|gebeten|erwähnt|berichtet|gezeigt|versprochen|angesprochen|geschildert|erklärt|mitgeteilt|zugesagt)';

const CLAIM = words([
  `wir${gap(9)} ${MET}`,
  `(?:kennen|kenne) (?:wir )?(?:uns|sie|dich) (?:aus|von|seit|durch) (?:der|dem|unserer|unserem|einem|einer)(?: \\p{L}+)? ${TALK}`,
  `(?:erinnern sie sich|erinnerst du dich|sie erinnern sich|du erinnerst dich|weißt du|wissen sie)${gap(2)} (?:an )?(?:die|das|den|unser\\p{L}*)(?: \\p{L}+)? ${TALK}`,
  `${TALK}${gap(2)} vor (?:\\p{L}+ )?\\S+ (?:tagen|tag|wochen?|monate?n?)`,
  `vor \\S+ (?:tagen|wochen?|monate?n?)${gap(4)} ${TALK}`,
  `(?:haben|hatten) wir${gap(9)} ${MET}`,
  `(?:als|seit|nachdem|wie|wo|dass|worüber|über das|über die) wir${gap(6)} (?:${MET}|${PAST})`,
  `(?:sprachen|trafen|redeten|saßen|standen|telefonierten|unterhielten|diskutierten|vereinbarten|lernten|begegneten|besprachen) wir`,
  `wir (?:sprachen|trafen|redeten|saßen|standen|telefonierten|unterhielten|diskutierten|vereinbarten|begegneten|besprachen)`,
  `(?:wir hatten|hatten wir)${gap(7)} ${TALK}`,
  `(?:wir haben|haben wir)${gap(3)} (?:gestern|neulich|kürzlich|letzte\\p{L}*|vor \\S+ \\S+)${gap(4)} ${TALK}`,
  `unser(?:e|em|en|er|es)?(?: (?:letzt|jüngst|kurz|erst|gemeinsam|gut|nett|vergangen|neulich)\\p{L}*){0,2} ${TALK}`,
  `(?:danke|dank)(?: ihnen| dir)? (?:nochmals |noch einmal )?für (?:das|den|die|ihr|dein)(?: \\p{L}+e)? ${TALK}`,
  `(?:es|das|da)? ?ging es bei uns um`,
  `bei uns ging es`,
  `(?:sie|du) (?:haben|hatten|hast|hattest)(?: (?:mir|mich|uns|da|damals|ja|auch|selbst))${gap(8)} ${TOLD}`,
  `(?:haben|hatten) sie (?:mir|mich|uns)${gap(8)} ${TOLD}`,
  `(?:hast|hattest) du (?:mir|mich|uns)${gap(8)} ${TOLD}`,
  `(?:sagten|erzählten|erwähnten|baten|fragten|berichteten|meinten) sie`,
  `(?:sagtest|erzähltest|erwähntest|batest|fragtest|meintest) du`,
  `sie (?:sagten|erzählten|erwähnten|baten mich|fragten mich|berichteten)`,
  `(?:sie wollten|du wolltest|sie hatten gebeten|sie baten|du batest)(?: [^\\s;:.!?]+){0,6}? (?:dass ich|mich|von mir|wissen)`,
  `(?:ihr|ihrem|dein|deinem|ihren|deinen) besuch (?:bei|an) (?:uns|mir|unserem)`,
  `wie${gap(3)} (?:besprochen|vereinbart|abgesprochen)`,
  `wir waren${gap(5)} (?:zusammen|gemeinsam|miteinander)${gap(2)} (?:essen|kaffee|mittagessen|bier|unterwegs|auf der messe)`,
  `wie (?:wir )?(?:besprochen|vereinbart|abgemacht|versprochen|verabredet|telefonisch)`,
  `(?:beim|das) letzten? mal`,
  `war (?:\\p{L}+ ){0,2}(?:schön|nett|gut|angenehm|toll|interessant|mir eine freude),?${gap(7)} (?:kennenzulernen|kennen zu lernen|zu treffen|zu sehen|zu sprechen)`,
  `(?:hat mich|mich hat es|habe mich) (?:sehr )?gefreut,?${gap(7)} (?:kennenzulernen|zu treffen|zu sehen|zu sprechen)`,
]);
const YET_TO_COME = words(
  [
    'freu\\p{L}*',
    'gespannt',
    'vereinbaren',
    'ausmachen',
    'nächste[nrsm]? \\p{L}*(?:gespräch|treffen|termin)',
    'bevorstehend\\p{L}*',
    'geplant\\p{L}*',
    '(?:würde|würden|sollten|könnten|möchten|wollen|dürfen|wenn|falls|ob|bevor|vielleicht)(?= )',
    'hoffe\\p{L}*',
    'vor unserem',
    'für unser(?:en|e)?',
    'auf (?:unser|den)',
  ],
  'u',
);
const PAST_TOLD = words(
  [
    'vor \\S+ (?:tagen|wochen?|monate?n?|jahre?n?)',
    'gestern',
    'letzte\\p{L}*',
    'neulich',
    'anknüpfen',
    'seit',
    'nach',
    'wegen',
    'besprochen',
    'beziehe\\p{L}*',
    'bezug',
    'vom',
    'komme',
    'zurück',
  ],
  'u',
);

/** Every claim, in order; one sentence may hold several. */
export function meetingClaims(passage: Passage): MeetingClaim[] {
  return passage.sentences.flatMap((sentence) =>
    allMatches(sentence.lower, CLAIM)
      .filter((match) => {
        const clause = clauseAround(sentence.lower, match.index, match.index + match[0].length);
        if (isDenied(clause) || /(?<!\p{L})wir (?:haben )?(?:beide )?mit (?!ihnen|dir|einander)\p{L}+/u.test(match[0])) return false;
        return !YET_TO_COME.test(clause) || PAST_TOLD.test(clause);
      })
      .map((match) => ({
        sentence: sentence.index,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      })),
  );
}
