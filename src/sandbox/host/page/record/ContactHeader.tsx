/** Name, job and picture of the contact, as at the top of a HubSpot record. */

import type { ContactDetail } from './record-store.ts';

export function ContactHeader({ contact }: { contact: ContactDetail }): React.JSX.Element {
  const { jobtitle, email } = contact.properties;
  const initials = [...contact.name.replace(/[^\p{L}\p{N} ]/gu, '').trim()].slice(0, 1).join('').toUpperCase();
  return (
    <div className="host-contact">
      <div className="host-avatar" aria-hidden="true">
        {initials || '?'}
      </div>
      <div>
        <h1 data-testid="contact-name">{contact.name}</h1>
        <div className="host-quiet">{[jobtitle, contact.company].filter(Boolean).join(' at ')}</div>
        {email && <div className="host-quiet">{email}</div>}
      </div>
      {contact.note && <p className="host-note">{contact.note}</p>}
    </div>
  );
}
