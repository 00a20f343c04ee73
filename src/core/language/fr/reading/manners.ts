/** Pretended friendship, bureaucratic words, private matters and relations that can hurt. */
import type { Passage, Span, StiffWord } from '../../reader.ts';
import { before, find, isDenied, spans, words } from './patterns.ts';

const FAMILIARITY = words([
  'bravo (?:pour|à) (?:le|la|votre|vos|ton|ta|tes|vous|toi)',
  '(?:boulot|travail|job) (?:… )?(?:incroyable|génial|remarquable|formidable|de dingue|extraordinaire)',
  'entendu (?:… )?(?:merveilles|que du bien|beaucoup de bien|le plus grand bien)',
  "(?:salut|bonjour|hello) (?:champion\\p{L}*|l'artiste|chef|patron|boss|l'ami\\p{L}*|vieux|mon grand|ma belle)",
  "(?:je suis|je suivais|j'ai suivi|nous suivons) (?:votre|ton|vos|tes) (?:carrière|parcours|travail|travaux|aventure|succès)",
  '(?:bon|vieil|vieux|grand) ami que je suis|en (?:bon |vieil )?ami',
  '(?:mon frère|ma sœur|frérot|mon cher|ma chère)(?=,)',
  '(?:des siècles|des lustres|une éternité|longtemps|un bail) qu',

  "(?:je suis|j'ai été|j'étais|suis) (?:un |une |très |vraiment |tout simplement |grand |grande )*(?:fan|admirat\\p{L}+|impressionnée?|bluffée?|ébloui\\p{L}*|épatée?|subjuguée?|conquise?)",
  "(?:j'adore|j'admire|je raffole de|j'apprécie (?:énormément|beaucoup)) (?:… )?(?:ce que (?:vous|tu)|votre|vos|ton|ta|tes)",
  '(?:mon |ma )?(?:chère?|très chère?) (?:ami\\p{L}*|\\p{L}+)(?=[ ,])',
  '(?:mon ami|mon pote|mon vieux|ma belle|mon grand)',
  '(?:ça|cela) fait (?:un bail|longtemps|une éternité|un moment)(?! que (?:nordex|nos))',
  'on ne se (?:voit|parle|croise) plus|quel plaisir(?! de)|quel bonheur',
  '(?:votre|ton|ta|vos|tes) (?:\\p{L}+ )?(?:parcours|réussite|carrière|travail|entreprise|profil|équipe|site|succès|expertise|talent) (?:est|sont) (?:… )?(?:impressionnante?s?|remarquables?|exceptionnel\\p{L}*|incroyables?|admirables?|inspirante?s?|extraordinaires?|formidables?|magnifiques?|brillante?s?)',
  '(?:votre|ton|ta|vos|tes) (?:magnifique|formidable|remarquable|superbe|brillante?|exceptionnel\\p{L}*|incroyable|fabuleu\\p{L}+) \\p{L}+',
  '(?:vous êtes|tu es) (?:… )?(?:légende|génie|génial\\p{L}*|exceptionnel\\p{L}*|formidable|remarquable|extraordinaire|incroyable|pointure|référence|star|modèle)',
  "(?:j'espère|en espérant) (?:… )?(?:famille|enfants|vacances|week-end|petits) (?:… )?(?:va|vont|bien|passé|été)",
  'comment (?:va|vont|se portent) (?:la|les|votre|vos|ta|tes|ton) (?:famille|petite famille|enfants|petits|femme|mari|vacances)',
  '(?:toujours|encore) aussi (?:beau|belle|jeune|drôle)|(?:je me souviens|rappelez-vous) (?:… )?(?:bonne soirée|fous rires)|comme au bon vieux temps|entre amis',
]);

export function familiarities(passage: Passage): Span[] {
  return spans(passage, FAMILIARITY, (found) => !isDenied(before(found)));
}

