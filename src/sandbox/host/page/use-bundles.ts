/** The newest bundle of each card: a rebuilt one gets another address, which starts the card anew. */

import { useEffect, useState } from 'react';
import type { CardSetup } from '../protocol.ts';
import { onHostEvent } from './host-events.ts';

export function useBundles(cards: readonly CardSetup[]): Readonly<Record<string, string>> {
  const [bundles, setBundles] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    return onHostEvent<{ name: string; bundle: string }>('bundle', ({ name, bundle }) => {
      setBundles((known) => ({ ...known, [name]: bundle }));
    });
  }, [cards]);
  return bundles;
}
