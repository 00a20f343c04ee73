/** How a voicemail ends, how warmly, and words that send the contact through somebody else first. */
import type { Passage, Span } from '../../reader.ts';
import { begging, COLD_END } from './begging.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';

const FAREWELL = [
  'danke',
  '(?:vielen|herzlichen|besten|schönen|lieben) dank',
  '(?:auf )?wiederhören',
  'auf wiedersehen',
  'tschüss',
  'ciao',
  'servus',
  'bis (?:bald|dann|später|demnächst|die tage|nächste woche|gleich)',
  'alles gute',
  '(?:einen )?(?:schönen|guten|angenehmen) (?:tag|abend|nachmittag|vormittag|start)',
  'schönes wochenende',
  '(?:ein )?schönes wochenende',
  '(?:schöne|liebe|viele|beste|herzliche|freundliche) grüße',
  'viel erfolg',
  "das (?:war['’]?s|wär['’]?s|wars|wärs|wäre es|war es|wär alles|wäre alles|war alles|war meine nachricht)",
  '(?:ende|fertig|schluss|over(?: and out)?)(?=\\s*[.!]?\\s*$)',
  'ende der (?:nachricht|durchsage)',
  "mehr (?:gibt es nicht|gibt[’']?s nicht|habe ich nicht|hab ich nicht|war[’']?s nicht)",
  "mach(?:en sie)?(?: es|['’]?s) gut",
  '(?:ich )?wünsche (?:ihnen|dir)',
];
const WARMTH = [
  `freue?n?(?: ich| i| wir) (?:mich|mi|uns)`,
  `(?:tät|täte|würd) (?:mich|mi)${gap(2)} freu(?:e?n)`,
  `(?:ich|wir) freuen? (?:mich|uns)(?: (?:schon|sehr|jetzt schon|bereits|darauf|drauf))*`,
  `freue? (?:mich|uns)`,
  `ich freu mich`,
  `würde (?:ich )?mich${gap(2)} freuen`,
  `(?:würde?|wird|wäre) mich(?: (?:sehr|riesig|wirklich))? (?:freuen|eine freude)`,
  `freu(?:e|en)?${gap(3)} (?:auf|darauf|drauf|von)`,
  `hab(?:t|en sie)? (?:einen|eine|ein|noch einen) (?:\\p{L}+ )?(?:schönen|guten|schöne|gute|tollen|angenehmen|feinen)`,
  `lass(?:en sie)? es (?:sich|dir)${gap(2)} gut ?gehen`,
  `neugierig`,
  `(?:genieß|genieße|genießen sie)${gap(1)} (?:den|die|das|ihren|deinen|ihr|dein) \\p{L}+`,
  `(?:komm|kommen sie) gut`,
  `bis (?:bald )?am telefon`,
  'bis (?:bald|dann|demnächst|die tage)',
  '(?:bin|sind) (?:ich |wir )?(?:schon |sehr )?gespannt',
  'gespannt auf',
  'bin(?: \\S+){0,4} gespannt',
  `(?:wäre?|wär|wird|würd) (?:schön|toll|nett|prima|klasse)`,
  `schön,? wenn wir`,
  `(?:hoffentlich|hoffe)${gap(3)} (?:hören|sprechen|lesen)${gap(2)} (?:wir|uns)?`,
  `hoffe,? (?:bald |wir )?(?:von (?:ihnen|dir) zu hören|hören|sprechen)`,
  `(?:gern|gerne|bald)${gap(3)} von (?:ihnen|dir) (?:zu )?hören`,
  'auf (?:ein|einen) (?:gutes|guten|baldiges|baldigen|nettes|netten) (?:gespräch|austausch|telefonat|wiederhören)',
  'alles gute',
  '(?:einen )?schönen (?:tag|abend|nachmittag)',
  'schönes wochenende',
  'viel erfolg',
  '(?:vielen|herzlichen|besten) dank(?! für)',
  '(?:bin|wäre) (?:ich )?(?:schon |sehr )?(?:neugierig|gespannt)',
  '(?:einen )?(?:schönen|guten|angenehmen|entspannten) (?:feierabend|start|tag|abend|nachmittag|vormittag|rest)',
  '(?:eine )?(?:schöne|gute|angenehme) (?:woche|zeit|restwoche)',
  'kommen sie gut',
  '(?:ich )?wünsche (?:ihnen|dir)',
  '(?:auf bald|bis dahin|wir hören uns|wir sprechen uns)',
  '(?:bleiben sie|bleib) (?:gesund|munter)',
  '(?:beste|herzliche|liebe|viele|schöne) grüße',
  'bis (?:hoffentlich|ganz|sehr) (?:bald|dann)',
  'machen sie(?: es|s)? gut|mach(?: es|s)? gut',
  'auf (?:eine |ein )?(?:gute|gutes|baldige|baldiges|schöne) (?:zusammenarbeit|wiedersehen|gespräch|partnerschaft)',
  '(?:wir hören|hören wir) voneinander',
  '(?:gern|gerne) (?:mehr|alles weitere|persönlich)',
  'lerne (?:sie|dich)(?: \\S+){0,2} kennen',
  'danke(?= ?[,.!]| und| fürs)',
];
const CLOSING = words([...FAREWELL, ...WARMTH]);
const WARM = words(WARMTH);

