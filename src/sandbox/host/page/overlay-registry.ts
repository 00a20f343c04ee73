/** How to open and close the overlays on the page, by the id their card gave them. */

interface OverlayHandle {
  open: () => void;
  close: () => void;
}

const overlays = new Map<string, OverlayHandle>();

/** @returns a function that forgets the overlay */
export function registerOverlay(id: string, handle: OverlayHandle): () => void {
  overlays.set(id, handle);
  return () => {
    if (overlays.get(id) === handle) overlays.delete(id);
  };
}

export function openOverlay(id: string): void {
  overlays.get(id)?.open();
}

export function closeOverlay(id: string): void {
  overlays.get(id)?.close();
}

/** What a handler of a card gets as its second argument. */
export const reactions = {
  openPanel: openOverlay,
  closePanel: closeOverlay,
  openModal: openOverlay,
  closeModal: closeOverlay,
};
