/** Promises that would be true of anybody. */
import type { Passage, Span } from '../../reader.ts';
import { GENERAL_GAINS } from './general-gains.ts';
import { openGains } from './open-gains.ts';
import { before, inSentence, isDenied, spans, words } from './patterns.ts';

const VAGUE_NOUN =
  '(?:coûts|ventes|dépenses|charges|enjeux|défis|besoins|problématiques|objectifs|attentes|challenges|priorités|process|processus|performances?|efficacité|productivité|rentabilité|activité|croissance|organisation|business|résultats|quotidien|marges?|potentiel|compétitivité|image|valeur)';
const GENERAL = words(GENERAL_GAINS);
/** What is gained is named, in a figure or in what the work is about. */
const NAMED = inSentence(
  /(?<![\p{L}])(?:\d+|(?:un|deux)\s+tiers|moiti[ée]|quart|pour\s+cent|livraisons?|transports?|retards?|saisies?|paiements?|commandes?|fret|semaines?)(?![\p{L}])/u,
);
/** It points back to what was named, settles how to go on, or speaks of an e-mail and of questions. */
const POINTS_ELSEWHERE = inSentence(
  words(
    [
      "là-dessus|voici|se lit|il dit|s'il vaut|jetez-y|jettes-y|prochaine étape|la suite|e-?mail|courriel|lis-le|lisez-le|(?:vos|tes) questions|où (?:vous en êtes|tu en es)|nous être utiles|se rendre service|souhaite le meilleur|tranquille",
    ],
    'u',
  ),
);
const VAGUE = words([
  "(?:seras|serez|serais|seriez|vas être|allez être) (?:\\p{L}+ )?(?:étonnée?|surpris\\p{L}*|bluffée?|ravie?|enchantée?|conquis\\p{L}*|impressionnée?|épatée?|convaincue?|séduite?|emballée?|soulagée?|aux anges)|(?:sera|serait|seront|devient|deviendra) (?:\\p{L}+ )?plus (?:simple|facile|rapide|fluide|efficace|agréable|léger|serein)s?|(?:va|vont|allez|vas) (?:\\p{L}+ )?(?:adorer|aimer ça|apprécier|vous plaire|te plaire|décoller|cartonner|exploser|nous dire merci|me remercier|se régaler)|(?:proposition|offre|idée|chose|opportunité|nouvelle)s? (?:très |vraiment |plus qu'|extrêmement |super |assez )?(?:intéressante?|alléchante?|attractive?|irrésistible|avantageuse|géniale?|passionnante?|inédite?|prometteuse|séduisante?)s?|ce (?:que|qu') ?(?:on|nous|je) (?:peut|pouvons|peux|pourrais|pourrait) (?:faire|apporter) pour (?:toi|vous|ton|votre)|(?:gros|grand|énorme|immense|fort|vrai) (?:impact|potentiel|changement|gain|bénéfice)s?",
  // Everything gets better.
  'tout (?:ira|va|irait|sera|deviendra|serait|devient) (?:\\p{L}+ )?(?:mieux|plus (?:simple|facile|fluide|clair|vite)|parfait|réglé|différent|meilleur)|(?:ça|cela|ce) (?:va |ira |irait |sera |serait |peut )?(?:… )?(?:beaucoup mieux|bien mieux|nettement mieux|chang\\p{L}+ (?:la|ta|votre|vos|tout)|transform\\p{L}+ (?:la|ta|votre|vos)|révolutionn\\p{L}+)|chang\\p{L}+ (?:la|ta|votre|leur) (?:vie|quotidien|entreprise|façon)|(?:des |de vrais |de petits )?(?:merveilles|miracles|étincelles|prodiges)(?<=(?:fai|fer|accompl|réalis)[^.?!]{0,30})',
  "(?:ne |n')(?:… )?(?:regrett\\p{L}+|décevr\\p{L}+|serez pas déçu\\p{L}*|seras pas déçu\\p{L}*|avez rien à perdre|as rien à perdre)(?: pas)?|tout à y gagner|rien à perdre|(?:ça|cela|en|l'appel) (?:vaut|vaudra) (?:vraiment |largement |bien |sûrement )?(?:le coup|la peine|le détour|l'or)|(?:crois|croyez|fais|faites)-moi(?: confiance)?(?=[ ,.!]|$)|fais-moi confiance|faites-nous confiance|(?:en or|à ne pas (?:manquer|rater|laisser)|qui ne se refuse pas|incroyable|inespérée?|exceptionnelle|formidable|fantastique|magnifique) ?(?:opportunité|occasion|proposition|nouvelle)?(?<=(?:opportunité|occasion|proposition|affaire|chose|offre|idée)[^.?!]{0,30})",
  "(?:quelque chose|des choses|une? (?:\\p{L}+ )?(?:idée|offre|proposition|solution|sujet|information|nouvelle|outil)|une solution|ce que) (?:… )?(?:qui |va |peut |pourrait |devrait )*(?:vous |te |t')(?:intéress|plai|séduir|surprendr|enthousiasm|emball|convain|aid|ser[vt]i|être utile)\\p{L}*|(?:la|une|des) (?:solution|réponse|clé)s? (?:idéale |parfaite |miracle )?(?:à|pour|de) (?:tous |toutes |chacun de )?(?:vos|tes|votre|ton) (?:\\p{L}+ )?(?:problèmes?|soucis|besoins|enjeux|attentes|difficultés|questions|réussite|succès)|solution (?:idéale|parfaite|miracle)",
  // You win.
  '(?:vous|tu|(?:votre|ton|vos|tes) \\p{L}+|on|nous) (?:\\p{L}+ ){0,2}?(?:ser(?:ez|as|a|ont)|deviendr\\p{L}+|être|sera|seriez|serais|devenir|devien\\p{L}+|serez) (?:\\p{L}+ ){0,2}?(?:gagnante?s?|performante?s?|rentables?|efficaces?|compétiti\\p{L}+|sereine?s?|tranquilles?|meilleure?s?|satisfaite?s?|contente?s?|heureu\\p{L}+|productive?s?|productif|fière?s?|forte?s?|débordée? de|au top|comblée?s?|libérée?s?|leader)|(?:vous|tu) (?:\\p{L}+ ){0,2}?(?:y |en )?(?:gagn|profit|bénéfici|trouver|tirer)\\p{L}* (?:\\p{L}+ )?(?:énormément|beaucoup|gros|largement|à coup sûr|forcément|votre compte|ton compte|un max\\p{L}*|vraiment|des tas|tous les jours|parti)|(?:vous|tu) (?:… )?(?:aur|obt|obtien|verr|fer|réalis|dégag)\\p{L}* (?:\\p{L}+ ){0,2}?(?:(?:meilleure?s?|excellents?|superbes|supers?|bons|vrais|grands?|beaux|belles|énormes|considérables|importantes|substantielles) )?(?:résultats|économies|bénéfices|profits|gains|progrès|avantages|retours?)(?: (?:considérables|énormes|importantes|rapides|concrets|incroyables))?|(?:les|des|nombreux|tous les) (?:\\p{L}+ )?(?:avantages|bénéfices|bienfaits|atouts)(?: (?:pour|de|sont|que))?|un (?:vrai|réel|gros|sacré) (?:plus|atout|avantage)(?! de)',
  "(?:gagn|perd|économis|fai|fer|épargn|récupér)\\p{L}* (?:un |du |de l'|des |plus de |beaucoup d[e'] ?|énormément d[e'] ?|pas mal d[e'] ?|un max\\p{L}* d[e'] ?|plein d[e'] ?|tellement d[e'] ?)(?:temps|argent|énergie|fric|sous|heures|économies|efficacité|productivité|sérénité)(?: (?:fou|précieux|considérable|et))?|(?:plus|davantage|gain|regain|un surcroît|source) (?:de |d')(?:sérénité|tranquillité|confort|efficacité|performance|croissance|temps|valeur|productivité|rentabilité|liberté|souplesse|fluidité|clarté|chiffre|ventes|clients|visibilité|réussite|succès|résultats|profits?)|l'esprit (?:tranquille|libre)|(?:chiffre d'affaires|ventes|profits?|marges?|croissance|résultats|bénéfices) (?:… )?(?:décoll|explos|s'envol|grimp|augment|doubl|boost|progress)\\p{L}*|(?:boost|dop|décupl|multipli|explos|maximis|optimis|dynamis|améliorer?|améliorons|développ|transform|accélér|libér|révél|exploit|renforc|stimul|simplifi|facilit|propuls)\\p{L}* (?:\\p{L}+ ){0,2}?(?:le |la |l'|les |vos |votre |ton |ta |tes |d')(?:plein )?(?:\\p{L}+ )?(?:quotidien|potentiel|activité|performances?|croissance|business|ventes|équipes?|vie|travail|process|processus|résultats|rentabilité|productivité|efficacité|entreprise|opérations|compétitivité|chiffre|affaires?|organisation|image|carrière|affaires|métier|marge)",
  // Companies such as yours; together.
  "(?:entreprises|sociétés|boîtes|clients|dirigeants|structures|équipes|pme|gens|professionnels|organisations|acteurs) (?:comme|tels? que|telles? que|semblables à|similaires à) (?:la |le |les )?(?:vôtres?|tiennes?|tien|vous|toi)|(?:aid|accompagn|soutien|souten|guid)\\p{L}* (?:… )?(?:dans (?:leur|votre|ta|ton|vos|tes|la) (?:\\p{L}+ )?(?:croissance|développement|transformation|réussite|succès|projets?|démarche|quotidien|activité|évolution|stratégie)|à (?:\\p{L}+ )?(?:grandir|réussir|progresser|se développer|se dépasser|performer|avancer|évoluer|prospérer|atteindre|aller|être|mieux|développer|gagner|s'améliorer|innover))|(?:atteindre|réaliser|dépasser|concrétiser) (?:vos|tes|leurs|votre|ton) (?:\\p{L}+ )?(?:objectifs?|rêves?|ambitions?|buts?|projets?)|(?:tout |de grandes choses|des choses |belles choses )?(?:ce )?(?:que |qu')?(?:nous|on) (?:pourrions|pourrait|pouvons|peut) (?:accomplir|faire|réaliser|construire|créer|bâtir) (?:\\p{L}+ )?ensemble|(?:travailler|collaborer|avancer|grandir|réussir|gagner|bosser|affaires?|construire|accomplir) ensemble|apport\\p{L}+ (?:… )?(?:valeur|plus|sérénité|aide|bénéfices?|beaucoup|soutien|solutions?)|être utiles? à (?:votre|ton)|(?:vos|tes|votre|ton) (?:projets?|ambitions?|priorités|enjeux|défis|besoins|attentes|objectifs|stratégie)(?<=(?:savoir|compren|connaî|parl|échang|écout|discut|cern|répond|découvr|sur|identifi|analys|quels|explor)[^.?!]{0,50})|(?:résoudr|régl|répond)\\p{L}* (?:à )?(?:tous |toutes )?(?:vos|tes) (?:\\p{L}+ )?(?:problèmes?|soucis|besoins|difficultés|attentes)|passer (?:au niveau|à la vitesse|un cap)|(?:réduire|baisser|diminuer|couper|maîtriser|comprimer) (?:considérablement |fortement |tous |vraiment )?(?:vos|tes|les|leurs) (?:coûts|frais|dépenses|charges)(?! d)|(?:votre|ton) (?:réussite|succès|avenir|bien|confort|croissance)(?=[ ,.!]|$)|(?:la qualité|l'excellence|l'innovation|un service de qualité)(?=[ ,.!]|$)",
  'quels? (?:sont )?(?:vos |tes )?(?:défis|enjeux|besoins|objectifs|problématiques|priorités|difficultés)',
  "exactement ce qu'il (?:vous|te) faut",
  '(?:vous|tu) en profiter\\p{L}+|vous y gagnerez|vous y trouverez votre compte',
  'possibilités de (?:collabor\\p{L}+|coopér\\p{L}+|partenariat)|collaborer ensemble|une éventuelle collaboration',

  '(?:niveau|étape|vitesse) supérieure?',
  'en (?:apprendre|savoir) (?:plus|davantage) sur (?:vos|votre|tes|ton|ta)',
  '(?:créer|créons|développer|trouver) (?:des |de )?synergies',
  'rend(?:re|ons|ez|ra|rons)? (?:votre|vos|ton|ta|tes) (?:\\p{L}+ ){1,2}plus \\p{L}+',
  '(?:explorer|voir|étudier|envisager) (?:ensemble )?(?:comment|une) (?:nous pourrions |on pourrait |nous pouvons )?(?:collabor\\p{L}+|travailler ensemble|partenariat)',

  "(?:gagner|gain|gagnerez|gagneriez|gagne|gagnera|gagnes|gagnez|gagniez|économiser|économie|économies) (?:beaucoup |plus |énormément |vraiment |un )?(?:de |du |d'|en )?(?:temps|l'argent|argent|productivité|efficacité|sérénité)(?: et (?:de |du )?(?:l'argent|temps|argent))?",
  '(?:faire|réaliser|générer|réaliserez) (?:de |des )?(?:belles |grosses |substantielles |vraies )?économies',
  `(?:mieux )?(?:comprendre|connaître|échanger sur|parler de|discuter de|en savoir plus sur|découvrir|découvrons ensemble|découvrons|répondre à|atteindre|identifier|cerner|écouter|aborder|évoquer|apprendre sur|analyser) (?:ensemble )?(?:vos|votre|tes|ton|ta) (?:\\p{L}+ )?${VAGUE_NOUN}`,
  `(?:rédui|baiss|diminu|optimis|amélior|boost|développ|transform|maximis|dynamis|révolutionn|accélér|augment|dop|simplifi|facilit)\\p{L}+ (?:\\p{L}+ )?(?:vos|votre|tes|ton|ta|la|les) (?:\\p{L}+ )?(?:${VAGUE_NOUN}|chiffre d'affaires|ventes|vie|travail|entreprise|équipes?)`,
  '(?:apport|créer?|crée|créons|ajout)\\p{L}* (?:de la |une (?:vraie |réelle |forte )?)?(?:valeur(?: ajoutée)?|plus-value)',
  'valeur ajoutée',
  '(?:vous|te) (?:simplifi|facilit|chang)\\p{L}+ la vie',
  '(?:solutions?|réponses?|offres?|services?|accompagnement) (?:\\p{L}+ )?(?:adaptée?s?|sur mesure|personnalisée?s?|innovante?s?|efficaces?)',
  'être (?:bien |beaucoup |encore )?plus (?:performante?s?|efficaces?|compétiti\\p{L}+|rentables?|producti\\p{L}+|agiles?|sereine?s?)',
  'économis\\p{L}+ (?:beaucoup|énormément|gros|davantage|vraiment)',
  '(?:parler|discuter|échanger) (?:de|sur|autour de) (?:vos|tes|votre|ton) (?:projets?|ambitions?|stratégie|avenir|actualité)',
  'facilit\\p{L}+ (?:le|votre|ton|la) (?:quotidien|vie|travail)',
  '(?:gagnant-gagnant|accompagnement sur mesure|solution sur mesure|passer à la vitesse supérieure|aller plus loin|franchir un cap|faire la différence|opportunités? (?:intéressantes?|uniques?))',
  '(?:meilleure|plus de) (?:visibilité|efficacité|performance|rentabilité)(?=[ .,]|$)',
]);

export function vaguePromises(passage: Passage): Span[] {
  const named = spans(passage, VAGUE, (found) => !isDenied(before(found)));
  const general = [
    ...spans(passage, GENERAL, (found) => !isDenied(before(found)) && !POINTS_ELSEWHERE(found.sentence) && !NAMED(found.sentence)),
    ...openGains(passage),
  ];
  const open = general.filter((gain) => !named.some(({ start, end }) => gain.start < end && start < gain.end));
  return [...named, ...open].sort((a, b) => a.start - b.start);
}
