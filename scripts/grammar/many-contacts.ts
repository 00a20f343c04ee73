/** Contacts made from a number, each of its own, in every state of being known: for judging and measuring many scripts. */
import { Facts } from '../../src/core/schema/index.ts';

const FIRST_NAMES = [
  'Emma',
  'Noah',
  'Olivia',
  'Liam',
  'Sophia',
  'James',
  'Grace',
  'Henry',
  'Ruth',
  'Peter',
  'Helen',
  'Victor',
  'Laura',
  'Simon',
];
const LAST_NAMES = ['Carter', 'Hughes', 'Bennett', 'Foster', 'Murphy', 'Coleman', 'Perry', 'Lawson', 'Barker', 'Walsh', 'Norton'];
const COMPANIES = [
  'Acme Inc.',
  'Harbor Freight Lines LLC',
  'Kestrel Dental Group',
  'Northgate Foods Ltd.',
  'Summit Roofing',
  'Bluewater Clinics',
];
const ROLES = ['VP Operations', 'Office Manager', 'Head of Finance', 'Owner', null];
const RELATIONS = ['referred by', 'former colleague', 'colleague', 'friend', 'customer', null];
const GROUPS = ['Denver Chamber of Commerce', 'Freight Forum', 'Rotary Club', 'Logistics Summit 2026'];
const TOPICS = ['Pricing review', 'Demo of the route planner', 'Onboarding', 'Q4 staffing plan', 'Contract renewal', null];
const OFFERS = [
  ['late freight invoices', 'cut invoice disputes by a third', 'Northwind did it in six weeks'],
  ['empty chairs on Mondays', 'fill half of your empty chairs', 'Two practices in Boulder did it last spring'],
  ['drivers who wait at the gate', 'turn trucks around in twenty minutes', null],
  ['no-shows', null, 'Our clinics lose fewer than three patients a week'],
  [null, 'close the books in two days', null],
  [null, null, null],
] as const;
const DAY_MS = 86_400_000;

/** @param turn the same number is the same contact */
export function manyContacts(turn: number): Facts {
  const pick = <Item>(items: readonly Item[], step: number): Item => items[Math.floor(turn / step) % items.length]!;
  const nowMs = Date.UTC(2026, 10, 23 + (turn % 7), 15 + (turn % 6));
  const [problem, benefit, proof] = pick(OFFERS, 2);
  const knows = turn % 4;
  return Facts.parse({
    now: new Date(nowMs).toISOString(),
    contact: {
      id: String(turn),
      firstName: turn % 9 === 8 ? null : pick(FIRST_NAMES, 1),
      lastName: pick(LAST_NAMES, 3),
      jobTitle: pick(ROLES, 5),
      company: turn % 11 === 10 ? null : pick(COMPANIES, 7),
      timeZone: 'America/Denver',
      country: 'US',
    },
    rep: { firstName: 'Maria', lastName: 'Lopez', company: turn % 13 === 12 ? null : 'Brightline', callbackNumber: '+13035550134' },
    connections:
      knows === 1
        ? [{ kind: 'person', name: `Dana ${pick(LAST_NAMES, 2)}`, relation: pick(RELATIONS, 3), confirmed: true }]
        : knows === 3
          ? [{ kind: turn % 8 === 3 ? 'event' : 'group', name: pick(GROUPS, 4), relation: 'member', confirmed: true }]
          : [],
    lastMeeting:
      knows >= 2
        ? { title: pick(TOPICS, 3), startedAt: new Date(nowMs - (1 + (turn % 120)) * DAY_MS).toISOString(), outcome: 'COMPLETED' }
        : null,
    offer: { problem, benefit, proof },
    voicemails: Array.from({ length: turn % 10 === 5 ? 1 : turn % 10 === 7 ? 2 : 0 }, (_, index) => ({
      leftAt: new Date(nowMs - (5 + index) * DAY_MS).toISOString(),
    })),
    settings: {
      strategy: turn % 3 === 0 ? 'watch-for-email' : 'call-back',
      namePosition: turn % 5 === 0 ? 'late' : 'early',
      tone: pick(['friendly', 'neutral', 'formal'] as const, 1),
    },
  });
}
