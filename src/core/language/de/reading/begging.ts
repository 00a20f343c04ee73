/** Ends that beg, or that expect and reproach. */
import type { Passage, Span } from '../../reader.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';
import { wide } from './word-classes.ts';

const BEGGING = words([
  `(?:fleh|anfleh|bettel|bettl|anbettel|knie|beschwör|winsel|wimmer|kriech|buckel)(?:e|n|en|t|st)?(?=[ ,.!]|$)`,
  `(?:auf (?:die|den) knien?|kniefall|händeringend|inständig\\p{L}*|flehentlich|untertänig\\p{L}*|ergebenst\\p{L}*|demütig\\p{L}*|gnädig\\p{L}*|gütig\\p{L}*|erbarm\\p{L}*|barmherzig\\p{L}*|mitleid|gnade)`,
  `(?:ehre|geehrt|beehrt|auszeichnung|privileg|sternstunde|höhepunkt)(?=[^.!?]{0,80}(?:wenn|dürfte|würde|mir|mich|sie|wäre|fühl))`,
  `(?:unendlich|ewig|auf ewig|zutiefst|überaus|unbeschreiblich|unsagbar|unglaublich|wahnsinnig|furchtbar|schrecklich|so unglaublich|außerordentlich|über alle maßen|maßlos|riesig|tausendmal|abertausend|von ganzem herzen|aus tiefstem herzen|mein leben lang|bis an mein lebensende|zeitlebens)\\p{L}{0,2}${gap(3)} (?:dank\\p{L}*|verbunden|verpflichtet|geehrt|leid|ehre|glücklich|froh|freude|schuld|gefallen|hilfe|entschuldig\\p{L}*|verzeih\\p{L}*)`,
  `(?:unwürdig|wert)${gap(3)} (?:zu|bin|ihre|deine|dass)|(?:bin|war)(?: ich)?(?: es)? (?:es )?nicht (?:wert|würdig)`,
  `(?:ich bin|bin ich|bin) (?:ja |doch |halt )?(?:bloß|nur|lediglich)(?: \\p{L}+){0,2} (?:kleine[rs]?|unbedeutende[rs]?|vertreter\\p{L}*|verkäufer\\p{L}*|niemand|anfänger\\p{L}*|\\p{L}*mitarbeiter\\p{L}*|rädchen|licht)`,
  `(?:unsereins|unsereinen|meine wenigkeit|kleine[rn]? (?:licht|leute|vertreter\\p{L}*)|jemand wie (?:ich|mich|mir))`,
  `(?:jemand|einem|mann|frau|person|menschen?) (?:wie (?:sie|ihnen|dir|dich)|in (?:ihrer|deiner) (?:position|stellung|lage))(?=[^.!?]{0,80}(?:zeit|minute|gehör|ohr|schenk|opfer|antwort|ehre|rückruf|meld))`,
  `(?:zeit|minute|ohr|gehör|gunst|aufmerksamkeit|chance|sekunde)${gap(3)} (?:schenken|opfern|gönnen|erweisen|erübrigen|zu schenken|zu opfern|gewähren)(?=[ ,.!]|$)`,
  `(?:lästig|eine last|nervensäge|plagegeist|quälgeist|aufdringlich|unverschämt)${gap(3)}(?=[,.!]|$)`,
  `(?:überhaupt|schon wieder|so oft|einfach so)${gap(2)} (?:angerufen|gestört|belästigt|behelligt)`,
  `(?:nicht|ned|ja nicht)${gap(2)} (?:böse|übel|sauer)(?: \\p{L}+){0,2}(?=[,.!]|$)`,
  `(?:verzeih|verzeihen sie|vergib|vergeben sie|entschuldige|entschuldigen sie|sorry)${wide(5)} (?:tausendmal|vielmals|dass ich|wenn ich|nochmals|noch mal|für die störung|die störung|umstände)`,
  `(?:tut|tuts|tut['’]s)(?: es)? mir (?:so |unendlich |furchtbar |schrecklich |wirklich |echt |sehr |aufrichtig )+leid`,
  `(?:bin|wär|wäre|steh|stehe|geh|gehe)(?: ich)?${gap(3)} (?:geliefert|verloren|erledigt|aufgeschmissen|am ende|verzweifelt|ratlos|aufgeworfen|kaputt|im eimer|ruiniert|angewiesen|vor die hunde)`,
  `(?:hilf|helfen sie|rett|rette|retten sie) (?:mir|mich)(?: doch| bitte| da| noch)*(?: raus)?(?=[,.!]|$)`,
  `(?:leben|tag|woche|monat|quartal|hals|job|haut|arsch|haut|existenz)${gap(2)} (?:retten|gerettet|rettest|retten würden|hängt)`,
  `(?:hängt|hängen|steht)${wide(4)} (?:job|stelle|existenz|zukunft|provision|karriere|spiel)`,
  `(?:mein|meine|meinen)(?: \\p{L}+)? (?:job|stelle|chef|kinder|familie|zahlen|provision|quote|boni|ziel|karriere)(?=[^.!?]{0,50}(?:hängt|reißt|ernähren|brauch|verlier|retten|kündigt|feuert|killt|köpft|erreich|dran))`,
  `(?:brauch|brauche|bräuchte|benötige|bin auf)(?: \\p{L}+){0,4} (?:echt |ganz |so |wirklich |unbedingt )+(?:dringend|sehr|unbedingt|arg)?${gap(3)}`,
  `(?:brauch|brauche|bräuchte)(?: \\p{L}+){0,3} (?:dringend|unbedingt|wahnsinnig|verzweifelt)`,
  `(?:bitte,? ){2,}|bitte,? bitte|bittebitte`,
  `(?:ich )?(?:bitte|bitt) (?:sie|dich|di)(?=[,.!]| von herzen| inständig| wirklich| noch einmal| sehr)`,
  `(?:gib|geben sie)(?: mir)?(?: bitte| doch)*(?: nur)?(?: noch)? (?:eine|ne)(?: \\p{L}+)? chance`,
  `(?:letzte|einzige|ganze) (?:hoffnung|rettung|chance)`,
  `(?:hoffen|träumen|erwarten) (?:darf|dürfte|wage|wagen)`,
  `(?:mache|mach|tu|tue|würde|würd)(?: ich)?${gap(3)} (?:alles|kopfstand|was sie wollen|was du willst)(?=[ ,.!]|$)`,
  `(?:lass|lassen sie|enttäusch|enttäuschen sie) mich${gap(4)} (?:nicht|ned)${gap(3)}`,
  `(?:demut|bitte um gnade|in grund und boden|in staub|zu kreuze|herablass\\p{L}*|audienz|gehör schenken)`,
]);

