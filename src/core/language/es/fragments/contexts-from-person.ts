/** Why the rep calls at this moment: a person both know. Nothing shows whether that person, the rep or the contact is a man or a woman. */
import { inBothForms } from './in-both-forms.ts';

const shared = { part: 'context', about: 'connection', needs: ['connection'], kinds: ['person'], attempts: ['first'] } as const;
const also = { ...shared, layer: 'also' } as const;
const acquainted = ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'] as const;
const warm = { tones: ['friendly', 'neutral'] } as const;

export const contextsFromPerson = [
  ...inBothForms(
    'context-referred',
    { ...shared, relations: ['referred-by'] },
    {
      'me-sugirio': '{connection} me sugirió que [le|te] llamara.',
      'me-dio-su-nombre': '{connection} me dio [su|tu] nombre, y por eso [le|te] llamo.',
      'me-recomendo': '{connection} me recomendó hablar [con usted|contigo].',
      'me-hablo-de': '{connection} me habló de [usted|ti], y por eso llamo.',
      'por-recomendacion': '[le|te] llamo por recomendación de {connection}.',
      'de-parte': '[le|te] llamo de parte de {connection}.',
      'llamo-porque': 'llamo porque {connection} me dio [su|tu] contacto.',
      'tengo-su-nombre': 'tengo [su|tu] nombre gracias a {connection}.',
    },
  ),
  ...inBothForms(
    'context-former-colleague',
    { ...shared, relations: ['former-colleague'] },
    {
      'colega-de-antes': 'en común tenemos a {connection}, colega de una etapa anterior.',
      'conocemos-a': '[usted|tú] y yo conocemos a {connection}, colega de otra etapa.',
      'llamo-porque': 'llamo porque [usted|tú] y yo conocemos a {connection}, colega de antes.',
    },
  ),
  ...inBothForms(
    'context-colleague',
    { ...shared, relations: ['colleague'] },
    {
      'conozco-a': 'conozco a [su|tu] colega {connection}.',
      'nos-conocemos': '[su|tu] colega {connection} y yo nos conocemos.',
      'llamo-porque': '[le|te] llamo porque conozco a [su|tu] colega {connection}.',
    },
  ),
  ...inBothForms(
    'context-friend',
    { ...shared, relations: ['friend'] },
    {
      'una-amistad': 'tenemos una amistad en común: {connection}.',
      'llamo-porque': '[le|te] llamo porque tenemos una amistad en común, {connection}.',
      compartimos: { text: '[usted|tú] y yo compartimos una amistad: {connection}.', ...warm },
    },
  ),
  ...inBothForms(
    'context-customer',
    { ...shared, relations: ['customer'] },
    {
      'cliente-de-la-casa': '[usted|tú] y yo conocemos a {connection}, cliente de mi empresa.',
      'llamo-porque': 'llamo porque en común tenemos a {connection}, cliente de mi empresa.',
    },
  ),
  ...inBothForms(
    'context-partner',
    { ...shared, relations: ['partner'] },
    {
      'colaboramos-con': '[usted|tú] y yo colaboramos con {connection}.',
      'trabajamos-con': 'llamo porque [usted|tú] y yo trabajamos con {connection}.',
    },
  ),
  ...inBothForms(
    'context-acquainted',
    { ...shared, relations: acquainted },
    {
      'conocemos-a': '[usted|tú] y yo conocemos a {connection}.',
      'tenemos-en-comun': 'tenemos en común a {connection}.',
      'alguien-que': '{connection} es alguien a quien [usted|tú] y yo conocemos.',
      'llamo-porque': '[le|te] llamo porque [usted|tú] y yo conocemos a {connection}.',
      'contacto-en-comun': 'tenemos un contacto en común: {connection}.',
      'hay-un-nombre': { text: 'hay un nombre que nos une: {connection}.', ...warm },
    },
  ),
  ...inBothForms(
    'context-also-referred',
    { ...also, relations: ['referred-by'] },
    {
      'me-lo-sugirio': '{connection} también me sugirió esta llamada.',
      'ademas-me-dio': 'además, {connection} me dio [su|tu] nombre.',
    },
  ),
  ...inBothForms(
    'context-also-acquainted',
    { ...also, relations: acquainted },
    {
      'tambien-en-comun': 'también tenemos en común a {connection}.',
      'por-cierto': { text: 'por cierto, [usted|tú] y yo conocemos a {connection}.', ...warm },
      'ademas-conocemos': 'además, [usted|tú] y yo conocemos a {connection}.',
      'contacto-en-comun': '{connection} es también un contacto en común.',
    },
  ),
];
