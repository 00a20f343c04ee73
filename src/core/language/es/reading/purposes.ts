/** Whether a sentence says why the call comes, what is in it for the contact, or only that somebody called. */
import type { Passage, Sentence, Span } from '../../reader.ts';
import { SOCIAL_CALLS } from './social-calls.ts';
import { clauseBefore, isDenied, phrases, plainOf, spansIn } from './find-spans.ts';

const OCCASION = phrases(
  [
    '(?:llam|marc|escrib|contact|comunic|busc)(?:o|aba|aria) (?:con usted |contigo |hoy |otra vez |de nuevo |una vez mas |por segunda vez |a \\S+ (?:\\S+ ){0,3}?)?(?:por|para(?! (?:saludar|ver como|decir hola|desear))|porque|con|sobre|tras|acerca|a raiz|de parte|a proposito|debido|en relacion|en nombre|despues|ya que)',
    '(?:le|te|la|lo) (?:llamo|llamaba|busco|contacto|marco|hablo) (?:por|para|porque|con|sobre|tras|acerca|a raiz|de parte|despues)',
    '(?:el |mi |la )?(?:motivo|razon|objeto|proposito|objetivo) (?:de|por|es)',
    'por (?:eso|esto|ello) (?:le|te|la|lo)? ?(?:llam|marc|busc|contact)\\w+',
    '(?:retomo|retomar|retomamos|doy seguimiento|dar seguimiento|dar continuidad|seguimiento|sigo con|seguir con|seguir donde|continuar con)',
    '(?:esto )?(?:es|va|se trata|trata) (?:sobre|acerca)',
    '(?:he visto|vi que|lei|he leido|note que|supe que|me entere|he sabido)',
    '(?:queria|quisiera|quiero|me gustaria) (?:hablar|comentar|consultar|preguntar|hablarlo)\\S* ?(?:con|sobre|de|si|una|precisamente|algo)?',
    'buscaba a (?:quien|la persona)',
    'llamo a \\S+(?: \\S+){0,4} (?:por|con|para)',
    '(?:primer|segundo|ultimo|anterior) mensaje',
    '(?:deje|he dejado|dejado) (?:un |otro |varios )?mensajes?',
    'vuelvo con|volver a (?:usted|ti)',
    'mi tema es|me dedico a',
    '(?:tengo|hay) una cosa que añadir',
    'llame antes',
    'figuras? como',
  ],
  'u',
);
const GAIN = phrases(
  [
    'ayud\\p{L}+|ahorr\\p{L}+|reduc\\p{L}+|reduz\\p{L}+|evit\\p{L}+|mejor\\p{L}*|aument\\p{L}+|aceler\\p{L}+|librar\\p{L}*|resolv\\p{L}+|resuelv\\p{L}+|quitar(?:le|te|les)?|gan(?:a|as|ar|aria|an)|cobrar|recuper\\p{L}+|simplific\\p{L}+|elimin\\p{L}+|acabar con|dejar de',
    '(?:le|te|les) (?:sirv\\p{L}+|interes\\p{L}+|convien\\p{L}+|conven\\p{L}+|puede servir|puede interesar|parece|seria util|encaj\\p{L}+|permit\\p{L}+)',
    'util(?:es)?|provecho\\p{L}*|ventaja|oportunidad|solucion|respuesta(?:s)? (?:para|a)|idea(?:s)? (?:para|de)|forma de|manera de|como \\p{L}+(?:ar|er|ir)',
    'podria(?:s|n)? \\p{L}+(?:ar|er|ir|se|le)',
    'siguiente paso|como seguir|proximo paso|acordar|opciones',
    'si (?:tiene sentido|conviene|podemos|podria|encaja|no encaja|hay|no es el momento|no hay|algun dia|ahora no|mas adelante)|el dia que',
    '(?:sigue|siguen) en pie|no pasa nada|sin prisa|sin compromiso|lo entiendo',
    'sabre si|un si o un no|un no|prefiero saberlo|perder (?:el )?tiempo',
    '(?:quiero|me gustaria|quisiera|queria) (?:saber|conocer|contar\\p{L}*|enseñar\\p{L}*|mostrar\\p{L}*|resolver\\p{L}*|presentarme|acordar|ver)',
    'un resultado|un ejemplo|una pregunta|un caso|un problema|lo que (?:gana|ganas|resolvemos)|nos conviene|a que me dedico',
  ],
  'u',
);
const PLAIN_GAIN =
  /(?<![\p{L}])(?:ayud\p{L}+|ahorr\p{L}+|reduc\p{L}+|evit\p{L}+|mejorar|enseñar(?:le|te)|mostrar(?:le|te)|una\s+idea|siguiente\s+paso|respuesta\s+para|resolv\p{L}+|util(?:es)?|puede\s+servir|un\s+resultado|una\s+pregunta|presentarme|tiene\s+sentido|conviene|para\s+que\s+(?:pueda|puedas)|sin\s+que|en\s+vez\s+de)(?![\p{L}])/u;

