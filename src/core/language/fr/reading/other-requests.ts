/** Asks for something else than a call, by verb and thing: papers, pages, meetings, people, signatures, text messages. */
import type { Channel } from '../../reader.ts';
import { words } from './patterns.ts';

/** Endings of what one tells somebody to do; a past participle is none. */
const DO = '(?:e|es|ez|er|iez|ions|erez|eras|eriez|erais|s|z|re|rez|ras|rez|ds|d|dez|dre|drez|t|tez|ts|tre|trez|is|issez|ir|irez|iras|r)?';
const TO =
  "(?:-(?:moi|nous|vous|toi|la|le|les|lui|leur|y|en|m'en))* ?(?:(?:donc|aussi|également|ensuite|puis|juste|simplement|bien|plutôt|vite|d'abord|au passage|en même temps|entre-temps|s'il (?:vous|te) plaît|svp|stp|déjà),? )*";
const THE =
  "(?:un |une |le |la |les |l'|votre |vos |ton |ta |tes |mon |ma |mes |notre |nos |ce |cet |cette |ces |des |du |de |d'|quelques |copie |au |aux |à |sur |dans |trois |deux |toute?s? |tous |leurs? |chaque |moi |nous |par |en )*(?:\\p{L}+ ){0,3}?";

const PAPERS =
  '(?:factures?|contrats?|relevés?|bilans?|devis|bons? (?:de commande|de livraison|signés?)|statistiques?|relevés? bancaires?|attestation|signature|listes?|copies?|fichiers?|tableaux?|chiffres?|données|grilles?|rapports?|documents?|documentation|papiers?|cahier des charges|coordonnées|disponibilités|dispos|exemples?|photos?|rib|kbis|organigramme|plans?|tarifs actuels|volumes?|historique|pièces?|échantillons?|courriels?|e-?mails?|mails?|questions?|avenant|accord|mandat|conditions|références?|nom de votre|adresse|export|extrait|budget|besoins|confirmation|bon pour accord|proposition|offre|convention|formulaire signé|récapitulatif|courrier|essai)';
const PAGES =
  "(?:sites?|pages?|vidéos?|liens?|blogs?|blogues?|articles?|guides?|livres? blancs?|brochures?|plaquettes?|catalogues?|études?|webinaires?|webinars?|podcasts?|balados?|linkedin|profils?|facebook|instagram|youtube|twitter|avis (?:sur google|google|en ligne)|évaluation|étoiles?|formulaires?|sondages?(?: que)?|questionnaires?|enquêtes?|comptes?|appli|application|version d'essai|essai gratuit|newsletter|infolettre|lettre d'information|démo|démonstration|présentation|diaporama|powerpoint|pdf|dépliant|cas client|témoignages?|simulateur|calculateur|outil|boutique|réseaux|groupe|commentaire|quiz|tutoriel|fiche|invitation|demande (?:de (?:connexion|contact)|d'(?:ami|amitié|ajout))|concours|lettre (?:mensuelle|hebdomadaire)|bulletin|magazine|chaîne|portail|plateforme|espace client)";
const MEETINGS =
  '(?:créneaux?|rendez-vous|rdv|dates?|rencontres?|réunions?|visios?|visioconférences?|démos?|démonstrations?|déjeuners?|lunchs?|dîners?|cafés?|entretiens?|plages?|cases?|zoom|teams|visites?|heures?|demi-heure|journée|agenda|calendrier|atelier|webinaire|salon|séance|meeting|apéro|verre|formation|moment pour (?:se|nous) voir|tournée|table ronde|place (?:à|au|dans|sur|lors|pendant))';
const PEOPLE =
  '(?:directeurs?|directrices?|direction|responsables?|collègues?|chefs?|cheffes?|patronn?e?s?|daf|dsi|dg|pdg|comptables?|comptabilité|compta|équipes?|décideurs?|personnes?|interlocut\\p{L}+|services?|associée?s?|assistante?s?|adjointe?|acheteurs?|achats|logistique|transports?|finance\\p{L}*|boss|supérieure?|n\\+1|patron|secrétaire|gens|partenaires?|fournisseurs?|transporteurs?|clients?|amis|connaissances|relations|réseau|entourage|homologue|remplaçante?|contact)';

/** One thing is named already, and one more follows. */
const BESIDE_A_CALL =
  '(?:appels?|rappels?|coup de (?:fil|téléphone|tél)|textos?|courriel)(?: de (?:votre|ta) part)?(?: au [\\d .-]{8,18})?,?(?: (?:et|ainsi que|plus|puis|ou|avec|pis))?(?: (?:aussi|encore|également|puis))? ';

const request = (verbs: string, things: string): string => `(?:${verbs})${DO}(?![\\p{L}])${TO} ?(?:${THE})(?:${things})(?![\\p{L}])`;

