/** The request that has words checked by every tip. */
import type { Slots, Strategy } from '@ringback/core';
import type { CheckRequest } from './wire.ts';

export interface WordsToCheck {
  slots: Slots;
  strategy: Strategy;
  text: string;
  wanted: boolean;
  subject: string;
  body: string;
}

export function checkRequest({ slots, strategy, text, wanted, subject, body }: WordsToCheck): CheckRequest {
  return { slots, strategy, text, followUp: wanted && subject !== '' ? { subject, body } : null };
}
