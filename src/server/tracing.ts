/**
 * Spans in OpenTelemetry's words, where an operator asked for them and installed the SDK. Without that, nothing of it is loaded and a span is
 * a call of its work. Spans carry counts, kinds of request and account ids: nothing that is not in the log either.
 */

export type Attributes = Readonly<Record<string, string | number>>;

/** Does `work` within a span of that name; what it answers or throws is the caller's. */
export type Span = <T>(name: string, attributes: Attributes, work: () => Promise<T>) => Promise<T>;

export interface Tracing {
  span: Span;
  /** Sends what was gathered; never rejects. */
  close(): Promise<void>;
}

/** As much of `@opentelemetry/api` as is used; written out, because neither package needs to be installed. */
export interface OpenTelemetryApi {
  trace: {
    getTracer(name: string): {
      startActiveSpan<T>(name: string, options: { attributes: Attributes }, work: (span: OpenSpan) => T): T;
    };
  };
}

interface OpenSpan {
  setStatus(status: { code: number }): unknown;
  end(): void;
}

interface Sdk {
  start(): void;
  shutdown(): Promise<void>;
}

/** SpanStatusCode.ERROR. Source: OpenTelemetry specification, "Tracing API", status codes. Read 2026-11-24. */
const STATUS_ERROR = 2;

export function createSpan(api: OpenTelemetryApi): Span {
  const tracer = api.trace.getTracer('ringback');
  return (name, attributes, work) =>
    tracer.startActiveSpan(name, { attributes }, async (span) => {
      try {
        return await work();
      } catch (error) {
        // The error itself stays out: its text may quote what belongs to nobody but the account.
        span.setStatus({ code: STATUS_ERROR });
        throw error;
      } finally {
        span.end();
      }
    });
}

/**
 * @param endpoint null starts nothing
 * @param load imports a package by its name
 * @throws Error in words for whoever starts the server, when the SDK is not there
 */
export async function startTracing(
  endpoint: string | null,
  load: (name: string) => Promise<unknown> = (name) => import(name),
): Promise<Tracing> {
  if (endpoint === null) return { span: (_name, _attributes, work) => work(), close: () => Promise.resolve() };
  const loaded = await Promise.all([load('@opentelemetry/sdk-node'), load('@opentelemetry/api')]).catch(() => null);
  if (loaded === null)
    throw new Error('OTEL_EXPORTER_OTLP_ENDPOINT is set, but the SDK is not installed: npm install @opentelemetry/sdk-node');
  const [{ NodeSDK }, api] = loaded as [{ NodeSDK: new (options: object) => Sdk }, OpenTelemetryApi];
  // Name, protocol, headers and sampling are for the operator to say, in the SDK's own words.
  const sdk = new NodeSDK({ instrumentations: [] });
  sdk.start();
  return {
    span: createSpan(api),
    close: () => sdk.shutdown().catch(() => undefined),
  };
}
