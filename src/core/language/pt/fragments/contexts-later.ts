/** What the second and the last voicemail say first: that they are not the first, honestly and briefly. */
import { defineVoices } from './define-voices.ts';

const again = { part: 'context', about: 'attempt' } as const;

export const contextsLater = [
  ...defineVoices(
    'context-again',
    { ...again, attempts: ['second'], needs: ['news'] },
    {
      'left-out': 'esta é a minha segunda mensagem, porque faltou dizer uma coisa.',
      'add-one': 'já deixei uma mensagem antes, e quero acrescentar uma coisa.',
      'missing-piece': 'na minha primeira mensagem faltou uma coisa, e aqui está.',
      'back-with': { br: 'estou ligando outra vez com o que faltou dizer.', luso: 'estou a ligar outra vez com o que ficou por dizer.' },
    },
  ),
  ...defineVoices(
    'context-again-topic',
    { ...again, attempts: ['second'], needs: ['topic'] },
    {
      'still-topic': 'ligo pela segunda vez para falar sobre {topic}.',
      'come-back': 'já deixei uma mensagem antes, e o assunto é {topic}.',
    },
  ),
  ...defineVoices(
    'context-again-plain',
    { ...again, attempts: ['second'], without: ['news'] },
    {
      'second-try': 'ligo pela segunda vez, porque ainda não conseguimos falar.',
      'left-one': 'já deixei uma mensagem antes, e uma resposta ainda me ajudaria.',
      'one-more': {
        br: 'estou ligando mais uma vez para termos uma resposta.',
        luso: 'estou a ligar mais uma vez para termos uma resposta.',
      },
    },
  ),
  ...defineVoices(
    'context-last',
    { ...again, attempts: ['last'] },
    {
      'last-one': 'esta é a minha última mensagem, e vai ser curta.',
      'wont-chase': 'já deixei outras mensagens, e esta é a última.',
      'closing-note': 'não vou insistir, e por isso esta é a minha última mensagem.',
      'leave-it-there': 'já liguei antes, e depois de hoje deixo a decisão desse lado.',
    },
  ),
  ...defineVoices(
    'context-last-topic',
    { ...again, attempts: ['last'], needs: ['topic'] },
    {
      'last-on': 'esta é a minha última mensagem sobre {topic}.',
      'close-topic': 'já liguei para falar sobre {topic}, e esta é a minha última mensagem.',
    },
  ),
];
