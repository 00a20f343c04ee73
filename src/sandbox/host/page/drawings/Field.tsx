/** Label, hint, description and message around an input, tied to it for screen readers. */

import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Glyph } from './Glyph.tsx';
import { spacingStyle, type Spacing } from './spacing-style.ts';

export interface FieldProps {
  label?: string | undefined;
  required?: boolean | undefined;
  tooltip?: string | undefined;
  description?: string | undefined;
  error?: boolean | undefined;
  validationMessage?: string | undefined;
}

export interface FieldAttributes {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
}

interface FieldFrameProps extends FieldProps {
  spacing?: Spacing;
  /** A group has a legend instead of a label for one input. */
  isGroup?: boolean;
  children: (attributes: FieldAttributes) => ReactNode;
}

export function Field({
  label,
  required,
  tooltip,
  description,
  error,
  validationMessage,
  spacing,
  isGroup,
  children,
}: FieldFrameProps): React.JSX.Element {
  const id = useId();
  const described = [description && `${id}-description`, validationMessage && `${id}-message`].filter(Boolean).join(' ');
  const attributes: FieldAttributes = {
    id,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(error ? { 'aria-invalid': true as const } : {}),
    ...(required && !isGroup ? { 'aria-required': true as const } : {}),
  };
  const caption = (
    <>
      {label}
      {required && (
        <span className="hs-required" aria-hidden="true">
          {' '}
          *
        </span>
      )}
      {tooltip && (
        <span title={tooltip}>
          {' '}
          <Glyph name="info" label={tooltip} />
        </span>
      )}
    </>
  );
  return (
    <div
      className={classNames('hs-field', error && 'hs-field-error')}
      style={spacingStyle(spacing ?? {})}
      {...(isGroup ? { role: 'group', 'aria-labelledby': `${id}-label` } : {})}
    >
      {label &&
        (isGroup ? (
          <span className="hs-label" id={`${id}-label`}>
            {caption}
          </span>
        ) : (
          <label className="hs-label" id={`${id}-label`} htmlFor={id}>
            {caption}
          </label>
        ))}
      {description && (
        <span className="hs-description" id={`${id}-description`}>
          {description}
        </span>
      )}
      {children(attributes)}
      {validationMessage && (
        <span className={error ? 'hs-message-error' : 'hs-message-success'} id={`${id}-message`} role={error ? 'alert' : undefined}>
          {validationMessage}
        </span>
      )}
    </div>
  );
}
