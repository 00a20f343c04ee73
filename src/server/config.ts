/** The only reader of the environment. Names every fault at once, so that one reading of the message is enough. */
import { z } from 'zod';
import type { SealingKey } from './tokens/seal-tokens.ts';

export interface Config {
  host: string;
  port: number;
  /** Public https origin of this backend, without a trailing slash: what HubSpot signs. */
  publicUrl: string;
  hubspot: {
    apiUrl: string;
    /** Base of record links and of the consent page. */
    appUrl: string;
    clientId: string;
    /** Newest first; several while one is being replaced. */
    clientSecrets: string[];
    /** Null accepts any app that holds the secret. */
    appId: string | null;
  };
  /** PostgreSQL when set; otherwise the embedded database in `dataDirectory`. */
  databaseUrl: string | null;
  /** Null keeps the embedded database in memory, for tests. */
  dataDirectory: string | null;
  sealingKeys: SealingKey[];
  /** Path of a module that exports a language model; null, the usual case, rewords nothing. */
  rewriteModel: string | null;
  /** What this process does: answer requests, drain enrolments, or both. */
  role: 'all' | 'serve' | 'work';
  /** Accounts drained at once by this process. */
  accountsAtOnce: number;
  /** Seconds after which others may take the rows of a worker that is stuck but not gone; longer than its slowest wave. */
  leaseSeconds: number;
  /** Enrolments that may wait in all before more are turned away for a while. */
  mostWaiting: number;
  /** Days that finished enrolments and handled events are kept. */
  retainDays: number;
  /** Days after which the tokens of an account that stays parked are deleted. */
  forgetTokensAfterDays: number;
  /** Bearer token for /metrics; null answers this machine only. */
  metricsToken: string | null;
  /** Where OpenTelemetry's exporter sends spans; null traces nothing. The SDK reads it, and OTEL_ names besides, itself. */
  traceEndpoint: string | null;
  logLevel: string;
}

/** What holds where the environment says nothing, for programs that make their configuration themselves. */
export const CONFIG_DEFAULTS = {
  databaseUrl: null,
  rewriteModel: null,
  role: 'all',
  accountsAtOnce: 8,
  leaseSeconds: 120,
  mostWaiting: 2_000_000,
  retainDays: 30,
  forgetTokensAfterDays: 30,
  metricsToken: null,
  traceEndpoint: null,
} as const satisfies Partial<Config>;

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The configuration is not complete:\n${faults.map((fault) => `  ${fault}`).join('\n')}\nSee .env.example for every setting.`);
    this.faults = faults;
  }
}

const origin = z
  .url({ protocol: /^https?$/ })
  .transform((url) => url.replace(/\/+$/, ''))
  .refine((url) => !url.includes('?') && !url.includes('#'), 'must have no query');

/** `id:base64`, comma separated; each key 32 bytes. */
const keyRing = z.string().transform((text, context): SealingKey[] =>
  text.split(',').map((entry) => {
    const [id, key] = entry.trim().split(':');
    const bytes = Buffer.from(key ?? '', 'base64');
    if (!/^[A-Za-z0-9_-]{1,32}$/.test(id ?? '') || bytes.length !== 32)
      context.addIssue({ code: 'custom', message: 'must be id:key pairs, each key 32 bytes in base64' });
    return { id: id ?? '', key: bytes };
  }),
);

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4310),
  PUBLIC_URL: origin,
  HUBSPOT_API_URL: origin.default('https://api.hubapi.com'),
  HUBSPOT_APP_URL: origin.default('https://app.hubspot.com'),
  HUBSPOT_CLIENT_ID: z.string().min(1),
  HUBSPOT_CLIENT_SECRET: z.string().min(1),
  HUBSPOT_APP_ID: z.string().regex(/^\d+$/).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  DATA_DIRECTORY: z.string().min(1).default('.ringback'),
  TOKEN_KEYS: keyRing,
  REWRITE_MODEL: z.string().min(1).optional(),
  ROLE: z.enum(['all', 'serve', 'work']).default(CONFIG_DEFAULTS.role),
  ACCOUNTS_AT_ONCE: z.coerce.number().int().min(1).max(100).default(CONFIG_DEFAULTS.accountsAtOnce),
  LEASE_SECONDS: z.coerce.number().int().min(5).max(3_600).default(CONFIG_DEFAULTS.leaseSeconds),
  MOST_WAITING: z.coerce.number().int().min(1_000).default(CONFIG_DEFAULTS.mostWaiting),
  // HubSpot repeats requests for three days and waits a week for a callback: what is deleted sooner could be made twice.
  RETAIN_DAYS: z.coerce.number().int().min(14).max(3_650).default(CONFIG_DEFAULTS.retainDays),
  FORGET_TOKENS_AFTER_DAYS: z.coerce.number().int().min(1).max(3_650).default(CONFIG_DEFAULTS.forgetTokensAfterDays),
  METRICS_TOKEN: z.string().min(16).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: origin.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** @throws ConfigError naming every setting that is missing or malformed, and no value */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const result = Environment.safeParse(present);
  if (!result.success)
    throw new ConfigError([
      ...new Set(
        result.error.issues.map((issue) => {
          const name = String(issue.path[0] ?? '');
          return `${name}: ${name in present ? issue.message : 'is missing'}`;
        }),
      ),
    ]);
  const env = result.data;
  return {
    host: env.HOST,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL,
    hubspot: {
      apiUrl: env.HUBSPOT_API_URL,
      appUrl: env.HUBSPOT_APP_URL,
      clientId: env.HUBSPOT_CLIENT_ID,
      clientSecrets: env.HUBSPOT_CLIENT_SECRET.split(',').map((secret) => secret.trim()),
      appId: env.HUBSPOT_APP_ID ?? null,
    },
    databaseUrl: env.DATABASE_URL ?? null,
    dataDirectory: env.DATA_DIRECTORY,
    sealingKeys: env.TOKEN_KEYS,
    rewriteModel: env.REWRITE_MODEL ?? null,
    role: env.ROLE,
    accountsAtOnce: env.ACCOUNTS_AT_ONCE,
    leaseSeconds: env.LEASE_SECONDS,
    mostWaiting: env.MOST_WAITING,
    retainDays: env.RETAIN_DAYS,
    forgetTokensAfterDays: env.FORGET_TOKENS_AFTER_DAYS,
    metricsToken: env.METRICS_TOKEN ?? null,
    traceEndpoint: env.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
    logLevel: env.LOG_LEVEL,
  };
}
