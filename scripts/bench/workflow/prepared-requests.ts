/** Requests of a workflow as bytes, signed, each for an execution of its own. */
import { createHmac } from 'node:crypto';
import { DEMO_APP } from '../../../src/sandbox/hubspot/demo-app.ts';
import { BENCH_ORIGIN } from '../bench-origin.ts';
import { contactIdAt } from './stocked-contacts.ts';

export type Prepared = Buffer;

const TARGET = '/hubspot/workflows/create-voicemail-follow-up';

/**
 * @param given.portalIds take turns, and with each turn the next contact
 * @param given.firstTurn number of the first contact
 */
export function prepareRequests(given: {
  portalIds: readonly number[];
  firstTurn: number;
  count: number;
  inputFields?: object;
}): Prepared[] {
  const { portalIds, firstTurn, count, inputFields = { dueInWorkingDays: '1', priority: 'MEDIUM', assignTo: 'contact-owner' } } = given;
  const timestamp = String(Date.now());
  return Array.from({ length: count }, (_, index) => {
    const portalId = portalIds[index % portalIds.length] ?? 0;
    const turn = firstTurn + Math.floor(index / portalIds.length);
    const body = JSON.stringify({
      callbackId: `ap-${String(portalId)}-${String(900_000_000_000 + turn)}-7-0`,
      origin: {
        portalId,
        userId: null,
        actionDefinitionId: 11_223_344,
        actionDefinitionVersion: 1,
        actionExecutionIndexIdentifier: null,
        extensionDefinitionId: 11_223_344,
        extensionDefinitionVersionId: 1,
      },
      context: {
        workflowId: 1_234_567_890,
        actionId: 3,
        actionExecutionIndexIdentifier: { enrollmentId: 900_000_000_000 + turn, actionExecutionIndex: 0 },
        source: 'WORKFLOWS',
      },
      object: { objectId: Number(contactIdAt(turn)), objectType: 'CONTACT' },
      fields: inputFields,
      inputFields,
      typedInputs: {},
    });
    const signature = createHmac('sha256', DEMO_APP.clientSecret)
      .update(`POST${BENCH_ORIGIN}${TARGET}${body}${timestamp}`)
      .digest('base64');
    return Buffer.from(
      `POST ${TARGET} HTTP/1.1\r\nHost: ringback.example\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n` +
        `X-HubSpot-Signature-V3: ${signature}\r\nX-HubSpot-Request-Timestamp: ${timestamp}\r\nUser-Agent: HubSpot Connect 2.0\r\n\r\n${body}`,
      'latin1',
    );
  });
}
