/** What Maria of Brightline has set at her desk. */
import type { RepSettings } from '../../src/contract/card-contract.ts';
import { DEFAULT_REP_SETTINGS } from '../../src/use-cases/rep-settings.ts';

export const BRIGHTLINE_SETTINGS: RepSettings = {
  ...DEFAULT_REP_SETTINGS,
  callbackNumber: '+13035550134',
  company: 'Brightline',
  problem: 'late freight invoices',
  benefit: 'cut invoice disputes by a third',
  proof: 'Northwind did it in six weeks',
};
