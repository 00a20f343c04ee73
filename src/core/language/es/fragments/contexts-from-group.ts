/** Why the rep calls at this moment: a company, a group or an event both have to do with. Its name stands where its article needs no contraction. */
import { inBothForms } from './in-both-forms.ts';

const shared = {
  part: 'context',
  about: 'connection',
  needs: ['connection'],
  kinds: ['company', 'group', 'event'],
  attempts: ['first'],
} as const;
const also = { ...shared, layer: 'also' } as const;
const others = ['mutual', 'colleague', 'former-colleague', 'friend', 'referred-by'] as const;
const warm = { tones: ['friendly', 'neutral'] } as const;

export const contextsFromGroup = [
  ...inBothForms(
    'context-member',
    { ...shared, relations: ['member'] },
    {
      'participamos-en': '[usted|tú] y yo participamos en {connection}.',
      'estamos-en': { text: '[usted|tú] y yo estamos en {connection}.', ...warm },
      'llamo-porque': '[le|te] llamo porque coincidimos en {connection}.',
      'tenemos-en-comun': '[usted|tú] y yo tenemos en común {connection}.',
      pertenecemos: 'tanto [usted|tú] como yo estamos en {connection}.',
    },
  ),
  ...inBothForms(
    'context-attended',
    { ...shared, relations: ['attended'] },
    {
      'estuvimos-en': '[usted|tú] y yo estuvimos en {connection}.',
      'llamo-tras': '[le|te] llamo tras {connection}, donde estuvimos [usted|tú] y yo.',
      'pasamos-por': '[usted|tú] y yo pasamos por {connection}.',
      'estuvo-y-yo': { text: '[usted estuvo|tú estuviste] en {connection}, y yo también.', ...warm },
    },
  ),
  ...inBothForms(
    'context-firm-customer',
    { ...shared, relations: ['customer'] },
    {
      'cliente-nuestro': '{connection} es cliente de mi empresa, y por eso [le|te] llamo.',
      conocemos: '[usted|tú] y yo conocemos {connection}, cliente de mi empresa.',
    },
  ),
  ...inBothForms(
    'context-firm-partner',
    { ...shared, relations: ['partner'] },
    {
      'trabajamos-con': '[usted|tú] y yo trabajamos con {connection}.',
      'colaboramos-con': 'llamo porque [usted|tú] y yo colaboramos con {connection}.',
    },
  ),
  ...inBothForms(
    'context-in-common',
    { ...shared, relations: others },
    {
      'en-comun': '[usted|tú] y yo tenemos en común {connection}.',
      'llamo-porque': '[le|te] llamo porque tenemos en común {connection}.',
      'nos-une': 'tenemos un contacto en común: {connection}.',
      'relacion-con': '[usted|tú] y yo tenemos relación con {connection}.',
    },
  ),
  ...inBothForms(
    'context-also-member',
    { ...also, relations: ['member'] },
    {
      'tambien-estamos': 'también estamos [usted|tú] y yo en {connection}.',
      'ademas-coincidimos': 'además, coincidimos en {connection}.',
    },
  ),
  ...inBothForms(
    'context-also-attended',
    { ...also, relations: ['attended'] },
    {
      'tambien-estuvimos': 'también estuvimos [usted|tú] y yo en {connection}.',
      'ademas-pasamos': 'además, [usted|tú] y yo estuvimos en {connection}.',
    },
  ),
  ...inBothForms(
    'context-also-in-common',
    { ...also, relations: [...others, 'customer', 'partner'] },
    {
      'tambien-en-comun': 'también tenemos en común {connection}.',
      'ademas-en-comun': 'además, tenemos en común {connection}.',
    },
  ),
];
