/** Titles as calendars hold them, and what may be said of them. */
import { describe, expect, it } from '@jest/globals';
import { meetingTopic } from '../../../src/core/resolve/meeting-topic.ts';

const OWN = ['John', 'Smith', 'John Smith', 'Acme', 'Acme Inc.', 'Maria', 'Lopez', 'Maria Lopez', 'Brightline'];

describe('a topic', () => {
  it.each([
    ['Pricing review', 'pricing review'],
    ['Pricing Review', 'pricing review'],
    ['PRICING REVIEW', 'pricing review'],
    ['Acme <> Brightline: Pricing Review', 'pricing review'],
    ['Acme x Brightline - Data integration', 'data integration'],
    ['John Smith <> Maria Lopez | Freight rates', 'freight rates'],
    ['Meeting: pricing review', 'pricing review'],
    ['Meeting with John Smith re: pricing', 'pricing'],
    ['Proposal Review w/ John', 'proposal review'],
    ['[EXT] Demo', 'demo'],
    ['Re: Fwd: Budget planning', 'budget planning'],
    ['Copy of Onboarding kickoff', 'onboarding kickoff'],
    ['INTERNAL - Pricing review', 'pricing review'],
    ['Acme pricing review', 'pricing review'],
    ['Brightline demo for Acme', 'demo'],
    ["Acme's freight rates", 'freight rates'],
    ['Product demo https://zoom.us/j/123456789', 'product demo'],
    ['Tuesday 3pm: roadmap', 'roadmap'],
    ['Nov 10 - Freight audit', 'freight audit'],
    ['Invitation: Acme x Brightline - Data integration @ Tue Nov 10, 2026 9am - 9:30am (MST) (john@acme.com)', 'data integration'],
    ['Security review 🔒', 'security review'],
    ['Quarterly Business Review', 'quarterly business review'],
    ['QBR with Acme team', 'QBR'],
    ['CRM migration plan', 'CRM migration plan'],
    ['Salesforce migration', 'Salesforce migration'],
    ['Review of Kubernetes setup', 'review of Kubernetes setup'],
    ['Warehouse walkthrough (Denver)', 'warehouse walkthrough'],
    ['Dana Kim / John: budget', 'budget'],
    ['Hold: Maria & John - contract review', 'contract review'],
    ['SOC 2 questions', 'SOC 2 questions'],
  ])('%j is about %j', (title, topic) => {
    expect(meetingTopic(title, OWN)).toBe(topic);
  });
});

describe('nothing to say', () => {
  it.each([
    null,
    '',
    'Zoom',
    'Meeting',
    'Call',
    'test',
    'Call with John',
    'John / Maria',
    'John Smith and Maria Lopez',
    'Acme / Brightline',
    'Intro call - Acme',
    'Discovery call',
    '30 min call',
    '1:1',
    'Weekly sync',
    'Lunch',
    'Meeting ID: 123 456 789 Passcode: 123456',
    '123',
    '{{title}}',
    '<script>alert(1)</script>',
    "Review Dana's proposal",
    'Termin mit Herrn Müller',
  ])('%j', (title) => {
    expect(meetingTopic(title, OWN)).toBeNull();
  });
});

describe("the seller's own thinking is not said", () => {
  it.each([
    'Upsell conversation',
    'Churn risk - Acme',
    'BANT qualification',
    'Deal review',
    'Q4 pipeline',
    'Competitor battlecard',
    'Legal escalation',
    'Interview debrief',
  ])('%j', (title) => {
    expect(meetingTopic(title, OWN)).toBeNull();
  });
});
