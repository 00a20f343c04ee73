/** Facts documents for questions of time: a rep in Denver and whatever the case says of the contact. */
import { Facts, type FactsInput } from '../../../src/core/schema/index.ts';

export type ContactInput = Omit<FactsInput['contact'], 'id'>;

export function factsAt(now: string, contact: ContactInput = {}, repZone: string | null = 'America/Denver'): Facts {
  return Facts.parse({ now, contact: { id: '101', ...contact }, rep: { callbackNumber: '+13035550134', timeZone: repZone } });
}
