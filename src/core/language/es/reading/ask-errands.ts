/** Things asked for besides a call: to send, read, fill in, sign, pass on, meet or look at something, in every form of address. */
import type { Channel } from '../../reader.ts';
import { gerunds, imperatives, infinitives, theyDo, wishes } from './verb-forms.ts';

const CLITICS = String.raw`(?:me|nos)?(?:l[oae]s?|se|te|os)?(?:l[oa]s?)?`;
/** A command without a pronoun looks like "he does": it is one only where a clause starts. */
const STARTS = String.raw`(?<=^[¿¡]?|[,;:.¿¡…]\s?|(?<![\p{L}])(?:y|e|o|u|luego|despues|primero|antes|entonces|paso|favor|porfa|porfis|ademas|tambien|si|hoy|ahora|solo|mejor|anda|ande|ve|vaya|andate)\s)`;
const LEAD = String.raw`(?:(?:me|nos|se|lo|la|le|te)\s+)*(?:pued[aeo]s?|pode?s|podr(?:a|as|ia|ias|ian|iais)|quier[ae]s?|quisiera|importaria|molestaria|tien[ae]s?\s+que|hay\s+que|hace\s+falta|(?:no\s+)?(?:olvid|dej)(?:e|es|en)s?(?:\s+de)?|acuerd(?:ate|ese)\s+de|tenes\s+que|gustaria|agradec\p{L}+|pid\p{L}+|ruego|encargo|invito\s+a|animo\s+a|favor\s+de|gusto\s+de|bondad\s+de|agradeceria|(?:y\s+)?(?:de\s+)?paso)`;

/** What may stand between the verb and what it is about; a new clause or a ring may not. */
const BETWEEN = String.raw`(?!(?:y|o|que|si|te|le|cuando|para|porque|un[ao]?\s+(?:toque|llamad|telefon|timbr|fonaz|grito|ring|hueco\s+y)\p{L}*|toque|llamad\p{L}*)(?![\p{L}]))[\p{L}\d]+`;

/** A verb in one of the forms that ask, before what it is about. */
function asking(verbs: readonly string[], things: string): string {
  const told = `(?:${STARTS}${imperatives(verbs)}|${imperatives(verbs)}(?:me|nos|se|te|l[oae]s?)(?:l[oae]s?)?)`;
  const wished = String.raw`(?:que|no|y|o)\s+(?:tambien\s+|ademas\s+|me\s+|nos\s+|le\s+|se\s+|te\s+|lo\s+|les\s+){0,3}${wishes(verbs)}`;
  const led = String.raw`${LEAD}\s+(?:a\s+|que\s+|tambien\s+|por\s+favor\s+){0,2}${infinitives(verbs)}${CLITICS}`;
  const done = String.raw`(?<=¿[^?]{0,80}|(?:y|,)\s+(?:de\s+paso\s+|luego\s+|ya\s+de\s+paso\s+|tambien\s+)?)(?:me|nos|se|te|le|lo)\s+(?:l[oa]s?\s+)?${theyDo(verbs)}`;
  return String.raw`(?<![\p{L}])(?:${told}|${wished}|${led}|${done}|(?:anda|ande|ve|vaya|id)(?:me|te|se)?\s+${gerunds(verbs)}(?:me|l[oa]s?)?)(?![\p{L}])(?:\s+${BETWEEN}){0,4}?\s+${things}`;
}

