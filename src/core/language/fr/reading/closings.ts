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
  'pren(?:ez|ds) (?:bien )?soin de (?:vous|toi)',
  "(?:en espérant|j'espère|ravie?|content\\p{L}*|heureu\\p{L}+) (?:à l'idée )?(?:de |d')(?:vous|te|t|échanger|en)",
];
/** Ends with no look forward: the machine, the clerk, and the phone put down. */
const COLD = [
  '(?:bon|allez|voilà|ok|donc),? (?:salut|ciao|bye|bonsoir|au revoir)|salut(?= ?[.!]$)',
  "(?:voilà,? )?(?:c'est|ce sera|c'était) (?:tout|fini|terminé)(?= ?[.!,]| pour| ce que|$)|fin (?:du message|de (?:la )?transmission|de l'appel|de message)|message terminé|terminé(?=[.!])|(?<=^)(?:voilà|point|stop|clic|terminé|à vous|bonsoir|adieu|salut|fin|bref)(?= ?[.!]| tout|$)|point (?:final|barre)|voilà tout|rien d'autre à (?:dire|ajouter)|je raccroche|je vous laisse(?=[.!])|(?:j'attends|nous attendons|dans l'attente de) (?:votre|ton) (?:appel|réponse|retour)(?= ?[.!])|(?:sur ce|là-dessus)(?=,)|tchao|tchuss|bye bye|à la prochaine|dont acte",
];
const WARMTH = words(WARM);
const CLOSING = words([
  ...WARM,
  'au revoir',
  'merci',
  'bye',
  'ciao',
  'salutations?',
  'bonne continuation',
  'amicalement',
  '(?:bien )?(?:cordialement|sincèrement)|bien à (?:vous|toi)',
  ...COLD,
]);
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
  "(?:désolée?|navrée?|pardon|confuse?)(?:,| et| vraiment)* (?:vraiment |encore |mille fois |si )?(?:désolée?|navrée?|pardon|confuse?)|pitié|(?:désolée?|navrée?|confuse?),? (?:\\p{L}+,? )?d'insister|(?:femme|homme|personne|commerciale?|vendeu\\p{L}+) (?:la|le) plus heureu\\p{L}+|(?:rien qu'|ne serait-ce qu'|juste )une (?:toute )?petite (?:minute|seconde|chance)|(?:laisse|donne|accorde)z?-moi (?:une|ma|cette) (?:dernière |petite |seule )?chance|je (?:pleure|prie|rampe|m'incline|me mets à|ferai(?:s)? n'importe quoi|ferais tout)|n'importe quoi pour|tout pour (?:vous|te) (?:parler|avoir)",
  '(?:supplie|suppliant|supplier|conjure|conjurer|implore|implorer|mendie|quémande)(?: (?:votre|ton|de|que))?|(?:votre|ton) (?:indulgence|clémence|pitié|bonté|miséricorde|bon vouloir|bon cœur)|désespérée?(?:ment)?|désespoir',
  "n'ose (?:même )?(?:pas|plus|guère|à peine)|j'ose à peine|ne (?:suis|serais) (?:rien|personne|qu'une? \\p{L}+) (?:pour|à côté|face)|pas digne|indigne|une moins que rien|(?:mon|ma) (?:poste|emploi|job|place|vie|survie|carrière|avenir|prime|mois|patron) (?:en )?(?:dépend\\p{L}*|est en jeu|va me)",
  '(?:service|plaisir|cadeau|bonheur) (?:énorme|immense|inestimable|incommensurable|fou)|(?:énorme|immense|fier|sacré|inestimable) (?:service|cadeau|plaisir|bonheur)|(?:ne sais|saurais|sais) (?:pas |même pas )*comment (?:vous|te) remercier|jamais assez (?:vous |te )?remerci\\p{L}+|(?:me |nous )?sauver\\p{L}* la (?:vie|mise|journée)|revaudrai|redevable',
  "(?:sois|soyez|serais|seriez|auriez|aurais) (?:assez |si |trop )?(?:gentille?|aimable|bonne?|indulgente?|chic|adorable|l'(?:extrême |immense )?(?:amabilité|bonté|gentillesse|obligeance))(?: (?:pour|de|,))?|ayez (?:la |l')?(?:pitié|bonté|gentillesse|obligeance|grâce)|aie pitié|comblée?|aux anges|je vous baise|mon humble|ma modeste|en toute humilité|au comble|(?:mille|cent|dix mille) (?:fois )?(?:merci|pardon|excuse|remerciement)s?",
  "s'il (?:vous|te) plaît,? (?:vraiment|je t'en prie|je vous en prie|allez)|je (?:vous|t') ?en (?:prie|supplie),? (?:rappel|appel|répond|je|dites|soyez|sois|allez)\\p{L}*|allez,? (?:s'il (?:te|vous) plaît|sois|soyez)|toutes mes excuses|me pardonn\\p{L}+|pardon(?:nez-moi)?,? (?:encore|mille|pardon)",
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
