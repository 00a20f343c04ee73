/** Why the rep calls at this moment when nobody met and nobody is known to both: a clear purpose, and no invented one. */
import { inBothForms } from './in-both-forms.ts';

const first = { part: 'context', attempts: ['first'] } as const;

export const contextsCold = [
  ...inBothForms(
    'context-problem-company',
    { ...first, about: 'offer', needs: ['problem', 'company'] },
    {
      'un-tema': 'llamo a {company} por un solo tema: {problem}.',
      'si-pasa-por': 'llamo para saber si en {company} pasa por [sus|tus] manos este tema: {problem}.',
      'si-en-empresa': 'llamo para preguntar si {company} se encuentra con {problem}.',
      'me-dedico': 'mi tema es {problem}, y quería hablarlo con alguien de {company}.',
      'la-persona': 'en {company} quería hablar [con usted|contigo] sobre {problem}.',
      'el-motivo': 'el motivo de mi llamada a {company} es este: {problem}.',
    },
  ),
  ...inBothForms(
    'context-problem',
    { ...first, about: 'offer', needs: ['problem'] },
    {
      'llamo-por': '[le|te] llamo por un tema concreto: {problem}.',
      'llamo-sobre': '[le|te] llamo sobre {problem}.',
      'el-motivo': 'el motivo de mi llamada es este: {problem}.',
      'si-se-encuentra': 'llamo para saber si [se encuentra|te encuentras] con {problem}.',
      'hablar-sobre': 'quería hablar [con usted|contigo] sobre {problem}.',
      'un-solo-tema': 'llamo por un solo tema: {problem}.',
    },
  ),
  ...inBothForms(
    'context-offer',
    { ...first, about: 'self', needs: ['offer'] },
    {
      'tema-concreto': '[le|te] llamo por un tema concreto.',
      'un-solo-motivo': 'llamo por un solo motivo.',
      'una-idea': { text: '[le|te] llamo con una idea.', needs: ['benefit'] },
      'un-resultado': { text: '[le|te] llamo por un caso concreto.', needs: ['proof'] },
    },
  ),
  ...inBothForms(
    'context-role',
    { ...first, about: 'company', needs: ['role', 'company'], without: ['problem'] },
    {
      'figura-como': '[le|te] llamo porque [figura|figuras] como {role} en {company}.',
      'porque-es': 'llamo porque [es|eres] {role} en {company}.',
      'buscaba-a': 'buscaba a quien figura como {role} en {company}, y por eso [le|te] llamo.',
    },
  ),
  ...inBothForms(
    'context-benefit-company',
    { ...first, about: 'company', needs: ['benefit', 'company'], without: ['problem'] },
    {
      'idea-para': '[le|te] llamo con una idea para {company}.',
      'la-persona': 'en {company} quería hablar precisamente [con usted|contigo].',
      'el-motivo': 'el motivo de mi llamada es una idea para {company}.',
    },
  ),
  ...inBothForms(
    'context-benefit',
    { ...first, about: 'self', needs: ['benefit'], without: ['problem', 'company'] },
    {
      'una-idea': '[le|te] llamo con una idea concreta.',
      'el-motivo': 'el motivo de mi llamada es una idea que quiero consultar[le|te].',
    },
  ),
  ...inBothForms(
    'context-proof',
    { ...first, about: 'offer', needs: ['proof'], without: ['problem', 'benefit'] },
    {
      'un-resultado': '[le|te] llamo para contar[le|te] un resultado.',
      'el-motivo': 'el motivo de mi llamada es un resultado concreto.',
      'un-caso': 'llamo por un caso que puede servir[le|te].',
    },
  ),
  ...inBothForms(
    'context-companies',
    { ...first, about: 'company', needs: ['company', 'repCompany'], without: ['offer'] },
    {
      'si-conviene': 'llamo para ver si a {company} y {repCompany} les conviene hablar.',
      'el-motivo': 'el motivo de mi llamada es ver si {company} y {repCompany} tienen algo de que hablar.',
      'la-persona': 'en {company} quería hablar [con usted|contigo], con una sola pregunta.',
    },
  ),
  ...inBothForms(
    'context-company',
    { ...first, about: 'company', needs: ['company'], without: ['offer', 'repCompany'] },
    {
      'la-persona': 'en {company} quería hablar [con usted|contigo], con una sola pregunta.',
      'una-pregunta': 'llamo a {company} con una pregunta, y es para [usted|ti].',
      'si-conviene': '[le|te] llamo para ver si a {company} le conviene hablar conmigo.',
    },
  ),
  ...inBothForms(
    'context-plain',
    { ...first, about: 'self', without: ['offer', 'company'] },
    {
      'una-pregunta': '[le|te] llamo con una pregunta concreta.',
      'si-tiene-sentido': 'llamo para ver si tiene sentido que hablemos.',
      'el-motivo': 'el motivo de mi llamada es una pregunta que quiero hacer[le|te].',
      presentarme: 'llamo para presentarme y hacer[le|te] una pregunta.',
    },
  ),
];
