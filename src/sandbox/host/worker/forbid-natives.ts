/** Replaces what HubSpot's sandbox takes away by functions that throw and name the way to go. */

const REPLACEMENTS: Readonly<Record<string, string>> = {
  fetch: 'hubspot.fetch()',
  XMLHttpRequest: 'hubspot.fetch()',
  WebSocket: 'hubspot.fetch()',
  EventSource: 'hubspot.fetch()',
  alert: 'actions.addAlert()',
  confirm: 'a Modal',
  prompt: 'a Modal with an Input',
  indexedDB: 'the backend',
  caches: 'the backend',
  Worker: 'the card itself',
};

export function forbidNatives(): void {
  for (const [name, alternative] of Object.entries(REPLACEMENTS)) forbid(name, alternative);
}

/** Only the host itself may load a script. */
export function forbidImportScripts(): void {
  forbid('importScripts', 'an import that the builder bundles');
}

function forbid(name: string, alternative: string): void {
  const refuse = function refuse(): never {
    throw new Error(`${name} is not available in a HubSpot card; use ${alternative}`);
  };
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: refuse });
}
