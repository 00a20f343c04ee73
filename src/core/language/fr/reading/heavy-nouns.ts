/** Long nouns made from verbs and adjectives; two in one sentence are the style of an office. */
import type { Passage, Span } from '../../reader.ts';
import { find } from './patterns.ts';

const FEWEST = 2;
const HEAVY =
  /(?<![\p{L}])(?!(?:refacturation|facturations?|conversations?|discussions?|questions?|réunions?|attention|directions?|occasions?|invitations?|présentations?|livraisons?|expéditions?|intention|émissions?|impressions?|information|différences?|patience|distance|urgence|fréquence|présence|agence|chance|avance|vacances|confiance|quantités?|moitié|qualité|solutions?|relations?|options?|version|mention|contestations?|réclamations?|permission|proportion|attentions?|passion|pension|station|association|profession|région|communication|comptabilité|majorité|société|vérité|amitié|université|connaissance)(?![\p{L}]))[\p{L}]{4,}(?:tions?|sions?|ances?|ences?|ités?|isme|issements?|eur\s+ajoutée)(?![\p{L}])/gu;

export function heavyNouns(passage: Passage): Span[] {
  const found = find(passage, HEAVY);
  return found
    .filter(({ sentence }) => found.filter((other) => other.sentence === sentence).length >= FEWEST)
    .map(({ start, end }) => ({ start, end }));
}
