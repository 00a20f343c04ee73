/** Flags that people type before or after a name instead of into a field of their own. */
import { KNOWN_FIRST_NAMES } from './known-first-names.ts';
import { foldName } from './fold-name.ts';

const CARE_OF =
  /^(?:z\.?\s?h(?:d|dn|anden)\.?|attn|att|attention|c\/o|a\/c|fao|à l['’]attention de|a la atención de|at\. de|aos cuidados de)[\s:.]{1,3}(?=\p{L})/iu;
const BEFORE = /^(?:vip|dnc|dnd)[\s:.-]{1,3}(?=\p{L})/iu;
const AFTER =
  /[\s,]+(?:is |has |ist |est )?(?:no longer|not here|left|do not|don['’]t|dnc|dnd|retired|deceased|moved|quit|resigned|bounced|duplicate|dupe|nicht (?:mehr|anrufen)|ausgeschieden|verstorben|doppelt|in rente|ne (?:pas|plus)|n['’]est plus|parti|partie|retraité|décédé|ya no|no llamar|no contactar|jubilado|fallecido|não (?:ligar|contatar|trabalha)|saiu|aposentado|falecido)(?!\p{L}).{0,150}$/iu;

function startsWithName(text: string): boolean {
  return KNOWN_FIRST_NAMES.has(foldName(text.split(/[\s,]/, 1)[0]!));
}

/** The text without "z.Hd.", and, around a known first name only, without flags such as "DUPLICATE" or "no longer with company". */
export function withoutFlags(text: string): string {
  const addressed = text.replace(CARE_OF, '');
  const unflagged = addressed.replace(BEFORE, '');
  const named = startsWithName(unflagged) ? unflagged : addressed;
  return startsWithName(named) ? named.replace(AFTER, '') : named;
}
