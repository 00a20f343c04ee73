/** A profile is written from the environment, or not at all. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Profile, writeProfileFile } from '../../scripts/upload/write-profile-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringback-profile-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a profile', () => {
  it('holds the account and the origin under the name that app.json gives it', () => {
    const profile = Profile.parse({ name: 'prod', accountId: '4000001', backendOrigin: 'https://ringback.example' });
    const file = writeProfileFile(folder, profile, 'BACKEND_ORIGIN');
    expect(file).toBe(join(folder, 'hsprofile.prod.json'));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      accountId: 4000001,
      variables: { BACKEND_ORIGIN: 'https://ringback.example' },
    });
  });

  it.each<[what: string, change: object]>([
    ['no account', { accountId: '' }],
    ['an account that is no number', { accountId: 'mine' }],
    ['no origin', { backendOrigin: undefined }],
    ['a plain http origin', { backendOrigin: 'http://ringback.example' }],
    ['an origin with a path', { backendOrigin: 'https://ringback.example/card' }],
    ['localhost, from which HubSpot lets no card fetch', { backendOrigin: 'https://localhost:4310' }],
    ['a name that would hide the file from HubSpot', { name: 'prod.eu' }],
  ])('is refused with %s', (_what, change) => {
    const given = { name: 'prod', accountId: '4000001', backendOrigin: 'https://ringback.example', ...change };
    expect(Profile.safeParse(given).success).toBe(false);
  });
});
