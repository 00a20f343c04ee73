/** @ringback/core/quick: what the card can say of words at every key. */
export { quickCheck, QUICK_TIP_IDS, type QuickCheck } from './quick-check.ts';
