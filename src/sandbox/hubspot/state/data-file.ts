/** Keeps the emulator's state in one JSON file: read at start, written by rename shortly after a change and on close. */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { EmulatorState } from './emulator-state.ts';

/** Changes within this many ms are written together. */
const DEBOUNCE_MS = 250;

export interface DataFile {
  /** Null when there is no file yet. @throws Error when the file is not a state of this emulator */
  read(): EmulatorState | null;
  /** Writes soon. */
  changed(state: EmulatorState): void;
  /** Writes what is still unwritten. */
  flush(): void;
}

export function dataFile(path: string | null): DataFile {
  let unwritten: EmulatorState | null = null;
  let timer: NodeJS.Timeout | null = null;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (path === null || unwritten === null) return;
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.writing`;
    writeFileSync(temporary, JSON.stringify(unwritten), { mode: 0o600 });
    renameSync(temporary, path);
    unwritten = null;
  }

  return {
    read: () => (path === null ? null : readState(path)),
    changed(state) {
      if (path === null) return;
      unwritten = state;
      timer ??= setTimeout(flush, DEBOUNCE_MS).unref();
    },
    flush,
  };
}

function readState(path: string): EmulatorState | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const state = parsedState(text);
  if (state === null) throw new Error(`${path} is not a state of the emulated HubSpot; delete it to start afresh`);
  return state;
}

function parsedState(text: string): EmulatorState | null {
  try {
    const state = JSON.parse(text) as Partial<EmulatorState>;
    return state.version === 1 && typeof state.accounts === 'object' ? (state as EmulatorState) : null;
  } catch {
    return null;
  }
}
