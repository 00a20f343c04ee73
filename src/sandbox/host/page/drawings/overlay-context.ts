/** Ties an overlay (Modal, Panel, Tooltip) to the element that opens it: the overlay cannot see its opener's props. */

import { createContext } from 'react';

export interface OverlayState {
  isOpen: boolean;
  /** The pointer or the focus is on the opener: what a Tooltip waits for. */
  isPointedAt: boolean;
  tooltipId: string;
  open: () => void;
  close: () => void;
}

export const OverlayContext = createContext<OverlayState | null>(null);
