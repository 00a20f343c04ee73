/** The lines of the Spanish follow-up e-mail. It is sent on a later day, so no line says when the voicemail was left. */
import type { EmailFragment, EmailLine } from '../email-fragment.ts';
import type { SlotName } from '../fragment.ts';
import { isTwofold, wordsFor } from './fragments/in-both-forms.ts';

type More = Partial<Omit<EmailFragment, 'id' | 'line' | 'text' | 'needs'>> & { needs?: readonly SlotName[] };

function line(place: EmailLine, name: string, text: string, more: More = {}): EmailFragment[] {
  const needs = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as SlotName);
  const row = { ...more, line: place, id: `${place}/${name}`, text, needs: [...needs, ...(more.needs ?? [])] };
  if (!isTwofold(text) || more.formality !== undefined) return [{ ...row, text: wordsFor(text, more.formality ?? 'formal') }];
  return (['formal', 'informal'] as const).map((formality) => ({
    ...row,
    id: `${row.id}-${formality}`,
    text: wordsFor(text, formality),
    formality,
    without: [...(more.without ?? []), ...(formality === 'formal' && text.includes('{firstName}') ? (['formalName'] as const) : [])],
  }));
}

const met = { hook: 'meeting' } as const;
const untitled = { ...met, needs: ['meeting'], without: ['topic'] } as const;
const linked = { hook: 'connection' } as const;
const referred = { ...linked, relations: ['referred-by'], kinds: ['person'] } as const;
const acquainted = {
  ...linked,
  relations: ['former-colleague', 'colleague', 'friend', 'customer', 'partner', 'member', 'attended', 'mutual'],
  kinds: ['person'],
} as const;
const gathering = { ...linked, kinds: ['company', 'group', 'event'] } as const;

