/** Promises of the seller that would be true of anybody. */
import type { Passage, Span } from '../../reader.ts';
import { clauseAround, isDenied } from './clauses.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';

const GENERIC =
  '(?:kosten|effizienz|umsatz|umsätze|produktivität|prozesse|abläufe|geschäft|wachstum|erfolg|ergebnisse|leistung|performance|gewinn|wettbewerbsfähigkeit|zusammenarbeit|zufriedenheit)';
const VAGUE = words([
  `(?:zeit|geld|kosten)(?: und (?:zeit|geld|kosten|nerven))? (?:zu )?(?:sparen|einsparen|ersparen)`,
  `(?:sparen|spart|senken|senkt|steigern|steigert|optimieren|optimiert|verbessern|verbessert|erhöhen|erhöht|maximieren|reduzieren|reduziert)(?: (?:sie|wir|ihnen|dir))?(?: (?:ihre|ihren|ihr|deine|deinen|dein|die|den)) ${GENERIC}`,
  `(?:ihre|ihren|ihr|deine|deinen|dein) ${GENERIC}(?: \\S+){0,3}? (?:zu )?(?:steigern|senken|optimieren|verbessern|erhöhen|maximieren|reduzieren)`,
  `(?:ihre|deine|ihren|deinen|ihrer|deiner)(?: \\p{L}+)? (?:herausforderungen|bedürfnisse[n]?|anforderungen|schmerzpunkte[n]?|pain points|bedarf|wünsche[n]?)`,
  `(?:bei|in|erreichen|erreichung|über|verstehen|unterstützen)${gap(4)} (?:ihrer?|ihren|deine[rn]?) (?:\\p{L}+ )?(?:zielen?|vorhaben|projekten?|weg|alltag|wachstum|entwicklung|erfolg)`,
  `was (?:sie|dich|ihnen|dir)${gap(4)} (?:umtreibt|bewegt|beschäftigt|fehlt|antreibt|nachts \\p{L}+|wichtig ist|brauchen)`,
  `(?:das )?(?:maximum|beste|optimum|meiste|potenzial|letzte)(?: \\S+){0,4} (?:heraus|herausholen|rausholen|ausschöpfen)`,
  `(?:leben|arbeit|alltag|arbeitsalltag|job)(?: (?:ein|etwas|deutlich|viel|stück|spürbar))* (?:leichter|einfacher|besser|angenehmer|schöner)`,
  `(?:verändern|revolutionieren|umkrempeln|transformieren|beflügeln)(?: (?:wird|kann|könnte|werden))?`,
  `(?:echter |großer |absoluter )?gewinn für (?:sie|dich|ihr|dein|beide)`,
  `gewinn sein`,
  `(?:zeit|geld|kosten|aufwand|ressourcen|nerven) (?:zu )?(?:sparen|gewinnen|einsparen|schonen|senken)`,
  `(?:etwas|was) (?:tolles|interessantes|spannendes|großartiges|besonderes|einzigartiges)`,
  `(?:weiterbringen|voranbringen|weiterhelfen|nach vorn bringen|nach vorne bringen|vorwärts bringen|zukunftsfähig\\p{L}*|zukunftssicher\\p{L}*|fit für die zukunft|vorsprung verschaffen)`,
  `(?:viel|viele|einiges|mehr) (?:gutes )?(?:bewirken|erreichen|herausholen|bewegen)`,
  `(?:von|aus) (?:unserer|unseren) (?:zusammenarbeit|erfahrung|expertise|leistungen|lösungen) profitieren`,
  `profitieren (?:sie|werden)|(?:sie )?profitieren(?=[.!])`,
  `(?:interessant|spannend|lohnend|wertvoll) für (?:sie|dich|ihr unternehmen|dein unternehmen)(?=[.!]| sein)`,
  `wo (?:bei )?(?:ihnen|dir|sie|du)${gap(3)} (?:schuh drückt|steht|stehen)`,
  `mehrwert`,
  `(?:nächste|neue|höhere)[nrs]? (?:level|ebene|stufe)`,
  `(?:effizienter|erfolgreicher|produktiver|profitabler|wettbewerbsfähiger|noch besser)`,
  `(?:spannende|tolle|großartige|interessante|enorme|viele|vielfältige|ungeahnte) (?:möglichkeiten|chancen|synergien|potenziale|potentiale|perspektiven)`,
  `(?:großes|vieles|einiges|viel|mehr|gemeinsam mehr)${gap(2)} (?:erreichen|bewegen|schaffen)`,
  `(?:lohnt|rechnet|auszahlt|auszahlen)(?: sich)? (?:auf jeden fall|bestimmt|garantiert|definitiv|sicher|für alle)${gap(3)}`,
  `(?:großen?|riesigen?|guten?|ganzes|entscheidende[ns]?|schönes) (?:schritt|stück) (?:weiter|voran|nach vorn)`,
  `(?:auf|in) (?:allen|vielen|jeder) (?:ebenen|bereichen|hinsicht)`,
  `rundum (?:sorglos|zufrieden)\\p{L}*`,
  `mehr (?:über|von) (?:ihr|ihre|ihrem|ihren|ihrer|dein|deine|sie|dich|ihnen)${gap(3)} (?:erfahren|wissen|lernen|hören)`,
  `(?:viel|großes|enormes|ungenutztes|echtes) (?:potenzial|potential)`,
  `(?:wird|werden|dürfte) (?:ihnen|dir|sie|dich) (?:gefallen|zusagen|begeistern|überzeugen|interessieren)`,
  `synergien`,
  `herausforderungen`,
  `das richtige für (?:sie|dich|ihr|ihren?|deine?n?)`,
  `(?:möglichkeiten|formen|chancen) (?:der|einer|für eine) (?:zusammenarbeit|kooperation|partnerschaft)`,
  `(?:begeistert sein|begeistern|überraschen|überzeugen lassen)`,
  `win-?win`,
  `(?:optimal|bestmöglich|perfekt) (?:unterstütz|aufgestellt|berat)\\p{L}*`,
  `(?:alles|vieles) (?:einfacher|besser|leichter)`,
  `potenziale? (?:heben|ausschöpfen|entfalten)`,
]);

/** Whether a fact makes it concrete, the tip decides; a figure in the clause does so at once. */
export function vaguePromises(passage: Passage): Span[] {
  return inOrder(
    spansIn(passage, VAGUE, (match, { lower }) => {
      const clause = clauseAround(lower, match.index, match.index + match[0].length);
      return !isDenied(clause) && !/\d|prozent|drittel|hälfte|viertel/u.test(clause);
    }),
  );
}
