/** The article of a Spanish noun phrase from the CRM, told by its first noun; none where the gender is not certain. */

const DETERMINED =
  /^(?:el|la|los|las|un|una|unos|unas|lo|su|sus|tu|tus|mi|mis|nuestro|nuestra|nuestros|nuestras|vuestro|vuestra|este|esta|estos|estas|ese|esa|cada|todo|toda|todos|todas|cómo|como|qué|que|por|cuándo|dónde|si|próximo|próxima|próximos|próximas)(?![\p{L}\p{M}])/iu;
/** Nouns against the rule of their ending. */
const MASCULINE = new Set(
  'día mapa problema programa sistema tema esquema clima idioma diagrama plan análisis énfasis camión avión guion guión informe presupuesto enlace cierre arranque balance lote coste viaje reporte soporte alcance cliente transporte envase embalaje pricing kick-off kickoff workshop webinar roadmap marketing leasing renting onboarding briefing brief área agua aula'.split(
    ' ',
  ),
);
const FEMININE = new Set(
  'demo mano foto moto base clase red fase serie crisis tesis hipótesis nube llave clave gente parte flor ley imagen web app'.split(' '),
);
const HELD =
  /^(?:revisi[oó]n|demo|demostraci[oó]n|taller|sesi[oó]n|presentaci[oó]n|visita|reuni[oó]n|llamada|videollamada|formaci[oó]n|capacitaci[oó]n|comida|almuerzo|desayuno|cena|caf[eé]|auditor[ií]a|entrevista|jornada|webinar|workshop|kick-?off|encuentro|piloto|prueba)$/u;

const GATHERINGS: Readonly<Record<string, string>> = Object.fromEntries([
  ...'cámara camara asociación asociacion federación federacion confederación confederacion fundación fundacion red feria cumbre convención convencion conferencia jornada unión union academia sociedad liga mesa expo universidad escuela'
    .split(' ')
    .map((word) => [word, 'la'] as const),
  ...'club congreso foro consejo colegio instituto encuentro salón salon círculo circulo grupo comité comite seminario taller evento simposio gremio'
    .split(' ')
    .map((word) => [word, 'el'] as const),
  ['jornadas', 'las'],
  ['premios', 'los'],
]);

function headOf(phrase: string): string {
  return /^[\p{L}\p{M}-]+/u.exec(phrase)?.[0] ?? '';
}

function genderOf(noun: string): 'el' | 'la' | null {
  if (MASCULINE.has(noun)) return 'el';
  if (FEMININE.has(noun) || /(?:a|ión|ion|dad|tad|tud|umbre|ez|cia)$/u.test(noun)) return 'la';
  return /(?:o|or|aje|al|ing|amiento|án|és)$/u.test(noun) ? 'el' : null;
}

/** "revisión" is held together; "precios" are talked about. */
export function isHeldTogether(topic: string): boolean {
  return HELD.test(headOf(topic).toLowerCase());
}

/** "revisión de precios" becomes "la revisión de precios"; "nuestra hoja de ruta" and a proper name stay as they are. */
export function withArticle(topic: string): string {
  const head = headOf(topic);
  if (DETERMINED.test(topic) || head === '' || head !== head.toLowerCase()) return topic;
  const singular = genderOf(head);
  if (singular !== null) return `${singular} ${topic}`;
  if (!/s$/u.test(head)) return topic;
  const plural = genderOf(
    head
      .replace(/ces$/u, 'z')
      .replace(/iones$/u, 'ión')
      .replace(/(?<=[dlrn])es$/u, '')
      .replace(/s$/u, ''),
  );
  return plural === null ? topic : `${plural === 'el' ? 'los' : 'las'} ${topic}`;
}

/** "Cámara de Comercio de Sevilla" becomes "la Cámara de Comercio de Sevilla"; a bare name stays as it is. */
export function gatheringWithArticle(name: string): string {
  const article = DETERMINED.test(name) ? undefined : GATHERINGS[headOf(name).toLowerCase()];
  return article === undefined ? name : `${article} ${name}`;
}
