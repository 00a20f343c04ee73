/** Drawings of boxes around other things: accordion, alert, tile, form, lists of descriptions, empty and error states. */

import type {
  AccordionProps,
  AlertProps,
  CardProps,
  DescriptionListItemProps,
  DescriptionListProps,
  EmptyStateProps,
  ErrorStateProps,
  FormProps,
  TileProps,
} from '@hubspot/ui-extensions';
import { useId, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { callCard } from '../call-card.ts';
import { reactions } from '../overlay-registry.ts';
import { cardEvent } from './card-event.ts';
import { classNames } from './class-names.ts';
import { FormContext, type FormInputs } from './form-context.ts';
import { Glyph } from './Glyph.tsx';
import { shortSize } from './sizes.ts';
import { testIdOf } from './test-id.ts';
import { Picture } from './texts.tsx';

export function Accordion({
  title,
  defaultOpen = false,
  disabled,
  open,
  size,
  onClick,
  children,
  ...props
}: AccordionProps): React.JSX.Element {
  const [own, setOwn] = useState(defaultOpen);
  const isOpen = open ?? own;
  const bodyId = useId();
  return (
    <div className={`hs-accordion hs-accordion-${shortSize(size, 'sm')}`} {...testIdOf(props)}>
      <button
        type="button"
        className="hs-accordion-title"
        aria-expanded={isOpen}
        aria-controls={bodyId}
        disabled={disabled}
        onClick={() => {
          setOwn(!isOpen);
          callCard(onClick);
        }}
      >
        <Glyph name={isOpen ? 'downCarat' : 'right'} /> {title}
      </button>
      <div className="hs-accordion-body" id={bodyId} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}

const ALERT_ICONS: Readonly<Record<string, string>> = {
  info: 'info',
  warning: 'warning',
  success: 'checkCircle',
  error: 'exclamationCircle',
  danger: 'exclamationCircle',
  tip: 'bulb',
};

export function Alert({ title, variant = 'info', children, ...props }: AlertProps): React.JSX.Element {
  const isUrgent = variant === 'error' || variant === 'danger';
  return (
    <div className={`hs-alert hs-alert-${variant}`} role={isUrgent ? 'alert' : 'status'} {...testIdOf(props)}>
      <Glyph name={ALERT_ICONS[variant] ?? 'info'} />
      <div className="hs-alert-body">
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}

export function Card({ children, ...props }: CardProps): React.JSX.Element {
  return (
    <section className="hs-tile" {...testIdOf(props)}>
      {children}
    </section>
  );
}

export function Tile({ compact, flush, children, ...props }: TileProps): React.JSX.Element {
  return (
    <div className={classNames('hs-tile', compact && 'hs-tile-compact', flush && 'hs-tile-flush')} {...testIdOf(props)}>
      {children}
    </div>
  );
}

export function Form({ onSubmit, autoComplete = 'on', preventDefault: _, children, ...props }: FormProps): React.JSX.Element {
  const commits = useRef(new Set<() => void>());
  const inputs = useMemo<FormInputs>(
    () => ({
      register(commit) {
        commits.current.add(commit);
        return () => commits.current.delete(commit);
      },
    }),
    [],
  );
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    for (const commit of commits.current) commit();
    const targetValue = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    callCard(onSubmit as (event: unknown, given: unknown) => void, { ...cardEvent(event), targetValue }, reactions);
  };
  return (
    <form className="hs-form" onSubmit={submit} autoComplete={autoComplete} noValidate {...testIdOf(props)}>
      <FormContext.Provider value={inputs}>{children}</FormContext.Provider>
    </form>
  );
}

export function DescriptionList({ direction = 'column', children, ...props }: DescriptionListProps): React.JSX.Element {
  return (
    <dl className={`hs-descriptions hs-descriptions-${direction}`} {...testIdOf(props)}>
      {children}
    </dl>
  );
}

export function DescriptionListItem({ label, children, ...props }: DescriptionListItemProps): React.JSX.Element {
  return (
    <div className="hs-description-item" {...testIdOf(props)}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function EmptyState(props: EmptyStateProps): React.JSX.Element {
  const { title, layout = 'horizontal', flush, reverseOrder, imageWidth = 250, imageName = 'emptyStateCharts', children } = props;
  return (
    <div
      className={classNames('hs-empty', `hs-empty-${layout}`, flush && 'hs-empty-flush', reverseOrder && 'hs-empty-reversed')}
      {...testIdOf(props)}
    >
      <div className="hs-empty-text">
        {title && <h3 className="hs-heading">{title}</h3>}
        {children}
      </div>
      <Picture name={imageName} alt="" width={Math.min(imageWidth, 200)} height={Math.min(imageWidth, 200) * 0.56} />
    </div>
  );
}

export function ErrorState({ title = 'Something went wrong', type = 'error', children, ...props }: ErrorStateProps): React.JSX.Element {
  return (
    <div className="hs-empty hs-empty-vertical" role="alert" {...testIdOf(props)}>
      <Glyph name={type === 'lock' ? 'locked' : type === 'support' ? 'questionCircle' : 'exclamationCircle'} size="lg" color="alert" />
      <div className="hs-empty-text">
        <h3 className="hs-heading">{title}</h3>
        {children}
      </div>
    </div>
  );
}

interface ExpandableTextProps {
  children?: ReactNode;
  maxHeight?: number;
  expandButtonText?: string;
  collapseButtonText?: string;
  expanded?: boolean;
  testId?: string;
}

export function ExpandableText(props: ExpandableTextProps): React.JSX.Element {
  const { children, maxHeight = 80, expandButtonText = 'See more', collapseButtonText = 'See less', expanded = false } = props;
  const [isOpen, setOpen] = useState(expanded);
  return (
    <div {...testIdOf(props)}>
      <div style={isOpen ? {} : { maxHeight, overflow: 'hidden' }}>{children}</div>
      <button
        type="button"
        className="hs-button hs-button-transparent hs-button-sm"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? collapseButtonText : expandButtonText}
      </button>
    </div>
  );
}

interface SettingsViewProps {
  children?: ReactNode;
  saveBarVisible?: boolean;
  numberOfSettingsChanged?: number;
  onSave?: (event: unknown, given: unknown) => void;
  onCancel?: (event: unknown, given: unknown) => void;
  testId?: string;
}

export function SettingsView({
  children,
  saveBarVisible = false,
  numberOfSettingsChanged = 0,
  onSave,
  onCancel,
  testId,
}: SettingsViewProps): React.JSX.Element {
  return (
    <div {...testIdOf({ testId })}>
      {children}
      {saveBarVisible && (
        <div className="hs-button-row">
          <span>{numberOfSettingsChanged} changed</span>
          <button
            type="button"
            className="hs-button hs-button-primary hs-button-sm"
            onClick={(event) => callCard(onSave, cardEvent(event), reactions)}
          >
            Save
          </button>
          <button
            type="button"
            className="hs-button hs-button-secondary hs-button-sm"
            onClick={(event) => callCard(onCancel, cardEvent(event), reactions)}
          >
            Cancel
          </button>
        </div>
      )}
    </div>
  );
}
