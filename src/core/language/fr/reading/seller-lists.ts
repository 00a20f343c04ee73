/** Words that open a list of what a seller has, and clauses that praise or count what it is. */

const PARTICIPLE = '\\p{L}{2,}(?:é|i|u|t|s)e?s?';
const EXPERTS =
  '(?:consultants?|experts?|techniciens?|spécialistes?|conseillers?|ingénieurs?|robots?|algorithmes?|chauffeurs?|juristes?|avocats?|équipes?|formateurs?|auditeurs?|comptables?|développeurs?|outils?|logiciels?|services?|agents?|analystes?)';
const MONEY = '(?:euros?|dollars?|piastres?|francs?|balles|cents?|€|\\$)';

/** What follows is read as a list; the list decides. */
export const LIST_OPENERS: readonly string[] = [
  '(?:on|nous) (?:a|avons) (?:tout |\\p{L}+ )?(?:refait|revu|repensé|amélioré|modernisé|changé|renouvelé|ajouté|intégré)(?: \\p{L}+)? ?:',
  "(?:(?:ce|tout ce|voici ce|voilà ce) que|ce dont) (?:vous|tu|nous|on|je) (?:[\\p{L}']+ ){1,4}?:",
  '(?:raisons?|atouts?|avantages?|forces?|services?|prestations?|options?|métiers?|activités?|spécialités?|catalogue|gamme|offre|programme|menu|résumé)(?: \\p{L}+){0,4}? ?:',
  "[\\p{L}-]{3,20} (?:s'occupe|se charge|prend en charge|assure|gère|combine|allie|réunit|regroupe|inclut|comprend|intègre|couvre|comporte|rassemble)(?= (?:de|du|des|d'|la|le|les|l'|un|une|\\p{L}+,))",
  '(?:nous|on) (?:combin|alli|réuni|associ|mari|mêl|cumul|regroup|rassembl)\\p{L}*',
  "(?:se compose|est composée?|sont composée?s|est faite?|est constituée?|est formée?|comporte|existe|existons|est disponible|est offerte?|est vendue?|se décline|fonctionne|marche|tourne)(?= (?:de|d'|du|en|sur|sous|dans|pour|avec) ?)",
  "(?:il y a|y a|y'a|on y trouve|là-dedans,?|tout y est ?:|tout compris ?:)(?= (?:une?|des|le|la|les|l') ?)(?! une? (?:semaine|mois|an|jour|heure|moment|moyen|façon|réponse|idée|tiers|question|chose|raison|piste|lien|rapport|problème|souci|cause|risque|chance|doute))",
  `(?:nos|notre) ${EXPERTS}(?= \\p{L}+(?:ent|e|it|t|nt) )`,
  `(?:sont|est|seront|sera)(?= ${PARTICIPLE}, ${PARTICIPLE}(?:,| et ))(?<=(?:notre|nos|avec (?:nous|\\p{L}+)|grâce à|chez nous|chez \\p{L}+|outil|logiciel)[^.?!]{0,60})`,
];

