/** Gains that would be true of anybody: money, time, growth, "something interesting", "your challenges". */
import type { Passage, Span } from '../../reader.ts';
import { clauseAround, isDenied } from './clauses.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';
import { wide } from './word-classes.ts';

const GAIN =
  '(?:(?:ein|er)?spar|gespart|senk|steiger|erhöh|verbesser|optimier|reduzier|beschleunig|vereinfach|verschlank|entlast|erleichter|erleichtr|gewinn|verdien|ankurbel|pusch|push|boost|maximier|minimier|verringer|vermehr|rausholen|rausholt|rausholst|herausholen|rauszuholen|herauszuholen|ausschöpf|heben|heb|profitier|wachs|vorwärts|freischaufel|einsparung)\\p{L}*';
const THING =
  '(?:geld|zeit|kosten|nerven|umsatz|umsätze|aufwand|effizienz|produktivität|arbeit|ärger|stress|ressourcen|prozesse?n?|abläufen?|ergebnisse?n?|erfolge?|gewinne?|marge|margen|leistung|qualität|budget|einiges|ordentlich|jede menge|viel|vieles|laden|betrieb|geschäft|potenziale?n?|potential|kundenzufriedenheit|wachstum|profit|einsparungen|aufträge|neukunden|wettbewerbsfähigkeit|performance|zufriedenheit|kohle|göld|göd)';
const FIRM = '(?:alles|vieles|leben|alltag|arbeit|betrieb|geschäft|laden|job|firma|unternehmen|prozesse?|abläufe|tag|büro|team|sache)';
const BETTER =
  '(?:besser|leichter|einfacher|schneller|runder|rund|reibungslos\\p{L}*|glatt|glatter|effizient\\p{L}*|schlanker|entspannter|wie geschmiert|wie von selbst|am schnürchen|produktiver|profitabler|angenehmer|schöner|erfolgreicher|moderner|zukunftsfähig\\p{L}*|zukunftssicher\\p{L}*)';

