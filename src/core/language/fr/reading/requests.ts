/** Ways of asking for something, by the way in which the contact is to answer. */
import type { Channel } from '../../reader.ts';
import { words } from './patterns.ts';

const HIT =
  "(?:un |votre |ton |ce |d'un |d'|de votre |de ton )(?:petit |simple |bref |court |rapide |prochain )?(?:appel|coup de fil|coup de téléphone|rappel)";
const MAIL = '(?:e-?mail|mail|courriel|message écrit|messagerie|boîte mail|boîte de réception|boîte)';

/** Words that are an ask whatever stands before them, unless they are denied or the caller acts. */
export const REQUESTS: readonly [Channel, RegExp][] = [
  [
    'call',
    words([
      '(?:r?appelle[zr]?|téléphone[zr]?(?: à)?|demande[zr]?|sonne[zr]?) (?:donc )?au(?= ?\\d| numéro| trois| zéro)|(?:r?appelle[zr]?|téléphone[zr]?(?: à)?|demande[zr]?|sonne[zr]?|joi(?:gnez|ns|ndre)) (?:donc )?(?:à )?(?:ma collègue|mon collègue|mon bureau)(?= ?[,.!]| au| quand| dès)|(?:faites|fais|composez|compose|tapez|pitonne[zr]?|signale[zr]?) (?:donc |simplement |juste |tout simplement |vite )?(?:le|au) ?(?=\\d|trois|zéro)|call(?:e[zr]?)?-?(?:moi|me)|(?:prendre|prenez|prends|entre[zr]?|entrer|mettez-vous|mets-toi) (?:en )?contact avec (?:mes|mon|notre|nos|moi|nous)|(?:votre|ton|un|pour votre|pour ton) (?:petit |gentil )?(?:rappel|appel|coup de (?:fil|téléphone))(?= ?[,.!?]|$)(?<=(?:merci|remercie|avance|attend\\p{L}*|espèr\\p{L}*|compte|patiente|guette|faudrait|faut|juste|bienvenu)[^.?!]{0,60})|(?:fais|faites|faire|envoie|envoyez|donne[zr]?)-?(?:moi|nous)? (?:un |donc un )?(?:petit |simple )?(?:signe|coucou|ring|bip|appel)|(?:ma|mon|notre) (?:ligne|porte|téléphone|cellulaire|portable) (?:\\p{L}+ )?(?:reste|est|demeure|sera) (?:\\p{L}+ )?(?:ouvert\\p{L}*|allumé\\p{L}*|à vous|disponible|libre)|(?:on|nous) (?:devrait|devrions|doit|devons|gagnerait|faudrait) (?:\\p{L}+ )?(?:se |nous )?(?:parler|appeler|causer|jaser|discuter)',
      "(?:me|m'|nous) ?(?:pass|donn)\\p{L}* (?:donc )?un (?:petit |simple |rapide )?(?:coup de (?:fil|téléphone|tél)|appel)|(?:chouette|super|bien|sympa|top|idéal|parfait|génial|formidable|utile|agréable|bon) (?:de|d'|si) ?(?:se|nous|on|s'|en|pouvoir|vous|tu|te) ?(?:se |en |nous |me )?(?:parl|discut|échang|appel|rappel|entendre|téléphon)\\p{L}*|composer (?:le|ce|mon)|(?:fais|faites)-moi (?:un (?:petit )?)?(?:coucou|sonner|un appel) (?:au|sur)|à quand (?:un|une|notre) (?:petit |petite |bref )?(?:appel|échange|coup de fil|conversation)|(?:on|nous) (?:s'|se |nous )(?:appell?|téléphon|parl)(?:e|ons)(?= |[,?.])",
      `(?:(?:demande|demanderai|besoin|aimerais|voudrais|souhaite\\p{L}*|apprécie\\p{L}*|désire|attends|propose|faut|faudrait|manque|espère|suffi\\p{L}*|reste)(?: plus| juste| simplement| seulement)?(?: que| qu'|,? c'est)? ?|(?:seule|simple|unique) (?:demande|chose|requête|prière) ?:? ?|c'est |juste )${HIT}`,
      `${HIT} (?:de (?:votre|ta) part|au \\d)`,
      '(?:un |une |votre |ton )(?:petit |petite |simple |bref |brève |court |courte |rapide )?(?:appel|coup de fil|coup de téléphone|conversation|échange|discussion)(?: (?:de|au|pour) … )?,? ?(?:et|je|vous saur|tu saur|vous verr|tu verr)',
      "(?:une|deux|trois|cinq|dix|quinze|quelques|\\d+) minutes? (?:au téléphone|avec moi|de conversation|ensemble|d'échange|de vive voix|au bout du fil)",
      'sonne[zr]?-(?:moi|nous)|bipe[zr]?-moi|(?:donne[zr]?|passe[zr]?)-moi (?:un )?(?:coup|appel)|prière (?:de (?:me )?|d\\x27)r?appeler|(?:merci|veuillez|pensez?|prenez le temps|prends le temps|pense[zr]?|à (?:vous|toi)|c\\x27est à (?:vous|toi)|libre à (?:vous|toi)|je (?:vous|t) ?(?:invite|encourage|conseille))(?: à| de| d)?(?: |\\x27)(?:me |m\\x27|nous )?(?:re)?(?:r?appeler|joindre|contacter|téléphoner)',
      "(?:^|(?<=, )|(?<=et )|(?<=: )|(?<=alors )|(?<=donc ))(?:r?appelle|r?appelez|téléphone|téléphonez)(?= ?[,.!]|$| (?:stp|svp|s'il|vite|dans|dès|quand|si|et|donc|aujourd|avant|cette|un))",
      "(?:si|et si) (?:on|nous|vous et moi|toi et moi)(?: on| nous)? (?:en |se |s'|nous |en re|re)?(?:parl|discut|échang|appel|téléphon|caus|regard)(?:ait|ions)",
      "(?:d'accord|partante?|prête?|disposée?|ouverte?|tentée?|dispo|chaude?) (?:pour|à|de)(?: que)?(?: (?:l'|qu')?(?:on|nous))? ?(?:en |nous |se |s')?(?:parler|discuter|échanger|appeler|(?:un|une) (?:… )?(?:appel|conversation|coup de fil|échange))",
      "(?:j'aimerais|j'adorerais|je voudrais|j'ai (?:très |bien )?envie d|je serais? \\p{L}+ d|ce serait \\p{L}+ d|je rêve d)(?:e |' ?| )?(?:beaucoup |bien |vraiment |tant )?(?:de |d')?(?:pouvoir )?(?:(?:en )?(?:parler|discuter|échanger) (?:avec (?:vous|toi)|de vive voix|au téléphone|ensemble)|(?:vous|t')en (?:parler|toucher deux mots|dire (?:plus|davantage))|t'en parler|vous en parler|(?:vous|t'|te) ?(?:entendre|avoir au téléphone|avoir au bout))",
      "qu'on (?:se |s'|en |en re)?(?:parle|appelle|discute|téléphone)(?= |[.,!?])|(?:essayons|tâchons|arrangeons-nous) (?:de |d'|pour )(?:nous |se |en |s')?(?:parler|appeler|discuter|échanger)|(?:parlez|parle|discutons|causons)-?(?:m'en|en-moi|nous|en ensemble)",
      "(?:(?:ce|ça|cela) (?:me |m'|nous |serait |me ferait |sera |m'aiderait |ferait )*(?:\\p{L}+ )?|(?:serais|suis|serai) \\p{L}+ |le mieux,? (?:c'est |est |serait )|il (?:suffit|suffirait|faut|faudrait) |j'aimerais |je (?:souhaite|voudrais|préfère|veux) |j'attends |j'espère )(?:que |qu')(?:vous|tu|on|l'on) (?:me |m'|nous |se |preniez contact|prennes contact)(?:r?appel|téléphon|parl|joign|contact|fass)?\\p{L}*",
      "(?:retourne[zr]?|rendez|rends)(?:-moi|-nous)? (?:mon|cet|l)[' ]?appel",
      '(?:r?appel(?:ez|le|ons)|re?joi(?:gnez|ns)|téléphonez?|retéléphonez?)-(?:moi|nous)',
      '(?:me|nous) (?:r?appeler|retéléphoner|téléphoner|rejoindre par téléphone)(?! qu[e\\x27])',
      "(?:m'|nous )appeler",
      '(?:vous|tu) (?:me|nous) (?:r?appel(?:ez|les|iez|ais)|téléphon(?:ez|es|iez))',
      "(?:vous|tu) (?:m'appel(?:ez|les|iez)|(?:me |nous )(?:sonn(?:ez|es|iez)|bip(?:ez|es|iez)|rejoign(?:ez|iez)|rejoins))",
      '(?:passe[zrs]?|donne[zrs]?|me passer|me donner)(?:-moi|-nous)? un (?:petit |rapide )?(?:coup de (?:fil|téléphone|bigo\\p{L}*|tél)|appel)',
      'composez? (?:le|ce|mon)',
      '(?:r?appelez|téléphonez|composez|r?appelle)(?: donc| simplement)? (?:le(?= \\d)|au |ce numéro|mon|directement|sur|quand|dès|dans la journée|avant|un jour)',
      '(?:décrochez?|prenez|prends) (?:votre|ton|le) téléphone',
      "(?:(?<=^)|(?<=[,:;] )|(?<=(?:et|donc|alors|puis|pis|ou) ))(?:r?appelez|téléphonez|sonnez|passez un coup de (?:fil|téléphone|tél)|passe un coup de (?:fil|téléphone|tél)) (?:donc |vite |aussi |plutôt )?(?:à |chez )?(?!vous|que|qu'|cela|ça|les|des|vos|votre|leurs?|une?)\\p{L}+(?= \\p{L}|[,.!]|$)",
      `(?:${HIT}|un retour de votre part) (?:de (?:votre|ta) part )?(?:… )?(?:suffi\\p{L}+|serait|sera|me ferait|permett\\p{L}+|est (?:le|la|tout))`,
      `(?:j'attends|j'espère|je guette|je compte sur|nous attendons|l'attente|je me réjouis) (?:de |d')?${HIT.replace("d'un |d'|de votre |de ton ", 'votre |ton ')}`,
      "(?:(?:auriez|avez|aurais|as)-(?:vous|tu)|(?:trouver|accorder|consacrer)\\p{L}*(?:-(?:vous|tu|moi))?|(?:accorde|consacre)z?-moi) (?:me |m')?(?:\\d+|deux|trois|cinq|dix|quinze|quelques|un|une) (?:petites? )?(?:minutes?|instants?|moments?|secondes?)",
      "(?:m'|me |nous )(?:accorder|consacrer) (?:\\d+|deux|trois|cinq|dix|quinze|quelques|un|une) (?:minutes?|instants?|moments?)",
      "(?:parlons(?:-en|-nous)|échangeons|discutons(?:-en)?|on se parle|on en parle|qu'on se parle|se parler de vive voix|qu'on en parle|que nous (?:nous parlions|échangions)|(?:qu'on|que nous) (?:en )?(?:parl|discut|échang)(?:e|ions)|(?:on|nous) (?:peut|pourrait|pouvons|pourrions) (?:se |nous |s'|en |donc )?(?:parler|appeler|échanger|discuter|rappeler|voir))",
      '(?:pouvons|pourrions|pourrait|peut)-(?:nous|on) … (?:parler|échanger|discuter|appeler)',
    ]),
  ],
  [
    'email',
    words([
      "(?:(?:me|m') ?(?:les|l'|en|le|la) ?)(?:enverr|envo|adress|transmett)\\p{L}+|(?:prépare|rassemble|réunis|réunissez|retrouve|note)[zr]? (?:vos|tes|votre|ton) (?:… )?(?:contrats?|factures?|documents?|chiffres?|questions?)",
      `(?:répond|confirm|envo[iy]|écri[rv]|donn|di|précis|indiqu)\\p{L}*(?:-moi|-nous)? (?:… )?(?:par|à mon|à mes|en|au) (?:retour de )?(?:${MAIL})|(?:envoyez|envoie|envoyer|m'envoyer|adressez|transmettez|faites suivre|remplir|renvoyez|renvoie)(?:-moi|-nous)? (?:donc |aussi |également |simplement )?(?:vos|votre|tes|ton|ta|les|la|le|une?) (?:… )?(?:${MAIL}|documents?|factures?|exemples?|copie|liste|chiffres|coordonnées|cv|contrat|devis|bon de commande|adresse|relevés?)|(?:lisez|lis|lire|ouvrez|ouvre|ouvrir|relisez|relis) (?:mon|ma|le|la|notre|mes) (?:… )?(?:${MAIL}|pièce|document|proposition|brochure|plaquette)`,
      '(?:écrivez|écris|répondez|réponds)(?:-(?:moi|nous))?',
      "(?:m'|nous )écrire",
      '(?:me|nous) répondre(?: par| à| en)?',
      `(?:envoyez|envoie|adressez|adresse|transmettez|transmets)-(?:moi|nous) (?:un |une |votre |ton |vos |tes |les? |quelques )(?:… )?(?:${MAIL}|documents?|factures?|exemples?|copie|liste|chiffres)`,
      `(?:guette[rz]?|surveille[rz]?|consulte[rz]?|vérifie[rz]?|ouvre[rz]?|ouvrir|lisez|lis|lire|regarde[rz]?|garde[rz]?|cherche[rz]?|parcoure[rz]?|trouvere[zs]|trouveras|recevrez|recevras) (?:bien )?(?:mon|ma|un|cet|le|votre|ta|ton|l'|dans (?:votre|ta)) ?(?:seul |court |petit |prochain )?(?:${MAIL}|message)`,
      "(?:jetez|jette|jettes|jeter)(?:-y|y)? un (?:petit )?(?:œil|coup d'œil|regard)",
      '(?:lisez|lis|gardez|garde|ouvrez|ouvre|parcourez|regardez|regarde)-le',
      'prene?[zd]?s? une minute pour (?:le|la|y)',
      "soyez à l'affût d",
    ]),
  ],
  [
    'text',
    words([
      '(?:envoyez|envoie|adressez|laissez|laisse)-(?:moi|nous) un (?:sms|texto|whatsapp|message écrit)',
      '(?:par|un) (?:sms|texto) (?:à|au) (?:ce|mon)',
    ]),
  ],
  [
    'any',
    words([
      "(?:vous|tu) (?:me |m'|nous )(?:dites|dis|direz|diras|faites signe|fais signe|répond\\p{L}*|recontact\\p{L}*)",
      "(?:j'attends|je guette|j'attendrai|en attente|au plaisir d'avoir|impatiente? d'avoir) (?:de )?(?:vos|tes) nouvelles|(?:donne[zr]?|envoie|envoyez|donne)-?(?:moi|nous) (?:de )?(?:vos|tes) nouvelles|(?:un |petit |simple )?(?:oui|signe|mot|retour) (?:de (?:votre|ta) part )?(?:suffi\\p{L}*|me suffi\\p{L}*|serait)",
      "(?:prendre|prenez|prends|preniez|prennes|entrer|entrez|reprendre|reprenez|reprends|se mettre|mettez-vous|mets-toi) (?:en )?contact avec (?:moi|nous)|(?:me|nous|m') ?(?:recontacter|contacter|répondre|joindre)(?= (?:au \\d|rapidement|dès|pour|si|quand|aujourd|avant|cette|dans))|veuillez (?:me|nous) (?:joindre|contacter|recontacter|répondre)",
      "(?:tu veux|vous voulez|voulez-vous|veux-tu|(?:ça|cela) (?:vous|te|t') ?(?:dit|tente|dirait|tenterait|intéresse|intéresserait|parle)|envie d'?|curieu\\p{L}+ d'?)(?: |e )?(?:de |d'|en )?(?:savoir|voir|entendre|connaître|parler|discuter|comprendre|plus)?(?= ?(?:comment|plus|d'en|ce que|pourquoi|\\?|[^.!?]{0,40}\\?))|qu'en (?:dites|dis|pensez|penses)-(?:vous|tu)|(?:votre|ton) avis m'intéresse",
      '(?:faites|fais)(?:-(?:moi|nous))? (?:signe|un retour|savoir)',
      '(?:me|nous) (?:recontacter|contacter|faire (?:signe|un retour)|répondre|revenir|dire si)',
      '(?:re)?contacte[zr]?-(?:moi|nous)',
      'revenez vers (?:moi|nous)',
      'reviens vers (?:moi|nous)',
      '(?:dites|dis|redites|redis)-(?:moi|nous)',
      '(?:tenez|tiens)-moi au courant',
      "(?:j'aimerais|je serais (?:ravie?|heureux|heureuse|contente?|curieux|curieuse)|je souhaiterais|j'adorerais)(?: \\p{L}+)? (?:de |d')?(?:en |vous |t'|te )?(?:entendre|parler avec|parler de vive|échanger avec|discuter avec|avoir au)",
      '(?:un|votre|ton) (?:simple |petit )?(?:mot|signe|message|retour) de (?:votre|ta) part',
      '(?:pouvez|pourriez|peux|pourrais|voulez|veux|voudriez|accepteriez)-(?:vous|tu) (?:bien )?(?:me|m|nous)',
      "(?:j'aimerais|j'aurais aimé|je souhaiterais|je souhaite|je voudrais) (?:avoir |recevoir )?(?:votre|ton) (?:retour|réponse)",
      "(?:dans l'attente|j'attends) (?:de |d')?(?:votre|ton|ta|un) (?:retour|réponse)",
      "n'hésite[zr]? (?:surtout )?pas à",
    ]),
  ],
  [
    'meeting',
    words([
      "(?:fixe[zr]?|réserve[zr]?|bloque[zr]?|cale[zr]?|prendre|prenez|prends|choisi[rs]\\p{L}*|planifie[zr]?|pose[zr]?|programme[zr]?|convenir d|trouve[zr]?|organise[zr]?)(?:-(?:moi|nous))? ?(?:… )?(?:créneau|rendez-vous|rdv|réunion|démo|démonstration|visio|rencontre|déjeuner|café)(?: … )?(?:dans|sur|avec)?|(?:passe[zr]?|venez|viens) (?:(?:nous|me) voir|à (?:notre|la|mon|ma)|au (?:salon|webinaire|bureau)|à notre stand|au stand|à nos bureaux|au bureau|boire|prendre)|(?:buvons|déjeunons|dînons|prenons (?:donc )?(?:un |le )?(?:petit )?(?:café|verre|déjeuner|lunch))|(?:assiste[zr]?|participe[zr]?|inscri\\p{L}+-(?:vous|toi)|t'inscrire|vous inscrire) (?:donc |aussi )?(?:à|au)",
      "(?:réservez|réserve|bloquez|bloque|fixons|prenons|choisissez|choisis|calons|trouvons|planifions|prévoyons|posez|prenez|prends|convenons d')(?: (?:un|une|le|la|votre|ton|ensemble un|d'un))? ?(?:créneau|rendez-vous|rdv|date|réunion|démo|démonstration|visio|rencontre)",
      '(?:rencontrons-nous|voyons-nous|retrouvons-nous|déjeunons|passez (?:nous|me) voir|venez (?:nous|me) voir)',
      '(?:seriez|êtes|serais|es)-(?:vous|tu) (?:… )?(?:disponible|libre|dispo|partant\\p{L}*|ouvert\\p{L}*)(?: (?:pour|à) (?:un|une) (?:… )?(?:rendez-vous|rdv|démo|démonstration|réunion|rencontre|visio|café|déjeuner))?',
      '(?:inscrivez|inscris)-(?:vous|toi)',
      "(?:j'aimerais|je souhaite|je souhaiterais|je voudrais|je vous propose|je te propose)(?: de| d')? (?:vous rencontrer|te rencontrer|fixer un|convenir d'un rendez-vous|organiser un\\p{L}* (?:rendez-vous|réunion|démo\\p{L}*|rencontre|visio))",
    ]),
  ],
  [
    'web',
    words([
      "(?:ajoute[zr]?|suive[zr]?|suis|rejoi\\p{L}+|abonne[zr]?|like[zr]?|note[zr]?|retrouve[zr]?)(?:-(?:moi|nous|vous|toi))? (?:sur|à|notre|ma) (?:… )?(?:linkedin|facebook|twitter|instagram|youtube|réseaux|newsletter|page|chaîne|groupe|google)|(?:rempli\\p{L}*|complét\\p{L}+|compléter) (?:le|notre|un|ce|mon) (?:formulaire|questionnaire|sondage)|(?:regarde[zr]?|visionne[zr]?|découvr\\p{L}+|consulte[zr]?|parcoure[zr]?|télécharge[zr]?|jete[zr] un œil à|jet\\p{L}+ un (?:coup d')?œil (?:à|sur)|fai\\p{L}+ un tour (?:sur|par)|va(?:s)? (?:voir|sur|jeter un œil à)|allez (?:voir|sur|faire un tour)|visite[zr]?|clique[zr]?(?: sur)?|teste[zr]?|essaye[zr]?|essaie) (?:donc |aussi |bien )?(?:le|la|les|notre|nos|mon|ma|mes|l') ?(?:petite? |dernière? |nouvelle? )?(?:vidéo|site|page|présentation|blog|lien|guide|livre blanc|brochure|plaquette|catalogue|démo|tutoriel|article|application|appli|outil|version|profil|boutique|étude)|(?:crée[zr]?|créer|ouvre[zr]?) (?:un|votre|ton) compte|inscri\\p{L}+-(?:vous|toi) (?:sur|en ligne|à (?:notre|la) (?:newsletter|lettre))",
      '(?:visitez|visite|consultez|allez sur|allez voir|va sur|rendez-vous sur|connectez-vous (?:à|sur)|cliquez|téléchargez|télécharge|suivez-nous|suivez-moi|ajoutez-moi|abonnez-vous)(?: (?:notre|mon|le|la|sur) (?:site|page|blog|lien|linkedin|vidéo|livre blanc|catalogue|www\\S+))?',
      '(?:regardez|regarde|découvrez) (?:notre|ma|la|cette) (?:vidéo|page|site|démo en ligne)',
    ]),
  ],
  [
    'introduction',
    words([
      "(?:me |m'|nous )(?:mettre|mettez|mets|présenter|introduire|orienter|rediriger) (?:en (?:relation|contact|lien) )?(?:avec|à|vers|auprès)|(?:mettez|mets)-(?:moi|nous) en (?:relation|contact|lien)|(?:transm(?:ettre|ettez|ets)|faire suivre|faites suivre|fais suivre|transfér\\p{L}+|passe[zr]?|relaye[zr]?|remette?[zr]?|communique[zr]?) (?:… )?(?:à|aux|au) (?:votre|ton|ta|vos|tes|la personne|qui|service|responsable|collègue)(?: … )?|(?:parle[zrs]?|parlez)(?:-en)? (?:à|avec|autour) (?:de )?(?:votre|ton|ta|vos|tes) (?:équipe|chef|cheffe|patron\\p{L}*|directeur|directrice|direction|responsable|collègues?|comptable|associée?s?|service|dsi|daf)|(?:donne[zr]?|indique[zr]?|communique[zr]?|envoie|dites|dis)(?:-moi)? (?:le (?:nom|numéro|contact)|les coordonnées|qui) (?:de |du |d'|la personne)?(?:… )?(?:responsable|personne|collègue|comptable|décid|chargée?|contact|s'occupe|directeur)|recommande[zr]?-(?:moi|nous)|(?:passe[zr]?|passer) le mot",
      'à qui (?:dois|puis|faut|devrais)-(?:je|il)',
      '(?:mettez|mets)-moi en (?:relation|contact)',
      '(?:orientez|oriente|redirigez|présentez|présente)-moi',
      '(?:transmettez|transmets|faites suivre|passez|transférez) (?:ce|mon) (?:message|numéro)',
      "qui (?:s'occupe|est en charge|est responsable|gère) (?:… )?chez (?:vous|toi)",
      '(?:demandez|demande|dites|dis) à (?:votre|ton|ta|vos|tes) \\p{L}+ (?:… )?de (?:me|m)',
    ]),
  ],
];
