/** What people write around a name: nicknames, notes, pronouns, labels. */

/** Machine text, addresses and templates; a name field that holds any of it holds no certain name. */
const NO_NAME = /[{}<>[\]%|@_\\^=#$~]|:\/\/|(?<!\p{L})www\.|&\w{1,10};|\p{L}\.(?:com|net|org|io|ai|co|de|fr|es|info|biz|eu|uk)(?!\p{L})/iu;

const QUOTED = /(?:^|\s)["“”„«]\s?([^"“”„«»]{2,30}?)\s?["“”»](?=\s|$|,)|(?:^|\s)['‘’]([^'‘’]{2,30})['‘’](?=\s|$|,)/u;
const CALLED =
  /(?<!\p{L})(?:goes by|known as|prefers|call (?:him|her|me)|a\.?k\.?a\.?|nickname:?|genannt|dit)\s+([\p{L}\p{M}'’.-]{2,30})/iu;
const PRONOUNS =
  /(?:^|\s)(?:she|he|they|ella|elle|sie|er)\s?\/\s?(?:her|him|hers|his|them|they|elle|sie|he|she)(?:\s?\/\s?\p{L}+)?(?=\s|$)/giu;
const PARENTHESES = /\s?[(（][^()（）]{0,200}[)）]|\s?[(（].*$/gu;
/** Square brackets after a name hold a note; anywhere else they are a template. */
const BRACKETS = /(?<=\p{L})\s\[[^[\]{}<>%]{0,60}\]$/u;
const EMPLOYER = /(?<=\p{L})\s@\s[^@{}<>]{1,80}$/u;
const EMOTICON = /(?:^|\s)[:;8=]['’]?-?[)(DPp*/|](?=\s|$)/gu;
const EXTENSION = /(?<=\p{L})[\s,]+(?:ext|extension|extn|x|durchwahl|dw|poste|ramal|anexo|interno|int)\.?\s?\d{1,6}$/iu;
const NOTE = /\s[-–—]+(?=\s|\p{L})|[–—]|-\s/u;
const PLACE = /\s(?:from|at|c\/o|bei|chez|of the)\s/iu;
const EDGES = /^[\s\-–—.,;:!?*#'"’”)/]+|[\s\-–—,;:!?*'"“‘’(/]+$/gu;

/** The text without an extension, an employer after "@", a bracketed note and emoticons: what would else make it look like machine text. */
export function withoutMarginalia(text: string): string {
  const bare = text.replace(EMOTICON, ' ').trim();
  return bare.replace(BRACKETS, '').replace(EMPLOYER, '').replace(EXTENSION, '').trim();
}

/** True when the text is a template, an address or a piece of a program. */
export function isMachineText(text: string): boolean {
  return NO_NAME.test(text);
}

/** The name a person goes by, when the field says it: Liz "Lizzy" is Lizzy, Robert (goes by Bob) is Bob; else null. */
export function nicknameIn(text: string): string | null {
  const called = CALLED.exec(text);
  if (called !== null) return called[1]!;
  const quoted = QUOTED.exec(text);
  return quoted === null ? null : (quoted[1] ?? quoted[2] ?? null);
}

/** The name without parentheses, pronouns, a note after a dash, and where the person works. */
export function withoutNotes(text: string): string {
  const bare = text.replace(PARENTHESES, ' ').replace(PRONOUNS, ' ').replace(EDGES, '');
  const named = bare.split(NOTE, 1)[0]!.split(PLACE, 1)[0]!;
  return named.replace(EDGES, '').replace(/\s+/g, ' ');
}
