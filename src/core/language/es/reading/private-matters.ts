/** What must not be said on a voicemail: health, family, money trouble, internal fields, and relations that can hurt. */
import type { Passage, Span } from '../../reader.ts';
import { AWKWARD } from './awkward-matters.ts';
import { phrases, spansIn } from './find-spans.ts';
import { hearsay } from './hearsay.ts';
import { PRIVATE_NEWS } from './private-news.ts';

const YOURS = String.raw`(?:su|tu|sus|tus)`;
const FAMILY = String.raw`(?:mujer|esposa|esposo|marido|novi[oa]|pareja|hij[oa]s?|bebe|madre|padre|padres|herman[oa]s?|suegr[oa]|cuñad[oa]|prim[oa]|ti[oa]|familia|niet[oa]s?)`;
const PRIVATE = phrases([
  `(?:con |de |a |por |lo de )?${YOURS} (?:divorcio|separacion|embarazo|operacion|enfermedad|cancer|tratamiento|diagnostico|depresion|baja|lesion|accidente|duelo|perdida|deudas?|hipoteca|nomina|sueldo|salario|embargo|jubilacion|despido)(?! de (?:clientes|productos?|ventas|datos))`,
  `(?:como (?:esta|estan|va|anda|sigue)n? )?(?<!empresa )${YOURS} ${FAMILY}(?! (?:de productos|logistica|de ))`,
  'por (?:el|la) (?:bebe|boda|nacimiento|embarazo|divorcio|fallecimiento|muerte)(?: \\S+){0,2}',
  '(?:de|en) (?:baja|licencia) (?:por|medica|maternal|paternal)(?: \\S+)?',
  '(?:se )?(?:recupere|recuperes|recuperacion|mejore|mejores) (?:pronto )?(?:de|tras) (?:la|el|su|tu) (?:operacion|cirugia|enfermedad|accidente|lesion|intervencion)',
  '(?:pesame|condolencias|acompaño en el sentimiento|el fallecimiento|que en paz descanse)(?: \\S+){0,2}',
  '(?:esta|estaba|estuvo|estuviera|quedo) (?:embarazada|enferm[oa]|hospitalizad[oa]|ingresad[oa]|deprimid[oa]|de luto|en rehabilitacion)',
  '(?:esta|este|estes|encuentre|encuentres|anda) (?:ya )?(?:mucho )?(?:mejor|peor|mal|delicad[oa]) de (?:salud|su|la)(?: \\S+)?',
  '(?:problemas?|dificultades|apuros|estrecheces) (?:de dinero|economic[oa]s|financier[oa]s|de liquidez|de caja|de pago|de salud|personales|familiares|matrimoniales|legales|con hacienda)',
  '(?:anda|andas|andan|estan?|van?) (?:muy )?(?:mal|just[oa]s?|cort[oa]s?|escas[oa]s?) (?:de|en) (?:liquidez|dinero|caja|fondos|presupuesto|pasta|salud)',
  '(?:mal|dificil|duro|delicado|peor|complicado) momento (?:economic[oa]|financier[oa]|personal|familiar|de salud)|(?:momento|racha|epoca|situacion) (?:muy |tan )?(?:dificil|dur[oa]|delicad[oa]|complicad[oa]|mal[oa])(?: \\S+){0,2}|mala racha|con hacienda (?:va|esta)|mejor de(?:l)? (?:la |el |los |tu |su )?(?:espalda|rodilla|corazon|gripe|cadera|brazo|pierna|operacion|lesion|accidente|salud)|(?:lo )?(?:estas?|esta usted|este|andas?) pasando(?:lo)? (?:muy |tan |por |fatal|mal)(?: \\S+)?|lo mal que lo|impag(?:o|ado)s?|moros[oa]s?|(?:deb(?:e|en|eis|es)|adeuda\\p{L}*) (?:mucho |tanto )?(?:dinero|pagos|facturas a)|numeros rojos|perdidas millonarias|(?:el banco|los bancos|hacienda) (?:\\p{L}+ ){0,3}(?:cerrad|cort|neg|deneg|embarg|reclam|investig)\\p{L}*|(?:cerrad|cort|deneg|neg)\\p{L}+ (?:el |la |un |los )?(?:credito|grifo|prestamo|financiacion)',
  '(?:infarto|quimio|quimioterapia|cancer|tumor|ictus|hernia|ansiedad|depresion|burnout|cirugia|quirofano|embarazad[oa]|aborto|alcoholismo|rehabilitacion|terapia|psiquiatra|enfermedad(?! (?:del? )?(?:sector|mercado|negocio|comun))|covid)(?: \\S+)?|(?:te|se) (?:ha|has|habias|habia|hubieras) (?:separad|divorciad|recuperad|casad|quedad[oa] viud)\\p{L}*|recuperad[oa] (?:ya )?(?:de|del|tras)(?: \\S+){1,2}|(?:perdiste|perdio|ha perdido|has perdido) (?:el juicio|la demanda|a (?:su|tu)|el (?:trabajo|empleo|puesto))|demandad[oa]s?|(?:te llevas|se lleva|os llevais) (?:muy )?(?:fatal|mal|de pena) con(?: \\S+){1,2}|(?:discusion|pelea|bronca|lio|problemas?|aventura) (?:que tuv\\p{L}+ )?con (?:su|tu) \\p{L}+|(?:su|tu) (?:facebook|instagram|tiktok)|fotos? de (?:la|su|tu|tus|sus) (?:boda|hij|vacaciones|familia|niñ)\\p{L}*',
  'cliente (?:muy |algo |un poco )?(?:dificil|conflictiv[oa]|complicad[oa]|problematic[oa]|moros[oa]|perdid[oa]|de (?:riesgo|alto valor|categoria))|lista (?:de|con) (?:oportunidades|leads|prospectos|morosos|clientes (?:potenciales|dificiles|perdidos))|(?:lead|prospecto|contacto|cuenta) (?:de (?:prioridad|alto|bajo)|fri[oa]|calientes?|cualificad[oa]|templad[oa]|clave|objetivo)|(?:marcad|clasificad|etiquetad|catalogad|calificad|puntuad|segmentad|registrad|dad)[oa]s? (?:de alta )?como(?: \\S+){1,2}|oportunidad(?:es)? (?:a punto de|por|pendiente de|de) cerrar|quien (?:maneja|mueve|lleva|pone|controla|tiene) (?:el dinero|la chequera|los cuartos|la pasta|el presupuesto)|probabilidad de (?:cierre|compra)|(?:es|eres) (?:usted |tu )?(?:quien|el que|la que) (?:decide|firma|manda|corta)|le cuesta (?:soltar|pagar|decidir)\\p{L}*',
  '(?:al borde de|en) (?:la )?(?:quiebra|bancarrota|ruina|suspension de pagos|concurso de acreedores)|embargad[oa]s?',
  '(?:puntuacion|score|scoring|calificacion) (?:de |como )?(?:lead|cliente|contacto|prospecto)|lead (?:score|scoring|caliente|frio|cualificado)|(?:su|tu) (?:puntuacion|score|scoring)',
  '(?:fase|etapa) (?:de|del) (?:negociacion|embudo|funnel|pipeline|ciclo de ventas?|cierre|negocio)|(?:nuestro|el|mi) (?:embudo|funnel|pipeline)|etapa del trato',
  '(?:quien|que|es el que|es la que) (?:decide|firma|aprueba|autoriza|maneja|controla)(?: \\S+){0,2} (?:presupuesto|compra|compras|gasto)|(?:como|es|eres) (?:el |la |un |una )?(?:decisor|decisora|tomador de decisiones|tomadora de decisiones|comprador(?:a)? economic[oa])',
  '(?:tiene|tienes|tienen|cuanto|poco|bajo|alto|buen) (?:un )?(?:poco |mucho |buen |gran )?presupuesto(?! (?:de|para|y|en|anual))|(?:segun|en|veo en|pone en|por) (?:mis?|nuestras?|la|su|tu|las|los|el) (?:notas internas|anotaciones|fichas?|registros|apuntes|expediente|historial|base de datos|informe interno)|(?:segun|en) (?:mis|nuestras) notas|(?:en|segun) (?:nuestro|mi|el) (?:crm|hubspot|salesforce)|(?:en|segun) (?:nuestro|mi) sistema',
  'un pajarito|rumor(?:es|ea)\\p{L}*|(?:comentan|dicen|cuentan|se dice|se comenta|se oye)(?: \\p{L}+)? (?:por ahi|que (?:usted|tu|vais|van|te|le|acme))|malas lenguas|(?:van|va|vais|piensan|quieren) a (?:despedir|echar|cerrar|quebrar|recortar)\\p{L}*(?: \\S+){0,3}|(?:lo|la|le|te) (?:van a |iban a |quieren )?(?:despid\\p{L}+|echar|echan|echen)|despidos|recortes? de (?:personal|plantilla|empleo)|(?:lo|la|le|te) (?:despidieron|echaron|han despedido|van a despedir|corrieron)|(?:su|tu) (?:religion|voto|ideologia|orientacion|nacionalidad)|problemas? con (?:el alcohol|las drogas|el juego|la justicia)',
]);

