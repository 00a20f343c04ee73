/** Hours in which sales calls are allowed, as dated data with their sources. No legal advice: each row is a lead for a lawyer. */

/** Minutes since midnight, [from, to). */
export type Hours = readonly [from: number, to: number];

export interface HoursRule {
  /** Country, or country and state, e.g. "US" or "US-AL". */
  where: string;
  weekdays: readonly Hours[];
  saturday: readonly Hours[];
  sunday: readonly Hours[];
  /** Whether public holidays are free of calls. */
  closedOnHolidays: boolean;
  /** 'refuse' outside these hours no script is written; 'warn' where the rule protects consumers only, so that a rep decides. */
  strength: 'refuse' | 'warn';
  /** The rule for a rep, as the end of a sentence. */
  says: string;
  source: string;
}

const hour = (h: number): number => h * 60;
const between = (from: number, to: number): readonly Hours[] => [[hour(from), hour(to)]];
const daily = (hours: readonly Hours[]): Pick<HoursRule, 'weekdays' | 'saturday' | 'sunday'> => ({
  weekdays: hours,
  saturday: hours,
  sunday: hours,
});

/**
 * Second-hand: a vendor's table, updated by it on 1 November 2025, read in a stored copy; no statute was opened. Where it is laxer than another
 * table that was read (leadmanagerhelp.clickpointsoftware.com/en/articles/5753977), the stricter one holds: Mississippi on holidays.
 */
const STATES_SOURCE = 'https://www.dropcowboy.com/state-compliance, "State Calling Restrictions Guide". Read 2026-11.';

function state(code: string, hours: readonly Hours[], closed: 'sunday-and-holidays' | null, says: string): HoursRule {
  return {
    where: `US-${code}`,
    ...daily(hours),
    ...(closed === null ? {} : { sunday: [] }),
    closedOnHolidays: closed !== null,
    strength: 'refuse',
    says,
    source: STATES_SOURCE,
  };
}

const TO_EIGHT = 'allow sales calls from 8:00 to 20:00';
const NO_SUNDAY = 'allow sales calls from 8:00 to 20:00, not on Sundays or holidays';
const NINE_TO_EIGHT = 'allow sales calls from 9:00 to 20:00';

export const HOURS_RULES: readonly HoursRule[] = [
  {
    where: 'US',
    ...daily(between(8, 21)),
    closedOnHolidays: false,
    strength: 'refuse',
    says: 'allow sales calls to homes from 8:00 to 21:00',
    source:
      '47 CFR 64.1200(c)(1), as quoted by https://www.nwdebtresolution.com/post/telephone-consumer-protection-act-call-time-restrictions; 16 CFR 310.4(c), as told by https://legalclarity.org/how-late-can-a-telemarketer-call-you. Read 2026-11.',
  },
  state('AL', between(8, 20), 'sunday-and-holidays', NO_SUNDAY),
  state('CT', between(9, 20), null, NINE_TO_EIGHT),
  state('FL', between(8, 20), null, TO_EIGHT),
  state('KY', between(10, 21), null, 'allow sales calls from 10:00 to 21:00'),
  state('LA', between(8, 20), 'sunday-and-holidays', NO_SUNDAY),
  state('MA', between(8, 20), null, TO_EIGHT),
  state('MD', between(8, 20), null, TO_EIGHT),
  state('MS', between(8, 20), 'sunday-and-holidays', NO_SUNDAY),
  state('NV', between(9, 20), null, NINE_TO_EIGHT),
  state('OK', between(8, 20), null, TO_EIGHT),
  state('RI', between(9, 18), null, 'allow sales calls from 9:00 to 18:00'),
  {
    where: 'CA',
    weekdays: [[hour(9), hour(21.5)]],
    saturday: between(10, 18),
    sunday: between(10, 18),
    closedOnHolidays: false,
    strength: 'refuse',
    says: 'allow telemarketing from 9:00 to 21:30 on weekdays and from 10:00 to 18:00 on weekends',
    source:
      'https://crtc.gc.ca/eng/phone/telemarketing/tobligations/rules-regles.htm, "Calling curfews"; that calls to businesses are not exempt: https://www.lnnte-dncl.gc.ca/ind/ntr-nrt-eng. Read 2026-11.',
  },
  {
    where: 'AU',
    weekdays: between(9, 20),
    saturday: between(9, 17),
    sunday: [],
    closedOnHolidays: true,
    strength: 'refuse',
    says: 'allow telemarketing from 9:00 to 20:00 on weekdays and from 9:00 to 17:00 on Saturdays, not on Sundays or holidays',
    source:
      'https://www.commerce.wa.gov.au/consumer-protection/times-allowed-contact-consumers; that the standard applies to all voice calls that advertise: https://donotcall.gov.au/industry/industry-overview/industry-standards. Read 2026-11.',
  },
  {
    where: 'FR',
    weekdays: [
      [hour(10), hour(13)],
      [hour(14), hour(20)],
    ],
    saturday: [],
    sunday: [],
    closedOnHolidays: true,
    strength: 'warn',
    says: 'allow sales calls to consumers from 10:00 to 13:00 and from 14:00 to 20:00, Monday to Friday, not on holidays',
    source: 'Code de la consommation, article D223-9: https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046421823. Read 2026-11.',
  },
  {
    where: 'ES',
    weekdays: between(9, 21),
    saturday: [],
    sunday: [],
    closedOnHolidays: true,
    strength: 'warn',
    says: 'allow sales calls to consumers from 9:00 to 21:00, not on weekends or holidays',
    source:
      'Consumer protection law, article 96, as told by https://www.ruetir.com/2023/05/the-law-prevails-receiving-commercial-calls-at-these-hours-is-illegal/. Read 2026-11.',
  },
];

const BY_PLACE = new Map(HOURS_RULES.map((rule) => [rule.where, rule]));

/** @returns the state's rule, which is the narrower, else the country's; null where none is known here */
export function hoursRule(country: string | null, usState: string | null): HoursRule | null {
  if (country === null) return null;
  return (country === 'US' && usState !== null ? BY_PLACE.get(`US-${usState}`) : undefined) ?? BY_PLACE.get(country) ?? null;
}