/** Says it so plainly that a sentence which gives the context too counts as the reason as well. */
export function promisesGain(sentence: Sentence): boolean {
  return PLAIN_GAIN.test(plainOf(sentence));
}

/** By its own words alone; that it claims a meeting or a connection is asked elsewhere. */
export function statesContext(sentence: Sentence): boolean {
  return OCCASION.test(plainOf(sentence));
}

export function statesReason(sentence: Sentence): boolean {
  return GAIN.test(plainOf(sentence));
}

const ONLY = String.raw`(?:(?:solo|solamente|simplemente|nada\s+mas|nomas|unicamente)\s+)?`;
const COURTESY = new RegExp(
  String.raw`(?<![\p{L}])(?:` +
    [
      String.raw`(?:para|queria|quise|quiero|por|a|de)\s+${ONLY}(?:saludar(?:le|te|la|lo|les|os)?|decir(?:le|te)?\s+hola|(?:desear|dar)(?:le|te)\s+(?:un|una|buen|los\s+buenos)|(?:presentarme\s+y\s+)?poner(?:me|nos)\s+a\s+(?:su|tu)s?\s+(?:disposicion|ordenes)|felicitar(?:le|te)\s+las|mantener\s+el\s+contacto|mantenernos\s+en\s+contacto|seguir\s+en\s+contacto(?!\s+con))`,
      String.raw`(?:ver|saber|preguntar(?:le|te)?)\s+(?:que\s+tal|como)\s+(?:le\s+|te\s+|les\s+)?(?:esta[s]?|va[n]?(?!\s+(?:el|la|los|las|su|sus)\s+(?!familia|vida|cosas|negocio))|anda[s]?|se\s+encuentra|sigue[s]?|ha\s+ido|todo|la\s+familia)(?!\s+\p{L}+(?:ndo)(?![\p{L}]))`,
      String.raw`(?:queria|para|quiero)\s+(?:solo\s+)?que\s+(?:supiera|supieras|sepa|sepas|viera|vieras)\s+que\s+(?:le|te|la|lo)?\s*(?:he\s+llamado|llame|llamaba|marque|habia\s+llamado|pensaba|estoy)`,
      String.raw`(?:llam(?:o|aba|e)|marc(?:o|aba)|era(?:\s+solo)?|es|sol[oa]|pas(?:o|aba)|escrib[oi]a?|quer?ia|mensaje|recado|simplemente|unicamente)\s+(?:(?:solo|simplemente|nada\s+mas|nomas|unicamente)\s+)?(?:era\s+)?(?:para|por|a|de)\s+(?:charlar|(?:poder\s+)?saber\s+(?:de|algo\s+de)\s+(?:ti|usted|vosotros|ustedes)|oir(?:te|le)|escuchar(?:te|le)|ver\s+si\s+(?:(?:sigue|segui|esta|estab|anda|and)\p{L}*)(?:\s+(?:bien|por|ahi|en|libre|vivo|todo)|(?=[,.]|$))|que\s+(?:tuvier|teng|guard|sep|supier|tuvies)\p{L}*\s+(?:mi\s+(?:numero|telefono|contacto)|de\s+mi|quien\s+soy)|ofrecer(?:me|nos)|presentar(?:me|nos)(?=[,.]|$|\s+y\s+pon)|decir(?:le|te)\s+que\s+(?:(?:le|te)\s+)?(?:he\s+llamado|llame|estoy|aqui|cuente|cuentes|existo|existimos)|si\s+(?:acaso|necesit\p{L}+|estab\p{L}+)|cumplir|hacer\s+acto|mantener\s+viv\p{L}+|dar\s+señales|recordar(?:le|te)\s+que\s+(?:existo|existimos|estoy|estamos|seguimos)|desear(?:le|te)|felicitar(?:le|te))`,
      String.raw`(?:para\s+)?(?:que\s+)?(?:conste|quede\s+constancia|(?:dej|do)[oy]?\s+constancia|dejar\s+constancia)|(?:para\s+)?que\s+(?:vea|veas|sepa|sepas)\s+que\s+(?:(?:me|le|te|nos)\s+)?(?:acuerdo|acordamos|tengo\s+presente|pienso|sigo|seguimos|existo|cuido)|por\s+si\s+(?:estabas?|andabas?|te\s+pillaba|le\s+pillaba)(?=[,.]|$|\s+(?:por|libre|ahi|alli|en))`,
      String.raw`(?:sin|ningun)\s+(?:ningun\s+)?(?:motivo|razon|asunto|tema|objeto)\s*(?:en\s+)?(?:particular|especial|concreto)?|nada\s+(?:en\s+)?(?:concreto|especial|particular|importante|urgente|de\s+particular|del\s+otro\s+mundo)|no\s+(?:tengo|hay|traigo|llamo\s+por)\s+nada\s+(?:especial|nuevo|concreto|en\s+\p{L}+|que\s+contar)|sin\s+mas(?=[,.]|$)|mantener\s+(?:viva\s+)?(?:la|nuestra)\s+relacion|(?:desear|deseando)(?:le|te|os)\s+\p{L}+`,
      String.raw`(?:simple|mera|primera|breve)?\s*(?:llamad(?:a|ita)|toque|toma)\s+de\s+(?:cortesia|contacto|rutina|saludo|presentacion|bienvenida)|poner(?:le|te|me|nos)\s+(?:cara|voz|a\s+(?:su|tu))(?:\s+\p{L}+)?|quedar\s+a\s+(?:su|tu)\s+(?:entera\s+)?disposicion`,
      String.raw`que\s+tal\s+(?:(?:te|le|os|les)\s+)?(?:va|van|anda|andas|todo|sigue|sigues|esta|estas)(?:\s+(?:la\s+vida|todo|las\s+cosas|el\s+negocio|la\s+cosa))?(?=[.,]|$)|llamada\s+de\s+cortesia|solo\s+un\s+saludo|un\s+simple\s+saludo`,
      String.raw`no\s+(?:era|es)\s+(?:por\s+)?nada\s+(?:importante|urgente|especial|en\s+especial|en\s+particular|concreto)`,
      String.raw`(?:pasaba|estaba|ando)\s+por\s+(?:aqui|la\s+zona|ahi|alli|el\s+barrio|su\s+zona)`,
      String.raw`me\s+acorde\s+de\s+(?:usted|ti)|pensando\s+en\s+(?:usted|ti)(?=[.,]|$)`,
      String.raw`no\s+hace\s+falta\s+que\s+me\s+(?:llame|llames|devuelva)`,
    ].join('|') +
    String.raw`)(?![\p{L}])`,
  'gu',
);
const WITH_PURPOSE =
  /^[^.?!]{0,24}?(?<![\p{L}])(?:sobre|acerca|respecto|y\s+(?:hablar|comentar|preguntar|contar|ver|saber|proponer|de\s+paso)|porque|(?<!por\s)si|la\s+propuesta|las\s+\p{L}{4,}s)(?![\p{L}])/u;

