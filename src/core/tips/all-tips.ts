/** The tips there are, one line each. */
import type { SubjectTip, VoicemailTip } from './define-tip.ts';
import { askHasReason } from './ask-has-reason.ts';
import { benefitBrief } from './benefit-brief.ts';
import { callbackNumberMatches } from './callback-number-matches.ts';
import { claimsGrounded } from './claims-grounded.ts';
import { connectionConfirmed } from './connection-confirmed.ts';
import { contextPresent } from './context-present.ts';
import { directLine } from './direct-line.ts';
import { durationInBand } from './duration-in-band.ts';
import { firstNameCount } from './first-name-count.ts';
import { firstNameRight } from './first-name-right.ts';
import { gentleUrgency } from './gentle-urgency.ts';
import { meetingTrue } from './meeting-true.ts';
import { namePosition } from './name-position.ts';
import { noCallbackSlot } from './no-callback-slot.ts';
import { noCourtesyCall } from './no-courtesy-call.ts';
import { noFakeReply } from './no-fake-reply.ts';
import { noFakeUrgency } from './no-fake-urgency.ts';
import { noFalseFamiliarity } from './no-false-familiarity.ts';
import { noFillers } from './no-fillers.ts';
import { noIWillCallYou } from './no-i-will-call-you.ts';
import { noPitch } from './no-pitch.ts';
import { noVaguePromise } from './no-vague-promise.ts';
import { notRepeated } from './not-repeated.ts';
import { nothingEmbarrassing } from './nothing-embarrassing.ts';
import { numberRepeated } from './number-repeated.ts';
import { numberStated } from './number-stated.ts';
import { oneAsk } from './one-ask.ts';
import { oneBenefit } from './one-benefit.ts';
import { oneConnection } from './one-connection.ts';
import { paceUnhurried } from './pace-unhurried.ts';
import { partsComplete } from './parts-complete.ts';
import { partsOrder } from './parts-order.ts';
import { plainSpoken } from './plain-spoken.ts';
import { purposeEarly } from './purpose-early.ts';
import { repNamed } from './rep-named.ts';
import { sensitiveConnection } from './sensitive-connection.ts';
import { subjectGrounded } from './subject-grounded.ts';
import { subjectMatchesVoicemail } from './subject-matches-voicemail.ts';
import { subjectPlain } from './subject-plain.ts';
import { subjectShort } from './subject-short.ts';
import { urgencyTrue } from './urgency-true.ts';
import { transcriptFirstWords } from './transcript-first-words.ts';
import { warmClose } from './warm-close.ts';

export const voicemailTips: readonly VoicemailTip[] = [
  partsComplete,
  durationInBand,
  purposeEarly,
  noCourtesyCall,
  contextPresent,
  connectionConfirmed,
  claimsGrounded,
  meetingTrue,
  oneAsk,
  askHasReason,
  noIWillCallYou,
  noCallbackSlot,
  benefitBrief,
  repNamed,
  numberStated,
  numberRepeated,
  callbackNumberMatches,
  directLine,
  firstNameRight,
  firstNameCount,
  noFillers,
  partsOrder,
  paceUnhurried,
  oneConnection,
  sensitiveConnection,
  namePosition,
  plainSpoken,
  warmClose,
  nothingEmbarrassing,
  transcriptFirstWords,
  notRepeated,
  gentleUrgency,
  urgencyTrue,
  noPitch,
  oneBenefit,
  noVaguePromise,
  noFalseFamiliarity,
];

export const subjectTips: readonly SubjectTip[] = [
  subjectShort,
  subjectGrounded,
  noFakeReply,
  noFakeUrgency,
  subjectPlain,
  subjectMatchesVoicemail,
];
