/** Why the rep calls at this moment: the last meeting, with its age and, where it has a speakable one, its topic. */
import { defineVoices } from './define-voices.ts';

const meeting = { part: 'context', about: 'meeting', attempts: ['first'] } as const;
const EASY = ['friendly', 'neutral'] as const;

export const contextsFromMeeting = [
  ...defineVoices(
    'context-meeting',
    { ...meeting, needs: ['ago', 'topic'] },
    {
      'had-a-talk': 'tivemos uma conversa {ago} sobre {topic}.',
      'topic-was': 'na reunião que tivemos {ago}, o tema foi {topic}.',
      'back-to-subject': 'volto ao assunto da reunião que tivemos {ago}, {topic}.',
      'since-talk': 'desde a conversa que tivemos {ago} sobre {topic}, quero voltar ao assunto.',
      'follows-meeting': 'dou seguimento à reunião que tivemos {ago} sobre {topic}.',
      'one-theme': 'o assunto é a reunião que tivemos {ago} sobre {topic}.',
      talked: { br: 'conversamos {ago} sobre {topic}.', luso: 'falámos {ago} sobre {topic}.' },
      'picking-up': {
        br: 'estou retomando a conversa que tivemos {ago} sobre {topic}.',
        luso: 'estou a retomar a conversa que tivemos {ago} sobre {topic}.',
      },
      'calling-because': {
        br: 'estou ligando por causa da conversa que tivemos {ago} sobre {topic}.',
        luso: 'estou a ligar por causa da conversa que tivemos {ago} sobre {topic}.',
      },
      'reason-is': {
        br: 'o motivo da ligação é a conversa que tivemos {ago} sobre {topic}.',
        luso: 'o motivo da chamada é a conversa que tivemos {ago} sobre {topic}.',
      },
      'where-we-left': {
        br: 'quero retomar {topic} do ponto em que paramos {ago}.',
        luso: 'queria retomar {topic} no ponto em que ficámos {ago}.',
      },
      'on-the-agenda': {
        br: 'na reunião que tivemos {ago}, {topic} estava na pauta.',
        luso: 'na reunião que tivemos {ago}, {topic} estava na agenda.',
      },
      'the-two-of-us': { br: 'a gente conversou {ago} sobre {topic}.', tones: EASY },
      'you-remember': {
        br: 'talvez se lembre da conversa que tivemos {ago} sobre {topic}.',
        voce: 'você deve se lembrar da conversa que tivemos {ago} sobre {topic}.',
        pt: 'talvez se lembre da conversa que tivemos {ago} sobre {topic}.',
        tu: 'talvez te lembres da conversa que tivemos {ago} sobre {topic}.',
      },
    },
  ),
  ...defineVoices(
    'context-met',
    { ...meeting, needs: ['ago'], without: ['topic'] },
    {
      'had-a-talk': 'tivemos uma conversa {ago}, e este é o seguimento.',
      'since-meeting': 'desde a reunião que tivemos {ago}, quero voltar ao assunto.',
      'one-thing': 'sobre a reunião que tivemos {ago}, tenho uma coisa a acrescentar.',
      'follows-meeting': 'dou seguimento à reunião que tivemos {ago}.',
      'subject-is': 'o assunto é a reunião que tivemos {ago}.',
      'picking-up': {
        br: 'estou retomando a conversa que tivemos {ago}.',
        luso: 'estou a retomar a conversa que tivemos {ago}.',
      },
      'reason-is': {
        br: 'o motivo da ligação é a reunião que tivemos {ago}.',
        luso: 'o motivo da chamada é a reunião que tivemos {ago}.',
      },
      'where-we-left': {
        br: 'quero seguir do ponto em que paramos {ago}.',
        luso: 'queria continuar a partir do ponto em que ficámos {ago}.',
        tones: EASY,
      },
      'we-met': {
        br: 'nós nos reunimos {ago}, e estou ligando para dar o próximo passo.',
        luso: 'reunimo-nos {ago}, e estou a ligar para dar o próximo passo.',
      },
    },
  ),
  ...defineVoices(
    'context-also-met',
    { ...meeting, layer: 'also', needs: ['ago', 'topic'] },
    {
      'last-talk': 'a nossa última conversa foi {ago}, sobre {topic}.',
      'also-talk': 'e tivemos uma conversa {ago} sobre {topic}.',
      'also-back': 'também quero voltar à conversa que tivemos {ago} sobre {topic}.',
    },
  ),
  ...defineVoices(
    'context-also-met-plain',
    { ...meeting, layer: 'also', needs: ['ago'], without: ['topic'] },
    { 'last-talk': 'a nossa última conversa foi {ago}.', 'last-meeting': 'a nossa última reunião foi {ago}.' },
  ),
];
