/** The frame of every page: who stands in for whom, the page itself, alerts and the page a card may open. */

import { useSyncExternalStore } from 'react';
import type { Setup } from '../protocol.ts';
import { ActivityPage } from './ActivityPage.tsx';
import { AlertRegion } from './AlertRegion.tsx';
import { ContactsPage } from './ContactsPage.tsx';
import { Dialog } from './drawings/overlays.tsx';
import { iframeModalSource, showIframeModal } from './iframe-modal.ts';
import { WORKFLOWS_PATH, type Place } from './place.ts';
import { RecordPage } from './record/RecordPage.tsx';
import { WorkflowsPage } from './workflow/WorkflowsPage.tsx';

export function HostPage({ setup, place }: { setup: Setup; place: Place }): React.JSX.Element {
  const iframe = useSyncExternalStore(iframeModalSource.subscribe, iframeModalSource.get);
  return (
    <>
      <div className="host-banner" role="note">
        Stand-in for HubSpot: looks and timing differ, the card is the real bundle.
      </div>
      <header className="host-top">
        <nav aria-label="Pages">
          <a href="/" className="host-brand" aria-current={place.page === 'contacts' ? 'page' : undefined}>
            Contacts
          </a>
          <a href={WORKFLOWS_PATH} className="host-brand" aria-current={place.page === 'workflows' ? 'page' : undefined}>
            Workflows
          </a>
        </nav>
        <span className="host-quiet">
          {setup.user.firstName} {setup.user.lastName} · account {setup.portal.id}
        </span>
      </header>
      {place.page === 'contacts' && <ContactsPage setup={setup} />}
      {place.page === 'workflows' && <WorkflowsPage setup={setup} />}
      {place.page === 'contact' && <RecordPage setup={setup} contactId={place.id} />}
      {place.page === 'activity' && <ActivityPage type={place.type} id={place.id} />}
      <AlertRegion />
      {iframe && (
        <Dialog
          look="modal host-iframe-modal"
          title={iframe.title}
          label={undefined}
          testId="host-iframe-modal"
          onOpen={undefined}
          onClosed={undefined}
          close={() => showIframeModal(null)}
        >
          <iframe className="hs-iframe" src={iframe.uri} width={iframe.width} height={iframe.height} title={iframe.title} />
        </Dialog>
      )}
    </>
  );
}
