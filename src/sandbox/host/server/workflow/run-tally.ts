/** What is known of a run: who was acknowledged, who is finished and how, and how fast it goes. */

import type { FinishedContact, WorkflowRunView } from '../../workflow-protocol.ts';

export interface RunTally {
  acknowledged(): void;
  repeated(): void;
  finished(contact: FinishedContact): void;
  /** Contacts of the run, once they are known. */
  setContacts(count: number): void;
  /** Only the first end counts. */
  end(state: 'done' | 'stopped' | 'failed', problem?: string): void;
  readonly ended: boolean;
  /** True when every contact is finished. */
  readonly complete: boolean;
  view(): WorkflowRunView;
}

/** Long enough to smooth the batches of HubSpot, short enough to follow a change. */
const RATE_SECONDS = 5;
const LATEST = 30;

/** @param nowMs ms of any clock that only goes forward */
export function runTally(action: string, nowMs: () => number): RunTally {
  const startedMs = nowMs();
  const failures: Record<string, number> = {};
  const latest: FinishedContact[] = [];
  let finishedAtMs: number[] = [];
  let state: WorkflowRunView['state'] = 'preparing';
  let endedMs: number | null = null;
  let problem: string | null = null;
  const counted = { contacts: 0, acknowledged: 0, repeated: 0, done: 0, finished: 0 };

  const perSecond = (): number => {
    const untilMs = endedMs ?? nowMs();
    const window = Math.min(RATE_SECONDS, Math.max(1, (untilMs - startedMs) / 1_000));
    finishedAtMs = finishedAtMs.filter((atMs) => atMs > untilMs - RATE_SECONDS * 1_000);
    return finishedAtMs.length / window;
  };

  return {
    acknowledged: () => void (counted.acknowledged += 1),
    repeated: () => void (counted.repeated += 1),
    finished(contact) {
      counted.finished += 1;
      if (contact.outcomeCode === 'done') counted.done += 1;
      else failures[contact.outcomeCode] = (failures[contact.outcomeCode] ?? 0) + 1;
      finishedAtMs.push(nowMs());
      latest.unshift(contact);
      latest.length = Math.min(latest.length, LATEST);
    },
    setContacts(count) {
      counted.contacts = count;
      if (state === 'preparing') state = 'running';
    },
    end(how, why) {
      if (endedMs !== null) return;
      endedMs = nowMs();
      state = how;
      problem = why ?? null;
    },
    get ended() {
      return endedMs !== null;
    },
    get complete() {
      return state !== 'preparing' && counted.finished >= counted.contacts;
    },
    view() {
      const rate = endedMs === null ? perSecond() : counted.finished / Math.max(1, (endedMs - startedMs) / 1_000);
      const left = counted.contacts - counted.finished;
      return {
        state,
        action,
        contacts: counted.contacts,
        acknowledged: counted.acknowledged,
        waiting: Math.max(0, counted.acknowledged - counted.finished),
        done: counted.done,
        failures: { ...failures },
        repeated: counted.repeated,
        perSecond: Math.round(rate * 10) / 10,
        secondsLeft: endedMs !== null || rate === 0 ? null : Math.ceil(left / rate),
        seconds: Math.round((endedMs ?? nowMs()) - startedMs) / 1_000,
        latest: [...latest],
        problem,
      };
    },
  };
}
