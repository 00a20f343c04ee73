/** Every match of a pattern, in order. `matchAll` would copy the pattern first, which costs more than running one of several thousand characters. */

const NONE: readonly RegExpExecArray[] = [];

/** @param pattern with the flag "g"; it may be run again while the matches are looked at, since all are found before */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    // An empty match would be found again and again; it is left by one letter, of which some take two places.
    if (match[0] === '') pattern.lastIndex += pattern.unicode && text.codePointAt(pattern.lastIndex)! > 0xffff ? 2 : 1;
    match = pattern.exec(text);
  }
  return found;
}
