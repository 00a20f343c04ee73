/** Days, hours, parts of the day, ranges and times to come, for every rule that asks when. */

const NUMBER_HOUR = 'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce';
const MINUTES = String.raw`(?:\s+(?:y\s+(?:media|cuarto|pico|cinco|diez|veinte|veinticinco)|menos\s+\p{L}+|en\s+punto))`;

/** "las cinco y media", "16:30", "tres de la tarde" without its preposition. */
export const CLOCK = String.raw`(?:\d{1,2}(?:[:.]\d\d)?(?:\s?h(?:oras|rs)?)?|${NUMBER_HOUR}|quince|dieciseis|diecisiete|dieciocho)${MINUTES}?`;
export const WEEKDAY = String.raw`(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)`;
export const DAYPART = String.raw`(?:(?:por|en|a|de)\s+la\s+(?:mañana|tarde|noche|mañanita|tardecita)|al?\s+mediodia|tempran(?:o|ito)|a\s+(?:primera|ultima)\s+hora)`;
export const UNITS_AFTER = String.raw`(?!\s*(?:minutos?|minutitos?|segundos?|horas\s+(?:de|para)|dias?|semanas?|meses|mes|años?|por\s+ciento|%|empresas|personas|veces|pasos|cosas|preguntas|facturas|reclamaciones|disputas|de\s+cada))`;

/** "mañana", "el jueves", "en unos días", "la semana que entra", "otro día", "más tarde": not yet. */
export const TIME_TO_COME = String.raw`(?:(?:pasado\s+)?(?<!esta\s)(?<!misma\s)mañana|luego|lueguito|mas\s+(?:tarde|tardecito|adelante)|al?\s+rato|otr[oa]\s+(?:dia|rato|vez|momento|ocasion|tarde|semana)|despues|(?:el|este)\s+(?:proximo\s+|mismo\s+)?${WEEKDAY}|para\s+el\s+${WEEKDAY}|(?:en|dentro\s+de)\s+(?:unos|un\s+par\s+de|dos|tres|cuatro|cinco|los\s+proximos|estos|unas|una|un|poc[oa]s|algun[oa]s|quince)\s+(?:dias|semanas?|horas?|ratos?|mes(?:es)?)|(?:esta|hoy\s+(?:por|en|a)\s+la)\s+(?:misma\s+)?(?:tarde|noche|semana)|(?:en\s+)?la\s+(?:proxima(?:\s+semana)?|siguiente(?:\s+semana)?|semana\s+(?:que\s+(?:viene|entra)|proxima|entrante|siguiente)|otra(?:\s+semana)?)|el\s+(?:mes|lunes|martes|miercoles|jueves|viernes)\s+(?:que\s+(?:viene|entra)|proximo)|en\s+(?:otro|algun|cualquier|un)\s+(?:otro\s+)?(?:momento|rato|dia|ratito)|pronto|prontito|a\s+(?:principios|mediados|finales|fines|primeros)\s+de(?:\s+(?:la\s+)?(?:proxima\s+)?(?:semana|mes|año)|l\s+mes)|a\s+(?:primera|ultima)\s+hora|en\s+cuanto\s+(?:yo\s+)?(?:pueda|tenga)|cuando\s+(?:yo\s+)?pueda|(?:de\s+nuevo|nuevamente|de\s+vuelta)|el\s+dia\s+\d{1,2}|el\s+mes\s+(?:que\s+\p{L}+|proximo))`;
