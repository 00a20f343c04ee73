/** What the contact is asked to do. Who acts decides: "rappelez-moi" is an ask, "je vous rappelle" is none. */
import type { Ask, Channel, Passage, Sentence } from '../../reader.ts';
import { after, before, find, isDenied, words, type Found } from './patterns.ts';

const HIT =
  "(?:un |votre |ton |ce |d'un |d'|de votre |de ton )(?:petit |simple |bref |court |rapide |prochain )?(?:appel|coup de fil|coup de téléphone|rappel)";
const MAIL = '(?:e-?mail|mail|courriel|message écrit|messagerie|boîte mail|boîte de réception|boîte)';

/** Words that are an ask whatever stands before them, unless they are denied or the caller acts. */
const REQUESTS: readonly [Channel, RegExp][] = [
  [
    'call',
    words([
      "(?:retourne[zr]?|rendez|rends)(?:-moi|-nous)? (?:mon|cet|l)[' ]?appel",
      '(?:r?appel(?:ez|le|ons)|re?joi(?:gnez|ns)|téléphonez?|retéléphonez?)-(?:moi|nous)',
      '(?:me|nous) (?:r?appeler|retéléphoner|téléphoner|rejoindre par téléphone)(?! qu[e\\x27])',
      "(?:m'|nous )appeler",
      '(?:vous|tu) (?:me|nous) (?:r?appel(?:ez|les|iez|ais)|téléphon(?:ez|es|iez))',
      "(?:vous|tu) m'appel(?:ez|les|iez)",
      '(?:passe[zr]?|donne[zr]?|me passer|me donner)(?:-moi|-nous)? un (?:petit |rapide )?(?:coup de (?:fil|téléphone|bigo\\p{L}*|tél)|appel)',
      'composez? (?:le|ce|mon)',
      '(?:r?appelez|téléphonez|composez|r?appelle)(?: donc| simplement)? (?:le(?= \\d)|au |ce numéro|mon|directement|sur|quand|dès|dans la journée|avant|un jour)',
      '(?:décrochez?|prenez|prends) (?:votre|ton|le) téléphone',
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
      '(?:visitez|visite|consultez|allez sur|allez voir|va sur|rendez-vous sur|connectez-vous (?:à|sur)|cliquez|téléchargez|télécharge|suivez-nous|suivez-moi|ajoutez-moi|abonnez-vous)(?: (?:notre|mon|le|la|sur) (?:site|page|blog|lien|linkedin|vidéo|livre blanc|catalogue|www\\S+))?',
      '(?:regardez|regarde|découvrez) (?:notre|ma|la|cette) (?:vidéo|page|site|démo en ligne)',
    ]),
  ],
  [
    'introduction',
    words([
      'à qui (?:dois|puis|faut|devrais)-(?:je|il)',
      '(?:mettez|mets)-moi en (?:relation|contact)',
      '(?:orientez|oriente|redirigez|présentez|présente)-moi',
      '(?:transmettez|transmets|faites suivre|passez|transférez) (?:ce|mon) (?:message|numéro)',
      "qui (?:s'occupe|est en charge|est responsable|gère) (?:… )?chez (?:vous|toi)",
      '(?:demandez|demande|dites|dis) à (?:votre|ton|ta|vos|tes) \\p{L}+ (?:… )?de (?:me|m)',
    ]),
  ],
];

/** The caller speaks of themselves, or of somebody else who was asked. */
const OTHERS_ACT =
  /(?<![\p{L}'])(?:(?:je|j'|nous)\s?(?:vais|pourrai|peux|pouvons|allons|dois|voulais)|m'a|m'avait|m'aviez|m'avez|n'ai|avant\s+de|après\s+avoir)(?:\s|$)/u;
const OF_NUMBER =
  /^(?:directement |aussi |toujours |facilement )?(?:au|sur|à) (?:mon|ce|le)?\s?(?:numéro|portable|fixe|ligne|\+?\d|zéro|double)/u;

function isAsk({ match, sentence, at }: Found, channel: Channel): boolean {
  const clause = before({ sentence, at });
  if (match[0].startsWith("n'hésit")) return true;
  if (isDenied(clause) && !/n'hésite|n'oublie/u.test(clause)) return false;
  if (OTHERS_ACT.test(`${clause} `)) return false;
  return !(channel === 'call' && /joindre$/.test(match[0]) && OF_NUMBER.test(after({ sentence, at, match })));
}

/** Every ask, in order of place. A phrase inside a longer one counts once. */
export function asks(passage: Passage): Ask[] {
  const found = REQUESTS.flatMap(([channel, pattern]) =>
    find(passage, pattern)
      .filter((one) => isAsk(one, channel))
      .map(({ sentence, start, end }): Ask => ({ channel, sentence: sentence.index, start, end })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Ask[] = [];
  for (const ask of found) if (kept.length === 0 || ask.end > kept.at(-1)!.end) kept.push(ask);
  return kept;
}

const REASON_GIVEN = words(
  [
    "(?:je|nous|on|j')(?: |')?(?:vous |te |t'|y |en |vous en |t'en |reprends? |m'en )?(?:expliqu|dira|dirons|montr|répond|prépar|règl|présent|envo|détaill|racont|donn|partag|fixer|repren|en dira|pourr|chiffr|verr|fera|ferons|commenc|trouv|propos|aider|fer|regard|voi)\\p{L}*",
    'pour (?:que|qu)',
    'afin (?:que|de|d|qu)',
    'parce que|car|puisque',
    '(?:vous|tu) (?:y |en |le |la )?(?:saur|verr|juger|décider|aur|pourr|gagner|dire|direz|comprendr|recevr|découvrir)\\p{L}*',
    '(?:\\d+|une|deux|trois|cinq|dix|quinze|quelques) (?:petites? )?minutes?',
    "pour (?:le |la |les |l'|en |vous |y |tout |te |t')?(?:savoir|voir|avoir|découvrir|comprendre|décider|juger|comparer|regarder|parler|discuter|faire|fixer|connaître|recevoir|pouvoir|convenir|avancer|échanger|montrer|expliquer|présenter)",
    'il dit|il se lit|en quelques lignes|vaut la peine|vous saurez|sur pièces',
  ],
  'u',
);

/** Looks at what is said beside the asking words themselves. */
export function givesReason(sentence: Sentence): boolean {
  return REASON_GIVEN.test(sentence.lower);
}