const SENDING = [
  'enviar',
  'mandar',
  'pasar',
  'remitir',
  'hacer:haz',
  'adelantar',
  'facilitar',
  'preparar',
  'juntar',
  'reunir',
  'compartir',
  'dejar',
  'dar',
  'confirmar',
  'reenviar:reenvi',
  'traer',
  'adjuntar',
  'anotar',
  'apuntar',
  'tener:ten',
  'ir',
];
const PAPERS = String.raw`(?:facturas?|datos|informacion|informes?|documentos?|documentacion|cifras|listas?|listado|archivos?|contratos?|tarifas|copias?|propuestas?|presupuestos?|extractos?|ejemplos?|reclamaciones|reclamos|albaranes|pedidos?|reportes?|organigrama|papeles|(?:su|tu|un)\s+(?:correo|mail|email)|acuerdo|cotizacion|comprobantes?|planilla|excel|hoja|formato)(?![\p{L}])`;
const READING = [
  'leer',
  'mirar',
  'ver',
  'revisar',
  'abrir',
  'consultar',
  'checar',
  'chequear',
  'ojear',
  'estudiar',
  'repasar',
  'contestar',
  'responder',
  'firmar',
  'aprobar:aprueb',
  'autorizar',
  'devolver:devuelv',
  'evaluar',
  'valorar',
  'escuchar',
  'echar',
  'pegar',
];
const MAILS = String.raw`(?:correo|mail|e-?mail|propuesta|presupuesto|informe|documento|adjunto|pdf|contrato|acuerdo|orden|cotizacion|resumen|presentacion|folleto|dossier|nda|vistazo|ojeada|ojo\s+a|mirada)(?![\p{L}])`;
const VISITING = [
  'visitar',
  'entrar',
  'mirar',
  'ver',
  'consultar',
  'descargar',
  'bajar',
  'conocer',
  'seguir:sig',
  'aceptar',
  'agregar',
  'probar:prueb',
  'instalar',
  'completar',
  'rellenar',
  'llenar',
  'contestar',
  'responder',
  'registrar',
  'inscribir',
  'apuntar',
  'suscribir',
  'conectar',
  'unir',
  'activar',
  'crear',
  'abrir',
  'votar',
  'calificar',
  'cumplimentar',
  'añadir',
  'echar',
  'dar',
  'hacer:haz',
  'pinchar',
  'pulsar',
  'buscar',
  'checar',
  'meter',
  'anotar',
  'leer',
  'usar',
  'dejar',
  'comentar',
  'compartir',
  'escuchar',
  'oir',
];
const PAGES = String.raw`(?:web|pagina|sitio|blog|video|videos|enlace|link|liga|formulario|encuesta|cuestionario|test|catalogo|guia|ebook|white\s?paper|app|aplicacion|version|demo|linkedin|instagram|facebook|redes|newsletter|boletin|perfil|portal|cuenta|webinar|seminario|podcast|articulo|clic|click|reseña|plataforma|invitacion|prueba|calculadora)(?![\p{L}])`;
const PASSING = [
  'pasar',
  'dar',
  'mandar',
  'enviar',
  'reenviar:reenvi',
  'compartir',
  'trasladar',
  'comentar',
  'presentar',
  'conectar',
  'facilitar',
  'decir',
  'hablar',
  'hacer:hag',
  'dejar',
  'contar:cuent',
  'mostrar:muestr',
  'enseñar',
  'llevar',
  'preguntar',
  'avisar',
  'poner:pon',
  'recomendar:recomiend',
  'invitar',
  'indicar',
];
const PEOPLE = String.raw`(?:(?:a|al|con|de|del|en)\s+(?:l[oa]s?\s+|contacto\s+con\s+|el\s+)?(?:(?:su|tu|vuestr[oa]|sus|tus)\s+)?(?:jef[ea]s?|director[a]?|responsable|encargad[oa]|gerente|gerenta|equipo|compañer[oa]s?|soci[oa]s?|financier[oa]|contador[a]?|colegas?|comite|persona|quien\s+(?:lleva|corresponda|decide|se\s+encarga|maneja|ve)|departamento|contabilidad|finanzas|logistica|compras)|contacto\s+de|(?:numero|telefono|correo|mail|celular|movil|nombre|extension)\s+(?:de|del)|quien\s+(?:lleva|se\s+encarga|decide|maneja))(?![\p{L}])`;
const MEETING = [
  'reservar',
  'agendar',
  'elegir:elij',
  'escoger:escoj',
  'aceptar',
  'apartar',
  'confirmar',
  'fijar',
  'concertar:conciert',
  'programar',
  'coordinar',
  'buscar',
  'venir:ven',
  'bloquear',
  'cuadrar',
  'proponer',
  'asistir',
  'acompañar',
  'hacer:hag',
  'abrir',
  'dar',
  'marcar',
  'poner:pon',
  'guardar',
  'decir:dig',
  'dejar',
  'acercar',
  'pasar',
  'visitar',
];
const DATES = String.raw`(?:hueco|cita|reunion|fecha|hora(?!s)|espacio|agenda|calendario|invitacion|visita|demo|demostracion|evento|feria|stand|taller|desayuno|almuerzo|comida|cafe|videollamada|zoom|sesion|dia\s+(?:para|que\s+(?:le|te))|asistencia|oficinas?|slot)(?![\p{L}])`;

