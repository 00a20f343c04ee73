/** The cards of the project, where the record page shows them. */
import { fileURLToPath } from 'node:url';
import manifest from '../../app.json' with { type: 'json' };
import type { HostCard } from './host/server/host-options.ts';

const CARDS_FOLDER = new URL('../../extensions/hubspot/app/cards/', import.meta.url);

export const SANDBOX_CARDS: readonly HostCard[] = manifest.cards.map((card) => ({
  name: card.location === 'crm.record.sidebar' ? 'sidebar' : 'tab',
  title: card.name,
  entry: fileURLToPath(new URL(card.entrypoint, CARDS_FOLDER)),
  location: card.location === 'crm.record.sidebar' ? 'crm.record.sidebar' : 'crm.record.tab',
}));
