/** The words of a text that carry meaning, in a rough stem form: "facturas", "facturación" and "facturar" are one. */
import { withoutAccents } from './find-spans.ts';

const FUNCTION_WORDS = new Set(
  (
    'a al algo alguien algun alguna algunas alguno algunos alla alli ambos ante antes aqui asi aun aunque bien bueno cada casi como con conmigo contigo contra cual cuales cuando cuanto de del desde despues donde dos e el ella ellas ello ellos en encima entonces entre era es esa esas ese eso esos esta estaba estamos estan estar estas este esto estos estoy fue fueron gracias ha haber habia hace hacer hacia han has hasta hay haya he hoy la las le les lo los luego mal mas me mediante menos mi mia mientras mio mis misma mismo mucha muchas mucho muchos muy nada nadie ni ningun ninguna ninguno no nos nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero poca poco pocos por porque pronto pues que quien quienes quiza quizas se sea ser si sido siempre sin sino sobre son soy su sus suya suyo tal tambien tampoco tan tanto te tener tenemos tengo tenia ti tiene tienen tienes toda todas todo todos tras tu tus tuya tuyo un una unas uno unos usted ustedes va vamos van vez veces voy y ya yo ' +
    'ayuda ayudar ayudarle ayudarte ayudamos puede puedes puedo podemos podria podrias podriamos poder pueda puedan quiero quiere quieres queria queremos gustaria encantaria llamo llama llame llamar llamada llamarme llamele llamame llameme hablar hablamos hablo hola buenos buenas dias tardes noches saludo saludos minuto minutos dia ano anos mes meses semana semanas empresa empresas equipo equipos tema idea cosa forma manera persona gente nuevo nueva saber sabe sabemos sabra sabras cuento contarle contarte explico explicarle explicarte ver vemos dar doy decir digo cree creo creemos parece interesa sirve servir servirle servirte util cerca lograr logro hecho hizo lleva llevan'
  ).split(' '),
);

const ENDING =
  /(?:amientos?|imientos?|aciones|acion|iciones|icion|uciones|ucion|siones|sion|adoras?|adores|ador|idades|idad|mente|ablemente|iendo|ando|arle|arte|arlas?|arlos?|erle|irle|aria|eria|iria|aban|aba|ados?|adas?|idos?|idas?|amos|emos|imos|aran|iran|aron|ieron|ar|er|ir|an|en|as|es|os|a|e|o|s)$/u;

function stem(word: string): string {
  if (word.length <= 4) return word.replace(/s$/u, '');
  const root = word.replace(/(?:les|los|las|le|lo|la|me|nos|se|te)$/u, (ending) =>
    word.length - ending.length >= 6 && /[aei]r$/u.test(word.slice(0, -ending.length)) ? '' : ending,
  );
  const cut = root.replace(ENDING, '');
  return cut.length >= 3 ? cut : root;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*/gu;

/** @returns one stem for each word that carries meaning, in order, repeated where the text repeats */
export function stems(text: string): string[] {
  const found: string[] = [];
  for (const match of withoutAccents(text.toLowerCase()).matchAll(WORD))
    for (const part of match[0].split(/[-']/)) if (part.length > 1 && !FUNCTION_WORDS.has(part)) found.push(stem(part));
  return found;
}
