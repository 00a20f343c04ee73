/** "…y si no, le llamo yo": the caller, or somebody for them, takes the next call on themselves. */
import type { Passage, Span } from '../../reader.ts';
import { clauseAfter, clauseBefore, isDenied, spansIn } from './find-spans.ts';
import { TIME_TO_COME } from './time-expressions.ts';
import { gerunds, infinitives, weDo, weWill } from './verb-forms.ts';

/** Getting hold of somebody, by phone unless something else is said. */
const REACHING = ['llamar', 'marcar', 'telefonear', 'contactar', 'localizar', 'buscar', 'timbrar', 'ubicar', 'contactarse', 'rellamar'];
/** They do so only beside a time to come or a stressed "yo". */
const LOOSELY = [
  ...REACHING,
  'hablar',
  'pillar',
  'agarrar',
  'pescar',
  'cazar',
  'alcanzar',
  'encontrar:encuentr',
  'molestar',
  'perseguir:persig',
  'caer',
];
const TRYING = ['insistir', 'reintentar', 'intentar', 'probar:prueb', 'tratar'];
const GIVING = ['dar', 'hacer', 'pegar', 'echar', 'tirar', 'meter'];

const YOU = String.raw`(?:le|te|la|lo|les|os|los|las)`;
const TAIL = String.raw`(?:le|te|la|lo|les|os|se|los|las|selo|me|nos)?`;
const ALL_REACH = infinitives([...LOOSELY, ...TRYING, 'comunicar', 'reportar', 'poner']);
const RING = String.raw`(?:toque|toquecito|llamad(?:a|ita|o)|telefonazo|timbrazo|fonazo|timbre|tubazo|grito|campanazo|marcada|ring|intento)`;
/** Plain present, which may also tell why the call comes. */
const PRESENT = String.raw`(?:llamo|marco|telefoneo|contacto|localizo|busco|timbro|ubico|hablo|pillo|agarro|pesco|cazo|alcanzo|encuentro|insisto|molesto|rastreo|persigo|caigo|reintento|intento|llamamos|marcamos|buscamos|contactamos|localizamos|hablamos)`;
const GIVE_PRESENT = String.raw`(?:doy|damos|pego|pegamos|hago|hacemos|echo|echamos|tiro|tiramos|meto)`;
const ME = String.raw`(?:yo|nosotr[oa]s|un[oa]\s+mism[oa]|servidora?)`;
const NOT_WHY = String.raw`(?!(?:por|para|con|porque|desde|de\s+(?:parte|la\s+\p{L}+)|tras|sobre|ya\s+que|a\s+raiz|del?)(?![\p{L}]))`;
const SOMEBODY = String.raw`(?:(?:mi|nuestr[oa]|un[oa]?|otr[oa])\s+(?:equipo|colega|compañer[oa]|asistente|oficina|jef[ea]|gente|ejecutiv[oa]|asesora?|companer[oa]|soci[oa]|gerente)|alguien(?:\s+de\s+(?:mi|nuestr[oa]|la|los|las)(?:\s+\p{L}+)?)?)`;

