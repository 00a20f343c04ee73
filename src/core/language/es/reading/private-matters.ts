/** What must not be said on a voicemail: health, family, money trouble, internal fields, and relations that can hurt. */
import type { Passage, Span } from '../../reader.ts';
import { phrases, spansIn } from './find-spans.ts';

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
  '(?:anda|andas|andan|estan?|van?) (?:muy )?(?:mal|just[oa]s|cort[oa]s|escas[oa]s) (?:de|en) (?:liquidez|dinero|caja|fondos|presupuesto|pasta|salud)',
  '(?:al borde de|en) (?:la )?(?:quiebra|bancarrota|ruina|suspension de pagos|concurso de acreedores)|embargad[oa]s?',
  '(?:puntuacion|score|scoring|calificacion) (?:de |como )?(?:lead|cliente|contacto|prospecto)|lead (?:score|scoring|caliente|frio|cualificado)|(?:su|tu) (?:puntuacion|score|scoring)',
  '(?:fase|etapa) (?:de|del) (?:negociacion|embudo|funnel|pipeline|ciclo de ventas?|cierre|negocio)|(?:nuestro|el|mi) (?:embudo|funnel|pipeline)|etapa del trato',
  '(?:quien|que|es el que|es la que) (?:decide|firma|aprueba|autoriza|maneja|controla)(?: \\S+){0,2} (?:presupuesto|compra|compras|gasto)|(?:como|es|eres) (?:el |la |un |una )?(?:decisor|decisora|tomador de decisiones|tomadora de decisiones|comprador(?:a)? economic[oa])',
  '(?:tiene|tienes|tienen|cuanto|poco|bajo|alto|buen) (?:un )?(?:poco |mucho |buen |gran )?presupuesto(?! (?:de|para|y|en|anual))|(?:segun|en) (?:mis|nuestras) (?:notas|anotaciones|ficha|registros)|(?:en|segun) (?:nuestro|mi|el) (?:crm|hubspot|sistema|salesforce)',
  '(?:lo|la|le|te) (?:despidieron|echaron|han despedido|van a despedir|corrieron)|(?:su|tu) (?:religion|voto|ideologia|orientacion|nacionalidad)|problemas? con (?:el alcohol|las drogas|el juego|la justicia)',
]);

export function privateMatters(passage: Passage): Span[] {
  return spansIn(passage, PRIVATE);
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
