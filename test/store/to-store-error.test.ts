/** Each failure of a driver becomes one code, and nothing that a driver quotes is carried on. */
import { describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/store/store-error.ts';
import { toStoreError } from '../../src/store/to-store-error.ts';

/** An error as the drivers throw it, full of what must not reach a log. */
function driverError(code?: string): Error {
  const quoting = { detail: 'Key (contact_id)=(private) exists', query: 'select private', params: ['private'], where: 'private' };
  return Object.assign(new Error('private value'), quoting, code === undefined ? {} : { code });
}

describe('what a driver throws', () => {
  it.each<[string, string | undefined, string, string | null]>([
    ['a text the database cannot hold', '22021', 'invalid-value', '22021'],
    ['a text that is no uuid', '22P02', 'invalid-value', '22P02'],
    ['a taken id', '23505', 'conflict', '23505'],
    ['a state the table does not know', '23514', 'invalid-value', '23514'],
    ['a wrong password', '28P01', 'refused', '28P01'],
    ['a database that is not there', '3D000', 'refused', '3D000'],
    ['a missing right', '42501', 'refused', '42501'],
    ['a lock held for too long', '55P03', 'lock-timeout', '55P03'],
    ['a lost connection', '08006', 'unavailable', '08006'],
    ['a read-only server', '25006', 'unavailable', '25006'],
    ['a deadlock', '40P01', 'unavailable', '40P01'],
    ['a full disk', '53100', 'unavailable', '53100'],
    ['too many connections', '53300', 'unavailable', '53300'],
    ['a statement that takes too long', '57014', 'unavailable', '57014'],
    ['a server that shuts down', '57P01', 'unavailable', '57P01'],
    ['a server that starts', '57P03', 'unavailable', '57P03'],
    ['a failed write to a file', '58030', 'unavailable', '58030'],
    ['a fault in our SQL', '42601', 'unexpected', '42601'],
    ['a refused connection', 'ECONNREFUSED', 'unavailable', null],
    ['a host without address', 'ENOTFOUND', 'unavailable', null],
    ['a timeout of the driver', undefined, 'unavailable', null],
  ])('becomes a code: %s', (_, thrown, code, sqlState) => {
    const error = toStoreError(driverError(thrown));
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code, sqlState });
    expect(error.message).toMatch(/^[A-Z].*\.( \([0-9A-Z]{5}\))?$/);
    expect(JSON.stringify([error, error.message, error.stack, error.cause])).not.toContain('private');
  });

  it('takes the reason of the first address where a host has several', () => {
    const error = toStoreError(new AggregateError([driverError('ECONNREFUSED'), driverError('ENETUNREACH')]));
    expect(error).toMatchObject({ code: 'unavailable', message: expect.stringContaining('ECONNREFUSED') });
  });

  it.each([null, undefined, 'private', 7])('may be no error at all: %p', (thrown) => {
    expect(toStoreError(thrown)).toMatchObject({
      name: 'StoreError',
      code: 'unavailable',
      message: expect.not.stringContaining('private'),
    });
  });

  it('stays as it is when it has a code already', () => {
    const error = new StoreError('closed', 'The store was closed.');
    expect(toStoreError(error)).toBe(error);
  });
});
