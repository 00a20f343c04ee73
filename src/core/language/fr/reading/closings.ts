/** How a voicemail ends, and words that send the contact through somebody else first. */
import type { Passage, Span } from '../../reader.ts';
import { find, spans, words } from './patterns.ts';

const WARM = [
  "j'espère (?:[\\p{L}']+ ){0,6}(?:bientôt|vite)",
  '(?:me |nous )?fer(?:a|ait) (?:très |grand |un grand )?plaisir',
  'me fais une (?:joie|fête)',
  '(?:je serai|je serais) (?:enchantée?|ravie?|heureux|heureuse|contente?)',
  'on se tient au courant',
  "(?:au|un|un grand|avec) plaisir (?:de |d'|qu)?(?:vous |te |t'|en |nous )?\\p{L}*",
  "(?:ce sera|ce serait|c'est|c'était) (?:toujours )?un (?:vrai |réel )?plaisir",
  "j'ai (?:vraiment )?hâte|hâte de|vivement",
  '(?:je me réjouis|nous nous réjouissons|me ferai\\p{L}* (?:très )?plaisir)',
  "(?:impatiente?|avec impatience|dans l'attente)",
  "(?:à|a) (?:très |tout )?(?:bientôt|vite|bientot|l'heure|plus(?: tard)?)",
  '(?:excellente|bonne|belle|très bonne|agréable) (?:journée|soirée|fin|après-midi|semaine|continuation|matinée)',
  '(?:bon|excellent) (?:après-midi|week-end|courage)',
  'passe[zr]? une? (?:bonne|belle|excellente|bon|agréable) \\p{L}+',
  'on se (?:parle|tient au courant|dit à) ?(?:vite|bientôt)?',
  "(?:un grand |mille )?merci(?: (?:beaucoup|bien|encore|d'avance|à (?:vous|toi)))?(?= ?[,.!]| et| \\p{L}+ ?[,.!]|$| de (?:votre|ton) (?:écoute|temps|attention))",
  '(?:je (?:vous |te )?(?:remercie|souhaite|serai\\p{L}* (?:ravie?|heureux|heureuse|contente?)))',
  "(?:j'espère|en espérant) (?:… )?(?:bientôt|vous (?:lire|entendre|parler)|te (?:lire|entendre|parler)|échanger)",
  '(?:bien )?(?:cordialement|sincèrement)',
  'pren(?:ez|ds) (?:bien )?soin de (?:vous|toi)',
  "(?:en espérant|j'espère|ravie?|content\\p{L}*|heureu\\p{L}+) (?:à l'idée )?(?:de |d')(?:vous|te|t|échanger|en)",
];
const WARMTH = words(WARM);
const CLOSING = words([...WARM, 'au revoir', 'merci', 'bye', 'ciao', 'salutations?', 'bonne continuation', 'amicalement']);
const LOOKS_BACK = /(?:gagn|gagner|temps|avoir\s+pris)/u;

