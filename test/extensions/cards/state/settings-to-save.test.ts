import { describe, expect, it } from '@jest/globals';
import { RepSettings } from '../../../../src/contract/card-contract.ts';
import { settingsToSave } from '../../../../extensions/hubspot/app/cards/state/settings-to-save.ts';
import { SETTINGS } from '../../../fixtures/card/prepared.ts';

describe('settings to save', () => {
  it.each([
    ['+1 (303) 555-0134', '+13035550134'],
    ['+1.303.555.0134', '+13035550134'],
    ['0049 30 123456', '+4930123456'],
    ['+44 20‑7946‑0958', '+442079460958'],
  ])('reads the number %s', (typed, callbackNumber) => {
    const { settings, problems } = settingsToSave({ ...SETTINGS, callbackNumber: typed });
    expect(settings.callbackNumber).toBe(callbackNumber);
    expect(problems).toEqual({});
    expect(RepSettings.parse(settings)).toEqual(settings);
  });

  it('takes empty fields for nothing', () => {
    const { settings } = settingsToSave({ ...SETTINGS, callingNumber: ' ', firstName: '', company: '  ', benefit: ' cut costs ' });
    expect(settings).toMatchObject({ callingNumber: null, firstName: null, company: null, benefit: 'cut costs' });
  });

  it.each<[Partial<RepSettings>, keyof RepSettings]>([
    [{ callbackNumber: null }, 'callbackNumber'],
    [{ callbackNumber: '303 555 0134' }, 'callbackNumber'],
    [{ callbackNumber: '+1 303 CALL NOW' }, 'callbackNumber'],
    [{ callingNumber: '12' }, 'callingNumber'],
    [{ firstName: 'x'.repeat(61) }, 'firstName'],
    [{ company: 'x'.repeat(101) }, 'company'],
    [{ proof: 'x'.repeat(201) }, 'proof'],
    [{ targetSeconds: [20, 24] }, 'targetSeconds'],
    [{ targetSeconds: [5, 30] }, 'targetSeconds'],
    [{ targetSeconds: [20, 61] }, 'targetSeconds'],
    [{ targetSeconds: [Number.NaN, 35] }, 'targetSeconds'],
  ])('refuses %j as the backend would', (change, field) => {
    const { settings, problems } = settingsToSave({ ...SETTINGS, ...change });
    expect(Object.keys(problems)).toEqual([field]);
    if (change.callbackNumber !== null) expect(RepSettings.safeParse(settings).success).toBe(false);
  });
});
