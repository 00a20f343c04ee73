/** Health, family, money and what stands only in internal fields; and relations that can hurt. */
import type { Passage, Span } from '../../reader.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';

const KIN = '(?:tochter|sohn|kind|kinder|kindern|mutter|vater|vaters|eltern|frau|mann|ehemann|ehefrau|partner|partnerin|familie|oma|opa)';
const PRIVATE = words([
  `(?:gute besserung|krankgeschrieben\\p{L}*|krankmeldung|krebs|burn-?out|depression\\p{L}*)`,
  `(?:ihre|ihrer|ihrem|ihren|deine|deiner|deinem|deinen) (?:krankheit|erkrankung|gesundheit|schwangerschaft|scheidung|trennung|hochzeit|ehe|schulden|kranke[nrm]? \\p{L}+)`,
  `(?:\\p{L}*scheidung\\p{L}*|geschieden|schwanger|schwangerschaft|beileid|todesfall in|verstorben|trauerfall)`,
  `(?:ihr|dein)(?:e|em|en|er|es)? ${KIN}(?= (?:ist|geht|hat|macht|wird)|[.,?!])(?=[^.]{0,60}(?:krank|geht|schule|geburt|gestorben|hat))`,
  `wie geht es (?:ihrer|ihrem|ihren|deiner|deinem|deinen) (?:\\p{L}+ )?${KIN}`,
  `(?:zahlungs(?:schwierigkeiten|unfähig\\p{L}*|probleme|verzug)|insolvenz|insolvent|pleite|finanzielle[nr]? (?:probleme|schwierigkeiten|lage)|rote[nr]? zahlen|entlassungen|kündigungswelle)`,
  `(?:lead-?score|leadscore|lead-?status|deal-?phase|deal-?stage|pipeline|lifecycle|opportunity|abschlusswahrscheinlichkeit|conversion)`,
  `als (?:entscheider(?:in)?|lead|entscheidungsträger(?:in)?|zielkunde|interessent(?:in)?|champion|a-kunde)${gap(2)} (?:hinterlegt|geführt|markiert|eingestuft|gespeichert|erfasst|vermerkt)`,
  `in (?:meinen|unseren) (?:notizen|unterlagen|daten) (?:steht|habe ich|stehen)`,
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
    ...spansIn(passage, PRIVATE),
    ...spansIn(passage, RECORDS),
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
