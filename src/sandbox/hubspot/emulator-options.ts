/** Options of the emulated HubSpot and what they are when left out. */

import { DEMO_APP } from './demo-app.ts';
import type { EmulatedApp } from './emulated-app.ts';

export interface EmulatorLimits {
  /** Requests per 10 seconds per account, search excluded (110 for marketplace apps, facts of 2026-11-23). */
  burst: number;
  /** Searches per second per account. */
  searchPerSecond: number;
  /** Requests per day per account; null for apps without a published daily limit. */
  daily: number | null;
  /** How long the search index lags behind writes, in ms. */
  searchLagMs: number;
  /** Life of an access token in seconds (1800, HubSpot OAuth documentation). */
  accessTokenSeconds: number;
  /** True gives a new refresh token with every refresh and ends the old one; HubSpot has so far kept the same. */
  rotateRefreshTokens: boolean;
}

export interface HubSpotOptions {
  /** 0 takes a free port. */
  port?: number;
  host?: string;
  /** Null keeps the state in memory only. */
  dataFile?: string | null;
  /** Clock, ms since 1970. */
  now?: () => number;
  /** Uniform in [0, 1). */
  random?: () => number;
  /** What a fresh state holds; ignored when the data file exists. */
  seed?: 'demo' | 'empty';
  limits?: Partial<EmulatorLimits>;
  apps?: EmulatedApp[];
  /** Gets one line per request: method, path without query, status. Never bodies or tokens. */
  log?: (line: string) => void;
}

export const DEFAULT_LIMITS: EmulatorLimits = {
  burst: 110,
  searchPerSecond: 5,
  daily: null,
  searchLagMs: 3000,
  accessTokenSeconds: 1800,
  rotateRefreshTokens: false,
};

export interface ResolvedOptions {
  limits: EmulatorLimits;
  apps: EmulatedApp[];
  seed: 'demo' | 'empty';
}

export function resolveOptions(options: HubSpotOptions): ResolvedOptions {
  return {
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    apps: options.apps ?? [DEMO_APP],
    seed: options.seed ?? 'demo',
  };
}
