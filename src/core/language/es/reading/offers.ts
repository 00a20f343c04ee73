/** What the seller says for itself and for the contact: pitches, benefits, and promises that fit anybody. */
import type { Passage, Sentence, Span } from '../../reader.ts';
import { asks, givesReason } from './asks.ts';
import { clauseBefore, isDenied, phrases, plainOf, spansIn } from './find-spans.ts';

const THING = String.raw`(?:solucion(?:es)?|servicios?|productos?|software|plataforma|herramientas?|sistemas?|tecnologia|gama|portafolio|catalogo|paquete|suite|equipo\s+de\s+expertos|experiencia|asesoramiento|asesoria|consultoria|programas?)`;
const PITCH = new RegExp(
  String.raw`(?<![\p{L}])(?:` +
    [
      String.raw`(?:ofrecemos|brindamos|proporcionamos|disponemos\s+de|contamos\s+con|proveemos|comercializamos|vendemos|fabricamos|desarrollamos|presentamos|ponemos\s+a\s+(?:su|tu)\s+disposicion|nos\s+especializamos|nos\s+dedicamos\s+a|tenemos\s+presencia|llevamos\s+(?:mas\s+de\s+)?\p{L}+\s+años|operamos\s+en|suministramos|distribuimos)[^.;?!]{0,120}`,
      String.raw`tenemos\s+(?:un|una|el|la|los|las|unos|mas\s+de|amplia)\s*(?:\p{L}+\s+){0,3}?(?:${THING}|años\s+de)[^.;?!]{0,80}`,
      String.raw`somos\s+(?:una?\s+(?:empresa|compañia|firma|agencia|consultora|equipo|grupo|proveedor)|el|la|los|las|lideres?|expertos|especialistas|pioneros|numero|referentes?|proveedores)[^.;?!]{0,100}`,
      String.raw`(?:nuestr[oa]s?|la|el)\s+(?:\p{L}+\s+)?${THING}(?:\s+\p{L}+)?\s+(?:es|son|incluyen?|permiten?|ofrecen?|automatizan?|integran?|combinan?|cuentan?|hacen?|gestionan?|controlan?|optimizan?|ayudan?|tienen?)(?![\p{L}])[^.;?!]{0,100}`,
      String.raw`(?:el|la|los|las)\s+(?:mejor(?:es)?|mas\s+\p{L}+|unic[oa]s?)\s+(?:\p{L}+\s+){0,2}del\s+(?:mercado|sector|pais|mundo)`,
      String.raw`(?:trabajamos|colaboramos)\s+(?:con|para)\s+(?:l[oa]s\s+(?:principales|mayores|mejores|grandes)|mas\s+de|cientos|miles)[^.;?!]{0,80}`,
      String.raw`(?:nuestros\s+clientes\s+nos\s+(?:avalan|recomiendan)|nos\s+avalan)[^.;?!]{0,60}`,
    ].join('|') +
    String.raw`)`,
  'gu',
);

export function pitches(passage: Passage): Span[] {
  return spansIn(passage, PITCH, (match, plain) => !isDenied(clauseBefore(plain, match.index)));
}

