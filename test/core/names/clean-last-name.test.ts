/** Last names as CRMs hold them. */
import { describe, expect, it } from '@jest/globals';
import { cleanLastName } from '../../../src/core/names/clean-last-name.ts';

describe('cleanLastName', () => {
  it.each([
    ['SMITH', 'Smith'],
    ['smith', 'Smith'],
    ['VAN DER BERG', 'van der Berg'],
    ['de la cruz', 'de la Cruz'],
    ["O'NEIL", "O'Neil"],
    ['MCDONALD', 'McDonald'],
    ['DiCaprio', 'DiCaprio'],
    ['Smith-Jones', 'Smith-Jones'],
    ['García López', 'García López'],
    ['ÖZTÜRK', 'Öztürk'],
    ['Smith, PhD', 'Smith'],
    ['Smith Jr.', 'Smith'],
    ['Johnson III', 'Johnson'],
    ['Dr. Smith', 'Smith'],
    ['Smith (old)', 'Smith'],
    ['Smith - left company', 'Smith'],
    ['Ng', 'Ng'],
    ['李', '李'],
    ['King', 'King'],
  ])('%s is %s', (raw, expected) => {
    expect(cleanLastName(raw)).toBe(expected);
  });

  it.each([
    null,
    '',
    ' ',
    'S.',
    'S',
    '-',
    'Unknown',
    'N/A',
    'Acme Inc.',
    '<b>x</b>',
    '{{lastname}}',
    'a@b.com',
    '2',
    'Smith2',
    'PhD',
    'Sales Team',
  ])('%j is no last name', (raw) => {
    expect(cleanLastName(raw)).toBeNull();
  });
});