/** Expecting, reproaching or shutting the door; thanks beside it warm nothing. */
export const COLD_END = words(
  [
    `(?:erwarte|erwart|erwarten|verlange|bestehe|fordere)${wide(3)} (?:ihren|deinen|ihre|deine|dass|einen|auf|prompt|umgehend)`,
    `(?:gehe?|geh)(?: ich)?${gap(3)} davon aus`,
    `(?:rechne|rechnen|zähle|zählen|baue)(?: ich| wir)?(?: fest)? (?:mit|auf|damit|darauf)`,
    `(?:diesmal|endlich|wieder nicht|wieder mal nicht|schon wieder|auch dieses mal|noch immer nicht|immer noch nicht)`,
    `(?:will|wollen|möchte) (?:ich |wir )?(?:doch |stark |schwer )?hoffen`,
    `hoffe${gap(1)} (?:doch|sehr|stark|schwer),? (?:sehr|dass)`,
    `(?:enttäusch|enttäuschen|vergess|vergiss|wehe)\\p{L}*`,
    `(?:zur kenntnis\\p{L}*|wie genannt|das wäre dann|das wäre alles|damit ist alles|mehr (?:hab|habe|gibt|ist)|das war die nachricht|ende der|kein weiterer|over|punkt(?=[.!]|$)|fertig|schluss)`,
    `(?:weiß|weiss)(?: ich)?(?: dann)?(?: auch)? bescheid`,
    `(?:ihre|deine) entscheidung|(?:selber|selbst) schuld|müssen sie wissen|musst du wissen|ihr problem|dein problem|dann halt nicht|dann eben nicht|wie (?:sie|du) (?:wollen|willst|meinen|meinst)`,
    `(?:leg|lege|legen)(?: ich)?(?: jetzt| dann| nun)* auf|auflegen`,
  ],
  'u',
);

export function begging(passage: Passage): Span[] {
  return inOrder(spansIn(passage, BEGGING));
}
