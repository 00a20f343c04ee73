/** What an account calls a relation, as one of the relations that may be said. */
import type { Connection, ConnectionSlot } from '../schema/index.ts';

export type Relation = ConnectionSlot['relation'];

/** Best first: what opens a door widest. */
export const RELATIONS_BY_WEIGHT: readonly Relation[] = [
  'referred-by',
  'former-colleague',
  'colleague',
  'friend',
  'customer',
  'partner',
  'member',
  'attended',
  'mutual',
];

/** Not what it looks like: negated, ended or someone else's. */
const UNSURE =
  /(?<!\p{L})(?:not|never|no longer|non|possible|potential|prospective|maybe|lost|former customer|ex-?customer|former client|former partner|former member|friend of (?:a|his|her|my|their) friend|facebook friend|linkedin)(?!\p{L})/iu;

/** The first that matches holds. */
const PATTERNS: readonly (readonly [RegExp, Relation])[] = [
  [
    /refer+ed (?:me )?by|refer+er|refer+al (?:from|source|partner)|refer+ed us|refer+ed me|introduced (?:me |us )?by|introduced (?:me|us)|intro(?:duction)? (?:from|by|via)|recommended (?:me |us )?by|recommended|suggested (?:i|we|by)|empfohlen|vermittelt|recommandé|présenté par|recomendad[oa] por|referid[oa] por|indicad[oa] por|indicação de/iu,
    'referred-by',
  ],
  [
    /(?:former|past|previous|old|ex|previously|once)[\s-]*(?:a )?(?:colleague|co-?worker|team-?mate|work-?mate|workmate)|worked (?:together|with|alongside|at|for the same)|used to work (?:with|together)|ehemalige\p{L}* kolleg|früher\p{L}* kolleg|ex-kolleg|ancien(?:ne)?s? collègue|ex-?collègue|excompañer|antigu[oa] compañer|ex-?colega|antig[oa] colega/iu,
    'former-colleague',
  ],
  [
    /colleague|co-?worker|team-?mate|work-?mate|works? with|working with|same (?:team|company|employer)|kolleg(?:e|in)|collègue|compañer[oa] de trabajo|colega/iu,
    'colleague',
  ],
  [/(?<!\p{L})(?:friends?|buddy|pal|freund(?:in)?|ami|amie|amig[oa])(?!\p{L})/iu, 'friend'],
  [/(?<!\p{L})(?:customer|client|kunde|kundin|cliente?)(?!\p{L})/iu, 'customer'],
  [
    /(?<!\p{L})(?:(?:business|channel|technology|implementation|reseller|strategic|integration) )?(?:partner|reseller|partenaire|socio|parceir[oa])(?!\p{L})/iu,
    'partner',
  ],
  [/(?<!\p{L})(?:members?|membership|alumni|alumn(?:us|a)|chapter|mitglied|membre|miembro|membro)(?!\p{L})/iu, 'member'],
  [
    /(?<!\p{L})(?:attended|attendee|participant|visited|spoke at|speaker|exhibitor|met at|teilnehmer(?:in)?|participé|asistió|participou)(?!\p{L})/iu,
    'attended',
  ],
];

/** What a link alone says: a shared group or event, else that both know the name. */
function bareRelation(kind: Connection['kind']): Relation {
  return kind === 'group' ? 'member' : kind === 'event' ? 'attended' : 'mutual';
}

/** A group is joined and an event attended; nobody is a group's colleague. */
function fits(relation: Relation, kind: Connection['kind']): boolean {
  if (kind === 'group') return relation === 'member' || relation === 'mutual';
  if (kind === 'event') return relation === 'attended' || relation === 'mutual';
  if (kind === 'company')
    return relation !== 'colleague' && relation !== 'former-colleague' && relation !== 'friend' && relation !== 'attended';
  return relation !== 'attended' && relation !== 'member';
}

/** @returns the nearest relation that is true for sure; "mutual" when the words say less or something else */
export function relationOf(relation: string | null, kind: Connection['kind']): Relation {
  const words =
    relation
      ?.normalize('NFKC')
      .replace(/[_\s]+/g, ' ')
      .trim() ?? '';
  if (words === '') return bareRelation(kind);
  if (UNSURE.test(words) || /(?<!\p{L})(?:registered|invited|no[- ]?show|cancelled)(?!\p{L})/iu.test(words)) return 'mutual';
  const found = PATTERNS.find(([pattern]) => pattern.test(words))?.[1] ?? 'mutual';
  return fits(found, kind) ? found : 'mutual';
}
