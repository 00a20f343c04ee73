/** Starts the host page. */

import { createRoot } from 'react-dom/client';
import type { Setup } from '../protocol.ts';
import { HostPage } from './HostPage.tsx';
import { setOrigins } from './local-address.ts';
import { placeOf } from './place.ts';
import { requestJson } from './request-json.ts';

const root = createRoot(document.getElementById('root') as HTMLElement);

try {
  const setup = await requestJson<Setup>('/host/setup');
  setOrigins(setup.origins);
  root.render(<HostPage setup={setup} place={placeOf(location.pathname)} />);
} catch (error) {
  root.render(
    <p className="host-crash" role="alert">
      The sandbox server did not answer: {(error as Error).message}
    </p>,
  );
}
