/** Spanish. */
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
import { familiarities } from './reading/familiarities.ts';
import { stiffWords } from './reading/manners.ts';
import { meetingClaims } from './reading/meeting-claims.ts';
import { names } from './reading/names.ts';
import { benefits } from './reading/offers.ts';
import { pitches } from './reading/pitches.ts';
import { vaguePromises } from './reading/vague-promises.ts';
import { deadlines } from './reading/deadlines.ts';
import { nudges } from './reading/pressure.ts';
import { delicateRelations, privateMatters } from './reading/private-matters.ts';
import { courtesies, promisesGain, statesContext, statesReason } from './reading/purposes.ts';
import { quantities } from './reading/quantities.ts';
import { splitSentences } from './reading/split-sentences.ts';
import { stems } from './reading/stems.ts';
import { fakeReplies, fakeUrgency, meetingWords, neutralSubjectStems, pitchWords, voicemailStems } from './reading/subject-lines.ts';
import { slotWords } from './slot-words.ts';
import { subjects } from './subjects.ts';
import { verbaliseSpanish } from './verbalise.ts';

/** Words that wear out when two parts of one voicemail use them; at most 30, one bit each. */
const ECHOES: readonly RegExp[] = [
  /minutos?/,
  /gracias/,
  /idea/,
  /cómo/,
  /cuento|contar/,
  /explic/,
  /sirv|servir|útil/,
  /interes/,
  /pregunta/,
  /(?:ll[aá]mo|llama de|llamo)/,
  /llamada/,
  /siguiente paso|cómo seguir/,
  /decid/,
  /retom|seguir|donde/,
  /me llamo|mi nombre/,
  /me gustaría|quiero/,
  /encuentr/,
  /mensaje/,
  /hablar|hablamos|hablemos|hablo/,
  /respuesta|responde/,
  /otra vez|una vez|de nuevo/,
  /podría|podemos|puede/,
  /para que|así/,
  /conocemos|conozco/,
  /creo/,
  /ayuda/,
  /sabr|saber/,
  /tiene sentido|conviene/,
  /también|además/,
  /sí o|un sí/,
];

export const spanish: LanguagePack = {
  language: 'es',
  fragments: allFragments,
  subjects,
  email: emailLines,
  slotWords,
  usualFormality: 'formal',
  verbalise: verbaliseSpanish,
  timing: { letter: 0.0772, vowelGroup: 0, pause: 0.37, sentenceEnd: 0.38 },
  numberWords,
  echoes: ECHOES,
  additions: {
    number: 'Mi número es el {phone}.',
    repeat: 'Repito: {phone}.',
    introduction: 'Soy {rep}.',
    greeting: 'Hola, {firstName}.',
    namelessGreeting: 'Hola.',
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
