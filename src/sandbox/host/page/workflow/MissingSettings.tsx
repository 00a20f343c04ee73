/** Why a run on a fresh sandbox makes no tasks, and the way out of it. */

import { useState } from 'react';

export function MissingSettings({ fillSettings }: { fillSettings: () => Promise<number | null> }): React.JSX.Element {
  const [given, setGiven] = useState<number | null>(null);
  const [isAsking, setAsking] = useState(false);
  const press = async (): Promise<void> => {
    setAsking(true);
    setGiven(await fillSettings());
    setAsking(false);
  };
  if (given !== null)
    return (
      <p className="host-note" role="status" data-testid="settings-filled">
        {given === 1 ? 'One owner has' : `${given} owners have`} a callback number and an offer. Run the workflow again.
      </p>
    );
  return (
    <div className="host-note host-workflow-note">
      <p>
        Ringback writes nothing for an owner who has not said which number to call back. Each rep fills it in once on the card; here it can
        be done for all of them.
      </p>
      <button
        type="button"
        className="hs-button hs-button-secondary hs-button-sm"
        disabled={isAsking}
        onClick={() => void press()}
        data-testid="fill-settings"
      >
        Fill in demo settings
      </button>
    </div>
  );
}
