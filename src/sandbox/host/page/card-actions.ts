/** The nine actions of a card on a record. */

import { release, retain } from '@remote-ui/rpc';
import type { ActionName } from '../protocol.ts';
import { addAlert, type AlertType } from './alerts.ts';
import { showIframeModal } from './iframe-modal.ts';
import { localAddress } from './local-address.ts';
import { callCard } from './call-card.ts';
import { closeOverlay } from './overlay-registry.ts';
import { pickProperties } from './record/pick-properties.ts';
import type { RecordStore } from './record/record-store.ts';

export interface ActionSurroundings {
  store: RecordStore;
  /** Calls `push` on every change of the record and keeps `callback` alive until the answer is called. */
  subscribe: (push: () => void, callback: unknown) => () => void;
}

type Handler = (surroundings: ActionSurroundings, ...args: never[]) => unknown;

const HANDLERS: Readonly<Record<ActionName, Handler>> = {
  addAlert(_, alert: { type?: AlertType; title?: string; message: string }) {
    addAlert(alert);
  },
  reloadPage() {
    location.reload();
  },
  async fetchCrmObjectProperties({ store }, names: string[] | '*') {
    await store.refresh();
    // HubSpot types these as strings: what is empty arrives as an empty string.
    const picked = pickProperties(store.get()?.contact.properties ?? {}, names);
    return Object.fromEntries(Object.entries(picked).map(([name, value]) => [name, value ?? '']));
  },
  openIframeModal(_, { uri, width, height, title }: { uri: string; width: number; height: number; title?: string }, onClose?: () => void) {
    if (onClose) retain(onClose);
    const onClosed = (): void => {
      callCard(onClose);
      if (onClose) release(onClose);
    };
    showIframeModal({ uri: localAddress(uri), width, height, title: title ?? 'Page of the app', onClosed });
  },
  refreshObjectProperties: ({ store }) => store.refresh(),
  onCrmPropertiesUpdate({ store, subscribe }, names: string[] | '*', callback: (properties: Record<string, string | null>) => void) {
    subscribe(() => callCard(callback, pickProperties(store.get()?.contact.properties ?? {}, names)), callback);
  },
  closeOverlay(_, id: string) {
    closeOverlay(id);
  },
  copyTextToClipboard: (_, text: string) => navigator.clipboard.writeText(text),
  navigateToPage(_, { to }: { to: string }) {
    addAlert({ type: 'info', title: 'Another page of the app', message: `HubSpot would open “${to}”. The sandbox has no app pages.` });
  },
};

export async function runAction(surroundings: ActionSurroundings, name: ActionName, args: unknown[]): Promise<unknown> {
  return HANDLERS[name](surroundings, ...(args as never[]));
}
