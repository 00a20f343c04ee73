/** Relations that can hurt when they are named without asking. */

/** "Ex" is harmless before a colleague only. */
const EX =
  /(?<!\p{L})(?:ex(?!-?\s?(?:colleague|co-?worker|team-?mate|kolleg|collègue|compañer|colega))|estranged|divorced|separated|widow(?:er|ed)?)(?!\p{L})|(?<!\p{L})ex-?(?:partner|wife|husband|spouse|boyfriend|girlfriend|boss|employer|frau|mann|femme|mari|marido|mujer|esposa?)/iu;
const FAMILY =
  /(?<!\p{L})(?:husband|wife|spouse|fianc[eé]e?|boyfriend|girlfriend|lover|affair|dating|dated|married|partner in life|life partner|domestic partner|romantic|family|relatives?|mother|father|mom|mum|dad|parents?|son|daughter|child(?:ren)?|kids?|brother|sister|siblings?|twin|uncle|aunt|cousin|nephew|niece|grand(?:mother|father|son|daughter|parents?)|godfather|godmother|in-laws?|(?:mother|father|brother|sister|son|daughter)-in-law|step\p{L}+|roommate|ehefrau|ehemann|familie|mutter|vater|bruder|schwester|sohn|tochter|schwager|schwägerin|verwandte?r?|lebensgefährt\p{L}*|mari|épouse?|famille|mère|père|frère|sœur|soeur|cousine|fils|fille|conjoint\p{L}*|marido|mujer|esposa?|familia|madre|padre|hermano|hermana|hijo|hija|primo|prima|cuñad[oa]|família|mãe|pai|irmã|irmão|filh[oa]|cônjuge)(?!\p{L})/iu;
const RIVAL = /competit|(?<!\p{L})(?:rival|concurrent|wettbewerb\p{L}*|konkurren\p{L}*|competencia|concorrent\p{L}*)(?!\p{L})/iu;
const JOB =
  /(?<!\p{L})(?:(?:former|old|previous|past|ex)[\s-]*(?:employers?|boss|manager|supervisor|employees?)|employer|boss|fired|laid off|layoff|terminated|dismissed|sacked|let go|resigned|quit|whistle-?blower|headhunter|recruiter|interviewed|applicant|candidate|union|works council|ehemaliger arbeitgeber|chef|gekündigt|entlassen|betriebsrat|ancien employeur|licencié|despedid[oa]|demitid[oa])(?!\p{L})/iu;
const LAW =
  /(?<!\p{L})(?:lawyers?|attorneys?|solicitor|barrister|counsel|legal|litigation|lawsuit|sued|suing|plaintiff|defendant|court|judge|police|parole|probation|creditor|debtor|debt|bankrupt\p{L}*|investigat\p{L}*|audit(?:or|ed)?|anwalt|anwältin|avocate?|abogad[oa]|advogad[oa])(?!\p{L})/iu;
const HEALTH =
  /(?<!\p{L})(?:doctor|physician|surgeon|dentist|therapist|psych\p{L}*|counsell?or|nurse|patient|medical|hospital|clinic|health|illness|rehab|recovery|sponsor in|addict\p{L}*|arzt|ärztin|médecin|médic[oa])(?!\p{L})/iu;
const BELIEF =
  /(?<!\p{L})(?:priest|pastor|rabbi|imam|minister|church|mosque|synagogue|temple|parish|religio\p{L}*|politic\p{L}*|party member|donor|democrat|republican|kirche|église|iglesia|igreja|enem(?:y|ies)|blackmail|confidential|secret|private)(?!\p{L})/iu;

const PATTERNS = [EX, FAMILY, RIVAL, JOB, LAW, HEALTH, BELIEF];

/** @param words the account's words for the relation, or the name of a group */
export function isSensitiveRelation(words: string | null): boolean {
  if (words === null) return false;
  const plain = words.normalize('NFKC').replace(/_/g, ' ');
  return PATTERNS.some((pattern) => pattern.test(plain));
}
