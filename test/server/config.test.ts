import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from '../../src/server/config.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const COMPLETE = {
  PUBLIC_URL: 'https://ringback.example/',
  HUBSPOT_CLIENT_ID: 'id',
  HUBSPOT_CLIENT_SECRET: 'secret-one, secret-two',
  TOKEN_KEYS: `new:${KEY},old:${KEY}`,
};

function faultsOf(environment: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the environment', () => {
  it('is complete with four settings', () => {
    expect(readConfig(COMPLETE)).toMatchObject({
      host: '127.0.0.1',
      port: 4310,
      publicUrl: 'https://ringback.example',
      databaseUrl: null,
      dataDirectory: '.ringback',
      hubspot: {
        apiUrl: 'https://api.hubapi.com',
        appUrl: 'https://app.hubspot.com',
        appId: null,
        clientSecrets: ['secret-one', 'secret-two'],
      },
      sealingKeys: [{ id: 'new' }, { id: 'old' }],
    });
  });

  it('names everything that is missing at once', () => {
    const faults = faultsOf({});
    for (const name of Object.keys(COMPLETE)) expect(faults).toContain(`${name}: is missing`);
  });

  it('treats an empty setting as missing', () => {
    expect(faultsOf({ ...COMPLETE, HUBSPOT_CLIENT_ID: '' })).toHaveLength(1);
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['PUBLIC_URL', 'ringback.example'],
    ['PUBLIC_URL', 'ftp://ringback.example'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['TOKEN_KEYS', 'main:c2hvcnQ='],
    ['TOKEN_KEYS', KEY],
    ['HUBSPOT_APP_ID', 'abc'],
    ['LEASE_SECONDS', '4'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s, and does not repeat the value', (name, value) => {
    const faults = faultsOf({ ...COMPLETE, [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name}`));
    if (value.length > 5) expect(faults[0]).not.toContain(value);
  });
});
