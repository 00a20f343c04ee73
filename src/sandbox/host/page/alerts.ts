/** The alerts that cards raised and nobody has closed. */

export type AlertType = 'info' | 'warning' | 'success' | 'danger' | 'tip';

export interface HostAlert {
  id: number;
  type: AlertType;
  title: string | null;
  message: string;
}

/** How long an alert stays, in ms; HubSpot's own time is not documented. Those that tell of a failure stay until closed. */
const LIFE_MS = 8000;

let alerts: readonly HostAlert[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function change(next: readonly HostAlert[]): void {
  alerts = next;
  for (const listener of listeners) listener();
}

export function closeAlert(id: number): void {
  change(alerts.filter((alert) => alert.id !== id));
}

export function addAlert({ type = 'info', title, message }: { type?: AlertType; title?: string; message: string }): void {
  const alert = { id: nextId++, type, title: title ?? null, message };
  change([...alerts, alert]);
  if (type !== 'danger' && type !== 'warning') setTimeout(() => closeAlert(alert.id), LIFE_MS);
}

export const alertSource = {
  get: (): readonly HostAlert[] => alerts,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
