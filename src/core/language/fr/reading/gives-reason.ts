/** Whether a sentence says what the contact gets by answering. */
import type { Sentence } from '../../reader.ts';
import { words } from './patterns.ts';

const REASON_GIVEN = words(
  [
    "histoire (?:de|d')|(?:l'|mon )?objectif|de quoi|le but|pourquoi|raison|repar(?:s|tez|tiras|tirez)|en échange|(?:ça|cela) (?:vous|te|t') ?(?:coût|évit|fer|permet|ôt|mont|épargn)\\p{L}*|ça peut (?:vous|te|t')",
    "(?:je|j'|nous|on) ?(?:vous |te |t'|m'|me )?(?:expos|livr|détaille|décri|confi|révèl|transmet|fourni|apport|sai[st]|connai|résum|calcul|passe en revue|suis prêt|indiqu|apprend|guid)\\p{L}*",
    "(?:je|nous|on|j')(?: |')?(?:vous |te |t'|y |en |vous en |t'en |reprends? |m'en )?(?:expliqu|dira|dirons|montr|répond|prépar|règl|présent|envo|détaill|racont|donn|partag|fixer|repren|en dira|pourr|chiffr|verr|fera|ferons|commenc|trouv|propos|aider|fer|regard|voi)\\p{L}*",
    'pour (?:que|qu)',
    'afin (?:que|de|d|qu)',
    'parce que|car|puisque',
    '(?:vous|tu) (?:y |en |le |la )?(?:saur|verr|juger|décider|aur|pourr|gagner|dire|direz|comprendr|recevr|découvrir)\\p{L}*',
    '(?:\\d+|une|deux|trois|cinq|dix|quinze|quelques) (?:petites? )?minutes?',
    "pour (?:le |la |les |l'|en |vous |y |tout |te |t')?(?:savoir|voir|avoir|découvrir|comprendre|décider|juger|comparer|regarder|parler|discuter|faire|fixer|connaître|recevoir|pouvoir|convenir|avancer|échanger|montrer|expliquer|présenter)",
    'il dit|il se lit|en quelques lignes|vaut la peine|vous saurez|sur pièces',
  ],
  'u',
);

/** "Quand vous aurez une minute" is when, and not what for. */
const WHEN_THEY_CAN = words([
  '(?:accord|consacr|trouv|pren|réserv|donn|libér|bloqu|auri|aura|av|a|garde)\\p{L}*(?:-(?:vous|tu|moi|nous))? (?:\\p{L}+ ){0,2}?(?:\\d+|une|deux|trois|cinq|dix|quinze|quelques) (?:petites? )?minutes?(?: (?:au téléphone|avec moi|de (?:votre|ton) temps))?(?! (?:et|suffi))',
  "(?:je|j'|nous|on|ma|mon|mes|notre)(?: |')?(?:\\p{L}+ ){0,2}?(?:attend|attends|doi[st]|veu[tx]|compte|dépend)\\p{L}* (?:\\p{L}+ ){0,3}?(?:compte rendu|rapport|bilan|objectifs?|chiffres? du mois|quota|dossiers?|résultats|réponse|retour|appel|nouvelles)",
  "(?:je|on|nous|j')(?: |')?(?:vous |te |t'|se |en |nous )?(?:parler|discuter|jaser|causer|échanger|bavarder|placoter|papoter|verr)(?:ai|ons|a)(?: (?:tranquillement|ensemble|un peu|de vive voix|de tout ça|à ce moment-là|de ça|bien))?(?= ?[.,!?]|$)",
  "(?:tu as|vous avez|as-tu|avez-vous|auriez-vous|aurais-tu) (?:\\p{L}+ )?minutes? pour (?:me |m')(?:r?appeler|téléphoner)",
  "(?:quand|dès que|lorsque|si|sitôt que|aussitôt que) (?:vous|tu) (?:y |en |le |me |m')?(?:aur|pourr|av|as|peu|pouv|trouv|êtes|es|ser|dispos)\\p{L}*(?: (?:une?|cinq|deux|dix|quelques|le|ce|mon|du) \\p{L}+)?",
]);

/** Looks at what is said beside the asking words themselves. */
export function givesReason(sentence: Sentence): boolean {
  return REASON_GIVEN.test(sentence.lower.replace(WHEN_THEY_CAN, ' '));
}
