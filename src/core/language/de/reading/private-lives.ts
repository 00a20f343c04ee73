/** Health, family, money, job, habits and convictions of the contact, and what stands only in the seller's own records. */
import type { Passage, Span } from '../../reader.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';
import { wide } from './word-classes.ts';

const YOUR = '(?:ihr|ihre|ihrem|ihren|ihrer|ihres|dein|deine|deinem|deinen|deiner|deines|euer|eure|eurem|euren|eurer)';
const KIN =
  '(?:frau|gattin|gatte|gatten|mann|ehemann|ehefrau|exmann|exfrau|ex|kinder|kindern|kids|kind|sohn|sohnes|tochter|töchter|söhne|bub|buben|bua|mädel|mädels|jüngster|jüngste|ältester|kleiner|kleinen|kleine|mutter|mama|vater|papa|eltern|schwiegermutter|schwiegervater|schwiegereltern|oma|opa|freundin|lebensgefährt\\p{L}*|verlobte[rn]?|enkel|hund|familie|familienleben|privatleben|liebesleben|ehe|haussegen|scheidung|trennung|hochzeit|verlobung|schwangerschaft|geburtstag|urlaub auf)';
const ILL =
  '(?:krank\\p{L}*|erkrank\\p{L}*|erkältet|erkältung|op|operation(?:en)?|operiert|kur|reha|arzt|ärztin|arzttermin|spital|krankenhaus|klinik|hospital|notaufnahme|diagnose|therapie\\p{L}*|therapeut\\p{L}*|tabletten|medikament\\p{L}*|rücken|bandscheibe\\p{L}*|blutdruck|herzinfarkt|schlaganfall|burn-?out|erschöpf\\p{L}*|depress\\p{L}*|verletz\\p{L}*|gips|bandage|krücken|unfall|sturz|corona|grippe|hexenschuss|meniskus|hüfte|prostata|krebs|tumor|chemo\\p{L}*|wechseljahre|schwanger\\p{L}*|fehlgeburt|entzug\\p{L}*|panikattack\\p{L}*|nervenzusammenbruch|psych\\p{L}*|migräne|diabet\\p{L}*|allergi\\p{L}*|hörgerät|befund\\p{L}*|blutwerte|genesung|gesundheitlich\\p{L}*|gesundheit|krankenstand|krankgemeldet|bettlägerig|magen|knie|schulter|zähne|wurzelbehandlung|augenop|herzrasen|rollstuhl|pflegestufe)';
const LOVE =
  '(?:getrennt|auseinander|geschieden|scheid\\p{L}*|ausgezogen|sitzen\\s?gelassen|betrogen|affäre|fremdgeh\\p{L}*|verliebt|neue flamme|neue liebe|neuen freund|neue freundin|liebeskummer|ehekrise|rosenkrieg|unterhalt|sorgerecht|verlobt|frisch verheiratet|single|solo|schürzenjäger|flirt\\p{L}*|kinderlos|kinderwunsch|pflegeheim|altersheim|beerdigung|begräbnis|trauerfall|gestorben|verstorben|beileid|todesfall|verlust (?:ihr|dein)\\p{L}*|witwer?|erbschaft|erbstreit|geerbt|hingeschmissen|derfangen|sitzengeblieben|schulprobleme|durchgefallen|abgebrochen|nachwuchs|baby|vaterfreuden|elternzeit|mutterschutz|papamonat|karenz)';
const JOB =
  '(?:wegbewerb\\p{L}*|beworben|bewirb\\p{L}*|bewerb\\p{L}*|bewerbungsgespräch\\p{L}*|jobsuche|jobwechsel|kündig(?:en|st|t|ung\\p{L}*)(?! (?:\\S+ ){0,4}an(?=[.,!]|$))|gekündigt|entlass\\p{L}*|rausschmeiß\\p{L}*|rausgeschmissen|rausgeflogen|gefeuert|rauswurf|freigestellt|beförder\\p{L}*|bonus|boni|gehalt\\p{L}*|lohn|lohnerhöhung|prämie|provision|degradier\\p{L}*|abgemahnt|abmahnung|strafversetz\\p{L}*|versetzt|karriereknick|probezeit|abschussliste|unterbezahlt|arbeitslos\\p{L}*|stellensuche|(?:sie|dich|ihn) loswerden|abgesägt|absägen|kaltgestellt|übergangen|mobb\\p{L}*|über kreuz|aufhebungsvertrag|frühpension|frührente|vorruhestand|abfindung|nicht verlängert|headhunter\\p{L}*|zeugnis|überstunden|steuererklärung|schiefgelaufen|verbockt|patzer|vergeigt)';
