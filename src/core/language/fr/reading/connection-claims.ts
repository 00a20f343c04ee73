/** Places that name somebody or something both are said to know, or somebody who is said to have sent the caller. */
import type { ConnectionClaim, Passage, Sentence } from '../../reader.ts';
import { find, source, words } from './patterns.ts';

const NAME = String.raw`(?<name>(?:[Ll]e\s|[Ll]a\s|[Ll]['’]|[Ll]es\s)?\p{Lu}[\p{L}\p{M}.&-]*(?:['’]\p{Lu}[\p{L}\p{M}]+)?(?:\s(?:(?:de|du|des|d['’]|la|le|les|en|et|van|von|al|ben)\s?){0,2}\p{Lu}[\p{L}\p{M}\p{N}.&-]*){0,4})`;
const ADVERB = '(?:\\p{Ll}+\\s){0,2}?';
const KIN =
  '(?:ami|amie|connaissance|collègue|collegue|contact|relation|client|cliente|partenaire|réseau|lien|confrère|consœur|camarade|voisine?|associée?)s?';
const SENT =
  '(?:conseillé|suggéré|recommandé|parlé|donné|dit|proposé|demandé|transmis|indiqué|orientée?|invitée?|encouragée?|mise?|présentée?|envoyée?|adressée?|soufflé|glissé|passé|communiqué|laissé|fourni|aiguillée?)';

