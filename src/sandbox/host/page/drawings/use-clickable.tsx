/** What Button, Link, Tag, Image and menu items share: click, address, overlay. */

import { useId, useState, type MouseEvent, type ReactNode } from 'react';
import { callCard } from '../call-card.ts';
import { localAddress } from '../local-address.ts';
import { reactions } from '../overlay-registry.ts';
import { cardEvent } from './card-event.ts';
import { OverlayContext } from './overlay-context.ts';

export interface ClickableProps {
  onClick?: ((...args: never[]) => unknown) | undefined;
  overlay?: ReactNode;
  href?: string | { url: string; external?: boolean | undefined } | undefined;
  disabled?: boolean | undefined;
  preventDefault?: boolean | undefined;
}

export interface Clickable {
  /** For the element itself, whatever it is. */
  element: {
    onClick: (event: MouseEvent) => void;
    onMouseEnter: () => void;
    onMouseLeave: () => void;
    onFocus: () => void;
    onBlur: () => void;
    'aria-describedby'?: string;
  };
  /** For an `a` element; null without an address. */
  link: { href: string; target?: string; rel?: string } | null;
  isExternal: boolean;
  overlay: ReactNode;
  open: () => void;
}

export function useClickable({ onClick, overlay, href, disabled, preventDefault }: ClickableProps): Clickable {
  const [isOpen, setOpen] = useState(false);
  const [isPointedAt, setPointedAt] = useState(false);
  const tooltipId = useId();
  const given = typeof href === 'string' ? { url: href } : (href ?? null);
  const address = given === null ? null : localAddress(given.url);
  const isExternal = given !== null && (given.external ?? /^https?:/.test(address ?? ''));
  const open = (): void => setOpen(true);
  const close = (): void => setOpen(false);

  return {
    element: {
      onClick(event) {
        if (disabled) return event.preventDefault();
        if (preventDefault) event.preventDefault();
        callCard(onClick as ((...args: unknown[]) => unknown) | undefined, cardEvent(event), reactions);
        if (overlay) open();
      },
      onMouseEnter: () => setPointedAt(true),
      onMouseLeave: () => setPointedAt(false),
      onFocus: () => setPointedAt(true),
      onBlur: () => setPointedAt(false),
      ...(overlay && isPointedAt ? { 'aria-describedby': tooltipId } : {}),
    },
    link: address === null ? null : { href: address, ...(isExternal ? { target: '_blank', rel: 'noreferrer' } : {}) },
    isExternal,
    overlay: overlay ? (
      <OverlayContext.Provider value={{ isOpen, isPointedAt, tooltipId, open, close }}>{overlay}</OverlayContext.Provider>
    ) : null,
    open,
  };
}
