/** Names that a hand typed to get past a field. */

/** @returns true for one letter repeated, a run of neighbouring keys, and five consonants in a row with nothing else */
export function isKeyboardMash(word: string): boolean {
  if (/^(\p{L})\1+$/iu.test(word) && word.length > 2) return true;
  if (/^(asd|qwe|zxc|sdf|dfg|fgh|hjk|jkl|abc|xyz|bla|foo)\1|asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwert|zxcv/i.test(word)) return true;
  return /^[bcdfghjklmnpqrstvwxz]{5,}$/i.test(word) || /^[BCDFGHJKLMNPQRSTVWXZ]{3}$/.test(word);
}
