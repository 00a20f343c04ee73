/** Drawings of layouts: flexible rows and columns, grids, gaps. */

import type { AutoGridProps, BoxProps, DividerProps, FlexProps, InlineProps, SpacerProps } from '@hubspot/ui-extensions';
import type { CSSProperties, ReactNode } from 'react';
import { distancePx } from './sizes.ts';
import { spacingStyle, type Spacing } from './spacing-style.ts';
import { testIdOf } from './test-id.ts';

const JUSTIFY: Readonly<Record<string, string>> = {
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
  around: 'space-around',
  between: 'space-between',
};
const ALIGN: Readonly<Record<string, string>> = {
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
  baseline: 'baseline',
  stretch: 'stretch',
  auto: 'auto',
};

interface LayoutProps {
  className: string;
  style: CSSProperties;
  testId?: string | undefined;
  children?: ReactNode;
}

function Layout({ className, style, children, ...props }: LayoutProps): React.JSX.Element {
  return (
    <div className={className} style={style} {...testIdOf(props)}>
      {children}
    </div>
  );
}

function lineStyle(props: { direction?: string; justify?: string; align?: string; gap?: string; wrap?: boolean | string }): CSSProperties {
  const { direction = 'row', justify = 'start', align = 'stretch', gap, wrap = false } = props;
  return {
    flexDirection: direction === 'column' ? 'column' : 'row',
    justifyContent: JUSTIFY[justify],
    alignItems: ALIGN[align],
    gap: distancePx(gap),
    flexWrap: wrap === true || wrap === 'wrap' ? 'wrap' : 'nowrap',
  };
}

export function Flex({ children, alignSelf, ...props }: FlexProps & Spacing): React.JSX.Element {
  const own = alignSelf === undefined ? {} : { alignSelf: ALIGN[alignSelf] };
  return (
    <Layout className="hs-flex" style={{ ...lineStyle(props), ...own, ...spacingStyle(props) }} testId={props.testId}>
      {children}
    </Layout>
  );
}

export function Stack(props: {
  distance?: string;
  width?: string;
  children?: ReactNode;
  testId?: string;
  direction?: string;
}): React.JSX.Element {
  const { distance = 'small', width = '100%', children, direction = 'column' } = props;
  return (
    <Layout className="hs-flex" style={{ ...lineStyle({ ...props, direction, gap: distance }), width }} testId={props.testId}>
      {children}
    </Layout>
  );
}

export function Stack2(props: {
  gap?: string;
  align?: string;
  fullWidth?: boolean;
  children?: ReactNode;
  testId?: string;
}): React.JSX.Element {
  const width = props.fullWidth ? { width: '100%' } : {};
  return (
    <Layout className="hs-flex" style={{ ...lineStyle({ ...props, direction: 'column' }), ...width }} testId={props.testId}>
      {props.children}
    </Layout>
  );
}

export function Box({ children, flex = 'auto', alignSelf = 'auto', ...props }: BoxProps & Spacing): React.JSX.Element {
  const grow = { initial: '0 1 auto', auto: '1 1 auto', none: '0 0 auto' }[flex as string] ?? `${flex} 1 0%`;
  return (
    <Layout className="hs-box" style={{ flex: grow, alignSelf: ALIGN[alignSelf], ...spacingStyle(props) }} testId={props.testId}>
      {children}
    </Layout>
  );
}

export function Inline({ children, ...props }: InlineProps & Spacing): React.JSX.Element {
  return (
    <Layout className="hs-flex" style={{ ...lineStyle({ ...props, wrap: true }), ...spacingStyle(props) }} testId={props.testId}>
      {children}
    </Layout>
  );
}

export function AutoGrid({ columnWidth, gap, flexible = false, children, ...props }: AutoGridProps & Spacing): React.JSX.Element {
  const column = flexible ? `minmax(min(${columnWidth}px, 100%), 1fr)` : `${columnWidth}px`;
  const style = { gridTemplateColumns: `repeat(auto-fill, ${column})`, gap: distancePx(gap), ...spacingStyle(props) };
  return (
    <Layout className="hs-grid" style={style} testId={props.testId}>
      {children}
    </Layout>
  );
}

export function Center(props: {
  maxContentSize?: number | string;
  gutter?: string;
  children?: ReactNode;
  testId?: string;
}): React.JSX.Element {
  const style = { maxWidth: props.maxContentSize, paddingInline: distancePx(props.gutter) };
  return (
    <Layout className="hs-center" style={style} testId={props.testId}>
      {props.children}
    </Layout>
  );
}

export function Grid(props: { size?: number; gap?: string; children?: ReactNode; testId?: string }): React.JSX.Element {
  const style = { gridTemplateColumns: `repeat(${props.size ?? 12}, 1fr)`, gap: distancePx(props.gap) };
  return (
    <Layout className="hs-grid" style={style} testId={props.testId}>
      {props.children}
    </Layout>
  );
}

export function GridItem(props: { size?: number; offset?: number; children?: ReactNode; testId?: string }): React.JSX.Element {
  const start = props.offset === undefined ? '' : `${props.offset + 1} / `;
  return (
    <Layout className="hs-grid-item" style={{ gridColumn: `${start}span ${props.size ?? 1}` }} testId={props.testId}>
      {props.children}
    </Layout>
  );
}

interface MediaObjectProps {
  align?: string;
  spacing?: string;
  itemLeft?: ReactNode;
  itemRight?: ReactNode;
  children?: ReactNode;
  testId?: string;
}

export function MediaObject({
  align = 'start',
  spacing = 'sm',
  itemLeft,
  itemRight,
  children,
  testId,
}: MediaObjectProps): React.JSX.Element {
  return (
    <Layout className="hs-flex" style={lineStyle({ align, gap: spacing })} testId={testId}>
      {itemLeft && <div>{itemLeft}</div>}
      <div className="hs-media-body">{children}</div>
      {itemRight && <div>{itemRight}</div>}
    </Layout>
  );
}

export function Spacer({ size, ...props }: SpacerProps): React.JSX.Element {
  return <div style={{ height: distancePx(size, 'sm') }} aria-hidden="true" {...testIdOf(props)} />;
}

export function Divider({ size, distance, ...props }: DividerProps): React.JSX.Element {
  return <hr className="hs-divider" style={{ marginBlock: distancePx(size ?? distance, 'sm') }} {...testIdOf(props)} />;
}
