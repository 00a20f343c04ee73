/** Shows alerts at the top right, where screen readers hear of them. */

import { useSyncExternalStore } from 'react';
import { alertSource, closeAlert } from './alerts.ts';

export function AlertRegion(): React.JSX.Element {
  const alerts = useSyncExternalStore(alertSource.subscribe, alertSource.get);
  return (
    <div className="host-alerts" role="region" aria-label="Alerts" aria-live="polite">
      {alerts.map(({ id, type, title, message }) => (
        <div key={id} className={`host-alert host-alert-${type}`} role={type === 'danger' ? 'alert' : 'status'} data-testid="host-alert">
          <div>
            {title !== null && <strong>{title}</strong>}
            <div>{message}</div>
          </div>
          <button type="button" className="host-icon-button" aria-label="Close this alert" onClick={() => closeAlert(id)}>
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
