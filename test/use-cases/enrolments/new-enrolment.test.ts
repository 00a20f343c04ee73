/** What a workflow posts becomes a row: only known inputs are kept, and one execution has one key. */
import { describe, expect, it } from '@jest/globals';
import { ActionRequest, type WorkflowAction } from '../../../src/contract/workflow-contract.ts';
import { newEnrolment } from '../../../src/use-cases/enrolments/new-enrolment.ts';

/** A request as HubSpot documents it, with `change` made to it. */
function request(change: Record<string, unknown> = {}): ActionRequest {
  return ActionRequest.parse({
    callbackId: 'ap-1-2-3-0',
    origin: { portalId: 62515, actionDefinitionId: 9, actionDefinitionVersion: 3 },
    context: { workflowId: 1, actionId: 2, source: 'WORKFLOWS' },
    object: { objectId: 904, objectType: 'CONTACT', properties: { email: 'a@b.example' } },
    inputFields: { priority: 'HIGH' },
    ...change,
  });
}

const row = (change: Record<string, unknown> = {}, action: WorkflowAction = 'create-voicemail-follow-up') =>
  newEnrolment(action, request(change));

describe('a row of the ledger', () => {
  it('names account, execution and object, and carries a key of 32 hexadecimal digits', () => {
    expect(row()).toEqual({
      accountId: '62515',
      callbackId: 'ap-1-2-3-0',
      action: 'create-voicemail-follow-up',
      objectType: 'contact',
      objectId: '904',
      inputs: { priority: 'HIGH' },
      ref: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it.each([
    ['CONTACT', 'contact'],
    ['contact', 'contact'],
    ['0-1', 'contact'],
    ['CALL', 'call'],
    ['0-48', 'call'],
  ])('is about a %s: %s', (objectType, expected) => {
    expect(row({ object: { objectId: '7', objectType } })?.objectType).toBe(expected);
  });

  it('is none for other objects', () => {
    expect(row({ object: { objectId: '7', objectType: 'DEAL' } })).toBeNull();
  });

  it('keeps no input that the action does not ask for, and none that is long, nested or not printable', () => {
    const inputFields = {
      priority: 'LOW',
      language: 'x'.repeat(201),
      strategy: { a: 1 },
      ownerId: '1\u00002',
      constructor: 'x',
      secret: 'x',
      dueInWorkingDays: 3,
    };
    expect(row({ inputFields })?.inputs).toEqual({ priority: 'LOW', dueInWorkingDays: 3 });
    expect(row({ inputFields: { makeCallTask: true, priority: 'LOW' } }, 'write-voicemail-script')?.inputs).toEqual({ makeCallTask: true });
  });
});

describe('the key of the effect', () => {
  const execution = (enrollmentId: number, actionExecutionIndex = 0, callbackId = 'one') =>
    row({ callbackId, context: { workflowId: 1, actionId: 2, actionExecutionIndexIdentifier: { enrollmentId, actionExecutionIndex } } })
      ?.ref;

  it('is the callback’s where the execution is not named', () => {
    expect(row()?.ref).toBe(row()?.ref);
    expect(row({ callbackId: 'another' })?.ref).not.toBe(row()?.ref);
    expect(row({ origin: { portalId: 62516 } })?.ref).not.toBe(row()?.ref);
  });

  it('is the execution’s where it is named, whatever the callback', () => {
    expect(execution(5, 0, 'one')).toBe(execution(5, 0, 'two'));
    expect(new Set([execution(5), execution(6), execution(5, 1)]).size).toBe(3);
  });
});

describe('a request', () => {
  it.each([
    ['without a callback', { callbackId: undefined }],
    ['with a callback that no database holds', { callbackId: 'a\u0000b' }],
    ['with a callback of blanks', { callbackId: 'a b' }],
    ['of no account', { origin: {} }],
    ['about no object', { object: { objectType: 'CONTACT' } }],
    ['whose object is not an id', { object: { objectId: '../1', objectType: 'CONTACT' } }],
  ])('%s is not understood', (_what, change) => {
    expect(() => request(change)).toThrow();
  });

  it('with a context of another shape is understood without it', () => {
    expect(row({ context: { workflowId: {}, actionExecutionIndexIdentifier: 'x' } })?.callbackId).toBe('ap-1-2-3-0');
  });
});