const GAINS = words([
  `(?:mehr|höhere[nr]?|bessere[nr]?|größere[nr]?) (?:gewinn|umsatz|erfolg|marge|leistung|qualität|freizeit|zeit|geld|kunden|aufträge|wachstum|spaß|freude|ruhe|profit)`,
  `(?:richtig|ganz|noch|wirklich) (?:groß|erfolgreich|stark|weit|gut|reich|vorn|vorne)(?: zu)? (?:machen|bringen|werden|rausbringen|dastehen|aufstellen)`,
  `(?:stell dir|stellen sie sich|stellt euch)(?: mal| nur| einmal)? vor`,
  `(?:alles|das|es) (?:würde|wird|könnte|läuft|liefe|funktioniert)${gap(2)} (?:einfach |von selbst |endlich |reibungslos )*(?:funktionieren|klappen|laufen|besser|gut|super|rund|perfekt|einfach)(?=[ ,.!]|$)`,
  `das zeug dazu`,
  `(?:das|es|da|damit|dadurch|hier|so|wir|unser\\p{L}*)${wide(6)} (?:chance|vorteile?n?|gewinn|erfolge?s?|segen|geschenk|erleichterung|entlastung|hilfe|bereicherung|fortschritt|durchbruch|rettung|zukunft|sicherheit|sprung|verbesserung\\p{L}*|nutzen)(?=[ ,.!]|$)`,
  `(?:keine|nie mehr|weniger|nie wieder|ohne|schluss mit|nie) (?:\\p{L}+ )?(?:sorgen|stress|probleme|kopfschmerzen|kopfzerbrechen|überstunden|aufwand|mühe|hektik|chaos)`,
  `(?:was|viel|einiges|mehr|ordentlich|alles)${gap(3)} zu (?:holen|gewinnen|verdienen|erreichen|sparen|verbessern|machen)`,
  `(?:zurücklehnen|entspannt zurück|aufatmen|entspannen|genießen|strahlen|profitieren werden|abheben)`,
  `(?:verändern|verändert|revolutionier\\p{L}*|umkrempel\\p{L}*|krempel\\p{L}*|beflügel\\p{L}*|bereicher\\p{L}*|perfektionier\\p{L}*)(?=[ ,.!]|$)`,
  `wir (?:können|wollen|möchten|werden|sorgen|bringen|machen|finden|schaffen|holen|heben|begleiten|unterstützen|kümmern|verstehen|stehen|setzen|arbeiten|garantieren|geben|räumen|nehmen|lösen|packen|stellen|kriegen|zaubern|pushen|fördern|stärken|sichern|befreien|schenken|bereiten)${wide(8)} (?:ihnen|sie|dich|dir|euch|ihre?[nmrs]?|deine?[nmrs]?|euer|eure[nmrs]?|kunden|mitarbeiter\\p{L}*|unternehmen|firmen)(?! (?:anrufen|sprechen|reden|telefonieren))`,
  `(?:ich|i|wir) (?:kann|können|könnte|könnten|würde|werde)(?: gern| gerne| sicher| bestimmt)? (?:dir|ihnen|euch|sie|dich)${wide(6)} (?:helfen|unterstützen|weiterhelfen|entlasten|behilflich|weiterbringen|dienen)`,
  `(?:schaut|schaugt|springt|kommt|guckt|spring|fällt)${wide(8)} (?:raus|heraus|rüber|rum|ab)(?=[,.!]|$)`,
  `(?:ohne uns|auf dich zugeschnitten|auf sie zugeschnitten|worauf (?:du|sie) (?:gewartet|warten)|wie für (?:sie|dich) gemacht|traum\\p{L}*|wunsch\\p{L}*|perfekt für|ideal für|gut für)${gap(4)}`,
  `(?:zufriedene|glückliche|begeisterte|motivierte|treue|mehr|neue)[nr]? (?:kunden|mitarbeiter|kollegen|aufträge|umsätze|geschäfte)`,
  `(?:ziele?n?|erfolg\\p{L}*|wachstum|visionen|träume)${wide(4)} (?:erreichen|erreichst|verwirklichen|verhelfen|umsetzen|bringen|näher|garantiert)`,
  `(?:alle|sämtliche|viele|eure|ihre|deine) (?:\\p{L}+ )?(?:probleme|sorgen|hürden|steine|hindernisse)${wide(5)}`,
  `mit uns(?= (?:sind|ist|haben|hast|kommst|kommen|geht|läuft|klappt|wird|liegst|liegen|fahren|fährst|gewinn|an|als|kannst|können|machst|machen|bist|erreich\\p{L}*|schaff\\p{L}*|spar\\p{L}*))`,
  `(?:auf der sicheren seite|nur gewinnen|erfolge? feiern|geht (?:noch|was|einiges)|gewinner|gewinnen (?:alle|beide|sie|nur)|goldrichtig|auf einem guten weg|bestens aufgestellt|gut beraten|bestens beraten|in guten händen|stimmung|zugewinn|was bringen|(?:et)?was bring\\p{L}*|unterm strich|rentabler|auf erfolgskurs|aufwärts|bergauf|bergab|durchstarten|abheben|vorne mit|ganz vorn|vorreiter)${gap(3)}`,
  `(?:alle|unsere) (?:\\p{L}+ )?kunden${wide(4)} (?:zufrieden|hochzufrieden|begeistert|glücklich|schwören|lieben|sagen|empfehlen)`,
  `${THING}${wide(6)} ${GAIN}`,
  `${GAIN}${wide(6)} ${THING}`,
  `${FIRM}${wide(6)} ${BETTER}`,
  `${BETTER}${wide(4)} ${FIRM}`,
  `(?:effizienter|erfolgreicher|produktiver|profitabler|wettbewerbsfähiger|noch besser|besser als je zuvor|schlagkräftiger|moderner|agiler|stärker)(?: (?:werden|machen|dastehen|sein|arbeiten|aufgestellt))?`,
  `(?:zahl|bezahl|lohn|rechn|auszahl|rentier)(?:t|en|e|et)${wide(4)} (?:sich|aus|bezahlt|gemacht|auf jeden|für)${gap(3)}`,
  `(?:sich)${gap(4)} (?:auszahlen|auszahlt|lohnen|lohnt|rechnen|rechnet|bezahlt macht|bezahlt machen|rentieren|rentiert)`,
  `(?:schaden nicht sein|nicht zu ihrem (?:schaden|nachteil)|nicht (?:bereuen|schaden)|was davon|davon profitieren|was dabei (?:raus|heraus|rum|rüber)|was (?:bei )?rausschaut|dabei raus|dabei rum)\\p{L}*`,
  `(?:interessant|spannend|lohnend|lohnenswert|attraktiv|wertvoll|hilfreich|vorteilhaft|gewinnbringend|vielversprechend|reizvoll)\\p{L}*${gap(4)} (?:für (?:sie|dich|euch|ihr\\p{L}*|dein\\p{L}*|beide)|sein|wäre|dürfte)`,
  `(?:könnte|könnt|dürfte|wird|würde|wäre|sollte|ist)${wide(5)} (?:sehr |höchst |echt |bestimmt |wirklich |durchaus )?(?:interessant|spannend|interessieren|gefallen|begeistern|überzeugen|freuen können|wertvoll|lohnend|zusagen)(?=[,.!]|$| sein)`,
  `(?:eine?|die|unsere?|genau die|passende|perfekte|richtige|ideale|maßgeschneiderte)[nrs]? (?:\\p{L}+ )?lösung(?:en)?${wide(5)} (?:unterschied|für (?:sie|dich|euch|alle|jed\\p{L}*|ihr\\p{L}*)|brauch\\p{L}*|such\\p{L}*|passt|parat|bereit|weiter\\p{L}*)`,
  `genau (?:das|dem|den|die|der|dort|da|daran|hier),?(?: richtige| was| wonach| setzen| kommen| liegt| helfen| packen| an)?${gap(4)} (?:für (?:sie|dich|euch)|brauch\\p{L}*|such\\p{L}*|fehl\\p{L}*|an|ins spiel|wir an|helfen)`,
  `(?:einen|den|echten|großen|riesigen|gewaltigen|spürbaren|entscheidenden) unterschied`,
  `(?:macht|machen|bringt|bringen|stellen|verschaff\\p{L}*)${wide(5)} (?:fit|zukunft\\p{L}*|nach vorn[e]?|voran|weiter|vorwärts|ans ziel|auf die überholspur|zum erfolg|nächste level|nächste stufe|neues niveau|ein neues level|flott|besser auf|unschlagbar|rundum|vorsprung|vorteil\\p{L}*|erfolg\\p{L}*)`,
  `(?:nächste|neue|höhere|anderes|andere)[nrs]? (?:level|ebene|stufe|niveau|dimension|liga)`,
  `(?:großes|vieles|einiges|viel|mehr|berge|bäume|wunder|gemeinsam)${gap(2)} (?:bewegen|bewirken|erreichen|schaffen|versetzen|ausreißen|vollbringen|gestalten|stemmen|reißen)`,
  `(?:herausforderungen?|bedürfnisse?n?|pain points?|schmerzpunkte?n?|baustellen|anliegen und wünsche|ziele und|wünsche und ziele|visionen?)`,
  `was (?:sie|dich|ihnen|dir|euch|di)${gap(4)} (?:umtreibt|bewegt|beschäftigt|fehlt|antreibt|nachts|wach|drückt|schmerzt|wichtig|brauchen|brauchst|bremst|aufhält|nervt|stört|plagt|am herzen)`,
  `was (?:hält|raubt|bereitet|drückt|fehlt|bremst|treibt|brauchen|brauchst|bräuchten)${gap(3)} (?:sie|dich|dir|ihnen|euch)${gap(4)}`,
  `wo (?:der|euch der|ihnen der|dich der|dir der|drückt|brennt|hakt|klemmt|zwickt)${gap(4)} (?:schuh\\p{L}*|drückt|brennt|hakt)?`,
  `(?:helfen|hilft|helfe|unterstützen|unterstütze|begleiten|beraten|entlasten|fördern)(?: wir)? (?:firmen|unternehmen|betrieben?|leuten?|kunden|sie|ihnen|euch|dich|dir|teams|organisationen)${wide(4)} (?:wie|gern|gerne|bei|auf|spürbar|bestens|optimal|mit|zu|umfassend|rundum|in allen)(?=[ ,.!]|$)`,
  `(?:firmen|unternehmen|betriebe[n]?|leuten?|teams|kunden|häusern?) wie (?:ihre[mnrs]?|deine[mnrs]?|eure[mnrs]?|euch|sie|dich)`,
  `(?:starke[rn]?|verlässliche[rn]?|zuverlässige[rn]?|kompetente[rn]?|idealer?) partner|partner an (?:ihrer|deiner|eurer) seite`,
  `(?:begeistert|überrascht|überzeugt|verblüfft|baff|platt|hellauf|von den socken|augen machen|staunen|umhauen|wundern|lieben|dankbar|zufrieden)(?: sein| werden| was| wie| wenn|[.,!]|$)`,
  `(?:mehr|alles|das) (?:verrat|verrate|verraten|sag|sage)${gap(3)} (?:noch )?(?:nicht|später|am telefon)`,
  `(?:lass dich|lassen sie sich|lasst euch) überraschen`,
  `(?:hätte?|hätten|habe?|haben|gibt|gäbe|kenn)${gap(3)} (?:da |ich |wir |es |für (?:sie|dich|euch) )*(?:etwas|was|ein paar dinge|eine sache|eine möglichkeit|eine chance|eine gelegenheit|ideen)(?: (?:tolles|feines|gutes|spannendes|interessantes|besonderes|großartiges|ganz \\p{L}+))?,? (?:das|die|der|womit|was|für (?:sie|dich|euch))${gap(5)}`,
  `(?:tolle|großartige|spannende|einmalige|interessante|ungeahnte|enorme|vielfältige|gewaltige|riesige|gute|unendliche)[nrsm]? (?:sache|gelegenheit|möglichkeit|möglichkeiten|chancen?|synergien|potenziale?|perspektiven|vorteile|einsparungen|ergebnisse|geschichte|zukunft|zusammenarbeit|partnerschaft)`,
  `(?:glaub|vertrau)(?:e|en|s)?(?: sie| mir| mas| ma)+`,
  `(?:garantier|versprech|versprich|schwör)\\p{L}*(?:['’]?s)?${gap(5)}(?=[,.!]|$)`,
  `(?:auf jeden fall|jedenfalls|definitiv|garantiert|hundertprozentig|hundertpro) (?:lohnen\\p{L}*|besser|profitier\\p{L}*|weiter\\p{L}*|erfolgreich\\p{L}*|zufrieden|helfen|was)`,
  `(?:synergien?|win-?win|mehrwert\\p{L}*|wettbewerbsvorteil\\p{L}*|vorsprung|erfolgsgeschichte|erfolgsrezept|rundum-?sorglos\\p{L}*|sorgenfrei\\p{L}*|quantensprung|goldgrube|wunderwaffe|geheimwaffe|allheilmittel|zukunftsfit|rückenwind|neuen schwung|frischen wind)`,
  `(?:ihre?n?|eure?n?|deine?n?|die|der) (?:konkurrenz|wettbewerbern?|mitbewerbern?|anderen)${wide(4)} (?:voraus|abhängen|überholen|hinter (?:sich|dir|euch)|einen schritt|weit voraus|davon|schlagen|ausstechen)`,
  `(?:kopf|rücken|hände|ruhiger|ruhig|besser) (?:frei|schlafen)${gap(4)}`,
  `(?:auf|fürs|für das) wesentliche`,
  `(?:sorgen|probleme|ärger|arbeit|last|stress|kopfschmerzen|druck|bürokratie|papierkram)${wide(4)} (?:los|vom hals|abnehmen|nehmen wir|vom tisch|der vergangenheit|gehören|verschwinden|lösen|ersparen|ab)(?=[,.!]|$| an)`,
  `(?:nehmen|nimmt|nehme)${gap(4)} (?:arbeit|last|mühe|stress|sorgen|aufwand|probleme|viel|alles|ärger)${gap(2)} ab`,
  `(?:luft nach oben|potenzial|potential|einsparpotenzial|optimierungspotenzial|möglichkeiten)(?=[,.!]|$| (?:bei|in|drin|für|und|steckt|heben|vorhanden|da))`,
  `(?:rausholen|rauszuholen|herausholen|rausholst|rausholt|holt|holst|holen)${wide(5)} (?:raus|heraus|mehr|alles|maximum|beste|laden)`,
  `(?:mehr|alles|das beste|das maximum|das meiste|viel mehr|ordentlich was|einiges|was)${gap(6)} (?:rausholen|rauszuholen|herausholen|herauszuholen|rausholst|rausholt|herausholst|machen kannst|einsparen|sparen|drin)`,
  `(?:zukunft|morgen)(?: \\p{L}+){0,2} (?:gestalten|sichern|rüsten|gerüstet|aufgestellt|gewappnet)`,
  `(?:profitieren|profitierst|profitiert|profit)(?=[,.!]|$| (?:auch|sie|du|ihr|von|beide|alle|werden|können))`,
]);

/** What both save by a plain answer, and whether a talk pays, is no promise. */
const NO_PROMISE = words(['uns beiden?', '(?:ein|das) gespräch', 'eine antwort', '(?:ob|falls) (?:\\S+ ){0,5}\\p{L}+'], 'u');

export function genericGains(passage: Passage): Span[] {
  return inOrder(
    spansIn(passage, GAINS, (match, { lower }) => {
      const clause = clauseAround(lower, match.index, match.index + match[0].length);
      if (
        NO_PROMISE.test(clause) ||
        /eine antwort|sich ein gespräch/u.test(lower) ||
        /^(?: sein)?:/u.test(lower.slice(match.index + match[0].length))
      )
        return false;
      return (
        (/nicht|nichts|schaden|keine|nie|ohne/u.test(match[0]) || !isDenied(clause)) && !/\d|prozent|drittel|hälfte|viertel/u.test(lower)
      );
    }),
  );
}