/** A concrete matter named anywhere takes the call out of the merely social ones. */
const MATTER =
  /(?<![\p{L}])(?:(?:por|sobre|acerca\s+de)\s+(?:lo\s+(?:de|que)|el\s+(?:tema|asunto|problema)|(?:las?|los|sus?|tus?|un[ao]?s?|el)\s+(?!gusto|reunion|telefono|rato|tiempo|saludo|placer|cortesia|rutina|zona|barrio|momento|ahi|atencion|correo|mañana|tarde|noche|dia)\p{L}{5,})|problemas?|un\s+tercio|la\s+mitad|por\s+ciento|(?<!\d)\d{1,3}\s?%|motivo\s+(?:de|es)|porque|propuesta|para\s+(?:explicar|contar|comentar|preguntar|proponer|resolver|enseñar|mostrar|plantear|consultar)\p{L}*|tengo\s+(?:una?\s+)?(?:idea|dato|respuesta|forma|manera|novedad|algo\s+(?:que|sobre|para)))(?![\p{L}])/u;

/** Courtesies that are given as what the call is for. */
export function courtesies(passage: Passage): Span[] {
  const found = spansIn(passage, COURTESY, (match, plain) => {
    if (isDenied(clauseBefore(plain, match.index)) && !/^no\s/u.test(match[0])) return false;
    return !WITH_PURPOSE.test(plain.slice(match.index + match[0].length));
  });
  if (found.length > 0 || passage.sentences.some((sentence) => MATTER.test(plainOf(sentence)))) return found;
  return spansIn(passage, SOCIAL_CALLS, (match, plain) => !/(?<![\p{L}])(?:no|sin)$/u.test(clauseBefore(plain, match.index)));
}
