/** Flattery, pretended friendship, and a call or message of theirs that nobody made. */
import type { Passage, Span } from '../../reader.ts';
import { CLOSENESS } from './closeness.ts';
import { FLATTERIES } from './flatteries.ts';
import { before, isDenied, spans, words } from './patterns.ts';
import { praiseOfPerson } from './praise-of-person.ts';

const FAMILIARITY = words([
  ...FLATTERIES,
  ...CLOSENESS,
  "(?:es|êtes|t'es|restez|restes) (?:\\p{L}+ )?(?:quelqu'un de?|une? (?:\\p{L}+ )?(?:personne|homme|femme|mec|type|pro|être)|quelqu'un d'exception)|personne (?:d'autre )?(?:ne |n')(?:… )?(?:aussi|mieux|autant) (?:… )?que (?:vous|toi)|(?:ton|ta|votre) (?:vieux |vieille |grande? |fidèle |meilleure? )?(?:pote|copain|copine|amie|ami|poto|complice)(?! (?:commun|qui|chez|de))|depuis tout ce temps|(?:notre|nos|la) (?:petite |grande |belle |fameuse |dernière )?(?:soirée|virée|fête|cuite|bringue|bière|complicité|amitié|belle amitié)s?",
  "toujours (?:aussi )?(?:fan|amateur|accro|passionnée?|mordue?|célibataire|marié\\p{L}*|supporter)|(?:tellement|si|trop|tant|vraiment) (?:plaisir|contente?|heureu\\p{L}+|ravie?|hâte) de (?:te|vous) (?:re\\p{L}+|entendre enfin)|(?:remet|refait|se fait|se refait) (?:… )?(?:quand|ça)|(?:tu sais|vous savez) (?:combien|comme|que) je (?:t'|te|vous)|je (?:t'aime|t'adore|vous adore|ne pense qu'à|pense souvent à) ?(?:vous|toi|bien)?|(?:vous avez|tu as) (?:un|une|l'|le|la) (?:vrai |réel |sacré |immense |don |œil |sens |flair |plus belle |meilleure )(?:\\p{L}+ )?(?:talent|don|équipe|réputation|carrière|génie|instinct|sourire|voix|goût|flair|sens)?",
  // Pet names.
  '(?:mon|ma|mes) (?:petite?s? |grande?s? |vieux |vieille |très |bon |bonne |gros |cher |chère )*(?:chou|coco|lapin|trésor|poulet|poule|loulou|cœur|ange|copain|copine|pote|potes|frère|frérot|gars|garçon|bonhomme|biquet|poussin|canard|amie?s?|vieux|vieille|belle|beau|cher|chère|chérie?|champion|héros)(?! (?:collègue|de \\p{L}+ant))|mon (?:petit|gros|bon|brave|cher|vieux) (?!mot|message|e-?mail|mail|appel|client|numéro|résumé|plan|point|côté|avis|tour|mémo|papier|tableau)\\p{L}+|(?:mon|ma|mes) \\p{L}+ (?:préférée?|adorée?|favorite?)s?',
  "(?:salut|bonjour|coucou|hello|hé|hey|alors|yo|eh|ho|ciao|bises?|bisous?),? (?:toi|vieux|vieille|mec|gars|poulet|l'ami|l'artiste|les amis|beau gosse|beauté|ma poule|boss|chef|patron|champion\\p{L}*|frérot|mon (?!appel|message)\\p{L}+|cher ami|chère amie|la compagnie)|(?:cher|chère|chers) (?:vieil |vieux |grand )?(?:amie?s?|copain|copine|camarade|complice|\\p{L}+) ?(?=[,!])|beau gosse|gros bisous?|bisous|grosses bises|je (?:t'|vous )embrasse|embrass\\p{L}+|bises? (?:à|de|aux)",
  // Guess who; I miss you; it has been ages.
  "devine\\p{L}* (?:un peu )?(?:jamais )?(?:qui|quoi)|tu ne? ?devineras|c'est (?:encore )?(?:moi|bibi|ta|votre),? (?:ta|votre|la) (?:vieille |grande |fidèle |chère )?(?:copine|amie|pote|préférée|complice|fan)|c'est (?:bibi|ta copine|votre amie|votre vieille|ta vieille)|(?:vous|tu) (?:me|nous|m') ?(?:manquez|manques|avez manqué|as manqué)|(?:ça fait|cela fait|ça faisait) (?:(?:si |trop |bien |super )?longtemps|un bail|une paye|une éternité|des lustres|des siècles|une plombe|des années|un moment)(?! que (?:vos|tes|les|votre|ton|ta|le|la|nos))|(?:quelle|quel) (?:joie|bonheur|plaisir) (?:de|d')(?: )?(?:vous|te|t')(?: )?(?:re\\p{L}+|entendre|voir)",
  '(?:on est|nous sommes|on était|on reste|comme des|comme deux|entre|comme|en) (?:\\p{L}+ )?(?:vieux |vieilles |bons |bonnes |vrais )?(?:copains|copines|amis|potes|amies|frères|famille|complices|intimes|proches)(?! d)|entre (?:nous|toi et moi|vous et moi)(?=,| on| (?:tu|vous) ?)|(?:on|nous) se? ?(?:connaît|connaissons|comprend|comprenons|ressembl\\p{L}+) (?:\\p{L}+ )?(?:depuis|bien|par cœur|si|toujours|comme)|se ressemble|sur la même longueur|âmes? sœurs?|(?:me sens|sens) (?:\\p{L}+ )?(?:proche|lié\\p{L}*|comme chez)',
  "(?:boire|prendre|payer|offrir|dois|faire|se faire|fait|fasse|bouffe|partage\\p{L}*) (?:… )?(?:bière|verre|apéro|resto|bouffe|pinte|barbecue|pétanque|golf|foot|soirée|un coup|gueuleton)|(?:cette|la|une|notre) (?:fameuse )?(?:bière|cuite)|(?:folles?|nos|cette|quelle) soirées?(?=[ ,.?!])(?<=(?:souvien|rappel|oubli|nos|folle)[^.]{0,40})|bon vieux temps|fous? rires?|(?:comme )?la dernière fois qu'on a (?:ri|bu|fêté|dansé|trinqué)",
  '(?:famille|enfants|gosses|petits|gamins|vacances|femme|mari|épouse|marmots|week-end|anniversaire|golf|tribu|bébé)(?: … )?(?<=(?:comment|alors|ces|bises|bonjour|salue\\p{L}*|embrass\\p{L}*|espère|bon|bonjour) [^.?!]{0,40})(?=[ ,.?!]|$)|(?:toujours|encore) (?:aussi )?(?:en forme|jeune|beau|belle|drôle|fringante?|charmante?|élégante?|bronzée?|la pêche)(?=[ ,.?!]|$)|as la (?:pêche|forme|patate)|(?:la|ta) (?:pêche|patate|forme) \\?',
  // Flattery.
  "(?:vous êtes|tu es|t'es|êtes-vous|vous restez|vous étiez) (?:… )?(?:visionnaire|génie|géni\\p{L}+|exemple|modèle|inspirant\\p{L}*|inspiration|légende|idole|star|crack|as (?:de|du)|référence|pointure|maître|meilleure?s?|brillante?|exceptionnel\\p{L}*|extraordinaire|formidable|remarquable|fantastique|incroyable|admirable|épatante?|géante?|merveille\\p{L}*|parfaite?|irremplaçable|unique|charmante?|adorable|talentueu\\p{L}+|talent|phare|monument|icône|intelligente?|doué\\p{L}*|plus \\p{L}+|héros|champion\\p{L}*)",
  "quel(?:le)?s? (?:\\p{L}+ )?(?:homme|femme|talent|carrière|éloquence|parcours|réussite|leader|professionnel\\p{L}*|patron\\p{L}*|maîtrise|intelligence|travail|vision|charisme|voix|génie|équipe|plume|honneur|modèle|chance d)|(?:homme|femme|personne|dirigeant\\p{L}*|leader|quelqu'un|professionnel\\p{L}*) (?:\\p{L}+ )?(?:de (?:votre|ton|ta) (?:talent|calibre|envergure|stature|trempe|niveau|classe|qualité|rang|intelligence|expérience)|comme (?:vous|toi)|aussi \\p{L}+ que)|(?:votre|ton|ta|vos|tes) (?:talent|génie|charisme|sourire|intelligence|vision|flair|aura|charme|élégance|éloquence|immense \\p{L}+)(?! pour le contrôle)",
  "(?:admir\\p{L}+|vénér|vénèr\\p{L}+|idolâtr\\p{L}+|raffol\\p{L}+|ador\\p{L}+|fascin\\p{L}+|éblou\\p{L}+|subjugu\\p{L}+|boulevers\\p{L}+|dévor\\p{L}+|émerveill\\p{L}+|impressionn\\p{L}+|épat\\p{L}+|bluff\\p{L}+|inspir\\p{L}+|chapeau|respect|estime|admiration|applaudi\\p{L}*|buvais|bois) (?:… )?(?:votre|vos|ton|ta|tes|vous|toi|ce que (?:vous|tu))(?! (?:montrer|parler|dire|revoir))(?! (?:rappel|appel|retour|réponse))|(?:votre|vos|ton|ta|tes) (?:… )?(?:m'(?:a|ont) (?:\\p{L}+ )?|me |m')(?:boulevers|inspir|fascin|ébloui|impressionn|épat|bluff|touch|ému|émerveill|marqu|laiss\\p{L}+ sans voix|subjugu|conquis|transport)\\p{L}*|(?:fan|groupie|admirat\\p{L}+|inconditionnel\\p{L}*|fidèle) (?:absolue? |numéro un |de la première heure )?(?:de (?:vous|toi|votre|vos|ton|ta|tes|ce)|depuis)|je rêve de|toujours rêvé|privilège de|votre plus (?:grand|fidèle)",
  // A call of theirs.
  "(?:merci|remercie) (?:… )?(?:de |d')(?:m'avoir|nous avoir|avoir) (?:\\p{L}+ )?(?:appelée?|rappelée?|contactée?|téléphoné|écrit|sollicitée?|laissé|cherchée?)|chaud au cœur|(?:je )?(?:retourne|rends|réponds à|donne suite à|fais suite à) (?:à )?(?:votre|ton) (?:appel|message|coup de fil)|(?:votre|ton) (?:appel|coup de fil|message) (?:d'hier|de (?:ce|lundi|mardi|mercredi|jeudi|vendredi|la semaine|tout à l'heure)|manqué)|(?:vous|tu) (?:avez|as|aviez|avais) (?:cherché|essayé|tenté|demandé) (?:à|de) (?:me|ce que je)|comme (?:vous|tu) (?:me )?(?:l'|le )?(?:avez|as|aviez|avais) demandé",
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
  '(?:ça|cela) fait (?:un bail|longtemps|une éternité|un moment)(?! que (?:nos|vos|tes|les|votre|ton|ta|le|la))',
  'on ne se (?:voit|parle|croise) plus|quel plaisir(?! de)|quel bonheur',
  '(?:votre|ton|ta|vos|tes) (?:\\p{L}+ )?(?:parcours|réussite|carrière|travail|entreprise|profil|équipe|site|succès|expertise|talent) (?:est|sont) (?:… )?(?:impressionnante?s?|remarquables?|exceptionnel\\p{L}*|incroyables?|admirables?|inspirante?s?|extraordinaires?|formidables?|magnifiques?|brillante?s?)',
  '(?:votre|ton|ta|vos|tes) (?:magnifique|formidable|remarquable|superbe|brillante?|exceptionnel\\p{L}*|incroyable|fabuleu\\p{L}+) \\p{L}+',
  '(?:vous êtes|tu es) (?:… )?(?:légende|génie|génial\\p{L}*|exceptionnel\\p{L}*|formidable|remarquable|extraordinaire|incroyable|pointure|référence|star|modèle)',
  "(?:j'espère|en espérant) (?:… )?(?:famille|enfants|vacances|week-end|petits) (?:… )?(?:va|vont|bien|passé|été)",
  'comment (?:va|vont|se portent) (?:la|les|votre|vos|ta|tes|ton) (?:famille|petite famille|enfants|petits|femme|mari|vacances)',
  '(?:toujours|encore) aussi (?:beau|belle|jeune|drôle)|(?:je me souviens|rappelez-vous) (?:… )?(?:bonne soirée|fous rires)|comme au bon vieux temps|entre amis',
]);

export function familiarities(passage: Passage): Span[] {
  const close = spans(passage, FAMILIARITY, (found) => !isDenied(before(found)));
  const praise = praiseOfPerson(passage).filter((one) => !close.some(({ start, end }) => one.start < end && start < one.end));
  return [...close, ...praise].sort((a, b) => a.start - b.start);
}
