/** The register of offices and consultants: nouns for verbs, verbs in "-ieren", English for German, and what only letters say. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Span } from '../../reader.ts';
import { inOrder, spansIn, words } from './patterns.ts';

const OFFICE = words([
  '(?:hierdurch|hieraus|hierfür|hiermit|hierbei|hierzu|hierauf|hiervon|hierüber|diesbezüglich\\p{L}*|nunmehr\\p{L}*|sodann|alsbald|ehebaldigst|ehestens|ehestmöglich\\p{L}*|schnellstens|umgehendst|behufs|nebst|unbeschadet|ungeachtet|innert|allfällig\\p{L}*|gegenständlich\\p{L}*|vorgängig|nachgängig|etwaig\\p{L}*|jedwed\\p{L}*|jeglich\\p{L}*|sämtlich\\p{L}*|vorliegend\\p{L}*|besagt\\p{L}*|selbig\\p{L}*|obgenannt\\p{L}*|obig\\p{L}*|nachfolgend\\p{L}*|untenstehend\\p{L}*|dergestalt|dahingehend|infolgedessen|demzufolge|demgemäß|folglich|mithin|ferner|überdies|zuvörderst|vollumfänglich\\p{L}*|gegebenenfalls|respektive|gemäß|gemäss|hinsichtlich|bezüglich|betreffend|betreffs|anlässlich|angesichts|zwecks|mittels|seitens|vermöge|kraft ihres|namens und auftrags)',
  '(?:in ansehung|im sinne (?:einer|eines|der|von)|im rahmen|im zuge|im nachgang|im vorfeld|im hinblick|im kontext|im bereich|im interesse einer|auf basis|auf grundlage|unter berücksichtigung|unter bezugnahme|mit bezug|in bezug auf|in anlehnung|in anbetracht|in ergänzung|in abstimmung|nach maßgabe|zum behufe|zur vermeidung|zur klärung|zur besprechung|zur abstimmung|zur optimierung|zum zwecke?|auf augenhöhe|in form (?:einer|eines)|seitens unseres hauses|unsere?[sm]? haus(?:es)?|unseren häusern)',
  '(?:zur verfügung)(?: \\p{L}+){0,2}(?: (?:stehen|stehe|zu stehen|stellen|stelle))?',
  '(?:stehe|stehen)(?: \\S+){0,8} zur verfügung',
  '(?:in kenntnis setzen|in betracht ziehen|in erwägung|in augenschein|in aussicht (?:stellen|gestellt)|in rechnung|in angriff|unter beweis|zum ausdruck|zur sprache bringen|zur kenntnis|zum abschluss bringen|zur umsetzung|zur anwendung|zur ausführung|zur disposition|zur diskussion stellen|zum anlass nehmen|abstand nehmen|rechnung tragen|folge leisten|in die wege leiten|ins leben rufen|unter dach und fach|sorge tragen|anstrengungen unternehmen|eine entscheidung herbeiführen|einer \\p{L}+ (?:zuführen|unterziehen|bedürfen)|einer \\p{L}+ bedarf)',
  '(?:es gilt|gilt es|es bedarf|bedarf (?:einer|eines|es|der)|obliegt\\p{L}*|erfolgt(?:e|en)?|verbleib\\p{L}*|beehr\\p{L}*|gestatt\\p{L}*|erlaub(?:e|en) (?:ich |wir )?(?:mir|uns)|ersuch\\p{L}*|erbitt\\p{L}*|erbeten|unterbreit\\p{L}*|erörter\\p{L}*|veranschaulich\\p{L}*|darleg\\p{L}*|darzulegen|aufzeig\\p{L}*|aufzuzeigen|mitteilen|mitzuteilen|vertief(?:en|ung)|benötig\\p{L}*|beinhalt\\p{L}*|ermöglich\\p{L}*|gewährleist\\p{L}*|sicherstell\\p{L}*|sicherzustellen|bewerkstellig\\p{L}*|veranlass\\p{L}*|übermittel\\p{L}*|retournier\\p{L}*|urgier\\p{L}*|avisier\\p{L}*|statuier\\p{L}*|dienlich|zielführend\\p{L}*|zweckdienlich\\p{L}*|zweckmäßig\\p{L}*|sachdienlich\\p{L}*|ergeben sich|ergibt sich|zeitigt|anberaum\\p{L}*|vorgenommen|anheim\\p{L}*|entsprech\\p{L}* (?:maßnahme|lösung|konzept|würde|ihren)\\p{L}*)',
  '(?:es ist mir ein anliegen|ein (?:besonderes |großes )?anliegen|darf ich (?:ihnen |sie )?(?:mitteilen|informieren|darauf|hinweisen|davon)|dürfen wir (?:ihnen|sie)|mit vorzüglicher|hochachtungsvoll\\p{L}*|hochgeschätzt\\p{L}*|sehr geehrt\\p{L}*|verehrt\\p{L}*|mit freundlichen grüßen|gefälligst|gefällige|werte[rn]?(?= (?:kund|herr|frau|damen|partner)))',
  '\\p{L}*(?:maßnahme|massnahme|sachverhalt|thematik|problematik|gegebenheit|rahmenbedingung|erfordernis|fragestellung|zielsetzung|aufgabenstellung|problemstellung|umsetzung|handlungsbedarf|handlungsempfehlung|vorgehensweise|herangehensweise|lösungsansatz|lösungsansätze|ansatzpunkt|optimierung|harmonisierung|minimierung|maximierung|realisierung|generierung|steigerungspotenzial|einsparpotenzial|verringerung|verbesserungspotenzial|bereitstellung|gewährleistung|sicherstellung|inanspruchnahme|kontaktaufnahme|rücksprache|rückäußerung|rückmeldung ihrerseits|berücksichtigung|durchführung|evaluation|implementation|konzeption|präzisierung|konkretisierung|terminierung|terminfindung|effizienz|effektivität|exzellenz|kompetenz|transparenz|synergie|resilienz|agilität|skalierbarkeit|wertschöpfung|nachhaltigkeit|digitalisierung|mehrwert|potenzial|portfolio|infrastruktur|kernkompetenz|meilenstein|stellschraube|stellhebel|hebelwirkung|schnittmenge|leuchtturm|ökosystem|paradigm|disruption|differenz|disposition ihrerseits|unterredung|belange|modalität|anliegen ihrerseits|belang)(?:e|en|n|s|es|effekte?n?)?',
  '\\p{L}{4,}(?:orientiert|zentriert|basiert|getrieben|relevant|spezifisch|gestützt|übergreifend|steigernd|bedingt|seitig|optimiert|fokussiert|wirksam|kritisch|intensiv|technisch)(?:e|en|er|es|em)?(?<!krankenversichert)',
  '(?:konstruktiv|partnerschaftlich|interdisziplinär|systemisch|methodisch|analytisch|strukturell|organisatorisch|prozessual|administrativ|präventiv|qualitativ|quantitativ|kontinuierlich|konsequent|zielgerichtet|passgenau|bedarfsgerecht|fundiert|valide|belastbar|tragfähig|profund|versiert|erfolgversprechend|gewinnbringend|abgestimmt|vorgelagert|nachgelagert|übergeordnet|initial|optimal|maximal|minimal|funktional|konzeptionell|inhaltlich|fachlich|beidseitig|gegenseitig|beiderseitig|erstklassig|marktgerecht|zielgruppengerecht|rechtskonform|final)(?:e|en|er|es|em)?',
  '(?:erachte\\p{L}*|ausroll\\p{L}*|auszurollen|aufsetzen|aufzusetzen|abbilden|abzubilden|verorten|aufgleisen|aussteuern|auszusteuern|ableiten|abzuleiten|herunterbrechen|herunterzubrechen|auslot\\p{L}*|auszuloten|ausgerichtet|abgebildet|näherbringen|näherzubringen|bezug nehm\\p{L}*|nehm\\p{L}* (?:ich |wir )?bezug|kenntnisnahme|terminbekanntgabe|austausch(?:e?s)|gelegenheit (?:eines|einer)|bekanntgabe|in (?:den|einen|einem) (?:\\p{L}+ )?dialog|diskurs|zusammenarbeit|kooperation|\\p{L}*standards?|\\p{L}{3,}prozess(?:e|en)?|\\p{L}*struktur(?:en)?|zielbild\\p{L}*|datenbasis|intervention\\p{L}*|offline|diven|cases?|background|inputs|leistungs\\p{L}+|\\d+-grad-\\p{L}+|ansatz|ansätze|dienstleist\\p{L}*|lösungsanbieter|komplettanbieter|systemhaus|beratungshaus|zugeführt|zuzuführen|auseinandersetz\\p{L}*|im fokus|fokus|schwerpunkt\\p{L}*|expertenteam|know-how|zukunftsthema|handlungsspielraum|erkenntnisse?n?)',
  '(?:ganzheitlich|holistisch|nachhaltig|proaktiv|strategisch|operativ|signifikant|substanziell|potenziell|potentiell|effizient|effektiv|innovativ|disruptiv|agil|skalierbar|dediziert|granular|sukzessive|zeitnah|zeitnahe|perspektivisch|mittelfristig|langfristig|vollumfänglich|vielfältig|umfassend|maßgeblich|adäquat|essenziell|relevant|kompetitiv|state of the art|zukunftsweisend|richtungsweisend|lösungsorientiert|praxisorientiert|individuell|maßgeschneidert|vertrauensvoll)(?:e|en|er|es|em)?',
]);

/** English of offices; whole words, with German endings. */
const ENGLISH = words([
  '(?:ge|durch|an|ab|auf|rein|re|aus|weg|ein|nach|vor|um)?(?:align|commit|committ|challeng|shar|sync|enabl|leverag|onboard|scop|brief|debrief|match|boost|pitch|track|outsourc|launch|upgrad|push|pushe|follow|touch|rollout|ramp|draft|pinpoint|benchmark|scal|map|monitor|forecast|coach|network|deliver|pivot|brainstorm|deployt?|handl|manag|perform|catch|connect|discuss|evaluat|review|schedul|reschedul|streamlin|target|upsell|mail|screen|highlight|supporte?|updat|workshopp?)(?:en|e|t|ed|est|et|st|ing)(?<!mailen|maile|mailt|mailst)',
  '(?:alignment|page|call|calls|slot|slots|deal|deals|deadline|touchpoints?|follow-?ups?|to-?dos?|challenges?|level|roadmap|sprint|scope|output|input|impact|benefits?|value|values|lead|leads|driver|business\\S*|solutions?|supply chain\\S*|accounts? payable|accounts receivable|invoice\\S*|billing|freight\\S*|performance\\S*|compliance|governance|excellence|operations?|enabler|usps?|roi|kpis?|tco|stakeholder\\S*|c-level|mindset|skills?|set-?up|toolset|toolbox|frameworks?|mapping|monitoring|controlling\\S*|forecast|in-house|hands-on|win-?win|quick.?wins?|low.?hanging.?fruits?|bandwidth|bandbreite|pain.?points?|game.?chang\\S*|use.?cases?|best.?practices?|best-in-class\\S*|next.?level|key\\S*|assets?|learnings?|insights?|kick-?off|proof of \\p{L}+|next.?steps?|feedback|deep.?dive|content|incentives?|stack|tracking|outreach|buy-?in|customer\\S*|journey|experience|process\\S*(?<!prozess)|workflows?|end-?to-?end\\S*|data-?driven|high-?level|top-?down|bottom-?up|one-?stop\\S*|cutting.?edge|state-of-the-art|holistic|agile|lean|smart|digital first|big picture|bottom line|core business|commitment|ownership|accountability|empowerment|transition|change management|turnaround|cost-?cutting|savings?|cash-?flow|spend|sourcing|procurement|vendor|asap|fyi|eod|tbd|no-?brainer|take-?away|wording|topic|issue|issues|meeting-?minutes|jour fixe|status-?quo|on top|on hold|out of the box|time-to-\\S+|go-to-market|go-live|rollout|ramp-?up|pipeline|funnel|conversion|engagement|retention|b2b\\S*|saas|suite|sparring\\S*|brainpool|think ?tank|hidden champion|thought leader\\S*|fit-gap\\S*|check-?in|heads-?up|sweet spot|momentum|traction|leverage|added value|value proposition|lösungsframework|quick check|win)',
]);