/** Closing words in the last two sentences; those at the very start are no end. */
export function signOff(passage: Passage): Span | null {
  const last = passage.sentences.slice(-2).filter(({ index }) => index > 0 || passage.sentences.length === 1);
  const found = find({ ...passage, sentences: last }, CLOSING).filter(
    ({ sentence, at, match }) => !/^merci$/.test(match[0]) || !/^\s+d(?:e|')\s?(?:me|m|bien)/u.test(sentence.lower.slice(at + 5)),
  );
  const first = found[0];
  return first === undefined ? null : { start: first.start, end: passage.sentences.at(-1)!.end };
}

/** In the last three sentences. */
export function warmth(passage: Passage): Span[] {
  return spans({ ...passage, sentences: passage.sentences.slice(-3) }, WARMTH, ({ match, sentence, at }) => {
    if (/^merci/.test(match[0]))
      return !LOOKS_BACK.test(sentence.lower.slice(at, at + 30)) || /[,.!]/.test(sentence.lower.slice(at, at + 12));
    return true;
  });
}

const GROVELLING = words([
  '(?:énorme|immense|grande|insigne|grosse) (?:faveur|gentillesse)',
  "du fond (?:de l'âme|du cœur)",
  '(?:pardonnez|excusez|pardonne|excuse) mon (?:audace|toupet|outrecuidance|insistance)',
  '(?:très |si |tellement |extrêmement )(?:honorée?|flattée?)',
  'je vous en prie,? je vous en prie',
  'redevable',
  'ne mérite pas (?:votre|ton|que)',

  '(?:infiniment|éternellement|extrêmement|profondément|immensément|tellement|ô combien) (?:reconnaissante?s?|obligée?|gré|honorée?)',
  '(?:vous|te) (?:serais|serai|en serais) (?:… )?reconnaissante?',
  "(?:je (?:vous |t')(?:en )?(?:supplie|conjure|implore)|par pitié|de grâce|à genoux|humblement)",
  '(?:immense|grand|très grand|véritable|insigne) (?:honneur|privilège|faveur)',
  '(?:serait|sera|est) (?:… )?un (?:honneur|privilège)',
  "(?:désolée?|navrée?|confuse?|pardon|excuse\\p{L}*|excuses) (?:… )?(?:de |d'|pour )(?:vous |te |t'|le |mon |ma |l')?(?:… )?(?:demander|dérang\\p{L}+|insist\\p{L}+|embêt\\p{L}+|importun\\p{L}+|sollicit\\p{L}+)",
  "je m'excuse (?:encore|vraiment|mille fois)",
  "je sais que je (?:vous|te|t') ?(?:embête|dérange|importune|ennuie|agace)",
  "ne (?:veux|voudrais) (?:surtout )?pas (?:vous |te |t')?(?:importuner|déranger|embêter)",
  'mille (?:fois )?(?:merci|excuses|pardons?)',
  'daign\\p{L}+',
  "s'il (?:vous|te) plaît,? s'il (?:vous|te) plaît",
  '(?:votre|ton) (?:immense|infinie|grande) (?:bonté|gentillesse|générosité|patience)',
  'si (?:par bonheur|jamais vous aviez la bonté|vous aviez la bonté|vous aviez la gentillesse)',
]);

export function grovelling(passage: Passage): Span[] {
  return spans(passage, GROVELLING);
}

const SWITCHBOARD = words([
  "demande[zr]? (?:qu'on|que l'on)(?: \\p{L}+)? (?:passe|transfère|mette)",
  '(?:parlez|adressez-vous|voyez) (?:à|avec) (?:ma|mon|notre|la|le) (?:secrétaire|assistante?|standard\\p{L}*|accueil|collègue)',
  "(?:appelez|contactez|appelle|contacte) (?:notre|le|l'|la) ?(?:bureau|siège|agence|accueil|service|standard|centrale)",

  '(?:le|notre|au|par le|mon|via le) standard(?: téléphonique)?(?! (?:de|du|des)(?: |$))',
  "standardistes?|hôtesse d'accueil|notre hôtesse|l'hôtesse",
  "(?:à|par|via) l'accueil(?! de (?:vos|tes|nos))|l'accueil (?:vous|te|t') ?",
  '(?:numéro|ligne) (?:vert|général|générale|principal|principale|unique|azur|commun|du siège)',
  '(?:tapez|tape|composez|appuyez|appuie)(?: sur)?(?: la touche| le)? (?:\\d|un|deux|trois|quatre|cinq|six|sept|huit|neuf|zéro|étoile|dièse|poste)',
  "(?:demandez|demande|demander)(?:-moi)?(?: \\p{L}+)? (?:à l'accueil|au (?:standard|secrétariat)|à la réception|à mon assistante?)",
  'demande[zr]? (?:à parler|à être mise? en relation)',
  '(?:le |au )?(?:poste|numéro de poste) \\d{2,5}',
  '(?:mon|ma|notre) (?:assistante?|secrétaire|secrétariat|standard) (?:vous|te|t|prendra|transmettra|saura|pourra)',
  '(?:le|au|notre) (?:secrétariat|service client|service commercial)(?= (?:vous|qui|au|du)| *[.,])',
]);

export function switchboards(passage: Passage): Span[] {
  return spans(passage, SWITCHBOARD);
}
