/** The definite article before a French noun phrase from the CRM, where its gender can be told. */

const DETERMINED =
  /^(?:l['’]|d['’]|(?:le|la|les|un|une|des|du|de|notre|nos|votre|vos|mon|ma|mes|ton|ta|tes|leur|leurs|ce|cet|cette|ces|chaque|tout|toute|tous|toutes|plusieurs|certains|trop|comment|pourquoi|quand|où|qui|quoi)(?![\p{L}\p{M}]))/iu;
const FEMININE = new Set(
  (
    'revue réunion démo offre visite analyse étude suite feuille facture commande livraison logistique paie trésorerie stratégie équipe machine plateforme plate-forme migration sécurité qualité ' +
    'maintenance garantie enquête fibre flotte gamme collecte reprise vente remise relance semaine journée rencontre consultation simulation conférence chambre association fédération communauté école ' +
    'académie ligue alliance amicale confédération convention rencontre soirée foire sortie feuille-de-route campagne marge prise mise remontée'
  ).split(' '),
);
const MASCULINE = new Set(
  (
    'point bilan rendez-vous atelier suivi appel projet devis contrat budget audit diagnostic plan prix tarif planning lancement calendrier cahier dossier besoin délai stock transport parc pilote test essai ' +
    'déjeuner café petit-déjeuner entretien échange webinaire séminaire salon forum congrès club réseau groupe comité syndicat cercle conseil institut sommet colloque festival gala collectif conseil pôle hub ' +
    'retour programme site logiciel module système service recrutement crm erp coût taux cadrage brief kick-off workshop call'
  ).split(' '),
);
const FEMININE_ENDING = /(?:[ts]ion|xion|té|ance|ence|ture|ade|ette|tie|rie|logie|ique|ise|ée)$/u;
const MASCULINE_ENDING = /(?:ment|age|isme|eau|ier|eur|oir|al|ing)$/u;
const VOWEL = /^[aeiouyàâéèêëîïôùûüœæh]/iu;
/** Words with an h before which nothing is elided, and "onze", "oui". */
const NO_ELISION = /^(?:hausse|hangar|handicap|haut|hub|hall|hardware|hackathon|hors|huit|onze|oui|yacht|yaourt)/iu;
/** Nouns of what people hold together rather than talk about. */
const HELD =
  /^(?:revue|réunion|démo|démonstration|atelier|rendez-vous|présentation|visite|formation|entretien|point|bilan|audit|diagnostic|webinaire|séminaire|séance|déjeuner|café|cadrage|kick-off|workshop|session|consultation|simulation|essai|pilote)$/u;
/** Nouns of groups and events that are said with an article. */
const GATHERING =
  /^(?:chambre|association|fédération|communauté|académie|ligue|alliance|amicale|confédération|convention|foire|salon|forum|congrès|club|réseau|groupe|groupement|comité|syndicat|cercle|conseil|institut|sommet|colloque|festival|gala|collectif|pôle|union|école|rencontres|assises|journées|trophées|états)$/u;

function head(phrase: string): string {
  return phrase.split(/[\s,]/)[0]!.toLowerCase();
}

/** "le", "la", "l'", "les"; null when the gender cannot be told or a determiner is there. */
function article(phrase: string): string | null {
  if (DETERMINED.test(phrase)) return null;
  const noun = head(phrase);
  const singular = noun.replace(/[sx]$/, '');
  const known = FEMININE.has(noun) || MASCULINE.has(noun);
  if (!known && noun !== singular && noun.length > 3 && /\p{Ll}s$|aux$|eux$/u.test(noun)) return 'les ';
  if (!known && !FEMININE_ENDING.test(noun) && !MASCULINE_ENDING.test(noun)) return null;
  if (VOWEL.test(noun) && !NO_ELISION.test(noun)) return "l'";
  return FEMININE.has(noun) || (!MASCULINE.has(noun) && FEMININE_ENDING.test(noun)) ? 'la ' : 'le ';
}

/** "revue des tarifs" → "la revue des tarifs"; "pricing" → "le sujet pricing", as people say when a word has no gender. */
export function topicWithArticle(topic: string): string {
  return DETERMINED.test(topic) ? topic : `${article(topic) ?? 'le sujet '}${topic}`;
}

/** "retards de livraison" → "les retards de livraison"; a phrase of unknown gender stays as it is. */
export function problemWithArticle(problem: string): string {
  return `${article(problem) ?? ''}${problem}`;
}

/** "Club Logistique" → "le Club Logistique"; a bare name such as "SaaStr" stays as it is. */
export function gatheringWithArticle(name: string): string {
  return GATHERING.test(head(name)) ? `${article(name.charAt(0).toLowerCase() + name.slice(1)) ?? ''}${name}` : name;
}

/** "revue des tarifs" and "démo" were held; "tarifs" was talked about. */
export function isHeldTogether(topic: string): boolean {
  return HELD.test(head(topic.replace(/^(?:l['’]|la |le )/iu, '')));
}
