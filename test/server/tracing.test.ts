/** Spans go to the operator's collector through OpenTelemetry's real API, and nothing is loaded where nobody wants them. */
import { describe, expect, it } from '@jest/globals';
import { createSpan, startTracing, type OpenTelemetryApi } from '../../src/server/tracing.ts';

interface Recorded {
  name: string;
  attributes: Record<string, unknown>;
  failed: boolean;
}

/** A tracer as the SDK's, behind the real API. */
async function recording(): Promise<{ api: OpenTelemetryApi; spans: Recorded[] }> {
  const { trace, ProxyTracerProvider } = await import('@opentelemetry/api');
  const spans: Recorded[] = [];
  const provider = new ProxyTracerProvider();
  provider.setDelegate({
    getTracer: () => ({
      startSpan: () => trace.wrapSpanContext({ traceId: '1'.repeat(32), spanId: '1'.repeat(16), traceFlags: 1 }),
      startActiveSpan: (name: string, options: { attributes: Record<string, unknown> }, work: (span: object) => unknown) => {
        const entry = { name, attributes: options.attributes, failed: false };
        return work({
          setStatus: ({ code }: { code: number }) => (entry.failed = code === 2),
          end: () => spans.push(entry),
        });
      },
    }),
  } as never);
  return { api: { trace: provider } as unknown as OpenTelemetryApi, spans };
}

describe('a span', () => {
  it('surrounds its work and hands its answer on', async () => {
    const { api, spans } = await recording();
    expect(await createSpan(api)('flush enrolments', { rows: 3 }, () => Promise.resolve('kept'))).toBe('kept');
    expect(spans).toEqual([{ name: 'flush enrolments', attributes: { rows: 3 }, failed: false }]);
  });

  it('of work that fails is marked, and holds nothing of the error', async () => {
    const { api, spans } = await recording();
    const failure = new Error('Jane Doe has no phone');
    await expect(createSpan(api)('drain account', {}, () => Promise.reject(failure))).rejects.toBe(failure);
    expect(spans).toEqual([{ name: 'drain account', attributes: {}, failed: true }]);
  });
});

describe('tracing', () => {
  const never = (name: string): Promise<unknown> => Promise.reject(new Error(`${name} was loaded`));

  it('loads nothing where no endpoint is set', async () => {
    const tracing = await startTracing(null, never);
    expect(await tracing.span('anything', {}, () => Promise.resolve(1))).toBe(1);
    await tracing.close();
  });

  it('says what to install where the SDK is missing', async () => {
    await expect(startTracing('http://127.0.0.1:4318', never)).rejects.toThrow(/npm install @opentelemetry\/sdk-node/);
  });

  it('starts the SDK, and at the end has it send what it gathered', async () => {
    const { api } = await recording();
    const happened: string[] = [];
    class NodeSDK {
      start(): void {
        happened.push('start');
      }
      shutdown(): Promise<void> {
        happened.push('shutdown');
        return Promise.reject(new Error('the collector is away'));
      }
    }
    const tracing = await startTracing('http://127.0.0.1:4318', (name) => Promise.resolve(name.endsWith('sdk-node') ? { NodeSDK } : api));
    await tracing.close();
    expect(happened).toEqual(['start', 'shutdown']);
  });
});
