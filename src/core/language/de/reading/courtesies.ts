/** Courtesies that are given as what a call is for: "ich wollte nur mal Hallo sagen". */
import type { Passage, Span } from '../../reader.ts';
import { isFirstName } from './common-nouns.ts';
import { idleCalls } from './idle-calls.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';

const ALWAYS = words([
  `(?:nur|mal|kurz|einfach|schnell|eben|um|bloß)${gap(3)} (?:hallo|guten tag|servus|hi|grüß gott)(?:${gap(1)} (?:zu )?sagen)?`,
  `(?:hallo|danke|guten tag) (?:zu )?sagen`,
  `(?:nur )?ein(?:en)? (?:kurzer|kurzen|kleiner|lieber|freundlicher) gruß`,
  `(?:wie es|wie's) (?:ihnen|dir|euch)(?: so| denn| heute)* (?:geht|läuft)`,
  `(?:wie es|wie alles|wie's)(?: so| denn| gerade| bei ihnen| bei dir)* läuft`,
  `(?:bescheid (?:geben|sagen)|wissen lassen),? dass ich (?:angerufen|da war|versucht)${gap(2)}`,
  `(?:hör|höre|schau|schaue|klopf|klopfe) (?:ich )?(?:einfach |kurz )?mal (?:wieder )?bei (?:dir|ihnen|euch)${gap(1)} (?:rein|an|vorbei|nach)`,
  `(?:nur|einfach|bloß|lediglich)${gap(9)} bedanken`,
  `wie es (?:ihnen|dir|euch)${gap(5)} (?:ergangen|ging|gefallen hat|so ergeht)`,
  `das war (?:schon|auch schon|eigentlich schon)${gap(1)} alles`,
  `(?:routinemäßig|turnusmäßig|routineanruf|pro forma|der form halber|anstandshalber|höflichkeitshalber)`,
  `(?:leerlauf|langeweile|nichts zu tun|gerade zeit)(?=[., ]| und)`,
  `(?:lass|lasse|lassen) (?:ich )?(?:\\p{L}+ ){0,3}von mir hören(?=[.!]|$)`,
  `mich${gap(9)} bedanken(?=[.!]|$| und)`,
  `(?:grüße|grüß) (?:sie|dich)${gap(2)}(?=[.!]|$)`,
  `(?:durchklingeln|durchrufen|mich vorstellen|noch einmal vorstellen),? (?:damit|und)(?= (?:du|sie|ihnen|dir) (?:mich|ein))`,
  `(?:wohlergehen|wohlbefinden|befinden)`,
  `(?:auf|von) meiner (?:\\p{L}*liste)(?: stehen| standen| stehst| standest)`,
  `(?:lange|länger|ewig)(?: schon)? (?:nichts|nix)${gap(3)} gehört`,
  `(?:rufe?|melde?)(?: mich)? (?:einfach|nur|halt) (?:so )?mal (?:wieder )?(?:an|durch|bei)`,
  `auf dem schirm (?:bleiben|bleibe|haben)`,
  `in (?:kontakt|verbindung) (?:zu )?bleiben`,
  `(?:damit|dass) (?:sie|du|ihr) mich nicht verg(?:essen|isst|esst|ißt)`,
  `vergiss(?:t)?(?= mich nicht)`,
  `(?:dass|weil) ich an (?:sie|dich) denke`,
  `(?:keine?n?|ohne|aus keinem|keinerlei|nicht aus einem) (?:weitere|große|bestimmte|besondere|konkrete|spezielle|richtige|eigentliche|wirkliche|triftige|tiefere)[nrms]? (?:grund|anlass|anliegen|zweck)`,
  `kontakt(?: \\p{L}+){0,3} (?:abreißen|einschlafen|abbrechen)(?: (?:zu )?lassen)?`,
  `ob (?:du|sie) noch (?:lebst|leben|da bist|da sind|unter den lebenden)`,
  `(?:kurz |mal )+(?:rein|durch)geklingelt`,
  `(?:stimme|wochenende|urlaub)${gap(2)} (?:hören|war)(?=[.,]| und)`,
  `(?:sonst|mehr) (?:ist es eigentlich nicht|nichts|war['’]?s nicht|wollte ich (?:gar )?nicht)`,
  `in erinnerung (?:zu )?(?:bringen|rufen)`,
  `(?:mich )?mal wieder (?:zu )?melden`,
  `(?:nichts|keinen?) (?:dringendes|besonderes|wichtiges|bestimmtes|besonderer anlass|besonderen anlass|besonderen grund|bestimmten grund)`,
  `kein besonderer (?:anlass|grund)`,
  `(?:einen )?(?:schönen|guten) (?:tag|start|sommer|abend) (?:zu )?wünschen`,
  `(?:in der nähe|in der gegend|auf der durchreise)`,
  `(?:gerade |eben )?an (?:sie|dich) (?:gedacht|denken müssen)`,
  `dachte${gap(3)} an (?:sie|dich)`,
  `(?:klingle|klingel|rufe|melde mich|schaue) (?:ich )?(?:einfach|nur|bloß) (?:(?:mal|so|kurz) ){1,3}durch`,
  `(?:höflichkeits|kontakt)anruf`,
  `(?:mal )?anklopfen`,
  `mal nach(?:zu)?(?:hören|horchen|fragen),? wie (?:es|alles)`,
]);
const WEAK = words(
  [
    '(?:ich )?(?:wollte|wollt|möchte|wollten|würde|dachte|hatte vor)',
    '(?:nur|bloß|lediglich|einfach|einfach so|mal|mal wieder)',
    '(?:rufe|melde|klingle|klingele)(?: ich)?',
    'anruf(?:en)?',
  ],
  'u',
);
/** What is no purpose by itself. */
const NO_PURPOSE = words([
  'melden',
  `(?:kurzes |kleines )?lebenszeichen`,
  '(?:ohne|nicht aus einem) (?:bestimmten |besonderen |konkreten )?(?:grund|anlass)',
  '(?:ganz )?ohne (?:hintergedanken|anliegen)',
  `(?:guten|schönen|erfolgreichen|angenehmen) (?:start|tag|abend|morgen|feierabend|sommer|urlaub)${gap(5)} wünschen`,
  `(?:frohe|schöne) (?:weihnachten|ostern|feiertage)${gap(3)}`,
  `(?:den )?kontakt (?:zu )?(?:halten|pflegen|suchen)`,
  `(?:den )?kontakt (?:zu )?pflegen`,
  `dass (?:ich|wir)${gap(4)} (?:versucht|angerufen|gedacht|da war|da bin|noch lebe)(?: habe| haben)?`,
  `(?:hören|fragen|wissen|schauen|sehen|erkundigen|nachfragen|nachhören|horchen),? (?:wie|was|ob)${gap(4)} (?:geht|läuft|steht|neues gibt|so macht|machst|treibst|neues|alles gut ist|gut ist|klar ist)`,
  `was es${gap(4)} neues gibt`,
  '(?:plaudern|quatschen|schnacken|plausch|austauschen|kennenlernen|grüßen|gruß dalassen|vorbeischauen)',
]);
/** A matter of its own makes a purpose of it. */
const MATTER = words(
  [
    'wegen',
    'zum thema',
    'stichwort',
    'weil',
    'seit',
    'idee',
    'frage',
    'ergebnis',
    'angebot',
    'über (?:ein|eine|einen|das|die|den|ihre?|deine?)',
    'ob wir',
    'projekt',
    'termin',
    'gespräch\\p{L}*',
    '\\d+',
    '\\p{L}*rechnung\\p{L}*',
    'auf (?:sie|dich|empfehlung)',
  ],
  'u',
);
const DENIED_BEFORE = /(?<!\p{L})(?:nicht|mehr als|statt|außer)\s(?:\S+\s){0,2}$/u;

