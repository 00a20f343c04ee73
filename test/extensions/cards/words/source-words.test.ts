import { describe, expect, it } from '@jest/globals';
import { factWords, partFactWords } from '../../../../extensions/hubspot/app/cards/words/source-words.ts';
import { FULL_FACTS } from '../../../fixtures/card/prepared.ts';
import { BARE_SLOTS, FULL_SLOTS } from '../../../fixtures/card/slots.ts';

describe('where a fact comes from', () => {
  it.each([
    ['contact.firstName', 'Contact · First name · yesterday', 'JOHN, known since yesterday'],
    ['contact.company', 'Contact · Company name', 'Acme Inc.'],
    ['rep.callbackNumber', 'Your settings · Callback number', '+13035550134'],
    ['offer.problem', 'Your settings · Problem you solve', 'late freight invoices'],
    ['offer.benefit', 'Your settings · Benefit', 'cut invoice disputes by a third'],
    ['connections', "Association 'Former colleague'", 'Dana Kim, confirmed by a person'],
    ['connections.0', "Association 'Former colleague'", 'Dana Kim, confirmed by a person'],
    [
      'lastMeeting.startedAt',
      "Meeting 'Pricing review' · 14 days ago",
      'The last meeting that took place; only its title and date are read, never its notes.',
    ],
  ])('%s', (path, label, detail) => {
    expect(factWords(path, FULL_SLOTS, FULL_FACTS)).toEqual({ label, detail });
  });

  it.each([
    ['contact.jobTitle', 'Contact · Job title'],
    ['rep.lastName', 'You · Last name'],
    ['today', 'Today'],
    ['lastMeeting', 'Meeting'],
    ['connections', 'Connection'],
  ])('%s has a name although its source is not recorded', (path, label) => {
    expect(factWords(path, BARE_SLOTS, null).label).toBe(label);
  });

  it('names the property a rep wrote a connection into', () => {
    const facts = {
      ...FULL_FACTS,
      connections: [
        {
          kind: 'person' as const,
          name: 'Dana Kim',
          relation: null,
          confirmed: true,
          source: { object: 'contact' as const, id: '101', property: 'vm_mutual_connection', at: null },
        },
      ],
    };
    expect(factWords('connections.0', FULL_SLOTS, facts).label).toBe('Contact · Mutual connection');
  });

  it('shows each place of one part once', () => {
    expect(
      partFactWords(
        ['contact.firstName', 'rep.firstName', 'rep.company', 'contact.firstName', 'lastMeeting', 'lastMeeting.title'],
        FULL_SLOTS,
        FULL_FACTS,
      ),
    ).toEqual([
      { label: 'Contact · First name · yesterday', detail: 'JOHN, known since yesterday' },
      expect.objectContaining({ label: "Meeting 'Pricing review' · 14 days ago" }),
      { label: 'Your settings · Your name, Your company', detail: 'Maria; Brightline' },
    ]);
    expect(partFactWords([], FULL_SLOTS, FULL_FACTS)).toEqual([]);
  });
});
