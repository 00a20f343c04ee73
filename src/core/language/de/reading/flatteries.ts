/** Praise of the contact, words of friends, and talks and promises that nobody had, in any wording. */
import type { Passage, Sentence, Span } from '../../reader.ts';
import { oncePerSentence } from './once-per-sentence.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';
import { wide } from './word-classes.ts';

const PRAISING = words([
  '(?:überragend|weltklasse|spitze|spitzen\\p{L}*|super|toll|klasse|stark|genial|brillant|glänzend|sensationell|phänomenal|exzellent|großartig|grandios|fantastisch|phantastisch|beeindruckend|imposant|bemerkenswert|bewundernswert|vorbildlich|inspirierend|legendär|unschlagbar|meisterhaft|souverän|klügst|schlauest|cleverst|charmant|sympathisch|erfolgreichst|hervorragend|herausragend|außergewöhnlich|erstklassig|meisterlich|mitreißend|fulminant|sagenhaft|unglaublich|wahnsinnig gut|wunderbar|leuchtend|steil|bilderbuch\\p{L}*|makellos|atemberaubend|top|eins a|erste sahne|allererste sahne|hammer|der wahnsinn|ein genuss|eine wucht|eine klasse für sich|ohnegleichen|seinesgleichen|in einer eigenen liga)\\p{L}{0,3}',
  '(?:der|die|das|einer der|eine der|zu den) (?:\\p{L}+ )?(?:beste|größte|klügste|erfolgreichste|tollste|hellste|fähigste|gefragteste|angesehenste)[nr]?(?: \\p{L}+)?',
]);
const YOURS = words(
  [
    '(?:ihr|dein|euer)(?:e|em|en|er|es)? (?:\\p{L}+ ){0,2}(?:vortrag|präsentation|auftritt|karriere|laufbahn|werdegang|profil|beitrag|beiträge|posts?|artikel|interview|podcast|buch|rede|arbeit|leistung|lebenswerk|führung|stil|art|kopf|weitblick|gespür|instinkt|expertise|ruf|blog|erfolg|erfolge|engagement|werk|video|stimme|team|firma|unternehmen|verhandlung|verhandlungsführung|charme|humor|energie|händchen|geschmack|newsletter|seite|webinar|keynote|beitrag)',
    '(?:sie|du)(?: \\p{L}+){0,3} (?:sind|bist|machen|machst|gelten|giltst|haben|hast|leisten|leistest|waren|warst|können|kannst)',
    '(?:sind|bist|gelten|giltst|waren|warst|machen|machst|haben|hast)(?: ja| doch| halt| echt| wirklich)? (?:sie|du)',
    '(?:was|wie) (?:sie|du)',
    '(?:ein|eine|einen|einem|so ein|jemand|jemanden|leute|menschen|so jemand) (?:\\p{L}+ )?(?:mann|frau|mensch|profi|kopf|macher|unternehmer )?(?:wie|mit|von) (?:sie|du|ihnen|dir|ihrem|ihrer|deinem|deiner)',
    'was für (?:eine?n?)',
  ],
  'u',
);
const WISH = words(['(?:wäre|würde|wär|würd|fände|könnte|freue|freu|idee|ergebnis|möchte|hätte)'], 'u');

const KINDS_OF_PEOPLE =
  '(?:jemand(?:en|em)?|einer|eine[mnr]?|ein|mann|frau|mensch(?:en)?|profi|person|kopf|macher|unternehmer|leuten?|chef|stratege|kenner|fachmann|experte|köpfe)';
const QUALITY =
  '(?:format|kaliber|weitblick|scharfsinn|verstand|niveau|klasse|erfahrung|gespür|instinkt|expertise|ruf|rang|intelligenz|geschmack|stellung|umsicht|köpfchen|durchblick|überblick|charisma|schlag|sachverstand|fachwissen|kompetenz|auffassungsgabe|händchen|intellekt|reputation|ansehen)';