/** Ordinary verbs in "-ieren", and nouns and words that end like them. */
const PLAIN_IEREN =
  /^(?:telefonier|informier|probier|notier|interessier|reagier|passier|funktionier|kassier|studier|reservier|organisier|spazier|rasier|garantier|reparier|kopier|sortier|verlier|frier|regier|kontrollier|gratulier|diskutier|akzeptier|platzier|stornier|transportier|ignorier|riskier|profitier|fotografier|buchstabier|präsentier|trainier|existier|blockier|markier|adressier$|fixier|ausprobier|blamier|ruinier|pausier|schockier|orientier|kritisier|protestier|kapier|abonnier|installier|registrier|programmier|konzentrier|amüsier|engagier|sortier|papier|quartier|turnier|manier|offerier|zitier|addier|halbier|dosier|lackier|montier|rangier|plakatier|stapel|offizier|spekulier|irritier|parkier|grillier|pressier|sekkier|schwadronier|variier|marschier|tapezier|saldier|basier|frisier|gefrier|erfrier|kurier|barrier|datier|laminier|chauffier|frankier|hantier|schnabulier|raffinier|massier|motivier|servier)/u;
const IEREN = /(?<!\p{L})(?:ge)?(\p{L}{3,}ier)(?:en|t|te|ten|end|ende[nrs]?)(?!\p{L})/gu;
const IERUNG = /(?<!\p{L})(?!finanz|san|lizenz|registr|sort|lack|kommission|etikett|reserv|stornier|kal|reg)\p{L}+ierung(?:en)?(?!\p{L})/gu;
/** Compounds of this length and with such an end are written, not said. */
const LONG =
  /(?<!\p{L})(?!\p{L}*(?:rechnung|fracht|streit|gespräch|besprechung|versicherung))\p{L}{12,}(?:ungen|ung|ität|itäten|ion|ionen|keit|keiten|maßnahmen?|möglichkeiten|effekte?n?|ansatz|potenziale?|quote|landschaft|management|prozesse?n?|konzepte?n?|struktur(?:en)?|faktor(?:en)?|lösung(?:en)?)(?!\p{L})/gu;
