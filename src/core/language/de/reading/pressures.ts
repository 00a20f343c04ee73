/** Pressure in any wording: what lapses, who else waits, what gets dearer, and words that say "at once". */
import type { Passage, Span } from '../../reader.ts';
import { clauseAround, isDenied } from './clauses.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';
import { wide, WEEKDAY } from './word-classes.ts';

const CHANCE =
  '(?:\\p{L}*(?:angebot|aktion|rabatt|preis|kondition|plätze|platz|gutschein|bonus|fenster|kontingent|anmeldung|promotion|vorteil|chance|gelegenheit|möglichkeit|option|deal|skonto|sonderpreis|nachlass|slot|lizenz|zusage|reservierung|tür|zug|termin|warteliste|förderung|paket|kapazität)(?:e|en|er|s|es|n)?)';
const LAPSES =
  '(?:verfällt|verfallen|erlischt|erlöschen|läuft|laufen|endet|enden|schließt|schliesst|schließen|abgelaufen|ausgelaufen|abgefahren|vertan|verspielt|dahin|futsch|weg|hinfällig|gestrichen|vorbei|gestorben|passé|vergeben|vergriffen|ausgeschöpft|erschöpft|ausgebucht|zu ende|geschlossen|gelaufen|knapp|limitiert|begrenzt|beschränkt|einmalig|rar|heiß begehrt|gefragt|befristet|entfällt|verwirkt|perdu|verloren|vom tisch)';
const REACTS =
  '(?:reagier|meld|gemeldet|unterschr[ei]+b|unterzeichn|bestell|buch|gebucht|zusag|zugesagt|entscheid|entschieden|handel|zugreif|zuschlag|zuschläg|zugeschlagen|anruf|angerufen|zurückruf|rufst|antwort|sicher|anmeld|angemeldet|bestätig|kauf|zöger|zuwart|wart|überleg|nachdenk|dabei)\\p{L}*';
const NOW =
  '(?:jetzt|sofort|heute|heut|gleich|auf der stelle|bis (?:zum )?\\S+(?: \\S+)?|binnen \\S+(?: \\S+)?|innerhalb \\S+(?: \\S+)?|rechtzeitig|umgehend|schnell|rasch)';
const MONEY = '(?:preise?n?|tarife?|kosten|konditionen|gebühren|listenpreise?)';

