/** Places that say the caller and the contact met or talked. What is still to come, or is denied, is no claim. */
import type { MeetingClaim, Passage } from '../../reader.ts';
import { before, find, isDenied, words } from './patterns.ts';

const TALK =
  '(?:échange|rendez-vous|rdv|réunion|entretien|conversation|discussion|rencontre|appel|visite|déjeuner|café|point|visio|démo|démonstration|atelier|entrevue|séance|coup de fil|revue)s?';
const DONE =
  "(?:échangé|parlé|discuté|conversé|bavardé|entretenus?|téléphoné|aperçus?|papoté|revu|feuilleté|évoqué|abordé|convenu|vu ensemble|vus?|vues?|rencontrée?s?|croisée?s?|réunis|déjeuné|fait (?:… )?ensemble|passé en revue|passé (?:… )?ensemble|fait le point|eu (?:un|une|l'occasion|notre|le plaisir)|fait connaissance|laissés? (?:là|en)|pris un café|regardé ensemble|travaillé ensemble)";
const CLAIM = words([
  `(?:nous étions|on était|nous nous sommes trouvés|on s'est retrouvés?|nous nous sommes retrouvés?|étions tous deux|vous et moi étions|toi et moi étions|on y était)(?: (?:tous |toutes )?(?:les |deux |ensemble|réunis|présents|là|assis))* (?:à|au|aux|lors|autour|chez|pour|pendant|dans)`,
  `(?:celle|celui) (?:de |du |d'|avec qui|que tu as|que vous avez)(?: )?(?:la |le |l'|notre )?(?:${TALK}|(?:vous|tu) (?:avez|as)|rencontré|parlé)?`,
  `(?:à|au|lors d[eu]|pendant|durant|après|depuis|suite à|de|sur|dans) (?:la |le |l'|notre |cette |ce )?${TALK} (?:… )?(?:d'il y a|de (?:lundi|mardi|mercredi|jeudi|vendredi|la semaine dernière|l'autre jour|mai|juin|juillet|août|septembre|octobre|novembre|janvier|février|mars|avril|décembre)|du (?:\\d+|mois dernier)|d'(?:hier|octobre|avril|août))`,
  `(?:depuis|après|à la suite de|suite à|lors de|au cours de|pendant|durant) (?:la|notre|cette|le) ${TALK}(?! (?:de (?:demain|vos|leurs|chaque|la facture)|à venir|prochain))`,
  `(?:je|on|nous) (?:vous |t'|te |me |nous |se |s')?(?:ai|a|est|sommes|avons|suis) (?:\\p{L}+ )?(?:rencontr|vu|crois|parl|entendu|serr|salu|trouv|retrouv|assis|échang|entreten)\\p{L}* (?:… )?(?:il y a|à la|au|lors|pendant|chez|une fois|la dernière|en)`,
  `il (?:a été|était|fut) question de`,
  '(?:votre|ton|ma) (?:visite|venue|passage) (?:chez|au|à|en|de|du|dans)',
  '(?:nous (?:nous )?(?:étions|sommes)) entretenue?s?',

  "nous avons (?:regardé|étudié|examiné|vu|travaillé) (?:[\\p{L}']+ ){0,4}?(?:ensemble|hier|lundi|mardi|mercredi|jeudi|vendredi|la semaine dernière|il y a)",
  "j'ai (?:… )?(?:adoré|apprécié|aimé) (?:faire (?:votre|ta)|vous|te|notre)",

  `(?:nous(?: nous)?|vous et moi,?(?: nous)?(?: nous)?|toi et moi,?(?: nous)?(?: nous)?) (?:avons|avions|sommes|étions) (?:déjà |aussi |bien |brièvement |rapidement |longuement |récemment |tous les deux |justement )?${DONE}`,
  `on (?:s'est|s'était|a|avait) (?:déjà |aussi |bien |brièvement |rapidement |récemment )?(?:se )?${DONE}`,
  'on (?:a|avait) (?:discuté|échangé|parlé)',
  '(?:nous étions|on était|vous étiez|tu étais) (?:… )?(?:en (?:rendez-vous|réunion|visio|ligne|entretien)|avec (?:moi|nous))(?: ensemble)?',
  `(?:notre|nos) (?:dernière?s? |première?s? |récente?s? |petit |petite |bref |brève |bel |précédente?s? )?${TALK}(?! (?:à venir|prochain|futur|de (?:demain|la semaine prochaine)))`,
  `(?:l'|le |la )${TALK} (?:que nous avons|que nous avions|qu'on a|dont nous)`,
  "dont (?:nous avons|nous avions|on a|on avait|vous m'avez|tu m'as) (?:déjà )?(?:parlé|discuté|convenu)",
  '(?:là )?où nous en (?:étions|sommes restés)',
  "(?:vous|tu) (?:m'|nous )?(?:avez|aviez|as|avais)(?:-vous)? (?:bien |déjà |aussi )?(?:dit|parlé|demandé|expliqué|confié|indiqué|posé|raconté|montré|présenté|proposé|signalé|promis|souhaité)",
  '(?:vous|tu) me (?:disiez|disais|parliez|parlais|expliquiez|expliquais)',
  "comme (?:convenu|promis|prévu ensemble|évoqué|(?:nous|on) l'(?:avions|avait|a|avons) (?:dit|évoqué|convenu|prévu|vu))",
  "(?:merci|remercie) (?:encore |beaucoup )?(?:pour|de|du) (?:votre |ton |l'|le |la |cet |notre )?(?:accueil|temps (?:que|accordé)|échange|rendez-vous|entretien|moment|disponibilité (?:hier|lors|lundi|mardi|mercredi|jeudi|vendredi))",
  "(?:c'était|cela a été|ça a été|j'ai été|j'étais|j'ai eu) (?:… )?(?:de |d'|le plaisir de |le plaisir d')?(?:vous |te |t'|faire (?:votre|ta) )(?:rencontrer|voir|parler|entendre|connaissance|échanger|avoir rencontré)",
  "j'ai (?:… )?(?:apprécié|aimé) (?:notre|de vous (?:rencontrer|parler))",
  'je vous ai (?:rencontrée?|vue?|croisée?)',
  "je t'ai (?:rencontrée?|vue?|croisée?)",
]);
const YET_TO_COME =
  /(?<![\p{L}'])(?:réjouis\s+(?:de|d')|hâte|impatience|plaisir\s+de|avant|prochain|proposer?|fixer|organiser|prévoir|confirmer|planifier|pour\s+que|si|avant\s+que|préparer)(?:\s|$)/u;
const NEXT = /(?:prochain|futur|à\s+venir)/u;

/** Every claim, in order; one sentence may hold several. */
export function meetingClaims(passage: Passage): MeetingClaim[] {
  return find(passage, CLAIM)
    .filter((found) => {
      const left = before(found);
      const text = found.sentence.lower.slice(found.at + found.match[0].length, found.at + found.match[0].length + 16);
      return (
        !isDenied(left) &&
        !YET_TO_COME.test(`${left} `) &&
        !NEXT.test(found.match[0]) &&
        !/^\s(?:à\s+venir|de\s+demain|prochain)/u.test(text)
      );
    })
    .map(({ sentence, start, end }) => ({ sentence: sentence.index, start, end }));
}
