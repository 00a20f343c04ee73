/** Turns what stands in the settings fields into what may be sent, or says what is wrong with which field. */
import type { RepSettings } from './wire.ts';

export type SettingsField = keyof RepSettings;
export type SettingsProblems = Partial<Record<SettingsField, string>>;

const E164 = /^\+[1-9]\d{5,14}$/;
const NUMBER_HELP = 'Write it with + and the country code, such as +13035550134.';
/** Longest texts the wire contract takes. */
const MOST_CHARACTERS = { firstName: 60, company: 100, problem: 200, benefit: 200, proof: 200 } as const;

export function settingsToSave(draft: RepSettings): { settings: RepSettings; problems: SettingsProblems } {
  const settings: RepSettings = {
    ...draft,
    callbackNumber: plainNumber(draft.callbackNumber),
    callingNumber: plainNumber(draft.callingNumber),
    firstName: trimmed(draft.firstName),
    company: trimmed(draft.company),
    problem: trimmed(draft.problem),
    benefit: trimmed(draft.benefit),
    proof: trimmed(draft.proof),
  };
  return { settings, problems: problemsOf(settings) };
}

function problemsOf(settings: RepSettings): SettingsProblems {
  const problems: SettingsProblems = {};
  if (settings.callbackNumber === null) problems.callbackNumber = `Fill in the number people should call. ${NUMBER_HELP}`;
  else if (!E164.test(settings.callbackNumber)) problems.callbackNumber = NUMBER_HELP;
  if (settings.callingNumber !== null && !E164.test(settings.callingNumber)) problems.callingNumber = NUMBER_HELP;
  for (const field of ['firstName', 'company', 'problem', 'benefit', 'proof'] as const) {
    const most = MOST_CHARACTERS[field];
    if ((settings[field]?.length ?? 0) > most) problems[field] = `Use at most ${most} characters.`;
  }
  const [low, high] = settings.targetSeconds;
  if (!(low >= 10 && low <= 50 && high >= 15 && high <= 60))
    problems.targetSeconds = 'Choose 10 to 50 seconds for the shortest and 15 to 60 for the longest.';
  else if (high - low < 5) problems.targetSeconds = 'Leave at least 5 seconds between shortest and longest.';
  return problems;
}

/** Takes out what people put between digits; "00" is how many countries dial "+". */
function plainNumber(value: string | null): string | null {
  const plain = (value ?? '').replace(/[\s().\u2010-\u2015/-]/g, '').replace(/^00/, '+');
  return plain === '' ? null : plain;
}

function trimmed(value: string | null): string | null {
  const text = (value ?? '').trim();
  return text === '' ? null : text;
}
