/** The newest bundle of each card: a rebuilt one gets another address, which starts the card anew. */

import { useEffect, useState } from 'react';
import type { CardSetup } from '../protocol.ts';

export function useBundles(cards: readonly CardSetup[]): Readonly<Record<string, string>> {
  const [bundles, setBundles] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const source = new EventSource('/host/events');
    source.addEventListener('bundle', (event) => {
      const { name, bundle } = JSON.parse((event as MessageEvent<string>).data) as { name: string; bundle: string };
      setBundles((known) => ({ ...known, [name]: bundle }));
    });
    return () => source.close();
  }, [cards]);
  return bundles;
}
