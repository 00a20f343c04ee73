import { expect, it } from '@jest/globals';
import { initialState } from '../../../../extensions/hubspot/app/cards/state/initial-state.ts';
import { DEFAULT_REP_SETTINGS } from '../../../../src/use-cases/rep-settings.ts';

// The uploaded card cannot import the backend, so both hold the defaults; this keeps them the same.
it('the card starts from the settings the backend starts from', () => {
  expect(JSON.stringify(initialState())).toContain(JSON.stringify(DEFAULT_REP_SETTINGS).slice(1, -1));
});
