/** One activity: what it was, when, and on request every property and association it has. */

import { Glyph } from '../drawings/Glyph.tsx';
import { localAddress } from '../local-address.ts';
import { plainText } from './plain-text.ts';
import { PropertyTable } from './PropertyTable.tsx';
import type { ContactDetail, TimelineEntry } from './record-store.ts';

const KINDS = {
  calls: { icon: 'calling', name: 'Call', title: 'hs_call_title', body: 'hs_call_body', state: 'hs_call_status' },
  tasks: { icon: 'tasks', name: 'Task', title: 'hs_task_subject', body: 'hs_task_body', state: 'hs_task_status' },
  meetings: { icon: 'appointment', name: 'Meeting', title: 'hs_meeting_title', body: 'hs_meeting_body', state: 'hs_meeting_outcome' },
} as const;

interface TimelineItemProps {
  entry: TimelineEntry;
  owners: ContactDetail['owners'];
}

export function TimelineItem({ entry, owners }: TimelineItemProps): React.JSX.Element {
  const { type, id, at, properties, associations, url } = entry;
  const kind = KINDS[type];
  const owner = owners.find((candidate) => String(candidate.id) === properties['hubspot_owner_id']);
  const body = plainText(properties[kind.body] ?? '');
  const due = type === 'tasks' ? 'Due ' : '';
  return (
    <article className="host-activity" data-testid={`activity-${type}-${id}`} data-activity={type} aria-label={`${kind.name} ${id}`}>
      <div className="host-activity-top">
        <span>
          <Glyph name={kind.icon} /> <strong>{kind.name}</strong>{' '}
          {owner && <span className="host-quiet">{[owner.firstName, owner.lastName].join(' ')}</span>}
        </span>
        <time dateTime={at} className="host-quiet">
          {due}
          {new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      </div>
      <h3>{properties[kind.title] || `${kind.name} without a title`}</h3>
      {body && <p className="host-activity-body">{body}</p>}
      {properties[kind.state] && <span className="hs-tag hs-tag-default">{properties[kind.state]}</span>}
      <details>
        <summary>All properties</summary>
        <PropertyTable properties={properties} />
        <dl className="host-properties">
          {Object.entries(associations).map(([to, ids]) => (
            <div key={to} data-association={to}>
              <dt>associated {to}</dt>
              <dd>{ids.length === 0 ? '–' : ids.join(', ')}</dd>
            </div>
          ))}
        </dl>
        <a className="hs-link" href={localAddress(url)}>
          Open this {kind.name.toLowerCase()}
        </a>
      </details>
    </article>
  );
}
