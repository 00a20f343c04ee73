/** Prefixes of numbers that are free or shared-cost to call and so are a switchboard or call centre, not a direct line. */

/**
 * First digits after the country code, by country code, of toll-free and shared-cost ranges, with the premium and company-wide
 * ("UAN") ranges that call centres use. Source: number types in Google's libphonenumber metadata (libphonenumber-js 1.13.16, "max"),
 * compared over generated numbers of these countries on 24 November 2026; ranges too small for a prefix of three digits are left out.
 */
const PREFIXES: Record<string, RegExp> = {
  '1': /^8(?:00|33|44|55|66|77|88)/,
  '7': /^80[0-4]/,
  '20': /^800/,
  '27': /^8(?:0\d|6[01])/,
  '30': /^8(?:0[0-7]|12|25|50|75)/,
  '31': /^800/,
  '32': /^(?:800|787)/,
  '33': /^80\d|^8[12]\d/,
  '34': /^(?:800|90[0-2])/,
  '36': /^(?:40|80)/,
  '39': /^80[03]|^84[01478]/,
  '41': /^8(?:00|4[0248])/,
  '43': /^8(?:00|1[01]|2[018])/,
  '44': /^80[08]|^8[47]|^3[0347]/,
  '45': /^80/,
  '46': /^(?:20|77)/,
  '47': /^8(?:0[01]|1[05])/,
  '48': /^80[01]/,
  '49': /^(?:800|180|13[78])/,
  '52': /^(?:300|800|888)/,
  '54': /^8(?:00|10)/,
  '55': /^(?:800|300\d|40[04]\d)/,
  '56': /^800\d{6}$|^600\d{7,8}$/,
  '57': /^1800/,
  '61': /^1(?:3|80)/,
  '64': /^(?:508|80\d)/,
  '65': /^1?800/,
  '81': /^(?:120|800|570)/,
  '82': /^80|^30\d{7}$/,
  '86': /^(?:400|800)/,
  '90': /^(?:8(?:00|11)|444)/,
  '91': /^18(?:00|60)/,
  '351': /^(?:80[0289]|707)/,
  '353': /^1(?:800|8[59]0)\d{6}$/,
  '358': /^800/,
  '420': /^8(?:00|[134]\d)/,
  '800': /^/,
  '808': /^/,
  '852': /^800/,
  '971': /^[4678]00/,
  '972': /^1[78]0\d/,
};

/** @param national the number without its country code and without a trunk zero */
export function isTollFree(callingCode: string, national: string): boolean {
  return PREFIXES[callingCode]?.test(national) ?? false;
}
