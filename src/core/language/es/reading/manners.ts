/** Words no one would say at a table: bureaucratic, bookish and English ones, with the plain one. */
import type { Passage, StiffWord } from '../../reader.ts';
import { phrases, spansIn } from './find-spans.ts';
import { FORMAL_REGISTER } from './formal-register.ts';

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
  [
    'follow[ -]?ups?|quick wins?|roadmaps?|stakeholders?|win[ -]win|partnership|end[ -]to[ -]end|deep dive|business (?:case|plan|model)|pain points?|next steps?|insights?|feedback|know[ -]how|kick[ -]?off|briefing|engagement|core business|deadlines?|performance|workflows?|pipeline|budget|forecast|benchmark(?:ing)?|onboarding|best practices|approach|value proposition|mindset|leverage|touchpoints?|bandwidth|commitment|timing|asap|target|one[ -]stop[ -]shop|state of the art|game[ -]changer|networking|catch[ -]?up|take ?aways?|expertise|deliverables?|(?:una|la|esta) call|meeting|upgrade|use cases?|success story|scoping',
    null,
  ],
  [
    '(?:por|mediante|a traves de|por medio de) la presente|la presente (?:propuesta|comunicacion)|(?:me|nos) (?:complace|es grato|permitimos|permito|place)|es de (?:nuestro|mi) interes|poner en (?:su |tu )?(?:conocimiento|valor)|puesta en valor|(?:tuvier|teng|tendri)\\p{L}* a bien|(?:le |les )?rog(?:amos|aria|ariamos)|celeridad|a tal (?:efecto|fin)|a (?:todos )?los efectos|a tenor de|dicho lo cual|habida cuenta|toda vez que|hacer(?:le)? participe|(?:se|le) (?:procede|procedera)',
    null,
  ],
  ['respecto de|en lo (?:que se refiere|relativo|concerniente|tocante) a|en materia de|en cuanto a lo relativo', 'sobre'],
  ['subsan\\p{L}+', 'arreglar'],
  ['(?:llevar|llevamos|llevaremos|llevado) a cabo|efectu(?:ar|amos|aremos|ado)|cumplimentar', 'hacer'],
  [
    'aline(?:ar|amos|emos|amiento|ad[oa]s?)(?! las ruedas)\\p{L}*|acaecid[oa]s?|casuistica|solicit(?:o|amos)|consecucion|frameworks?|escalar (?:el|su|tu) negocio|escalable[s]?|proactiv\\p{L}+|monitoriz\\p{L}+|parametriz\\p{L}+|diferencial(?:es)?|sesion de descubrimiento|se articula|idiosincrasia|problematica|tangibiliz\\p{L}+|vehicul(?:ar|amos)|operativiz\\p{L}+|capilaridad|trazabilidad integral|orientad[oa]s? (?:a la|al|a las|a los)|ciclo de vida|nuestras respectivas|respectiv[oa]s|(?:su|tu) (?:amable|grata|atenta|distinguida) \\p{L}+|pertinentes?|cordialmente|atentamente|hoja de ruta|punta de lanza|cadena de valor|robust[oa]s?|sostenible en el tiempo|vertical(?:es)? de negocio|de primer nivel|hibridacion|coyuntura|mejora continua|customiz\\p{L}+|a futuro|accionables?|palancas?|estratific\\p{L}+|enfoque (?:integral|holistico)|posicionamiento|de vanguardia|de ultima generacion|interlocucion|interlocutor[a]?',
    null,
  ],
  ['(?:adjunto|remito|remitirle|hacerle llegar|trasladarle)(?: \\p{L}+)?', 'le mando'],
  [
    'propuesta de valor|valor añadido|ecosistema|transversal(?:es|mente)?|holistic[oa]|disruptiv[oa]|apalancar\\p{L}*|empoderar\\p{L}*|paradigma',
    null,
  ],
  ['en el marco de|a nivel de|en base a|en virtud de|al objeto de', 'para'],
  ['(?:le|te) (?:informo|comunico|notifico) (?:de )?que', null],
];
const STIFF_PATTERNS = [...STIFF.map(([words, plain]) => [phrases([words]), plain] as const), ...FORMAL_REGISTER];

export function stiffWords(passage: Passage): StiffWord[] {
  return STIFF_PATTERNS.flatMap(([pattern, plain]) => spansIn(passage, pattern).map((span) => ({ ...span, plain })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, index, all) => index === 0 || span.start >= all[index - 1]!.end);
}
