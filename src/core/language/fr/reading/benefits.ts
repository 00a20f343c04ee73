/** Gains that are named. */
import type { Passage, Span } from '../../reader.ts';
import { before, find, isDenied, words } from './patterns.ts';

const DO =
  '(?:rédui|diminu|baiss|évit|gagn|économis|amélior|accélér|simplifi|supprim|limit|augment|automatis|récupér|divis|raccourci|encaiss|factur|doubl|tripl|libér|fiabilis|sécuris|retrouv|pay|livr|vend|remplir|rempli|gard|trouv|recrut|fidélis|résorb|règl|élimin|maîtris|anticip|prévoi|fini|cess|arrêt|obten|attir|ouvr|perd|trait|sort)\\p{L}*';
const NOT_A_GAIN =
  /^(?:trouv(?:ez|e|erez|eras|er[ez]?s?)|gard(?:ez|e)|pay(?:s|er\s+de)|ouvrez|ouvre|règl(?:ement|er\s+avec|ons|erons|e)|livre|livrait?|vendredis?|finit?|perdre|évit[ae]?|sorti?e?)$/u;
const BENEFIT = words([
  "(?:vos|votre|tes|ton|ta) \\p{L}+ (?:ne |n')\\p{L}+ plus",
  "(?:vos|votre|tes|ton|ta|la|les|le) (?:[\\p{L}']+ ){1,6}?(?:(?:un|deux|trois|\\d+) jours? plus tôt|plus (?:tôt|vite|rapidement)|toute? seule?s?|automatiquement|sans effort)",
  'comment \\p{L}+ (?:a|ont) (?:rédui|diminu|gagn|évit|divis|baiss|supprim|augment|doubl|simplifi)\\p{L}*',
  '(?:oublier|dire adieu) (?:la|aux?|les|le) (?:paperasse|papiers?|\\p{L}+)',

  "(?:cela|ça|ceci|il) (?:vous |t'|te )?(?:aid|ser[tv]|permett|évit|épargn|simplifi)\\p{L}*(?: (?:à|de|d))?",
  '(?:moyen|façon|manière|méthode) (?:simple |concrète? )?(?:de|d|pour) ?',

  `(?:(?:vous |t'|te |leur )?aid(?:er|ons|e|era|ez|ait|é) (?:[\\p{L}'-]+ ){0,4}?(?:à|a) (?:ne plus )?)[\\p{L}'-]+`,
  `(?:vous|tu|votre équipe|ton équipe|vos équipes|tes équipes|vos \\p{L}+(?: de \\p{L}+)?|tes \\p{L}+(?: de \\p{L}+)?|on|chez \\p{L}+(?: \\p{L}+)?, (?:vous|tu)) (?:n'auriez plus|n'aurais plus|n'aurez plus|(?:pourriez|pourrais|pourrait|pourraient|pouvez|peux|pourrez|pourras)(?! (?:me |m'|nous |juger|décider|noter))|(?:gagn|économis|évit|baiss|diminu|factur|encaiss|récupér|rédui|livr|augment|part)\\p{L}*(?:iez|ais|ait|aient|ez|as|ent))`,
  `\\p{Lu}?\\p{L}+ (?:pourrait|pourraient) [\\p{L}'-]+`,
  `(?:montrer|montrerai|savons|sais|expliquer|voir|dire|idée pour|piste (?:concrète )?pour|idée pour que vous|idée pour que tu|exemple pour) (?:\\p{L}+ )?(?:comment |: )?${DO}`,
  `comment (?:vous |y |ne plus |l'|les )?(?!cela|ça|allez|vous|se)\\p{L}{3,}(?:er|ir|re|oir)`,
  `(?:permettr?\\p{L}*|évit\\p{L}+|de quoi|afin de|en vue de) (?:(?:à|de|d'|aux?) ?(?:[\\p{L}]+ ){0,2}?(?:de |d')?)?${DO}`,
  "(?:vous|t'|te) (?:évit|épargn|libér|décharg|soulag)\\p{L}+",
  "(?:en décharger|t'en décharger)",
  '(?:idée|pour) que (?:vous|tu) (?:soyez|sois|gagniez|gagnes|puissiez|puisses)(?! (?:me|le|la|nous) )',
  '(?:une )?(?:réponse|solution)(?: concrète)? (?:contre|à|sur|pour)',
  'sans (?:re\\p{L}+|erreurs?|litiges?|retards?|attente|délai|papier)(?=,)',
  'ce que (?:vous|tu) y gagn\\p{L}+ ?:',
  "(?:l'idée est simple|idée pour \\p{L}+(?: \\p{L}+)?|piste concrète pour (?:vous|toi)) :",
  '(?:vos|votre|tes|ton|ta) (?!part|réponse|appel|avis|aide|retour|écoute|oui)\\p{L}+ (?:\\p{L}+ ){0,2}?(?!pourrai|serait\\s+(?:un|de)|aurait)\\p{L}+(?:rait|raient)',
  "(?:vous|tu) (?:n'|ne |y |en |les |l'|le |la )?(?!pour|ser|aur|voud|aime|devr|saur|souhait|préf|accept)\\p{L}+(?:riez|rais)",
  `(?:cela|ça|ceci|ce qui|de quoi|on peut|nous pouvons|on pourrait|nous savons) (?:vous |te |t'|y )?(?:fer(?:ait|a) )?${DO}`,
  '(?:(?:vous|te|t) |)(?:enlever|retirer|épargner|débarrasser|soulager) (?:de )?(?:cette|ce|ces|les?|la|vos|tes)',
  "(?<=^|, |: )(?:et |c'est )?(?:plus (?:de|d|aucune?)|finie?s?,? (?:les?|la)|zéro) (?!détails|temps|questions)\\p{L}+",
  '(?:régler|résoudre|éviter|supprimer|faire baisser) (?:les|vos|tes|la|le|l)',
]);

/** One for each clause: two words of one gain are one. */
export function benefits(passage: Passage): Span[] {
  const found = find(passage, BENEFIT)
    .filter(
      (one) =>
        !isDenied(before(one).replace(/n'auri?ez|n'aurais/gu, '')) &&
        !NOT_A_GAIN.test(one.match[0]) &&
        !/^comment (?:\p{L}+ )?(?:joindre|faire)$/u.test(one.match[0]),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: typeof found = [];
  for (const one of found) {
    const last = kept.at(-1);
    const apart =
      last === undefined ||
      last.sentence !== one.sentence ||
      /[,;]\s|(?:\s(?:et|mais|puis)\s)/u.test(passage.lower.slice(last.end, one.start));
    const again = last !== undefined && last.sentence === one.sentence && /^(?:comment|et)|montrer/u.test(one.match[0]);
    if (apart && !again && (last === undefined || one.start >= last.end)) kept.push(one);
  }
  return kept.map(({ start, end }) => ({ start, end }));
}
