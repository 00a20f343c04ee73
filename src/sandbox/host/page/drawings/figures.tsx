/** Drawings of figures: statistics, progress, score, steps, spinner. */

import type {
  LoadingSpinnerProps,
  ProgressBarProps,
  ScoreProps,
  StatisticsItemProps,
  StatisticsProps,
  StatisticsTrendProps,
  StepIndicatorProps,
} from '@hubspot/ui-extensions';
import { callCard } from '../call-card.ts';
import { classNames } from './class-names.ts';
import { Glyph } from './Glyph.tsx';
import { shortSize } from './sizes.ts';
import { testIdOf } from './test-id.ts';

export function Statistics({ children, ...props }: StatisticsProps): React.JSX.Element {
  return (
    <div className="hs-statistics" {...testIdOf(props)}>
      {children}
    </div>
  );
}

export function StatisticsItem({ label, number, children, ...props }: StatisticsItemProps): React.JSX.Element {
  return (
    <div className="hs-statistic" {...testIdOf(props)}>
      <div className="hs-statistic-label">{label}</div>
      <div className="hs-statistic-number">{number}</div>
      {children}
    </div>
  );
}

export function StatisticsTrend({ value, direction = 'increase', color, ...props }: StatisticsTrendProps): React.JSX.Element {
  const tone = color ?? (direction === 'increase' ? 'green' : 'red');
  return (
    <div className={`hs-trend hs-trend-${tone}`} {...testIdOf(props)}>
      <Glyph name={direction === 'increase' ? 'upCarat' : 'downCarat'} label={direction} /> {value}
    </div>
  );
}

export function ProgressBar(props: ProgressBarProps): React.JSX.Element {
  const { title, showPercentage, value = 0, valueDescription, variant = 'success' } = props;
  const most = props.maxValue ?? props.valueMax ?? 100;
  const share = Math.max(0, Math.min(1, most === 0 ? 0 : value / most));
  return (
    <div className="hs-progress" {...testIdOf(props)}>
      <div className="hs-progress-words">
        {title && <strong>{title}</strong>}
        {showPercentage && <span>{Math.round(share * 100)}%</span>}
      </div>
      <div
        className="hs-progress-track"
        role="progressbar"
        aria-label={props['aria-label'] ?? title ?? 'Progress'}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={most}
        aria-valuetext={valueDescription}
      >
        <div className={`hs-progress-bar hs-progress-${variant}`} style={{ width: `${share * 100}%` }} />
      </div>
      {valueDescription && <span className="hs-description">{valueDescription}</span>}
    </div>
  );
}

export function ScoreCircle({ score, ...props }: ScoreProps): React.JSX.Element {
  const shown = Math.round(Math.max(0, Math.min(100, score)));
  const around = 2 * Math.PI * 26;
  return (
    <svg className="hs-score" viewBox="0 0 64 64" role="img" aria-label={`Score ${shown} of 100`} {...testIdOf(props)}>
      <circle cx="32" cy="32" r="26" className="hs-score-track" />
      <circle
        cx="32"
        cy="32"
        r="26"
        className="hs-score-bar"
        strokeDasharray={`${(shown / 100) * around} ${around}`}
        transform="rotate(-90 32 32)"
      />
      <text x="32" y="37" textAnchor="middle">
        {shown}
      </text>
    </svg>
  );
}

export function StepIndicator({
  stepNames = [],
  direction = 'horizontal',
  currentStep = 0,
  variant = 'default',
  onClick,
  ...props
}: StepIndicatorProps): React.JSX.Element {
  return (
    <ol className={`hs-steps hs-steps-${direction}`} {...testIdOf(props)}>
      {stepNames.map((name, index) => (
        <li key={name} className={classNames(index < currentStep && 'hs-step-done', index === currentStep && 'hs-step-current')}>
          <button
            type="button"
            className="hs-bare"
            aria-current={index === currentStep ? 'step' : undefined}
            aria-label={name}
            onClick={() => callCard(onClick, index)}
          >
            <span className="hs-step-dot">{index + 1}</span> {(variant === 'default' || index === currentStep) && name}
          </button>
        </li>
      ))}
    </ol>
  );
}

export function LoadingSpinner({ label, showLabel = false, size, layout = 'inline', ...props }: LoadingSpinnerProps): React.JSX.Element {
  return (
    <div className={classNames('hs-loading', layout === 'centered' && 'hs-loading-centered')} role="status" {...testIdOf(props)}>
      <span className={`hs-spinner hs-spinner-${shortSize(size, 'sm')}`} aria-hidden="true" />
      <span className={showLabel ? '' : 'hs-hidden'}>{label}</span>
    </div>
  );
}
