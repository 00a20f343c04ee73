/** The list of contacts in the emulated account, with what each one demonstrates. */

import { useEffect, useState } from 'react';
import type { Setup } from '../protocol.ts';
import { contactPath } from './place.ts';
import type { ContactSummary } from './record/record-store.ts';
import { requestJson } from './request-json.ts';

export function ContactsPage({ setup }: { setup: Setup }): React.JSX.Element {
  const [contacts, setContacts] = useState<ContactSummary[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    document.title = 'Contacts · Ringback sandbox';
    requestJson<{ contacts: ContactSummary[] }>('/host/contacts').then(
      (answer) => setContacts(answer.contacts),
      (error: Error) => setProblem(error.message),
    );
  }, []);
  const [isAll, setAll] = useState(false);
  const generated = (contacts ?? []).filter((contact) => contact.generated).length;
  const words = wanted.trim().toLowerCase();
  const shown = (contacts ?? []).filter(
    (contact) => (isAll || !contact.generated) && [contact.name, contact.company, contact.note].join(' ').toLowerCase().includes(words),
  );
  return (
    <main className="host-list">
      <h1>Contacts</h1>
      <p className="host-quiet">
        Records as real CRMs have them. Open one to see the voicemail that Ringback would leave, and why some get none.
      </p>
      <label className="host-search">
        Search
        <input type="search" className="hs-input" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </label>
      {generated > 0 && (
        <label className="host-check">
          <input type="checkbox" checked={isAll} onChange={(event) => setAll(event.target.checked)} /> Show the{' '}
          {generated.toLocaleString('en-US')} generated contacts too
        </label>
      )}
      {problem && (
        <p className="host-crash" role="alert">
          {problem}
        </p>
      )}
      {contacts === null && !problem && <p className="host-quiet">Loading contacts…</p>}
      <div className="host-list-table" tabIndex={0} role="group" aria-label="Contacts">
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Company</th>
              <th scope="col">Phone</th>
              <th scope="col">Language</th>
              <th scope="col">What it shows</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, name, company, phone, language, note }) => (
              <tr key={id} data-testid={`contact-${id}`}>
                <td>
                  <a className="hs-link" href={contactPath(setup.portal.id, id)}>
                    {name}
                  </a>
                </td>
                <td>{company ?? '–'}</td>
                <td>{phone || '–'}</td>
                <td>{language ?? '–'}</td>
                <td>{note ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {contacts !== null && shown.length === 0 && <p className="host-quiet">No contact fits “{wanted}”.</p>}
    </main>
  );
}
