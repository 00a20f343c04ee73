/** The page that a card opened with openIframeModal; at most one at a time. */

export interface IframeModal {
  uri: string;
  width: number;
  height: number;
  title: string;
  onClosed: () => void;
}

let current: IframeModal | null = null;
const listeners = new Set<() => void>();

export function showIframeModal(modal: IframeModal | null): void {
  const previous = current;
  current = modal;
  for (const listener of listeners) listener();
  previous?.onClosed();
}

export const iframeModalSource = {
  get: (): IframeModal | null => current,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
