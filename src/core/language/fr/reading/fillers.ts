/** Sounds and apologies that weaken a message: "euh", "juste", "excusez-moi de vous déranger", "je me permets de". */
import type { Passage, Span } from '../../reader.ts';
import { APOLOGIES } from './apologies.ts';
import { spans, words } from './patterns.ts';

const BOTHER = '(?:dérang|embêt|importun|interromp|ennuy|gên|appel|solliciter|insister|contacter|relanc|prendre|débarqu)\\p{L}*';
const FILLER = words([
  ...APOLOGIES,
  "c'est (?:peut-être |sûrement |un peu |sans doute )+(?:bête|idiot|stupide|rien|maladroit|ridicule|tard|tôt)|vite fait|(?:cours|courez|jongle[sz]?) (?:partout|tout le temps|sans arrêt)|(?:ah|oh) (?:oui|non|mince|zut|pardon)|j'allais oublier|un peu (?:gênée?|intimidée?|maladroit\\p{L}*)|je suis (?:nulle?|stressée?|perdue?)|(?:message|appel) (?:comme ça|tardif|un peu)",
  // Sorry for calling at all.
  "(?:désolée?|navrée?|pardon\\p{L}*|excus\\p{L}*|confuse?)(?:-moi)? (?:encore |vraiment |mille fois )?(?:de |d'|pour |si |par )(?:vous |te |t'|le |la |l'|ce |cet |mon |ma |cette |être |avoir )?(?:… )?(?:message|appel|temps|longueur|moment|longue?|bruit|voix|débrouill\\p{L}*|bafouill\\p{L}*|solliciter|retenir|surprendre|brève?|bref|importune|spam\\p{L}*|parler)",
  '(?:(?<=^)|(?<=, )|(?<=: ))(?:vraiment |encore )?(?:désolée?|navrée?|pardon|excuse-moi|excusez-moi|mes excuses|toutes mes excuses)(?: encore| vraiment)?(?=[,.!]|$)',
  "(?:bon|mauvais|meilleur|pire) moment(?=[,.! ]|$)(?<=(?:tomb|soit|sois|si c'est|espère|appelle|au|un) [^.]{0,18})|tomb(?:er|e|es|ez)? (?:\\p{L}+ )?(?:mal|à pic|au mauvais|en plein|comme un cheveu)|(?:à l'improviste|sans prévenir|de but en blanc|sorti\\p{L}* de nulle part|en plein (?:travail|milieu|rush|boulot))",
  "(?:vous|te|t') ?(?:dérange|dérangerai|embête|importune|ennuie|interromps|gêne|coupe)(?! pas de|nt)(?: pas)?",
  // They are so busy.
  "(?:tu|vous) (?:dois|devez|êtes|es|croul\\p{L}+) (?:être |sûrement |sans doute |très |super |bien |crouler )?(?:sous (?:le |les |l')?(?:boulot|travail|appels|mails|eau|dossiers|charge)|dans le (?:rush|jus)|overbookée?|débordée?|surchargée?|noyée?|en réunion|à la bourre)|(?:croul\\p{L}+|noyée?s?) sous|(?:votre|ton) (?:temps|agenda|planning) (?:est|doit être) (?:\\p{L}+ )?(?:compté|précieux|serré|chargé|plein|limité|rempli)|(?:n'avez|n'as|n'avais|n'aviez) (?:… )?(?:pas|guère|peu) (?:… )?(?:une (?:minute|seconde) à (?:vous|toi)|le temps|beaucoup de temps)|(?:recevez|reçois|avez|as) (?:\\p{L}+ )?(?:beaucoup|plein|tas|des dizaines|cinquante|trop) (?:d'|de )(?:appels|messages|sollicitations|démarchages)|(?:journée|emploi du temps) (?:de|d'un) (?:ministre|fou|dingue)",
  // It is short, it is nothing.
  "je (?:serai|vais être|ferai|vais faire) (?:\\p{L}+ )?(?:brève?|bref|rapide|courte?|vite|concise?)(?=[,.! ]|$)|(?:ce|ça|cela) (?:ne )?(?:sera|va être|prendra|prend|durera) (?:pas (?:long|trop long|longtemps|beaucoup)|rapide|court|vite|que|qu')|n'en (?:ai|aurai) pas pour longtemps|j'en (?:ai|aurai) (?:juste |à peine |que )?pour (?:… )?(?:minutes?|secondes?|instant|rien)|je (?:vous|te|t') ?(?:en )?(?:prends|vole|prendrai|volerai|pique|emprunte|retiens) (?:juste |que |qu'|à peine |seulement )?(?:une?|deux|trois|cinq|trente|dix|\\d+) (?:petite?s? )?(?:minutes?|secondes?|instants?)|(?:prendre|voler|abuser|abuse|prends|gaspiller) (?:de |trop de |plus de |beaucoup de |que )?(?:votre|ton|vos|tes) (?:précieux )?(?:temps|minutes?|patience|gentillesse)|(?:une|deux) (?:petites? )?secondes?(?=[,.!])|petit truc|petite (?:chose|seconde)|trois fois rien|ce n'est (?:pas grand-chose|rien)|juste pour (?:info|information|dire|te|vous)|(?:un|une) (?:petite? )?(?:message|mot|appel|question) (?:tout |très )?(?:rapide|bête|court|petit)",
  "je ne (?:veux|vais|voudrais|souhaite) pas (?:vous |te |t'|être |me )?(?:dérang|embêt|ennuy|importun|press|forc|harcel|abus|paraître|lourde?|casser|prendre|retenir|faire perdre|être)\\p{L}*",
  // Groping for words.
  "(?:ouais|ouaip|bof|mouais|pfff?|oups|hop|hem|ahem|ben|bah|beh|bon ben|eh ben|eh bien|ma foi|mince|zut|flûte|punaise|aïe|rah)(?=[ ,.!…])|h+m+|e+u+h+|(?:^|(?<=, ))(?:alors euh|alors voilà|voilà,? voilà|donc voilà|bon alors|bon,|bref,|enfin,|écoute,|écoutez,|en gros|disons que|je veux dire|si tu veux(?=,)|si vous voulez(?=,)|on va dire|tu sais|vous savez|genre|quoi)(?=[ ,.]|$)|je (?:ne )?sais (?:pas|plus|même pas) (?:trop |bien |vraiment )?(?:si|ce que|comment|quoi|par où|où j)(?! (?:vous avez|tu as|vous utilis))|comment dire|je (?:cherche mes mots|m'embrouille|bafouille|perds le fil|me lance|réfléchis)|où j'en étais|(?:je t'appelle|je vous appelle|c'est) genre|(?:et |ou )?(?:tout ça|et cetera),? (?:quoi|tout ça|voilà)|voilà quoi|(?:un peu|en quelque sorte|plus ou moins|quelque part),? (?:disons|quoi|voilà|comment)",
  // May I.
  "(?:si (?:je peux|je puis|vous|tu) (?:\\p{L}+ )?(?:me permett\\p{L}+|le permett\\p{L}+|permett\\p{L}+|m'autoris\\p{L}+)|avec votre permission|je (?:prends|me suis permise?) (?:la liberté|le culot)|j'ose|permett\\p{L}+-moi|je me permets)|si (?:ça|cela) (?:ne )?(?:vous |te |t')?(?:dérange|embête|ennuie|gêne|pose pas)(?: pas)?(?: trop)?|(?:j'espère|en espérant) (?:que )?(?:(?:je|ça|cela|mon appel|ce message) )?(?:ne |n')?(?:(?:vous|te|t'|pas) ?)*(?:dérang|tomb|embêt|interromp|importun|énerv|ennui|gên|saoul)\\p{L}*",
  "(?:désolée?|navrée?|pardon\\p{L}*|excus\\p{L}*) (?:… )?(?:le |la |l'|cette |cet |de |d'|pour |si )(?:… )?(?:dérang\\p{L}*|tomber|tombe|importun\\p{L}*|interrup\\p{L}*|intrusion|spontanéité|gêne)",
  '(?:vous|te) (?:déranger|importuner|embêter)',
  "(?:j'espère|en espérant) (?:que )?(?:je (?:ne )?(?:… )?tombe|c'est le bon moment|le moment est)",
  '(?:vous avez|tu as) (?:… )?(?:agenda|emploi du temps|planning) (?:… )?(?:plein|chargé|rempli|serré)',

  "(?:je |j')(?:sais|imagine|suppose|me doute|comprends) (?:bien )?que (?:vous êtes|tu es) (?:… )?(?:pris|prise|occupée?|débordée?|pressée?|chargée?)",
  'je ne (?:vous|te) (?:prends|prendrai|vole|volerai|retiens|retiendrai|dérange|dérangerai|embête) (?:pas|guère|que|qu)(?: … (?=temps))?(?: temps)?',
  '(?:je )?regrette de (?:vous |te )(?:importuner|déranger|embêter|interrompre)',
  '(?:enfin|bon|bref),? (?:bref|enfin|voilà|bon)',
  '(?:voulais|souhaitais|voudrais) (?:seulement|juste|simplement)(?= )',
  'dérangement(?=,)',

  'e+u+h+|h+u+m+|h+m+|b+a+h|b+e+n|hein|heu+',
  '(?:voilà|alors|donc|bon|bref|enfin|écoutez|tu vois|vous voyez|vous savez|genre)(?=,? (?:euh|heu|en fait|voilà|bon|ben|donc,|je me disais|du coup))',
  '(?<=, )(?:voilà|quoi|hein|disons|genre)(?=[,.])',
  '(?:^|(?<=, ))(?:en fait|du coup|bref|disons|à vrai dire|pour être honnête|honnêtement|franchement|entre nous)(?=,)',
  "(?:du coup|en fait)(?=,? (?:je |j'|c'est|on ))",
  "(?:je|j'|c'est|c'était|vous|te|appel\\p{L}+|voulais|souhaitais|permets) ?(?:juste|simplement)(?= (?:un|une|pour|vous|te|t'|de|savoir|dire|voir|parler|en|si|à|histoire|laisser|faire|prendre|revenir))",
  'juste (?:pour|un (?:petit )?(?:mot|appel|message)|une (?:petite )?(?:question|minute)|histoire)',
  '(?:un|une) petite? (?:question|mot|minute|instant|appel|message)(?= (?:rapide|pour|de rien))',
  `(?:excuse[zr]?(?:-moi)?|pardon(?:nez-moi|ne-moi)?|désolée?|navrée?|confuse?|je m'excuse|mes excuses|veuillez m'excuser|toutes mes excuses)(?:,)? (?:vraiment |encore )?(?:de |d'|pour |si je )(?:vous |te |t'|le |la |l'|ce |cet )?(?:… )?(?:${BOTHER}|dérangement|gêne|interruption|intrusion|heure|retard)`,
  "(?:j'espère|en espérant) (?:que )?(?:… )?(?:ne (?:pas |vous |te )?(?:… )?|n')?(?:dérange|déranger|tombe pas mal|interromps|importune|embête)(?: pas)?",
  'je (?:sais|me doute|suppose|imagine|comprends) (?:bien )?(?:que |combien |à quel point )?(?:vous êtes|tu es|votre|ton|vous avez|tu as|vos journées)(?: … )?(?:occupée?|débordée?|chargée?s?|pressée?|pris|prise|beaucoup (?:de|à)|peu de temps|sollicitée?|précieux|agenda|emploi du temps)(?: (?:est|sont) (?:\\p{L}+ )?(?:chargé\\p{L}*|plein\\p{L}*|précieux))?',
  '(?:vous devez|tu dois) être (?:… )?(?:occupée?|débordée?|prise?|pressée?|sollicitée?|chargée?)',
  '(?:faire perdre|prendre|voler) (?:de |du |trop de )?(?:votre|ton) (?:précieux )?temps',
  "je (?:sais|imagine|me doute|suppose) (?:bien )?que (?:vous n'avez|tu n'as|vous manquez|tu manques)(?: … )?(?:temps|minute)",
  'je me (?:permets|suis permise?|permettais) (?:de|ce|cet|cette|un|une)',
  'je ne (?:vais|veux|voudrais) (?:pas |surtout pas )?(?:… )?(?:prendre|abuser|déranger|retenir|importuner|embêter|monopoliser)(?: … (?=temps))?(?: temps)?',
  '(?:ça|cela) ne (?:vous |te )?prendra (?:que|pas|qu)',
  "(?:sans vouloir|si ce n'est pas trop|si ça ne|si cela ne) (?:vous |te |trop |demander )?(?:… )?(?:déranger|dérange|embêter|embête|demander|ennuie|insister|importuner)",
  'je (?:me disais|me demandais) (?:juste|que|si|qu|peut-être)',
  '(?:un petit peu|quelque part|comment dire|si je puis dire|on va dire|voyez-vous)(?=[ ,.])',
]);
const LONG_GONE = /(?:en\s+fait)\s+de/u;

export function fillers(passage: Passage): Span[] {
  return spans(passage, FILLER, ({ match, sentence, at }) => {
    if (/^(?:ben|hein)$/u.test(match[0]) && /\p{Lu}/u.test(sentence.text[at] ?? ''))
      return match[0] === 'ben' && /^ben[,\s]/iu.test(sentence.text.slice(at));
    return !LONG_GONE.test(sentence.lower.slice(at, at + 12));
  });
}
