/** Takes a browser event apart into the plain object a card's handler gets. */

import type { SyntheticEvent } from 'react';

export interface CardEvent {
  type: string;
  bubbles: boolean;
  timeStamp: number;
  id: string;
}

export function cardEvent(event: SyntheticEvent): CardEvent {
  const { type, bubbles, timeStamp } = event;
  return { type, bubbles, timeStamp, id: (event.currentTarget as HTMLElement | null)?.id ?? '' };
}