const GAIN = String.raw`(?:ahorr|reduc|reduj|reduz|recort|evit|mejor|aument|aceler|elimin|recuper|cobr|gan|baj|libr|simplific|automatiz|agiliz|resolv|resuelv|soluci|previ?en|acort|dej(?:ar|aria|arias|en|e)\s+de|cerrar\s+el|acab(?:ar|aria|en|e)\s+con|no\s+(?:pagar|perder|tener\s+que|hacer))\p{L}*`;
const BENEFIT = new RegExp(
  String.raw`(?<![\p{L}])(?:` +
    [
      String.raw`(?:ayud(?:ar|amos|aria|e|en|a)(?:le|te|les|os)?|podria[sn]?|puede[sn]?|podra[sn]?|permit\p{L}+|conseguir\p{L}*|lograr\p{L}*|consig\p{L}+|como|forma\s+(?:concreta\s+)?de|manera\s+de|para|asi|esto|capaz\s+de|a)\s+(?:a\s+|que\s+|(?:otras\s+)?empresas\s+a\s+|su\s+equipo\s+|tu\s+equipo\s+|se\s+|le\s+|te\s+)?${GAIN}(?![\p{L}])[^.;?!]{0,90}`,
      String.raw`(?:podemos|sabemos|puedo)\s+(?:ayudar(?:le|te|les)?|servir(?:le|te))(?:\s+a\s+[^.;?!]{0,110})?|con\s+(?:nuestra|mi)\s+ayuda\s+\p{L}+\s+[^.;?!]{0,110}|(?:en\s+)?eso\s+(?:es\s+lo\s+que\s+resolvemos|podemos\s+ayudar)`,
      String.raw`(?:la\s+idea\s+es|se\s+trata\s+de)\s+\p{L}+(?:ar|er|ir)(?![\p{L}])[^.;?!]{0,110}|ayudamos\s+a\s+[^.;?!]{0,110}|ayudaria\s+a\s+[^.;?!]{0,110}`,
      String.raw`(?:evit|ahorr|gan|cobr|reduc|recuper|librar)(?:ia|ias|ian|aria|arias|arian|iria|irias|irian|a(?:ra|ras|ran)|a(?=\s+(?:\p{L}+\s+){0,2}(?:horas|dias|euros|dolares|tiempo))|arse)(?![\p{L}])[^.;?!]{0,90}`,
      String.raw`(?:(?:le|te|les)\s+)?quit(?:amos|ar(?:le|te|les)?|aria|ara)\s+(?:de\s+encima|trabajo|ese|eso|este|los?|las?)[^.;?!]{0,80}`,
      String.raw`(?:no|sin|ya\s+no)\s+(?:tendra[ns]?|tendria[ns]?|tener)\s+que\s+[^.;?!]{0,90}|(?:su|tu|sus|tus)\s+\p{L}+\s+\p{L}+(?:aria|eria|iria)n?(?![\p{L}])[^.;?!]{0,90}`,
      String.raw`librar(?:se|te|le)\s+de[^.;?!]{0,60}|librarias?\s+de[^.;?!]{0,60}`,
      String.raw`(?:tengo|tenemos|hay)\s+(?:una\s+)?(?:buena\s+|respuesta|forma|manera|idea)[^.;?!]{0,20}(?:para|de|que)\s+[^.;?!]{0,90}`,
      String.raw`\p{L}+\s+(?:podria|podrian)\s+\p{L}+(?:ar|er|ir)(?:se|le)?\s+[^.;?!]{0,90}`,
    ].join('|') +
    String.raw`)`,
  'gu',
);

/** What a call without an offer is for. */
const PURPOSE = phrases([
  '(?:(?:le|te|les|nos) )?(?:sirve[ns]?|serviria|puede servir|puede interesar|interesa|interesaria|conviene|convenga|encaja)',
  '(?:sea|seria|sernos|ser(?:le|te)) util(?:es)?|tiene sentido|un resultado',
  '(?:acordar|pactar) (?:con usted |contigo )?como seguir|siguiente paso|que opciones hay|(?:resolver|preparar)(?:le|te) lo|lo que (?:gana|ganas)',
  'sabre si|perder tiempo|un si o un no|un no tambien|que busca|como lo (?:ve|ves)',
]);

/** Clauses that name a gain, one for each sentence; where none does, what else the contact gets, and at last what the ask gives. */
export function benefits(passage: Passage): Span[] {
  const asked = new Set(asks(passage).map(({ sentence }) => sentence));
  const firstOf = (sentence: Sentence, pattern: RegExp): Span[] => {
    for (const match of plainOf(sentence).matchAll(pattern))
      return [{ start: sentence.start + match.index, end: sentence.start + match.index + match[0].trimEnd().length }];
    return [];
  };
  const apart = passage.sentences.filter(({ index }) => !asked.has(index) && !asked.has(index - 1));
  const beside = passage.sentences.filter(({ index }) => asked.has(index) || asked.has(index - 1));
  const gains = apart.flatMap((sentence) => firstOf(sentence, BENEFIT));
  if (gains.length > 0) return gains;
  const others = [...beside.flatMap((sentence) => firstOf(sentence, BENEFIT)), ...apart.flatMap((sentence) => firstOf(sentence, PURPOSE))];
  if (others.length > 0) return others.slice(0, 1);
  return beside
    .filter(givesReason)
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end }));
}

