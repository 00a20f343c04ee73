/** Relations that can hurt. */
import type { Passage, Span } from '../../reader.ts';
import { find, words } from './patterns.ts';

const DELICATE = words([
  '(?:votre|ta|vos|tes) concurrence',
  "(?:vous|t') ?a (?:licenciée?|renvoyée?|viré)|ex-\\p{L}+ ami\\p{L}*",

  '(?:votre|vos|ton|ta|tes|son|sa) ex(?:-(?!collègue)\\p{L}+)?(?!-)',
  '(?:votre|vos|ton|ta|tes) (?:ancien|ancienne|anciens|anciennes|précédente?s?) (?:patronn?e?|chef|cheffe|employeur|employeuse|boss|manager|associée?|mari|femme|compagne|compagnon|direct\\p{L}+|responsable|supérieure?|entreprise|société|boîte|poste)',
  '(?:votre|vos|ton|ta|tes) (?:principal\\p{L}* |plus gros |plus grand )?(?:concurrente?s?|rivale?s?)(?! en retard)',
  '(?:chez|à) la concurrence',
  '(?:votre|vos|ton|ta|tes) (?:frère|sœur|père|mère|mari|femme|fils|fille|cousine?|beau-\\p{L}+|belle-\\p{L}+|beaux-parents|oncle|tante|neveu|nièce|épouse|époux|parents|grand-\\p{L}+|conjointe?|compagne|compagnon)',
  'par alliance|ennemie?s?',
]);

export function delicateRelations(passage: Passage): Span[] {
  return find(passage, DELICATE).map(({ start, end }) => ({ start, end }));
}
