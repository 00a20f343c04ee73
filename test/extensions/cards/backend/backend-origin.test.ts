import { describe, expect, it } from '@jest/globals';
import { backendOrigin } from '../../../../extensions/hubspot/app/cards/backend/backend-origin.ts';

describe('where the backend lives', () => {
  it.each<[Record<string, unknown> | undefined, string | null]>([
    [{ BACKEND_ORIGIN: 'https://ringback.example' }, 'https://ringback.example'],
    [{ BACKEND_ORIGIN: ' https://ringback.example/ ' }, 'https://ringback.example'],
    [{ BACKEND_ORIGIN: 'http://localhost:4310' }, 'http://localhost:4310'],
    [{ BACKEND_ORIGIN: '${BACKEND_ORIGIN}' }, null],
    [{ BACKEND_ORIGIN: 'ringback.example' }, null],
    [{ BACKEND_ORIGIN: 'https://ringback.example/path' }, null],
    [{ BACKEND_ORIGIN: 4310 }, null],
    [{}, null],
    [undefined, null],
  ])('%j is %j', (variables, origin) => {
    expect(backendOrigin(variables)).toBe(origin);
  });
});
