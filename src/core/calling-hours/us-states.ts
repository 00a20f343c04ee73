/** The states of the USA with their clocks. */

export interface Region {
  name: string;
  /** IANA zones, the one of most people first. */
  zones: readonly string[];
}

const E = ['America/New_York'];
const C = ['America/Chicago'];
const M = ['America/Denver'];
const P = ['America/Los_Angeles'];
const EC = [...E, ...C];
const CE = [...C, ...E];
const CM = [...C, ...M];
const MP = [...M, ...P];
const PM = [...P, ...M];

/**
 * By postal code. The clocks were compared with the zones of each state's area codes in prefix-zones.ts by a test; Arizona's second
 * clock is the Navajo Nation's summer time.
 */
export const US_STATES: Record<string, Region> = {
  AL: { name: 'Alabama', zones: C },
  AK: { name: 'Alaska', zones: ['America/Anchorage', 'America/Adak'] },
  AZ: { name: 'Arizona', zones: ['America/Phoenix', 'America/Denver'] },
  AR: { name: 'Arkansas', zones: C },
  CA: { name: 'California', zones: P },
  CO: { name: 'Colorado', zones: M },
  CT: { name: 'Connecticut', zones: E },
  DE: { name: 'Delaware', zones: E },
  DC: { name: 'District of Columbia', zones: E },
  FL: { name: 'Florida', zones: EC },
  GA: { name: 'Georgia', zones: E },
  HI: { name: 'Hawaii', zones: ['Pacific/Honolulu'] },
  ID: { name: 'Idaho', zones: MP },
  IL: { name: 'Illinois', zones: C },
  IN: { name: 'Indiana', zones: EC },
  IA: { name: 'Iowa', zones: C },
  KS: { name: 'Kansas', zones: CM },
  KY: { name: 'Kentucky', zones: EC },
  LA: { name: 'Louisiana', zones: C },
  ME: { name: 'Maine', zones: E },
  MD: { name: 'Maryland', zones: E },
  MA: { name: 'Massachusetts', zones: E },
  MI: { name: 'Michigan', zones: EC },
  MN: { name: 'Minnesota', zones: C },
  MS: { name: 'Mississippi', zones: C },
  MO: { name: 'Missouri', zones: C },
  MT: { name: 'Montana', zones: M },
  NE: { name: 'Nebraska', zones: CM },
  NV: { name: 'Nevada', zones: PM },
  NH: { name: 'New Hampshire', zones: E },
  NJ: { name: 'New Jersey', zones: E },
  NM: { name: 'New Mexico', zones: M },
  NY: { name: 'New York', zones: E },
  NC: { name: 'North Carolina', zones: E },
  ND: { name: 'North Dakota', zones: CM },
  OH: { name: 'Ohio', zones: E },
  OK: { name: 'Oklahoma', zones: C },
  OR: { name: 'Oregon', zones: PM },
  PA: { name: 'Pennsylvania', zones: E },
  RI: { name: 'Rhode Island', zones: E },
  SC: { name: 'South Carolina', zones: E },
  SD: { name: 'South Dakota', zones: CM },
  TN: { name: 'Tennessee', zones: CE },
  TX: { name: 'Texas', zones: CM },
  UT: { name: 'Utah', zones: M },
  VT: { name: 'Vermont', zones: E },
  VA: { name: 'Virginia', zones: E },
  WA: { name: 'Washington', zones: P },
  WV: { name: 'West Virginia', zones: E },
  WI: { name: 'Wisconsin', zones: C },
  WY: { name: 'Wyoming', zones: M },
};
