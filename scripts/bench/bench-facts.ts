/** Facts documents for measuring: contacts that differ in what is known of them, as in a real account. */
import { Facts } from '../../src/core/schema/index.ts';

const FIRST_NAMES = ['JOHN', 'Siobhan', 'María José', 'Wei', 'Ólafur', 'anna', 'Dr. Priya', 'Jean-Luc', 'Fatima', 'Bob & Sue'];
const COMPANIES = ['Acme Inc.', 'Nordlicht GmbH', 'Blue Harbor Logistics LLC', 'Société Martin SARL', 'Kestrel Dental Group'];
const PROBLEMS = ['missed renewals', 'drivers who wait at the gate', 'invoices nobody can match', 'no-shows on Mondays'];
const ZONES = ['America/Los_Angeles', 'America/New_York', 'Europe/London', 'America/Chicago'];
const DAY_MS = 86_400_000;
const NOW_MS = Date.UTC(2026, 10, 24, 15);

const pick = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;
const on = (daysAgo: number): string => new Date(NOW_MS - daysAgo * DAY_MS).toISOString();

/** Contact number `turn`; the same number is the same contact. */
export function benchFacts(turn: number): Facts {
  const [knowsMeeting, knowsConnection, wasCalledBefore] = [turn % 3 !== 0, turn % 4 === 1, turn % 5 === 2];
  return Facts.parse({
    now: new Date(NOW_MS).toISOString(),
    contact: {
      id: String(1_000 + turn),
      firstName: pick(FIRST_NAMES, turn),
      lastName: 'Okafor',
      company: pick(COMPANIES, turn),
      phone: '+14155550134',
      timeZone: pick(ZONES, turn),
      country: 'US',
    },
    rep: {
      id: '7',
      firstName: 'Maria',
      lastName: 'Lopez',
      company: 'Brightline',
      callbackNumber: '+13035550134',
      timeZone: 'America/Denver',
    },
    connections: knowsConnection ? [{ kind: 'person', name: 'Dana Kim', relation: 'former colleague', confirmed: true }] : [],
    lastMeeting: knowsMeeting ? { title: 'Pricing review', startedAt: on(1 + (turn % 90)), outcome: 'COMPLETED' } : null,
    offer: { problem: pick(PROBLEMS, turn), benefit: 'cut the time it takes in half', proof: null },
    voicemails: wasCalledBefore ? [{ leftAt: on(8), scriptId: 'earlier', strategy: 'call-back', text: null, calledBackAt: null }] : [],
    seed: `${turn}:2026-11-24`,
  });
}
