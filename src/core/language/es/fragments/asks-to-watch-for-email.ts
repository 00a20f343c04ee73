/** The one thing asked for, with what the contact gets for it: a look at the follow-up mail, whose subject is said word for word. */
import { inBothForms } from './in-both-forms.ts';

const ask = { part: 'ask', strategy: 'watch-for-email', needs: ['subject'] } as const;

export const asksToWatchForEmail = [
  ...inBothForms(
    'ask-email',
    { ...ask, attempts: ['first', 'second'] },
    {
      'este-atento': '[busque|busca] mi correo con el asunto «{subject}»; se lee en un minuto y así [decide|decides].',
      'lea-y-decida': '[lea|lee] mi correo «{subject}», para que [decida|decidas].',
      'busque-y-vea': '[busque|busca] mi correo «{subject}» y [verá|verás] cómo.',
      'mire-y-vea': '[mire|mira] mi correo, asunto «{subject}»: [verá|verás] si [le|te] sirve.',
      'abra-y-decida': '[abra|abre] mi correo «{subject}», y así [decide|decides].',
      'le-mando': '[le|te] mando un correo con el asunto «{subject}». [Échele|Échale] un vistazo y [verá|verás] qué [gana|ganas].',
      'mire-su-correo': '[mire|mira] mi correo, asunto «{subject}», para tener los detalles delante.',
      'abra-el-correo': 'por favor, [abra|abre] mi correo «{subject}»: en un minuto [sabrá|sabrás] si [le|te] sirve.',
      'lea-mi-correo': '[lea|lee] mi correo, que se llama «{subject}»; con eso [podrá|podrás] decidir.',
      'por-escrito': '[lo tendrá|lo tendrás] por escrito con el asunto «{subject}». [Échele|Échale] un vistazo para que [juzgue|juzgues].',
      'fijese-en': {
        text: '[fíjese|fíjate] en mi correo, con el asunto «{subject}»: [le|te] explica cómo.',
        tones: ['friendly', 'neutral'],
      },
      'revise-su-correo': '[revise|revisa] [su|tu] correo: [le|te] llegará «{subject}», y en un minuto [sabrá|sabrás] si [le|te] sirve.',
    },
  ),
  ...inBothForms(
    'ask-email-last',
    { ...ask, attempts: ['last'] },
    {
      'un-ultimo-correo': '[le|te] dejo un último correo, «{subject}». [Léalo|Léelo] cuando [pueda|puedas], para tenerlo a mano.',
      'lea-cuando-pueda': '[lea|lee] mi correo «{subject}» para tenerlo a mano.',
      'por-si-cambia': '[busque|busca] mi correo «{subject}», para tenerlo a mano si algo cambia.',
      'guarde-mi-correo': '[guarde|guarda] mi correo «{subject}», para tenerlo el día que [le|te] sirva.',
    },
  ),
];
