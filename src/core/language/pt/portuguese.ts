/** Portuguese, of Brazil and of Portugal. */
import type { LanguagePack } from '../language-pack.ts';
import { emailLines } from './email-lines.ts';
import { allFragments } from './fragments/all-fragments.ts';
import { numberWords } from './number-words.ts';
import { ages } from './reading/ages.ts';
import { asks, givesReason } from './reading/asks.ts';
import { callPromises } from './reading/call-promises.ts';
import { callbackTimes } from './reading/callback-times.ts';
import { claims } from './reading/claims.ts';
import { grovelling, signOff, switchboards, warmth } from './reading/closings.ts';
import { connectionClaims } from './reading/connection-claims.ts';
import { fillers } from './reading/fillers.ts';
import { addressed, bareName, greeting, introductions } from './reading/greetings.ts';
import { delicateRelations, familiarities, privateMatters, stiffWords } from './reading/manners.ts';
import { meetingClaims } from './reading/meeting-claims.ts';
import { names } from './reading/names.ts';
import { courtesies, promisesGain, statesContext, statesReason } from './reading/purposes.ts';
import { quantities } from './reading/quantities.ts';
import { benefits, pitches, vaguePromises } from './reading/selling.ts';
import { splitSentences } from './reading/split-sentences.ts';
import { stems } from './reading/stems.ts';
import { fakeReplies, fakeUrgency, meetingWords, neutralSubjectStems, pitchWords, voicemailStems } from './reading/subject-lines.ts';
import { deadlines, nudges } from './reading/urgency.ts';
import { slotWords } from './slot-words.ts';
import { subjects } from './subjects.ts';
import { verbalisePortuguese } from './verbalise.ts';

/** Words that wear out when two parts of one voicemail use them; at most 30, one bit each. */
const ECHOES: readonly RegExp[] = [
  /minutos?/,
  /agradeço/,
  /ideia/,
  /mostr/,
  /explic/,
  /em resumo|numa frase/,
  /vale a pena|faz(?:er)? sentido/,
  /pergunta/,
  /gostaria de|gostava de/,
  /próximo passo/,
  /respo(?:nd|st)/,
  /decid|decisão/,
  /motivo/,
  /ligando|a ligar|ligo /,
  /retom/,
  /o meu nome|meu nome/,
  /quem fala|fala \{|daqui fala/,
  /conversa/,
  /em comum/,
  /(?:em aberto|em que ponto)/,
  /outra vez|mais uma vez|segunda vez/,
  /mensagem/,
  /anot|tome nota|toma nota/,
  /com calma/,
  /exemplo/,
  /assunto/,
  /resultado/,
  /tudo bem|tudo de bom|conto tudo/,
  /olhada|vista de olhos|à mão/,
  /funciona/,
];

export const portuguese: LanguagePack = {
  language: 'pt',
  fragments: allFragments,
  subjects,
  email: emailLines,
  slotWords,
  // A first call with "tu" offends in Portugal, while the third person without a pronoun is polite there and plain in Brazil.
  usualFormality: 'formal',
  verbalise: verbalisePortuguese,
  timing: { letter: 0.0755, vowelGroup: 0, pause: 0.37, sentenceEnd: 0.38 },
  numberWords,
  echoes: ECHOES,
  additions: {
    number: 'O meu número é {phone}.',
    repeat: 'Repetindo, {phone}.',
    introduction: 'Quem fala é {rep}.',
    greeting: 'Olá, {firstName}.',
    namelessGreeting: 'Olá.',
    inPlaceOfName: '',
  },
  reader: {
    splitSentences,
    stems,
    greeting,
    bareName,
    addressed,
    introductions,
    asks,
    givesReason,
    callPromises,
    callbackTimes,
    meetingClaims,
    ages,
    connectionClaims,
    names,
    quantities,
    claims,
    statesContext,
    statesReason,
    promisesGain,
    courtesies,
    fillers,
    signOff,
    switchboards,
    nudges,
    deadlines,
    pitches,
    benefits,
    vaguePromises,
    familiarities,
    stiffWords,
    warmth,
    grovelling,
    privateMatters,
    delicateRelations,
    fakeReplies,
    fakeUrgency,
    pitchWords,
    neutralSubjectStems,
    voicemailStems,
    meetingWords,
  },
};