export function privateMatters(passage: Passage): Span[] {
  const found = spansIn(passage, PRIVATE);
  const more = [...spansIn(passage, AWKWARD), ...spansIn(passage, PRIVATE_NEWS), ...hearsay(passage)];
  return [...found, ...more.filter((one) => !found.some((two) => one.start < two.end && two.start < one.end))].sort(
    (a, b) => a.start - b.start,
  );
}

const DELICATE = phrases([
  `${YOURS} ex[ -]?(?:mujer|esposa|esposo|marido|novi[oa]|pareja|jef[ea]|soci[oa]|empresa|empleador|cuñad[oa])?(?= |[.,;]|$)`,
  `(?:el|la|un|una|mi) ex[ -]?(?:mujer|esposa|esposo|marido|novi[oa]|pareja|jef[ea]|soci[oa]) (?:de )?(?:usted|ti|suy[oa]|tuy[oa])`,
  `${YOURS} (?:antigu[oa]|anterior|previ[oa]|ultim[oa]) (?:jef[ea]|emplead(?:or|ora)|empresa|compañia|trabajo|soci[oa]|pareja|superior)`,
  `${YOURS} (?:mujer|esposa|esposo|marido|novi[oa]|pareja|hij[oa]s?|madre|padre|padres|herman[oa]s?|suegr[oa]s?|cuñad[oa]s?|prim[oa]s?|abuel[oa]s?|familia|familiares)`,
  `${YOURS} (?:(?:principal|mayor|gran|maximo) )?(?:competidor(?:a|es|as)?|competencia|rival(?:es)?)(?: directa?| mas directo)?`,
  `(?:un|una|algun) (?:competidor|competidora|rival) (?:suy[oa]|tuy[oa]|de (?:usted|ustedes|su empresa|tu empresa))`,
  `(?:(?:la empresa|el sitio|donde) )?(?:de la que|de donde|que) (?:lo|la|le|te) (?:despidieron|echaron|corrieron)`,
  `${YOURS} (?:amante|abogado|medico|psicolog[oa]|terapeuta|casero)`,
]);

export function delicateRelations(passage: Passage): Span[] {
  return spansIn(passage, DELICATE);
}