const SHORTEST_LONG = 20;
/** Nouns made of verbs and adjectives; so many in one sentence make it a letter. */
const NOMINAL =
  /(?<!\p{L})(?!\p{L}*(?:rechnung|meinung|zeitung|wohnung|kleidung|heizung|verspätung|lieferung|sendung|spedition|station|position|nation|million|portion|ordnung|achtung|erfahrung|leitung|übung|endung|zeitung|bedeutung|freiheit|krankheit|wahrheit|neuigkeit|kleinigkeit|streitigkeit|möglichkeit|gelegenheit|besprechung|buchhaltung|abteilung|lösung|bestellung|information|durchwahl))\p{L}{4,}(?:ungen|ung|ität|itäten|tion|tionen|keit|keiten|heit|heiten|nahme|nisse?s?)(?!\p{L})/gu;
const MOST_NOMINAL = 1;

function found(lower: string, start: number, pattern: RegExp, keep: (match: RegExpExecArray) => boolean = () => true): Span[] {
  return allMatches(lower, pattern)
    .filter(keep)
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

/** What somebody's position is called is said as it is. */
const ROLE_BEFORE =
  /(?<!\p{L})(?:vp|head of|director|direktor\p{L}*|chief|\p{L}*leiter\p{L}*|manager\p{L}*|chef\p{L}*|verantwortlich\p{L}*)\s(?:\S+\s){0,2}$/u;
const ROLE_AFTER = /^[\s-](?:manager|director|officer|specialist|leiter|abteilung|chef)/u;

export function corporateWords(passage: Passage): Span[] {
  return inOrder([
    ...spansIn(passage, OFFICE),
    ...spansIn(
      passage,
      ENGLISH,
      (match, { lower }) => !ROLE_BEFORE.test(lower.slice(0, match.index)) && !ROLE_AFTER.test(lower.slice(match.index + match[0].length)),
    ),
    ...passage.sentences.flatMap(({ lower, start }) => {
      const nouns = found(lower, start, NOMINAL);
      return [
        ...found(
          lower,
          start,
          IEREN,
          (match) => !PLAIN_IEREN.test(match[1]!) && !/(?:probier|telefonier|informier|papier|quartier)$/u.test(match[1]!),
        ),
        ...found(lower, start, IERUNG),
        ...found(lower, start, LONG, (match) => match[0].length >= SHORTEST_LONG),
        ...(nouns.length > MOST_NOMINAL ? [nouns[0]!] : []),
      ];
    }),
  ]);
}
