/** The number a second time, digit for digit. */
import { inBothForms } from './in-both-forms.ts';

const warm = { tones: ['friendly', 'neutral'] } as const;

export const repeats = inBothForms(
  'repeat',
  { part: 'repeat', needs: ['phone'] },
  {
    repito: 'repito: {phone}.',
    'se-lo-repito': '[se|te] lo repito: {phone}.',
    'otra-vez': 'otra vez: {phone}.',
    'una-vez-mas': 'una vez más: {phone}.',
    'de-nuevo': 'de nuevo, {phone}.',
    'el-numero-otra-vez': 'el número otra vez: {phone}.',
    'se-lo-digo-otra-vez': '[se|te] lo digo otra vez: {phone}.',
    'para-apuntar': { text: 'para que lo [apunte|apuntes]: {phone}.', variants: ['es-ES'], ...warm },
    'para-anotar': { text: 'para que lo [anote|anotes]: {phone}.', variants: ['es-419'], ...warm },
    'por-si-no': { text: 'por si no [le|te] dio tiempo: {phone}.', ...warm },
    'si-busca-boligrafo': { text: 'por si [estaba|estabas] buscando con qué escribir: {phone}.', tones: ['friendly'] },
    'era-el': 'era el {phone}.',
  },
);
