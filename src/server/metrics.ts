/** What can be watched of a running process, in Prometheus' words. No metric has an account in its labels: there may be ten thousand. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Backlog } from '../store/enrolment-store.ts';
import type { EnrolmentCount } from '../use-cases/enrolments/enrolment-dependencies.ts';

/** Steps after which an enrolment is done. */
const FINISHING: ReadonlySet<EnrolmentCount> = new Set(['completed', 'gone']);

export interface Metrics {
  /** Requests of workflows, by what they were answered. */
  requests: (what: 'acknowledged' | 'refused-depth' | 'failed') => void;
  /** Rows and seconds of one commit of enrolments. */
  flushed: (rows: number, seconds: number) => void;
  enrolments: (what: EnrolmentCount, by: number) => void;
  /** One answer of HubSpot: its status, or why there was none. */
  hubspotAnswered: (status: number | string) => void;
  /** A refusal for too many requests, by HubSpot's name of the policy. */
  hubspotRefused: (policyName: string | null) => void;
  backlog: (backlog: Backlog) => void;
  /** The text that Prometheus reads, and its content type. */
  read: () => Promise<{ contentType: string; text: string }>;
}

/** @param onFinished told how many enrolments a step finished for good */
export function createMetrics(onFinished: (count: number) => void = () => undefined): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'ringback_workflow_requests_total',
    help: 'Requests of workflows',
    labelNames: ['answer'],
    registers,
  });
  const enrolments = new Counter({ name: 'ringback_enrolments_total', help: 'Steps of enrolments', labelNames: ['step'], registers });
  const answers = new Counter({ name: 'ringback_hubspot_answers_total', help: 'Answers of HubSpot', labelNames: ['status'], registers });
  const refusals = new Counter({
    name: 'ringback_hubspot_refusals_total',
    help: 'Refusals for too many requests',
    labelNames: ['policy'],
    registers,
  });
  const waiting = new Gauge({ name: 'ringback_backlog_rows', help: 'Enrolments that are not done', registers });
  const oldest = new Gauge({ name: 'ringback_backlog_oldest_seconds', help: 'Age of the oldest enrolment that is not done', registers });
  const rowsPerFlush = new Histogram({
    name: 'ringback_flush_rows',
    help: 'Enrolments of one commit',
    buckets: [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000],
    registers,
  });
  const secondsPerFlush = new Histogram({
    name: 'ringback_flush_seconds',
    help: 'Time of one commit',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  });
  return {
    requests: (answer) => requests.inc({ answer }),
    flushed(rows, seconds) {
      rowsPerFlush.observe(rows);
      secondsPerFlush.observe(seconds);
    },
    enrolments(step, by) {
      enrolments.inc({ step }, by);
      if (by > 0 && FINISHING.has(step)) onFinished(by);
    },
    hubspotAnswered: (status) => answers.inc({ status: String(status) }),
    hubspotRefused: (policyName) => refusals.inc({ policy: policyName ?? 'unnamed' }),
    backlog(backlog) {
      waiting.set(backlog.waiting);
      oldest.set(backlog.oldestSeconds ?? 0);
    },
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}
