/** What every part of the emulator shares: state, options, clock, chance. */

import type { ResolvedOptions } from './emulator-options.ts';
import type { EmulatorState } from './state/emulator-state.ts';

export interface EmulatorContext {
  state: EmulatorState;
  options: ResolvedOptions;
  now: () => number;
  random: () => number;
  /** Says that the state changed and has to be written. */
  changed: () => void;
  /** Origin of the emulator, e.g. "http://127.0.0.1:40123". */
  url: string;
}

/** A fresh numeric id as a string; ids are shared by all objects and exceed 32 bits, as HubSpot's do. */
export function nextId(context: EmulatorContext): string {
  const id = context.state.nextId;
  context.state.nextId = id + 1;
  return String(id);
}

/** Current time as ISO 8601 UTC. */
export function isoNow(context: EmulatorContext): string {
  return new Date(context.now()).toISOString();
}

/** A random identifier in the shape of a UUID version 4. */
export function randomUuid(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16));
  hex[12] = '4';
  hex[16] = '89ab'[Math.floor(random() * 4)] ?? '8';
  const text = hex.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}
