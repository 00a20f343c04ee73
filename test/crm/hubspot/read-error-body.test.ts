import { describe, expect, it } from '@jest/globals';
import { readErrorBody } from '../../../src/crm/hubspot/read-error-body.ts';
import { refusalOf } from '../../../src/crm/hubspot/hubspot-refusal.ts';

const nothing = { correlationId: null, policyName: null, properties: [], missingProperties: [], scopes: [] };
const embedded = (items: object[]): string => JSON.stringify({ message: `Property values were not valid: ${JSON.stringify(items)}` });

describe('error bodies', () => {
  it.each([
    ['nothing', ''],
    ['HTML', '<html><body>502</body></html>'],
    ['cut JSON', '{"message":"Property values were not valid: [{'],
    ['a list', '[1,2]'],
    ['null', 'null'],
    ['wrong types', '{"message":7,"errors":"x","context":[],"correlationId":{},"policyName":1}'],
    ['a message that breaks off', JSON.stringify({ message: 'Property values were not valid: [{"name":"x"' })],
    ['names that are no names', embedded([{ name: 'John Smith', error: 'PROPERTY_DOESNT_EXIST' }, { name: '+14155550134' }])],
  ])('reads nothing from %s', (_what, text) => {
    expect(readErrorBody(text)).toEqual(nothing);
  });

  it('finds the properties in the list that HubSpot embeds in its message', () => {
    const text = embedded([
      { isValid: false, message: 'Property "vm_ref" does not exist', error: 'PROPERTY_DOESNT_EXIST', name: 'vm_ref' },
      { isValid: false, message: '[] x was not one of the allowed options: []', error: 'INVALID_OPTION', name: 'hs_task_type' },
    ]);
    expect(readErrorBody(text)).toMatchObject({ properties: ['vm_ref', 'hs_task_type'], missingProperties: ['vm_ref'] });
  });

  it.each([
    ['errors with a context', { errors: [{ message: 'x', code: 'REQUIRED_FIELD', context: { propertyName: ['region'] } }] }],
    ['a context of the whole', { context: { properties: ['region'] } }],
    ['errors that name the field', { errors: [{ message: 'x', in: 'region' }] }],
  ])('finds properties in %s', (_what, body) => {
    expect(readErrorBody(JSON.stringify(body)).properties).toContain('region');
  });

  it('finds a missing property in the list of errors too', () => {
    const body = { errors: [{ code: 'PROPERTY_DOESNT_EXIST', context: { propertyName: ['vm_ref'] } }] };
    expect(readErrorBody(JSON.stringify(body)).missingProperties).toEqual(['vm_ref']);
  });

  it.each(['requiredScopes', 'requiredGranularScopes', 'missingScopes'])('finds scopes under %s', (key) => {
    const body = { category: 'MISSING_SCOPES', errors: [{ context: { [key]: ['crm.objects.deals.read'] } }] };
    expect(readErrorBody(JSON.stringify(body)).scopes).toEqual(['crm.objects.deals.read']);
  });

  it('reads the recorded answer to too many requests', () => {
    const text =
      '{"status":"error","message":"You have reached your ten_secondly_rolling limit.","errorType":"RATE_LIMIT","correlationId":"c033cdaa-2c40-4a64-ae48-b4cec88dad24","policyName":"TEN_SECONDLY_ROLLING"}';
    expect(readErrorBody(text)).toMatchObject({
      policyName: 'TEN_SECONDLY_ROLLING',
      correlationId: 'c033cdaa-2c40-4a64-ae48-b4cec88dad24',
    });
  });
});

describe('refusals', () => {
  it.each([
    [400, false, 'invalid'],
    [401, true, 'unauthorized'],
    [403, true, 'missing-scope'],
    [404, true, 'not-found'],
    [405, true, 'invalid'],
    [408, true, 'outcome-unknown'],
    [409, true, 'conflict'],
    [410, false, 'not-found'],
    [413, true, 'invalid'],
    [423, true, 'locked'],
    [429, true, 'rate-limited'],
    [477, false, 'locked'],
    [500, false, 'unavailable'],
    [500, true, 'outcome-unknown'],
    [504, true, 'outcome-unknown'],
    [304, false, 'malformed'],
  ])('%i, write %s, is %s', (status, write, code) => {
    expect(refusalOf('read contacts', { status, headers: new Headers(), text: '' }, write).code).toBe(code);
  });

  it.each([
    [423, {}, 2_000],
    [423, { 'retry-after': '5' }, 5_000],
    [477, { 'retry-after': '3600' }, 3_600_000],
    [477, {}, null],
    [429, {}, 10_000],
    [429, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 10_000],
    [503, {}, null],
  ])('%i with %j says to wait %s ms', (status, headers, retryAfterMs) => {
    expect(refusalOf('x', { status, headers: new Headers(headers as Record<string, string>), text: '' }, false).retryAfterMs).toBe(
      retryAfterMs,
    );
  });

  it('takes the correlation id from the header, and none that is not one', () => {
    const of = (id: string): string | null =>
      refusalOf('x', { status: 500, headers: new Headers({ 'x-hubspot-correlation-id': id }), text: '' }, false).correlationId;
    expect(of('c033cdaa-2c40')).toBe('c033cdaa-2c40');
    expect(of('john@example.com')).toBeNull();
  });
});
