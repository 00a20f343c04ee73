/** HubSpot's named sizes and distances. Their pixels are ours; HubSpot does not publish them. */

const SHORT: Readonly<Record<string, string>> = {
  'extra-small': 'xs',
  small: 'sm',
  medium: 'md',
  large: 'lg',
  'extra-large': 'xl',
  default: 'md',
};
const DISTANCE_PX: Readonly<Record<string, number>> = { flush: 0, none: 0, xs: 4, sm: 8, md: 16, lg: 24, xl: 32 };

/** 'extra-small' and 'xs' mean the same. */
export function shortSize(size: string | undefined, fallback: string): string {
  if (size === undefined) return fallback;
  return SHORT[size] ?? size;
}

export function distancePx(size: string | undefined, fallback: string = 'flush'): number {
  return DISTANCE_PX[shortSize(size, fallback)] ?? 0;
}
