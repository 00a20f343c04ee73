/** The rep's own pace: the script on screen is read aloud once, and the seconds it took are entered. */
import { useState } from 'react';
import { NumberInput } from '@hubspot/ui-extensions';
import { paceOfReading } from '../state/pace-of-reading.ts';
import { shownAnswer } from '../state/shown.ts';
import type { Voicemail } from '../state/use-voicemail.ts';

export function OwnPace({ voicemail }: { voicemail: Voicemail }) {
  const [timed, setTimed] = useState<number | null>(null);
  const { script } = voicemail.state;
  if (script === null) return null;
  const estimate = (voicemail.checked?.seconds ?? shownAnswer(script).script.seconds).expected;
  const pace = timed === null ? null : paceOfReading(timed, { estimate, pace: script.slots.rep.pace });
  return (
    <NumberInput
      name="timed-seconds"
      label="Or read this script aloud once: seconds it took"
      description={`Estimated are ${String(Math.round(estimate))}. What you enter sets your own pace.`}
      min={1}
      max={120}
      precision={1}
      value={timed ?? undefined}
      error={timed !== null && pace === null}
      validationMessage={timed !== null && pace === null ? 'That is too far from the estimate to be this script. Time it once more.' : ''}
      onChange={(value) => {
        setTimed(value);
        const own = paceOfReading(value, { estimate, pace: script.slots.rep.pace });
        if (own !== null) voicemail.dispatch({ kind: 'settings-changed', change: { speakingPace: own } });
      }}
      testId="timed-seconds"
    />
  );
}
