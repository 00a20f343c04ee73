/** Days, clock times, parts of the day and office hours in every way they are said on the telephone. */

const SMALL =
  '(?:\\d{1,2}|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|vingt et une|vingt-et-une|midi|minuit)';
const MINUTES =
  "(?: ?(?:\\d\\d|cinq|dix|quinze|vingt|trente|quarante|cinquante|quarante-cinq|vingt-cinq|et demie?|et quart|et le quart|moins (?:le |un )?quart|moins (?:dix|vingt|cinq)|pile|pétantes?|tapantes?|précises?|sonnantes?|du (?:matin|soir)|de l'après-midi|zéro zéro))*";
const HOUR = `(?:${SMALL} ?(?:h|heures?)(?![\\p{L}])${MINUTES}|\\d{1,2} ?[h:] ?\\d\\d|(?<!-)(?:midi|minuit)(?: et demie?| et quart| moins le quart| pile)?)`;
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?';
const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const PART = '(?:matins?|matinées?|après-midis?|aprèms?|avant-midis?|soirs?|soirées?|midis?|nuits?)';
const MEAL =
  '(?:lunch|déjeuner|dîner|souper|apéro|petit-déjeuner|petit déj|café|goûter|quatre-heures|pause|pause[- ](?:café|déjeuner|midi|lunch)|repas|sieste|dessert|brunch|heure de table|cinq à sept|fermeture|ouverture|bureau|boulot|travail|job|messe|gym|sport|école|réunion|meeting|rencontre|comité|rush)';

/** A time of the day or the week at which somebody is to call. */
export const CLOCK_TIMES: readonly string[] = [
  `(?:entre|de|à partir de|depuis) ${SMALL}(?: ?(?:h|heures?))?${MINUTES} (?:et|à|jusqu'à|pis|-) ${SMALL}(?: ?(?:h|heures?)(?![\\p{L}]))?${MINUTES}`,
  `(?:à|vers|avant|après|dès|jusqu'à|jusqu'aux|à partir de|passé|autour de|aux alentours de|aux environs de|sur les|sur les coups d[e']|sur le coup d[e']|au coup de|vers les|mettons|disons|drette à|à pile|passées?) (?:environ |à peu près |les )?${HOUR}`,
  `(?:vers|après|avant|à partir de|passé) (?:les )?(?:six|sept|huit|neuf|dix|onze|cinq|quatre)(?= ?[.,!?]|$| à soir| ce soir| demain| le (?:soir|matin)| du (?:soir|matin))`,
  `(?:(?<=c'est )|(?<=est )|(?<=: )|(?<=horaires? ))${SMALL} à ${SMALL}(?= ?[,.!?]|$)`,
  `${HOUR}`,
  `(?:le |la |les |tous les |chaque |un |plutôt le |plutôt en |en |dans la |dans l'|au |ce |cette |demain |après-demain |${WEEKDAY} |de |du )(?:début d(?:e |')|milieu d(?:e |')|fin d(?:e |'))?(?:la |l')?(?<!cet )(?<!dans l')(?<!(?:bon|bonne|belle) )${PART}(?= ?[.,!?;]|$| (?:avant|après|entre|de|à|au|si|pour|je|j'|c'est|ou|et|quand|seulement|uniquement|de préférence|tôt|tard|prochain|où|on|vous|tu))(?<!ce matin)(?<!cette nuit)(?<!dans la soirée)`,
  `(?:le |la |un |du )?${WEEKDAY}(?: (?:prochain|qui vient|en huit|ou ${WEEKDAY}|et ${WEEKDAY}|en (?:début|fin|milieu) \\p{L}+(?: \\p{L}+)?|dans (?:la|l') ?\\p{L}+|\\d{1,2}))?(?: ${PART})?,? (?:mettons |disons |vers |plutôt |à |dès )?${HOUR}`,
  `(?:le |la |dès le |au |pour le |autour du )(?:\\d{1,2}|premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente) ${MONTH}`,
  `(?:à (?:l'heure )?(?:de|du|de la|de l')|pendant|durant|avant|après|sur|à) (?:mon |ma |mes |le |la |l'|votre |ta |ton |son |notre |une |l'heure d(?:e |u |e la |e l'))?${MEAL}(?= ?[.,!?]|$| (?:de|du|au|à|je|j'|si|ou|demain|${WEEKDAY}))(?<!à la réunion)(?<!à la rencontre)(?<!(?:après|pendant|durant|sur) (?:la|notre|une) (?:réunion|rencontre))`,
  "(?:aux |pendant (?:les |nos |mes |vos )?|durant (?:les |nos |mes )?|(?:les |mes |nos |vos |hors |en |dans (?:les|nos|mes) |ces ))(?:jours |plages? |tranches? )?(?:heures|horaires?|heures d')(?: )?(?:de (?:bureau|travail|boulot|service|permanence)|d'(?:ouverture|affaires)|ouvrables|ouvrés|normales|habituelles|d'affaires|ouverture|affaires|creuses)?(?<! (?:les|nos|vos|mes|ces|dans les|en|hors) heures)",
  "(?:heures|jours) (?:de bureau|ouvrables|ouvrés|d'ouverture|d'affaires|ouvertes)|(?:en |du |la )semaine(?= (?:de|entre|avant|après) \\d)|à (?:cette heure-là|ce moment-là|cette heure|l'heure pile)|(?:ce|ces|cette) (?:jour|jours|moment|créneau|heures?|créneaux|temps|plage|tranche)-là|(?:pendant|durant|à|dans) ces (?:heures|horaires|créneaux|plages)",
  `(?:du |de )?${WEEKDAY} (?:au|à|et|ou) ${WEEKDAY}`,
  `(?:dans|d'ici) (?:une (?:petite )?|\\d+ |deux |trois |dix |quinze |vingt |trente |quarante |un (?:petit )?quart d'|une demi-|la demi-|l')?(?:minutes?|heures?|demi-heure|heure)(?! (?:qui|prochain))`,
];

