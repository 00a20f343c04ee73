/**
 * The numbered moments at which a run kills the app. They are seen from outside, by those it talks to, so that the product holds nothing for
 * tests: what the app did before such a moment is certain, and what it would have done after it does not happen.
 */
import type { LineKind } from './hubspot-line.ts';

export interface CrashPoint {
  number: number;
  name: string;
  at:
    | { side: 'hubspot'; moment: 'received' | 'done'; kind: LineKind }
    /** Of the workflow's request: the app has it whole, its answer is lost on the way, or HubSpot has heard it and will not ask again. */
    | { side: 'workflow'; moment: 'sent' | 'answered' | 'acknowledged' };
}

export const CRASH_POINTS: readonly CrashPoint[] = [
  { number: 1, name: 'an enrolment arrived, its commit is open', at: { side: 'workflow', moment: 'sent' } },
  { number: 2, name: 'an enrolment is committed, its answer gets lost', at: { side: 'workflow', moment: 'answered' } },
  { number: 3, name: 'rows are claimed, their contacts are asked for', at: { side: 'hubspot', moment: 'received', kind: 'read' } },
  { number: 4, name: 'contacts are read, nothing is made', at: { side: 'hubspot', moment: 'done', kind: 'read' } },
  { number: 5, name: 'tasks are about to be made', at: { side: 'hubspot', moment: 'received', kind: 'create' } },
  { number: 6, name: 'tasks are made, the app has not heard', at: { side: 'hubspot', moment: 'done', kind: 'create' } },
  { number: 7, name: 'tasks are recorded, HubSpot is about to be told', at: { side: 'hubspot', moment: 'received', kind: 'complete' } },
  { number: 8, name: 'HubSpot is told, the app has not heard', at: { side: 'hubspot', moment: 'done', kind: 'complete' } },
  { number: 9, name: 'HubSpot has heard that an enrolment is kept', at: { side: 'workflow', moment: 'acknowledged' } },
];
