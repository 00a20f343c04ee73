/** Bureaucratic, salesy and half-English words that nobody says across a table. */
import type { Passage, StiffWord } from '../../reader.ts';
import { heavyNouns } from './heavy-nouns.ts';
import { OFFICE_WORDS } from './office-words.ts';
import { spans, words } from './patterns.ts';

/** Words on the left are stiff; the plain one stands on the right. */
const STIFF: readonly (readonly [string, string | null])[] = [
  [
    "co-?construi\\p{L}+|pérennes?|faire part|fais part|susceptibles?|retenir (?:votre|ton) attention|obligeance|requête|donner suite|œuvr(?:ons|ent|er)|visant à|vise à|permettant de|désireu\\p{L}+|soucieu\\p{L}+ de|en vue d'?|honneur de|présente (?:démarche|demande)|ladite|lesquel\\p{L}+|auxquel\\p{L}+|desquel\\p{L}+|notamment|néanmoins|toutefois|cependant|par conséquent|de surcroît|en outre|fructueu\\p{L}+|update\\p{L}*|deliverables?|empower\\p{L}*|onboarding|pricing|benefits?|value|impactant\\p{L}*|drivers?|asset|le besoin de|ressources (?:clés|internes)|à l'attention de|un (?:simple )?entretien(?: avec|$|[.])",
    null,
  ],
  // Letters and offices.
  [
    "conformément à|compte tenu de|à cet égard|à cet effet|de ce fait|en ce sens|le cas échéant|dans l'(?:optique|objectif|hypothèse|éventualité|intérêt) (?:de|d'|où|d'une)|en (?:qualité|tant) de|au titre de|au regard de|à l'aune de|dans une logique|au sein de|en matière de|s'agissant de|quant à|ainsi que convenu|tel que|telle que|d'ores et déjà|à toutes fins utiles|à titre (?:informatif|indicatif|gracieux)|sous réserve|par (?:avance|ailleurs|conséquent|le biais|l'intermédiaire)|dans la mesure du possible|en tout état de cause|il (?:convient|conviendrait|s'avère|serait (?:opportun|judicieux|souhaitable)|importe|incombe|y a lieu)(?: de| d')?",
    null,
  ],
  [
    "(?:mes|nos) (?:\\p{L}+ )?(?:salutations|sentiments|hommages)(?: \\p{L}+)?|agréer|(?:suite|réponse) favorable|portera? à (?:votre|ta) connaissance|porter à (?:votre|ta) (?:connaissance|attention)|attirer (?:votre|ton) attention|(?:votre|ton) (?:bienveillance|haute considération|aimable attention)|l'intérêt que (?:vous|tu) (?:port|voudr)\\p{L}+|(?:je|nous) (?:vous |te )?(?:prie|prions|sollicite|sollicitons|soumets|soumettons|saurais|informe que|informons|confirme par)|être en mesure|(?:sommes|suis|serons|serais|êtes|serez) en mesure|(?:m'|s'|nous |vous )entretenir|entrevue|s'inscri\\p{L}+ dans|(?:convenir|convenons) (?:de |d'|ensemble d)(?: )?(?:une?|de)?|(?:me|nous) permet(?:s|tons|trai|trons) de (?:revenir|vous|te|prendre|solliciter)|faire bénéficier|bénéficier de|(?:complément|supplément) d'information|prendre (?:bonne )?note|accuse\\p{L}* réception|ci-(?:dessous|dessus|après)|susdite?|précité\\p{L}*|de ce qui précède|notre (?:honorable|estimée?) |votre (?:honorable|estimée?) |courrier électronique|procéd(?:er|ons|erons|é)(?: à)?|effectuer|ultérieur\\p{L}*|préalable\\p{L}*|subséquent\\p{L}*|dans les (?:plus|meilleurs) (?:brefs )?délais|sollicit\\p{L}+|à (?:votre|ta) (?:entière |pleine )?disposition|vous trouverez ci",
    null,
  ],
  // Brochures.
  [
    '(?:optimis|fluidifi|rationalis|mutualis|pérennis|capitalis|fédér|valoris|dynamis|industrialis|monitor|digitalis|dématérialis|réinvent|révolutionn|implément|finalis|prioris|challeng|potentialis|externalis|internalis|crédibilis|solutionn|impact|adress|perform|maximis|minimis|catalys|déploy|générer? de la)(?:er|ons|ez|ent|e|ant|é|ée|és|ation|ations|era|erez|erons|eront)',
    null,
  ],
  [
    "leviers?|axes? (?:de|d')(?: )?(?:progrès|amélioration|développement|croissance)|écosystèmes?|expérience (?:client|utilisateur|collaborateur)|orientée?s? (?:résultats?|client|solution|business|valeur)|sans couture|chaîne de valeur|proposition de valeur|création de valeur|(?:forte|haute|réelle|de la) valeur|transformation (?:digitale|numérique)|amélioration continue|excellence opérationnelle|performance (?:opérationnelle|globale|durable)|montée en (?:compétences?|puissance)|feuille de route|cœur de métier|forces vives|partenariat (?:stratégique|durable|gagnant)|échange constructif|collaboration (?:fructueuse|pérenne|durable)|solution (?:innovante|globale|intégrée|holistique|complète|disruptive)|approche (?:globale|intégrée|innovante|proactive|agile|client|structurée|sur mesure|360)|stratégi(?:e|es|que|ques)|paradigme|(?:pro)?activement|proacti\\p{L}+|agilité|méthodologie|problématiques?|thématiques?|enjeux|synergi\\p{L}+|processus|expertise|savoir-faire|accompagne(?:ment|r) (?:dans|sur|global|personnalisé)|résilien\\p{L}+|durablement|de bout en bout|à 360|vision (?:globale|holistique|stratégique)|gouvernance|périmètre|livrables?|opérationnel\\p{L}*|structures? respectives|optimal\\p{L}*|efficien\\p{L}+|tangibles?|qualitati\\p{L}+|innovation",
    null,
  ],
  // Half English.
  [
    '(?:un |une |le |les |des |ce |petit |quick )?(?:calls?|conf call|meetings?|feedbacks?|deadlines?|pain points?|workflows?|process|stakeholders?|quick wins?|roadmaps?|follow-up|next steps?|mindset|skills?|benchmarks?|kick-off|reportings?|dashboards?|insights?|learnings?|takeaways?|best practices?|use cases?|business (?:case|model|plan|unit)|customer (?:success|journey|care)|success stor\\p{L}+|game[- ]changer|low-hanging|pipe|touchpoints?|one-to-one|milestones?|tips|deep dive|bandwidth|scope|core business|cost killing|supply chain management|go-to-market|lead time|asap|fyi|kpis?|roi|win-win|b2b|team building|think tank|data|cloud|full|high level|end-to-end)',
    null,
  ],
  [
    "(?:book|check|brainstorm|leverag|scal|driv|onboard|deliver|délivr|forward|pitch|clos|sourc|focus|brief|débrief|upgrad|benchmark|challeng|boost|switch|process|track|shar|sync|synchronis|implement|skip|ping|call|manag|spott|target|matche?|staff|report|cross-check|follow-up|brand|market)(?:er|e|é|ons|ez|ée|és|ent)(?![\\p{L}])|(?:data|customer|client|business|user|result)-?(?: )?(?:driven|centric|centrique|first|oriented|friendly)|driven|(?:s'|nous |m')align(?:e|er|ons|ions)|scalab\\p{L}+|disrupti\\p{L}+|agile|lean",
    null,
  ],
  ['prendre (?:mon|notre|votre) attache', 'appeler'],
  ['(?:restant|reste|restons|demeurant) à (?:votre|ta) (?:entière |pleine )?disposition', null],
  ['aux fins d', 'pour'],
  ['(?:ledit|ladite|lesdits|lesdites|dudit)', 'ce'],
  ['maximis\\p{L}+', null],

  ['(?:dans les meilleurs délais|dans les plus brefs délais|à votre meilleure convenance)', 'bientôt'],
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
  ['(?:donner une suite favorable|rester à votre (?:entière )?disposition|me tiens à votre (?:entière )?disposition)', null],
  ['(?:par la présente|en référence à|relativement à|eu égard à)', null],
];
const STIFF_PATTERNS = [...STIFF, ...OFFICE_WORDS.map((text) => [text, null] as const)].map(([text, plain]) => ({
  pattern: words([text]),
  plain,
}));

export function stiffWords(passage: Passage): StiffWord[] {
  return STIFF_PATTERNS.flatMap(({ pattern, plain }) => spans(passage, pattern).map((span) => ({ ...span, plain })))
    .concat(heavyNouns(passage).map((span) => ({ ...span, plain: null })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((word, index, all) => index === 0 || word.start >= all[index - 1]!.end);
}
