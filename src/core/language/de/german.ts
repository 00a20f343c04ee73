/** German. */
import type { LanguagePack } from '../language-pack.ts';
import { emailLines } from './email-lines.ts';
import { allFragments } from './fragments/all-fragments.ts';
import { numberWords } from './number-words.ts';
import { ages } from './reading/ages.ts';
import { givesReason } from './reading/ask-reasons.ts';
import { asks } from './reading/asks.ts';
import { callPromises } from './reading/call-promises.ts';
import { callbackTimes } from './reading/callback-times.ts';
import { claims } from './reading/claims.ts';
import { grovelling, signOff, switchboards, warmth } from './reading/closings.ts';
import { connectionClaims } from './reading/connection-claims.ts';
import { fillers } from './reading/fillers.ts';
import { addressed, bareName, greeting, introductions } from './reading/greetings.ts';
import { deadlines } from './reading/deadlines.ts';
import { nudges } from './reading/soft-pushes.ts';
import { familiarities } from './reading/familiarities.ts';
import { stiffWords } from './reading/stiff-words.ts';
import { delicateRelations, privateMatters } from './reading/private-matters.ts';
import { benefits, pitches } from './reading/offers.ts';
import { vaguePromises } from './reading/vague-promises.ts';
import { meetingClaims } from './reading/meeting-claims.ts';
import { names } from './reading/names.ts';
import { courtesies } from './reading/courtesies.ts';
import { promisesGain, statesContext, statesReason } from './reading/purposes.ts';
import { quantities } from './reading/quantities.ts';
import { splitSentences } from './reading/split-sentences.ts';
import { stems } from './reading/stems.ts';
import { fakeReplies, fakeUrgency, meetingWords, neutralSubjectStems, pitchWords, voicemailStems } from './reading/subject-lines.ts';
import { slotWords } from './slot-words.ts';
import { subjects } from './subjects.ts';
import { verbaliseGerman } from './verbalise.ts';

/** Words that wear out when two parts of one voicemail use them; at most 30, one bit each. */
const ECHOES: readonly RegExp[] = [
  /minuten?/,
  /vielen dank|danke/,
  /freue mich/,
  /idee/,
  /zeigen?(?!\p{L})/u,
  /kurz/,
  /lohn/,
  /erreich/,
  /von (?:ihnen|dir) zu hören/,
  /mein anruf|grund für meinen anruf|deshalb mein anruf/,
  /frage/,
  /damit/,
  /rufe? .{0,20}an[,.]/,
  /schritt/,
  /erkläre|erklären/,
  /entscheid/,
  /anknüpf|weitermach|zurück/,
  /mein name/,
  /ich möchte/,
  /herausfinden/,
  /nachricht/,
  /in ordnung/,
  /gespräch/,
  /antwort/,
  /noch einmal/,
  /stichwort/,
  /thema/,
  /(?:weg|wege)(?!\p{L})/u,
  /passt|passen/,
  /nütz/,
];

export const german: LanguagePack = {
  language: 'de',
  fragments: allFragments,
  subjects,
  email: emailLines,
  slotWords,
  usualFormality: 'formal',
  verbalise: verbaliseGerman,
  timing: { letter: 0.0745, vowelGroup: 0, pause: 0.37, sentenceEnd: 0.38 },
  numberWords,
  echoes: ECHOES,
  additions: {
    number: 'Meine Nummer ist {phone}.',
    repeat: 'Noch einmal: {phone}.',
    introduction: 'Hier ist {rep}.',
    greeting: 'Guten Tag {firstName},',
    namelessGreeting: 'Guten Tag,',
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