function named(before: string, after = '', flags = 'gu'): RegExp {
  return new RegExp(
    `${before === '' ? String.raw`(?<![\p{L}\p{M}'’-])` : `(?<![\\p{L}])(?:${source(before)})`}${NAME}${source(after)}`,
    flags,
  );
}

/** Patterns on the text as written; true where the words say that this person sent the caller. */
const NAMED: readonly (readonly [RegExp, boolean])[] = [
  [
    named(
      '',
      `(?:,[^,.]{1,60},)?(?: qui)? (?:m'|me |nous |m’)(?:a|avait|ont)? ?(?:aussi |d'ailleurs |déjà |vivement |\\p{Ll}+ment |gentiment |récemment ){0,2}${SENT}`,
    ),
    true,
  ],
  [
    named(
      "(?:de la part|sur (?:le |les )?conseils?|sur (?:la )?(?:recommandation|suggestion)|sur (?:l'invitation)|à la demande|à la suggestion|à l'initiative|par l'intermédiaire|par le biais|par l'entremise) (?:de |d['’]|du )(?:votre |notre |mon |ma |ton |ta )?(?:\\p{Ll}+ )?",
    ),
    true,
  ],
  [named('(?:[Gg]râce|[Gg]race) à (?:votre |notre |mon |ton |ta )?(?:\\p{Ll}+ )?'), true],
  [
    named(
      "(?:nom|contact|coordonnées|numéro|recommandée?) (?:[\\p{L}'’]+ ){0,4}?(?:par|via|grâce à|auprès de|auprès d['’]|de |d['’]) ?(?:votre |notre |mon |ton |ta )?(?:\\p{Ll}+ )?",
    ),
    true,
  ],
  [
    named(
      `(?:connais|connaissons|connaît|connait|connaissez|côtoyons|fréquentons|fréquente|rejoint|suivi) ${ADVERB}(?:tous les deux |l'un et l'autre |bien |aussi |toutes les deux )?(?:votre |ton |ta |notre )?(?:\\p{Ll}+ )?`,
    ),
    false,
  ],
  [named("(?:avons|partageons|comptons|a) (?:aussi |d'ailleurs |tous les deux |ensemble )?", ' (?:en commun|parmi|comme|pour)'), false],
  [named("(?:en commun|communs?|communes?|partagée?)(?:,| :| est| -| –)? (?:à savoir |qui est |et c'est |avec )?"), false],
  [named(`(?:[Vv]otre|[Nn]otre|mon|ma|ton|ta|une?|[Nn]os|[Vv]os) (?:\\p{Ll}+ ){0,2}?${KIN}(?: commune?s?)?,? `), false],
  [named('(?:ai|avons) (?:travaillé|étudié) (?:\\p{Ll}+ ){0,2}?(?:avec|à|chez|pour) '), false],
  [named('(?:travaill\\u00e9|étudi\\u00e9) (?:\\p{Ll}+ ){0,2}?(?:avec|à|chez|pour) '), false],
  [
    named(
      '(?:travaillons|travaille|travaillions|discuté|échangé|déjeuné|parlé|collaboré|collabore|collaborons) (?:\\p{Ll}+ ){0,2}?(?:avec|à) ',
    ),
    false,
  ],
  [
    named(
      '',
      "(?:,[^,.]{1,50},)? (?:compte parmi|fait (?:aussi )?partie de|figure parmi|nous connaît|est (?:une?|notre|mon|ma|l'une?|aussi une?) (?:\\p{Ll}+ ){0,2}?(?:ami|amie|contact|connaissance|collègue|cliente?|partenaire|relation))",
    ),
    false,
  ],
  [named('', ', (?:que (?:vous|tu) connais|avec qui (?:vous|tu) travaill)'), false],
  [named("membres? (?:de |d['’]|du )"), false],
  [named("(?:[Dd]['’]après|selon|c['’]est par|(?:viens|venons) (?:à|vers) (?:vous|toi) (?:par|via)|par l['’]entremise de|via) "), true],
  [
    named(
      '',
      " (?:(?:m’|m')(?:envoie|adresse|encourage|invite)|me (?:recommande|conseille|suggère)|pense|pensait|trouve|estime|croit|disait|dit|vous salue|te salue|vous passe le bonjour|te passe le bonjour|(?:vous|te|t’|t'|nous) (?:a|connaît|connait|connais))",
    ),
    true,
  ],
  [named('(?:\\p{Ll}+ )?(?:même|mêmes) (?:\\p{Ll}+),? '), false],
  [named('(?:[Aa]près) ', ', où nous étions'), false],
];

/** A connection without a name, on the lower-case sentence. */
const NAMELESS = words([
  `(?:un|une|des|plusieurs|nos|quelques) ${KIN} (?:commune?s?|en commun)`,
  '(?:un|une) de (?:vos|tes|nos) (?:amis?|amies|collègues|contacts?|connaissances|relations|proches|clients|partenaires)',
  "quelqu'un (?:que (?:vous|tu) connai\\p{L}+|de (?:votre|ton) (?:réseau|équipe|entreprise|société)|m'a)",
  "on m'a (?:donné|parlé|transmis|recommandé|conseillé) (?:de )?(?:votre|ton|vos|vous|toi|t)",
  "(?:votre|ton) nom m'a été (?:donné|transmis|soufflé|communiqué)(?! par)",
]);
/** Words with a capital that are nobody. */
const NOBODY =
  /^(?:Je|J|Il|Elle|On|Nous|Vous|Tu|Ce|C|Cela|Ça|Qui|Que|Mon|Ma|Votre|Vos|Notre|Nos|Le|La|Les|Et|Mais|Donc|Car|Si|Quand|Merci|Bonjour|Bonsoir|LinkedIn|Google|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Un|Une|Après|Lors|Depuis|Suite|Ici|Comme|Vu|Personne|Madame|Monsieur)$/u;

function inSentence(sentence: Sentence): ConnectionClaim[] {
  const found: ConnectionClaim[] = [];
  const uncapitalised = sentence.text.charAt(0).toLowerCase() + sentence.text.slice(1);
  for (const [pattern, referral] of NAMED)
    for (const match of [...sentence.text.matchAll(pattern), ...uncapitalised.matchAll(pattern)]) {
      const name = match.groups!.name!.replace(/[.’']+$/u, '');
      const offset = match.index + match[0].indexOf(match.groups!.name!);
      const bare = name.replace(/^(?:[Ll]es?\s|[Ll]a\s|[Ll]['’])/u, '');
      if (
        NOBODY.test(bare.split(/[\s'’]/u)[0]!) ||
        found.some(({ start, end }) => sentence.start + offset < end && start < sentence.start + offset + name.length)
      )
        continue;
      found.push({
        sentence: sentence.index,
        start: sentence.start + offset,
        end: sentence.start + offset + name.length,
        name: bare,
        referral,
      });
    }
  return found;
}

/** Without one of these no sentence claims a connection; asked first because the patterns above are costly. */
const HINT =
  /connai|commun|parmi|ami|coll[eè]gue|contact|relation|client|partenaire|r[eé]seau|conseil|sugg|recommand|parl|donn|dit|propos|demand|transmi|indiqu|orient|invit|part\s+d|gr[aâ]ce|nom|coordonn|travaill|[eé]tudi|rejoint|fr[eé]quent|suivi|membre|partie|m[eê]me|interm|biais|lien|[eé]tions|m'a|apr[eè]s|selon|pens|trouve|estime|croit|salue|bonjour|viens|via|num[eé]ro|est par|envoi|encourag/u;

export function connectionClaims(passage: Passage): ConnectionClaim[] {
  return passage.sentences.flatMap((sentence) => {
    if (!HINT.test(sentence.lower)) return [];
    const claims = inSentence(sentence);
    if (claims.length > 0) return claims;
    return find({ ...passage, sentences: [sentence] }, NAMELESS).map(({ start, end }) => ({
      sentence: sentence.index,
      start,
      end,
      name: null,
      referral: false,
    }));
  });
}
