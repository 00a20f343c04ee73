/** What the card sends when a rep says "I left it", in wording a test can recognise. */

export const KEY = 'a1b2c3d4e5f60718';

export function logRequest(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    idempotencyKey: KEY,
    text: 'Hi John, this is Maria. Please call me at 303-555-0134. Again, 303-555-0134. Talk soon.',
    scriptId: 'en-test',
    variant: 'edited',
    strategy: 'call-back',
    overrideReason: null,
    seconds: 24.5,
    companyId: null,
    toNumber: '+14155550134',
    followUp: { subject: 'my voicemail today', body: 'Hi John,\n\nI left you a voicemail <today>.', dueDate: '2026-11-25' },
    ...change,
  };
}
