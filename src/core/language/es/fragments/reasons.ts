/** What is in it for the contact: one line from the offer, or an honest purpose where none is known. */
import { inBothForms } from './in-both-forms.ts';

const first = { part: 'reason', attempts: ['first'] } as const;
const warm = { tones: ['friendly', 'neutral'] } as const;

export const reasons = [
  ...inBothForms(
    'reason-benefit',
    { ...first, about: 'offer', needs: ['benefit'] },
    {
      'podemos-ayudar': 'podemos ayudar[le|te] a {benefit}.',
      'la-idea-es': 'la idea es {benefit}.',
      'se-trata': 'se trata de {benefit}.',
      'puedo-ayudar': 'puedo ayudar[le|te] a {benefit}.',
      'como-hacerlo': 'sé cómo {benefit}.',
      'en-pocas-palabras': 'en pocas palabras, podemos ayudar[le|te] a {benefit}.',
      'conozco-una-forma': 'conozco una forma concreta de {benefit}.',
      'quiero-ensenar': { text: 'quiero enseñar[le|te] cómo {benefit}.', variants: ['es-ES'] },
      'quiero-mostrar': { text: 'quiero mostrar[le|te] cómo {benefit}.', variants: ['es-419'] },
      'creo-que-podria': 'creo que [podría|podrías] {benefit}.',
      'se-trata-de': 'se trata de {benefit}, y en eso podemos ayudar.',
      'con-nuestra-ayuda': 'con nuestra ayuda [podría|podrías] {benefit}.',
      'le-interesa': 'podemos ayudar[le|te] a {benefit}, si [le|te] interesa.',
      'hay-una-manera': { text: 'hay una manera de {benefit}, y creo que [le|te] puede servir.', needs: ['impersonalBenefit'] },
      'ayudamos-a-empresas': {
        text: 'ayudamos a otras empresas a {benefit}, y [a usted le|a ti te] puede servir.',
        needs: ['impersonalBenefit'],
      },
      'su-equipo': { text: '[su|tu] equipo podría {benefit}, y sé cómo.', needs: ['impersonalBenefit'], ...warm },
    },
  ),
  ...inBothForms(
    'reason-benefit-company',
    { ...first, about: 'offer', needs: ['benefit', 'company', 'impersonalBenefit'] },
    {
      'empresa-podria': '{company} podría {benefit}, y sé cómo.',
      'ayudar-a-empresa': 'creo que podemos ayudar a {company} a {benefit}.',
      'idea-para': 'tengo una idea para que {company} pueda {benefit}.',
    },
  ),
  ...inBothForms(
    'reason-problem-benefit',
    { ...first, about: 'offer', needs: ['problem', 'benefit'] },
    {
      'si-lidia': 'si [tiene|tienes] que lidiar con {problem}, podemos ayudar[le|te] a {benefit}.',
      'tenemos-respuesta': 'tenemos respuesta para {problem}, y así [podría|podrías] {benefit}.',
    },
  ),
  ...inBothForms(
    'reason-problem',
    { ...first, about: 'offer', needs: ['problem'], without: ['benefit'] },
    {
      'tenemos-respuesta': 'tenemos respuesta para {problem}, y quiero saber qué [le|te] parece.',
      'que-hacemos-con': 'quiero contar[le|te] qué hacemos con {problem}.',
      'si-se-encuentra': 'si [se encuentra|te encuentras] con {problem}, podemos ayudar.',
      'quitarle-de-encima': 'podemos quitar[le|te] trabajo con {problem}.',
      'respuesta-corta': 'tenemos respuesta para {problem}.',
      'ayudar-con': 'podemos ayudar[le|te] con {problem}.',
      'una-buena-forma': 'tenemos una buena forma de resolver {problem}.',
    },
  ),
  ...inBothForms(
    'reason-that-problem',
    { ...first, about: 'offer', needs: ['problem'], without: ['benefit'], after: 'offer' },
    {
      'podemos-ayudar': 'en eso podemos ayudar, y creo que [le|te] puede servir.',
      'ayudar-en-eso': 'en eso podemos ayudar[le|te].',
      'eso-resolvemos': 'eso es lo que resolvemos, y quiero saber qué [le|te] parece.',
      'tenemos-respuesta': 'para eso tenemos respuesta, y puede ser[le|te] útil.',
      'quitar-de-encima': 'podemos quitar[le|te] eso de encima, y quiero contar[le|te] cómo.',
    },
  ),
  ...inBothForms(
    'reason-proof',
    { ...first, layer: 'also', about: 'proof', needs: ['proof'] },
    {
      'tal-cual': '{proof}.',
      'un-ejemplo': 'un ejemplo. {proof}.',
      'no-es-teoria': { text: 'y no es teoría. {proof}.', ...warm },
      ejemplo: 'pongo un ejemplo. {proof}.',
    },
  ),
  ...inBothForms(
    'reason-proof-only',
    { ...first, about: 'proof', needs: ['proof'], without: ['benefit', 'problem'] },
    {
      'me-hizo-pensar': 'esto me hizo pensar en [usted|ti]. {proof}.',
      'le-puede-servir': 'creo que [le|te] puede servir. {proof}.',
      'conviene-saber': 'hay un resultado que [le|te] puede interesar. {proof}.',
    },
  ),
  ...inBothForms(
    'reason-meeting',
    { ...first, about: 'meeting', needs: ['topic'], without: ['offer'] },
    {
      'siguiente-paso': 'me gustaría acordar [con usted|contigo] el siguiente paso.',
      'como-lo-ve': 'quiero saber cómo lo [ve|ves], para preparar[le|te] lo que haga falta.',
      'que-falta': 'quiero resolver[le|te] lo que haya quedado abierto.',
      'usted-decide': 'quiero contar[le|te] qué opciones hay, para que [decida|decidas].',
    },
  ),
  ...inBothForms(
    'reason-met',
    { ...first, about: 'meeting', needs: ['meeting'], without: ['offer', 'topic'] },
    {
      'siguiente-paso': 'me gustaría acordar [con usted|contigo] el siguiente paso, si lo hay.',
      'como-esta': 'me gustaría saber cómo [lo ve usted|lo ves tú] a día de hoy.',
      'que-le-sirve': 'quiero saber qué [le|te] sería útil ahora.',
    },
  ),
  ...inBothForms(
    'reason-connection',
    { ...first, about: 'self', needs: ['connection'], without: ['offer', 'meeting'] },
    {
      presentarme: 'me gustaría presentarme y ver si podemos sernos útiles.',
      'si-hablamos': 'quiero saber si [a usted y a mí nos|a ti y a mí nos] conviene hablar.',
      'que-hago': 'quiero contar[le|te] a qué me dedico y saber si [le|te] sirve.',
    },
  ),
  ...inBothForms(
    'reason-company',
    { ...first, about: 'company', needs: ['company'], without: ['offer', 'meeting', 'connection'] },
    {
      'que-busca': 'me gustaría saber qué busca {company} este año, si es que busca algo.',
      'si-no-encaja': 'si no encaja con {company}, prefiero saberlo pronto y no hacer[le|te] perder tiempo.',
      'su-respuesta': 'con [su|tu] respuesta sabré si tiene sentido seguir en contacto con {company}.',
    },
  ),
  ...inBothForms(
    'reason-plain',
    { ...first, about: 'self', without: ['offer', 'meeting', 'connection'] },
    {
      'si-o-no': 'me basta un sí o un no, y los dos me sirven.',
      'su-respuesta': 'con [su|tu] respuesta sabré si tiene sentido seguir en contacto.',
      'prefiero-saber': 'si no [le|te] interesa, prefiero saberlo pronto y no hacer[le|te] perder tiempo.',
      'un-no': 'un no también es buena respuesta, y me sirve.',
    },
  ),
];
