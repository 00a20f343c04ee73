/** Whether a voicemail greets and says who calls, and then names no purpose: nothing of business, no number, no ask. */
import type { Passage } from '../../reader.ts';
import { words } from './patterns.ts';

/** A longer text says something. */
const LONGEST = 400;
/** Who has said less has only begun. */
const FEWEST_WORDS = 9;

const GREETS = words(['bonjour|bonsoir|salut|allô|coucou|hello|monsieur|madame|hey|heille|ici|c\x27est']);
const BUSINESS = words(
  [
    "raison de mon appel|dernier message|question que|transports?|transporteurs?|fret|retards?|réduire|rédui[st]\\p{L}*|baiss\\p{L}*|coûts?|dépens\\p{L}*|marges?|ventes?|offres?|propositions?|propos(?:e|er|ons|ais)|solutions?|idées?|pistes?|méthodes?|exemples?|chiffres?|résultats?|problèmes?|soucis?|difficultés?|projets?|produits?|services|logiciels?|outils?|contrats?|devis|commandes?|livraisons?|budgets?|recrut\\p{L}*|formations?|économ\\p{L}+|gagn\\p{L}+|évit\\p{L}+|amélior\\p{L}+|simplifi\\p{L}+|automatis\\p{L}+|augment\\p{L}+|accélér\\p{L}+|aid(?:er|ons|e|ez|erait)|moyen|façon de|étapes?|saisies?|erreurs?|logistique|stocks?|entrepôts?|paiements?|tréso\\p{L}+|annonces?|offre d'emploi|postes? ouverts?|réponse(?: concrète)?(?! pas)|besoin(?:s)? (?:de|en|d')|enjeux|montr\\p{L}+|expliqu\\p{L}+|démontr\\p{L}+|raconter?ai|présenter (?!mes|nos)\\p{L}+|compar\\p{L}+|collabor\\p{L}+|partenariat|nouveauté",
    "(?:au sujet|à propos|concernant|en ce qui concerne|quant à|suite à)(?! de (?:vous|toi)(?: |$))|(?:parce que|car|puisque|afin de (?!vous saluer|garder|prendre|ne pas|rester)|pour (?:les|vos|tes|la question|le dossier|ce dossier|votre (?!accueil|gentillesse|temps|écoute)|parler d[eu']|discuter d[eu'](?! (?:tout|choses))|réduire|voir (?:ensemble|avec)|que (?:vous|tu) (?:puiss|gagn)))|(?:question|point|sujet) (?:précis|sur|de)|comment (?!ça|cela|tu (?:vas|te)|vous (?:all|vous)|va|vont|allez|se port|se pass|s'est)|recommandé|de la part de|nous avons en commun",
    '\\d+ ?(?:%|pour cent|euros|€|dollars)|pour cent|un tiers|la moitié|un litige sur',
  ],
  'u',
);
const SOCIAL =
  /(?<![\p{L}])(?:appel\p{L}*|messages?|coup\s+de\s+fil|coucou|salue\p{L}*|nouvelles|esp[èe]re|souhait\p{L}*|remerci\p{L}*|merci|bonne|belle|bient[ôo]t|essay\p{L}*|tent[ée]|t[ée]l[ée]phon\p{L}*|pass(?:e|ais|age)|pens\p{L}*|voul\p{L}+|r[ée]pertoire|compos[ée]|trace|marquer|comment|signe|contacts?|tenais|appr[ée]ci[ée]|causette|liste|renoue\p{L}*|fil|fais(?:ais|ait)|liens?|souvenir|roule|coin|profit\p{L}*|histoire|envie|jas\p{L}+|voix|r[ée]pondu|sonn[ée]|ligne|num[ée]ro|reçue?|accueil)(?![\p{L}])/u;
/** What is left to them, or told before they call, belongs to a longer message. */
const OF_A_LONGER = /(?:rappellerai|relancerai|raconterai|laissez\s+un|laissez-moi|d[ée]cision|au\s+plaisir\s+d|h[âa]te)/u;

/** @returns whether it has begun to say something and has given no reason for it */
export function isOnlySocial({ text, lower }: Passage): boolean {
  if (text.length > LONGEST || BUSINESS.test(lower)) return false;
  GREETS.lastIndex = 0;
  if (!GREETS.test(lower.slice(0, 60)) || !SOCIAL.test(lower) || OF_A_LONGER.test(lower)) return false;
  return (lower.match(/[\p{L}]{2,}/gu) ?? []).length >= FEWEST_WORDS;
}
