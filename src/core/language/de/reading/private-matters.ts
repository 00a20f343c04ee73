/** Health, family, money and what stands only in internal fields; and relations that can hurt. */
import type { Passage, Span } from '../../reader.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';
import { privateLives } from './private-lives.ts';

const KIN =
  '(?:papa|mama|freundin|freund|schwester|bruder|gattin|gatte|schwiegermutter|schwiegervater|jungs|mädels|enkel|hund|tochter|sohn|kind|kinder|kindern|mutter|vater|vaters|eltern|frau|mann|ehemann|ehefrau|partner|partnerin|familie|oma|opa)';
const PRIVATE = words([
  `(?:gute besserung|krankgeschrieben\\p{L}*|krankmeldung|krebs|burn-?out|depression\\p{L}*)`,
  `(?:ihre|ihrer|ihrem|ihren|deine|deiner|deinem|deinen) (?:krankheit|erkrankung|gesundheit|schwangerschaft|scheidung|trennung|hochzeit|ehe|schulden|kranke[nrm]? \\p{L}+)`,
  `(?:\\p{L}*scheidung\\p{L}*|geschieden|schwanger|schwangerschaft|beileid|todesfall in|verstorben|trauerfall)`,
  `(?:ihr|dein)(?:e|em|en|er|es)? ${KIN}(?= (?:ist|geht|hat|macht|wird)|[.,?!])(?=[^.]{0,60}(?:krank|geht|schule|geburt|gestorben|hat))`,
  `(?:ihr|dein|euer|eur)(?:e|em|en|er|es)?(?: klein\\p{L}*)? ${KIN}(?=[^.!?]{0,60}(?:ausgezogen|verlassen|weg|getrennt|krank|abi|durchgefallen|gefallen|trinkt|kriselt|arbeitslos|schläft|betrogen|kuchen|schwanger|im heim|krankenhaus|ärger|streit|eifersüchtig|probleme|sorgen))`,
  `kranke[nrms]? ${KIN}`,
  `(?:um|bei|mit) (?:ihr|dein|eur)(?:e|em|en|er) ${KIN}(?=[^.!?]{0,40}(?:steht|läuft|kriselt|schlecht|nicht gut))`,
  `(?:scheiden (?:lässt|lassen|lasst)|liebeskummer|ehekrise|rosenkrieg|seitensprung|affäre|fremdgegangen|frisch getrennt|hochzeitstag)`,
  `(?:knapp bei kasse|klamm|hausbank|geld(?:mangel|not|sorgen|probleme)|finanznot|überschuldet|verschuldet|pleitegeier|offene[nr]? rechnungen bei der bank)`,
  `(?:die )?bank(?:en)?(?=[^.!?]{0,40}(?:nervös|kredit|gestrichen|sperrt|druck|kündigt|dreht|unruhig|zickt))`,
  `geld${gap(3)} (?:fehlt|ausgeht|knapp|ausgegangen)`,
  `(?:größte|wichtigste|beste)[nr]? kund(?:e|en|in)${gap(4)} (?:abgesprungen|verloren|weg|gekündigt|verlassen)`,
  `umsatz(?:einbruch|rückgang|einbrüche)|umsatz${gap(3)} (?:eingebrochen|weggebrochen)`,
  `(?:man (?:munkelt|sagt|erzählt sich|flüstert|hört)|munkelt man|gemunkelt|gerücht\\p{L}*|hört man|was man so hört|hinter vorgehaltener hand|der flurfunk|flurfunk|buschfunk|angeblich|pfeifen die spatzen)`,
  `(?:ihr|dein|euer|eure|ihre) (?:chef|chefin|vorgesetzte\\p{L}*|boss|vorstand|team|kollegen)(?=[^.!?]{0,30}(?:soll|sollen|unzufrieden|nicht zufrieden|sauer|loswerden|hält nicht|nicht besonders))`,
  `(?:stelle|job|posten|stuhl|arbeitsplatz)${gap(4)} (?:wackelt|auf der kippe|gefährdet|verlieren|verloren|los)`,
  `(?:gefeuert|rausgeworfen|rausgeflogen|degradiert|abgemahnt|abmahnung|zwangsversetzt|beim befördern übergangen)`,
  `(?:tief ins glas|zu viel getrunken|glas zu viel|über den durst|verkatert|betrunken|alkohol\\p{L}*|angeheitert)`,
  `(?:bandscheiben\\p{L}*|herzinfarkt|schlaganfall|\\p{L}*(?<!kopf)schmerzen|gesundheitlich\\p{L}*|kreislauf\\p{L}*|psych(?:isch|olog)\\p{L}*|therapeut\\p{L}*|migräne|chemo\\p{L}*|allergie\\p{L}*|reha)`,
  `(?:vorstrafe|verhaftet|strafanzeige|steuerprüfung|staatsanwalt\\p{L}*|führerschein (?:weg|los|abgeben))`,
  `verluste? (?:macht|machen|schreibt|schreiben|eingefahren|gemacht|geschrieben)|(?:macht|schreibt|fährt|machen|schreiben)${gap(4)} verluste?`,
  `(?:handelsregister|kurzarbeit|stellenabbau|sparprogramm|übernahmegerücht\\p{L}*|schuldenberg|gläubiger|gerichtsvollzieher|mahnbescheid)`,
  `(?:hält|halten|hielt|hielten|findet|finden|nennt|nennen) (?:sie|dich)(?: \\p{L}+){0,2} (?:für|zu|schwierig|anstrengend|arrogant)`,
  `(?:beförderung|beim aufstieg|beförder\\p{L}*)(?= ?(?:übergangen|nicht|leider|geplatzt))|übergangen(?= hat| wurde| worden)`,
  `ärger (?:mit|wegen|um) (?:dein|ihr|der polizei|dem chef|der chefin|dem betriebsrat|dem finanzamt)\\p{L}*`,
  `(?:spesen\\p{L}*|polizei|kinderwunsch|finanzamt|entzugsklinik|sucht(?:problem|beratung)|psychotherapie)`,
  `(?:hat|haben)${gap(4)} (?:gesteckt|geflüstert|ausgeplaudert|zugeflüstert|gepetzt|verraten),? dass (?:du|sie|ihr)`,
  `(?:als|unter) (?:a|b|c)-?kund(?:e|en|in)`,
  `als${gap(3)} (?:kunde|kontakt|fall|chance|potenzial|lead)${gap(2)} (?:eingestuft|vermerkt|markiert|geführt|hinterlegt|bewertet)`,
  `(?:harte[rn]?|schwierige[rn]?) (?:brocken|nuss|fall)`,
  `(?:ärger|stress|probleme|krise|zoff|streit) (?:zu hause|daheim|in der ehe|mit der familie)`,
  `in (?:meinem|unserem) (?:crm|system|computer) (?:steht|sehe|lese|stehen)`,
  `(?:übergewichtig|ungepflegt|glatze|attraktiv|sexy|hübsch|gut aussehend|gealtert|alt geworden)`,
  `(?:löhne|gehälter|miete|lieferanten)${gap(4)} nicht (?:mehr )?(?:\\p{L}+ )?(?:zahlen|bezahl\\p{L}*)`,
  `(?:ihre|deine|eure) (?:firma|chefin|kollegin|kollegen)${gap(2)} (?:soll|sollen) ja`,
  `(?:verkauft|geschlossen|übernommen|aufgelöst) werden soll`,
  `(?:dreimal|zweimal|mehrfach|wieder) nicht (?:bezahlt|gezahlt)|einfach aufgelegt|anruf aufgelegt`,
  `wie geht['’]?s (?:ihrer|ihrem|ihren|deiner|deinem|deinen|der|dem|den) (?:\\p{L}+ )?${KIN}`,
  `wie geht es (?:ihrer|ihrem|ihren|deiner|deinem|deinen) (?:\\p{L}+ )?${KIN}`,
  `(?:zahlungs(?:schwierigkeiten|unfähig\\p{L}*|probleme|verzug)|insolvenz|insolvent|pleite|finanzielle[nr]? (?:probleme|schwierigkeiten|lage)|rote[nr]? zahlen|entlassungen|kündigungswelle)`,
  `(?:lead-?score|leadscore|lead-?status|deal-?phase|deal-?stage|pipeline|lifecycle|opportunity|abschlusswahrscheinlichkeit|conversion)`,
  `als (?:entscheider(?:in)?|lead|entscheidungsträger(?:in)?|zielkunde|interessent(?:in)?|champion|a-kunde)${gap(2)} (?:hinterlegt|geführt|markiert|eingestuft|gespeichert|erfasst|vermerkt)`,
  `in (?:meinen|unseren|unserer|meiner|deiner|ihrer) (?:notizen|unterlagen|daten|akte|kartei|datenbank) (?:steht|habe ich|stehen|sehe ich|lese ich)`,
  `im (?:crm|system) (?:steht|sehe|stehen|habe)`,
  `(?:ihr|dein) (?:budget|gehalt|jahresgehalt|einkommen)`,
  `(?:gewerkschaft|religion|konfession|partei)(?:szugehörigkeit|smitglied)?`,
]);

