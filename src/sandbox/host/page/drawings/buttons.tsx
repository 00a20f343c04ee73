/** Drawings of buttons and menus. */

import type { ButtonProps, ButtonRowProps, DropdownProps, LoadingButtonProps } from '@hubspot/ui-extensions';
import { createContext, useContext, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { callCard } from '../call-card.ts';
import { classNames } from './class-names.ts';
import { Glyph } from './Glyph.tsx';
import { spacingStyle, type Spacing } from './spacing-style.ts';
import { shortSize } from './sizes.ts';
import { testIdOf } from './test-id.ts';
import { useClickable, type ClickableProps } from './use-clickable.tsx';

interface DrawnButtonProps extends ClickableProps {
  look: string;
  type: 'button' | 'reset' | 'submit';
  busy?: boolean;
  children?: ReactNode;
  testId?: string | undefined;
  spacing?: Spacing;
}

function DrawnButton({ look, type, busy = false, children, spacing, ...props }: DrawnButtonProps): React.JSX.Element {
  const { element, link, isExternal, overlay } = useClickable(props);
  const style = spacingStyle(spacing ?? {});
  return (
    <span className="hs-anchor" style={style}>
      {link && !props.disabled ? (
        <a className={look} {...link} {...element} {...testIdOf(props)}>
          {children}
          {isExternal && <Glyph name="link" label="opens in a new tab" />}
        </a>
      ) : (
        <button type={type} className={look} disabled={props.disabled} aria-busy={busy || undefined} {...element} {...testIdOf(props)}>
          {children}
        </button>
      )}
      {overlay}
    </span>
  );
}

function buttonLook({ variant = 'secondary', size, truncate }: { variant?: string; size?: string; truncate?: boolean }): string {
  return classNames('hs-button', `hs-button-${variant}`, `hs-button-${shortSize(size, 'md')}`, truncate && 'hs-truncate');
}

export function Button({ variant, size, truncate, type = 'button', children, ...props }: ButtonProps & Spacing): React.JSX.Element {
  return (
    <DrawnButton look={buttonLook({ variant, size, truncate } as never)} type={type} spacing={props} {...props}>
      {children}
    </DrawnButton>
  );
}

export function LoadingButton(given: LoadingButtonProps & Spacing): React.JSX.Element {
  const {
    variant,
    size,
    truncate,
    type = 'button',
    children,
    loading = false,
    resultIconName = 'success',
    overlayOptions: _,
    ...props
  } = given;
  const [finished, setFinished] = useState(false);
  const wasLoading = useRef(loading);
  useEffect(() => {
    if (wasLoading.current && !loading) setFinished(true);
    if (loading) setFinished(false);
    wasLoading.current = loading;
  }, [loading]);
  return (
    <DrawnButton
      look={buttonLook({ variant, size, truncate } as never)}
      type={type}
      spacing={props}
      {...props}
      disabled={props.disabled === true || loading}
      busy={loading}
    >
      {loading && <span className="hs-spinner hs-spinner-xs" aria-hidden="true" />}
      {children}
      {finished && !loading && <Glyph name={resultIconName} />}
    </DrawnButton>
  );
}

export function ButtonRow({ children, ...props }: ButtonRowProps & Spacing): React.JSX.Element {
  return (
    <div className="hs-button-row" style={spacingStyle(props)} {...testIdOf(props)}>
      {children}
    </div>
  );
}

const CloseMenu = createContext<() => void>(() => undefined);

export function Dropdown(props: DropdownProps): React.JSX.Element {
  const { options, variant, buttonText = 'More', buttonSize, disabled, children } = props;
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const menuId = useId();
  const close = (): void => setOpen(false);
  useEffect(() => {
    if (!isOpen) return undefined;
    const outside = (event: PointerEvent): void => {
      if (!place.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [isOpen]);
  return (
    <span
      className="hs-anchor"
      ref={place}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <button
        type="button"
        className={buttonLook({ variant, size: buttonSize } as never)}
        disabled={disabled}
        aria-haspopup="true"
        aria-expanded={isOpen}
        aria-controls={menuId}
        onClick={() => setOpen(!isOpen)}
        {...testIdOf(props)}
      >
        {buttonText} <Glyph name="downCarat" />
      </button>
      {/* Kept in the page while closed: an item's own overlay outlives the menu. */}
      <span id={menuId} className="hs-menu" hidden={!isOpen}>
        <CloseMenu.Provider value={close}>
          {options?.map(({ label, onClick }) => (
            <button
              key={label}
              type="button"
              className="hs-menu-item"
              onClick={() => {
                close();
                callCard(onClick);
              }}
            >
              {label}
            </button>
          ))}
          {children}
        </CloseMenu.Provider>
      </span>
    </span>
  );
}

export function DropdownButtonItem({ children, ...props }: ClickableProps & { children?: ReactNode; testId?: string }): React.JSX.Element {
  const close = useContext(CloseMenu);
  const { element, overlay } = useClickable(props);
  return (
    <>
      <button
        type="button"
        className="hs-menu-item"
        {...element}
        onClick={(event) => {
          element.onClick(event);
          close();
        }}
        {...testIdOf(props)}
      >
        {children}
      </button>
      {overlay}
    </>
  );
}
