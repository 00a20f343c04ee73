/** Padding and margin of the experimental variants. */

import type { CSSProperties } from 'react';
import { distancePx } from './sizes.ts';

export interface Spacing {
  padding?: string;
  paddingInline?: string;
  paddingBlock?: string;
  marginTop?: string;
  marginBottom?: string;
  marginLeft?: string;
  marginRight?: string;
}

/** `padding` wins over `paddingInline` and `paddingBlock`. */
export function spacingStyle(spacing: Spacing): CSSProperties {
  const style: CSSProperties = {};
  if (spacing.padding !== undefined) style.padding = distancePx(spacing.padding);
  else {
    if (spacing.paddingInline !== undefined) style.paddingInline = distancePx(spacing.paddingInline);
    if (spacing.paddingBlock !== undefined) style.paddingBlock = distancePx(spacing.paddingBlock);
  }
  if (spacing.marginTop !== undefined) style.marginTop = distancePx(spacing.marginTop);
  if (spacing.marginBottom !== undefined) style.marginBottom = distancePx(spacing.marginBottom);
  if (spacing.marginLeft !== undefined) style.marginLeft = distancePx(spacing.marginLeft);
  if (spacing.marginRight !== undefined) style.marginRight = distancePx(spacing.marginRight);
  return style;
}