/** About people these are private; about a warehouse they are not. */
const PERSONAL = words([
  `(?:ihr|ihre|ihrem|ihren|ihrer|dein|deine|deinem|deinen|deiner) (?:knie|schulter|bein|arm|fuß|herz|auge[n]?|hüfte|kopf|magen|gesundheitszustand|gewicht|alter)`,
  `(?:krankenhaus|operation|operiert|therapie|klinikaufenthalt|reha|diagnose|sturz|gestürzt|unfall|arzt|ärztin|klinik|krank|erkrankt|grippe|corona|genesung|genesen|op|rückenschmerzen|rücken|bandscheibe|fieber|erschöpft|übergewicht)`,
  `(?:elternzeit|mutterschutz|pflegefall|mitgefühl|verlust (?:ihrer|ihres|deiner|deines)|baby|nachwuchs|geburt|hochzeit|verlobung|eheprobleme|beerdigung|trauer|sorgerecht|adoption|alleinerziehend\\p{L}*|single)`,
  `(?:arbeitslos|schulden|kredit|privatinsolvenz|pfändung|gehaltserhöhung|abfindung|kündigung|gekündigt|finanziell\\p{L}*|finanzlage|verluste|sparkurs|liquidität\\p{L}*|geldsorgen|geldnot|geldprobleme)`,
  `(?:budgetverantwortlich\\p{L}*|entscheider(?:in)?|entscheidungsträger(?:in)?|budget)`,
]);
const YOU = words(['(?:sie|ihnen|ihr|ihre|ihrem|ihren|ihrer|ihres|du|dich|dir|dein|deine|deinem|deinen|deiner|zum|zur)'], 'u');
/** How somebody was in the mood for, or what they are like. */
const MOOD = words([
  `(?:gereizt|sauer|genervt|schlecht gelaunt|mies drauf|schlecht drauf|unfreundlich|überfordert|müde|aufbrausend|wütend|ungehalten|verärgert|kurz angebunden|cholerisch|leicht zu überreden|unzufrieden|gestresst|schwieriger? (?:kunde|mensch|charakter|kontakt)|zickig|abweisend|unhöflich|ziemlich fertig|fertig mit den nerven|fertig aus|mitgenommen aus|abgenommen|zugenommen)`,
]);
const YOU_WERE = words(
  [
    '(?:sie|du) (?:\\p{L}+ ){0,6}?(?:sind|bist|seien|seist|waren|warst|wirkten|wirkst|wirktest|klangst|klangen|hast|haben|als)',
    '(?:sind|bist|waren|warst|wirkten|wirkst|wirktest|klangst|klangen|klingst|klingen|haben|hast) (?:sie|du)',
    '(?:dass|weil|ob) (?:sie|du)',
  ],
  'u',
);
const RECORDS = words([
  `laut (?:unserem|unserer|meinen|meinem|unseren|meiner) (?:crm|system|notizen|daten|datenbank|unterlagen|akte|kartei)`,
  `(?:unser|unserem|im|mein) (?:crm|system|datenbank)(?: \\S+){0,3}? (?:sagt|zeigt|stehen|steht|hinterlegt|führt|weiß)`,
  `(?:heißer|warmer|kalter|qualifizierter|guter|offener|neuer) lead`,
  `(?:bei uns|intern)${gap(4)} (?:als|unter)${gap(4)} (?:lead|kategorie|eingestuft|geführt|markiert|gespeichert|vermerkt)`,
  `(?:top-?|hot-?|a-)?leads?(?! time)`,
  `(?:leute|mitarbeiter\\p{L}*|personal|stellen)${gap(2)} (?:entlassen|abbauen|abgebaut|streichen|gestrichen|freigesetzt)`,
  `(?:abschluss|verkaufs|vertriebs)(?:chance|phase|stufe|trichter|wahrscheinlichkeit)`,
]);

