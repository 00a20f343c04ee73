/** Sentences in which somebody gains and nothing says what: a word of gain, the contact, and the seller or the future beside it. */
import type { Passage, Span } from '../../reader.ts';
import { before, find, inSentence, isDenied, words } from './patterns.ts';

const GAIN = words([
  "(?:mieux|meilleure?s?|avance|gains?|profits?|profitables?|bénéfi\\p{L}+|utiles?|utilité|paliers?|rouages?|avantag\\p{L}+|soulag\\p{L}+|faciles?|facilement|facilit\\p{L}+|simplement mieux|tranquill\\p{L}+|sérén\\p{L}+|sereine?s?|serein|inquiét\\p{L}+|tracas|réuss\\p{L}+|succès|grand(?:ir|irez|issez)|croissance|économi\\p{L}+|argent|sous|performan\\p{L}+|valeur|potentiel\\p{L}*|opportunités?|intéress\\p{L}+|pertinen\\p{L}+|besoins?|objectifs?|ambitions?|efficac\\p{L}+|rentab\\p{L}+|productiv\\p{L}+|compétiti\\p{L}+|qualité|satisf\\p{L}+|confort\\p{L}*|liberté|souffler|respirer|dormir|gagnante?s?|précieu\\p{L}+|changer?a? (?:la donne|les choses|tout|beaucoup)|différence|miracles?|merveilles?|progr(?:ès|ess\\p{L}+)|évolu\\p{L}+|décoll\\p{L}+|cap|tremplin|levier|bonheur|réjoui\\p{L}+|rassur\\p{L}+|aid(?:er|erai|era|erons|erait|ons|e|ez|é)|épaul\\p{L}+|accompagn\\p{L}+|souten\\p{L}+|apport\\p{L}+|optimis\\p{L}+|amélior\\p{L}+|boost\\p{L}+|transform\\p{L}+|révolutionn\\p{L}+|embelli\\p{L}*|enrichi\\p{L}*|dynamis\\p{L}+|propuls\\p{L}+|la solution|des solutions|une solution|nos solutions|la réponse|l'embarras|casse-tête|poids|pression|stress|charge mentale|épine|bouffée|second souffle|coup de (?:boost|pouce|fouet|jeune|main)|vitesse|sommet|gros lot|trésor|pépite|filon|mine|atout|plus-value|bonne affaire|bonnes? nouvelles?|retour sur investissement|meilleurs délais de|plaire|régal\\p{L}*|surpri[st]\\p{L}*|impressionn\\p{L}+|bluff\\p{L}+|étonn\\p{L}+|convain\\p{L}+|conquis\\p{L}*|longueur d'avance|coup d'avance|trouble|job plus|fier\\p{L}*|fortune|riche\\p{L}*|bonifi\\p{L}+|payant\\p{L}*)",
]);
const THEM = inSentence(
  /(?<![\p{L}])(?:vous|tu|te|toi|t'|votre|vos|ton|ta|tes|entreprises?|sociétés?|clients?|équipes?|gens|tous)(?![\p{L}])/u,
);
const SELLER_OR_FUTURE = inSentence(
  words(
    [
      "nous|notre|nos|on|avec (?:nous|moi)|chez nous|grâce à|je (?:peux|pourrais|vais|veux|suis (?:sûre|certaine|persuadée|convaincue)|crois|pense|voudrais|souhaite|tiens|vous|te|promets|garantis|t')|j'ai|j'aurais|j'aimerais|j'apporte|ça|cela|ce (?:sera|serait|que)|c'est|cette idée|il y a|y a|y'a|de quoi|moyen|ensemble|mérit\\p{L}+|laisse[zr]-moi|imagine[zr]?",
      "(?:vous|tu|t'|votre \\p{L}+|ton \\p{L}+|vos \\p{L}+|tes \\p{L}+) ?(?:\\p{L}+ )?(?:\\p{L}{2,}(?:rez|ras|ra|ront|riez|rais|rait|raient)|allez|vas|va|vont|pouvez|peux)",
    ],
    'u',
  ),
);
/** It tells of the past, asks for the call or closes. */
const NOT_A_PROMISE = inSentence(
  words(
    [
      "savoir si|si (?:cela|ça)|voici|là-dessus|prochaine étape|la suite|e-?mail|courriel|lire|questions|où (?:vous en êtes|tu en es)|nous être utiles|laisser tranquille|souhaite|r?appel\\p{L}*|téléphon\\p{L}*|numéro|livraisons?|transports?|retards?|saisies?|paiements?|commandes?|fret|tiers|moitié|coup de fil|message|répondeur|joindre|joignez|bonne (?:journée|soirée|semaine)|merci|au plaisir|bientôt|réjoui[st]|hâte|s'est (?:vus?|rencontré\\p{L}*|parlé|croisés?|salués?)|sommes (?:vus|rencontrés|parlé|croisés)|(?:a|avons|avez|as) (?:parlé|dit|discuté|évoqué)|il y a (?:deux|trois|une|quelques) \\p{L}+|dérang\\p{L}+|désolée?|excus\\p{L}+|jours?|heures?|vendredi|demain|avis|santé|famille|j'espère que (?:vous|tu)",
    ],
    'u',
  ),
);

/** Whether a fact makes it concrete, the tip decides. */
export function openGains(passage: Passage): Span[] {
  return find(passage, GAIN)
    .filter((one) => THEM(one.sentence) && SELLER_OR_FUTURE(one.sentence) && !NOT_A_PROMISE(one.sentence) && !isDenied(before(one)))
    .map(({ start, end }) => ({ start, end }));
}
