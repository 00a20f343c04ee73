/** Clauses that name what the contact gains. */
import type { Passage, Sentence, Span } from '../../reader.ts';
import { asks, givesReason } from './asks.ts';
import { phrases, plainOf } from './find-spans.ts';

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