const PRESSURE = words([
  `${CHANCE}${wide(8)} ${LAPSES}`,
  `(?:nur|bloß|lediglich|insgesamt nur|gerade mal) \\S+ (?:\\p{L}+e )?(?:plätze?|lizenzen|termine?|slots?|stück|exemplare?|kunden)(?=[ ,.!])`,
  `(?:sind|ist) (?:schon |bereits |fast |so gut wie )*(?:vergeben|weg|belegt|reserviert|ausgebucht|verkauft|vergriffen)(?=[,.!]|$)`,
  `(?:duldet|verträgt|erlaubt) (?:kein|nicht)\\p{L}*${gap(2)}`,
  `(?:nicht|ned) (?:vorübergehen|entgehen|vorbeiziehen|verstreichen|liegen|auslassen|verpassen|versäumen|durch die lappen)\\p{L}*`,
  `(?:schnappt|schnappen|holt|sichert|wegschnapp\\p{L}*|wegnimmt)${wide(4)} (?:weg|ein anderer|jemand anders|andere|konkurrenz)`,
  `(?:brauch|brauche|bräuchte|benötige|will|möchte)${wide(3)} (?:bis|noch|spätestens|sofort|umgehend)${wide(6)} (?:ja|zusage|antwort|entscheidung|unterschrift|bestätigung|rückmeldung|ergebnis|okay)`,
  `(?:geh|gehen|geht|sind|ist)${wide(3)} (?:weg wie|wie warme semmeln|ruckzuck|im nu|schneller weg)${gap(3)}`,
  `(?:nur|bloß) (?:diese |die |noch )?(?:eine|einzige)(?: einzige)? (?:chance|gelegenheit|möglichkeit)`,
  `(?:jetzt|gleich|sofort|schnell|rasch|heute)(?: noch)? (?:zuschlagen|zugreifen|handeln|buchen|bestellen|sichern|entscheiden|unterschreiben|anrufen oder)`,
  `bevor(?:['’]?s| es| ein| jemand| die| der| das)${wide(4)} (?:anderer?|anderes|konkurrenz|tut|vorbei|teurer|zu spät|weg|vergeben|schnappt|vergriffen|steigt|raufgeht|hochgeht|schließt|endet|ausläuft)`,
  `(?:deadline|stichtag|annahmeschluss|einsendeschluss|anmeldeschluss|ablaufdatum|verfallsdatum|schlusstag|countdown|torschluss|ultimatum)\\p{L}*`,
  `beeil\\p{L}*`,
  `(?:kaum|keine|nicht mehr viel|nur wenig|wenig) (?:noch |mehr )?zeit(?: mehr)?,?(?=[ ,.!])(?=[^.!?]{0,60}(?:handel|handle|entscheid|reagier|ruf|melde|sofort|jetzt|zuschlag))`,
  `(?:handle|handeln sie|reagiere|reagieren sie|entscheide dich|entscheiden sie sich)(?: bitte)? (?:jetzt|sofort|schnell|gleich|rasch|heute|umgehend)`,
  `(?:schmilzt|schrumpft|wird knapp|geht zur neige|neigt sich)${gap(3)}`,
  `(?:genau|nur|bloß|gerade|lediglich) (?:noch )?eine?n? (?:\\p{L}+ )?(?:platz|termin|slot|lizenz|exemplar|stück)(?=[ ,.!]|$)`,
  `(?:frist|bedenkzeit)${gap(4)} (?:endet|abgelaufen|läuft aus|ist um|ist vorbei)`,
  `wer (?:jetzt )?(?:zu spät kommt|zögert|wartet|nicht schnell)`,
  `(?:los|auf),? (?:geht['’]?s|jetzt|beeilung)|beeilung`,
  `${LAPSES}${wide(6)} (?:ihr|dein|das|der|die|unser|mein|euer)(?:e|en|er)?${gap(2)} ${CHANCE}`,
  `(?:die|das|der|es)${gap(2)} (?:endet|verfällt|erlischt|schließt|gilt nur)${gap(5)}`,
  `(?:wenn|falls|sofern|sollten|solltest)${wide(6)} (?:nicht|ned|nix)${wide(4)} ${REACTS}${wide(8)}`,
  `(?:wenn|falls|wer|sofern)${gap(3)} (?:jetzt|nicht sofort|nicht gleich|nicht heute|zu lang|zu lange|zu spät|nicht bald|nicht schnell)${gap(3)} ${REACTS}`,
  `(?:bis|vor|innerhalb|binnen|spätestens)${wide(5)} (?:muss|müssen|musst|müssten|brauche|brauch|bräuchte)${wide(6)} ${REACTS}`,
  `(?:muss|müssen|musst|müssten|müsstest|sollten|solltest)${wide(4)} ${NOW}${wide(4)} ${REACTS}`,
  `(?:genau|nur|nur noch|noch genau|bloß noch|gerade noch|noch exakt)(?: \\S+){0,2} (?:\\S*stunden|tage|minuten) (?:zeit|um|bleiben|übrig|dann)`,
  `(?:haben|hast|bleiben)${gap(4)} (?:\\p{L}*stunden|stunden|tage|minuten)(?: zeit)?,? (?:um|zeit|bis|dann)`,
  `nur (?:noch )?(?:für )?(?:kurze zeit|begrenzte zeit|ausgewählte|wenige|die (?:ersten|schnellsten|nächsten)|handverlesene|einen kleinen kreis|ganz wenige)${gap(2)}`,
  `(?:gilt|exklusiv|nur|läuft|verlängert|gültig)${gap(4)} (?:bis|solange)${gap(1)} (?:heute|morgen|${WEEKDAY}|mitternacht|ende|monatsende|jahresende|quartalsende|silvester|\\d+\\.?|zum)`,
  `(?:andere|weitere|viele|mehrere|zwei andere|einige|zig|drei weitere|etliche)${gap(1)} (?:interessent|kund|firm|bewerber|unternehm|betrieb|mitbewerb|leut|anfrage)\\p{L}*${wide(6)} (?:wart|schlange|startlöcher|bereit|interess|zuschlag|warteliste|anklopf|klopf|drauf|reißen|scharf|angefragt|an der angel|meld)\\p{L}*`,
  `(?:geht|gehen|geb|gebe|bekommt|kriegt|vergeb|vergebe)${wide(6)} (?:jemand|nächste|anderen?|konkurrenz|mitbewerber|wettbewerb|firma)\\p{L}*(?: anderen?| anderem| weiter)?(?=[,.!]|$| (?:weiter|weg|den|ihn|das))`,
  `(?:reißen|reissen|prügeln|drängeln|stehen)${gap(4)} (?:darum|drum|schlange|matte)`,
  `(?:die nachfrage|der andrang|das interesse) ist${gap(3)}(?: (?:riesig|enorm|groß|gewaltig|hoch))?`,
  `(?:${MONEY})${wide(7)} (?:steig|erhöh|anheb|angehob|hoch|rauf|nach oben|anzieh|anpass|angepasst|zieh|explodier|verdoppel)\\p{L}*`,
  `(?:steig|erhöh|heb|zieh|verdoppel)\\p{L}*${wide(6)} ${MONEY}`,
  `(?:wird|wirds|wird['’]s|werden|kostet)${wide(5)} (?:deutlich |viel |spürbar |erheblich |wesentlich |um einiges )?(?:teurer|kostspieliger|das doppelte|das dreifache)`,
  `(?:jede[rn]?|mit jede[rmn]) (?:stunde|tag|minute|woche|weitere tag|weiterer tag|sekunde|verstrichene\\p{L}*)${wide(5)} (?:kost|verlier|zöger|wart|geld|verschenk|zu viel|teuer)\\p{L}*`,
  `(?:allerletzte|letzte|letztmalige|letztmögliche)[nrsm]? (?:chance|möglichkeit|gelegenheit|tag|aufruf|plätze|erinnerung|angebot|runde|termin(?!s? war)|frist|stücke?|hinweis|warnung|drücker|minute|moment|tage|stunden|exemplare|sekunde)`,
  `(?:kommt|kommen|gibt['’]?s|gibt es|kriegst|kriegen|bekommen|bekommst|wird es|sehe ich)${wide(6)} (?:nicht wieder|nie wieder|nicht noch einmal|nimmer|nicht mehr|kein zweites mal|nie mehr|nicht so schnell)`,
  `(?:jetzt oder nie|heute oder nie|jetzt oder gar nicht|wer zuerst kommt|den letzten beißen|kommt drauf an jetzt)`,
  `(?:deckel drauf|klappe zu|klappe fällt|tür zu|tür fällt zu|zug (?:ist )?(?:abgefahren|weg)|durch die finger|durch die lappen|pech gehabt|leer aus\\p{L}*|beißen sich in den hintern|schaut in die röhre|in die röhre|nachsehen haben|hat das nachsehen|das nachsehen|ärgern sie sich später|bereuen|bereust)`,
  `(?:verpass|versäum|entgeh)\\p{L}*${gap(3)} (?:chance|gelegenheit|angebot|vorteil|anschluss|möglichkeit|etwas|was|zug|besten)`,
  `(?:dringend\\p{L}*|super-?dringend|brandeilig|eilig|eiligst|umgehend|unverzüglich|schleunigst|augenblicklich|auf der stell[e]?|pronto|höchste zeit|allerhöchste|höchste eisenbahn|fünf vor zwölf|alarmstufe|stante pede|schnurstracks|dringlich\\p{L}*|eilsache|notfall|zeitkritisch)`,
  `(?:pressiert|eilt|drängt|brennt)(?:['’]?s| es| uns| mir| die zeit| wirklich| sehr| jetzt)*(?=[,.!]|$| (?:sehr|jetzt|echt|wirklich|wahnsinnig|uns|unter))`,
  `(?:zeit|uhr|frist|countdown) (?:läuft|tickt|rennt|drängt|verrinnt|wird knapp|davon|ist reif)`,
  `(?:keine|nicht eine) (?:sekunde|minute|zeit|stunde|tag)${gap(2)} (?:verlieren|verschwenden|mehr|zögern|warten|zu verlieren)`,
  `keinen (?:tag|moment|augenblick)${gap(2)} (?:länger|mehr|zögern|verlieren|warten)`,
  `(?:ruf|rufen sie|melde?|melden sie|antworte|antworten sie|reagier|reagieren sie|entscheid|entscheiden sie|handeln sie|handle|schlag|schlagen sie|greif|greifen sie|sag|sagen sie|buch|buchen sie|unterschreib|unterschreiben sie)${wide(5)} (?:sofort|jetzt gleich|jetzt sofort|auf der stelle|rasch zu|schnell zu|umgehend|unbedingt|lieber gleich zu|zu(?=[,.!]|$))`,
  `(?:unbedingt|zwingend|spätestens) (?:noch )?(?:heute|sofort|jetzt|gleich|bis)`,
  `(?:beeil|spute|sput|tummel|schick|eil|mach|sei|seien)(?:e|en|t)?(?: sie| dich| sich| di)*${gap(1)} (?:schnell|fix|flott|hurtig|zack|zackig|dich|sich)(?=[,.!]|$)(?<!schick dich)`,
  `(?:schnell|rasch|flott) (?:sein|zugreifen|zuschlagen|handeln|entscheiden|reagieren|zusagen)`,
  `(?:wart|zöger|überleg|fackel|trödel)(?:e|en|n|st|le)?(?: sie)?${gap(2)} (?:nicht|ned|net|nimmer)${gap(2)}`,
  `(?:nicht|ned|nimmer)${gap(2)} (?:lang|lange|länger|ewig) (?:warten|zögern|überlegen|fackeln|halten|zurückhalten|offen|aufheben|reservieren|da)`,
  `(?:frei|zurück|offen|warm|aufrecht|reserviert|vor)(?:zu)?(?:halten|halte|gehalten)?(?=[^.!?]{0,40}(?:nur bis|nicht mehr lang|nicht ewig|nicht länger))`,
  `(?:nur|höchstens|maximal|längstens) bis${gap(4)} (?:frei|zurück|offen|reserviert|halten|aufheben|freihalten|garantieren|zusagen)\\p{L}*`,
  `(?:sonst|danach|ab dann|dann|später) (?:ist|sind|wird|geht|kann|war|bleibt|gibt|muss)(?:['’]?s)?${wide(6)} (?:nichts mehr|nicht mehr|zu spät|vorbei|weg|vertan|teurer|schluss|aus|gelaufen|ende|leider nicht)`,
  `(?:nur noch|bloß noch|gerade noch|lediglich|noch ganze|grad noch|grad no|nur mehr|bloß mehr)(?: \\S+){0,3} (?:plätze?|termine?|slots?|stück|exemplare?|lizenzen|pakete?|kontingente?|frei|verfügbar|übrig|zu haben|da|tage|stunden|wochen|kunden|betriebe|firmen)`,
  `(?:einmalig|einzigartig|unwiederbringlich|nie wiederkehrend)\\p{L}* (?:angebot|gelegenheit|chance|aktion|preis|konditionen|möglichkeit)`,
]);

/** Negations that are part of the pressure itself. */
const OWN_NOT = /nicht|ned|nie|nimmer|nix|nichts|kein/u;

export function pressures(passage: Passage): Span[] {
  return inOrder(
    spansIn(passage, PRESSURE, (match, { lower }) => {
      const clause = clauseAround(lower, match.index, match.index + match[0].length);
      if (/(?<!\p{L})(?:seit|hatten?|haben wir uns|wurden?|waren?|war)(?!\p{L})/u.test(clause)) return false;
      return OWN_NOT.test(match[0]) || !isDenied(clause);
    }),
  );
}
