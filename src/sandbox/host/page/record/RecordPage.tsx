/** A contact record: properties at the left, tabs in the middle, the small card at the right. */

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { CardSetup, Setup } from '../../protocol.ts';
import { CardFrame } from '../CardFrame.tsx';
import { onHostEvent } from '../host-events.ts';
import { useBundles } from '../use-bundles.ts';
import { ContactHeader } from './ContactHeader.tsx';
import { ContactProperties } from './ContactProperties.tsx';
import { recordStore } from './record-store.ts';
import { Timeline } from './Timeline.tsx';

export function RecordPage({ setup, contactId }: { setup: Setup; contactId: string }): React.JSX.Element {
  const store = useMemo(() => recordStore(contactId), [contactId]);
  const state = useSyncExternalStore(store.subscribe, store.get);
  const [problem, setProblem] = useState<string | null>(null);
  const [tab, setTab] = useState<'card' | 'activity'>('card');
  const bundles = useBundles(setup.cards);
  useEffect(() => {
    store.refresh().catch((error: Error) => setProblem(error.message));
  }, [store]);
  // What a workflow made shows up while one watches.
  useEffect(
    () => onHostEvent<string[]>('finished', (ids) => void (ids.includes(contactId) && store.refresh().catch(() => undefined))),
    [contactId, store],
  );
  useEffect(() => {
    document.title = `${state?.contact.name ?? 'Contact'} · Ringback sandbox`;
  }, [state?.contact.name]);

  if (problem !== null)
    return (
      <main className="host-list">
        <p className="host-crash" role="alert">
          This contact cannot be shown: {problem}
        </p>
      </main>
    );
  if (state === null)
    return (
      <main className="host-list">
        <p className="host-quiet">Loading the record…</p>
      </main>
    );

  const frame = (card: CardSetup): React.JSX.Element => (
    <CardFrame key={card.name} setup={setup} card={card} bundle={bundles[card.name] ?? card.bundle} store={store} />
  );
  const tabCards = setup.cards.filter(({ location }) => location === 'crm.record.tab');
  const sideCards = setup.cards.filter(({ location }) => location === 'crm.record.sidebar');
  const tabButton = (name: 'card' | 'activity', label: string): React.JSX.Element => (
    <button
      type="button"
      role="tab"
      id={`tab-${name}`}
      aria-controls={`panel-${name}`}
      aria-selected={tab === name}
      onClick={() => setTab(name)}
      data-testid={`record-tab-${name}`}
    >
      {label}
    </button>
  );
  return (
    <main className="host-record">
      <aside className="host-left" aria-label="About this contact">
        <ContactHeader contact={state.contact} />
        <ContactProperties contact={state.contact} edit={store.edit} />
      </aside>
      <section className="host-middle" aria-label="Record">
        <div className="host-tab-list" role="tablist" aria-label="Record tabs">
          {tabButton('card', setup.app.name)}
          {tabButton('activity', `Activity (${state.timeline.length})`)}
        </div>
        {/* Both stay mounted, so that a card keeps running while its log entry is looked at. */}
        <div role="tabpanel" id="panel-card" aria-labelledby="tab-card" hidden={tab !== 'card'}>
          {tabCards.map((card) => (
            <section key={card.name} className="host-card" aria-label={card.title}>
              {frame(card)}
            </section>
          ))}
        </div>
        <div role="tabpanel" id="panel-activity" aria-labelledby="tab-activity" hidden={tab !== 'activity'}>
          <Timeline entries={state.timeline} owners={state.contact.owners} refresh={store.refresh} />
        </div>
      </section>
      <aside className="host-right" aria-label="Cards">
        {sideCards.map((card) => (
          <section key={card.name} className="host-card" aria-label={card.title}>
            <h2>{card.title}</h2>
            {frame(card)}
          </section>
        ))}
      </aside>
    </main>
  );
}
