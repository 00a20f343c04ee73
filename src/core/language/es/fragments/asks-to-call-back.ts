/** The one thing asked for, with what the contact gets for it: a call. Spain says "llámeme", Latin America "márqueme" too. */
import { inBothForms } from './in-both-forms.ts';

const ask = { part: 'ask', strategy: 'call-back', attempts: ['first', 'second'] } as const;
const last = { ...ask, attempts: ['last'] } as const;
const warm = { tones: ['friendly', 'neutral'] } as const;
const spain = { variants: ['es-ES'] } as const;
const americas = { variants: ['es-419'] } as const;

export const asksToCallBack = [
  ...inBothForms(
    'ask-offer',
    { ...ask, needs: ['offer', 'nudge'] },
    {
      'y-le-cuento': '[llámeme|llámame] {nudge} y [le|te] cuento cómo.',
      'y-se-lo-explico': '[llámeme|llámame] {nudge} y [se|te] lo explico en cinco minutos.',
      'cinco-minutos': '[llámeme|llámame] {nudge}; con cinco minutos basta para explicar[le|te] cómo funciona.',
      'le-enseno': { text: '[llámeme|llámame] {nudge} y [le|te] enseño cómo funciona.', ...spain },
      'le-muestro': { text: '[llámeme|llámame] {nudge} y [le|te] muestro cómo funciona.', ...americas },
      'puede-llamarme': '¿[Puede|Puedes] llamarme {nudge}? En dos minutos [le|te] cuento de qué va.',
      'podria-llamarme': '¿[Podría|Podrías] devolverme la llamada {nudge}? Así [le|te] explico cómo funciona.',
      'me-llama': { text: '¿Me [llama|llamas] {nudge}? En cinco minutos [sabrá|sabrás] si [le|te] sirve.', ...warm },
      'usted-decide': '[llámeme|llámame] {nudge}, [se|te] lo explico y [usted decide|tú decides].',
      'sus-preguntas': '[llámeme|llámame] {nudge} y resuelvo todas [sus|tus] preguntas.',
      marqueme: { text: '[márqueme|márcame] {nudge} y [le|te] cuento cómo, en cinco minutos.', ...americas, ...warm },
      regreseme: { text: '[regréseme|regrésame] la llamada {nudge} y [le|te] cuento cómo.', ...americas, ...warm },
      devuelvame: { text: '[devuélvame|devuélveme] la llamada {nudge} y [le|te] doy los detalles.', ...warm },
      'dar-un-toque': { text: '[deme|dame] un toque {nudge} y [le|te] cuento cómo.', ...spain, tones: ['friendly'] },
      'por-favor': 'por favor, [llámeme|llámame] {nudge} para que pueda explicar[le|te] cómo funciona.',
      'una-llamada': 'con una llamada corta {nudge} [podrá|podrás] juzgar si [le|te] sirve.',
      'pido-una-llamada': 'solo [le|te] pido una llamada {nudge}, para que [pueda|puedas] decidir.',
    },
  ),
  ...inBothForms(
    'ask-offer-company',
    { ...ask, needs: ['offer', 'company', 'nudge'] },
    {
      'para-empresa': '[llámeme|llámame] {nudge} y [le|te] cuento cómo sería en {company}.',
      'que-supondria': '¿[Puede|Puedes] llamarme {nudge}? [Le|Te] explico qué supondría para {company}.',
    },
  ),
  ...inBothForms(
    'ask-topic',
    { ...ask, needs: ['topic', 'nudge'], without: ['offer'] },
    {
      'lo-que-falte': '[llámeme|llámame] {nudge} y vemos lo que falte.',
      'siguiente-paso': '¿[Puede|Puedes] llamarme {nudge}, para acordar el siguiente paso?',
      'lo-cerramos': '[llámeme|llámame] {nudge} y en cinco minutos lo vemos.',
      'lo-tengo-listo': '[llámeme|llámame] {nudge} y [le|te] digo lo que [quiera|quieras] saber.',
    },
  ),
  ...inBothForms(
    'ask-meeting',
    { ...ask, needs: ['meeting', 'nudge'], without: ['offer', 'topic'] },
    {
      'siguiente-paso': '¿[Puede|Puedes] llamarme {nudge}, para acordar cómo seguir?',
      'dos-minutos': '[llámeme|llámame] {nudge} y en dos minutos [le|te] cuento lo que tengo en mente.',
      'le-digo': '[llámeme|llámame] {nudge} y [le|te] digo en qué he pensado.',
    },
  ),
  ...inBothForms(
    'ask-plain',
    { ...ask, needs: ['nudge'], without: ['offer', 'meeting'] },
    {
      'de-que-se-trata': 'por favor, [llámeme|llámame] {nudge} y en dos minutos [le|te] cuento de qué se trata.',
      'si-o-no': '¿[Podría|Podrías] llamarme {nudge}? En dos minutos [puede|puedes] decirme sí o no.',
      'una-pregunta': '[llámeme|llámame] {nudge}, [le|te] hago la pregunta y [sabrá|sabrás] si [le|te] interesa.',
      'se-lo-explico': '¿Me [llama|llamas] {nudge}? [Se|Te] lo explico en dos minutos, y así [decide|decides].',
      devuelvame: '[devuélvame|devuélveme] la llamada {nudge} y [se|te] lo explico en dos minutos.',
    },
  ),
  ...inBothForms('ask-last', last, {
    'si-cambia': { text: 'si eso cambia, [llámeme|llámame] y lo retomamos donde estaba.', needs: ['offer'] },
    'cuando-quiera': 'cuando [quiera|quieras], [llámeme|llámame] y [le|te] cuento más.',
    'si-quiere-hablar': 'si [quiere|quieres] hablar, [llámeme|llámame] y [le|te] doy las respuestas.',
    'si-mas-adelante': 'si más adelante [le|te] interesa, [llámeme|llámame] y [se|te] lo explico en cinco minutos.',
    'una-llamada': 'con una llamada [suya|tuya] basta para que [se|te] lo cuente.',
  }),
];