const PROMISE = new RegExp(
  String.raw`(?<![\p{L}])(?:` +
    [
      String.raw`(?:${YOU}\s+)?${weWill([...REACHING, 'insistir', 'reintentar'])}(?![\p{L}])`,
      String.raw`(?:${YOU}\s+)?(?:volver(?:e|emos|ia)|vuelvo|volvemos)\s+a\s+${ALL_REACH}${TAIL}`,
      String.raw`(?:me|nos)\s+(?:volver(?:e|emos)|vuelvo|volvemos)\s+a\s+(?:poner|comunicar|reportar|contactar)`,
      String.raw`(?:(?:me|nos|${YOU})\s+)?(?:voy|vamos)\s+a\s+(?:(?:volver|seguir|intentar|tratar|estar)\s+(?:a\s+|de\s+)?){0,2}(?:${ALL_REACH}|${gerunds([...LOOSELY, ...TRYING])})${TAIL}`,
      String.raw`(?:seguir(?:e|emos)|(?:${YOU}\s+)?ir(?:e|emos)|(?:${YOU}\s+)?(?:sigo|seguimos)|(?:${YOU}\s+)?estar(?:e|emos)|quedo|ando)\s+${gerunds([...REACHING, ...TRYING, 'molestar'])}${TAIL}`,
      String.raw`(?:intentar(?:e|emos)|tratar(?:e|emos)\s+de|procurar(?:e|emos)|busco\s+(?:la\s+)?manera\s+de|quedo\s+en|me\s+comprometo\s+a|pienso|planeo|prometo|juro|tengo\s+(?:pensado|previsto|que|apuntado|agendado)|me\s+(?:permito|permitire|apunto|anoto|agendo|encargo\s+de|ocupo\s+de|tomo\s+la\s+libertad\s+de)(?:\s+en\s+(?:el|mi|la)\s+\p{L}+)?|espero\s+poder|puedo|podemos|podria(?:mos)?|deje\p{L}*\s+que|prefiero|no\s+(?:me\s+)?(?:dejare|deja(?:re|ria)?|cansare|voy\s+a\s+(?:dejar|parar))\s+de|seguro)\s+(?:yo\s+)?(?:volver\s+a\s+)?(?:llamar|marcar|contactar|localizar|telefonear|buscar|insistir|timbrar|volver\s+a\s+\p{L}+r)(?:le|te|la|lo|les|os)(?:\s+yo)?`,
      String.raw`(?:intentar(?:e|emos)|probar(?:e|emos)|reintentar(?:e|emos))(?:lo)?\s+(?:de\s+nuevo|otra\s+vez|mas\s+tarde|llamar|contactar|localizar|hablar|nuevamente|${TIME_TO_COME})`,
      String.raw`(?:lo\s+)?(?:intento|reintento|pruebo|insisto|vuelvo\s+a\s+\p{L}+r(?:lo)?)\s+(?:yo\s+)?(?:${TIME_TO_COME}|otra\s+vez)|${TIME_TO_COME}\s+(?:lo\s+)?(?:(?:re)?intento|pruebo|insisto|vuelvo)(?![\p{L}])`,
      String.raw`(?:me|nos)\s+(?:pondr(?:e|emos)|volver(?:e|emos)\s+a\s+poner)\s+en\s+contacto|(?:me|nos)\s+(?:comunic|report)ar(?:e|emos)|(?:me|nos)\s+(?:comunic(?:o|amos)|report(?:o|amos))\s+(?:yo\s+|con\s+(?:usted|ustedes|vos)\s+|contigo\s+){0,2}${TIME_TO_COME}`,
      String.raw`(?:${YOU}\s+)?${weWill(['dar', 'pegar', 'echar', 'tirar'])}\s+(?:un|una|otro|otra)\s+(?:nuev[ao]\s+)?${RING}|(?:${YOU}\s+)?har(?:e|emos)\s+(?:un|una|otro|otra)\s+(?:nuev[ao]\s+)?${RING}`,
      String.raw`(?:${YOU}\s+)?(?:voy|vamos)\s+a\s+${infinitives(GIVING)}(?:le|te|les|os)?\s+(?:un|una|otro|otra)\s+(?:nuev[ao]\s+)?${RING}`,
      String.raw`me\s+vera[s]?\s+llamar|esper(?:e|a|en)\s+(?:mi|nuestra|una|otra)\s+(?:llamada|llamadita)|(?:recibira|tendra)[sn]?\s+(?:mi|nuestra|una|otra)\s+(?:llamada|llamadita)(?:\s+(?:mia|nuestra|de\s+\p{L}+))?|(?:vas?|van)\s+a\s+(?:recibir|tener)\s+(?:mi|nuestra|una|otra)\s+(?:llamada|llamadita)|(?:tendra[sn]?|vas?\s+a\s+tener|recibira[sn]?)\s+(?:mas\s+)?noticias\s+(?:mias|nuestras|de\s+(?:mi|nosotros))|(?:volvera[sn]?\s+a\s+|vas?\s+a\s+(?:volver\s+a\s+)?)?(?:sabra[sn]?|saber|oir|oira[sn]?|escuchar)\s+de\s+mi(?![\p{L}])|(?:te|se|os)\s+(?:vas?|libraras?|escaparas?)\s*(?:a\s+)?(?:librar|escapar|deshacer|salvar)?\s+de\s+mi(?![\p{L}])`,
      String.raw`${YOU}\s+${PRESENT}\s+(?:${NOT_WHY}\p{L}+\s+){0,2}?(?:${ME}|${TIME_TO_COME})`,
      String.raw`(?:${TIME_TO_COME}|ya|si\s+no|luego|pues|entonces|sino|igual)\s*,?\s*(?:ya\s+|yo\s+|pues\s+|mejor\s+|mism[oa]\s+|pas[oa]\s+y\s+){0,2}${YOU}\s+(?:${PRESENT}(?!\s+(?:por|para|porque|de\s+parte))(?:\s+${ME})?|${GIVE_PRESENT}\s+(?:yo\s+)?(?:un|una|otro|otra)\s+${RING})`,
      String.raw`(?:yo|nosotr[oa]s)\s+(?:mism[oa]\s+)?(?:ya\s+)?${YOU}\s+(?:${PRESENT}|${GIVE_PRESENT}\s+(?:un|una|otro|otra)\s+${RING})(?!\s+(?:por|para|porque|desde|de\s+parte))`,
      String.raw`${YOU}\s+${GIVE_PRESENT}\s+(?:yo\s+)?otr[oa]\s+${RING}|${YOU}\s+${GIVE_PRESENT}\s+(?:yo\s+)(?:un|una)\s+${RING}|${YOU}\s+${GIVE_PRESENT}\s+(?:un|una)\s+${RING}\s+(?:${NOT_WHY}\p{L}+\s+){0,2}?(?:${ME}|${TIME_TO_COME})`,
      String.raw`(?:doy|dare|pego|pegare|hago|hare|haremos|daremos|pegaremos)\s+(?:un|otro|una|otra)\s+(?:nuev[oa]\s+)?(?:intento|${RING})\s+(?:\p{L}+\s+)?${TIME_TO_COME}|${TIME_TO_COME},?\s+(?:va\s+)?otr[oa]\s+${RING}`,
      String.raw`(?:me\s+encargo|me\s+ocupo|me\s+toca\s+(?:a\s+mi)?|(?:soy|ser|sere|seria)\s+yo\s+quien|prefiero|dejame|dejeme|dejenme|deja|deje)\s*(?:de\s+|yo\s+|que\s+){0,2}(?:${YOU}\s+)?(?:volver\s+a\s+|yo\s+)?(?:llam|marc|marqu|contact|localiz|localic|telefone|vuelv|busqu|habl)\p{L}+|(?:agendo|agende|programo|apunto|anoto|hago|(?:te|le)\s+caigo\s+con|preparo|dejo\s+(?:agendada|apuntada|programada)|habra|va|viene|toca)\s+(?:\p{L}+\s+)?(?:otra|una\s+(?:nueva|segunda|proxima))\s+(?:nueva\s+)?llamad\p{L}+`,
      String.raw`(?:vuelvo|volvere|volvemos|volveremos|vuelva)\s+a\s+la\s+carga|(?:no|sin)\s+(?:parare|pararemos|descansare|soltare)\s+hasta|no\s+(?:me\s+)?(?:voy\s+a\s+(?:dar|rendir|cansar|parar)|rendire|dare\s+por\s+vencid[oa]|doy\s+por\s+vencid[oa])|(?:ya\s+)?(?:me|nos)\s+(?:pongo|ponemos)\s+(?:yo\s+|nosotros\s+)?en\s+contacto\s+(?:yo|nosotros|(?:con\s+\p{L}+\s+|contigo\s+)?(?:yo\s+)?${TIME_TO_COME})|(?:ya\s+)?me\s+pongo\s+yo\s+en\s+contacto`,
      String.raw`(?:vuelvo|volvere|volvemos|volveremos)\s+a\s+(?!escribir|enviar|mandar|leer|ver|cont|explic|repet|dec|mencion|pas|coment|usted|ti|dej|d[aei]r(?:le|te)?\s+(?:mi|el)|revis|salud|present)\p{L}+r(?:le|te|la|lo)?`,
      String.raw`(?:probare|insistire|insistiremos|dare\s+señales|hare\s+otro\s+intento|sigo\s+(?:insistiendo|intentando)|repito\s+(?:la\s+)?llamada)`,
      String.raw`${SOMEBODY}(?:\s+(?:o|y)\s+(?:yo|mi\s+\p{L}+)|\s+\p{L}+)?\s+(?:(?:${YOU}|se|nos)\s+)?(?:(?:va[n]?|vamos)\s+a\s+(?:llamar|contactar|marcar|buscar|comunicar|poner)\p{L}*|(?:llamara|contactara|marcara|buscara|llamaria|hablara|estara\s+llamando|comunicara|pondra)n?|(?:comunicaremos|pondremos|llamaremos))`,
      String.raw`yo\s+(?:mism[oa]\s+)?${YOU}\s+(?:devuelvo|regreso|retorno)\s+(?:la|el|su|tu)\s+llamad[ao]|(?:me|nos)\s+(?:tienes?|tendra[sn]?|tiene|vas?\s+a\s+tener|oira[s]?|escuchara[s]?|vas?\s+a\s+(?:oir|escuchar))\s+(?:otra\s+vez|de\s+nuevo|nuevamente|de\s+vuelta|al\s+telefono|al\s+aparato|marcando|llamando)|(?:${YOU}\s+)?(?:devolver|regresar|retornar)(?:e|emos)\s+(?:yo\s+)?(?:la|el)\s+llamad[ao]|(?:puede|puedes|podes)\s+esperar\s+(?:mi|otra|una)\s+llamad\p{L}+|(?:otra|una)\s+llamad(?:a|ita)\s+mia`,
    ].join('|') +
    String.raw`)(?![\p{L}])`,
  'gu',
);
/** Mail is no call. */
const BY_MAIL = /^[^.?!;]{0,40}?(?<![\p{L}])(?:correo|e-?mail|email|mail|por\s+escrito|whatsapp|linkedin|carta|mensaje)(?![\p{L}])/u;
/** A promise to ring back whoever left a message answers the contact's own call. */
const ANSWERS_THEM =
  /(?<![\p{L}])(?:dej[ea](?:me)?\s+(?:un\s+)?(?:mensaje|recado)|si\s+no\s+(?:puedo\s+)?(?:contesto|contestara|contestar|respondo|cojo|atiendo|coger|atender|responder)|que\s+me\s+hizo|que\s+me\s+hiciste)(?![\p{L}])/u;