/** Closing words in the last two sentences; those at the very start are no end. */
export function signOff(passage: Passage): Span | null {
  const last = passage.sentences.slice(-2).filter(({ index }) => index > 0 || passage.sentences.length === 1);
  const first = spansIn({ ...passage, sentences: last }, CLOSING)[0];
  return first === undefined ? null : { start: first.start, end: passage.sentences.at(-1)!.end };
}

/** Gladness outweighs a cool word beside it; thanks and a farewell do not. */
const GLAD = words(['freu\\p{L}*', 'neugierig', 'gespannt', 'wünsche', 'hoffentlich', 'schön\\p{L}*', 'gern', 'gerne'], 'u');

/** Words that look forward to the talk or wish well, in the last three sentences. */
export function warmth(passage: Passage): Span[] {
  const last = passage.sentences.slice(-3);
  const glad = last.some(({ lower }) => GLAD.test(lower));
  return inOrder(
    spansIn(
      { ...passage, sentences: last },
      WARM,
      (_match, { lower }) => glad || (!last.some((each) => each.lower !== lower && COLD_END.test(each.lower)) && !COLD_END.test(lower)),
    ),
  );
}

const GROVELLING = words([
  `(?:unendlich|ewig|zutiefst|überaus|außerordentlich|wahnsinnig|unglaublich|auf ewig)${gap(1)} (?:dankbar|verbunden|verpflichtet)`,
  `(?:zutiefst|ewig) (?:ihr|in ihrer schuld)`,
  `überglücklich`,
  `(?:unendlich|ewig|auf ewig|unglaublich|riesig|außerordentlich|zutiefst|tausendmal|wahnsinnig|unermesslich|maßlos|unsäglich)\\p{L}*${gap(3)} (?:dank\\p{L}*|ehre|gefallen|verzeihung|entschuldigung|vergebung|verbunden)`,
  `(?:verzeihung|entschuldigung|vergebung)${gap(2)} (?:tausendmal|vielmals)`,
  `(?:meine|die) (?:rettung|letzte hoffnung|letzte rettung)`,
  `(?:bettle|betteln|anbetteln|anflehe|beschwöre|knie)`,
  `(?:größte|höchste) (?:ehre|freude meines lebens)`,
  `(?:ehre|höhepunkt) meines lebens`,
  `(?:erbarmen|gnade|mitleid|barmherzig\\p{L}*)`,
  `(?:unendlich|unglaublich|wahnsinnig|überaus|unsagbar) (?:glücklich|froh)`,
  `riesen-?(?:gefallen|dienst|freude)`,
  `die güte (?:hätten|hättest|besäßen)`,
  `zu füßen`,
  `(?:für alle zeiten|bis in alle ewigkeit|ein leben lang|mein leben lang|bis ans ende meiner tage)${gap(2)}`,
  `(?:zeit|aufmerksamkeit|rückruf)${gap(2)} nicht verdient`,
  `wie ich (?:ihnen|dir)${gap(4)} danken soll`,
  `(?:wage|traue mich) (?:ich )?(?:es )?(?:kaum|gar nicht)`,
  `(?:würden|würdest) (?:sie|du) mich (?:so |sehr |unendlich )*glücklich machen`,
  `nur (?:eine|ein) (?:einzige|winzige|klitzekleine)[nrs]? (?:minute|sekunde|bitte|chance)`,
  `(?:unbedeutend|unwürdig|bescheiden)\\p{L}* (?:bitte|anliegen|person|anruf)`,
  `(?:flehe|anflehen|flehentlich|inständig|händeringend|auf knien)`,
  `bitte,? bitte`,
  `(?:riesigen?|riesengroßen?|enormen?|unfassbaren?) gefallen`,
  `(?:außerordentliche|große|besondere|riesige) ehre`,
  `(?:für immer|ewig) in (?:ihrer|deiner) schuld`,
  `gnädig\\p{L}*`,
  `(?:untertänigst|ergebenst|demütig\\p{L}*)`,
  `(?:tag|woche|leben|job) retten`,
  `(?:bricht|breche|brach)${gap(5)} zusammen`,
  `(?:weiß|wüsste)(?: ich)? sonst nicht (?:mehr )?weiter`,
  `lass(?:en sie)? mich(?: \\p{L}+)? nicht (?:hängen|im stich|im regen|sitzen)`,
  `(?:ohne (?:sie|dich)|sonst) bin ich (?:verloren|erledigt|aufgeschmissen|am ende)`,
  `glücklichste[rn]? \\p{L}+`,
  `(?:krieche|kriechen|kniefall|auf den knien|auf knien|winsle|winsel\\p{L}*)`,
  `(?:gütig\\p{L}*|erbarm\\p{L}*|erhören|devot\\p{L}*)`,
  `(?:würde|würd|tu|tue|täte|mache) (?:ich )?alles(?: \\p{L}+)? (?:tun|geben|machen|für (?:sie|dich|einen))`,
  `brauche? (?:sie|dich) (?:so sehr|unbedingt|dringend|wirklich)`,
  `(?:schulde|schuldete) (?:ich )?(?:ihnen|dir)${gap(4)} (?:ewig|leben lang|alles)`,
  `nicht (?:zu )?(?:hoffen|träumen) (?:wage|gewagt)`,
  `verliere ich (?:meinen|den) (?:job|arbeitsplatz|posten)`,
  `brauche (?:diesen|deinen|ihren) (?:anruf|rückruf) (?:wirklich|dringend|unbedingt|so sehr)`,
  `(?:letzte|einzige) hoffnung`,
  `(?:ich )?bitte (?:sie|dich)(?=[.!]| von herzen| inständig| auf knien)`,
  `(?:ewige[mnr]?|unendliche[mnr]?) (?:dank|dankbarkeit|schuld)\\p{L}*`,
  `(?:diener|wenigkeit)`,
  `(?:kaum|nicht) (?:wert|würdig)${gap(3)}`,
  `verzeihen sie (?:vielmals|tausendmal)`,
  `tausend(?:mal)? (?:dank|entschuldigung)`,
  `wenn es (?:ihnen |dir )?(?:wirklich )?(?:überhaupt )?keine umstände (?:macht|bereitet)`,
]);

