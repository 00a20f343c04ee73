/** French. */
import type { LanguagePack } from '../language-pack.ts';
import { emailLines } from './email-lines.ts';
import { allFragments } from './fragments/all-fragments.ts';
import { numberWords } from './number-words.ts';
import { ages } from './reading/ages.ts';
import { asks } from './reading/asks.ts';
import { benefits } from './reading/benefits.ts';
import { callPromises } from './reading/call-promises.ts';
import { callbackTimes } from './reading/callback-times.ts';
import { claims } from './reading/claims.ts';
import { grovelling, signOff, switchboards, warmth } from './reading/closings.ts';
import { connectionClaims } from './reading/connection-claims.ts';
import { courtesies } from './reading/courtesies.ts';
import { deadlines } from './reading/deadlines.ts';
import { delicateRelations } from './reading/delicate-relations.ts';
import { familiarities } from './reading/familiarities.ts';
import { fillers } from './reading/fillers.ts';
import { givesReason } from './reading/gives-reason.ts';
import { addressed, bareName, greeting, introductions } from './reading/greetings.ts';
import { meetingClaims } from './reading/meeting-claims.ts';
import { names } from './reading/names.ts';
import { nudges } from './reading/nudges.ts';
import { pitches } from './reading/pitches.ts';
import { privateMatters } from './reading/private-matters.ts';
import { promisesGain, statesContext, statesReason } from './reading/purposes.ts';
import { quantities } from './reading/quantities.ts';
import { splitSentences } from './reading/split-sentences.ts';
import { stems } from './reading/stems.ts';
import { stiffWords } from './reading/stiff-words.ts';
import { fakeReplies, fakeUrgency, meetingWords, neutralSubjectStems, pitchWords, voicemailStems } from './reading/subject-lines.ts';
import { vaguePromises } from './reading/vague-promises.ts';
import { slotWords } from './slot-words.ts';
import { subjects } from './subjects.ts';
import { verbaliseFrench } from './verbalise.ts';

/** Words that wear out when two parts of one voicemail use them; at most 30, one bit each. */
const ECHOES: readonly RegExp[] = [
  /minutes?/,
  /merci|remercie/,
  /réjouis|hâte|plaisir/,
  /idée|piste/,
  /montrer/,
  /en (?:deux mots|un mot|une phrase)|concrètement/,
  /joindre|joignez|joins/,
  /mon appel|j(?:e vous |e t')?'?appelle/,
  /question/,
  /pour que|afin/,
  /étape|la suite/,
  /expliqu/,
  /juger|décider|jugeras|décideras/,
  /reprendre|reviens|revenir/,
  /laiss/,
  /m'appelle|mon nom|je suis|ici /,
  /aimerais|voudrais|voulais/,
  /trouve/,
  /message/,
  /parler?\b/,
  /répon/,
  /encore une fois/,
  /savoir|saurez|sauras/,
  /comment/,
  /utile/,
  /personne/,
  /votre part|ta part/,
  /sujet/,
  /\bnon\b/,
  /suspens/,
];

export const french: LanguagePack = {
  language: 'fr',
  fragments: allFragments,
  subjects,
  email: emailLines,
  slotWords,
  usualFormality: 'formal',
  verbalise: verbaliseFrench,
  timing: { letter: 0.057, vowelGroup: 0, pause: 0.37, sentenceEnd: 0.38 },
  numberWords,
  echoes: ECHOES,
  additions: {
    number: 'Mon numéro est le {phone}.',
    repeat: 'Je répète, {phone}.',
    introduction: "C'est {rep}.",
    greeting: 'Bonjour {firstName},',
    namelessGreeting: 'Bonjour,',
    inPlaceOfName: '',
  },
  reader: {
    splitSentences,
    stems,
    greeting,
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
    bareName,
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
    meetingWords,
    fakeReplies,
    fakeUrgency,
    pitchWords,
    neutralSubjectStems,
    voicemailStems,
  },
};
