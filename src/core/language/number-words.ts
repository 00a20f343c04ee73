/** How a language says digits and small numbers, for finding dictated telephone numbers. */
export interface SmallNumber {
  /** "7", "07", "42". */
  digits: string;
  /** True for a word that stands for one digit. */
  single: boolean;
  /** Words used up. */
  used: number;
}

export interface NumberWords {
  /**
   * The number from zero to ninety-nine that the words begin with; null when they begin with none.
   * @param words at most six, lower case, as they follow each other joined by a space or a hyphen
   */
  small(words: readonly string[]): SmallNumber | null;
  /** True where telephone numbers are dictated two digits at a time; four pairs in a row then count nothing. */
  inPairs: boolean;
  /** "double" → 2, "triple" → 3. */
  repeats: ReadonlyMap<string, number>;
  /** Words after a small number that add zeros: "hundred" → "00", "thousand" → "000". */
  scales: ReadonlyMap<string, string>;
  /** What follows a number that counts, measures or dates something: "percent", "minutes", "clients". */
  units: ReadonlySet<string>;
  /** Words after which a number word was no digit: "and", "point". */
  joiners: ReadonlySet<string>;
  /** What stands before a number that names a record: "invoice", "order". */
  recordWords: ReadonlySet<string>;
  /** What stands before a telephone number: "call", "phone". */
  phoneWords: ReadonlySet<string>;
  /** Said for the plus sign. */
  plusWords: ReadonlySet<string>;
  /** Said for the hyphen. */
  hyphenWords: ReadonlySet<string>;
}
