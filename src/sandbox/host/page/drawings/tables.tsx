/** Drawings of tables. */

import type { TableCellProps, TableHeaderProps, TableProps } from '@hubspot/ui-extensions';
import type { CSSProperties, ReactNode } from 'react';
import { callCard } from '../call-card.ts';
import { classNames } from './class-names.ts';
import { Glyph } from './Glyph.tsx';
import { testIdOf } from './test-id.ts';

interface PartProps {
  children?: ReactNode;
  testId?: string;
}

function cellStyle({ align, width }: { align?: string | undefined; width?: string | number | undefined }): CSSProperties {
  const style: CSSProperties = {};
  if (align) style.textAlign = align as 'left' | 'center' | 'right';
  if (typeof width === 'number') style.width = width;
  else if (width === 'min') {
    style.width = '1%';
    style.whiteSpace = 'nowrap';
  } else if (width === 'max') style.width = '100%';
  return style;
}

export function Table(props: TableProps): React.JSX.Element {
  const { bordered = true, flush, density = 'default', children } = props;
  return (
    <div
      className={classNames('hs-table-place', !flush && 'hs-table-spaced')}
      tabIndex={0}
      role="group"
      aria-label="Table"
      {...testIdOf(props)}
    >
      <table className={classNames('hs-table', `hs-table-${density}`, bordered && 'hs-table-bordered')}>{children}</table>
      {props.paginated && <Pages {...props} />}
    </div>
  );
}

function Pages({
  pageCount,
  page = 1,
  onPageChange,
  showFirstLastButtons,
  showButtonLabels = true,
}: TableProps & { paginated: true }): React.JSX.Element {
  const step = (label: string, to: number, icon: string): React.JSX.Element => (
    <button
      type="button"
      className="hs-button hs-button-transparent hs-button-sm"
      aria-label={`${label} page`}
      disabled={to < 1 || to > pageCount || to === page}
      onClick={() => callCard(onPageChange, to)}
    >
      {icon && <Glyph name={icon} />} {showButtonLabels && label}
    </button>
  );
  return (
    <nav className="hs-pages" aria-label="Pages">
      {showFirstLastButtons && step('First', 1, '')}
      {step('Prev', page - 1, 'left')}
      <span>
        {page} of {pageCount}
      </span>
      {step('Next', page + 1, 'right')}
      {showFirstLastButtons && step('Last', pageCount, '')}
    </nav>
  );
}

export function TableHead({ children, ...props }: PartProps): React.JSX.Element {
  return <thead {...testIdOf(props)}>{children}</thead>;
}

export function TableBody({ children, ...props }: PartProps): React.JSX.Element {
  return <tbody {...testIdOf(props)}>{children}</tbody>;
}

export function TableFooter({ children, ...props }: PartProps): React.JSX.Element {
  return <tfoot {...testIdOf(props)}>{children}</tfoot>;
}

export function TableRow({ children, ...props }: PartProps): React.JSX.Element {
  return <tr {...testIdOf(props)}>{children}</tr>;
}

export function TableCell({ colSpan, children, ...props }: TableCellProps): React.JSX.Element {
  return (
    <td colSpan={colSpan} style={cellStyle(props)} {...testIdOf(props)}>
      {children}
    </td>
  );
}

export function TableHeader(props: TableHeaderProps): React.JSX.Element {
  const { children, sortDirection } = props;
  const attributes = { scope: 'col' as const, style: cellStyle(props), ...testIdOf(props) };
  if (sortDirection === undefined || sortDirection === 'never' || !('onSortChange' in props)) return <th {...attributes}>{children}</th>;
  const next = sortDirection === 'ascending' ? 'descending' : 'ascending';
  return (
    <th {...attributes} aria-sort={sortDirection}>
      <button type="button" className="hs-bare" disabled={props.disabled} onClick={() => callCard(props.onSortChange, next)}>
        {children} <Glyph name={sortDirection === 'ascending' ? 'upCarat' : sortDirection === 'descending' ? 'downCarat' : 'replace'} />
      </button>
    </th>
  );
}