/** Each is one thing. */
export const SELLER_BOASTS: readonly string[] = [
  // Things first, and then who has them.
  "(?:(?<=^)|(?<=, )|(?<= et ))[^,.:?!;]{3,40}(?=(?:(?:,| et) [^,.:?!;]{3,40}){1,4} ?:,? (?:voilà |c'est |ce sont |tout ça,? c'est )?(?:notre|nos|(?:nous|on|[\\p{L}-]{3,20}) (?:fait|faisons|gère|gérons|s'occupe|nous occupons|propose|proposons|offre|offrons|prend|prenons|assure|assurons|a tout|couvre|couvrons)))",
  // One short clause after the other about what we do.
  "(?:(?<=^)|(?<=, )|(?<= et )|(?<=: ))(?:nous|on) (?:vous |te |t'|les |le |la |l')?(?:analys|négoci|récup|audit|vérifi|form|install|embauch|livr|entrepos|dédouan|fabriqu|conce|import|export|distribu|répar|lou|transport|stock|conseill|recrut|contrôl|corrig|détect|li(?:sons|t)|class|archiv|optimis|accompagn|aid|conçoi|dépann|entret|intervenons|intervient|innov|investi|grandi)\\p{L}*(?= ?[,.]| et (?:nous|on) | (?:vos|tes|votre|ton|les|le|la|l'|un|une|des|aussi|partout|en|avec|tout))(?! (?:un tiers|le point|partie))",
  '(?:(?<=, )|(?<= et ))(?:vous |te |leur |les |la |le )?\\p{L}{3,}ent (?:vos|votre|tes|ton|les|la|le|un|une|des|chaque|tout|chez|à)(?= )(?<=nos \\p{L}+ [^.?!]{3,120})',
  // Best, first, only; numbers, prizes and money.
  "(?:(?:on|nous|[\\p{L}-]{3,20}) (?:est|sommes) |c'est )(?:les |le |la |l')(?:meilleure?s?|seule?s?|premi(?:er|ère)s?|plus (?:grande?s?|ancienne?s?|gros|fiables?|rapides?|complète?s?|utilisée?s?|vendue?s?)|numéro|référence|champion\\p{L}*|chefs? de file)(?= (?:à|sur|du|de|en|dans|au|des|\\p{L}+))(?! (?:moment|moyen|façon|chose|fois|raison|question|personne|pas|étape|date))",
  "(?:un millier|une (?:centaine|dizaine|vingtaine|trentaine|cinquantaine)|plusieurs (?:centaines|milliers|dizaines)|\\d+|trois|quatre|cinq|dix|vingt|trente|cent) (?:de |d')?(?:labels?|certifications?|brevets?|récompenses?|trophées?|clients (?:satisfaits|fidèles|heureux)|transporteurs partenaires|partenaires|gigas|langues|références)(?![\\p{L}])",
  '(?:travaille|travaillons|collabore|collaborons) (?:avec|pour) (?:plus de |près de |les plus |tous les |de )?(?:grand\\p{L}* |gros |nombreu\\p{L}+ |\\p{L}+ )?(?:transporteurs|clients|groupes|marques|industriels|distributeurs|chargeurs|multinationales|pme|noms|enseignes)(?! comme (?:vous|toi))',
  '(?:on|nous|[\\p{L}-]{3,20}) (?:a|avons) (?:\\p{L}+ )?(?:reçu|levé|obtenu|décroché|embauché|doublé|triplé|quadruplé|signé|conquis|raflé|breveté|équipé|ouvert) (?:le|la|les|un|une|des|son|sa|notre|nos|plus|\\p{L}+) (?:prix|label|trophée|médaille|millions?|milliards?|agences?|personnes?|bureaux?|chiffre|clients?|contrats|effectifs?|ventes|certification|marchés?|pays|filiales?)',
  '(?:embauché|doublé|triplé|quadruplé|levé|ouvert|raflé) (?:son|sa|notre|nos|ses|le|la|\\p{L}+) (?:chiffre|effectifs?|ventes|équipe|personnes|agences?|millions?|clientèle|bureaux)|(?:et|,) (?:on|nous) (?:embauch|recrut|grandi|investi|exporte)\\p{L}*',
  `(?:débute|commence|démarre|part|parte|tourne|vari)\\p{L}*(?: \\p{L}+)? (?:à|autour de|entre) (?:\\p{L}+[ -]){0,4}?(?:\\d+ ?)?${MONEY}|(?:annul|résili|arrêt|chang|suspend)\\p{L}+ (?:\\p{L}+ )?(?:quand (?:vous|tu)|n'importe quand|à tout moment|sans frais|en tout temps)|mise en (?:route|place|service|œuvre) (?:est |reste )?(?:\\p{L}+ )?(?:gratuite|offerte|incluse|rapide|immédiate|comprise|facile|simple)|(?:premier|deux premiers|trois premiers|deux|trois) mois (?:est|sont|seront|sera) (?:offerts?|gratuits?|inclus|à)`,
  "(?:(?<=^)|(?<=, )|(?<= et ))(?:pas (?:besoin )?(?:de |d')|même pas (?:de |d')|ni )(?:\\p{L}+ )?(?:informaticien|installation|serveur|formation|engagement|abonnement|frais|papier|logiciel|carte|contrat longue|matériel|surprise|licence)s?",
  "(?:pas d[e']|zéro|aucune?|sans|ni|jamais d[e']) ?\\p{L}+(?: \\p{L}+)?(?=, (?:pas d|zéro|aucun|sans|ni|jamais)|[.!]|$)(?<=(?:chez nous|avec nous|avec moi|notre \\p{L}+|nos \\p{L}+|nous c'est)[^.?!]{3,90})",
  "(?:boîte|société|entreprise|équipe|maison|compagnie|pme|groupe|firme) (?:\\p{L}+ )?de (?:\\p{L}+[ -]){1,3}(?:personnes|employés|salariés|collaborateurs|spécialistes|passionnés)|(?:des|nos) (?:bureaux|agences|filiales|entrepôts|usines) (?:à|en|dans|au|aux) (?!vous)|fait(?:es)? tout (?:pour|à votre|à ta)|(?:vous|te) mett\\p{L}* à disposition|tout (?:est )?compris(?= |[,.])|tranquille ?:|(?:perpétuelle?|à perpétuité|sous windows|sous mac|sous linux|nouveautés?,? c'est|technologie a été)",
];
