/** Everything cards did, in order, on `window.ringbackHost.events`, so that a person or a test can look at it. */

export interface HostEvent {
  at: number;
  card: string;
  kind: 'action' | 'log' | 'fetch' | 'crm' | 'crash' | 'unknown-component' | 'started';
  detail: unknown;
}

const events: HostEvent[] = [];
Object.assign(window, { ringbackHost: { events } });

export function recordEvent(card: string, kind: HostEvent['kind'], detail: unknown): void {
  events.push({ at: Date.now(), card, kind, detail });
}
