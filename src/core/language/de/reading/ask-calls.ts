/** Asks for a call in the verbs and nouns of all German-speaking countries: "gib mir ein Telefon", "läut mich an", "magst mi z'ruckrufen". */
import { gap } from './patterns.ts';
import { asking, BACK, CONTACT_MAY, I, ME, TO_ME, TO_RING, wide } from './word-classes.ts';

const CALL_NOUN = '(?:anruf|rückruf|telefonat|telefongespräch|telefon|telefönli|klingeln|klingelzeichen)';
const LITTLE = '(?: (?:kurze[nrsm]?|kleine[nrsm]?|schnelle[nrsm]?|einzige[nrsm]?|rasche[nrsm]?|baldige[nrsm]?))?';
const TALK =
  '(?:sprechen|reden|telefonieren|austauschen|unterhalten|besprechen|weiterreden|weitersprechen|fortsetzen|anknüpfen|zusammentelefonieren)';
const JOY = '(?:freu\\p{L}*|schön|toll|nett|super|prima|klasse|fein|gut|lieb|dankbar|froh|gern|gerne|klug|sinnvoll|ideal)';

export const ASK_CALLS: readonly string[] = [
  `${asking('geb', ['gib', 'gebe'], 'gibst', 'gebt')}${wide(9)} (?:telefon|telefönli|anruf|rückruf|ring)`,
  `${asking('ruf')}${wide(10)} (?:an|${BACK}|durch)`,
  `${asking('läut')}${wide(9)} (?:an|durch|${BACK})`,
  `${asking('läut')}${gap(3)} bei ${TO_ME}`,
  `${asking('klingel', ['klingel', 'klingle', 'klingele'])}${gap(6)} (?:an|durch|${BACK}|bei ${TO_ME})`,
  `${asking('telefonier')}${gap(2)} (?:${TO_ME}|mit ${TO_ME})`,
  `${asking('wähl')}${wide(6)} (?:\\+?\\d[\\d-]{3,}|(?:meine|diese|die) (?:nummer|durchwahl)|${ME})`,
  `${CONTACT_MAY}${wide(10)} ${TO_RING}`,
  `(?:tust|täterst|tätest|tätst|gehst|gehn s[’']|geh)(?: du)?${wide(4)} ${TO_RING}`,
  `(?:rückruftaste|rückruf-?taste|hörer)${gap(2)} (?:drücken|nehmen|tippen|abheben|greifen)`,
  `(?:einfach|bitte|gern|gerne|kurz|halt|dann|schnell|jederzeit)(?: (?:mal|kurz|nur|heute|noch|bitte|einfach|amal))* (?:an|durch|${BACK})(?:rufen|läuten|klingeln|bimmeln)`,
  `(?:bräuchte|brauche?|hätte|hätt|will|würde?|möchte) (?:${I} )?(?:sie|dich|di)${gap(4)} (?:am|ans) (?:telefon|apparat|hörer)`,
  `(?:um|auf|über|für)(?: (?:eine?n?|ihre?n?|deine?n?|euren))?${LITTLE}${gap(2)} ${CALL_NOUN}`,
  `(?:bitt?e|erbitt?e|brauche?|bräuchte|erwarte|warte auf|erhoffe|hoffe auf|wünsche?|bräucht)(?: \\p{L}+){0,3} (?:eine?n?|ihre?n?|deine?n?)${LITTLE}(?: \\p{L}+)? (?:anruf|rückruf|telefonat)`,
  `${CALL_NOUN} (?:wird|wäre|ist|wär)${gap(3)} (?:gebeten|erbeten|erwünscht|willkommen|nett|schön|toll|super|prima|lieb|recht)`,
  `(?:freu|freue|freuen)${wide(4)} (?:auf|über) (?:dein|ihr|euer)e?n?${gap(1)} (?:anruf|rückruf|klingeln|telefon)`,
  `über (?:eine?n?|unser)${LITTLE}(?: \\p{L}+)? (?:gespräch|austausch|wort|plausch)`,
  `(?:zum|den|nach dem|zum) (?:telefon)?hörer(?: (?:zu )?(?:greifen|nehmen|greifst|nimmst))`,
  `${JOY},?${wide(5)} wenn wir${wide(12)} ${TALK}`,
  `(?:wollen|sollen|können|könnten|sollten|dürfen|müssen|wollen) wir(?: zwei| beide| uns| zwei beide)?${wide(8)} ${TALK}`,
  `(?:lass|lassen sie|lasst) uns${wide(8)} (?:${TALK}|hören|ein gespräch führen)`,
  `(?:wir|mir) (?:sollten|müssten|könnten|sollen)${wide(8)} ${TALK}`,
  `(?:telefonier|sprech|red)en wir${gap(4)}(?=[?.!]| darüber| drüber)`,
  `(?:würde?|würd|möchte?|tät|täte|will)${gap(1)} (?:${I} )?(?:gern|gerne|amal|mal)?${wide(9)} (?:mit (?:ihnen|dir|euch))${wide(6)} ${TALK}`,
  `(?:wenn|dass|wann|ob|sobald) (?:sie|du)${wide(8)} (?:an|durch|${BACK})(?:ruf|rief|klingel|läut)(?:e?n|e?st|e|et)?`,
  `oder (?:wir telefonieren|sie rufen|du rufst|ihr ruft)`,
  `wann (?:haben|hätten|hast|hättest) (?:sie|du)${gap(3)} (?:minuten|moment|augenblick|zeit|luft)`,
  `(?:hast|hättest|haben|hätten)(?: du| sie)?${gap(3)} (?:zeit|luft|moment|minuten) (?:für|zum|zu) (?:mich|ein|telefonieren|einen|uns|plaudern)`,
  `(?:tu|tun sie|mach|machen sie) ${TO_ME} (?:den|einen) gefallen und (?:ruf|rufen|wähl|klingel|läut)\\p{L}*`,
  `(?:sei|seien sie|bist) (?:\\p{L}+ )?(?:so )?(?:lieb|gut|nett|freundlich)(?: und)?,? (?:ruf|rufen|wähl|klingel|läut|melde?|telefonier)\\p{L}*`,
];

/** An ask by its very words, though it denies the hurry: "das eilt nicht", "lassen Sie sich Zeit". */
export const UNHURRIED = `(?:keine(?:rlei)? eile|(?:eilt|pressiert|drängt|brennt)(?:['’]?s)?(?: \\p{L}+){0,3} (?:nicht|nix|ned|nüt)|nicht eilig|nicht dringend|keinen stress|(?:lassen sie sich|lass dir|nimm dir|nehmen sie sich)${gap(3)} (?:zeit|zeit der welt)|zeit lassen|alle zeit der welt)`;
