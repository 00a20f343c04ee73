/** How a voicemail ends: closing words, warmth, grovelling; and words that send the contact through somebody else first. */
import type { Passage, Sentence, Span } from '../../reader.ts';
import { phrases, spansIn, clauseBefore, isDenied } from './find-spans.ts';

const TALK = String.raw`(?:hablar|conversar|charlar|platicar|comentar(?:lo)?|vernos|conocer(?:le|te|nos)|saludar(?:le|te)|escuchar(?:le|te)|atender(?:le|te)|contar(?:selo|telo)|hablarlo|verlo)`;
const WARM = [
  String.raw`(?:me|nos)\s+(?:encant|entusiasm|alegr|apetec|ilusion|agrad)(?:a|e|aria|eria|ara|era|arian|an)\s+(?:muchisimo\s+|mucho\s+|la\s+idea\s+de\s+|poder\s+)?(?!presentar|que\s+me\s+llam)\p{L}+|me\s+gustara\s+(?:mucho\s+)?\p{L}+|me\s+(?:hace|haria|hara)\s+(?:mucha\s+|muchisima\s+|gran\s+)?ilusion|(?:me\s+)?(?:dara|da|daria)\s+(?:mucha\s+|mucho\s+|una\s+)?(?:alegria|gusto|gustazo)`,
  String.raw`(?:sera|seria|es)\s+(?:un\s+gustazo|una\s+alegria|(?:muy\s+)?(?:estupendo|genial|fantastico|bonito|interesante|agradable|lindo|padre|un\s+lujo))\s+\p{L}+`,
  String.raw`(?:tengo|con|siento)\s+(?:mucha\s+|verdadera\s+)?curiosidad|qu?e?\s*bien\s+si\s+\p{L}+|seguro\s+que\s+(?:nos|lo|le|te)\s+\p{L}+|nos\s+(?:oimos|escuchamos|leemos|vemos)\s+pronto|que\s+(?:te\s+|le\s+|os\s+|les\s+)?vaya\s+(?:muy\s+|todo\s+)?(?:bien|genial|de\s+maravilla)|(?:muchas\s+)?ganas\s+de\s+\p{L}+|(?:contento|contenta|feliz|encantad[oa]|ilusionad[oa])\s+de\s+(?:poder\s+)?\p{L}+|estamos\s+en\s+contacto|seguimos\s+en\s+contacto`,
  String.raw`(?:sera|seria|es|será)\s+(?:todo\s+)?un\s+(?:verdadero\s+)?(?:gusto|placer)(?:\s+(?:poder\s+)?${TALK})?`,
  String.raw`(?:me|nos)\s+(?:encantar?ia|encantara|gustaria\s+mucho|dara\s+(?:mucho\s+|un\s+gran\s+)?gusto|daria\s+(?:mucho\s+)?gusto|alegrar?ia|alegrara|hace\s+ilusion|haria\s+ilusion)\s+(?:poder\s+)?(?:${TALK}|que)`,
  String.raw`(?:deseando|deseo\s+de|impaciente\s+por|feliz\s+de|contento\s+de|contenta\s+de)\s+(?:poder\s+)?${TALK}`,
  String.raw`(?:tengo|con|tenemos|que)\s+(?:muchas\s+|mucha\s+|todas\s+las\s+)?(?:ganas|ilusion)\s+de\s+(?:que\s+)?(?:lo\s+)?\p{L}+`,
  String.raw`(?:nos\s+)?hablamos(?:\s+(?:muy\s+)?pronto|\s+cuando\s+(?:quiera|quieras|pueda|puedas|guste|gustes))?(?=[.,!]|$)`,
  String.raw`hasta\s+(?:muy\s+)?(?:pronto|prontito|prontisimo|entonces|otra)|con\s+(?:mucho\s+)?gusto\s+(?:te|le|se|lo|hablamos|conversamos|charlamos|platicamos)(?![\p{L}])`,
  String.raw`(?:espero|aguardo)\s+con\s+(?:(?:mucho|mucha|muchas)\s+)?(?:gusto|ganas|ilusion)\s+(?:su|tu)\s+\p{L}+`,
  String.raw`(?:con\s+(?:mucho\s+)?(?:gusto|ganas|ilusion)\s+)(?:espero|aguardo|quedo\s+(?:a\s+la\s+espera|atent[oa]|pendiente)\s+(?:de|a)|a\s+la\s+espera\s+de)\s+(?:con\s+gusto\s+|con\s+ganas\s+)?(?:su|tu)\s+(?:llamada|respuesta|contacto)`,
  String.raw`(?:espero|esperamos|ojala|confio\s+en)\s+(?:que\s+)?(?:hablemos|podamos\s+${TALK}|nos\s+veamos|(?:poder\s+)?${TALK}|conversemos|charlemos|nos\s+hablemos)(?:\s+pronto)?`,
  String.raw`(?:estare|estaria|quedo|encantad[oa])\s*(?:muy\s+)?(?:encantad[oa]\s+)?(?:de|con)\s+\p{L}+`,
  String.raw`que\s+(?:le|te|les)\s+vaya\s+(?:muy\s+)?bien|(?:le|te)\s+deseo\s+(?:todo\s+)?lo\s+mejor|un\s+saludo\s+muy\s+cordial|un\s+(?:fuerte\s+)?abrazo`,
];
WARM.push(
  String.raw`(?:que|muy|tan)\s+(?:bueno|lindo|bonito|padre|chulo|chevere|bien|rico|buenisimo|gusto|alegria|ganas)\s+(?:me\s+\p{L}+|nos\s+\p{L}+|sera|seria|va\s+a\s+ser|poder|${TALK}|oir\p{L}*|que\s+(?:hablemos|podamos))(?:\s+\p{L}+)?`,
  String.raw`(?:me|nos)\s+(?:copa|late|entusiasma|emociona|provoca|mola|apetece|tinca|cuadra|da\s+(?:gusto|alegria|ilusion)|hace\s+feliz|pone\s+(?:content\p{L}+|feliz)|va\s+a\s+(?:encantar|gustar|dar\s+(?:mucho\s+)?gusto|alegrar))(?:\s+(?:mucho|muchisimo|un\s+monton))?\s+\p{L}+`,
  String.raw`(?:ya\s+)?quiero\s+(?:oir|escuchar|hablar|charlar|platicar|conversar|saber|contar)\p{L}*|(?:ojala|espero|a\s+ver\s+si|confio\s+en\s+que)\s+(?:\p{L}+\s+){0,2}?(?:salud|habl|charl|platic|convers|coincid|encontr|escuch|oir|saber\s+de)\p{L}*|(?:nos\s+)?(?:hablamos|platicamos|charlamos|conversamos|oimos|escuchamos|vemos|encontramos)\s+(?:muy\s+)?(?:pronto|prontito|luego|hoy|esta\s+semana)|(?:sera|seria|va\s+a\s+ser)\s+(?:muy\s+)?(?:un\s+)?(?:bueno|gusto|placer|lindo|bonito|agradable|honesto\s+gusto)`,
  String.raw`que\s+(?:tenga[ns]?|tengais|tengas|pase[ns]?|paseis|disfrute[ns]?|vaya|sea)\s+(?:\p{L}+\s+){0,3}?(?:excelente|lindo|linda|bonit[oa]|hermos[oa]|estupend[oa]|gran|fantastic[oa]|magnific[oa]|genial|maravillos[oa])(?:\s+\p{L}+)?`,
);
const WARMTH = new RegExp(String.raw`(?<![\p{L}])(?:${WARM.join('|')})(?![\p{L}])`, 'gu');
const CLOSING = new RegExp(
  String.raw`(?<![\p{L}])(?:${WARM.join('|')}|(?:muchas\s+|mil\s+|muchisimas\s+)?gracias(?!\s+(?:a|por\s+(?:la|el|su|tu)\s+\p{L}+\s+(?:que|de)))|adios|chao|chau|(?:(?:con\s+)?(?:eso|esto)\s+(?:es|era|seria)\s+todo|nada\s+mas|fin(?:al)?(?:\s+del\s+(?:mensaje|recado|comunicado))?(?=[.!]|$)|hasta\s+aqui|cuelgo|corto(?=[.!]|$)|punto(?=[.!]|$)|corto\s+y\s+cambio|ya\s+esta(?=[.!]|$)|listo(?=[.!]|$)|es\s+todo(?=[.,!]|$))|(?:espero|aguardo|quedo\s+a\s+la\s+espera|quedo\s+(?:muy\s+)?(?:pendiente|atent[oa]))(?:\s+(?:de|a))?(?:\s+(?:su|tu))?(?:\s+(?:llamada|respuesta|contacto|noticias))?(?=[.,!]|$)|hasta\s+(?:luego|mañana|la\s+vista|la\s+proxima)|(?:un\s+)?(?:cordial\s+)?saludos?|que\s+(?:tenga|tengas|pase|pases)\s+(?:un|una|muy|buen|buena)\s+\p{L}+|(?:buen|feliz)\s+(?:dia|fin\s+de\s+semana|finde|lunes|martes|miercoles|jueves|viernes|sabado|domingo)|hasta\s+(?:ahora|siempre|la\s+proxima)|buena\s+(?:tarde|semana)|cuidese|cuidate|atentamente|nos\s+(?:vemos|hablamos)|feliz\s+(?:dia|tarde|semana))(?![\p{L}])`,
  'gu',
);
const GROVELLING = phrases([
  '(?:(?:quedaria|estaria|quedare|estare|quedo) (?:muy |sumamente |tan )?agradecid[oa]|tuvier?[ae] a bien|de rodillas|no soy quien|se lo pido por favor)(?: \\S+){0,2}',
  '(?:disculpe|disculpa|perdone|perdona|siento|lamento) (?:todas )?(?:las|la|tanta|tantas) molestias?(?: \\S+){0,3}',
  '(?:eternamente|infinitamente|enormemente|profundamente) agradecid[oa]',
  '(?:se lo|te lo|le|te) (?:ruego|suplico|imploro)(?: \\S+)?',
  '(?:seria|es|para mi seria) un (?:gran |enorme |verdadero )?(?:honor|privilegio)',
  '(?:perdone|perdona|disculpe|disculpa|perdon por|mil perdones por) (?:el|mi|la|su) (?:atrevimiento|osadia|insistencia|descaro|abuso|pesadez)',
  'mil (?:perdones|disculpas)(?: \\S+){0,3}',
  'no (?:quiero|quisiera|pretendo) (?:molestar|importunar|abusar|incomodar)\\p{L}*',
  'no sabe[s]? cuanto (?:se|te) lo agradec\\p{L}+',
  '(?:me|nos) haria[s]? (?:usted )?un (?:favor|favorazo)(?: enorme| inmenso| muy grande)?',
  '(?:agradeceria|agradezco) (?:en el alma|de corazon|infinitamente|de rodillas|muchisimo)',
  '(?:sentiria|siento) (?:muy |profundamente )?(?:honrad[oa]|halagad[oa])',
  'por favor,? por favor|por (?:el )?amor de dios|por lo que mas quiera[s]?|(?:muchisima|tanta) falta|significaria (?:para mi|mucho|tanto)|no sabe[s]? (?:lo que|cuanto) (?:significa|necesito|me)(?: \\S+){0,2}',
  '(?:el|la) (?:mujer|hombre|persona|vendedor|vendedora|chica|chico|comercial) mas (?:feliz|afortunad[oa])|(?:toda la|mi|de por|la) vida (?:si|por|entera|agradec)\\p{L}*|agradecid[oa] (?:toda la|de por|para) \\p{L}+|(?:le|te) debo (?:la vida|una muy grande|un favor)|(?:le|te) (?:deberia|debere) (?:la vida|una|eternamente)',
  '(?:quien soy yo|no soy (?:nadie|quien|mas que|digno|digna)|alguien (?:como yo|tan insignificante)|una (?:simple|humilde) (?:vendedora|comercial)|un (?:simple|humilde) (?:vendedor|comercial))(?: \\S+){0,2}|(?:demasiado|tan) amable (?:de|por|si)?|usted es demasiado|es demasiado amable|infinita paciencia|(?:su|tu) (?:valioso|valiosisimo|preciado|precioso) tiempo',
  '(?:mayor|gran|inmenso|enorme|verdadero) (?:honor|privilegio)|(?:perdon|perdone|perdona|perdoneme|perdoname|disculpe|disculpeme|disculpa)(?: \\p{L}+){0,4} (?:tiempo|quitad[oa]|robad[oa]|moleste|molestado|molestar\\p{L}*|insista|existir)|gracias, (?:gracias|muchas gracias|mil gracias)(?: y| por)?|(?:le|te|se lo|te lo) agradec\\p{L}+ (?:eterna|infinita|enorme)mente|si no es (?:mucho pedir|mucha molestia|demasiada molestia)',
  '(?:quedaria|estaria|estare|quedo) en deuda',
  '(?:no merezco|no soy digno|indigno|humildemente|mi humilde)(?: \\S+){0,2}',
  'aunque (?:solo )?sea(?: un)? (?:minuto|segundo|minutito)',
  '(?:me pongo|postrad[oa]|rendid[oa]|arrodillad[oa]) (?:a (?:sus|tus) (?:pies|plantas)|ante (?:usted|ti))|a (?:sus|tus) pies|(?:se )?(?:apiad|compadez|ten(?:ga|gan|me)? (?:piedad|compasion|lastima|misericordia))\\p{L}*|(?:por )?(?:piedad|misericordia|caridad|compasion|lastima|clemencia)|(?:perdona|perdone|perdoname|perdoneme|disculpa|disculpe)(?: \\p{L}+){0,3} (?:existir|vivir|respirar|ser|por todo|la vida)|casito|(?:hazme|haceme|hagame|me hagas|me haga) (?:\\p{L}+ )?(?:caso|casito|el favor de mi vida|el (?:enorme|gran|inmenso) favor)',
  '(?:me )?(?:salvaria|salvarias|salvas|salva|salvara|arregla|arreglarias|alegras|alegrarias|harias|hace|hara) (?:\\p{L}+ )?(?:el mes|la vida|el año|el trimestre|el dia|el pellejo|el puesto|el empleo|muy feliz|la mas feliz)|(?:depend|pend)\\p{L}* de (?:tu|su|usted|ti)(?: \\p{L}+)?|(?:me|nos) (?:despiden|echan|corren|botan|juego (?:el|mi))(?: \\p{L}+){0,2}|(?:estoy|ando) (?:\\p{L}+ )?(?:desesperad[oa]|al borde|en sus manos|en tus manos)|(?:me )?(?:conform|content)\\p{L}* con(?: \\p{L}+){0,3}|(?:migajas|limosna|mendig\\p{L}+|suplic\\p{L}+|implor\\p{L}+|rog\\p{L}+(?:le|te)|ruego (?:encarecidamente|por)|encarecidamente)(?: \\p{L}+){0,2}|lo que (?:usted|tu) (?:mande|ordene|diga|disponga)[sn]?(?: y \\p{L}+)?|(?:usted )?(?:mande|ordene) y|(?:su|tu) (?:humilde|fiel|segura?|mas) (?:servidor|servidora|esclav[oa])|(?:no (?:merezco|soy dign[oa]|valgo|soy nadie|tengo derecho)|soy (?:un desastre|una pesada|un pesado|una molestia|lo peor|poca cosa))(?: \\p{L}+){0,2}|(?:toda la|eterna|infinita) (?:gratitud|paciencia|bondad|generosidad)|(?:por|con) (?:toda )?su (?:infinita|inmensa|enorme|gran) (?:\\p{L}+)',
]);

