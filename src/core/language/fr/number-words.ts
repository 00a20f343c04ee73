/** French words that stand for digits and pairs of digits in a dictated telephone number. */
import type { NumberWords, SmallNumber } from '../number-words.ts';

const UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['zéro zero', 0],
      ['un une', 1],
      ['deux', 2],
      ['trois', 3],
      ['quatre', 4],
      ['cinq', 5],
      ['six', 6],
      ['sept', 7],
      ['huit', 8],
      ['neuf', 9],
      ['dix', 10],
      ['onze', 11],
      ['douze', 12],
      ['treize', 13],
      ['quatorze', 14],
      ['quinze', 15],
      ['seize', 16],
    ] as const
  ).flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)),
);
/** Septante, huitante, octante and nonante are Belgian and Swiss. */
const TENS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    octante: 80,
    nonante: 90,
  }),
);
/** After soixante and quatre-vingt the count goes on to nineteen. */
const COUNTS_ON = new Set([60, 80]);

interface Value {
  value: number;
  used: number;
}

/** "dix-sept" is two words, every other number below twenty is one. */
function belowTwenty(words: readonly string[]): Value | null {
  const first = UNITS.get(words[0] ?? '');
  if (first === undefined) return null;
  const second = UNITS.get(words[1] ?? '') ?? 0;
  return first === 10 && second >= 7 && second <= 9 ? { value: 10 + second, used: 2 } : { value: first, used: 1 };
}

function small(words: readonly string[]): SmallNumber | null {
  const fourTwenties = words[0] === 'quatre' && /^vingts?$/.test(words[1] ?? '');
  const tens = fourTwenties ? 80 : TENS.get(words[0] ?? '');
  if (tens === undefined) {
    const alone = belowTwenty(words);
    return alone === null ? null : { digits: String(alone.value), single: alone.value < 10, used: alone.used };
  }
  const from = fourTwenties ? 2 : 1;
  const joined = words[from] === 'et';
  const rest = belowTwenty(words.slice(joined ? from + 1 : from));
  const fits = rest !== null && rest.value > 0 && (COUNTS_ON.has(tens) ? rest.value < 20 : rest.value < 10);
  if (!fits || (joined && rest.value !== 1 && rest.value !== 11)) return { digits: String(tens), single: false, used: from };
  return { digits: String(tens + rest.value), single: false, used: from + (joined ? 1 : 0) + rest.used };
}

export const numberWords: NumberWords = {
  inPairs: true,
  small,
  repeats: new Map([
    ['double', 2],
    ['triple', 3],
  ]),
  scales: new Map([
    ['cent', '00'],
    ['cents', '00'],
    ['mille', '000'],
  ]),
  units: new Set(
    (
      'euro euros dollar dollars franc francs livre livres centime centimes million millions milliard milliards an ans année années mois semaine semaines jour jours ' +
      'heure heures h minute minutes min seconde secondes personne personnes salarié salariés collaborateur collaborateurs client clients utilisateur utilisateurs licence ' +
      'licences facture factures commande commandes dossier dossiers site sites agence agences magasin magasins camion camions chauffeur chauffeurs livraison livraisons ' +
      'point points page pages fois degrés km kg kilos tonnes palettes lits postes tiers pourcent équipes entreprises sociétés'
    ).split(' '),
  ),
  joiners: new Set(['virgule']),
  recordWords: new Set(
    'facture commande dossier ticket référence réf code bon contrat devis siret siren police sinistre suivi colis article compte iban tva postal conférence'.split(
      ' ',
    ),
  ),
  phoneWords: new Set(['téléphone', 'tél', 'appelez', 'appeler', 'rappelez', 'rappeler', 'rappelle', 'joindre', 'numéro', 'portable']),
  plusWords: new Set(['plus']),
  hyphenWords: new Set(['tiret']),
};
