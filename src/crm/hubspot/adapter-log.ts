/** Where the adapter writes what it does; pino's logger fits. Fields hold codes, labels and times, never names, numbers, texts or tokens. */
export interface AdapterLog {
  debug(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}
