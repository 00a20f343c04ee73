/** Flattery and pretended friendship. */
import type { Passage, Span } from '../../reader.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';

const FAMILIAR = words([
  `(?:großer|riesiger|echter|größter|begeisterter) (?:fan|bewunderer|verehrer)`,
  `(?:fan|bewunderer|bewunderin) (?:von )?(?:ihrer|ihnen|deiner|dir|ihres)`,
  `(?:bewundere|verehre|bestaune)`,
  `(?:lange|ewig|ewigkeiten)(?: nichts| nicht| nix)? (?:gesehen|gehört|gesprochen)(?: voneinander)?`,
  `(?:mein|alter|guter|bester|lieber) (?:lieber |guter |alter |bester )?(?:freund|kumpel|bester|guter|lieber|schatz|spezl)(?=[,.!]| hier|$)`,
  `mein (?:bester|lieber|guter)(?=[,.!]|$)`,
  `altes haus`,
  `(?:alte|gute|dicke) (?:bekannte|freunde|kumpel)`,
  `(?:schwer|tief|sehr|total|wirklich|wahnsinnig|echt|mächtig) beeindruckt`,
  `(?:beeindruckend|bewundernswert|genial|fantastisch|phänomenal|großartig|brillant)\\p{L}* (?:arbeit|leistung|karriere|erfolg\\p{L}*|werdegang|was sie|wie sie)`,
  `(?:koryphäe|legende|genie|guru|star|ikone|vordenker\\p{L}*|visionär\\p{L}*)`,
  `(?:ihr|dein) ruf eilt`,
  `(?:sie sind|du bist)${gap(3)} (?:der beste|die beste|die besten|der größte|der richtige mann|unglaublich|großartig)${gap(4)}`,
  `verfolge (?:ihren|ihre|deinen|deine)${gap(6)}`,
  `(?:mit|voller) (?:begeisterung|bewunderung)`,
  `wir zwei (?:beide|sind)`,
  `(?:eine|seit einer) (?:halben )?ewigkeit`,
  `(?:respekt|chapeau|hut ab)(?=[,.!:]| (?:vor|dass|für|was))`,
  `(?:größten|meinen|höchsten|allen) respekt`,
  `(?:ihre|deine)${gap(1)} (?:genialität|brillanz|weitsicht|ausstrahlung)`,
  `(?:viel|nur) gutes (?:über|von) (?:sie|ihnen|dich|dir)`,
  `(?:eine|meine|eine echte|eine wahre|ein echtes|ein wahrer|ein echter) (?:inspiration|vorbild|talent|könner|meister|held|heldin|profi|bereicherung)`,
  `(?:lange|ewig)(?: schon)? nicht(?: mehr)? (?:gehört|gesehen|gesprochen)`,
  `(?:schaue|blicke|sehe)${gap(3)} zu (?:ihnen|dir) auf`,
  `unter uns gesagt`,
  `(?:riesen|mega|super|groß)fan`,
  `(?:ihre|deine) stimme (?:zu )?hören`,
  `(?:praktisch|fast|quasi|beinahe|schon|doch) (?:alte )?(?:freunde|familie|bekannte)`,
  `(?:absolute[rn]?|echte[rn]?|wahre[rn]?|richtige[rn]?) (?:profi|könner|meister|experte|expertin|koryphäe|ass|star)`,
]);

const PRAISED = words([
  '(?:fantastisch|phantastisch|großartig|grandios|genial|hervorragend|brillant|beeindruckend|außergewöhnlich|sensationell|herausragend|bewundernswert|bemerkenswert|inspirierend|unglaublich|wunderbar|toll|super|klasse|spitzenmäßig|erstklassig|vorbildlich)\\p{L}*',
  '(?:das|der|die) (?:beste|größte|klügste|erfolgreichste|tollste)[nr]?',
  'vorbild\\p{L}*',
]);
const OF_YOU = words(
  [
    '(?:sie|du) (?:sind|bist|machen|machst|haben|hast|leisten|leistest|waren|warst)',
    '(?:ihr|dein)(?:e|em|en|er|es)? (?:\\p{L}+ ){0,1}(?:arbeit|vortrag|artikel|beitrag|leistung|erfolg|erfolge|team|unternehmen|buch|karriere|profil|werk|auftritt|podcast|firma|stimme|engagement|blog|interview)',
    'was (?:sie|du)',
    'wie (?:sie|du)',
    '(?:sie|dich) als',
    '(?:ihr|dein)(?:e|em|en|er|es)? \\p{L}+ (?:ist|sind|war|waren)',
  ],
  'u',
);
/** Praise of what could be: "es wäre toll, von Ihnen zu hören". */
const NO_PRAISE = words(['(?:wäre|würde|fände|könnte|freue|idee|ergebnis|würden)'], 'u');
const OLD_FRIENDS = words([
  `kennen uns${gap(3)} (?:ewig|ewigkeiten|lange|seit langem|gut|seit jahren)`,
  `(?:mal|endlich|wieder)${gap(2)} (?:wieder voneinander|mal wieder|wiederzuhören|wiederzusehen)`,
  `(?:endlich|schön)${gap(4)} mal wieder`,
  `alter (?:schwede|freund|junge|knabe|kumpel)`,
  `(?:na|hey|hallo),? (?:du|mein|meine) (?:lieber|liebe|guter|gute|freund|freundin|bester)`,
  `unter (?:freunden|alten freunden|kollegen gesagt)`,
  `wie in (?:alten|guten alten) zeiten`,
]);

export function familiarities(passage: Passage): Span[] {
  return inOrder([
    ...spansIn(passage, FAMILIAR),
    ...spansIn(passage, OLD_FRIENDS),
    ...spansIn(passage, PRAISED, (_match, { lower }) => OF_YOU.test(lower) && !NO_PRAISE.test(lower)),
  ]);
}
