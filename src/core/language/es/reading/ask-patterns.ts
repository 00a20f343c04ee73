/** Words that ask by which way: imperatives, and wishes with an infinitive or a subjunctive. */
import type { Channel } from '../../reader.ts';
import { phrases } from './find-spans.ts';

const GO_ON = String.raw`(?:\s+la\s+llamada|\s+(?:de\s+vuelta|de\s+nuevo))?`;
/** Imperatives whose object is the caller. */
export const IMPERATIVES: readonly [Channel, RegExp][] = [
  [
    'call',
    phrases([
      `(?:llam(?:e|a|ad|en)|marqu?(?:e|a|en|eme)|telefone(?:e|a)|timbr(?:e|a)|busqu(?:e|en)|busca|localic(?:e|en)|localiza)(?:me|nos)${GO_ON}`,
      '(?:marqueme|marcame|buscame|localizame|ubiqueme|ubicame|encuentreme|hableme|hablame) ?(?:al|en el|a este|por telefono)?',
      '(?:devuelva|devuelve|regrese|regresa|retorne|retorna)(?:me|nos)? la llamada',
      'regreseme|devuelvame la llamada',
      '(?:deme|dame|denos|hagame|hazme|pegueme|pegame|echeme|echame) (?:un (?:toque|telefonazo|llamado|timbrazo|fonazo|ring)|una llamad(?:a|ita)|la llamada)',
      '(?:llame|llama|marque|marca) (?:al|a este numero|a mi (?:numero|movil|celular|telefono)|directamente)',
      '(?:descuelgu?[ea]|levant[ea]|coj[ae]|coge|agarr[ea]|tom[ea]) el telefono',
      '(?:llam[ea]|marqu?[ea]) (?:al |el |a este )?(?:numero )?\\+?\\d{2,}',
    ]),
  ],
  [
    'email',
    phrases([
      '(?:escriba|escribe|escriban)(?:me|nos)',
      '(?:mande|manda|envie|envia)(?:me|nos)(?: de vuelta)? (?:un|el|su|tu|una) (?:correo|mail|e-?mail|email|respuesta|linea)',
      '(?:responda|responde|conteste|contesta) (?:a )?(?:mi|este|ese|el|al) (?:correo|mail|e-?mail|email|mensaje)',
      '(?:busque|busca|mire|mira|lea|lee|abra|abre|revise|revisa|consulte|consulta|vea|ve|guarde|guarda|fijese en|fijate en|este (?:atent[oa]|pendiente) (?:a|de)|estate (?:atent[oa]|pendiente) (?:a|de)) (?:bien )?(?:mi|el|un|su|tu|ese|este|al|la bandeja|mis)(?: \\S+){0,2}? ?(?:correo|mail|e-?mail|email|correos|bandeja|entrada)',
      '(?:echele|echale|dele|dale|eche|echa|de) (?:un|una) (?:vistazo|ojo|ojeada|mirada|leida)',
      '(?:conteste|contesta|responda|responde)(?:me|nos) (?:\\S+ )?(?:al|por|a mi|a este|a ese|con un) (?:correo|mail|e-?mail|email|escrito)',
      '(?:mande|manda|envie|envia|haga|haz|pase|pasa|adelante|adelanta|facilite|facilita|prepare|prepara)(?:me|nos)(?: (?:llegar|por correo|antes|tambien|hoy)){0,2} (?:l[oa]s?|un[oa]s?|sus?|tus?|vuestr[oa]s?|algun[oa]s?|esos|esas|tres|dos) (?!correo|mail|numero|llamada|tiempo)(?:\\p{L}+ )?(?:facturas?|datos|informes?|documentos?|documentacion|cifras|listas?|listado|archivos?|contratos?|tarifas|copias?|detalles|propuestas?|presupuestos?|numeros|extractos?|ejemplos?|reclamaciones|albaranes|pedidos?)',
      '(?:lealo|leelo|abralo|abrelo|mirelo|miralo|reviselo|revisalo)',
    ]),
  ],
  [
    'text',
    phrases([
      '(?:mande|manda|envie|envia|deje|deja|ponga|pon)(?:me|nos) (?:un )?(?:whats ?app|wasap|sms|mensaje(?! de voz)|mensajito)',
      '(?:whatsapeeme|whatsapeame|textee(?:me)?|texteame)',
    ]),
  ],
  [
    'any',
    phrases([
      '(?:contacte|contacta|contacten|conteste|contesta|responda|responde|avise|avisa)(?:me|nos)',
      '(?:pongase|ponte|ponganse) en contacto(?: conmigo| con nosotros)?',
      '(?:comuniquese|comunicate|comuniquense)(?: conmigo| con nosotros| al| a)?',
      '(?:digame|dime|cuenteme|cuentame|hagame saber|hazme saber|confirmeme|confirmame|hagamelo saber)',
    ]),
  ],
  [
    'meeting',
    phrases([
      '(?:reserve|reserva|agende|agenda|reservemos|agendemos|fijemos|concertemos|programemos|busquemos|elija|elige|acepte|acepta|apartemos|aparte)(?:me|nos)? (?:un|una|el|la|mi|su|tu|dia|fecha|cita)(?: \\S+){0,3}',
      '(?:veamonos|reunamonos|quedemos|juntemonos|tomemos un cafe|acompañenos)',
      '(?<=(?:y|o) )(?:quedamos|nos vemos|nos reunimos|nos tomamos|comemos|tomamos) (?:para|el|a|en|un|una|algo)(?: \\p{L}+)?',
      '(?:pas(?:ate|ese)|venga(?:se)?|vente|acerqu?(?:ate|ese)) (?:por|a|al|un)(?: \\p{L}+){0,2}',
    ]),
  ],
  [
    'web',
    phrases([
      '(?:visite|visita|entre|entra|consulte|consulta|descargue|descarga|vea|conozca|conoce|mire|mira|siga|sigue)(?:nos)? (?:en |a )?(?:nuestr[oa]s?|la|mi|www\\S*) ?(?:pagina|web|sitio|catalogo|folleto|perfil|blog|video|linkedin)?(?= |$|[.,])',
      '(?:haga|haz) clic',
      '(?:siganos|siguenos|agregueme|agregame) en',
    ]),
  ],
  [
    'web',
    phrases([
      '(?:rellen[ea]|complet[ea]|cumpliment[ea]|llen[ea])(?: \\p{L}+){0,2} (?:formulario|cuestionario|encuesta|ficha|solicitud)',
      '(?:descargu?[ea]|baj[ea]|descarga|baja)(?:se|te)? (?:el|la|un|una|nuestr[oa]|mi) \\p{L}+',
      '(?:apunt[ea]|inscrib[ea]|registr[ea]|suscrib[ea]|conect[ea]|un[ae])(?:te|se) (?:a|al|en|por) (?!mi )\\S+',
      '(?:visit|consult)(?:e|a|es|ar) (?:\\p{L}+ ){0,2}(?:web|pagina|sitio|catalogo)',
    ]),
  ],
  [
    'introduction',
    phrases([
      '(?:pase|pasa|mande|manda|envie|envia|de|da|deje|deja|facilite|facilita)(?:me|nos) (?:el|los|un|su|tu) (?:contacto|numero|telefono|correo|nombre|datos|mail|movil)s? (?:de|del)(?: \\S+){1,2}',
      '(?:que )?(?:me |nos |le |lo |se lo )?(?:reenvie|reenvies|reenvia|reenvieselo|reenviaselo|traslade|traslades|traslada|haga llegar|hagas llegar|comparta|compartas|comparte)(?:lo|le|selo)?(?: \\p{L}+){0,3} (?:a|con|al) \\S+(?: \\S+)?',
      '(?:que )?(?:me|nos) (?:presente|presentes|presentara|presentaras|ponga en contacto|pongas en contacto|pase|pases) (?:a|al|con)(?: \\S+){1,2}',
      '(?:hable|habla|comente|comenta|coment(?:e|a)lo|consult(?:e|a)lo) (?:con )(?:su|tu|vuestro) \\p{L}+',
      '(?:paseme|pasame|ponga(?:me)?|ponme|comuniqueme|presenteme|presentame|conecteme|conectame|derive(?:me)?|dirijame) (?:con|a|en contacto con)(?: \\S+)?',
      '(?:pase(?:le|lo|selo)?|reenvie(?:lo|selo)?|reenvia(?:lo|selo)?|paselo) (?:a|este|el)(?: \\S+){0,3}',
      'digale a(?: \\S+){1,3} que',
    ]),
  ],
];

