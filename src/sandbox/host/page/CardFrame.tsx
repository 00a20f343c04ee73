/** One running card: its worker, what the worker asks to be drawn, and a box when it crashes. */

import { createRemoteReceiver, RemoteRenderer, type RemoteReceiver } from '@remote-ui/react/host';
import { createEndpoint, fromWebWorker } from '@remote-ui/rpc';
import { useEffect, useState } from 'react';
import type { CardContext, CardSetup, Setup, WorkerApi } from '../protocol.ts';
import { cardHost } from './card-host.ts';
import { CrashBox, type Crash } from './CrashBox.tsx';
import { cardController } from './drawings/card-controller.tsx';
import { recordEvent } from './event-log.ts';
import type { RecordStore } from './record/record-store.ts';

interface CardFrameProps {
  setup: Setup;
  card: CardSetup;
  /** Bundle address; another address starts another worker. */
  bundle: string;
  store: RecordStore;
}

export function CardFrame({ setup, card, bundle, store }: CardFrameProps): React.JSX.Element {
  const [receiver, setReceiver] = useState<RemoteReceiver | null>(null);
  const [crash, setCrash] = useState<Crash | null>(null);

  useEffect(() => {
    let ended = false;
    setReceiver(null);
    setCrash(null);
    const host = cardHost({
      card: card.name,
      store,
      objectTypeId: '0-1',
      onCrash: (message, stack) => {
        if (!ended) setCrash({ message, stack });
      },
    });
    const drawn = createRemoteReceiver();
    drawn.on('mount', () => {
      if (!ended) setReceiver(drawn);
    });
    const endpoint = createEndpoint<WorkerApi>(fromWebWorker(new Worker('/host/worker.js')));
    recordEvent(card.name, 'started', { bundle });
    endpoint.call
      .start(drawn.receive, new URL(bundle, location.href).href, contextOf(setup, card, store), host.api)
      .catch((error: Error) => {
        if (!ended) host.api.crash(error.message, error.stack);
      });
    return () => {
      ended = true;
      host.dispose();
      endpoint.terminate();
    };
  }, [setup, card, bundle, store]);

  return (
    <div className="host-card-body" data-testid={`card-${card.name}`} data-state={crash ? 'crashed' : receiver ? 'running' : 'loading'}>
      {crash && <CrashBox crash={crash} />}
      {receiver ? (
        <RemoteRenderer receiver={receiver} controller={cardController} />
      ) : (
        !crash && <p className="host-quiet">Loading the card…</p>
      )}
    </div>
  );
}

function contextOf(setup: Setup, card: CardSetup, store: RecordStore): CardContext {
  return {
    location: card.location,
    crm: { objectId: Number(store.contactId), objectTypeId: '0-1' },
    portal: setup.portal,
    user: setup.user,
    variables: setup.variables,
    extension: { appId: setup.app.id, appName: setup.app.name, cardTitle: card.title },
  };
}
