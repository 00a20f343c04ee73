/** English. */
import type { LanguagePack } from '../language-pack.ts';
import { emailLines } from './email-lines.ts';
import { allFragments } from './fragments/all-fragments.ts';
import { numberWords } from './number-words.ts';
import { ages } from './reading/ages.ts';
import { asks, givesReason } from './reading/asks.ts';
import { benefits } from './reading/benefits.ts';
import { callPromises } from './reading/call-promises.ts';
import { callbackTimes } from './reading/callback-times.ts';
import { claims } from './reading/claims.ts';
import { grovelling, warmth } from './reading/closing-tone.ts';
import { signOff, switchboards } from './reading/closings.ts';
import { connectionClaims } from './reading/connection-claims.ts';
import { deadlines } from './reading/deadlines.ts';
import { familiarities } from './reading/familiarities.ts';
import { delicateRelations } from './reading/delicate-relations.ts';
import { fillers } from './reading/fillers.ts';
import { addressed, bareName, greeting, introductions } from './reading/greetings.ts';
import { meetingClaims } from './reading/meeting-claims.ts';
import { names } from './reading/names.ts';
import { nudges } from './reading/nudges.ts';
import { pitches } from './reading/pitches.ts';
import { privateMatters } from './reading/private-matters.ts';
import { courtesies, promisesGain, statesContext, statesReason } from './reading/purposes.ts';
import { quantities } from './reading/quantities.ts';
import { splitSentences } from './reading/split-sentences.ts';
import { stems } from './reading/stems.ts';
import { stiffWords } from './reading/stiff-words.ts';
import { fakeReplies, fakeUrgency, meetingWords, neutralSubjectStems, pitchWords, voicemailStems } from './reading/subject-lines.ts';
import { vaguePromises } from './reading/vague-promises.ts';
import { slotWords } from './slot-words.ts';
import { subjects } from './subjects.ts';
import { TIMING } from './timing.ts';
import { verbaliseEnglish } from './verbalise.ts';

/** Words that wear out when two parts of one voicemail use them; at most 30, one bit each. */
const ECHOES: readonly RegExp[] = [
  /give me a (?:call|ring)/,
  /minutes?/,
  /thank/,
  /look(?:ing)? forward/,
  /idea/,
  /walk you through|take you through/,
  /show you|show what/,
  /in short|in one line|the short/,
  /worth/,
  /reach/,
  /hear(?:ing)? (?:from|back)/,
  /i'm calling|my call\b/,
  /question/,
  /so that/,
  /calling from/,
  /next step|comes next/,
  /explain/,
  /you decide|can decide|judge/,
  /pick(?:ing)?[^.]* up|back to|come back/,
  /leave (?:you|it)/,
  /my name is/,
  /i'd like/,
  /find you|find me|find out|found/,
  /message/,
  /fine/,
  /talk(?:ing)?\b/,
  /answer/,
  /\bagain\b/,
  /tell you/,
  /\bhow\b/,
];

export const english: LanguagePack = {
  language: 'en',
  fragments: allFragments,
  subjects,
  email: emailLines,
  slotWords,
  usualFormality: 'informal',
  verbalise: verbaliseEnglish,
  timing: TIMING,
  numberWords,
  echoes: ECHOES,
  additions: {
    number: 'My number is {phone}.',
    repeat: "Again, that's {phone}.",
    introduction: 'This is {rep}.',
    greeting: 'Hi {firstName},',
    namelessGreeting: 'Hi there,',
    inPlaceOfName: ' there',
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
