/** How the caller speaks to the contact: flattery and pretended friendship, and words no one would say at a table. */
import type { Passage, Span, StiffWord } from '../../reader.ts';
import { clauseBefore, isDenied, phrases, spansIn } from './find-spans.ts';

const FAMILIAR = phrases([
  '(?:soy )?(?:muy |un gran |una gran |todo un |super )?(?:fan|seguidor|seguidora|admirador|admiradora) (?:de|suy[oa]|tuy[oa])(?: \\S+){0,2}',
  '(?:admiro|admiramos)(?: mucho| profundamente)? (?:su|tu|lo|el)(?: \\S+){0,2}',
  '(?:me (?:encanta|fascina|impresiona|inspira|maravilla)|nos encanta) (?:lo que hace[ns]?|su (?:trabajo|empresa|trayectoria|perfil|forma)|tu (?:trabajo|empresa|trayectoria|perfil|forma))(?: \\S+){0,2}',
  '(?:querid[oa]|mi|estimad[oa]|gran) amig[oa]',
  '(?<=[,¿] ?)(?:amig[oa]|colega|hermano|hermana|tio|tia|compadre|crack|maquina|campeon|jefe|jefa|guapa|guapo|compi|mano|bro|parce|cuate|guey|wey)(?=[,.!?]|$)',
  '(?:^|(?<=[¡.] ?))(?:hermano|hermana|amigo|amiga|compadre|crack|colega)(?=,)',
  '¡?cuanto tiempo(?! (?:lleva|pierde|tarda|le|dedica|ahorra|necesita))|(?:hace )?(?:siglos|una eternidad|mucho tiempo) (?:que )?(?:no (?:hablamos|nos vemos|nos hablamos)|sin (?:hablar|vernos|verte))',
  '(?:somos|como) (?:viejos|buenos|grandes) (?:conocidos|amigos)|como buen[oa]? amig[oa]',
  '(?:he )?oido (?:maravillas|hablar maravillas|cosas (?:muy |tan )?buenas|grandes cosas|muy bien)(?: de \\S+)?|me han hablado (?:maravillas|muy bien)(?: de \\S+)?',
  '(?:es|eres) (?:usted |tu )?(?:todo |toda )?(?:un|una) (?:referente|referencia|eminencia|crack|genio|inspiracion|autoridad|visionari[oa]|lider admirable)(?: \\S+){0,3}',
  '(?:le|te|la|lo) sigo (?:desde|en|hace)(?: \\S+){0,3}',
  '(?:llevo (?:años|meses|tiempo)|hace (?:años|meses) que) (?:siguiendo|sigo|admirando|admiro)(?: \\S+){0,3}',
  '(?:enhorabuena|felicidades|felicitaciones) por (?:el|la|tu|su) (?:trabajazo|gran|enorme|magnific[oa]|excelente|fantastic[oa]|increible|brillante|impresionante)(?: \\S+){0,3}',
  '(?:persona|profesional|empresa|lider) tan (?:brillante|importante|exitos[oa]|reconocid[oa]|prestigios[oa]|ocupad[oa] e importante)',
  'como (?:bien )?(?:sabes|sabe),? nos (?:conocemos|llevamos)',
]);

export function familiarities(passage: Passage): Span[] {
  return spansIn(
    passage,
    FAMILIAR,
    (match, plain) => !isDenied(clauseBefore(plain, match.index)) || /siglos|eternidad|tiempo/u.test(match[0]),
  );
}

/** With the plain word; null where the whole phrase has to go. */
const STIFF: readonly (readonly [string, string | null])[] = [
  ['(?:procedo|procedere|procedemos|procederemos) a \\p{L}+', null],
  ['(?:a (?:su|tu) (?:entera |completa |total )?(?:disposicion|servicio))', null],
  ['(?:en|con) (?:relacion|referencia|respecto) (?:a|al|con)', 'sobre'],
  ['(?:con el (?:objetivo|objeto|fin|proposito) de|a fin de|a efectos de|en aras de|de cara a)', 'para'],
  ['con motivo de', 'por'],
  ['asimismo', 'también'],
  ['no obstante|sin embargo', 'pero'],
  ['por consiguiente|en consecuencia|por ende', 'por eso'],
  ['(?:implementa|implemente|implementamos|implementar|implementacion)\\p{L}*', 'poner en marcha'],
  ['(?:optimiz|maximiz|rentabiliz|potenci|dinamiz|eficient)\\p{L}+', 'mejorar'],
  ['sinergias?', null],
  ['soluciones? (?:integral(?:es)?|innovador(?:a|as|es)|global(?:es)?|de vanguardia)', null],
  ['me dirijo a (?:usted|ustedes|ti)', 'le llamo'],
  ['no dudes? en (?:contactar|llamar|consultar|comunicar)\\p{L}*', 'llámeme'],
  ['sin otro particular|reciba un cordial saludo|le saluda atentamente|quedo de usted', 'gracias'],
  ['a la mayor brevedad(?: posible)?|con la mayor celeridad', 'pronto'],
  ['(?:el|la|los|las) (?:citad[oa]|mencionad[oa]|referid[oa]|antedich[oa]|susodich[oa])s? \\p{L}+', null],
  ['concertar una (?:cita|reunion)', 'vernos'],
  ['(?:adjunto|remito|remitirle|hacerle llegar|trasladarle)(?: \\p{L}+)?', 'le mando'],
  [
    'propuesta de valor|valor añadido|ecosistema|transversal(?:es|mente)?|holistic[oa]|disruptiv[oa]|apalancar\\p{L}*|empoderar\\p{L}*|paradigma',
    null,
  ],
  ['en el marco de|a nivel de|en base a|en virtud de|al objeto de', 'para'],
  ['(?:le|te) (?:informo|comunico|notifico) (?:de )?que', null],
];
const STIFF_PATTERNS = STIFF.map(([words, plain]) => [phrases([words]), plain] as const);

export function stiffWords(passage: Passage): StiffWord[] {
  return STIFF_PATTERNS.flatMap(([pattern, plain]) => spansIn(passage, pattern).map((span) => ({ ...span, plain })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, index, all) => index === 0 || span.start >= all[index - 1]!.end);
}
