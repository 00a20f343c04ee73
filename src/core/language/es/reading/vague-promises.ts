/** Promises that fit anybody: money and time in general, growth, "lo que necesita", help without saying with what. */
import type { Passage, Span } from '../../reader.ts';
import { PROMISE_FRAMES } from './promise-frames.ts';
import { VAGUE_GAINS } from './vague-gains.ts';
import { clauseBefore, isDenied, spansIn } from './find-spans.ts';

const ANYBODYS = String.raw`(?:dinero|costes|costos|gastos|tiempo|horas|recursos|esfuerzos?|ventas|ingresos|beneficios|productividad|eficiencia|eficacia|rentabilidad|resultados|negocio|empresa|departamento|procesos?|rendimiento|competitividad|calidad|crecimiento|facturacion|margenes|operaciones|gestion|trabajo|equipo|organizacion|flujos?\s+de\s+trabajo)`;
const DOING = String.raw`(?:ahorr|reduc|reduzc|aument|mejor|optimiz|increment|impuls|potenci|maximiz|multiplic|dispar|transform|agiliz|simplific|baj|gan|aprovech|acort|recort|revolucion|moderniz|digitaliz|dobl|duplic|rentabiliz)(?:ar|ara|aria|aras|arias|aran|aremos|amos|a|e|an|en|as|o|aron|emos|ir|ira|iria|iremos|imos|ando|iendo)?(?:le|te|les|os|nos)?`;
const CARE = String.raw`(?:retos?|desafios?|necesidades|objetivos|prioridades|problemas|metas|negocio|inquietudes|dolores|preocupaciones|expectativas|planes|situacion|realidad)`;
const HELP = String.raw`(?:ayud(?:ar|aremos|amos|o|are|aria)(?:le|te|les|os|lo)?|ser(?:le|te|les|os)?\s+(?:de\s+(?:gran\s+|mucha\s+)?(?:ayuda|utilidad|interes)|muy\s+utiles?)|colaborar|acompañar(?:le|te|os|les)?|apoyar(?:le|te|les|os)?|asesorar(?:le|te|les|os)?)`;
const VAGUE = new RegExp(
  String.raw`(?<![\p{L}])(?:` +
    [
      String.raw`${DOING}\s+(?:(?:sus?|tus?|vuestr[oa]s?|mas|los|las|la|el|en|mucho|muchisim[oa]s?|mucha|de|un|monton|bastante|en\s+gran\s+medida|mejor|y|tiempo|costes|ventas|toda|todos)\s+){0,4}${ANYBODYS}(?![\p{L}])(?!\s+de\s+(?!su|tu|la\s+empresa|vuestr|la\s+semana|cada|trabajo))`,
      String.raw`(?:conocer|entender|comprender|aprender|saber|escuchar|descubrir|explorar|afrontar|resolver|cubrir|satisfacer)\s+(?:mejor\s+)?(?:mas\s+)?(?:(?:sobre|acerca\s+de|cuales\s+son|que|todas)\s+)?(?:(?:sus?|tus?|vuestr[oa]s?|las|los)\s+)?(?:\p{L}+\s+)?${CARE}(?!\s+de\s+\p{L}{4,}s(?![\p{L}]))`,
      String.raw`(?:(?:le|te|les|os)\s+)?(?:aport\p{L}+|agreg\p{L}+|añad\p{L}+|gener\p{L}+|cre\p{L}+|dar)(?:le|te|les)?\s+(?:\p{L}+\s+){0,2}(?:valor|sinergias?|ventajas?|oportunidades|impacto)(?:\s+añadido)?`,
      String.raw`ayud\p{L}+\s+a\s+(?:las?\s+|otras\s+|su\s+|tu\s+|muchas\s+)?(?:empresas?|negocios?|compañias?|organizaciones|equipos?|clientes|gente)?(?:\s+como\s+(?:la\s+(?:suya|tuya)|\p{L}+))?(?:\s*a\s+)?\s*(?:crecer|mejorar|vender\s+mas|ser\s+mas\s+\p{L}+|avanzar|triunfar|tener\s+exito|conseguir\s+mas|ir\s+a\s+mas)`,
      String.raw`(?:hac|har|hag)\p{L}+\s+(?:que\s+)?(?:\p{L}+\s+){0,5}?(?:crecer|crezca[ns]?|despegar|despegue[ns]?|vendan?\s+mas|vender\s+mas|progresar|prosperar|funcionen?\s+mejor|mas\s+(?:eficientes?|rentables?|productiv[oa]s?|competitiv[oa]s?|fuertes?|facil(?:es)?|sencill[oa]s?))|(?:crecer|crecera[sn]?|crecimiento)\s+(?:mas|juntos|de\s+(?:su|tu))|(?:al|a\s+otro|el|un)\s+(?:siguiente|otro|proximo|nuevo)\s+nivel`,
      String.raw`(?:alcanz|lograr|logre|cumpl|consegu|super|llegar)\p{L}*\s+(?:a\s+)?(?:(?:todas?|todos)\s+)?(?:sus?|tus?|vuestr[oa]s?)\s+(?:\p{L}+\s+)?(?:metas?|objetivos?|sueños?|propositos?)`,
      String.raw`(?:ser|sea|sean|volver\p{L}*|sera[sn]?|seras?)\s+(?:mucho\s+)?mas\s+(?:eficientes?|productiv[oa]s?|competitiv[oa]s?|rentables?|agil(?:es)?|facil(?:es)?|sencill[oa]s?)`,
      String.raw`(?:trabaj|vend|rend|produc|gestion|viv|dorm|compet|factur|cobr|gan|funcion)(?:ar|er|ir)(?:a|as|an|ia|ias|ian|eis|le|te)?\s+(?:\p{L}+\s+)?(?:mucho\s+)?(?:mejor|mas|mas\s+tranquil[oa]s?|mas\s+y\s+mejor|menos)(?=[.,!;]|$|\s+y\s)|mejores\s+resultados|(?:menos|poco)\s+esfuerzo|mas\s+con\s+menos`,
      String.raw`(?:explorar|ver|analizar|hablar\s+de|buscar|estudiar)\s+(?:en\s+que|como\s+|que\s+)?(?:(?:podemos|podriamos)\s+(?:colaborar|ayudar(?:le|te|os|nos)|trabajar\s+juntos|aportar\p{L}*|hacer\s+juntos)|(?:posibles\s+)?(?:sinergias|formas\s+de\s+colaborar|colaboraciones))|(?:en\s+que|como)\s+(?:podemos|puedo|podriamos)\s+ayudar(?:le|te|os|les)(?=[.,!?]|$)`,
      String.raw`soluciones?\s+(?:a\s+(?:su|tu|la)\s+medida|a\s+medida|integral(?:es)?|personalizadas?|innovadoras?|para\s+todo)`,
      String.raw`(?:grandes|enormes|increibles|much[oa]s)\s+(?:beneficios|oportunidades|resultados|ventajas|cosas\s+juntos|cosas|mejoras)|(?:marcar|not\p{L}+|ver\p{L}*)\s+(?:de\s+verdad\s+)?(?:la|una\s+gran|el)\s+(?:diferencia|cambio)|(?:soci[oa]|aliad[oa]|partner|proveedor|compañer[oa])\s+(?:estrategic[oa]|ideal|perfect[oa]|de\s+(?:confianza|viaje|crecimiento))|(?:su|tu|vuestr[oa])\s+(?:mejor\s+|gran\s+)?(?:aliad[oa]|soci[oa])(?=[.,]|$|\s+(?:para|en))`,
      String.raw`mas\s+lejos|(?:la\s+vida|el\s+dia\s+a\s+dia|el\s+trabajo|todo)\s+(?:(?:sera|es|resulta|mucho|va\s+a\s+ser)\s+){0,2}mas\s+(?:facil|sencill[oa]|comod[oa])|crecer\s+juntos|(?:ira|iran|iras|ir|vaya)\s+a\s+(?:mejor|mas)(?=[.,!]|$)|(?:todo|justo|exactamente|precisamente)\s+lo\s+que\s+(?:necesita|necesitas|busca|buscas|necesitan|buscan|necesitais|buscais)|mucho\s+que\s+(?:ofrecer|aportar)(?:le|te|os)?|sacar(?:le)?\s+(?:el\s+)?(?:maximo|mas|mejor)\s+(?:partido|provecho|rendimiento)`,
      String.raw`cambi\p{L}+\s+(?:\p{L}+\s+)?(?:la\s+vida|(?:su|tu)\s+(?:forma|manera|vida|negocio|empresa|dia))|dolor(?:es)?\s+de\s+cabeza|quebraderos|(?:un\s+)?mundo\s+de\s+(?:posibilidades|oportunidades)|transformacion\s+(?:digital|de\s+su|de\s+tu)|(?:ganar|gane|mejorar|aumentar)\p{L}*\s+(?:en\s+)?(?:eficiencia|competitividad|productividad|tranquilidad|agilidad|calidad)`,
      String.raw`(?:algo|cosas?|una\s+propuesta|ideas?|una\s+oportunidad)\s+(?:muy\s+)?(?:que\s+(?:seguro\s+)?(?:te|le|os|les)\s+(?:va\s+a\s+|puede\s+)?(?:interes|gust|encant|sorprend|conven|benefici)\p{L}*|interesantes?)|(?:(?:le|te|os|les)\s+)?(?:podemos|puedo|podriamos|podria|vamos\s+a|queremos|quiero|quisieramos|encantaria|gustaria|sabemos|de)\s+(?:(?:le|te|les|os)\s+)?(?:seguro\s+)?${HELP}(?=[.,!?]|$|\s+(?:mucho|muchisimo|en\s+(?:todo|lo\s+que|algo|muchas|su|tu|vuestra|este|el\s+(?:dia|futuro))|de\s+muchas|con\s+(?:ello|eso|todo)|a\s+(?:mejorar|crecer)))|lo\s+mejor\s+para\s+(?:su|tu|vuestra)`,
    ].join('|') +
    String.raw`)(?![\p{L}])`,
  'gu',
);

export function vaguePromises(passage: Passage): Span[] {
  const kept = (match: RegExpExecArray, plain: string): boolean => {
    const before = clauseBefore(plain, match.index);
    return (
      (!isDenied(before) || /^(?:no\s+)?(?:se|te|os)\s/u.test(match[0])) &&
      !/(?<![\p{L}])(?:en|con)\s+(?:eso|esto|ello)(?:\s+\p{L}+)?$/u.test(before)
    );
  };
  const found = spansIn(passage, VAGUE, kept);
  const more = [...spansIn(passage, VAGUE_GAINS, kept), ...spansIn(passage, PROMISE_FRAMES, kept)];
  return [...found, ...more.filter((one) => !found.some((two) => one.start < two.end && two.start < one.end))].sort(
    (a, b) => a.start - b.start,
  );
}
