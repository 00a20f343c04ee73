/** Drawings of HubSpot's own CRM components: what they would do or show is said, not imitated. */

import { addAlert } from '../alerts.ts';
import { callCard } from '../call-card.ts';
import { shortSize } from './sizes.ts';
import { testIdOf } from './test-id.ts';

interface CrmActionProps {
  actionType: string;
  actionContext?: unknown;
  variant?: string;
  size?: string;
  type?: 'button' | 'reset' | 'submit';
  disabled?: boolean;
  onClick?: () => void;
  children?: React.ReactNode;
  testId?: string;
}

function tell(actionType: string, actionContext: unknown): void {
  addAlert({ type: 'info', title: `HubSpot would do: ${actionType}`, message: JSON.stringify(actionContext ?? {}) });
}

export function CrmActionButton({
  actionType,
  actionContext,
  variant = 'secondary',
  size,
  type = 'button',
  disabled,
  onClick,
  children,
  ...props
}: CrmActionProps): React.JSX.Element {
  return (
    <button
      type={type}
      disabled={disabled}
      className={`hs-button hs-button-${variant} hs-button-${shortSize(size, 'md')}`}
      onClick={() => {
        callCard(onClick);
        tell(actionType, actionContext);
      }}
      {...testIdOf(props)}
    >
      {children}
    </button>
  );
}

export function CrmActionLink({ actionType, actionContext, onClick, children, ...props }: CrmActionProps): React.JSX.Element {
  return (
    <button
      type="button"
      className="hs-link hs-bare"
      onClick={() => {
        callCard(onClick);
        tell(actionType, actionContext);
      }}
      {...testIdOf(props)}
    >
      {children}
    </button>
  );
}

interface ActionConfig {
  type: string;
  actionType?: string;
  actionContext?: unknown;
  label?: string;
  disabled?: boolean;
  options?: ActionConfig[];
}

export function CrmCardActions({ actionConfigs = [], testId }: { actionConfigs?: ActionConfig[]; testId?: string }): React.JSX.Element {
  const flat = actionConfigs.flatMap((config) => config.options ?? [config]);
  return (
    <div className="hs-button-row" {...testIdOf({ testId })}>
      {flat.map(({ actionType = '', actionContext, label, disabled }, index) => (
        <CrmActionButton key={index} actionType={actionType} actionContext={actionContext} size="xs" {...(disabled ? { disabled } : {})}>
          {label ?? actionType}
        </CrmActionButton>
      ))}
    </div>
  );
}

/** For components whose content only HubSpot has. */
export function describedBox(name: string): (props: Record<string, unknown>) => React.JSX.Element {
  function DescribedBox(props: Record<string, unknown>): React.JSX.Element {
    const told = Object.fromEntries(Object.entries(props).filter(([key, value]) => key !== 'children' && typeof value !== 'function'));
    return (
      <div className="hs-described" {...testIdOf(props as { testId?: string })}>
        <strong>{name}</strong> is drawn by HubSpot. The card asked for:
        <pre tabIndex={0}>{JSON.stringify(told, null, 2)}</pre>
      </div>
    );
  }
  DescribedBox.displayName = name;
  return DescribedBox;
}

export function Iframe({ src, height, testId }: { src: string; height?: string; testId?: string }): React.JSX.Element {
  const heights: Readonly<Record<string, number>> = { sm: 200, md: 320, lg: 520 };
  return (
    <iframe
      className="hs-iframe"
      src={src}
      height={heights[shortSize(height, 'md')]}
      title="Page of the app"
      sandbox="allow-scripts allow-forms allow-same-origin"
      {...testIdOf({ testId })}
    />
  );
}
