/** The contacts that were finished last, each with its task. */

import type { FinishedContact } from '../../workflow-protocol.ts';
import { contactPath, taskPath } from '../place.ts';
import { outcomeWords } from './outcome-words.ts';

interface LatestContactsProps {
  /** Newest first. */
  contacts: FinishedContact[];
  portalId: number;
}

export function LatestContacts({ contacts, portalId }: LatestContactsProps): React.JSX.Element {
  return (
    <section className="host-card" aria-labelledby="latest-title">
      <h2 id="latest-title">Finished last</h2>
      <div className="host-latest host-list-table" tabIndex={0} role="group" aria-labelledby="latest-title">
        <table>
          <thead>
            <tr>
              <th scope="col">Contact</th>
              <th scope="col">Outcome</th>
              <th scope="col">Subject</th>
            </tr>
          </thead>
          <tbody>
            {contacts.map(({ contactId, name, outcomeCode, subject, taskId }) => (
              <tr key={contactId} data-testid={`finished-${contactId}`}>
                <td>
                  <a className="hs-link" href={contactPath(portalId, contactId)}>
                    {name}
                  </a>
                </td>
                <td>
                  <span className={outcomeCode === 'done' ? 'host-outcome-done' : 'host-outcome-other'} title={outcomeCode}>
                    {outcomeWords(outcomeCode)}
                  </span>
                </td>
                <td>
                  {taskId === '' ? (
                    subject || '–'
                  ) : (
                    <a className="hs-link" href={taskPath(portalId, taskId)}>
                      {subject || 'Task'}
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