const PAL =
  '(?:freund|freunderl|kumpel|spezi|spezl|haberer|hawara|kamerad|bro|brudi|bruder|bruderherz|digga|digger|alter|oida|dicker|schatz|schatzi|liebster|liebes|lieber|bester|beste|guter|guader|meister|maestro|großer|buddy|kollege|keule|atze|junge|bua|altes haus|alter schwede|alter knabe|alter recke|alte hütte|alter fuchs|sportsfreund|champ|boss|chefchen|süßer|hübscher|herzchen|goldstück)';

const ALWAYS = words([
  `${KINDS_OF_PEOPLE} (?:von|mit|wie)(?: \\p{L}+){0,1} (?:ihrem|ihrer|ihren|deinem|deiner|deinen|solchem|eurem|dem|so viel)(?: \\p{L}+)? ${QUALITY}`,
  `${KINDS_OF_PEOPLE} wie (?:sie|dich|du|ihnen|dir)`,
  `(?:ihr|dein|ihre|deine|ihren|deinen|ihrem|deinem)(?: \\p{L}+)? (?:weitblick|scharfsinn|gespür|instinkt|charisma|genialität|brillanz|intellekt|weitsicht|fachwissen|sachverstand|händchen|köpfchen)`,
  `(?:na|hey|hallo|servus|moin|hi|grüß dich|griaß di|ciao|mensch|ach|so)(?:,| jürgen,?)?(?: du)?(?: alter| mein| mei| lieber| guter| altes)* ${PAL}(?=[ ,.!?]|$)`,
  `(?:mein|mei|meine|du|alter|guter|lieber|treuer)(?: alter| lieber| guter| bester| treuer| liebster)* ${PAL}(?=[,.!?]| jürgen|$)`,
  `(?:bewunder|verehr|beneid|vergötter|himml|schwärm)(?:e|n|t|st|ung|er)?(?=[ ,.!]|$)`,
  `(?:respekt|hochachtung|ehrfurcht|bewunderung|neid|kompliment\\p{L}*|anerkennung|chapeau|hut ab|alle achtung|bravo)(?=[,.!:]|$| (?:vor|für|dass|davor|dafür|was|an|zu|muss|hat|gebührt|gilt))`,
  `(?:zieh|ziehe|zieht|verneig|verneige|verbeug|verbeuge)${wide(5)} (?:hut|mich|mi)`,
  `(?:scheibe|vorbild|beispiel)${gap(3)} (?:abschneiden|nehmen|für (?:uns|mich|alle))`,
  `(?:träumen|schwärmen|reden|sprechen|erzählen)${wide(2)} (?:andere|alle|viele|ja alle)(?: \\p{L}+)*`,
  `(?:alle|viele|andere|die ganze branche|jeder|man)${gap(3)} (?:träum|schwärm|spricht|sprechen|redet|reden|hört|kennt|bewundern)\\p{L}*${wide(3)} (?:von (?:ihnen|dir|so etwas|so was)|über (?:sie|dich)|(?:sie|dich|ihren namen|deinen namen))`,
  `(?:nur|so viel|viel) (?:das )?(?:beste|gute[s]?|positive[s]?|tolles)${gap(2)} (?:über|von) (?:sie|dich|ihnen|dir)`,
  `(?:aushängeschild|ikone|legende|koryphäe|genie|guru|star|größe der|lichtgestalt|vordenker|visionär|urgestein|instanz|kapazität|autorität|idol|superstar|rockstar|ausnahme\\p{L}*|naturtalent|held|hero|held[en]?|macher|überflieger|senkrechtstarter|tausendsassa|hochkaräter)(?:s|es|en|n|in)?(?=[ ,.!]|$)`,
  `(?:verfolg|les|beobacht|abonnier|lik|studier|saug|verschling)(?:e|en)?(?: ich)?${wide(6)} (?:ihre|ihren|deine|deinen|dein|ihr)${gap(2)} (?:beitr\\p{L}*|posts?|karriere|weg|werdegang|artikel|blog|profil|schritte?|arbeit|linkedin\\p{L}*|podcast|newsletter|kanal|kolumne|laufbahn|erfolge?)`,
  `(?:ihre|ihren|deine|deinen|dein|ihr|ihrem|deinem|jeden)${gap(2)} (?:beitr\\p{L}*|posts?|karriere|werdegang|artikel|blog|profil|linkedin\\p{L}*|podcast)${wide(8)} (?:verfolg\\p{L}*|gelesen|gelikt|begeistert|beeindruckt|gefesselt|fasziniert|inspiriert|umgehauen|gefeiert|kommentiert)`,
  `(?:fan|follower|anhänger|bewunderer|verehrer|leser|stammhörer)(?:in)?(?=[ ,.!]| der ersten)`,
  `(?:beeindruckt|begeistert|fasziniert|hingerissen|gefesselt|inspiriert|umgehauen|geflasht|sprachlos|platt|baff|angetan)(?=[ ,.!]|$)(?=[^.!?]{0,60}(?:ihr|dein|sie|du|hat mich|davon|wie)|[.!,]|$)`,
  `wie lang(?:e)? (?:ist|is)(?: das| des)?${gap(2)} her`,
  `(?:lang|lange|ewig|ewigkeit|ewigkeiten|zeitlang|eine halbe ewigkeit)${gap(3)} (?:nicht|nichts|nix|ned|nimmer|net)${gap(3)} (?:ge\\p{L}+|voneinander|mehr)`,
  `(?:schon|seit|ja|uns)${gap(1)} (?:ewig\\p{L}*|einer ewigkeit|urzeiten|kindertagen|jahr und tag|gefühlt)`,
  `kenn(?:en|e|t|ts)?${wide(4)} (?:ewig|lange|in- und auswendig|besser|gut genug|schon seit|wie kaum|aus dem effeff|wie kein)`,
  `(?:wie|wia)(?: (?:ja|eh|schon|doch|bereits))?(?: \\p{L}+){0,5}? (?:besprochen|vereinbart|ausgemacht|abgemacht|versprochen|verabredet|abgesprochen|angekündigt|gewünscht|zugesagt|gewollt|erbeten)(?=[ ,.!]|$)`,
  `(?:du|sie)${gap(2)} (?:hast|haben|hattest|hatten)${gap(2)} (?:mir|ma|uns)${wide(8)} (?:versprochen|zugesagt|zugesichert|anvertraut|erzählt|gestanden|gebeten|geschworen|verraten|signalisiert|grünes licht|angeboten|ausgeschüttet)`,
  `(?:hast|haben|hattest|hatten) (?:du|sie) (?:mir|uns)${wide(8)} (?:versprochen|zugesagt|zugesichert|anvertraut|erzählt|gestanden|gebeten|geschworen|verraten|signalisiert|angeboten|ausgeschüttet)`,
  `(?:anvertraut|zugesichert|versprochen|zugesagt|geschworen) (?:haben|hast|hatten|hattest)`,
  `(?:ihr|dein)(?:e|en|em)? (?:grünes licht|zusage|interesse|versprechen|wort|einverständnis)${wide(3)} (?:zugesichert|gegeben|bekundet|signalisiert|gezeigt|gilt|steht|hab ich)`,
  `unser(?:e|em|en|er|es)? (?:so |ausgesprochen )?(?:lange[sn]?|nette[sn]?|schöne[sn]?|tolle[sn]?|lustige[nrs]?|vertraute[sn]?|herzliche[sn]?|intensive[sn]?|feuchtfröhliche[nrs]?|wunderbare[nrs]?|gemütliche[nrs]?|angeregte[nrs]?|gemeinsame[nrsm]?) (?:telefonat|gespräch|abend|plausch|kaffee|treffen|bier|unterhaltung|nacht|zeit|zeiten|urlaub|mittagessen|runde|essen)`,
  `(?:knüpf|anknüpf|fortsetz|weiterführ)\\p{L}*${wide(3)} (?:an )?(?:unser\\p{L}*) (?:\\p{L}+ )?(?:telefonat|plausch|unterhaltung|abend)`,
  `(?:wir|mir|ma)(?: zwei| beide)?(?: \\p{L}+){0,2}(?: ja| doch| schon)?(?: \\p{L}+){0,4} (?:geplaudert|gelacht|gequatscht|geschnackt|gefeiert|getratscht|geratscht|angestoßen|gesoffen|verplaudert|verquatscht|philosophiert)`,
  `(?:haben|hamma|hatten)(?: \\p{L}+){0,5} (?:geplaudert|gelacht|gequatscht|geschnackt|gefeiert|getratscht|geratscht|angestoßen|verplaudert|verquatscht|philosophiert|zu erzählen)`,
  `(?:weißt|wissen|weisst|kennst|kennen)(?: du| sie)?${gap(2)}(?: eh| ja| schon)?,? (?:wer (?:dran|da|hier|spricht)|worum|mich (?:ja|doch))${gap(3)}`,
  `(?:ich bin['’]?s|i bin['’]?s),? (?:dein|deine|euer|eure|ihr|ihre)`,
  `(?:vom|am) (?:selben|gleichen) (?:schlag|holz|strang)`,
  `(?:du und ich|sie und ich|ich und du|wir zwei|wir beide|wir zwei hübschen|mir zwoa),?${gap(3)}(?=[ ,.!])(?: (?:verstehen|ticken|passen|wissen|gehören))`,
  `(?:ticken|denken|schwimmen|funken)${gap(3)} (?:gleich|ähnlich|wellenlänge|genauso)`,
  `(?:wie geht['’]?s|was macht|was machen|wie geht es|grüß|grüße|grüßen sie|drück|bussi|küsschen|umarm\\p{L}*)${gap(3)} (?:familie|frau|gattin|kindern?|kids|kleinen|hund|mann|mutter|mama|lieben|zwerge|enkel|golf\\p{L}*|handicap|garten|boot|motorrad|tennis|herzallerliebste)`,
  `(?:bier|bierchen|bierli|weinchen|wein|schnaps|prosecco|drink|spritzer|kaffeetscherl)(?= (?:trinken|gehen|zusammen|zischen|miteinander)|[,.!?]|$)`,
  `(?:hab|habe|mag|vermiss|vermisse)(?: ich)? (?:sie|dich|di)${gap(2)} (?:vermisst|lieb|gern|sehr|richtig|schon|fei)`,
  `(?:schön|nett|lustig|toll|herrlich)${wide(6)} (?:zu )?(?:plaudern|quatschen|schnacken|ratschen|lachen|feiern)`,
  `(?:fast |ganz )?wie (?:früher|damals|in alten zeiten|eh und je)`,
  `(?:sie|du) (?:haben|hast) mir${wide(6)} gesagt,? dass (?:sie|du)`,
  `(?:ihr|dein)(?:e|em|en|er)?${wide(4)} (?:staunen|neidisch|sprachlos|blass werden|mithalten)`,
  `(?:man (?:merkt|sieht|spürt|hört))${wide(5)} (?:dass|wie|was) (?:sie|du)`,
  `(?:weggefährte|kampfgefährte|leidensgenosse|mitstreiter|seelenverwandt\\p{L}*|herzensmensch|lieblings\\p{L}+)`,
  `(?:in den schatten|das wasser|alt aussehen|maßstäbe|seinesgleichen|feuer und flamme|(?:ein|mit) (?:\\p{L}+ )?händchen|goldene[rns]? \\p{L}+|nachttisch)${gap(2)}`,
  `(?:ihr|dein)(?:e|em|en|er|es)? (?:versprechen|zusage|wort|zuspruch|großzügig\\p{L}*|einladung|komplimente?|vertrauen|freundschaft)`,
  `(?:klug|clever|gescheit|schlau|fähig|begabt|talentiert|kompetent|erfahren|visionär|weitsichtig|mutig|sympathisch|nett|angenehm|charmant|bodenständig|toll|großartig|begnadet|scharfsinnig|brillant|tüchtig|patent|außergewöhnlich|besonder|selten|einzigartig)\\p{L}* (?:geschäfts(?:mann|frau|leute)|mensch(?:en)?|mann|frau|kopf|köpfe|unternehmer\\p{L}*|manager\\p{L}*|chef\\p{L}*|kerl|typ|bursche|gesprächspartner\\p{L}*|verhandler\\p{L}*|persönlichkeit|exemplar|profi)`,
  `(?:wie war['’]?s|wie war(?:en)?|wie wars|wie ist|wie lief|habt ihr|hast du|hat['’]?s)${gap(5)} (?:wochenende|urlaub|gegrillt|ferien|party|fest|skifahren|golf\\p{L}*|garten|fußball|spiel|konzert|geburtstag|grillen|strand|meer|bergen|erholt)`,
  `(?:am telefon|im telefonat|beim (?:kaffee|bier|mittagessen|abendessen|essen|golfen))(?: \\S+)? (?:warst|waren|hast|haben|meintest|meinten|sagtest|sagten|wolltest|wollten|klangst|klangen|hattest|hatten)`,
  `(?:warst du|waren sie|du warst|sie waren)${gap(3)} (?:feuer und flamme|begeistert|hin und weg|dabei|einverstanden|angetan|so nett|ganz aus dem häuschen)`,
  `(?:herzblatt|schätzchen|liebling|süßer|hase|mausi|bärchen|sonnenschein|schnucki|engel|zuckerschnecke|alte socke|alte nase|alter lump|alter sack|alter schlawiner|alter stratege|alter haudegen|alte hütte|alter halunke)`,
  `(?:einzige|einziger)${gap(3)} (?:versteht|kann|durchblickt|kapiert|begreift)`,
  `(?:du|sie) (?:kennst|kennen) mich (?:ja|doch|eh)`,
  `(?:so|derart|dermaßen) (?:viel|gut|klug|schnell|erfolgreich|großzügig|nett|kompetent|offen|sympathisch)${wide(6)} wie (?:sie|du|ihnen|dir|dich)(?=[ ,.!]|$)`,
  `(?:selten|nie|noch nie|kaum)${wide(5)} (?:jemand\\p{L}*|einen menschen|menschen|leute)${wide(8)} (?:getroffen|erlebt|gesehen|kennengelernt|gesprochen|begegnet|wie)`,
  `(?:gerockt|abgeliefert|gezaubert|geglänzt|brilliert|die show gestohlen|den raum gefüllt|alle überzeugt)`,
  `(?:wie|wia) (?:sie|du)(?: \\p{L}+){0,5} (?:bestätigt|zugesagt|versprochen|erzählt|anvertraut|angekündigt|gewünscht|verraten|signalisiert)(?: haben| hast| hatten)`,
  `lang(?:e)? ist['’]?s her|ist (?:ja |schon |doch )*(?:ewig|lange|eine ewigkeit) her`,
  `(?:alte[rns]?|mein) (?:schlachtross|kämpfer|indianer|fuchs|hase|schwerenöter|bandit|pirat|seebär|sportsfreund|charmeur|draufgänger|halodri|strizzi|lauser|spezl|wegbegleiter)`,
  `(?:warten|wartest|freuen|freust)(?: sie| du)?(?: dich| sich)? (?:ja |doch |sicher |bestimmt )+(?:schon )?auf`,
  `(?:unter uns|ganz im vertrauen|unter freunden|unter kollegen|unter alten hasen|unter profis|unter vier augen)`,
]);

/** Praise of what was asked for or happened elsewhere is none of the contact. */
const speaksOfThem = oncePerSentence(YOURS);
const wishes = oncePerSentence(WISH);

function praisesThem(sentence: Sentence): boolean {
  return speaksOfThem(sentence) && !wishes(sentence);
}

export function flatteries(passage: Passage): Span[] {
  return inOrder([...spansIn(passage, ALWAYS), ...spansIn(passage, PRAISING, (_match, sentence) => praisesThem(sentence))]);
}
