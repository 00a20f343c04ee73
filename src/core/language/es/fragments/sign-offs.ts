/** How a voicemail ends: looking forward to the conversation, without grovelling. */
import { inBothForms } from './in-both-forms.ts';

const early = { part: 'sign-off', attempts: ['first', 'second'] } as const;
const last = { part: 'sign-off', attempts: ['last'] } as const;
const warm = { tones: ['friendly', 'neutral'] } as const;
const solemn = { tones: ['neutral', 'formal'] } as const;

export const signOffs = [
  ...inBothForms('sign-off', early, {
    'hasta-pronto': 'gracias, y hasta pronto.',
    'gracias-hablamos': { text: 'gracias, y hablamos pronto.', ...warm },
    'ganas-de-hablar': { text: 'tengo muchas ganas de hablar [con usted|contigo]. Gracias.', tones: ['friendly'] },
    'sera-un-gusto': 'será un gusto hablar [con usted|contigo]. Hasta pronto.',
    'encantaria-hablar': { text: 'me encantaría hablar [con usted|contigo]. Gracias, y hasta pronto.', ...warm },
    'espero-hablar': 'gracias, y espero que hablemos pronto.',
    'buen-dia': { text: 'que [tenga|tengas] un buen día, y hablamos pronto.', ...warm },
    'sera-un-placer': { text: 'será un placer hablar [con usted|contigo]. Muchas gracias.', ...solemn },
  }),
  ...inBothForms(
    'sign-off-name',
    { ...early, needs: ['firstName'] },
    {
      'gracias-nombre': 'gracias, {firstName}, y hasta pronto.',
      'hasta-pronto-nombre': 'hasta pronto, {firstName}.',
      'hablamos-corto': { text: 'hablamos pronto, {firstName}.', ...warm },
      'hablamos-nombre': { text: 'hablamos pronto, {firstName}. Gracias.', ...warm },
      'gusto-nombre': 'gracias, {firstName}. Será un gusto hablar [con usted|contigo].',
      'ganas-nombre': { text: 'tengo ganas de hablar [con usted|contigo], {firstName}. Hasta pronto.', ...warm },
      'buen-dia-nombre': { text: 'gracias, {firstName}, que [tenga|tengas] muy buen día. Hablamos pronto.', ...warm },
      'placer-nombre': { text: 'muchas gracias, {firstName}. Será un placer hablar [con usted|contigo].', ...solemn },
      'espero-nombre': 'gracias, {firstName}, y espero que hablemos pronto.',
    },
  ),
  ...inBothForms(
    'sign-off-titled',
    { ...early, formality: 'formal', needs: ['formalName'] },
    {
      'gracias-titulo': 'gracias, {formalName}, y espero que hablemos pronto.',
      'placer-titulo': 'muchas gracias, {formalName}. Será un placer hablar con usted.',
    },
  ),
  ...inBothForms(
    'sign-off-call',
    { ...early, strategy: 'call-back' },
    {
      'espero-su-llamada': 'espero con ganas [su|tu] llamada. Muchas gracias.',
      'con-gusto': 'con mucho gusto espero [su|tu] llamada. Gracias.',
    },
  ),
  ...inBothForms(
    'sign-off-call-name',
    { ...early, strategy: 'call-back', needs: ['firstName'] },
    {
      'espero-su-llamada': 'gracias, {firstName}, espero con ganas [su|tu] llamada.',
      'con-gusto': 'espero con gusto [su|tu] llamada, {firstName}. Gracias.',
    },
  ),
  ...inBothForms('sign-off-last', last, {
    'todo-lo-mejor': 'gracias por escucharme, y que [le|te] vaya muy bien.',
    suerte: '[le|te] deseo todo lo mejor. Gracias, y hasta otra.',
    'un-saludo': 'muchas gracias y un saludo muy cordial.',
  }),
  ...inBothForms(
    'sign-off-last-name',
    { ...last, needs: ['firstName'] },
    {
      'gracias-nombre': 'gracias por escucharme, {firstName}, y que [le|te] vaya muy bien.',
      'deseo-nombre': '[le|te] deseo lo mejor, {firstName}. Hasta otra.',
      'suerte-nombre': 'gracias, {firstName}, y hasta otra.',
      'saludo-nombre': { text: 'un saludo muy cordial, {firstName}, y gracias.', ...solemn },
    },
  ),
];