export const emailLines: readonly EmailFragment[] = [
  ...line('greeting', 'hola', 'Hola, {firstName}:'),
  ...line('greeting', 'buenos-dias', 'Buenos días, {firstName}:'),
  ...line('greeting', 'titulo', 'Buenos días, {formalName}:', { formality: 'formal' }),
  ...line('greeting', 'hola-sin-nombre', 'Hola:', { without: ['firstName', 'formalName'] }),
  ...line('greeting', 'buenos-dias-sin-nombre', 'Buenos días:', { without: ['firstName', 'formalName'] }),

  ...line('opening', 'retomar', '[Le|Te] dejé un mensaje de voz para seguir con {theTopic}, y aquí lo retomo por escrito.', met),
  ...line('opening', 'sobre', 'Mi mensaje de voz era sobre {theTopic}, que comentamos cuando nos reunimos.', met),
  ...line('opening', 'tras', 'Tras {theTopic} quería volver a [usted|ti]; de eso iba mi mensaje de voz.', met),
  ...line('opening', 'tras-reunion', '[Le|Te] dejé un mensaje de voz para dar continuidad a nuestra reunión.', untitled),
  ...line(
    'opening',
    'desde-reunion',
    'Desde que nos reunimos quería volver a [usted|ti], y por eso [le|te] dejé un mensaje de voz.',
    untitled,
  ),
  ...line(
    'opening',
    'sugerido',
    '{connection} me dio [su|tu] nombre y me sugirió llamar; por eso [le|te] dejé un mensaje de voz.',
    referred,
  ),
  ...line('opening', 'de-parte', '[Le|Te] dejé un mensaje de voz de parte de {connection}.', referred),
  ...line('opening', 'conocemos', '[Usted|Tú] y yo conocemos a {connection}, y el mensaje de voz era mío.', acquainted),
  ...line('opening', 'en-comun-persona', 'En común tenemos a {connection}, y el mensaje de voz era mío.', acquainted),
  ...line('opening', 'en-comun', 'En común tenemos {connection}, y el mensaje de voz era mío.', gathering),
  ...line('opening', 'coincidimos', 'Coincidimos en {connection}, y el mensaje de voz era mío.', {
    ...gathering,
    relations: ['member', 'attended'],
  }),
  ...line('opening', 'problema', '[Le|Te] dejé un mensaje de voz sobre un tema: {problem}.', { hook: 'problem' }),
  ...line('opening', 'problema-empresa', 'Mi mensaje de voz era sobre {problem}, por si eso pasa en {company}.', { hook: 'problem' }),
  ...line('opening', 'problema-llamada', 'Llamé para hablar sobre {problem}, y saltó [su|tu] buzón de voz.', { hook: 'problem' }),
  ...line('opening', 'idea', 'Tengo una idea para {company}, y por eso [le|te] dejé un mensaje de voz.', {
    hook: 'company',
    needs: ['benefit'],
  }),
  ...line('opening', 'empresas', '[Le|Te] dejé un mensaje de voz porque creo que a {company} y {repCompany} les conviene hablar.', {
    hook: 'company',
  }),
  ...line('opening', 'llamada', 'Mi llamada a {company} acabó en [su|tu] buzón de voz; aquí va por escrito.', { hook: 'company' }),
  ...line('opening', 'mensaje-de', 'El mensaje de voz que [le|te] dejé era mío, de {rep}; aquí va por escrito.', { hook: 'voicemail' }),
  ...line('opening', 'mi-mensaje', 'Este correo acompaña a mi mensaje de voz, para que [lo tenga|lo tengas] por escrito.', {
    hook: 'voicemail',
  }),
  ...line('opening', 'el-mensaje', 'El mensaje que [le|te] dejé en el buzón de voz se contesta mejor por escrito.', { hook: 'voicemail' }),

  ...line('context', 'tema', 'Viene de lo que hablamos sobre {theTopic}.', met),
  ...line('context', 'reunion', 'Viene de nuestra última reunión.', untitled),
  ...line('context', 'sugerido', 'Me lo sugirió {connection}.', referred),
  ...line('context', 'conocemos', 'Además, [usted|tú] y yo conocemos a {connection}.', acquainted),
  ...line('context', 'en-comun', 'Además, tenemos en común {connection}.', gathering),
  ...line('context', 'problema', 'El tema era este: {problem}.', { hook: 'problem' }),

  ...line('benefit', 'ayudar', 'En pocas palabras, podemos ayudar[le|te] a {benefit}.'),
  ...line('benefit', 'mostrar', 'Me gustaría mostrar[le|te] cómo {benefit}.'),
  ...line('benefit', 'probado', 'Podemos ayudar[le|te] a {benefit}. {proof}.'),
  ...line('benefit', 'problema', 'En eso podemos ayudar, y me gustaría contar[le|te] cómo.', {
    needs: ['problem'],
    without: ['benefit', 'proof'],
  }),
  ...line('benefit', 'problema-prueba', 'En eso podemos ayudar. {proof}.', { needs: ['problem'], without: ['benefit'] }),
  ...line('benefit', 'prueba', 'Esto es lo que me hizo llamar. {proof}.', { without: ['benefit', 'problem'] }),
  ...line('benefit', 'siguiente-paso', 'Me gustaría acordar [con usted|contigo] el siguiente paso, o dejarlo si no lo hay.', {
    needs: ['meeting'],
    without: ['offer'],
  }),
  ...line('benefit', 'pregunta', 'Tengo una sola pregunta: si tiene sentido que hablemos.', { without: ['offer', 'meeting'] }),

  ...line('ask', 'si-o-no', '¿Me [responde|respondes] con un sí o un no, para saber si [le|te] mando los detalles?', { needs: ['offer'] }),
  ...line('ask', 'cinco-minutos', '¿[Le|Te] merece cinco minutos? [Respóndame|Respóndeme] con un sí y [le|te] explico cómo funciona.', {
    needs: ['offer'],
  }),
  ...line('ask', 'version-corta', 'Si [quiere|quieres] ver cómo, [respóndame|respóndeme] con un sí y [le|te] mando la versión corta.', {
    needs: ['offer'],
  }),
  ...line('ask', 'si-o-no-sencillo', '¿Me [responde|respondes] con un sí o un no? Cualquiera de los dos me sirve.', { without: ['offer'] }),

  ...line('signature', 'empresa', '{rep}\n{repCompany}\n{phone}'),
  ...line('signature', 'nombre', '{rep}\n{phone}', { without: ['repCompany'] }),
  ...line('signature', 'solo-empresa', '{repCompany}\n{phone}', { without: ['rep'] }),
  ...line('signature', 'numero', '{phone}', { without: ['rep', 'repCompany'] }),
];
