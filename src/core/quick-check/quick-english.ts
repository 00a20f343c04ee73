/** As much of English as the tips need that look at names, numbers and time: it travels in the card, where every kilobyte counts. */
import { addressed, bareName, greeting, introductions } from '../language/en/reading/greetings.ts';
import { splitSentences } from '../language/en/reading/split-sentences.ts';
import { numberWords } from '../language/en/number-words.ts';
import { TIMING } from '../language/en/timing.ts';
import { verbaliseEnglish } from '../language/en/verbalise.ts';
import type { SlotName } from '../language/fragment.ts';
import type { LanguagePack } from '../language/language-pack.ts';
import type { Slots } from '../schema/index.ts';

const none = (): [] => [];
const no = (): boolean => false;

/** The tips that run here look the rep's name up and nothing else. */
function slotWords({ rep }: Slots): Record<SlotName, readonly string[]> {
  const name = [rep.firstName, rep.lastName].filter((part) => part !== null).join(' ');
  return { rep: name === '' ? [] : [name] } as unknown as Record<SlotName, readonly string[]>;
}

export const quickEnglish: LanguagePack = {
  language: 'en',
  fragments: [],
  subjects: [],
  email: [],
  slotWords,
  usualFormality: 'informal',
  verbalise: verbaliseEnglish,
  timing: TIMING,
  numberWords,
  echoes: [],
  additions: { number: '', repeat: '', introduction: '', greeting: '', namelessGreeting: '', inPlaceOfName: '' },
  reader: {
    splitSentences,
    stems: none,
    greeting,
    bareName,
    addressed,
    introductions,
    asks: none,
    givesReason: no,
    callPromises: none,
    callbackTimes: none,
    meetingClaims: none,
    ages: none,
    connectionClaims: none,
    names: none,
    quantities: none,
    claims: none,
    statesContext: no,
    statesReason: no,
    promisesGain: no,
    courtesies: none,
    fillers: none,
    signOff: () => null,
    switchboards: none,
    nudges: none,
    deadlines: none,
    pitches: none,
    benefits: none,
    vaguePromises: none,
    familiarities: none,
    stiffWords: none,
    warmth: none,
    grovelling: none,
    privateMatters: none,
    delicateRelations: none,
    fakeReplies: none,
    fakeUrgency: none,
    pitchWords: none,
    neutralSubjectStems: new Set(),
    voicemailStems: new Set(),
    meetingWords: none,
  },
};
