/** Schemas of the facts document and the answer (needs zod; the card imports only their types). */
export * from './facts-schema.ts';
export * from './answer-schema.ts';
export * from './slots-schema.ts';
