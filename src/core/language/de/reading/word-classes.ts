/** Classes of German words that several readings share, with the forms of Austria, Bavaria and Switzerland beside the standard ones. */

/** Up to `most` words between two others, across commas, the fewest first. */
export function wide(most: number): string {
  return `(?: [^\\s;:.!?]+){0,${most}}?`;
}

export const I = '(?:ich|i)';
export const ME = '(?:mich|mi|uns)';
export const TO_ME = '(?:mir|ma|uns)';
export const BACK = "(?:zurück|z['’]?ruck|retour)";
const RING = '(?:ruf|klingel|klingl|läut|bimmel|bimml|funk)';
const PARTICLE = `(?:an|durch|${BACK})`;

/** "anrufen", "zurückzurufen", "z'ruckrufst", "telefonieren": ringing as the last word of its clause. */
export const TO_RING = `(?:${PARTICLE}(?:zu)?${RING}(?:e?n|st|est|t|et|e)?|(?:an|durch|zurück)rief(?:e|en|est|st|et)?|zu telefonieren|telefonier(?:en|st|t))`;

const YOU_MAY = '(?:kannst|könntest|magst|willst|würdest|möchtest|darfst|musst|müsstest|solltest|sollst|täterst|tätest)';
const SIE_MAY = '(?:können|könnten|würden|mögen|möchten|wollen|dürfen|dürften|müssen|müssten|sollten|täten)';

/** The contact can, may or would; in the south "du" is left out. */
export const CONTACT_MAY = `(?:${YOU_MAY}(?: du)?|(?<!wir )${SIE_MAY} (?:sie|s['’])|(?:du|ihr) ${YOU_MAY}|sie ${SIE_MAY}|(?:könnt|könntet|mögt|würdet|wollt) ihr)`;

/** The imperative of a verb in "du", "Sie" and "ihr", and the present tense that the south asks with: "rufst mich halt an". */
export function asking(stem: string, du: readonly string[] = [stem, `${stem}e`], second = `${stem}st`, plural = `${stem}t`): string {
  return `(?:${stem}${/e[lr]$/u.test(stem) ? 'n' : 'en'} (?:sie|s['’])|${[...du, `${second}(?: du)?`, `(?<=^|[,;:–] |und |bitte )${plural}`].join('|')})`;
}

export const WEEKDAY = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';
export const DAYPART = '(?:früh|morgen|vormittag|mittag|nachmittag|abend)';
export const MONTH = '(?:januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember)';
/** Whoever works for the contact or above them. */
export const COLLEAGUE = `(?:\\p{L}*(?:chef|kolleg|leiter|leitung|vorstand|vorgesetzt|mitarbeiter|assistent|assistenz|partner|team|einkäufer|buchhalter|buchhaltung|geschäftsführ|abteilung)\\p{L}*)`;
export const YOURS = '(?:ihre?[mnrs]?|deine?[mnrs]?|euer|eure[mnrs]?)';
