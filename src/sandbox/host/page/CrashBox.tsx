/** Says that a card failed, and how; HubSpot itself would show only a general message. */

export interface Crash {
  message: string;
  stack?: string | undefined;
}

export function CrashBox({ crash }: { crash: Crash }): React.JSX.Element {
  return (
    <div className="host-crash" role="alert" data-testid="crash-box">
      <strong>The card crashed: {crash.message}</strong>
      {crash.stack && <pre tabIndex={0}>{crash.stack}</pre>}
    </div>
  );
}