/** An infinitive or a subjunctive asks only after a word that asks. */
const ASKING = String.raw`(?:pued[ae]s?|podr(?:a|as|ia|ias|ian)|pudiera|quier[ae]s?|quisiera|guste?s?|importaria|molestaria|bastar?(?:a|ia)?|dudes?|solo\s+tiene[s]?\s+que|pid[oe]|pedir(?:le|te)|agradecer(?:ia|e|iamos)|agradezco|ruego|gustaria|encantaria|anim(?:ate|ese|ad|ar(?:se|te))?|atrev(?:ete|ase)|acuerd(?:ate|ese)|acordar(?:se|te)|viene\s+bien|va\s+bien|cuadra|apetece|invito|espero|esperamos|tenga\s+a\s+bien|seria\s+(?:tan\s+amable|posible|ideal|bueno)|favor|tiene\s+un\s+momento)`;
const VERB = String.raw`(?:llam|marc|marqu|contact|localiz|busc|telefone|devolv|devuelv|regres|retorn)`;
export const REQUESTED: readonly [Channel, RegExp][] = [
  [
    'call',
    new RegExp(
      String.raw`(?<![\p{L}])(?<lead>${ASKING})(?:\s+(?:usted|en|de|a|por|favor|si|un|momento|minuto|tambien|cuando|le|te|que|lo)){0,4}\s+(?<act>(?:(?:me|nos)\s+)?${VERB}\p{L}{0,8}(?:me|nos|rme|rnos)?(?:\s+(?:me\s+)?la\s+llamada)?)`,
      'gu',
    ),
  ],
  [
    'call',
    /(?<=¿[^?]{0,40})(?<![\p{L}])(?:me|nos)\s+(?:llam[ae]s?|marc[ae]s?|devuelv[ae]s?\s+la\s+llamada|regres[ae]s?\s+la\s+llamada|da[s]?\s+un\s+toque|puedes?\s+llamar|puedes?\s+marcar|podrias?\s+llamar)(?![\p{L}])/gu,
  ],
  [
    'call',
    /(?<![\p{L}])(?:con|pido|pedirle|basta|bastaria|agradezco|agradeceria|espero|esperando|quedo\s+a\s+la\s+espera\s+de|a\s+la\s+espera\s+de|encantaria\s+recibir|pendiente\s+de|atent[oa]\s+a)\s+(?:con\s+gusto\s+)?(?:una|su|tu|la)\s+(?:breve\s+|corta\s+|pronta\s+|amable\s+|grata\s+|gentil\s+|atenta\s+)?llamad[ao](?![\p{L}])/gu,
  ],
  [
    'call',
    /(?<![\p{L}])(?:me\s+gustaria|quisiera|me\s+encantaria|podriamos|podemos|necesito)\s+(?:que\s+(?:habla(?:ra|se)mos|hablemos)\s+(?:por\s+telefono|un\s+momento|cinco|unos)|hablar\s+(?:cinco|unos|diez|un\s+momento))/gu,
  ],
  [
    'call',
    /(?<=¿[^?]{0,40})(?<![\p{L}])(?:hablamos|conversamos|lo\s+(?:hablamos|comentamos|vemos)|(?:tiene|tienes)\s+(?:cinco|dos|diez|unos|un\s+par\s+de)\s+minut\p{L}+)(?![\p{L}])/gu,
  ],
  [
    'meeting',
    /(?<=¿[^?]{0,40})(?<![\p{L}])(?:nos\s+(?:vemos|reunimos|juntamos)|quedamos|podriamos\s+(?:vernos|reunirnos|quedar)|le\s+va\s+bien\s+una\s+reunion|tomamos\s+un\s+cafe|agendamos)(?![\p{L}])/gu,
  ],
  [
    'meeting',
    /(?<![\p{L}])(?:quisiera|me\s+gustaria|quiero|propongo|proponerle|podriamos|podemos|pedirle)\s+(?:concertar|agendar|fijar|programar|reservar|tener|una(?!\s+(?:\p{L}+\s+)?llamad)|reunirme|reunirnos|vernos|verle|visitarle|que\s+nos\s+reun|que\s+nos\s+vi)\p{L}*(?:\s+(?:una|con))?(?:\s+(?:reunion|cita|visita|demo|usted|demostracion))?(?![\p{L}])/gu,
  ],
  [
    'email',
    /(?<![\p{L}])(?:puedes?|podrias?|le\s+importaria|no\s+dudes?\s+en)\s+(?:escribirme|responder\p{L}*\s+(?:a\s+)?(?:mi|este|al)\s+(?:correo|mail|email)|mandarme\s+un\s+correo)(?![\p{L}])/gu,
  ],
  [
    'any',
    /(?<![\p{L}])(?:espero|esperamos|quedo\s+(?:a\s+la\s+espera|atent[oa]|pendiente)\s+(?:de|a)|a\s+la\s+espera\s+de|aguardo)\s+(?:su|tu|sus|tus)\s+(?:pronta\s+)?(?:respuesta|noticias|comentarios)|(?:espero|esperamos)\s+que\s+(?:hablemos|podamos\s+hablar|conversemos)(?![\p{L}])/gu,
  ],
  [
    'introduction',
    /(?<![\p{L}])(?:con\s+quien\s+(?:puedo|podria|deberia|debo|tengo\s+que)\s+\p{L}+|quien\s+(?:lleva|se\s+encarga|es\s+la\s+persona))/gu,
  ],
];