const ANYBODYS = String.raw`(?:dinero|costes|costos|gastos|tiempo|ventas|ingresos|beneficios|productividad|eficiencia|rentabilidad|resultados|negocio|procesos|rendimiento|competitividad|calidad|crecimiento|facturacion|margenes|recursos|operaciones)`;
const DOING = String.raw`(?:ahorr|reduc|aument|mejor|optimiz|increment|impuls|potenci|maximiz|multiplic|dispar|transform|agiliz|simplific|hac)\p{L}*`;
const VAGUE = new RegExp(
  String.raw`(?<![\p{L}])(?:` +
    [
      String.raw`${DOING}\s+(?:(?:sus?|tus?|mas|los|las|la|el|en|mucho|de)\s+){0,2}${ANYBODYS}(?![\p{L}])(?!\s+de\s+(?!su|tu|la\s+empresa))`,
      String.raw`(?:conocer|entender|comprender|aprender|saber|escuchar|descubrir|explorar)\s+(?:mas\s+)?(?:(?:sobre|acerca\s+de|cuales\s+son)\s+)?(?:sus?|tus?)\s+(?:\p{L}+\s+)?(?:retos?|desafios?|necesidades|objetivos|prioridades|problemas|metas|negocio|inquietudes|dolores)`,
      String.raw`(?:(?:le|te|les)\s+)?(?:aport\p{L}+|agreg\p{L}+|añad\p{L}+|gener\p{L}+|cre\p{L}+|dar)(?:le|te|les)?\s+(?:\p{L}+\s+)?(?:valor|sinergias?|ventajas?)(?:\s+añadido)?`,
      String.raw`ayud\p{L}+\s+a\s+(?:las?\s+|otras\s+|su\s+|tu\s+)?(?:empresas?|negocios?|compañias?|organizaciones|equipos?|clientes)?(?:\s+como\s+la\s+(?:suya|tuya))?(?:\s*a\s+)?\s*(?:crecer|mejorar|vender\s+mas|ser\s+mas\s+\p{L}+|avanzar|triunfar|tener\s+exito)`,
      String.raw`(?:al|a\s+otro|el)\s+(?:siguiente|otro|proximo)\s+nivel`,
      String.raw`(?:ser|sea|sean|volver\p{L}*)\s+mas\s+(?:eficientes?|productiv[oa]s?|competitiv[oa]s?|rentables?|agil(?:es)?)`,
      String.raw`(?:explorar|ver|analizar|hablar\s+de|buscar)\s+(?:como\s+)?(?:(?:podemos|podriamos)\s+(?:colaborar|ayudar(?:le|te)|trabajar\s+juntos)|(?:posibles\s+)?(?:sinergias|formas\s+de\s+colaborar|colaboraciones))`,
      String.raw`soluciones?\s+(?:a\s+(?:su|tu)\s+medida|a\s+medida|integral(?:es)?|personalizadas?|innovadoras?)`,
      String.raw`(?:grandes|enormes|increibles)\s+(?:beneficios|oportunidades|resultados|ventajas)|marcar\s+la\s+diferencia|(?:socio|aliado|partner|proveedor)\s+de\s+confianza|(?:su|tu)\s+(?:mejor\s+)?(?:aliado|socio)(?=[.,]|$)|mas\s+lejos|(?:la\s+vida|el\s+dia\s+a\s+dia|el\s+trabajo)\s+(?:mucho\s+)?mas\s+(?:facil|sencill[oa])|crecer\s+juntos|todo\s+lo\s+que\s+(?:necesita|necesitas)|mucho\s+que\s+ofrecer(?:le|te)?|sacar(?:le)?\s+(?:el\s+)?(?:maximo|mas)\s+(?:partido|provecho)`,
    ].join('|') +
    String.raw`)(?![\p{L}])`,
  'gu',
);

export function vaguePromises(passage: Passage): Span[] {
  return spansIn(passage, VAGUE, (match, plain) => !isDenied(clauseBefore(plain, match.index)));
}
