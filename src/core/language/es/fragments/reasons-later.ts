/** What the second voicemail adds and how the last one lets go. */
import { inBothForms } from './in-both-forms.ts';

const second = { part: 'reason', attempts: ['second'] } as const;
const last = { part: 'reason', attempts: ['last'], about: 'attempt' } as const;

export const reasonsLater = [
  ...inBothForms(
    'reason-again-proof',
    { ...second, about: 'proof', needs: ['proof', 'news'], without: ['benefit'] },
    {
      'lo-que-paso': 'es un resultado. {proof}.',
      'debi-contar': 'hay un resultado que debí contar[le|te]. {proof}.',
      'por-lo-que-llame': 'por esto [le|te] llamé la primera vez. {proof}.',
    },
  ),
  ...inBothForms(
    'reason-again-proof-of-benefit',
    { ...second, about: 'proof', needs: ['proof', 'benefit', 'news'] },
    {
      'sobre-como': 'sobre cómo {benefit}. {proof}.',
      'un-ejemplo': 'un ejemplo de cómo {benefit}. {proof}.',
      'y-la-prueba': 'podemos ayudar[le|te] a {benefit}, y esta es la prueba. {proof}.',
    },
  ),
  ...inBothForms(
    'reason-again-proof-only',
    { ...second, about: 'proof', needs: ['proof'], without: ['problem', 'benefit', 'news'] },
    {
      'era-un-resultado': '[le|te] llamaba por un caso concreto. {proof}.',
      'sigue-valiendo': 'creo que [le|te] sigue interesando saberlo. {proof}.',
    },
  ),
  ...inBothForms(
    'reason-again-benefit',
    { ...second, about: 'offer', needs: ['benefit'] },
    {
      'lo-que-gana': { text: 'es lo que [usted gana|tú ganas] con esto: {benefit}.', needs: ['news'] },
      'con-nuestra-ayuda': 'con nuestra ayuda [podría|podrías] {benefit}.',
      'en-una-frase': 'en una frase, podemos ayudar[le|te] a {benefit}.',
    },
  ),
  ...inBothForms(
    'reason-again-problem',
    { ...second, about: 'offer', needs: ['problem'] },
    {
      'en-eso-ayudamos': 'el tema era este: {problem}. En eso podemos ayudar.',
      'en-una-frase': 'en una frase, tenemos respuesta para {problem}.',
    },
  ),
  ...inBothForms(
    'reason-again-plain',
    { ...second, about: 'self', without: ['offer'] },
    {
      'si-o-no': 'con un sí o un no lo dejamos resuelto.',
      'tema-de-que-hablar': 'sigo queriendo saber si tiene sentido que hablemos.',
      'si-no-encaja': 'si no encaja, también es una buena respuesta.',
    },
  ),
  ...inBothForms(
    'reason-last-benefit',
    { ...last, needs: ['benefit'] },
    {
      'si-algun-dia': 'si algún día [quiere|quieres] {benefit}, en eso podemos ayudar[le|te].',
      'sigue-en-pie': 'lo de ayudar[le|te] a {benefit} sigue en pie, sin prisa.',
    },
  ),
  ...inBothForms(
    'reason-last-problem',
    { ...last, needs: ['problem'] },
    {
      'si-no-es-tema': 'si ahora no [le|te] preocupa el tema, no pasa nada.',
      'el-dia-que': 'el día que [quiera|quieras] una respuesta para {problem}, la tenemos.',
    },
  ),
  ...inBothForms(
    'reason-last-plain',
    { ...last, without: ['benefit', 'problem'] },
    {
      'no-es-momento': 'si no es el momento, no pasa nada.',
      'sin-respuesta': 'si no hay respuesta, también lo entiendo, y así lo dejo.',
      'no-encaja': 'si no [le|te] encaja, lo entiendo perfectamente.',
    },
  ),
];
