/** Calls that only greet, keep in touch, or leave word that somebody called. */
import type { Passage, Span } from '../../reader.ts';
import { plainAsks } from './asks.ts';
import { IDLE_CALLS } from './idle-calls.ts';
import { before, isDenied, justBefore, spans, words } from './patterns.ts';
import { isOnlySocial } from './social-words.ts';

const COURTESY = words([
  ...IDLE_CALLS,
  // What the caller wants is only to be in touch.
  '(?:entendre|écouter) (?:un peu )?(?:ta|votre|le son de (?:ta|votre)) voix|donne(?:r)? (?:un )?signe de vie|me manifeste|prend(?:s|re) la température|(?:fais|faire|faisais) le tour de (?:mes|nos) (?:contacts|clients)',
  '(?:garder|conserver|entretenir|renouer|maintenir|préserver|rétablir) (?:le |un |les |nos )?(?:liens?|relations?)|renouer avec (?:vous|toi)|ne pas (?:perdre|rompre) (?:le )?(?:contact|lien|fil)|(?:te|vous) (?:lâcher|oublier)',
  "(?:que |qu')?(?:vous|tu) ne (?:m'|nous )(?:avez|ayez|as|aies|oubli)\\p{L}* pas (?:oubliée?s?)?|(?:vous|tu) ne (?:m'|nous )oubli\\p{L}+ pas|me faire oublier",
  "(?:appelle|appelais|passe|téléphone|voulais|venais|viens|souhaitais|tenais à|aurais aimé|histoire de|pour|c'était) (?:juste |simplement |seulement |de |pour |vous |te |t')*(?:savoir|voir|demander|m'assurer|vérifier|prendre)(?: que| si| comment)+ (?:tout (?:va|allait|se passe|se passait|roule|roulait)|(?:ça|cela) (?:va|allait|se passe|se passait|roule|roulait)|(?:tu|vous) (?:vas|allais|allez|alliez|te portes|vous portez|tiens)|les (?:affaires|choses))",
  '(?:échanger|bavarder|causer|discuter|parler|papoter|blaguer) (?:un (?:peu|moment|brin)|quelques mots|deux minutes|de tout et de rien|de choses et d\\x27autres|pour le plaisir)|quelques mots (?:avec toi|avec vous)|tailler une bavette',
  '(?:saluer|salue|embrasser|remercier) (?:tout le monde|(?:toute )?(?:votre|ton) équipe|mes (?:contacts|clients))',
  '(?:te|vous) (?:présenter|adresser|transmettre) mes (?:\\p{L}+ )?(?:vœux|salutations|amitiés|respects)|bonne année|joyeuses? (?:fêtes|noël)|bon anniversaire',
  '(?:simple|petit|habituel) (?:appel|message|coup de fil)(?: de (?:suivi|routine|politesse|courtoisie|rentrée|contact))?(?=,? (?:rien|sans|c\\x27est tout|voilà)|[.!]|$)|(?:appel|message|coup de fil|visite) de (?:simple )?(?:suivi|routine|politesse|courtoisie|pure forme|contact)',
  '(?:appelle|téléphone|passe|appelais) (?:juste |simplement |un peu )?(?:comme ça|en passant|pour rien|par amitié|par politesse|par courtoisie|au hasard)|comme ça,? en passant',
  // Nothing is wanted.
  "(?:sans|aucun|aucune|pas d[e']|pas vraiment d[e']|nul) ?(?:autre )?(?:motif|raison|objet|but|objectif|sujet|prétexte|intention)(?: (?:particuli\\p{L}+|préci\\p{L}+|spécia\\p{L}+|à mon appel))?",
  "(?:rien (?:d'|de (?:bien |très |vraiment )?)(?: )?(?:important|urgent|spécial|particulier|précis|grave|neuf|nouveau)|pour rien (?:de |d')(?:précis|particulier|spécial)|rien (?:à|de spécial à) (?:vous |te )?(?:dire|demander|signaler))",
  // Leaves word that a call was made.
  "(?:que |qu')(?:je |j')(?:(?:vous |t'|te )?(?:ai|avais) (?:\\p{L}+ )?(?:appelée?|téléphoné|essayé|tenté|cherché)|(?:suis|étais) (?:passée?|venue?))",
  "(?:j'ai|j'avais|je vous ai|je t'ai) (?:\\p{L}+ )?(?:tenté|essayé|cherché|voulu) (?:de |à )?(?:vous |te |t')(?:joindre|appeler|avoir|contacter|parler)(?=,? (?:mais )?(?:voilà|tu n|vous n|sans succès|en vain|c'est tout|tu étais|vous étiez|personne)|[.!]? ?(?:c'est tout|voilà))",
  '(?:juste|seulement|simplement|uniquement) (?:vous |te |pour |de |vous |te )?(?:faire signe|faire un signe|dire merci|remercier|saluer|demander comment)',
  "(?:demander|savoir) comment (?:était|étaient|s'est|se sont|ont été)",
  '(?:rien de plus|sans plus)(?= |[.,]|$)',

  "que (?:vous sachiez|tu saches) que (?:je |j')(?:\\p{L}+ |t'|vous )?(?:ai|avais) (?:appelée?|téléphoné|essayé|tenté)",

  '(?:savoir|voir|demander) (?:juste |un peu )?(?:ce que (?:vous|tu) devi?e?n\\p{L}*|comment (?:vous|tu) (?:vous |te )?(?:port|sent)\\p{L}+|comment se portent? \\p{L}+)',
  '(?:vous|te|te |vous )(?: )?(?:faire|dire|passer|laisser) un (?:petit |simple )?(?:signe|mot gentil|mot amical|petit mot|mot sympa)',
  '(?:rester|revenir|être) (?:dans|à) (?:votre|ton) (?:esprit|mémoire|souvenir)|me rappel(?:er|le|ais) à (?:votre|ton) (?:bon )?souvenir',
  '(?:viens|venir|venais|vais) aux nouvelles',
  '(?:pas|aucune) (?:de )?raison (?:particulière|précise|spéciale)',
  '(?:appel|coup de fil|message|mot) (?:purement |tout |simplement )?(?:amical|de politesse|de bonne année|de rentrée|sympathique)',
  '(?:prendre|prenais|prends|avoir|demander|prendre un peu) (?:juste |simplement )?(?:de )?(?:vos|tes|des) nouvelles',
  '(?:dire|faire|passer) (?:un )?(?:petit |simple |grand )?(?:bonjour|coucou|salut|hello)',
  '(?:un|ce|cet) (?:petit |simple )?(?:coucou|bonjour|appel de courtoisie|coup de fil de courtoisie|appel amical)',
  '(?:garder|rester en|maintenir|renouer|prendre|reprendre) (?:le |un )?contact',
  '(?:faire un|faire le) point(?: avec vous| avec toi| ensemble)?',
  '(?:savoir|voir|demander) (?:juste |simplement )?(?:comment (?:vous allez|tu vas|ça va|cela va|vont les affaires|allez-vous|se passent les choses|ça se passe)|si tout va bien|si (?:vous allez|tu vas) bien)',
  "(?:signaler|dire|prévenir|informer|que vous sachiez|faire savoir) que j'(?:ai|avais) (?:appelé|essayé|téléphoné|tenté)",
  "(?:rien|sans) (?:d'urgent|de spécial|de particulier|de précis|raison particulière|but précis|de grave)",
  '(?:vous|te) (?:saluer|souhaiter (?:une|un|de|la))',
  "(?:je pensais|je pense|j'ai pensé) à (?:vous|toi)(?! en )",
  "(?:j'étais|je suis|je passais|je passe) (?:dans le (?:coin|quartier|secteur)|par là)",
  '(?:pour|histoire de) (?:faire connaissance|bavarder|papoter|discuter)',
  "inutile de (?:me|m') ?rappeler",
]);
/** A courtesy that has a purpose beside it is none. */
const WITH_PURPOSE =
  /^[^.?!]{0,30}?(?<![\p{L}'])(?:sur|au\s+sujet|concernant|à\s+propos|de\s+la\s+part|après|suite|parce|car|afin|et\s+(?:vous|savoir|voir|parler)|pour\s+(?:parler|savoir|voir|réduire)|avec\s+(?!vous|toi))(?![\p{L}])/u;
const NEEDS_PURPOSE = /point|contact|nouvelles|rien|plaisir/u;
/** What the contact or third parties do, or a real appointment. */
const AS_SUBJECT = /(?<![\p{L}'])(?:de\s+prendre|nous\s+gardons|m'a\s+(?:recommandé|conseillé|suggéré)\s+de|souhaite\s+une?)$/u;

/** "Rien d'autre" then says that this is all, and not that there is nothing. */
const HAS_SUBJECT =
  /(?<![\p{L}'])(?:pour\s+(?:les|vos|tes|la|une|votre|ton)|au\s+sujet|concernant|(?:appel|coup\s+de\s+fil)\s+(?:de\s+(?:ta|votre)|que)|parler\s+(?:de|des|du)|demande|attends|appelez|appelle-moi|rappelez|rappelle-moi)(?![\p{L}])/u;

/** Courtesies that are given as what the call is for. */
export function courtesies(passage: Passage): Span[] {
  const found = spans(passage, COURTESY, (found) => {
    const { sentence, at, match } = found;
    const left = justBefore(found);
    if (
      (isDenied(before(found)) && !/^(?:pour\s+rien|rien|sans|pas|aucune)/u.test(match[0])) ||
      /(?<![\p{L}])n'est\s+pas$/u.test(left) ||
      AS_SUBJECT.test(left)
    )
      return false;
    if (/souhaiter/u.test(match[0]) && !/(?:appel|voulais|tenais)/u.test(`${left} ${match[0]}`)) return false;
    if (/^(?:pour\s+rien|rien|pas|aucun)/u.test(match[0]) && HAS_SUBJECT.test(sentence.lower)) return false;
    if (/contact/u.test(match[0]) && /(?:dois|recommandé|conseillé|proposé|suggéré)/u.test(left)) return false;
    return !NEEDS_PURPOSE.test(match[0]) || !WITH_PURPOSE.test(sentence.lower.slice(at + match[0].length, at + match[0].length + 60));
  });
  const last = passage.sentences.at(-1);
  if (found.length > 0 || last === undefined || !isOnlySocial(passage) || plainAsks(passage).length > 0) return found;
  return [{ start: last.start, end: last.end }];
}
