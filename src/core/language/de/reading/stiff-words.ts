/** Long, bureaucratic or salesy words, with the plain ones. */
import type { Passage, StiffWord } from '../../reader.ts';
import { corporateWords } from './corporate-words.ts';
import { inOrder, spansIn, words } from './patterns.ts';

const STIFF: readonly (readonly [string, string | null])[] = [
  ['bezugnehmend auf', 'zu'],
  ['bezüglich', 'zu'],
  ['hinsichtlich', 'zu'],
  ['betreffs', 'zu'],
  ['diesbezüglich', 'dazu'],
  ['in anbetracht', 'wegen'],
  ['aufgrund der tatsache', 'weil'],
  ['zwecks', 'für'],
  ['mittels', 'mit'],
  ['seitens', 'von'],
  ['anbei', null],
  ['hiermit', null],
  ['dahingehend', null],
  ['zeitnah\\p{L}*', 'bald'],
  ['ehestmöglich', 'bald'],
  ['schnellstmöglich', 'bald'],
  ['baldmöglichst', 'bald'],
  ['unverzüglich', 'gleich'],
  ['verbleibe\\p{L}*', null],
  ['kontaktier(?:en|e|t)', 'anrufen'],
  ['in kenntnis (?:zu )?setzen', 'sagen'],
  ['zur verfügung (?:stellen|stehen)', 'geben'],
  ['zum ausdruck bringen', 'sagen'],
  ['in erwägung ziehen', 'überlegen'],
  ['(?:unter|zur) zuhilfenahme', 'mit'],
  ['implementier(?:en|t|ung)', 'einführen'],
  ['evaluier(?:en|t|ung)', 'prüfen'],
  ['generier(?:en|t)', 'schaffen'],
  ['synergie(?:n|effekte?)', null],
  ['stakeholder\\p{L}*', null],
  ['lösungsanbieter', null],
  ['ganzheitlich\\p{L}*', null],
  ['proaktiv\\p{L}*', null],
  ['nachhaltig (?:steigern|optimieren)', null],
  ['commitment', 'zusage'],
  ['benchmark\\p{L}*', 'vergleich'],
  ['deep dive', 'gespräch'],
  ['touchpoint\\p{L}*', null],
  ['wertschöpfend\\p{L}*', 'nützlich'],
  ['ansonsten verbleibend', null],
  ['holistisch\\p{L}*', null],
  ['nachhaltig\\p{L}* (?:optimier|steiger|verbesser|verankern|senk)\\p{L}*', null],
  ['(?:\\p{L}*optimierung|\\p{L}*harmonisierung|reduktion|realisierung|sicherstellung|generierung|\\p{L}*steigerung)(?:en)?', null],
  ['optimier(?:en|t) nachhaltig', null],
  ['\\p{L}*prozesslandschaft\\p{L}*', 'abläufe'],
  ['end-?to-?end\\S*', null],
  [
    '(?:low.hanging.fruits?|quick.?wins?|pain.?points?|game.?changer|use.?cases?|best.?practices?|next.?level|key.?player|mindset|alignment|assets?|learnings?|insights?|roadmap|kick-?off)',
    null,
  ],
  [
    '(?:ge)?(?:align|commit|committ|challeng|shar|sync|enabl|leverag|onboard|scop|brief|debrief|matsch|match|boost|pitch)(?:en|e|t|ed)',
    null,
  ],
  ['(?:einen|den|nen) (?:kurzen )?call', 'gespräch'],
  ['agil(?:e|es|er|en)', null],
  ['skalierbar\\p{L}*', null],
  ['signifikant\\p{L}*', 'deutlich'],
  ['disruptiv\\p{L}*', null],
  ['adressier(?:en|t)', 'lösen'],
  ['ersuch(?:e|en)', 'bitten'],
  ['erlauben?(?: ich| wir)? (?:mir|uns)', null],
  ['erbitt?en?', 'bitten'],
  ['(?:unterbreiten|nahelegen|darlegen)', 'sagen'],
  ['(?:nachstehend|vorgenannt|vorbezeichnet|obig|obengenannt|beigefügt|diesseitig)\\p{L}*', null],
  ['(?:rückäußerung|unterredung|wenigkeit|kontaktaufnahme|terminfindung|rücksprache)', null],
  ['ins (?:benehmen|einvernehmen)', null],
  ['\\p{L}*inanspruchnahme', null],
  ['zum zwecke', 'für'],
  ['im zuge', 'bei'],
  ['im hinblick auf', 'zu'],
  ['(?:mit|unter) (?:bezug|bezugnahme) auf', 'zu'],
  [
    '(?:gemäß|laut vorliegender|entsprechend unserer|vorbehaltlich|respektive|beziehungsweise|fernmündlich|vollumfänglich|dergestalt|insbesondere|gegebenenfalls|nichtsdestotrotz|schlussendlich|zielführend\\p{L}*|lösungsorientiert\\p{L}*|ergebnisoffen)',
    null,
  ],
  ['\\p{L}*wertschöpfung\\p{L}*', null],
  ['potenzial\\p{L}* (?:heben|ausschöpfen|freisetzen|entfalten)', null],
  ['(?:silos|\\p{L}{0,30}-performance|customer\\S*|supply-chain-\\S+|value proposition|workflows?)', null],
  ['etablier(?:en|t)', 'einführen'],
  ['potenziell\\p{L}*', 'möglich'],
  ['(?:durchführung|evaluierung|inbetriebnahme|zurverfügungstellung)', null],
  [
    '(?:innovative|leistungsstarke|modernste|intelligente|maßgeschneiderte)[nrs]? (?:technologie|lösung|plattform|tool|lösungen|konzepte)',
    null,
  ],
  ['geschätzte[rn]? (?:rück|antwort|aufmerksamkeit)\\p{L}*', null],
  [
    '(?:proof of concept|kpis?|feedback|next.steps?|b2b\\S*|deep-?dive|frameworks?|touch.?base|asap|content|scope|setup|incentives?|stack|tracking|outreach|buy-?in)',
    null,
  ],
  ['(?:ge)?(?:track|leverag|outsourc|implement|launch|rollout|upgrad|pushen|follow-?up)(?:en|e|t|ed)', null],
  [
    '(?:vorstellig|gestatte\\p{L}*|bedarf es|es bedarf|in ermangelung|ihrerseits|deinerseits|meinerseits|unsererseits|wünschenswert|datengetrieben\\p{L}*|transformation\\p{L}*|fokussier(?:en|t|e)|expertise|entlang ihrer|kostenreduktion|zukunftsorientiert\\p{L}*|kundenzentriert\\p{L}*|prozessorientiert\\p{L}*)',
    null,
  ],
  ['(?!finanz|san|lizenz|registr|sort|lack|kommission|etikett|reserv|stornier|kal|reg)\\p{L}+ierung(?:en)?', null],
  [
    '(?:dahingehend|hierbei|hierzu|hieraus|diesbezügl\\p{L}*|selbige[nrs]?|ebenjene[nrs]?|dero|anliegend|beiliegend|hochachtungsvoll|geneigt\\p{L}*|verehrt\\p{L}*)',
    null,
  ],
  [
    '(?:in die wege (?:zu )?leiten|zur anwendung (?:bringen|kommen)|rechnung (?:zu )?tragen|in abstimmung bringen|einer lösung zuführen|zur durchführung bringen)',
    null,
  ],
  [
    '(?:aufgleisen|abholen, wo|mehrwerte?|leuchtturm\\p{L}*|handlungsfeld\\p{L}*|stellhebel|stellschraube\\p{L}*|schnittmenge\\p{L}*|ökosystem\\p{L}*|portfolio|paradigma\\p{L}*)',
    null,
  ],
  ['höflichst', null],
];
const STIFF_WORD = words(STIFF.map(([phrase]) => `(?:${phrase})`));
const EACH = STIFF.map(([phrase, plain]) => [words([phrase], 'u'), plain] as const);

export function stiffWords(passage: Passage): StiffWord[] {
  return inOrder([...spansIn(passage, STIFF_WORD), ...corporateWords(passage)]).map((span) => {
    const said = passage.lower.slice(span.start, span.end);
    return { ...span, plain: EACH.find(([pattern]) => pattern.test(said))?.[1] ?? null };
  });
}