export function grovelling(passage: Passage): Span[] {
  return inOrder([...begging(passage), ...spansIn(passage, GROVELLING)]);
}

const SWITCHBOARD = words([
  `(?:unsere|die|unser|unserer|der|das)${gap(1)} (?:zentrale|hotline|servicenummer|sammelnummer|hauptnummer|rezeption|telefonzentrale|service-?hotline|kundenservice|vermittlung|sekretariat)(?! (?:von|bei|in) \\p{L})`,
  `mein(?:e|er)? (?:assistent(?:in)?|assistenz|sekretärin|sekretariat|vorzimmer|büro (?:nimmt|verbindet|weiß|stellt|hilft))`,
  `(?:am|beim) empfang`,
  `(?:lassen sie sich|lass dich)${gap(8)} verbinden`,
  `(?:fragen sie|frag|verlangen sie|verlang)${gap(4)} nach (?:mir|frau|herrn?|\\p{L}+)`,
  `(?:drücken sie|drück|drücke|wählen sie|wähle|wähl)${gap(3)} (?:die )?(?:taste )?(?:null|eins|zwei|drei|vier|fünf|\\d)`,
  `(?:stellt|stellen)${gap(4)} durch`,
  `durchstellen`,
  `wer (?:auch immer )?(?:ran|abnimmt|rangeht)`,
]);

export function switchboards(passage: Passage): Span[] {
  return inOrder(spansIn(passage, SWITCHBOARD));
}