/** Words on the left are stiff; the plain one stands on the right. */
const STIFF: readonly (readonly [string, string | null])[] = [
  ['prendre (?:mon|notre|votre) attache', 'appeler'],
  ['(?:restant|reste|restons|demeurant) à (?:votre|ta) (?:entière |pleine )?disposition', null],
  ['aux fins d', 'pour'],
  ['(?:ledit|ladite|lesdits|lesdites|dudit)', 'ce'],
  ['maximis\\p{L}+', null],

  ['(?:dans les meilleurs délais|dans les plus brefs délais|à votre meilleure convenance|à votre convenance)', 'bientôt'],
  ['veuillez', 'merci de'],
  ['(?:je vous prie|nous vous prions|je vous saurais gré|je vous serais gré)(?: de bien vouloir| de)?', 'merci de'],
  ['(?:de )?bien vouloir', null],
  ['dans le cadre (?:de|d|du)', 'pour'],
  ['(?:au niveau|en termes) (?:de|du|des|d)', 'pour'],
  ['(?:nous|je) souhaiteri(?:ons|ez)|je souhaiterais', 'je voudrais'],
  ['(?:afin de procéder|procéder) à(?: une?)?', 'faire'],
  ['en vue (?:de|d)', 'pour'],
  ['(?:optimis|implément|impact|adress|finalis|challeng|prioris|digitalis|implement)(?:er|ons|ez|é|ée|és|ation|e)', null],
  [
    '(?:synergies?|holistique|disruptif|disruptive|best practices|process|win-win|gagnant-gagnant|roadmap|scalable|game[- ]changer|use case|asap|insights?|mindset|quick win)',
    null,
  ],
  ["(?:mise en œuvre|mettre en œuvre)(?: (?:de|d'))?", 'faire'],
  ['(?:solution|offre) (?:clé|clef)s? en main', null],
  ['de manière (?:optimale|efficiente|pérenne|qualitative)', 'mieux'],
  ['(?:il convient de|il y a lieu de|il sied de)', 'il faut'],
  ['(?:sollicit(?:er?|ons) (?:un|une|votre|de)|solliciter)', 'demander'],
  ['(?:nous disposons|je dispose|nous bénéficions) d', 'nous avons'],
  ['(?:ultérieurement|préalablement|subséquemment|nonobstant|consécutivement|susmentionnée?|ci-joint|susvisée?|afférente?s?)', null],
  ['(?:problématiques?|enjeux stratégiques|valeur ajoutée|accompagnement sur mesure)', null],
  ['(?:entretien téléphonique)', 'appel'],
  ['(?:suite à donner|donner une suite favorable|rester à votre (?:entière )?disposition|me tiens à votre (?:entière )?disposition)', null],
  ['(?:par la présente|en référence à|relativement à|eu égard à)', null],
];
const STIFF_PATTERNS = STIFF.map(([text, plain]) => ({ pattern: words([text]), plain }));

export function stiffWords(passage: Passage): StiffWord[] {
  return STIFF_PATTERNS.flatMap(({ pattern, plain }) => spans(passage, pattern).map((span) => ({ ...span, plain })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((word, index, all) => index === 0 || word.start >= all[index - 1]!.end);
}

const YOUR = '(?:votre|vos|ton|ta|tes)';
const PRIVATE = words([
  '(?:étiez|êtes|étais|es|été) (?:en arrêt|licenciée?|renvoyée?|remerciée?|malade|hospitalisée?|enceinte|au chômage)',
  '(?:est|était) (?:enceinte|malade|hospitalisée?|décédée?)',
  'manqu\\p{L}+ de (?:liquidités|trésorerie|moyens|fonds)',
  'condoléances',
  "(?:d'après|selon) mes notes|peu de budget",
  '(?:félicitations|bravo) pour (?:le|la|votre|ton) (?:bébé|naissance|mariage|grossesse)|votre bébé',

  `${YOUR} (?:\\p{L}+ )?(?:santé|maladie|opération|grossesse|dépression|cancer|traitement|hospitalisation|burn-out|accident|convalescence|deuil|divorce|séparation|mariage|religion|salaire|licenciement|dettes?|foi|addiction|handicap|âge|poids)(?! (?:routier|lourds?))`,
  '(?:arrêt|congé) (?:maladie|maternité|parental)|en arrêt de travail',
  `${YOUR} (?:mère|père|femme|mari|époux|épouse|conjointe?|enfants?|fils|fille|parents|compagne|compagnon|grand-mère|grand-père|bébé) (?:va|vont|est|sont|a|ont|se|ira)`,
  'comment (?:va|vont|se passe|se portent|vit) (?:votre|vos|ton|ta|tes) (?:santé|mère|père|femme|mari|épouse|époux|enfants|fils|fille|grossesse|famille|divorce)',
  "(?:soucis|problèmes?|difficultés|ennuis) (?:d'argent|financi\\p{L}+|de trésorerie|de santé|de couple|familiaux|personnels)",
  '(?:au bord de la|proche de la|en) (?:faillite|liquidation|redressement)|faillite|redressement judiciaire|surendett\\p{L}+',
  '(?:prospect|lead|piste) (?:chaude?|tiède|froide?|qualifiée?)',
  '(?:votre|ton) (?:score|scoring|note) (?:est|de|dans|chez|s)',
  '(?:décideur|décisionnaire|décideuse|champion|influenceur) (?:… )?(?:dans (?:mon|notre|ma|le)|chez nous|identifiée?)|(?:figurez|êtes notée?|êtes inscrite?) comme',
  "(?:dans|d'après|selon) (?:notre|mon|ma|le|nos) (?:crm|fiche|fichier|base|base de données|dossier|notes?|outil)",
  "(?:votre|ton) budget (?:est|serait|de|s'élève)",
  '(?:pipeline|étape du deal|phase de négociation|taux de closing|compte stratégique)',
  `${YOUR} (?:opinions?|convictions?) (?:politiques?|religieuses?)`,
]);

export function privateMatters(passage: Passage): Span[] {
  return spans(passage, PRIVATE);
}

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