const BROKE =
  '(?:insolvenz\\p{L}*|insolvent|pleite\\p{L}*|konkurs\\p{L}*|bankrott|zahlungsunfähig\\p{L}*|überschuldet|schulden\\p{L}*|kredit\\p{L}*|hypothek\\p{L}*|pfänd\\p{L}*|inkasso|mahnung(?:en)?|schuldner|privatkonkurs|knapp bei kasse|klamm|geldsorgen|geldnot|geldprobleme|finanzprobleme|finanziell\\p{L}*|rote zahlen|roten zahlen|verluste?|umsatzeinbruch|eingebrochen|liquidität\\p{L}*|gläubiger\\p{L}*|sanierungsfall|sanier\\p{L}*|kurzarbeit|stellenabbau|hausbank|schufa|bonität|kontostand|verzockt|verspekulier\\p{L}*|steuerschulden|wasser bis zum hals|löhne|miete|zahlungsmoral|zwangsversteiger\\p{L}*)';
const HABIT =
  '(?:trinkst|trinken|getrunken|gesoffen|betrunken|besoffen|angetrunken|angeheitert|verkatert|kater|rausch|filmriss|hotelbar|promille|führerschein|alkohol\\p{L}*|drogen|kokain|kiff\\p{L}*|joint|casino|glücksspiel|spielsucht|rauch(?:st|en)|polizei|vorstrafe|vorbestraft|verhaftet|gericht|anzeige|strafzettel|blitz(?:er|t)|steuerfahndung|finanzamt|betriebsprüfung)';
const CREED =
  '(?:gläubig\\p{L}*|kirch\\p{L}*|moschee|synagoge|katholi\\p{L}*|evangelisch\\p{L}*|protestant\\p{L}*|muslim\\p{L}*|moslem\\p{L}*|islam\\p{L}*|buddhist\\p{L}*|atheist\\p{L}*|zeugen? jehovas?|fasten|ramadan|jüdisch\\p{L}*|jude|christ|christlich\\p{L}*|konfession|religiös\\p{L}*|religion|ausgetreten|partei\\p{L}*|wählst|gewählt|wähler\\p{L}*|afd|spö|fpö|övp|svp|cdu|csu|spd|fdp|die grünen|die linke|politisch\\p{L}*|gesinnung|gewerkschaft\\p{L}*|betriebsrat|schwul|lesbisch|homo\\p{L}*|sexuell\\p{L}*|orientierung|herkunft|migrationshintergrund|akzent|ausländer\\p{L}*|sternzeichen)';
const LOOKS =
  '(?:zugelegt|zugenommen|abgenommen|dicker|dünner|dick|übergewicht\\p{L}*|bauch|bäuchlein|wampe|diät|figur|glatze|haarausfall|graue haare|toupet|falten|gealtert|alt geworden|jünger|attraktiv\\p{L}*|sexy|hübsch\\p{L}*|fesch\\p{L}*|gut aussehend\\p{L}*|outfit|mundgeruch|schweiß\\p{L}*|ungepflegt\\p{L}*|haare|frisur|parfüm|müde ausgesehen|mitgenommen ausgesehen|schlecht ausgesehen|fertig ausgesehen|augenringe|schnarch\\p{L}*|schlaf(?:en|t|st)? schlecht|schlecht schlafen|schlafstörung\\p{L}*|stotter\\p{L}*|rentenalter|in ihrem alter|in deinem alter|midlife\\p{L}*)';
const NATURE =
  '(?:schwierig\\p{L}*|unentschlossen|geizig|knausrig|knauserig|launisch|cholerisch\\p{L}*|arrogant|überheblich|kompliziert|stur|sturkopf|pingelig|nachtragend|leicht zu (?:überreden|haben|knacken)|beratungsresistent|unzuverlässig|chaotisch|unorganisiert|begriffsstutzig|überfordert\\p{L}*|genervt|gereizt|sauer|grantig|mürrisch|aggressiv|ausgerastet|geschrien|geheult|geweint|unfreundlich|schlecht gelaunt|schlecht drauf|mies drauf|harter brocken|harte nuss|zeitfresser|pfennigfuchser|bremser|nörgler|querulant|sensibelchen|schuldner|zahlungsverzug)';
const THEIRS = words([ILL, LOVE, JOB, BROKE, HABIT, CREED, LOOKS, NATURE]);
const CONTACT = words(
  ['(?:sie|ihnen|ihr|ihre|ihrem|ihren|ihrer|ihres|du|dich|dir|di|dein|deine|deinem|deinen|deiner|euch|euer|eure|eurer|eurem)'],
  'u',
);
/** Of work, not of a person: "gesunde Abläufe", "die Rechnungen bereiten Kopfschmerzen". */
const OF_WORK = words(
  [
    '(?:gesunde|kranke|schwierige) (?:abläufe|prozesse|rechnungen|lage|frage)',
    '(?:jedem|allen|vielen|uns allen) (?:betrieb |unternehmen )?(?:kopfschmerzen|weh)',
    '(?:rechnungen?|abläufe|lager|lieferanten|spediteur\\p{L}*) (?:\\p{L}+ ){0,3}(?:krank\\p{L}*|schwierig|leiden|zu spät)',
  ],
  'u',
);