export function privateMatters(passage: Passage): Span[] {
  return inOrder([
    ...privateLives(passage),
    ...spansIn(passage, PRIVATE),
    ...spansIn(passage, RECORDS),
    ...spansIn(passage, MOOD, (_match, { lower }) => YOU_WERE.test(lower)),
    ...spansIn(passage, PERSONAL, (_match, { lower }) => YOU.test(lower)),
  ]);
}

const YOURS = '(?:ihr|ihre|ihrem|ihren|ihrer|ihres|dein|deine|deinem|deinen|deiner|deines)';
const EX = '(?:ehemalige|frühere|alte|einstige|vorige|letzte|damalige|vorherige|verflossene)[nrms]?';
const BOSS = '(?:chef|chefin|chefs|vorgesetzte[nrm]?|arbeitgeber|arbeitgeberin|arbeitgebers|firma|boss)';
const DELICATE = words([
  `${YOURS} ex(?:-\\p{L}+|freund\\p{L}*|mann|frau|partner\\p{L}*)?`,
  `ex-(?:frau|mann|chef|chefin|freund|freundin|partner|partnerin|arbeitgeber|kollege|kollegin)`,
  `${YOURS} ${EX} ${BOSS}`,
  `${YOURS} ${BOSS} von (?:damals|früher)`,
  `${YOURS} geschieden\\p{L}* \\p{L}+`,
  `${YOURS}(?: \\p{L}+e[nrms]?)? (?:wettbewerber(?:n|s)?|mitbewerber(?:n|s)?|konkurrenten?|konkurrentin|konkurrenz|rivale[n]?)`,
  `(?:wettbewerber|mitbewerber|konkurrent|rivale|konkurrenz|hauptkonkurrent|hauptwettbewerber)(?:n|s|en)? von \\p{L}+`,
  `(?:größte|stärkste|schärfste|wichtigste|direkte|ein|einer|einige|mehrere|viele)[nrms]?(?: (?:ihrer|deiner))? (?:konkurrenten?|wettbewerber|mitbewerber)n?`,
  `${YOURS} (?:bruder|schwester|mutter|vater|sohn|tochter|onkel|tante|cousin|cousine|schwager|schwägerin|schwiegervater|schwiegermutter|frau|mann|ehemann|ehefrau|neffe|nichte)(?= (?:hat|meinte|sagte|arbeitet|kennt|lässt|und|empfahl|gab|riet|erzählte|ist|war|schickt|findet|bat))`,
]);

export function delicateRelations(passage: Passage): Span[] {
  return inOrder(spansIn(passage, DELICATE));
}
