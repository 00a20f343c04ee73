/** Draws what goes wrong in a run: which requests HubSpot fails and how, what is delivered how often and in which order, and who is killed when. */
import type { Fault, FaultKind } from '../../src/sandbox/hubspot/faults/fault-plan.ts';
import type { FaultAccount } from './fault-accounts.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { PlannedEnrolment } from './workflow-sender.ts';

/** What a run's requests to HubSpot are. */
const PATHS = ['^/crm/objects/[^/]+/contacts/batch/read', '^/crm/associations/', '^/crm/objects/[^/]+/tasks/batch/create', '^/automation/'];
/** Every kind but latency, which would make a run as long as HubSpot's patience. */
const KINDS: readonly FaultKind[] = [
  'status-before',
  'status-after',
  'drop-before',
  'drop-after',
  'truncate',
  'malformed',
  'partial-207',
  'rate-limit',
  'wrong-type',
  'wrong-shape',
  'shuffle',
];
const STATUSES = [500, 502, 503];
/** Each delivery comes this often. */
const COPIES = 3;
/** Share of deliveries that come again when everything is done. */
const LATE = 0.3;

/** @param kinds of faults to draw from; all when absent */
export function drawFaults(random: SeededRandom, count: number, kinds: readonly FaultKind[] = KINDS): Fault[] {
  return Array.from({ length: count }, () => {
    const kind = random.pick(kinds);
    return {
      match: { path: random.pick(PATHS), nth: 1 + random.whole(3) },
      kind,
      ...(kind.startsWith('status-') ? { status: random.pick(STATUSES) } : {}),
      // A used-up day rests for an hour: it is a line of its own.
      ...(kind === 'rate-limit' ? { policy: random.pick(['TEN_SECONDLY_ROLLING', 'SECONDLY'] as const) } : {}),
    };
  });
}

export interface Deliveries {
  enrolments: PlannedEnrolment[];
  /** Every one three times, in no order. */
  first: PlannedEnrolment[];
  /** Some of them once more, days later. */
  late: PlannedEnrolment[];
}

/** Every eighth execution comes under two callbacks; a fifth of the enrolments writes a script, half of those with a call task. */
export function drawDeliveries(random: SeededRandom, accounts: readonly FaultAccount[], count: number): Deliveries {
  const enrolments = Array.from({ length: count }, (_, index): PlannedEnrolment => {
    const account = random.pick(accounts);
    const script = random.happens(0.2);
    return {
      portalId: account.portalId,
      contactId: random.pick(account.contactIds),
      callbackId: `ap-${String(account.portalId)}-${String(index)}-${String(random.whole(1e6))}`,
      action: script ? 'write-voicemail-script' : 'create-voicemail-follow-up',
      ...(script && random.happens(0.5) ? { inputFields: { makeCallTask: 'true' } } : {}),
      ...(index % 8 === 0 ? { execution: 9000 + index } : {}),
    };
  });
  const twins = enrolments
    .filter(({ execution }) => execution !== undefined)
    .map((enrolment) => ({ ...enrolment, callbackId: `${enrolment.callbackId}-again` }));
  const all = [...enrolments, ...twins];
  return {
    enrolments: all,
    first: random.shuffled(Array.from({ length: COPIES }, () => all).flat()),
    late: random.shuffled(all.filter(() => random.happens(LATE))),
  };
}