const ALWAYS = words([
  `(?:vorstellungsgespräch|bewerbungsgespräch|assessment|jobangebot|probearbeiten)\\p{L}*`,
  `(?:man|alle|die leute) (?:redet|reden|tuschelt|tuscheln|lästert|lästern|flüstert|spricht)${gap(2)} (?:darüber|drüber|über (?:dich|sie)|schon)`,
  `(?:was|etwas|verhältnis|techtelmechtel|romanze) (?:miteinander|am laufen|angefangen)`,
  `(?:in|aus|laut) (?:unserem|meinem|unserer|meiner|dem|unseren|meinen) (?:crm|kundensystem|kartei|kundenkartei|akte|datenbank|kundendatenbank|unterlagen|kundenakte|computer)`,
  `(?:es wird (?:erzählt|gemunkelt|geredet|getuschelt)|heißt es|es heißt|wird gemunkelt|erzählt wird|hab ich läuten hören)`,
  `(?:keinen|deinen|ihren|euren) (?:job|posten|arbeitsplatz)(?= (?:mehr|verlier\\p{L}*|los|behalt\\p{L}*|wackel\\p{L}*)|[,.!?])`,
  `(?:gefängnis|knast|haft|polizei|ins gefängnis|verurteilt|bewährung)`,
  `(?:noch zusammen|auseinander|zoff|kriselt)`,
  `(?:weihnachtsfeier|firmenfeier|betriebsfeier|sommerfest|oktoberfest|after-?work|stammtisch|karaoke|disco|club)${wide(8)} (?:blau|voll|lustig|drauf|getanzt|geküsst|peinlich|daneben|lallen|gelallt|hacke|dicht|fertig|benommen|gesagt)`,
  `(?:ganz schön|ziemlich|total|ordentlich) (?:blau|voll|dicht|hacke|angesäuselt|beschwipst|besoffen|fertig|runtergekommen|gealtert)`,
  `${YOUR} (?:chef|chefin|boss|vorgesetzte[rn]?|vorstand|geschäftsführer)${wide(8)} (?:nicht gut|zu sprechen|bekanntlich|unzufrieden|angeblich|soll|kreuz|streit|zoff|stress|sauer|nervös|druck|wütend|anbrüll\\p{L}*|schimpft|hält nichts|hält nicht|nichts zutraut|los|absägt|wackelt)`,
  `(?:kundenkarte|karteikarte|kundenblatt|stammblatt|stammdaten|dossier|kundenordner|steckbrief)`,
  `(?:haus|wohnung|führerschein|job|geld|prozess|ersparnis\\p{L}*|vermögen|auftrag)${gap(2)} (?:verloren|verspielt|verzockt|los)`,
  `(?:verschnupft|heiser|schnupfen|husten|hustest|erkältung|eingefangen|belegt|angeschlagen|kränklich|blass)(?=[ ,.?!])`,
  `(?:säuf|sauf|soff|kiff|rauch|zock|spiel)(?:st|t|en|e)(?= (?:zu|du|sie|wieder|ja))`,
  `(?:mitarbeiter|leute|kollegen|personal|stellen)(?: \\S+){0,3} (?:rausgeschmissen|entlassen|gekündigt|gefeuert|vor die tür|abgebaut|gestrichen|davonlaufen|davongelaufen|weglaufen)`,
  `${YOUR}(?: \\p{L}+e?[nrm]?)? ${KIN}(?! (?:hat mir ihren namen|hat mir deinen namen|und ich kennen|arbeitet bei|empfahl|meinte,? ich|gab mir))`,
  `wie (?:war|läuft|lief|geht['’]?s|geht es|steht['’]?s|ist)${gap(3)} (?:urlaub|kur|reha|scheidung|trennung|op|operation|hochzeit|umzug|diät|entzug|therapie|beerdigung|familie|kindern?|frau|mann|mutter|vater|gesundheit|rücken|knie|herz|ehe|hund)`,
  `(?:mein|meine|unser|unsere|der|die|ein|eine)(?:r|n|m)? (?:kolleg\\p{L}*|chef\\p{L}*|vorgänger\\p{L}*|vertrieb\\p{L}*|assistent\\p{L}*|buchhaltung|mitarbeiter\\p{L}*)${gap(3)} (?:hat|haben|meint|meinte|sagt|sagte|schreibt|schrieb)${wide(3)} (?:vermerkt|notiert|aufgeschrieben|eingetragen|gewarnt|dazugeschrieben|reingeschrieben|hinterlegt|du wärst|sie wären|sie seien|du seist)`,
  `(?:bei (?:mir|uns)|intern|hier|in (?:meinen|meiner|unseren|unserer|unserem|meinem|deiner|ihrer|der))(?: \\S+){0,4}? (?:steht|stehst|stehen|notiert|vermerkt|hinterlegt|geführt|führen|eingestuft|markiert|eingetragen|gespeichert|abgelegt|verzeichnet|gelistet|bewertet|laufen|läufst)(?=[^.!?]{0,80}(?:sie|du|dein|ihr|kunde|kontakt|budget|entscheid|wahrscheinlich|prozent|chance|priorität|kategorie|intern|spielraum))`,
  `(?:mein|unser|im|dem|das|laut|unserem|meinem|unserer|meiner|in)(?: \\p{L}+)? (?:crm|system|datenbank|kundenkartei|kartei|kundenakte|akte|notizen|protokoll|salesforce|hubspot|excel-?liste|gesprächsnotiz\\p{L}*|kundenprofil|kundendatei|datensatz)(?: \\S+){0,3}? (?:steht|stehen|sagt|zeigt|sehe|seh|lese|les|hab|habe|führt|weiß|verrät|sind|bist|ist|vermerkt|meldet|blinkt|leuchtet)`,
  `(?:spielraum|verhandlungsspielraum|marge|einkaufspreis|rabattgrenze|schmerzgrenze|limit|höchstrabatt|provision|vertriebsziel|verkaufsziel|quote|forecast|zielvorgabe)\\p{L}{0,2}(?=[^.!?]{0,60}(?:intern|notiert|prozent|eigentlich|nicht von mir|hab ich|haben wir|liegt|dir|ihnen))`,
  `(?:haben|hast|hat)(?: sie| du| er)?(?: das)? (?:aber )?(?:nicht|ned) von mir`,
  `(?:bleibt|bleibts) (?:aber )?(?:bitte )?(?:unter uns|zwischen uns)|nicht weiter\\s?sagen|(?:dürfte|darf|sollte|sollt) (?:ich|i)(?: \\S+){0,5} (?:nicht sagen|nicht wissen|gar nicht|nicht verraten|ned sagen)`,
  `(?:psst|im vertrauen|hinter vorgehaltener hand|unter der hand|inoffiziell|streng vertraulich|aus gut informierter quelle|aus sicherer quelle|vom hörensagen|der flurfunk|flurfunk|buschfunk|tratsch|klatsch|getuschel|gerüchte?\\p{L}*|munkelt|gemunkelt|erzählt man sich|man erzählt|man sagt|man hört|hört man|wie man so hört|wie man hört|spricht sich rum|redet man|pfeifen die spatzen)`,
  `(?:gesteckt|geflüstert|zugeflüstert|zugetragen|ausgeplaudert|gepetzt|verplappert|zu ohren gekommen|durchgesickert)`,
  `(?:facebook|instagram|tiktok|tinder|dating\\p{L}*|privat(?:e[nrsm]?)? (?:profil|account|fotos|handy|nummer|adresse))`,
  `(?:sie|du|ihr)(?: \\S+){0,6} rechnung(?:en)?(?: \\S+){0,4} (?:nicht|zu spät|schleppend|erst nach|nie)(?: \\S+){0,2} (?:be|ge)?zahl\\p{L}*`,
  `(?:das|ihr|dein|unter)(?: \\p{L}+)? (?:gehalt|jahresgehalt|einkommen|budget|vermögen|konto)(?=[ ,.!?])`,
  `(?:entscheidungsträger|entscheider|budgetverantwortlich|kaufwahrscheinlichkeit|abschlusswahrscheinlichkeit|abschlusschance|lead-?score|leadscore|lead|leads|deal-?phase|pipeline|a-kunde|b-kunde|c-kunde|kundenwert|potenzialkunde|karteileiche|kalter kontakt|heißer kontakt|priorität (?:a|b|c|eins|zwei|drei|hoch|niedrig)|kategorie (?:a|b|c|eins|zwei|drei)|score|scoring)(?:in|en|s)?(?=[ ,.!?])`,
  `(?:habe?|hab)(?: ich| i)?(?: mir)?(?: \\S+){0,3} (?:aufgeschrieben|mitgeschrieben|notiert|vermerkt|gemerkt)(?=[^.!?]{0,60}(?:chef|frau|privat|schwierig|krank|streit|geld))`,
]);

export function privateLives(passage: Passage): Span[] {
  return inOrder([
    ...spansIn(passage, ALWAYS),
    ...spansIn(passage, THEIRS, (_match, { lower }) => CONTACT.test(lower) && !OF_WORK.test(lower)),
  ]);
}
