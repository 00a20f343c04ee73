/** Drawings of words, pictures and small marks. */

import type {
  HeadingProps,
  IconProps,
  IllustrationProps,
  ImageProps,
  LinkProps,
  ListProps,
  StatusTagProps,
  TagProps,
  TextProps,
  TooltipProps,
} from '@hubspot/ui-extensions';
import { Children, useContext, type CSSProperties, type ReactNode } from 'react';
import { callCard } from '../call-card.ts';
import { classNames } from './class-names.ts';
import { Glyph } from './Glyph.tsx';
import { OverlayContext } from './overlay-context.ts';
import { shortSize } from './sizes.ts';
import { testIdOf } from './test-id.ts';
import { useClickable } from './use-clickable.tsx';

const TRANSFORM: Readonly<Record<string, string>> = { sentenceCase: 'hs-sentence-case' };

export function Text({
  variant = 'bodytext',
  inline = false,
  format = {},
  truncate = false,
  children,
  ...props
}: TextProps): React.JSX.Element {
  const { fontWeight, italic, lineDecoration, textTransform } = format;
  const style: CSSProperties = {};
  if (italic) style.fontStyle = 'italic';
  if (lineDecoration === 'underline') style.textDecoration = 'underline';
  if (lineDecoration === 'strikethrough') style.textDecoration = 'line-through';
  if (textTransform !== undefined && !(textTransform in TRANSFORM)) style.textTransform = textTransform as CSSProperties['textTransform'];
  const options = typeof truncate === 'object' ? truncate : {};
  if (options.maxWidth !== undefined) style.maxWidth = options.maxWidth;
  const className = classNames(
    'hs-text',
    `hs-text-${variant}`,
    fontWeight && `hs-weight-${fontWeight}`,
    textTransform && TRANSFORM[textTransform],
    truncate !== false && 'hs-truncate',
  );
  const Element = inline ? 'span' : 'div';
  return (
    <Element className={className} style={style} title={options.tooltipText} {...testIdOf(props)}>
      {children}
    </Element>
  );
}

export function Heading({ inline = false, children, ...props }: HeadingProps): React.JSX.Element {
  return (
    <h3 className={classNames('hs-heading', inline && 'hs-inline')} {...testIdOf(props)}>
      {children}
    </h3>
  );
}

export function Link({ variant = 'primary', children, ...props }: LinkProps): React.JSX.Element {
  const { element, link, isExternal, overlay } = useClickable(props);
  return (
    <span className="hs-anchor">
      <a className={`hs-link hs-link-${variant}`} {...(link ?? { href: '#' })} {...element} {...testIdOf(props)}>
        {children}
        {isExternal && <Glyph name="link" label="opens in a new tab" />}
      </a>
      {overlay}
    </span>
  );
}

export function Tag({ variant = 'default', inline = false, children, ...props }: TagProps): React.JSX.Element {
  const { element, overlay } = useClickable(props);
  const className = classNames('hs-tag', `hs-tag-${variant}`, inline && 'hs-inline');
  const pressable = props.onClick !== undefined || overlay !== null;
  return (
    <span className="hs-anchor">
      {pressable ? (
        <button type="button" className={className} {...element} {...testIdOf(props)}>
          {children}
        </button>
      ) : (
        <span className={className} {...testIdOf(props)}>
          {children}
        </span>
      )}
      {overlay}
    </span>
  );
}

export function StatusTag({
  variant = 'default',
  hollow = false,
  onClick,
  showRemoveIcon,
  onRemoveClick,
  children,
  ...props
}: StatusTagProps): React.JSX.Element {
  const dot = <span className={classNames('hs-dot', `hs-dot-${variant}`, hollow && 'hs-dot-hollow')} aria-hidden="true" />;
  return (
    <span className="hs-status-tag" {...testIdOf(props)}>
      {onClick ? (
        <button type="button" className="hs-bare" onClick={() => callCard(onClick)}>
          {dot} {children}
        </button>
      ) : (
        <>
          {dot} <span>{children}</span>
        </>
      )}
      {showRemoveIcon && (
        <button type="button" className="hs-bare" aria-label="Remove" onClick={() => callCard(onRemoveClick)}>
          <Glyph name="remove" />
        </button>
      )}
    </span>
  );
}

export function Icon({ name, size, color, screenReaderText, testId }: IconProps): React.JSX.Element {
  const label = screenReaderText === undefined ? {} : { label: screenReaderText };
  return <Glyph name={name} size={shortSize(size, 'inherit')} {...(color ? { color } : {})} {...label} {...(testId ? { testId } : {})} />;
}

export function Image({ src, alt = '', width, height, ...props }: ImageProps): React.JSX.Element {
  const { element, link, overlay } = useClickable(props);
  const picture = <img src={src} alt={alt} width={width} height={height} {...testIdOf(props)} />;
  const pressable = props.onClick !== undefined || overlay !== null;
  return (
    <span className="hs-anchor">
      {link ? (
        <a {...link} {...element}>
          {picture}
        </a>
      ) : pressable ? (
        <button type="button" className="hs-bare" {...element}>
          {picture}
        </button>
      ) : (
        picture
      )}
      {overlay}
    </span>
  );
}

/** HubSpot's pictures are not public: a plain frame with the picture's name stands for each. */
export function Picture({
  name,
  alt,
  width = 160,
  height = 90,
}: {
  name: string;
  alt: string;
  width?: number;
  height?: number;
}): React.JSX.Element {
  return (
    <svg className="hs-picture" width={width} height={height} viewBox="0 0 160 90" role="img" aria-label={alt} data-picture={name}>
      <rect x="1" y="1" width="158" height="88" rx="6" />
      <circle cx="46" cy="38" r="14" />
      <path d="M20 78l36-30 24 18 26-30 34 42z" />
    </svg>
  );
}

export function Illustration({ name, alt, width, height, ...props }: IllustrationProps): React.JSX.Element {
  return (
    <span {...testIdOf(props)}>
      <Picture name={name} alt={alt || name} {...(width ? { width } : {})} {...(height ? { height } : {})} />
    </span>
  );
}

export function List({ variant = 'unordered', children, ...props }: ListProps): React.JSX.Element {
  const Element = variant.startsWith('ordered') ? 'ol' : 'ul';
  return (
    <Element className={`hs-list hs-list-${variant}`} {...testIdOf(props)}>
      {Children.toArray(children).map((child, index) => (
        <li key={index}>{child}</li>
      ))}
    </Element>
  );
}

/** As an overlay it shows while its opener is pointed at; anywhere else it is just its content. */
export function Tooltip({ children, placement = 'top', ...props }: TooltipProps): ReactNode {
  const overlay = useContext(OverlayContext);
  if (overlay === null) return <span {...testIdOf(props)}>{children}</span>;
  return overlay.isPointedAt ? (
    <span id={overlay.tooltipId} role="tooltip" className={`hs-tooltip hs-tooltip-${placement}`} {...testIdOf(props)}>
      {children}
    </span>
  ) : null;
}
