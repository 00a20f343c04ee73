/** Calls, tasks and meetings of the contact, newest first. */

import { TimelineItem } from './TimelineItem.tsx';
import type { ContactDetail, TimelineEntry } from './record-store.ts';

interface TimelineProps {
  entries: TimelineEntry[];
  owners: ContactDetail['owners'];
  refresh: () => Promise<void>;
}

export function Timeline({ entries, owners, refresh }: TimelineProps): React.JSX.Element {
  return (
    <section className="host-timeline" aria-label="Activity">
      <div className="host-timeline-top">
        <span className="host-quiet">
          {entries.length === 0 ? 'Nothing has happened with this contact yet.' : `${entries.length} activities`}
        </span>
        <button type="button" className="hs-button hs-button-secondary hs-button-xs" onClick={() => void refresh().catch(() => undefined)}>
          Refresh
        </button>
      </div>
      {entries.map((entry) => (
        <TimelineItem key={`${entry.type} ${entry.id}`} entry={entry} owners={owners} />
      ))}
    </section>
  );
}