const AIMLESS = words([
  '(?:klingle|klingel|klingele|schaue|rufe?)(?: (?:ich|bei dir|bei ihnen|nur|bloß|einfach|mal|kurz|eben|so|schnell)){2,5} durch',
  '(?:ich )?(?:wollte|wollt|möchte)(?: (?:ich|dir|ihnen|sie|dich|dann|heute|auch))* (?:nur|einfach|mal|bloß)(?: (?:kurz|mal|wieder|schnell|eben|so))*',
  '(?:rufe|melde mich|klingle)(?: ich)? (?:einfach|nur|mal|bloß)(?: (?:so|mal|kurz|wieder))*',
  'rufe (?:mal|einfach) (?:kurz )?an',
  'wünsche (?:ihnen|dir) (?:nur|einfach|schnell)(?: \\p{L}+)*',
  'nur ein(?:en)? (?:\\p{L}+ )?(?:gruß|lebenszeichen|hallo)',
]);
/** Nouns that make no matter of a call. */
const IDLE =
  /^(?:Urlaub|Danke?|Wetter|Familie|Befinden|Hallo|Gruß|Grüße|Gott|Tag|Morgen|Abend|Stimme|Kontakt|Erinnerung|Neues|Woche|Start|Ordnung|Bescheid|Laufenden|Wochenende|Leben|Sie|Ihnen|Ihre?[nmrs]?|Dich|Dir|Guten|Schönen|Ihr)$/u;

/** German nouns have a capital: a sentence without any but idle ones names no matter. */
function namesMatter(text: string): boolean {
  return [...text.slice(1).matchAll(/(?<!\p{L})\p{Lu}[\p{L}-]+/gu)].some(
    (match) => !IDLE.test(match[0]) && !isFirstName(match[0].toLowerCase()),
  );
}

/** Courtesies that are given as what the call is for. */
export function courtesies(passage: Passage): Span[] {
  const weak = spansIn(passage, NO_PURPOSE, (match, sentence) => {
    if (MATTER.test(sentence.lower) || !WEAK.test(sentence.lower)) return false;
    if (match[0] === 'melden')
      return (
        /(?<!\p{L})(?:nur|einfach|mal|bloß)(?!\p{L})/u.test(sentence.lower) &&
        !/(?<!\p{L})(?:sie sich|sich|dich|du)(?!\p{L})/u.test(sentence.lower)
      );
    return !/(?<!\p{L})(?:bitte|rufen sie|ruf mich|könnten sie|damit)(?!\p{L})/u.test(sentence.lower);
  });
  return inOrder([
    ...idleCalls(passage),
    ...weak,
    ...spansIn(
      passage,
      AIMLESS,
      (match, { text, lower }) =>
        /^nur ein/u.test(match[0]) ||
        (!namesMatter(text) && !MATTER.test(lower) && !/(?<!\p{L})(?:bitte|rufen sie|damit)(?!\p{L})/u.test(lower)),
    ),
    ...spansIn(passage, ALWAYS, (match, sentence) => {
      if (DENIED_BEFORE.test(sentence.lower.slice(0, match.index))) return false;
      if (/^in kontakt/u.test(match[0])) return /(?<!\p{L})(?:wollte|nur|einfach|rufe)(?!\p{L})/u.test(sentence.lower);
      if (/wünschen$/u.test(match[0])) return /(?<!\p{L})(?:rufe|wollte|nur)(?!\p{L})/u.test(sentence.lower);
      return !/(?<!\p{L})ich hoffe,? es geht/u.test(sentence.lower);
    }),
  ]);
}
