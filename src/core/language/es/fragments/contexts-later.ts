/** What the second and the last voicemail say first: that they are not the first, honestly and briefly. */
import { inBothForms } from './in-both-forms.ts';

const again = { part: 'context', about: 'attempt' } as const;

export const contextsLater = [
  ...inBothForms(
    'context-again',
    { ...again, attempts: ['second'], needs: ['news'] },
    {
      'se-me-quedo': 'llamo otra vez porque me dejé algo en el tintero.',
      'una-cosa-mas': 'este es mi segundo mensaje, con una cosa que faltaba.',
      'quiero-anadir': 'ya [le|te] dejé un mensaje, y quiero añadir una cosa.',
      'le-faltaba': 'a mi primer mensaje le faltaba algo, y aquí va.',
      'vuelvo-con': { text: 'vuelvo con la parte que no conté en mi primer mensaje.', tones: ['friendly', 'neutral'] },
    },
  ),
  ...inBothForms(
    'context-again-topic',
    { ...again, attempts: ['second'], needs: ['topic'] },
    {
      'otra-vez-por': 'llamo por segunda vez, sobre {theTopic}.',
      'sigue-el-tema': 'ya [le|te] dejé un mensaje sobre {theTopic}, y llamo de nuevo.',
    },
  ),
  ...inBothForms(
    'context-again-plain',
    { ...again, attempts: ['second'], without: ['news'] },
    {
      'segunda-vez': 'llamo por segunda vez, porque quizá no coincidimos.',
      'ya-deje': 'ya [le|te] dejé un mensaje, y me sigue interesando [su|tu] respuesta.',
      'una-vez-mas': 'llamo una vez más porque me gustaría conocer [su|tu] respuesta.',
    },
  ),
  ...inBothForms(
    'context-last',
    { ...again, attempts: ['last'] },
    {
      'ultimo-mensaje': 'este es mi último mensaje, así que seré breve.',
      'solo-este': 'este es mi último mensaje.',
      'el-ultimo': 'ya [le|te] he dejado mensajes, y este es el último.',
      'no-insisto': 'este es mi último mensaje, porque no quiero insistir.',
      'lo-dejo': 'ya [le|te] llamé antes, y con este mensaje lo dejo en [sus|tus] manos.',
    },
  ),
  ...inBothForms(
    'context-last-topic',
    { ...again, attempts: ['last'], needs: ['topic'] },
    {
      'ultimo-sobre': 'este es mi último mensaje sobre {theTopic}.',
      'cierro-tema': 'ya [le|te] dejé mensajes sobre {theTopic}, y este es el último.',
    },
  ),
];
