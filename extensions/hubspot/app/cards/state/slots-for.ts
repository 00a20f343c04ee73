/** Slots that say which strategy is on screen, because tips read it there. */
import type { Slots, Strategy } from '@ringback/core';

export function slotsFor(slots: Slots, strategy: Strategy): Slots {
  return slots.settings.strategy === strategy ? slots : { ...slots, settings: { ...slots.settings, strategy } };
}