const ASKS: readonly [Channel, readonly string[]][] = [
  [
    'call',
    [
      request(
        'pass|donn|lâch|fil|balanc|fai|accord|refil|offr|doi|devr|retourn|rend',
        "(?:coups? de (?:fil|téléphone|tél|bigo\\p{L}*)|coup d'fil|appels?|call|sonnerie)",
      ),
      "(?:(?<=^)|(?<=[.:,?] )|(?<=choses(?: de votre part)? : ))(?:juste |que |et |allez,? )?(?:un|ton|votre) (?:petit |simple |bref |rapide |court )*(?:coup de (?:fil|téléphone)|appel|rappel)(?= (?:au|de (?:votre|ta)|et|à|aujourd|cette|dans|pour|ou|d'ici|avant)| ?[?,!])",
    ],
  ],
  [
    'email',
    [
      request(
        '(?:r)?envo(?:y|i)|enverr|transmett|transme|adress|expédi|faxe?|scann|communiqu|prépar|rempliss|rempli|complét|retourn|join|joign|fourni|fourniss|partag|sign|valid|approuv|confirm|rassembl|réuni|réuniss|remett|reme|dépos|faire parvenir|fai(?:tes|s)(?:-(?:moi|nous))? (?:parvenir|suivre)|faire suivre|procur|ramen|apport|rédig|envoi|balanc|refil|sor|sort|photographi|list|imprim|vérifi|li|lis|lisez|relis|relisez|parcour|étudi|obteni|avoir copie|épluch|signe|commande|accept|complèt|renvoi|forward|(?:faire|fai(?:s|tes))(?:-(?:moi|nous))? passer|amen|amèn|apport|saisi|calcul|mesur|recens|sort',
        PAPERS,
      ),
      `(?:et|plus|ainsi que|ou|puis|avec) (?:aussi |également )?(?:une? )?(?:copie|exemplaire|scan|photo|liste|relevé|extrait)s? (?:de |d')(?:vos|votre|tes|ton|la|le|l'|les) ?(?:\\p{L}+ ){0,2}?${PAPERS}`,
      "(?:répond|répliqu|écri[rv]|retourn|confirm|dit|di[st]|dites|laiss)\\p{L}*(?:-(?:moi|nous|lui|y))* (?:[\\p{L}']+ ){0,3}?(?:à mon (?:dernier |autre |petit )?(?:mail|courriel|e-?mail|message écrit)|par (?:écrit|courriel|mail|e-?mail|retour)|(?:au|à mon) (?:mail|courriel|e-?mail))",
      "(?:pren|jet)\\p{L}* (?:donc )?(?:connaissance|un (?:petit )?(?:coup d'œil|œil)|une minute pour lire) (?:[\\p{L}']+ ){0,2}?(?:courriel|mail|e-?mail|pièce|document|proposition|devis|offre)s?",
    ],
  ],
  [
    'web',
    [
      request(
        "fai(?:s|tes|re) (?:circuler|lire|voir|passer)|diffus|distribu|montr|feuillet|survol|potass|navigu|brows|scroll|reluqu|zieut|mat|abonn|regard|visionn|consult|visit|télécharg|télédécharg|parcour|li|lis|lisez|lire|écout|suiv|sui|lik|aim|partag|comment|cliqu|not(?!re)|évalu|rempliss|rempli|complét|répond|répon|test|essa[iy]|accept|ajout|check|cré|ouvr|découvr|connect|inscri(?:v)?|abonn|rejoign|rejoi|explor|fai(?:s|tes|re) un tour|jet\\p{L}* un (?:coup d')?œil|va|vas|all|aller|allez|passez|passe faire un tour|voir|laiss|donn|recommand|particip|mett|me|command|souscri(?:v)?|achet|achèt|install",
        PAGES,
      ),
      "(?:(?:inscri\\p{L}*|abonn\\p{L}*|connect\\p{L}*|rend\\p{L}*|ajout\\p{L}*|suive[zr]?|suis)-(?:vous|toi|moi|nous))(?! (?:compte|libre))|(?:vous|t') ?(?:inscrire|abonner|connecter)(?= |[.,!])|www\\.|\\.(?:com|fr|be|ca)/|(?:inscription|abonnement) (?:en ligne|gratuite)",
    ],
  ],
  [
    'meeting',
    [
      request(
        'gard|invit|ménag|dégag|libér|goupill|convi|réserv|bloqu|fix|cal|pren|prend|prenn|pos|choisi|choisiss|organis|planifi|prévo|prévoi|book|conven|convien|trouv|propos|donn|mett|me|accord|céd|sélectionn|particip|assist|ven|vien|invit|recev|reçoi|not(?!re)|arrang|programm|confirm|accept',
        MEETINGS,
      ),
      '(?:me|nous) (?:recevoir|accueillir)|(?:receve[zr]|reçois|accueill\\p{L}+)-(?:moi|nous)|(?:une? |votre |ton )?invitation à (?:votre|ta|ton|la|une?) ',
      "(?:qu'on|que (?:nous|l'on)|pour|se|nous|on) (?:pourrait |peut |pourrions |pouvons )?(?:se |nous )?(?:voir|voie|voit|voyions|rencontr\\p{L}+|rencontre|croise[rz]?) ?(?:(?:en (?:personne|vrai|face)|autour|chez|à|au|dans|pour|la semaine|bientôt|jeudi|lundi|mardi|mercredi|vendredi|prochainement|cette semaine|ensemble)|(?=[.,!?]|$))|(?:vous|te) (?:rencontrer|rendre visite|inviter (?:à|au))|(?:visiter|visitez|visite) (?:nos|notre|vos|votre|l'|le|la) ?(?:entrepôts?|bureaux?|locaux|stand|usine|showroom|dépôt|site de|atelier)|(?:pass|ven|vien)\\p{L}* (?:donc |plutôt |aussi )*(?:(?:me|nous) (?:voir|rencontrer|visiter)|(?:directement |plutôt |sinon |faire un tour )*(?:à|dans|par|chez) (?:notre|nos|mon|mes|nous)(?: (?:bureaux?|stand|agence|locaux|dépôt|usine|showroom|atelier))?|prendre (?:un )?(?:café|verre)|au (?:bureau|salon|stand)|déjeuner|dîner|souper|boire)|(?:prendre|boire|partager) (?:un |le )?(?:café|verre|lunch|déjeuner)",
    ],
  ],
  [
    'introduction',
    [
      request(
        'présent|pass|transmett|transme|transfèr|transfér|recommand|parl|relay|refil|indiqu|donn|di|dis|dites|dire|demand|mett|me|branch|rédirig|redirig|orient|fai(?:s|tes) suivre|faire suivre|touch|gliss|connaître|connect|not(?!re)|avis|prévien|préven|inform|mentionn|communiqu|fil|trouv|laiss',
        `(?:(?:à|avec|au|aux|en relation avec|en contact avec|vers|le nom|le numéro|les coordonnées|un mot|l'adresse|le contact|l'identité|qui|l'interlocuteur)(?: (?:de |du |d'|des |à |l'|votre |ton |ta |vos |tes |la |le |les |un |une |au |aux )*)(?:\\p{L}+ ){0,4}?(?:${PEOPLE}|s'occupe|gère|décide))`,
      ),
      request(
        'inform|avis|prévien|préven|averti|avertiss|consult|convi|impliqu|associ|embarqu|réuni|réuniss|joindr|joign|amen|amèn|emmen|convoqu|invit|sensibilis|convainc|convainqu|prépar|interrog',
        `(?:votre|ton|ta|vos|tes|le|la|les|un|une) ?(?:\\p{L}+ ){0,2}?${PEOPLE}`,
      ),
      "(?:mett|ajout|laiss|gard)\\p{L}* (?:[\\p{L}']+ ){1,3}en copie|parl\\p{L}* (?:de [\\p{L}-]+ )(?:autour d|à (?:vos|votre|ton|tes|ta)|avec (?:vos|votre|ton|tes|ta))",
      "(?:fai(?:s|tes)|faire) (?:suivre|passer|circuler|tourner|lire) (?:ce|mon|cet|cette|le|la|ma|l'|notre)",
      `(?:me |m'|nous )(?:présenter|introduire|recommander|mettre en (?:contact|relation|lien)|brancher|aiguiller|orienter|diriger) (?:à|avec|auprès|vers|au|aux)|(?:nom|coordonnées|contact|numéro|adresse) (?:de |du |d'|des )(?:votre |ton |ta |vos |tes |la |le |l')?(?:\\p{L}+ ){0,2}?(?:${PEOPLE})|(?:désign|nomm|indiqu|trouv|suggér|suggèr|conseill)(?:er|ez|e)(?:-(?:moi|nous))? (?:quelqu'un|une personne|un collègue|la (?:bonne )?personne|le bon interlocuteur|qui)|(?:présente|recommande|introduis|branche|aiguille|oriente)z?-(?:moi|nous)|(?:le nom|l'adresse|le numéro|les coordonnées|l'interlocuteur|la bonne personne|qui de droit)(?= (?:de|du|des|compétent|à qui|chez|qui|responsable|dans))|pass\\p{L}* (?:le )?(?:mot|message) (?:à|aux|au|autour)|parle[zr]?-?(?:lui|leur|en|s-en) (?:à|avec|autour|aux)|(?:en )?parl\\p{L}* (?:à|avec) (?:votre|ton|ta|vos|tes) \\p{L}+`,
    ],
  ],
  [
    'email',
    [
      `(?<=${BESIDE_A_CALL})(?:copie |une copie |un exemplaire |la signature |votre signature |ta signature )?(?:de |du |d'|la |le )?(?:votre|ton|ta|vos|tes|la signature|une signature|copie)(?! (?:appel|rappel|avis|part)) ?(?:\\p{L}+ ){0,2}?(?:${PAPERS}|signature)`,
    ],
  ],
  [
    'email',
    [
      `(?<=(?:appels?|rappels?|coup de (?:fil|téléphone|tél))(?: à moi)?,?(?: et| puis| plus)? )un (?:petit )?(?:courriel|mail|e-?mail|message) (?:à|pour)`,
      '(?:retour|réponse|confirmation|signe|mot|oui) (?:[\\p{L}\x27]+ ){0,2}?par (?:mail|e-?mail|courriel|écrit)',
      "(?<=(?:-moi|-nous|[^\\p{L}]me|m')[^.?!]{3,60} )(?:ou|et) (?:aussi |encore |bien |alors )*(?:par|via) (?:mail|e-?mail|courriel|écrit|la poste)",
      `(?<=${BESIDE_A_CALL})(?:la liste|une liste|une photo|une copie|le relevé|l'export|les chiffres|le scan) (?:de |d')(?:vos|votre|tes|ton|ta)`,
    ],
  ],
  [
    'web',
    [
      "(?<=(?:-moi|-nous|[^\\p{L}]me|m')[^.?!]{3,60} )(?:ou|et) (?:aussi |encore |bien |alors )*(?:sur|via|par) (?:linkedin|facebook|instagram|notre site|mon site|le site|internet|notre page)",
    ],
  ],
  [
    'text',
    [
      "(?<=(?:-moi|-nous|[^\\p{L}]me|m')[^.?!]{3,60} )(?:ou|et) (?:aussi |encore |bien |alors )*(?:par|via|sur) (?:textos?|sms|whats-?app|messenger|message texte)",
    ],
  ],
  [
    'meeting',
    [
      `(?<=${BESIDE_A_CALL})(?:une?|votre|ton|la|le) (?:petite? )?(?:date|invitation|rendez-vous|rencontre|visite|démo|démonstration|créneau|réunion|déjeuner|café)(?= |[,.!?])`,
    ],
  ],
  [
    'introduction',
    [
      `(?<=${BESIDE_A_CALL})(?:une?|le|votre|ta|ton|l'|les) ?(?:petite? |bonne )?(?:recommandation|présentation|mise en relation|nom|coordonnées|mot à|contact (?:de|du|chez)|introduction)(?= |[,.!?])`,
    ],
  ],
  [
    'web',
    [
      `(?<=${BESIDE_A_CALL})(?:une?|votre|ta|ton|cinq|quelques) ?(?:petite? |bonne )?(?:avis|étoiles?|inscription|like|commentaire|évaluation|note|abonnement)(?= |[,.!?])`,
    ],
  ],
  [
    'email',
    [
      request(
        'pay|règl|régl|sign|approuv|accept|prépar|rédig|vers|renouvel|résili|annul|autoris|débloqu',
        '(?:facture jointe|acompte|paiement|commande|contrat|cotisation|mandat|autorisation|budget|dossier|papiers|caution|abonnement|ancien fournisseur)',
      ),
    ],
  ],
  [
    'web',
    [
      request(
        'vot|souscri|achet|achèt|command|install|activ|donn|ouvr|enregistr|parrain|soute|souteni|prolong',
        '(?:accès|pour (?:nous|moi|notre|mon)|licences?|abonnements?|forfaits?|formules?|packs?|versions?|mot de passe|identifiants?|logiciel|outil|concours|candidature|extension|option|module|programme)',
      ),
    ],
  ],
  [
    'text',
    [
      "(?:texte[zrs]?|textote[zr]?|écri\\p{L}*|envo[iy]\\p{L}*|laiss\\p{L}*|répond\\p{L}*|balance[zr]?|lâche[zr]?|pitche[zr]?)(?:-(?:moi|nous))? ?(?:moi |un |une |par |via |sur |le |petit |plutôt |juste |quelques |ton |votre )*(?:textos?|sms|whats-?app|messenger|messages? texte|signal|telegram)|texte[zr]?-(?:moi|nous)|(?:me|m'|nous) (?:texter|envoyer un (?:texto|sms))|(?:(?<=ou )|(?<=et )|(?<=, )|(?<=puis )|(?<=pis ))(?:vous|tu) (?:me |m'|nous )(?:text|whatsapp|sms)\\p{L}*",
    ],
  ],
];

export const OTHER_REQUESTS: readonly [Channel, RegExp][] = ASKS.map(([channel, list]) => [channel, words(list)]);
