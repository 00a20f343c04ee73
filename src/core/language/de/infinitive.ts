/** A benefit as reps write it, in the form that stands before "können": without "zu", without a point, its verb at the end. */

/** Parts before which "zu" slips into a verb: "abzubauen" is "abbauen". */
const PREFIXES =
  'ab|an|auf|aus|bei|durch|ein|entgegen|fest|fort|frei|her|heraus|herunter|hin|hinzu|hoch|klein|los|mit|nach|nieder|sicher|um|voll|voran|vor|voraus|weg|weiter|wieder|zurück|zusammen|über|unter|hinzu|zufrieden';
const INSIDE = new RegExp(`(?<![\\p{L}])(${PREFIXES})zu(\\p{Ll}{2,30}(?:en|ern|eln))(?![\\p{L}])`, 'gu');
/** Words of that shape in which "zu" belongs to the verb itself. */
const OWN_ZU = /^(?:hinzu|herzu|auszu(?:chten|cken)|anzu(?:cken))/u;
const BEFORE_VERB = /(?<![\p{L}])zu (?=\p{Ll}{2,30}(?:en|ern|eln|tun|sein)(?:$|[,;.]| und | oder | sowie ))/gu;
const LEADING = /^(?:um|damit sie|dass sie)\s+/iu;

export function plainInfinitive(benefit: string): string {
  return benefit
    .trim()
    .replace(/[.!]+$/u, '')
    .replace(LEADING, '')
    .replace(BEFORE_VERB, '')
    .replace(/(?<![\p{L}])zu tun$/u, 'tun')
    .replace(INSIDE, (written, prefix: string, verb: string) => (OWN_ZU.test(written) ? written : `${prefix}${verb}`));
}
