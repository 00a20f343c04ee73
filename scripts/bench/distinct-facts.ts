/** Facts documents of which no two share a name, a company and an offer: a real account, without anything remembered from the contact before. */
import { Facts } from '../../src/core/schema/index.ts';

const FIRST = [
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
  'Clara',
  'Oscar',
];
const SECOND = ['', ' Jane', ' Lee', ' Rose', ' Marie', ' Paul', ' John', ' Anne'];
const STEMS = 'har bel kes nor sum blue tal ver mon cas del fen gar hol ives jun kel lan mer nev'.split(' ');
const ENDS = 'gate bridge field ton ford well water brook side land crest view mark stone dale mont ridge wood port haven'.split(' ');
const TRADES = ['Foods', 'Freight', 'Dental', 'Clinics', 'Roofing', 'Logistics', 'Labs', 'Hotels', 'Motors', 'Studios'];
const PROBLEMS = [
  'missed renewals',
  'late invoices',
  'empty chairs',
  'no-shows',
  'idle trucks',
  'lost tickets',
  'slow quotes',
  'late payers',
];
const PLACES = [
  'at the gate',
  'on Mondays',
  'in the warehouse',
  'at month end',
  'between shifts',
  'in the office',
  'on the road',
  'at the counter',
];
const VERBS = ['cut', 'halve', 'reduce', 'end'];
const DAY_MS = 86_400_000;
const NOW_MS = Date.UTC(2026, 10, 24, 16);

/** Contact number `turn`; distinct for every turn below a million. */
export function distinctFacts(turn: number): Facts {
  let rest = turn;
  const take = <Item>(items: readonly Item[]): Item => {
    const item = items[rest % items.length]!;
    rest = Math.floor(rest / items.length);
    return item;
  };
  const firstName = `${take(FIRST)}${take(SECOND)}`;
  const stem = take(STEMS);
  const company = `${stem.charAt(0).toUpperCase()}${stem.slice(1)}${take(ENDS)} ${take(TRADES)} Inc.`;
  const problem = `${PROBLEMS[turn % 7]} ${PLACES[Math.floor(turn / 7) % 8]}`;
  return Facts.parse({
    now: new Date(NOW_MS).toISOString(),
    contact: { id: String(turn), firstName, lastName: 'Okafor', company, timeZone: 'America/Denver', country: 'US' },
    rep: { firstName: 'Maria', lastName: 'Lopez', company: 'Brightline', callbackNumber: '+13035550134', timeZone: 'America/Denver' },
    connections:
      turn % 4 === 1 ? [{ kind: 'person', name: `Dana ${FIRST[turn % 16]}son`, relation: 'former colleague', confirmed: true }] : [],
    lastMeeting:
      turn % 3 === 0
        ? null
        : { title: 'Pricing review', startedAt: new Date(NOW_MS - (1 + (turn % 90)) * DAY_MS).toISOString(), outcome: 'COMPLETED' },
    offer: { problem, benefit: `${VERBS[turn % 4]} ${problem} by half`, proof: null },
  });
}
