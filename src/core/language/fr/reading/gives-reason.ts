/** Whether a sentence says what the contact gets by answering. */
import type { Sentence } from '../../reader.ts';
import { words } from './patterns.ts';

const REASON_GIVEN = words(
  [
    "histoire (?:de|d')|(?:l'|mon )?objectif|de quoi|le but|pourquoi|raison|repar(?:s|tez|tiras|tirez)|en échange|(?:ça|cela) (?:vous|te|t') ?(?:coût|évit|fer|permet|ôt|mont|épargn)\\p{L}*|ça peut (?:vous|te|t')",
    "(?:je|j'|nous|on) ?(?:vous |te |t'|m'|me )?(?:expos|livr|détaille|décri|confi|révèl|transmet|fourni|apport|sai[st]|connai|résum|calcul|passe en revue|suis prêt|indiqu|apprend|guid)\\p{L}*",
    "(?:je|nous|on|j')(?: |')?(?:vous |te |t'|y |en |vous en |t'en |reprends? |m'en )?(?:expliqu|dira|dirons|montr|répond|prépar|règl|présent|envo|détaill|racont|donn|partag|fixer|repren|en dira|pourr|chiffr|verr|fera|ferons|commenc|trouv|propos|aider|fer|regard|voi)\\p{L}*",
    'pour (?:que|qu)',
    "si (?:vous|tu|t'|l'on|on) ?(?:voulez|veux|veut|souhait\\p{L}+|désir\\p{L}+|cherch\\p{L}+|tene[zr]|tiens|as envie|avez envie) (?:à |de |d')?(?:savoir|connaître|voir|comprendre|avoir|apprendre|découvrir|réduire|éviter|finir|en finir|un |une |moins|la |le |les )",
    "que (?:je|j') ?(?:vous|te|t') ?(?:di[st]|montre|raconte|explique)\\p{L}*",
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
  // Thanks, hopes and purposes that come back to the call itself.
  'saur(?:ais|ait|ions|ai|ons) (?:\\p{L}+ )?gré',
  `(?:pour|afin|histoire|que|et) ?(?:que |qu'|de |d')?(?:(?:on|nous|l'on|je|j') )?(?:puiss\\p{L}+ |puisse |pourr\\p{L}+ |peut |va |prendr\\p{L}+ (?:le temps |un moment |un café )?(?:de |d'|pour )?)?(?:enfin |en |se |nous |s'|vous |te |t'|un peu |re)*(?:parl|discut|échang|jas|caus|bavard|placot|papot|convers|télépho)\\p{L}*(?: (?:de vive voix|un peu|ensemble|tranquillement|au téléphone|en direct|tous les deux|toi et moi|vous et moi|de tout ça|de ça|bientôt))*(?= ?[,.!?]|$)`,
  '(?:vous|tu) (?:verr|compr)(?:ez|as|endrez|endras)(?: (?:bien|ça|tout|par (?:vous|toi)-même))*(?= ?[.!?]|$)',
  "j'ai (?:quelque chose|un truc|une chose|deux mots|plein de choses) à (?:vous |te )(?:dire|raconter|demander)(?= ?[,.!?]|$)",
  "(?:parce (?:que |qu')|car |puisque? ?|comme )?(?:c'est|ce serait|il est|je trouve ça) (?:\\p{L}+ment |très |super |vraiment |assez |bien )?(?:important|urgent|nécessaire|essentiel|pressant|sérieux)e?s?(?: (?:pour (?:moi|nous|vous|toi)|à mes yeux))?",
  "(?:parce (?:que |qu')|car |puisque? ?)(?:je |j'|on |nous |ma |mon |mes )(?:n'|ne |vous |te |t')?(?:attend|doi|veu|compt|tien|essa[iy]|cherch|ai (?:besoin|hâte|envie|déjà|essayé)|aimerai|voudrai|m'ennui|y tien|suis (?:là|press|impatient|sûr))\\p{L}*",
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
