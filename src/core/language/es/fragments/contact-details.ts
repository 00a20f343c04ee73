/** The rep's number, and their name where the settings want it late. */
import { inBothForms } from './in-both-forms.ts';

const early = { part: 'contact-details', namePosition: 'early', needs: ['phone'] } as const;
const late = { part: 'contact-details', namePosition: 'late', needs: ['phone'] } as const;
const warm = { tones: ['friendly', 'neutral'] } as const;

export const contactDetails = [
  ...inBothForms('details', early, {
    'mi-numero': 'mi número es el {phone}.',
    'mi-numero-corto': 'mi número: {phone}.',
    'este-es': 'este es mi número: {phone}.',
    'estoy-en': { text: 'estoy en el {phone}.', ...warm },
    'me-encuentra': 'me [encuentra|encuentras] en el {phone}.',
    'puede-llamarme-al': 'mi número directo es el {phone}.',
    'el-numero-es': 'el número es {phone}.',
    'me-localiza': { text: 'me [localiza|localizas] en el {phone}.', variants: ['es-ES'] },
    'me-ubica': { text: 'me [ubica|ubicas] en el {phone}.', variants: ['es-419'], ...warm },
    apunte: { text: '[apunte|apunta] mi número: {phone}.', variants: ['es-ES'], ...warm },
    anote: { text: '[anote|anota] mi número: {phone}.', variants: ['es-419'], ...warm },
  }),
  ...inBothForms(
    'details-first-name',
    { ...early, needs: ['phone', 'repFirst'] },
    {
      'soy-en': { text: 'soy {repFirst}, en el {phone}.', ...warm },
      'de-nuevo': 'soy {repFirst}, y mi número es el {phone}.',
    },
  ),
  ...inBothForms(
    'details-late',
    { ...late, needs: ['phone', 'rep', 'repCompany'] },
    {
      soy: 'soy {rep}, de {repCompany}, y mi número es el {phone}.',
      'soy-corto': 'soy {rep}, de {repCompany}: {phone}.',
      'habla-corto': '[le|te] habla {rep}, de {repCompany}, {phone}.',
      'soy-en': { text: 'soy {rep}, de {repCompany}, en el {phone}.', ...warm },
      'me-llamo': 'me llamo {rep}, de {repCompany}, y mi número es el {phone}.',
      habla: '[le|te] habla {rep}, de {repCompany}. Mi número es el {phone}.',
      llama: { text: '[le|te] ha llamado {rep}, de {repCompany}. Mi número: {phone}.', variants: ['es-ES'] },
      llamo: { text: '[le|te] llamó {rep}, de {repCompany}. Mi número: {phone}.', variants: ['es-419'] },
      'mi-nombre-es': 'mi nombre es {rep}, de {repCompany}, y el número es {phone}.',
    },
  ),
  ...inBothForms(
    'details-late-alone',
    { ...late, needs: ['phone', 'rep'], without: ['repCompany'] },
    {
      soy: 'soy {rep}, y mi número es el {phone}.',
      'me-llamo': 'me llamo {rep}, y me [encuentra|encuentras] en el {phone}.',
      habla: '[le|te] habla {rep}, en el {phone}.',
    },
  ),
  ...inBothForms(
    'details-late-firm',
    { ...late, needs: ['phone', 'repCompany'], without: ['rep'] },
    {
      llamo: 'llamo de {repCompany}, y mi número es el {phone}.',
      trabajo: 'trabajo en {repCompany}, y me [encuentra|encuentras] en el {phone}.',
    },
  ),
  ...inBothForms(
    'details-late-bare',
    { ...late, without: ['rep', 'repCompany'] },
    {
      'mi-numero': 'mi número es el {phone}.',
      'me-encuentra': 'me [encuentra|encuentras] en el {phone}.',
    },
  ),
];
