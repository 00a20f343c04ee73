/**
 * @ringback/core, the light half: from slots to script, seconds, findings, subjects and e-mail.
 * Runs unchanged in Node, in HubSpot's card worker and in Salesforce's LWC. The heavy half, from facts to slots,
 * is `@ringback/core/resolve`; the schemas are `@ringback/core/schema`.
 */
export { answerFromSlots } from './script/answer-from-slots.ts';
export { checkText } from './tips/check-text.ts';
export { checkSubject } from './tips/check-subject.ts';
export { estimateSeconds } from './speech/estimate-seconds.ts';
export type * from './schema/index.ts';