/** What follows says why the call that is being made comes. */
const WHY_NOW =
  /^\s*(?:hoy\s+|ahora\s+|otra\s+vez\s+|de\s+nuevo\s+|nuevamente\s+)?(?:por(?!\s+la\s+(?:tarde|mañana|noche)|\s+si)|porque|para(?!\s+el\s+\p{L}+s)|con|sobre|a\s+raiz|tras|debido|ya\s+que|desde|de\s+parte|acerca)(?![\p{L}])/u;
const MAKES_CALL = /(?:vuelvo|volvemos)\s+a\s+\p{L}+$|(?<![\p{L}])\p{L}+o(?:\s+(?:de\s+nuevo|nuevamente|otra\s+vez|de\s+vuelta))?$/u;
const CONDITION =
  /(?<![\p{L}])(?:si\s+no|de\s+lo\s+contrario|en\s+caso\s+(?:de\s+no|contrario)|de\s+no\s+\p{L}+r|por\s+si|mientras\s+no|caso\s+contrario)(?![\p{L}])/u;
/** "Si me contestas o te llamo yo": one of us calls. */
const EITHER = new RegExp(
  String.raw`(?<![\p{L}])(?:o\s+(?:yo\s+)?${YOU}\s+(?:llamo|marco|busco|contacto|hablo|timbro)(?:\s+yo)?|que\s+(?:ya\s+)?yo\s+${YOU}\s+(?:${PRESENT}))(?![\p{L}])`,
  'gu',
);
/** Beside a condition on silence the plain present promises too. */
const AFTER_SILENCE = new RegExp(
  String.raw`(?<![\p{L}])(?:${YOU}\s+(?:${PRESENT}|${GIVE_PRESENT}\s+(?:un|una)\s+${RING})|(?:insisto|vuelvo|volvemos)|(?:me|nos)\s+(?:comunico|reporto|pongo\s+en\s+contacto|comunicamos)|${weDo(['insistir', 'llamar', 'marcar'])}|(?:contactar|buscar|llamar|localizar|marcar)(?:le|te|lo|la|los|les)(?![\p{L}]))(?![\p{L}])`,
  'gu',
);

