/** Who knows whom in the demo account, with the account's labels; one of them must never be said aloud. */

import type { SeedLabel, SeedLink } from './account-seed.ts';

export const DEMO_LABELS: SeedLabel[] = [
  { name: 'former_colleague', label: 'Former colleague' },
  { name: 'referred_by', label: 'Referred by', inverseLabel: 'Referred' },
  { name: 'ex_husband', label: 'Ex-husband', inverseLabel: 'Ex-wife' },
  { name: 'assistant', label: 'Assistant', inverseLabel: 'Works for' },
];

function known(from: string, to: string, label?: string): SeedLink {
  return { from: ['contacts', from], to: ['contacts', to], ...(label === undefined ? {} : { label }) };
}

export const DEMO_CONNECTIONS: SeedLink[] = [
  known('101', '102', 'Former colleague'),
  known('130', '102', 'Referred by'),
  known('124', '103', 'Referred by'),
  known('128', '129', 'Ex-husband'),
  known('118', '119', 'Assistant'),
  known('136', '128'),
  known('137', '129'),
  known('135', '131'),
];
