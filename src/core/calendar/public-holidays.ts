/** Nationwide public holidays of a few large countries, as rules; states and regions may have more. */

/** A fixed day, the nth (or last, -1) weekday of a month, or days from Easter Sunday. Weekday 1 is Monday. */
export type HolidayRule =
  | { name: string; month: number; day: number; observed?: 'nearest' | 'monday' }
  | { name: string; month: number; weekday: number; nth: number; plusDays?: number }
  | { name: string; month: number; mondayBefore: number }
  | { name: string; easter: number };

const NEW_YEAR = { name: "New Year's Day", month: 1, day: 1 } as const;
const LABOUR_DAY = { name: 'Labour Day', month: 5, day: 1 } as const;
const ASSUMPTION = { name: 'Assumption Day', month: 8, day: 15 } as const;
const ALL_SAINTS = { name: "All Saints' Day", month: 11, day: 1 } as const;
const CHRISTMAS = { name: 'Christmas Day', month: 12, day: 25 } as const;
const SECOND_CHRISTMAS = { name: 'Boxing Day', month: 12, day: 26 } as const;
const GOOD_FRIDAY = { name: 'Good Friday', easter: -2 } as const;
const EASTER_MONDAY = { name: 'Easter Monday', easter: 1 } as const;
const ASCENSION = { name: 'Ascension Day', easter: 39 } as const;
const WHIT_MONDAY = { name: 'Whit Monday', easter: 50 } as const;

/**
 * The laws named below are where the days are laid down; they were not read. The days these rules give for 2024 to 2032 were compared
 * with date-holidays 3.37.0 on 24 November 2026: GB, FR, ES and PT alike; US has the day after Thanksgiving more; CA has the federal
 * days that date-holidays lists by province; DE and BR leave out that package's bank holidays (24 and 31 December, Corpus Christi).
 */
export const PUBLIC_HOLIDAYS: Record<string, readonly HolidayRule[]> = {
  /** Law: 5 U.S.C. 6103 (a) and (b), and Executive Order 11582 for days in lieu; the day after Thanksgiving is customary, not law. */
  US: [
    { ...NEW_YEAR, observed: 'nearest' },
    { name: 'Martin Luther King Jr. Day', month: 1, weekday: 1, nth: 3 },
    { name: "Presidents' Day", month: 2, weekday: 1, nth: 3 },
    { name: 'Memorial Day', month: 5, weekday: 1, nth: -1 },
    { name: 'Juneteenth', month: 6, day: 19, observed: 'nearest' },
    { name: 'Independence Day', month: 7, day: 4, observed: 'nearest' },
    { name: 'Labor Day', month: 9, weekday: 1, nth: 1 },
    { name: 'Columbus Day', month: 10, weekday: 1, nth: 2 },
    { name: 'Veterans Day', month: 11, day: 11, observed: 'nearest' },
    { name: 'Thanksgiving Day', month: 11, weekday: 4, nth: 4 },
    { name: 'the day after Thanksgiving', month: 11, weekday: 4, nth: 4, plusDays: 1 },
    { ...CHRISTMAS, observed: 'nearest' },
  ],
  /** Law: Holidays Act (R.S.C. 1985, c. H-5) and Canada Labour Code, section 166. */
  CA: [
    { ...NEW_YEAR, observed: 'monday' },
    GOOD_FRIDAY,
    { name: 'Victoria Day', month: 5, mondayBefore: 25 },
    { name: 'Canada Day', month: 7, day: 1, observed: 'monday' },
    { name: 'Labour Day', month: 9, weekday: 1, nth: 1 },
    { name: 'Truth and Reconciliation Day', month: 9, day: 30, observed: 'monday' },
    { name: 'Thanksgiving', month: 10, weekday: 1, nth: 2 },
    { name: 'Remembrance Day', month: 11, day: 11, observed: 'monday' },
    { ...CHRISTMAS, observed: 'monday' },
    { ...SECOND_CHRISTMAS, observed: 'monday' },
  ],
  /** England and Wales. Law: Banking and Financial Dealings Act 1971, schedule 1; https://www.gov.uk/bank-holidays. */
  GB: [
    { ...NEW_YEAR, observed: 'monday' },
    GOOD_FRIDAY,
    EASTER_MONDAY,
    { name: 'the early May bank holiday', month: 5, weekday: 1, nth: 1 },
    { name: 'the spring bank holiday', month: 5, weekday: 1, nth: -1 },
    { name: 'the summer bank holiday', month: 8, weekday: 1, nth: -1 },
    { ...CHRISTMAS, observed: 'monday' },
    { ...SECOND_CHRISTMAS, observed: 'monday' },
  ],
  /** Holidays of every Land. Law: the Länder's Feiertagsgesetze and Einigungsvertrag, article 2 (2). */
  DE: [
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    { name: 'German Unity Day', month: 10, day: 3 },
    CHRISTMAS,
    { name: 'Second Christmas Day', month: 12, day: 26 },
  ],
  /** Law: Code du travail, article L3133-1. */
  FR: [
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    { name: 'Victory Day', month: 5, day: 8 },
    ASCENSION,
    WHIT_MONDAY,
    { name: 'Bastille Day', month: 7, day: 14 },
    ASSUMPTION,
    ALL_SAINTS,
    { name: 'Armistice Day', month: 11, day: 11 },
    CHRISTMAS,
  ],
  /** Nationwide ones. Law: Real Decreto 2001/1983, article 45. */
  ES: [
    NEW_YEAR,
    { name: 'Epiphany', month: 1, day: 6 },
    GOOD_FRIDAY,
    LABOUR_DAY,
    ASSUMPTION,
    { name: 'National Day', month: 10, day: 12 },
    ALL_SAINTS,
    { name: 'Constitution Day', month: 12, day: 6 },
    { name: 'Immaculate Conception', month: 12, day: 8 },
    CHRISTMAS,
  ],
  /** Law: Código do Trabalho, article 234. */
  PT: [
    NEW_YEAR,
    GOOD_FRIDAY,
    { name: 'Freedom Day', month: 4, day: 25 },
    LABOUR_DAY,
    { name: 'Corpus Christi', easter: 60 },
    { name: 'Portugal Day', month: 6, day: 10 },
    ASSUMPTION,
    { name: 'Republic Day', month: 10, day: 5 },
    ALL_SAINTS,
    { name: 'Restoration of Independence', month: 12, day: 1 },
    { name: 'Immaculate Conception', month: 12, day: 8 },
    CHRISTMAS,
  ],
  /** Law: Lei 662/1949, Lei 6.802/1980, Lei 9.093/1995 and Lei 14.759/2023; Carnival is customary. */
  BR: [
    NEW_YEAR,
    { name: 'Carnival Monday', easter: -48 },
    { name: 'Carnival Tuesday', easter: -47 },
    GOOD_FRIDAY,
    { name: 'Tiradentes Day', month: 4, day: 21 },
    LABOUR_DAY,
    { name: 'Independence Day', month: 9, day: 7 },
    { name: 'Our Lady of Aparecida', month: 10, day: 12 },
    { name: "All Souls' Day", month: 11, day: 2 },
    { name: 'Republic Day', month: 11, day: 15 },
    { name: 'Black Awareness Day', month: 11, day: 20 },
    CHRISTMAS,
  ],
};
