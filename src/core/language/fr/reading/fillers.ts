/** Sounds and apologies that weaken a message: "euh", "juste", "excusez-moi de vous déranger", "je me permets de". */
import type { Passage, Span } from '../../reader.ts';
import { spans, words } from './patterns.ts';

const BOTHER = '(?:dérang|embêt|importun|interromp|ennuy|gên|appel|solliciter|insister|contacter|relanc|prendre|débarqu)\\p{L}*';
const FILLER = words([
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
