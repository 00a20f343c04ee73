/** Generated people are the same each time, unlike each other, and belong to nobody. */

import { expect, it } from '@jest/globals';
import { generatedPeople, isGenerated, MOST_GENERATED } from '../../../src/sandbox/seed/generated-people.ts';

const NOW = Date.parse('2026-11-24T21:00:00.000Z');

it('are the same for the same moment, and the first of more', () => {
  const few = generatedPeople(NOW, 50);
  expect(generatedPeople(NOW, 50)).toEqual(few);
  expect(generatedPeople(NOW, 80).contacts.slice(0, 50)).toEqual(few.contacts);
});

it('have ids and addresses of their own', () => {
  const { contacts, meetings, links } = generatedPeople(NOW, MOST_GENERATED);
  expect(new Set(contacts.map(({ id }) => id)).size).toBe(MOST_GENERATED);
  expect(new Set(contacts.map(({ properties }) => properties['email'])).size).toBe(MOST_GENERATED);
  expect(
    new Set(contacts.map(({ properties }) => `${properties['firstname'] ?? ''} ${properties['lastname'] ?? ''}`)).size,
  ).toBeGreaterThan(400);
  expect(contacts.every(({ id }) => isGenerated(id))).toBe(true);
  expect(['101', '7', '999999999999'].some(isGenerated)).toBe(false);
  expect(links.filter(({ from }) => from[0] === 'meetings')).toHaveLength(meetings.length);
});

it('can be called by nobody, and were met in the past', () => {
  const { contacts, meetings } = generatedPeople(NOW, 500);
  for (const { properties } of contacts) expect(properties['phone']).toMatch(/^\+1\d{3}55501\d\d$/);
  for (const { properties } of meetings) expect(Date.parse(properties['hs_meeting_start_time'] ?? '')).toBeLessThan(NOW);
});
