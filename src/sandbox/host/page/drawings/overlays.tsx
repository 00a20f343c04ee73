/** Drawings of Modal and Panel: dialogs on top of the page, opened by the element that carries them. */

import type { ModalProps, PanelProps } from '@hubspot/ui-extensions';
import { useContext, useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { callCard } from '../call-card.ts';
import { registerOverlay } from '../overlay-registry.ts';
import { OverlayContext } from './overlay-context.ts';
import { shortSize } from './sizes.ts';
import { testIdOf } from './test-id.ts';

interface DialogProps {
  look: string;
  title: string | undefined;
  label: string | undefined;
  testId: string | undefined;
  onOpen: (() => void) | undefined;
  onClosed: (() => void) | undefined;
  close: () => void;
  children: ReactNode;
}

const FOCUSABLE =
  'button:not([disabled]), a[href], input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

export function Dialog({ look, title, label, testId, onOpen, onClosed, close, children }: DialogProps): ReactNode {
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  const handlers = useRef({ onOpen, onClosed });
  handlers.current = { onOpen, onClosed };

  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    box.current?.focus();
    callCard(handlers.current.onOpen);
    return () => {
      before?.focus();
      callCard(handlers.current.onClosed);
    };
  }, []);

  const keys = (event: KeyboardEvent): void => {
    // React events climb through portals: the dialog below must not hear them too.
    event.stopPropagation();
    if (event.key === 'Escape') close();
    if (event.key !== 'Tab' || !box.current) return;
    const stops = [...box.current.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const [first, last] = [stops[0], stops[stops.length - 1]];
    if (event.shiftKey && (document.activeElement === first || document.activeElement === box.current)) {
      event.preventDefault();
      last?.focus();
    } else if (!event.shiftKey && document.activeElement === last) {
      event.preventDefault();
      first?.focus();
    }
  };
  return createPortal(
    <div className={`hs-backdrop hs-backdrop-${look.split(' ')[0]}`} onClick={(event) => event.stopPropagation()}>
      <div
        className={`hs-dialog ${look}`}
        role="dialog"
        aria-modal="true"
        {...(title ? { 'aria-labelledby': titleId } : { 'aria-label': label ?? 'Dialog' })}
        tabIndex={-1}
        ref={box}
        onKeyDown={keys}
        {...testIdOf({ testId })}
      >
        <header className="hs-dialog-title">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="host-icon-button" aria-label="Close" onClick={close}>
            ×
          </button>
        </header>
        {children}
      </div>
    </div>,
    document.body,
  );
}

interface OverlayProps extends ModalProps {
  look: string;
}

function Overlay({ id, look, width, title, children, onOpen, onClose, ...props }: OverlayProps): ReactNode {
  const overlay = useContext(OverlayContext);
  const handle = useRef(overlay);
  handle.current = overlay;
  useEffect(() => registerOverlay(id, { open: () => handle.current?.open(), close: () => handle.current?.close() }), [id]);
  if (!overlay?.isOpen) return null;
  return (
    <Dialog
      look={`${look} hs-width-${shortSize(width, 'sm')}`}
      title={title}
      label={props['aria-label']}
      testId={props.testId}
      onOpen={onOpen}
      onClosed={onClose}
      close={overlay.close}
    >
      {/* What is inside opens its own overlays. */}
      <OverlayContext.Provider value={null}>{children}</OverlayContext.Provider>
    </Dialog>
  );
}

export function Modal({ variant = 'default', ...props }: ModalProps): React.JSX.Element {
  return <Overlay look={`modal hs-modal-${variant}`} {...props} />;
}

export function Panel({ variant = 'default', ...props }: PanelProps): React.JSX.Element {
  return <Overlay look={`panel hs-panel-${variant}`} {...(props as ModalProps)} />;
}

interface PartProps {
  flush?: boolean;
  children?: ReactNode;
  testId?: string;
}

export function OverlayBody({ children, testId }: PartProps): React.JSX.Element {
  return (
    <div className="hs-dialog-body" {...testIdOf({ testId })}>
      {children}
    </div>
  );
}

export function OverlayFooter({ children, testId }: PartProps): React.JSX.Element {
  return (
    <footer className="hs-dialog-footer" {...testIdOf({ testId })}>
      {children}
    </footer>
  );
}

export function PanelSection({ flush, children, testId }: PartProps): React.JSX.Element {
  return (
    <div className={flush ? '' : 'hs-panel-section'} {...testIdOf({ testId })}>
      {children}
    </div>
  );
}