/** Closing words in the last two sentences; those at the very start are no end. */
export function signOff(passage: Passage): Span | null {
  const last = passage.sentences.slice(-2).filter(({ index }) => index > 0 || passage.sentences.length < 3);
  const [first] = spansIn({ ...passage, sentences: last }, CLOSING);
  return first === undefined ? null : { start: first.start, end: passage.sentences.at(-1)!.end };
}

function nearTheEnd({ sentences }: Passage): Sentence[] {
  return sentences.slice(-3);
}

export function warmth(passage: Passage): Span[] {
  return spansIn({ ...passage, sentences: nearTheEnd(passage) }, WARMTH, (match, plain) => !isDenied(clauseBefore(plain, match.index)));
}

export function grovelling(passage: Passage): Span[] {
  return spansIn(passage, GROVELLING);
}

const SWITCHBOARD = phrases([
  '(?:la |al )?(?:centralita|conmutador|recepcion(?!\\s+de)|operadora|telefonista)',
  '(?:numero|linea|telefono) (?:general|principal|gratuit[oa]|corporativ[oa]|de la (?:empresa|oficina|centralita)|de atencion)',
  'pregunte?s? por (?:mi|\\S+)',
  'pida?s? (?:que le pasen|que te pasen|hablar) con',
  '(?:extension|ext\\.?|anexo|interno) (?:\\d+|\\p{L}+)',
  '(?:pulse|pulsa|oprima|oprime|presione|presiona|marque el|marca el) (?:el |la )?(?:\\d|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|cero|tecla|almohadilla|gato|asterisco)(?=[.,; ]|$)(?!,? \\d)',
  '(?:mi|la|nuestra) (?:secretaria|asistente|ayudante) (?:le|te|me|lo|la)? ?\\p{L}+',
  '(?:con|a) (?:mi|la) (?:secretaria|secretario|asistente)',
  '(?:llame|llama|llamar) a (?:la|nuestra|mi) (?:oficina|empresa|compañia|central|sede)',
  '(?:en la|a la|la) central',
  '(?:atencion|servicio) al cliente',
  '(?:que|quien) le (?:pasen|comuniquen|transfieran) con',
]);

export function switchboards(passage: Passage): Span[] {
  return spansIn(passage, SWITCHBOARD);
}
