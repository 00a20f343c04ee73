/** Places that say the caller and the contact met or talked. "Hablamos" is past only where the sentence shows it; what is to come is no claim. */
import { allMatches } from '../../all-matches.ts';
import type { MeetingClaim, Passage } from '../../reader.ts';
import { clauseBefore, isDenied, plainOf } from './find-spans.ts';

const TALK = String.raw`(?:reunion|conversacion|charla|llamada|platica|cita|videollamada|visita|demo|encuentro|platica|sesion|comida|cafe)`;
/** Past beyond doubt. */
const CERTAIN = [
  String.raw`nos\s+(?:vimos|conocimos|encontramos|cruzamos|presentaron|juntamos|sentamos)`,
  String.raw`(?:estuvimos|estuve)\s+(?:viendo|hablando|revisando|comentando|charlando|platicando|trabajando\s+en)`,
  String.raw`(?:que|cuando|como)\s+(?:ya\s+)?(?:tuvimos|vimos|tratamos|comentamos|hablamos|conversamos|mantuvimos)`,
  String.raw`tuvimos\s+(?:una|la|un)\s+${TALK}`,
  String.raw`donde\s+lo\s+dejamos`,
  String.raw`usted\s+(?:me|nos)\s+(?:dijo|comento|conto|pidio|menciono|explico|pregunto|hablo\s+de)`,
  String.raw`(?:me|nos)\s+(?:dijiste|comentaste|contaste|pediste|mencionaste|explicaste|preguntaste)`,
  String.raw`gracias\s+por\s+(?:recibirme|recibirnos|atenderme|reunirse|reunirte|(?:su|tu)\s+tiempo\s+(?:ayer|el|la)|(?:la|nuestra)\s+${TALK}|venir|compartir)`,
  String.raw`(?:fue|ha\s+sido)\s+(?:todo\s+)?un\s+(?:gusto|placer|honor)\s+(?:\p{L}+\s+)?(?:conocer|hablar|ver|saludar|charlar|conversar|platicar|coincidir)\p{L}*`,
  String.raw`me\s+(?:gusto|encanto|alegro)\s+(?:mucho\s+)?(?:conocer|hablar|ver|saludar|charlar|conversar|platicar|coincidir)\p{L}*`,
  String.raw`(?:tal\s+(?:y\s+)?como|como|segun)\s+(?:lo\s+)?(?:quedamos|acordamos|hablamos|hablado|acordado|(?:le|te)\s+(?:prometi|comente|dije)|convenimos)`,
  String.raw`(?:la\s+)?ultima\s+(?:vez|ocasion)\s+(?:que\s+)?(?:,?\s*)(?:hablamos|nos\s+\p{L}+)`,
  String.raw`nuestra\s+(?:ultima|primera|anterior|pasada|reciente|previa)\s+${TALK}`,
  String.raw`(?:desde|tras|despues\s+de|por|retomo|retomar|continuar|seguir|sobre|durante|en|de|a|recordara\s+)\s+(?:la\s+)?nuestra\s+${TALK}`,
  String.raw`(?:la|el|una)\s+(?:${TALK}|presentacion|demostracion|oferta)\s+que\s+(?:le|te|les)\s+(?:hice|hicimos|di|mostre|presente|presentamos)`,
  String.raw`(?:la|una)\s+${TALK}\s+que\s+(?:tuvimos|mantuvimos|hicimos)`,
];
/** Past or present: only a word about the past decides. */
const DOUBTFUL = String.raw`(?:nos\s+reunimos|hablamos|conversamos|charlamos|platicamos|comentamos|coincidimos|quedamos|vimos(?!\s+que)|tomamos\s+(?:un|algo)|comimos|cenamos|desayunamos|almorzamos|revisamos|repasamos|analizamos|discutimos|compartimos\s+mesa|dejamos)`;
const CLAIM = new RegExp(String.raw`(?<![\p{L}])(?:(?<sure>${CERTAIN.join('|')})|${DOUBTFUL})(?![\p{L}])`, 'gu');
const PAST =
  /(?<![\p{L}])(?:hace|ayer|anoche|anteayer|antier|pasad[oa]s?|ultima\s+vez|anterior(?:es)?|el\s+otro\s+dia|en\s+(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|de\s+(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|cuando|lo\s+que|el\s+(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)(?!\s+(?:que\s+viene|proximo))|ya|quiza|tambien|hoy\s+sobre|hoy\s+y|hoy[.,]|hablamos\s+hoy|reunimos\s+hoy|vimos\s+hoy)(?![\p{L}])/u;
const YET_TO_COME =
  /(?<![\p{L}])(?:si|ojala|antes\s+de|espero|esperamos|podemos|podriamos|cuando\s+quiera|cuando\s+quieras|cuando\s+pueda|mañana|pronto|luego|proxim[oa]|que\s+viene)(?![\p{L}])/u;
const OUR_NEXT = /nuestra\s+(?:proxima|futura|siguiente)|nuestra\s+\p{L}+\s+(?:de\s+mañana|del\s+proximo|de\s+la\s+proxima)/u;

/** Every claim, in order; one sentence may hold several. */
export function meetingClaims(passage: Passage): MeetingClaim[] {
  return passage.sentences.flatMap((sentence) => {
    const plain = plainOf(sentence);
    return allMatches(plain, CLAIM)
      .filter((match) => {
        const before = clauseBefore(plain, match.index);
        if (isDenied(before)) return false;
        if (match.groups?.sure !== undefined)
          return !OUR_NEXT.test(plain.slice(match.index)) && !/(?:^|\s)(?:antes\s+de|si|ojala)$/u.test(before);
        const question = /¿[^?]{0,80}$/u.test(plain.slice(0, match.index));
        const at = match.index + match[0].length;
        const around = `${before} ${match[0]} ${plain.slice(at, at + 80)}`;
        return !question && PAST.test(around) && !YET_TO_COME.test(around.slice(0, before.length + match[0].length + 30));
      })
      .map((match) => ({
        sentence: sentence.index,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      }));
  });
}
