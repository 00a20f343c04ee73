/** Why the rep calls at this moment: the last meeting, with its age and, where it has a speakable one, its topic. The topic stands where it needs no "del" or "al". */
import { inBothForms } from './in-both-forms.ts';

const met = { part: 'context', about: 'meeting', attempts: ['first'] } as const;
const warm = { tones: ['friendly', 'neutral'] } as const;

export const contextsFromMeeting = [
  ...inBothForms(
    'context-meeting',
    { ...met, needs: ['ago', 'topic'] },
    {
      hablamos: 'hablamos {ago} sobre {theTopic}.',
      'nos-reunimos': 'nos reunimos {ago} y hablamos sobre {theTopic}.',
      'llamo-por-lo-que': '[le|te] llamo por lo que hablamos {ago} sobre {theTopic}.',
      'para-retomar': 'llamo para retomar {theTopic}, que vimos {ago}.',
      'es-sobre': { text: 'es sobre {theTopic}, que comentamos {ago}.', ...warm },
      'retomo-lo-hablado': 'retomo lo que hablamos {ago} sobre {theTopic}.',
      'quiza-recuerde': 'quizá [recuerde|recuerdes] que hablamos {ago} sobre {theTopic}.',
      'seguir-con': 'me gustaría seguir con {theTopic}, que vimos {ago}.',
      'nos-vimos': { text: 'nos vimos {ago} y hablamos sobre {theTopic}.', ...warm },
      conversamos: { text: 'conversamos {ago} sobre {theTopic}, y por eso [le|te] llamo.', variants: ['es-419'] },
      'estuvimos-hablando': { text: 'estuvimos hablando {ago} sobre {theTopic}, y por eso [le|te] llamo.', variants: ['es-ES'] },
      'donde-lo-dejamos': 'quiero retomar {theTopic} donde lo dejamos {ago}.',
      'el-motivo': 'el motivo de mi llamada es lo que hablamos {ago} sobre {theTopic}.',
      'despues-de-hablar': 'después de hablar {ago} sobre {theTopic}, quería volver a [usted|ti].',
    },
  ),
  ...inBothForms(
    'context-held',
    { ...met, needs: ['ago', 'topic', 'event'] },
    {
      'llamo-tras': '[le|te] llamo tras {theTopic} que tuvimos {ago}.',
      'por-lo-que-tuvimos': 'llamo por {theTopic} que tuvimos {ago}.',
      'nos-reunimos-para': 'nos reunimos {ago} para {theTopic}.',
      'sigo-con': 'me gustaría dar continuidad a lo que vimos {ago} en {theTopic}.',
      'en-la-reunion': 'nos vimos {ago} en {theTopic}, y por eso [le|te] llamo.',
    },
  ),
  ...inBothForms(
    'context-met',
    { ...met, needs: ['ago'], without: ['topic'] },
    {
      'nos-reunimos': 'nos reunimos {ago}, y por eso [le|te] llamo.',
      'nos-vimos': { text: 'nos vimos {ago} y me gustaría retomarlo.', ...warm },
      'llamo-por-la-reunion': 'llamo por la reunión que tuvimos {ago}.',
      'lo-que-hablamos': '[le|te] llamo por lo que hablamos {ago}.',
      retomar: 'quiero retomar la conversación que tuvimos {ago}.',
      'una-cosa-mas': 'nos reunimos {ago}, y tengo una cosa que añadir.',
      'el-motivo': 'el motivo de mi llamada es la reunión que tuvimos {ago}.',
      'quiza-recuerde': 'quizá [recuerde|recuerdes] que nos reunimos {ago}.',
      'donde-lo-dejamos': { text: 'me gustaría seguir donde lo dejamos {ago}.', ...warm },
    },
  ),
  ...inBothForms(
    'context-also-met',
    { ...met, layer: 'also', needs: ['ago', 'topic'] },
    {
      'tambien-hablamos': 'también hablamos {ago} sobre {theTopic}.',
      'ademas-vimos': 'además, {ago} vimos {theTopic}.',
      'la-ultima-vez': 'la última vez, {ago}, hablamos sobre {theTopic}.',
    },
  ),
  ...inBothForms(
    'context-also-met-plain',
    { ...met, layer: 'also', needs: ['ago'], without: ['topic'] },
    {
      'ademas-nos-reunimos': 'además, nos reunimos {ago}.',
      'la-ultima-vez': 'la última vez hablamos {ago}.',
    },
  ),
];