const g = (source: string): RegExp => new RegExp(source, 'gu');

export const ERRANDS: readonly [Channel, RegExp][] = [
  ['email', g(asking(SENDING, PAPERS))],
  ['email', g(asking(READING, MAILS))],
  ['web', g(asking(VISITING, PAGES))],
  ['introduction', g(asking(PASSING, PEOPLE))],
  ['meeting', g(asking(MEETING, DATES))],
  [
    'email',
    g(
      String.raw`(?<![\p{L}])(?:escrib(?:a|i|e|an|id)(?:me|nos|le)|(?:l[ee]a|lee|abr[ae]|mir[ae]|revis[ae]|firm[ae]|mand[ae]|envi[ae]|contest[ae]|respond[ae]|devuelv[ae]|pas[ae])(?:me|nos|te|se)?(?:l[oa]s?)(?![\p{L}])|que\s+me\s+(?:escrib|mand|envi)\p{L}+|o\s+(?:por\s+)?(?:un\s+)?(?:correo|mail|email)(?=[,.;]|$))(?![\p{L}])`,
    ),
  ],
  [
    'text',
    g(
      String.raw`(?<![\p{L}])(?:(?:mand|envi|dej|pon|pong|escrib|tir|pas|ech)\p{L}{0,3}(?:me|nos)\s+(?:un\s+|por\s+)?(?:whats\s?app|wasap|whats|wpp|sms|mensajito|audio|texto|nota\s+de\s+voz)|(?:escribe|escriba|escribi)(?:me|nos)\s+por\s+(?:whats\p{L}*|wasap|telegram))(?![\p{L}])`,
    ),
  ],
  [
    'meeting',
    g(
      String.raw`(?<![\p{L}])(?:(?:ven|veni|venga|venite|vente|vengase)(?:te)?\s+(?:a|al|por|el|este)\s+\p{L}+|(?:que\s+dia|cuando)\s+(?:(?:te|le|os|lo)\s+)?(?:visito|veo|paso\s+a\s+ver|puedo\s+(?:ir|pasar|visitar))\p{L}*|(?:le|te|lo)\s+(?:visito|paso\s+a\s+visitar)|(?:nos\s+)?tomemos\s+un\s+\p{L}+|juntemonos|juntarnos|reunamonos|quedemos\s+(?:para|el|a)|(?:si|cuando)\s+(?:tiene|tienes|tenes|habra|hay)\s+(?:tiempo|hueco|disponibilidad|espacio)\s+(?:el|este|para))(?![\p{L}])`,
    ),
  ],
  [
    'web',
    g(
      String.raw`(?<![\p{L}])(?:(?:regist(?:r|ra)|inscrib|suscrib|apunt|anot|un|conect)\p{L}{1,3}(?:te|se|ese|ate)\s+(?:en|a|al|por|con)\s+(?:l[oa]s?\s+|nuestr[oa]\s+|mi\s+|el\s+)?\p{L}+|(?:sig|sigu)(?:a|e|an)(?:nos|me)\s+en|(?:agreg|añad|busc|acept|encuentr|visit)\p{L}{1,3}(?:me|nos)\s+en\s+(?:linkedin|instagram|facebook|la|nuestr[oa]|redes)|invit[ae]\s+a\s+(?:su|tu)\s+\p{L}+)(?![\p{L}])`,
    ),
  ],
  [
    'introduction',
    g(
      String.raw`(?<![\p{L}])(?:(?:present|conect|recomend|recomiend)(?:a|e|ad|en)(?:me|nos)|reenvi\p{L}{1,2}(?:l[oae]s?|sel[oa]s?|lesel[oa])|compart(?:e|i|a|ala|alo|elo|ela|ilo)(?:l[oa])?\s+con|pas(?:e|a|ale|ele|aselo|eselo)\s+(?:el\s+|este\s+|mi\s+)?(?:dato|recado|numero|mensaje|contacto)\s+a)(?![\p{L}])`,
    ),
  ],
];