export function callPromises(passage: Passage): Span[] {
  const kept = (match: RegExpExecArray, plain: string): boolean => {
    const before = clauseBefore(plain, match.index);
    const rest = plain.slice(match.index + match[0].length);
    if ((isDenied(before) && !/^(?:si|como|de)\s+no/u.test(before)) || ANSWERS_THEM.test(plain)) return false;
    if (/(?<![\p{L}])(?:si|para\s+que|cuando|gracias\s+por)(?:\s+\p{L}+)?$/u.test(before) && /^(?:puedo|podria|podemos)/u.test(match[0]))
      return false;
    if (/^si\s/u.test(before) && /^(?:puedo|podria)/u.test(match[0])) return false;
    if (MAKES_CALL.test(match[0]) && !match[0].endsWith('contacto') && WHY_NOW.test(rest) && !CONDITION.test(plain)) return false;
    return !BY_MAIL.test(clauseAfter(rest, 0).slice(0, 60));
  };
  const found = spansIn(passage, PROMISE, kept);
  const silent = {
    ...passage,
    sentences: passage.sentences.filter((sentence) => /si|caso|contrario|de no|\bo\b|que/u.test(sentence.lower)),
  };
  const others = [
    ...spansIn(silent, EITHER, (match, plain) => kept(match, plain) && !WHY_NOW.test(plain.slice(match.index + match[0].length))),
    ...spansIn(silent, AFTER_SILENCE, (match, plain) => {
      const condition = CONDITION.exec(plain);
      return (
        condition !== null &&
        condition.index < match.index &&
        kept(match, plain) &&
        !/^\s*(?:por|para|porque)\s/u.test(plain.slice(match.index + match[0].length))
      );
    }),
  ];
  return [...found, ...others.filter((one) => !found.some((two) => one.start < two.end && two.start < one.end))].sort(
    (a, b) => a.start - b.start,
  );
}
