/** Deadlines and scarcity: "l'offre se termine vendredi", "plus que deux places". */
import type { Passage, Span } from '../../reader.ts';
import { justBefore, spans, words } from './patterns.ts';
import { PRESSURES } from './pressures.ts';

const DEADLINE = words([
  ...PRESSURES,
  "(?:offre|promo\\p{L}*|remise|tarif|prix|rabais|réduction|ristourne|avantage|place|créneau|stock|opération)s? (?:(?!que |qu')[\\p{L}']+ ){0,3}?(?:dispara\\p{L}+|saut(?:e|ent|era|eront)|tomb(?:e|ent|era)|périm\\p{L}+|s'achèv\\p{L}+|s'envol\\p{L}+|s'arrête\\p{L}*|part(?:ent|ira|iront)|file(?:nt|ra)?|bientôt (?:finie?|terminée?))|(?:encore|plus que|dans) (?:une?|deux|trois|quatre|cinq|\\d+|quelques) (?:jours?|heures?|semaines?) et|(?:concurrents|confrères|autres|voisins) (?:… )?(?:s'y mettent|s'y sont mis|ont compris|ont sauté|sont équipés|en profitent|vous devancent)|ne (?:sois|soyez) pas (?:le|la|les) derni\\p{L}+|(?:arrêt|stopp|suspend|retir|supprim)\\p{L}* (?:… )?(?:remises?|offres?|promos?|tarifs?)(?: … )?|plein tarif|(?:laisse|laissera|permet|peux|peut) (?:… )?(?:garder|tenir|maintenir|bloquer|réserver) (?:… )?(?:prix|tarif|place|offre|remise)|plus que quelques (?:heures|jours|minutes)",
  // It is pressing.
  "(?:très |hyper |super |vraiment |extrêmement |ultra |assez )?urgen(?:t|te|ts|ce|tissime)|(?:le )?temps (?:presse|file|est compté|joue contre)|(?:l'heure|le compte à rebours) (?:tourne|est lancé\\p{L}*)|compte à rebours|(?:vite|illico|immédiatement|sur-le-champ|séance tenante|toutes affaires cessantes)(?=,? (?:sinon|avant|c'est|sans|il))|(?:appel|rappel|répond|téléphon|décid|sign|command)\\p{L}*(?:-moi| moi)? (?:tout de suite|immédiatement|sur-le-champ|illico|sans délai|de suite|maintenant)",
  "(?:ça|cela|ce|il|elle|on|c') ?(?:ne |n')(?:peut|peuvent|attendra|souffre|saurait|faut) (?:pas |plus |aucun )(?:attendre|traîner|délai|retard|tarder)|(?:trop |plus )?traîne(?:r|z)? pas|ne (?:traîne[zr]?|tarde[zr]?|restez?) pas(?: à la traîne)?|pas une (?:minute|seconde|heure) à perdre|(?:faut|devez|dois|fait) (?:absolument |impérativement |vite )?(?:… )?(?:avant (?:ce soir|demain|minuit|qu)|tout de suite|décider (?:aujourd'hui|maintenant|vite|ce|avant))|(?:décider|décidez|décide-toi|trancher|signer|signez) (?:aujourd'hui|maintenant|vite|avant|dès|d'ici)",
  "chaque (?:jour|heure|semaine|minute|mois)(?: de retard| qui passe| d'attente)? (?:… )?(?:coûte|perd|fait perdre)|(?:sinon|autrement|après),? (?:c'est|ce sera|il sera|tout est|vous (?:perd|rat|manqu)\\p{L}+|tu (?:perd|rat|manqu)\\p{L}+) ?(?:trop|perdu|fini|mort|cuit|terminé)?|(?:rat|loup|manqu|pass\\p{L}+ à côté d)\\p{L}*(?: |e )?(?:le train|le coche|cette (?:occasion|chance|opportunité)|l'(?:occasion|affaire|offre))|(?:sans|faute de) (?:réponse|retour|nouvelles)(?: de votre part| de ta part)? (?:avant|d'ici|demain|ce soir|aujourd'hui|vendredi|lundi|sous)",
  "(?:il me faut|j'ai besoin d'|j'attends|je veux) ?(?:absolument |impérativement )?(?:une|votre|ta|la) (?:réponse|décision|signature|accord|confirmation) (?:avant|ce|aujourd'hui|demain|d'ici|pour)|(?:clôtur|ferm|boucl|bloqu|gel)\\p{L}* (?:… )?(?:dossier|inscriptions?|liste|offre|tarif|prix|commandes?|guichet|ventes?)(?: … )?(?:ce soir|demain|vendredi|lundi|jeudi|mercredi|mardi|aujourd'hui|heures?|jours?)?",
  // The price moves.
  "(?:prix|tarifs?|coûts?|conditions) (?:… )?(?:vont|va|doivent|s'apprêtent à|devraient) (?:… )?(?:augment|grimp|mont|remont|flamb|explos|hauss|chang|doubl|boug)\\p{L}*|(?:prix|tarifs?) (?:remont|grimp|flamb|hauss|repart|pass)\\p{L}*(?:e|ent|era|eront) (?:… )?(?:en|dès|lundi|demain|vendredi|janvier|bientôt|à)|avant (?:la hausse|l'augmentation|que (?:le |les )?(?:prix|tarifs?)|qu'il (?:ne )?(?:soit|n'y))|(?:question|affaire) (?:de|d')(?: )?(?:jours|heures|minutes)",
  // There is little of it.
  "(?:il )?(?:ne |n')(?:… )?(?:reste|avons|ai|prenons|prends|acceptons|accepte|disposons|a) (?:\\p{L}+ )?(?:plus )?(?:que |qu')(?:une? |\\d+|deux|trois|quatre|cinq|six|dix|quelques)(?: )?(?:… )?(?:places?|créneaux?|nouveaux?|clients?|dossiers?|licences?|exemplaires?|pièces?|lots?|jours?|heures?)|(?:limitée?s?|réservée?s?|ouverte?s?) (?:aux|à) (?:… )?(?:premiers?|premières?|dix|vingt|cent|\\d+)|(?:dix|vingt|cent|cinquante|cinq|\\d+) premiers?(?: (?:clients|inscrits|arrivés))?(?=[.,!]|$)|(?:partent|part|s'arrachent?|se vend\\p{L}*|s'envolent?|filent) (?:très |trop |super )?(?:vite|comme des|en un|rapidement)|s'arrachent|pas pour tout le monde|premiers? (?:arrivés?|venus?),? premiers? servis?|(?:toutes|presque) (?:les places|complet|plus de place)|(?:presque|bientôt|quasi) (?:complet|épuisé\\p{L}*|plein)|liste d'attente|(?:donne|cède|laisse|attribue|propose)\\p{L}* (?:votre|ta|la) place",
  // Or never.
  "(?:profit\\p{L}+|décid\\p{L}+)(?:-en)? (?:… )?(?:tant qu|avant (?:qu|le|la|la fin|demain|vendredi|ce))|tant qu'il (?:est|en est|y a|en reste)(?: encore)?|(?:après|passé) (?:ça|cela|cette date|ce délai|demain|lundi|mardi|mercredi|jeudi|vendredi|minuit|ce soir|le \\d+)(?:,)? (?:… )?(?:trop tard|fini|terminé|plus rien|impossible|perdu|on ne|je ne|c'est|l'offre|le prix)|(?:occasion|chance|opportunité|affaire) (?:unique|exceptionnelle|en or|à saisir|à ne pas (?:manquer|rater|louper)|qui ne se)|(?:jamais|ne se représentera) (?:plus|pas)(?: … )?(?:occasion|chance|prix|tarif)|(?:saisi\\p{L}+|saute[zr]? sur) (?:cette |votre |ta |l'|la )(?:chance|occasion|opportunité)|(?:vos|tes) concurrents (?:… )?(?:déjà|avance|devant|signé|foncent|bougent|prennent)|(?:vous|te|t') (?:faire )?(?:doubler|distancer|dépasser) par",
  "(?:offre|promo\\p{L}*|remise|tarif|prix|proposition|réduction|rabais|avantage|condition)s? (?:… )?(?:jusqu'(?:à|au)|avant|d'ici|expir\\p{L}*|exclusive|limitée?|spéciale|flash|de lancement|éphémère)(?: (?:demain|ce soir|vendredi|lundi|jeudi|dimanche|minuit|la fin|fin|le \\d+))?|(?:seulement|uniquement|que) (?:aujourd'hui|ce mois-ci|cette semaine|jusqu'(?:à|au)|valable)",
  "n'est plus valable|n'est plus possible",
  'ne (?:dure|durent|court|tient) plus que',
  "n'y a plus que",
  "n'attend(?:ez|s) pas",
  "c'est (?:fini|terminé) pour (?:la|l'|le) ?(?:remise|offre|promo\\p{L}*|tarif)",
  '(?:décide|inscri|command|réserv)\\p{L}*(?:-vous|-toi)? vite',

  "il (?:ne )?(?:nous |me |vous )?reste (?:plus )?(?:que )?(?:peu d|\\d+|deux|trois|quatre|cinq|quelques|une poignée d)(?:e |' ?| )?(?:unités?|places?|créneaux?|exemplaires?|jours?|licences?|disponibilités?)",
  "ne (?:laissez|laisse|ratez|rate|manquez|manque|loupez|tardez) pas (?:passer|cette|l'|ce|de)?",

  "(?:offre|promotion|promo|remise|tarif|proposition|prix|inscriptions?|réduction|opération|campagne)s? (?:… )?(?:se termin\\p{L}+|expir\\p{L}+|prend fin|prennent fin|(?:est |reste )?valables? (?:jusqu|seulement|que)|s'arrêt\\p{L}+|finit|ferment?|(?:vont |va )?augment(?:e|ent|era|eront|er)(?! depuis|e?ron)|est limitée?)",
  'valables? (?:uniquement |seulement )?jusqu',
  "(?:expire|se termine|prend fin|clôture) (?:ce soir|aujourd'hui|demain|vendredi|lundi|bientôt|dans|le|minuit|en fin)",
  '(?:nos (?:tarifs|prix)|(?:les|le) (?:tarifs?|prix)) (?:vont )?augment\\p{L}+(?! depuis)',
  "(?:il ne reste|ne reste plus|il reste) (?:plus )?(?:que |qu')?(?:\\d+|une|deux|trois|quatre|cinq|quelques|peu de) (?:dernières? )?(?:places?|créneaux?|jours?|heures?|postes?|exemplaires?|unités?|licences?|semaines?)",
  'plus que (?:\\d+|deux|trois|quatre|cinq|quelques) (?:jours?|places?|heures?|créneaux)',
  '(?:dernière|ultime) (?:chance|occasion|opportunité|relance|limite)|derniers (?:jours|créneaux)|dernières (?:places|heures)',
  "(?:vous avez|tu as) (?:encore )?jusqu'(?:à|au)",
  "(?:il sera|avant qu'il ne soit|ce sera) trop tard",
  "(?:places|stocks?|quantités|nombre de places|disponibilités) (?:est |sont |s' ?|très )?(?:limitée?s?|épuis\\p{L}+|comptée?s?)|stocks s'épuis\\p{L}+|dans la limite des",
  "dépêche\\p{L}*-(?:vous|toi)|hâte[zs]?-(?:vous|toi)|il faut faire vite|faites vite|ne tardez pas|c'est urgent|d'urgence|sans attendre|sans tarder|maintenant ou jamais|avant minuit",
  '(?:ne sera plus|ne serait plus|sera plus) (?:possible|disponible|valable)',
  '(?:moment|maintenant) ou jamais',
  "(?:n'avons|n'ai|n'a|ne reste) plus que (?:\\d+|deux|trois|quatre|cinq|quelques|peu)",
  '(?:date|heure) (?:limite|butoir)|échéance (?:est|au|le)|délai (?:expire|est dépassé)',
  "si vous ne (?:… )?(?:avant|d'ici) (?:… )?(?:perdrez|raterez|manquerez)",
]);

/** "Sans urgence", "rien d'urgent", "pas de date limite". */
const CALMS =
  /(?:sans|rien|pas|plus|aucune?|ni|nulle?)(?:\s+(?:d'|de|une?|la|vraiment|du\s+tout|très|trop|si|forcément))*$|(?:n'est|n'a|n'y\s+a)\s+(?:\p{L}+\s+){0,3}d?'?$/u;

export function deadlines(passage: Passage): Span[] {
  const found = spans(
    passage,
    DEADLINE,
    (one) => !/^(?:\p{L}+\s+)?urgen|^date|^chance|^échéance/u.test(one.match[0]) || !CALMS.test(justBefore(one)),
  );
  return found.filter(({ start }, index) => index === 0 || start >= found[index - 1]!.end);
}
