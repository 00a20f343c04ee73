/** Whether a meeting in the CRM really happened, by its outcome and title. */

const TOOK_PLACE = new Set(['', 'COMPLETED', 'SCHEDULED']);
const DID_NOT = new Set(['CANCELED', 'CANCELLED', 'NO_SHOW', 'RESCHEDULED']);
const DID_NOT_WORDS =
  /cancel|no[\s_-]?show|reschedul|postpon|moved|missed|declin|did\s?n[o'’]t|not held|not happen|absent|abgesagt|storniert|verschoben|ausgefallen|nicht erschienen|annul|reporté|cancelad|aplazad|reprogramad|no asisti|adiad|remarcad|desmarcad|não compareceu|annullat|spostat|geannuleerd|verzet/iu;

/** @param outcome the account's outcome in any words; null and an outcome nobody changed after the day count as held */
export function meetingTookPlace(outcome: string | null, title: string | null): boolean {
  const code =
    outcome
      ?.trim()
      .toUpperCase()
      .replace(/[\s-]+/g, '_') ?? '';
  if (DID_NOT.has(code) || (!TOOK_PLACE.has(code) && DID_NOT_WORDS.test(outcome ?? ''))) return false;
  return !/^\W{0,3}(?:cancel+ed|no[- ]?show|rescheduled|postponed|declined|abgesagt|annul[eé]e?|cancelad[oa])(?!\p{L})/iu.test(title ?? '');
}
