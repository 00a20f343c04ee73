/** How a voicemail opens: with the contact's name, and with the rep's where the settings want it early. */
import { inBothForms } from './in-both-forms.ts';

const early = { part: 'greeting', namePosition: 'early' } as const;
const late = { part: 'greeting', namePosition: 'late' } as const;
const warm = { tones: ['friendly', 'neutral'] } as const;
const solemn = { tones: ['neutral', 'formal'] } as const;
const titled = { formality: 'formal', needs: ['formalName'] } as const;
const nameless = ['firstName', 'formalName'] as const;

export const greetings = [
  ...inBothForms(
    'greeting-early',
    { ...early, needs: ['firstName', 'rep', 'repCompany'] },
    {
      'hola-soy': { text: 'hola, {firstName}, soy {rep}, de {repCompany}.', ...warm },
      'hola-punto-soy': { text: 'hola, {firstName}. Soy {rep}, de {repCompany}.', ...warm },
      'hola-habla': { text: 'hola, {firstName}, [le|te] habla {rep}, de {repCompany}.', ...warm },
      'hola-que-tal': { text: 'hola, {firstName}, ¿qué tal? Soy {rep}, de {repCompany}.', tones: ['friendly'] },
      'hora-soy': '{dayPart}, {firstName}. Soy {rep}, de {repCompany}.',
      'hora-llama': { text: '{dayPart}, {firstName}, [le|te] llama {rep}, de {repCompany}.', variants: ['es-ES'] },
      'hora-habla': { text: '{dayPart}, {firstName}, [le|te] habla {rep}, de {repCompany}.', variants: ['es-419'] },
      'hora-me-llamo': { text: '{dayPart}, {firstName}. Me llamo {rep} y llamo de {repCompany}.', ...solemn },
      'hora-mi-nombre': { text: '{dayPart}, {firstName}. Mi nombre es {rep}, de {repCompany}.', ...solemn },
      'hola-de-parte': { text: 'hola, {firstName}, soy {rep} y trabajo en {repCompany}.', ...warm },
      'hola-desde': { text: 'hola, {firstName}, soy {rep} y [le|te] llamo desde {repCompany}.', ...warm },
    },
  ),
  ...inBothForms(
    'greeting-titled',
    { ...early, ...titled, needs: ['formalName', 'rep', 'repCompany'] },
    {
      'hora-soy': '{dayPart}, {formalName}. Soy {rep}, de {repCompany}.',
      'hora-habla': '{dayPart}, {formalName}, le habla {rep}, de {repCompany}.',
      'hora-mi-nombre': '{dayPart}, {formalName}. Mi nombre es {rep}, de {repCompany}.',
      'hola-soy': { text: 'hola, {formalName}, soy {rep}, de {repCompany}.', ...warm },
    },
  ),
  ...inBothForms(
    'greeting-titled-alone',
    { ...early, ...titled, needs: ['formalName', 'rep'], without: ['repCompany'] },
    {
      'hora-soy': '{dayPart}, {formalName}. Soy {rep}.',
      'hora-habla': '{dayPart}, {formalName}, le habla {rep}.',
    },
  ),
  ...inBothForms(
    'greeting-titled-bare',
    { ...early, ...titled, without: ['rep'] },
    {
      hora: '{dayPart}, {formalName}.',
    },
  ),
  ...inBothForms(
    'greeting-early-alone',
    { ...early, needs: ['firstName', 'rep'], without: ['repCompany'] },
    {
      'hola-soy': { text: 'hola, {firstName}, soy {rep}.', ...warm },
      'hola-habla': { text: 'hola, {firstName}, [le|te] habla {rep}.', ...warm },
      'hora-soy': '{dayPart}, {firstName}. Soy {rep}.',
      'hora-mi-nombre': { text: '{dayPart}, {firstName}. Mi nombre es {rep}.', ...solemn },
    },
  ),
  ...inBothForms(
    'greeting-early-nameless',
    { ...early, needs: ['rep', 'repCompany'], without: nameless },
    {
      'hola-soy': { text: 'hola, soy {rep}, de {repCompany}.', ...warm },
      'hola-habla': { text: 'hola, [le|te] habla {rep}, de {repCompany}.', ...warm },
      'hora-soy': '{dayPart}, soy {rep}, de {repCompany}.',
      'hora-llama': '{dayPart}, [le|te] llama {rep}, de {repCompany}.',
      'hora-mi-nombre': { text: '{dayPart}. Mi nombre es {rep}, de {repCompany}.', ...solemn },
    },
  ),
  ...inBothForms(
    'greeting-early-nameless-alone',
    { ...early, needs: ['rep'], without: [...nameless, 'repCompany'] },
    {
      'hola-soy': { text: 'hola, soy {rep}.', ...warm },
      'hora-habla': '{dayPart}, [le|te] habla {rep}.',
      'hora-mi-nombre': '{dayPart}, mi nombre es {rep}.',
    },
  ),
  ...inBothForms(
    'greeting-firm',
    { ...early, needs: ['firstName', 'repCompany'], without: ['rep'] },
    {
      'hola-llamo': { text: 'hola, {firstName}, [le|te] llamo de {repCompany}.', ...warm },
      'hora-llamo': '{dayPart}, {firstName}. [Le|Te] llamo de {repCompany}.',
    },
  ),
  ...inBothForms(
    'greeting-firm-nameless',
    { ...early, needs: ['repCompany'], without: [...nameless, 'rep'] },
    {
      'hola-llamo': { text: 'hola, [le|te] llamo de {repCompany}.', ...warm },
      'hora-llamo': '{dayPart}, [le|te] llamo de {repCompany}.',
    },
  ),
  ...inBothForms(
    'greeting-bare',
    { ...early, needs: ['firstName'], without: ['rep', 'repCompany'] },
    {
      hola: { text: 'hola, {firstName}.', ...warm },
      hora: '{dayPart}, {firstName}.',
    },
  ),
  ...inBothForms(
    'greeting-bare-nameless',
    { ...early, without: [...nameless, 'rep', 'repCompany'] },
    {
      hola: { text: 'hola.', ...warm },
      hora: '{dayPart}.',
    },
  ),
  ...inBothForms(
    'greeting-late',
    { ...late, needs: ['firstName'] },
    {
      hola: { text: 'hola, {firstName}.', ...warm },
      'que-tal': { text: 'hola, {firstName}, ¿qué tal?', tones: ['friendly'] },
      'hola-hora': { text: 'hola, {firstName}, {dayPart}.', ...warm },
      'nombre-hola': { text: '{firstName}, hola.', tones: ['friendly'] },
      'nombre-hora': { text: '{firstName}, {dayPart}.', ...warm },
      hora: '{dayPart}, {firstName}.',
    },
  ),
  ...inBothForms(
    'greeting-late-titled',
    { ...late, ...titled },
    {
      hora: '{dayPart}, {formalName}.',
      hola: { text: 'hola, {formalName}, {dayPart}.', ...warm },
    },
  ),
  ...inBothForms(
    'greeting-late-nameless',
    { ...late, without: nameless },
    {
      hola: { text: 'hola.', ...warm },
      'hola-hora': { text: 'hola, {dayPart}.', ...warm },
      hora: '{dayPart}.',
    },
  ),
];