/** The sentence is about when somebody can be reached or is to call, although it asks for nothing. */
export const REACHED_WHEN: readonly string[] = [
  'heures? de (?:présence|permanence|réception|contact|garde)',
  '(?:mon|mes|un|le|ce|notre|des|seuls?|seul|tes|vos|deux) (?:\\p{L}+ )?(?:créneaux?|plages?|disponibilités?|dispos?|horaires?|agenda|trou|trous|case|cases|fenêtre|fenêtres)(?= |[.,!?:]|$)',
  "(?:dispo|disponible|libre|joignable|joignables|atteignable|rejoignable|au (?:bureau|poste|bout du fil|téléphone)|à mon (?:poste|bureau)|en ligne|connectée?|présente?|à l'écoute|devant mon téléphone|chez moi|chez nous|dans les bureaux|de permanence|à l'appareil)",
  "(?:(?:serait|sera|c'est|est) (?:très |super |plus )?(?:bien|parfait|idéal|mieux|chouette|top|bon|super|possible|pratique)|marche|conviendrait|convient|le mieux|l'idéal|le plus simple|le meilleur moment|préfér\\p{L}+|plutôt|idéalement|de préférence|vise[zr]?|mettons|disons|on dit|choisi\\p{L}*|opte[zr]?|privilégie[zr]?|évite[zr]?|prévoye?[zr]?|note[zr]?|fixons|calons|retenez|retiens|réserve[zr]?|bloque[zr]?|rendez-vous|rdv|entendu pour|parfait pour|va pour|partons sur|ça (?:vous|te) (?:va|irait|convient|dit|arrange)|ça t'arrange|ça t'adonne)",
  "(?:attend\\p{L}*|décroch\\p{L}*|répond\\p{L}*|prend\\p{L}* (?:vos|tes|les) appels|trouv\\p{L}*|joi(?:gn|nd)\\p{L}*|rejoi\\p{L}*|attein\\p{L}*|attrap\\p{L}*|capt\\p{L}*|pogn\\p{L}*)|(?:c'est|sera) (?:toi|vous) qui|mes? (?:bureaux?|ligne|téléphone|standard)|nos bureaux|(?:ouvert|fermé)\\p{L}*|(?:appel|téléphon|sonn|compos)\\p{L}*",
];
