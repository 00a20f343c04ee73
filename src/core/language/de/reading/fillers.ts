/** Sounds and apologies that weaken a message: "ähm", "ich wollte nur kurz", "entschuldigen Sie die Störung". */
import type { Passage, Span } from '../../reader.ts';
import { apologies } from './apologies.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';

const BUSY =
  '(?:beschäftigt|\\p{L}*beschäftigter? \\p{L}+|viel unterwegs|termine im nacken|kaum zeit|zu wenig zeit|wahrscheinlich gerade|viel zu tun|viel um die ohren|wenig zeit|im stress|voll\\p{L}* \\p{L}*kalender|eingespannt|ausgelastet|unter zeitdruck|viel los|keine zeit)';
const FILLER = words([
  '(?:ä+h+m*|ö+h+m*|h+m+|e+h+m+|u+h+m*|t+ja|na+ ?ja)',
  '(?:sozusagen|quasi|irgendwie|gewissermaßen|ehrlich gesagt|im grunde genommen|sag ich mal|sage ich mal|halt(?= (?:so|mal|einfach|nur))|an und für sich)',
  `(?:ich )?(?:wollte|will|wollten|möchte|würde)(?: (?:ich|wir|sie|dich|ihnen|dir|mich|gern|gerne|da|sozusagen)){0,3}(?: (?:eigentlich|ja|nun|jetzt|heute|eben))* (?:nur|einfach|bloß|lediglich)(?! (?:eins|eines|ein|das|wissen))(?: (?:mal|kurz|schnell|eben|rasch|noch))*`,
  `(?:nur|bloß|einfach) (?:mal|kurz|schnell|eben)(?= (?:fragen|hören|melden|anrufen|nachfragen|nachhören|sagen|bescheid|hallo|durchklingeln|nachhaken|sehen))`,
  `ich rufe (?:nur|bloß|lediglich|einfach nur|einfach mal)`,
  `(?:entschuldigen|entschuldige|entschuldigung|verzeihen|verzeih|verzeihung|sorry|pardon)(?: sie)?,?(?: (?:bitte|vielmals|für|dass))*${gap(5)} (?:störung|störe|stören|anruf|überfall|überfalle|belästigung|belästige|unterbrechung|unterbreche|anrufe|umstände)`,
  `tut mir (?:\\p{L}+ )?leid,? (?:wenn|dass|für)${gap(6)}`,
  `(?:tut mir|tut uns) (?:\\p{L}+ )?leid,? (?:dass|wenn|für)${gap(6)} (?:störe|stören|störung|anrufe|anruf|überfalle|belästige|verpasst)`,
  `hoffe,?(?: dass)? (?:ich|wir|der anruf|es)${gap(4)} (?:störe|stören|ungelegen|nicht zur unzeit|kommt nicht ungelegen)${gap(2)}`,
  `(?:ich weiß|mir ist klar|ich kann mir vorstellen|ich verstehe|sicher|bestimmt|wahrscheinlich),?(?: dass)? (?:sie|du|ihre|deine|haben sie|sind sie|hast du|bist du)${gap(5)} ${BUSY}`,
  `(?:sie|du) (?:haben|hast|sind|bist) (?:sicher|bestimmt|sicherlich|gewiss|wahrscheinlich|ja)${gap(3)} ${BUSY}`,
  `(?:will|möchte|werde) (?:sie|dich|ihre zeit|deine zeit)${gap(6)} (?:aufhalten|stören|in anspruch nehmen|belästigen|beanspruchen|rauben|stehlen)`,
  `(?:ihre|deine) (?:kostbare|wertvolle|knappe) zeit`,
  `(?:ich |wir )?hoffe(?:n)?,?(?: dass)? (?:ich|es|das|mein anruf|der anruf|wir)${gap(6)} nicht${gap(6)}`,
  `(?:will|möchte|werde|wollte)${gap(4)} (?:nicht|gar nicht|auch nicht)(?: (?:zu|so|allzu|sehr|weiter))* (?:viel|lange|lang|lästig|aufdringlich)${gap(5)}`,
  `(?:störe|stör) (?:ich|gerade|hoffentlich)${gap(3)}`,
  `hoffe,? (?:es|das|der zeitpunkt) (?:passt|ist)${gap(3)} (?:gerade|jetzt|ihnen|recht|okay|in ordnung)`,
  `wenn es (?:ihnen|dir) nichts ausmacht`,
  `(?:auf|zu) (?:die nerven|den geist|den wecker|den keks|r last)${gap(2)} (?:gehen|falle|gehe|geh)`,
  `zur last (?:fallen|falle)`,
  `(?:nicht,? )?(?:dass ich |will |möchte )${gap(4)} (?:nerve|nerven|löchern|belästigen)`,
  `(?:entschuldige|entschuldigen sie|(?<!(?:die|der|eine|keine|ihre|deren) )entschuldigung|verzeihung|verzeihen sie|verzeih|sorry|pardon|bitte um (?:nachsicht|verständnis|entschuldigung))`,
  `(?:halte?|raube|stehle) (?:sie|dich|ihnen|dir)${gap(7)} (?:auf|zeit)`,
  `(?:bisschen|etwas|vielleicht) (?:blöd|doof|komisch|merkwürdig|seltsam|aufdringlich)`,
  `(?:wie gesagt|wie soll ich anfangen|wo fang ich an|was wollte ich sagen|genau(?=, )|keine ahnung)`,
  `(?:schon wieder|noch mal|ständig) (?:anrufe|nerve|störe)`,
  `(?:in ihren|in deinen) (?:tag|feierabend|terminkalender)${gap(1)} platze`,
  `(?:hoffe|hoffentlich)${gap(2)} (?:störe|nerve|stört)`,
  `eigentlich (?:nur|bloß)`,
  `(?:tut mir|tut uns) (?:\\p{L}+ )?leid,? (?:sie|dich|ihre|deine)${gap(3)} zu \\p{L}+`,
  `(?:tausend|hundert|zig|jede menge|genug|ganz) (?:andere[ns]?|wichtigere[ns]?)(?: (?:dinge|sachen|themen|termine|zu tun|im kopf|auf dem tisch))`,
  `(?:genug|alle hände voll|so einiges) (?:am hals|auf dem tisch|auf dem zettel|um die ohren|zu tun|auf der agenda)`,
  `(?:möchte|muss|will|wollte) (?:ich )?mich${gap(6)} entschuldigen`,
  `(?:bestimmt|sicher|wahrscheinlich|vermutlich)(?: gerade)? (?:mitten|im meeting|in einem termin|in einer besprechung|unterwegs)`,
  `(?:etwas )?besseres zu tun`,
  `(?:nur|bloß) ein(?:en?|e)? (?:ganz )?(?:klitzeklein|winzig|kurz|klein)\\p{L}* (?:augenblick|moment|sekunde|sekündchen|minütchen|momentchen)`,
  `(?:nur|bloß) eine (?:sekunde|millisekunde)`,
  `(?:sekündchen|minütchen|momentchen)`,
  `(?:nur|bloß) ganz (?:schnell|kurz|fix)`,
  `(?:mache?|fasse?)(?:['’]?s| es| mich)(?: auch| ganz| wirklich)? kurz`,
  `(?:den ganzen tag|ständig|dauernd|jeden tag|täglich|am laufenden band)${gap(4)} (?:anrufe|angerufen|vertriebler|werbeanrufe)`,
  `(?:reinplatze|reinschneie|hereinplatze|dazwischenfunke|überrumple|überfalle)`,
  `(?:aus dem nichts|unaufgefordert|einfach so|unangemeldet)${gap(1)} (?:anrufe|melde|störe)`,
  `(?:wie soll ich (?:das )?sagen|wo war ich|ach ja|na ja|sag(?:en)? wir mal|ne(?=[.?!]))`,
  `(?:vielleicht|eventuell|möglicherweise|unter umständen) (?:eventuell|vielleicht|möglicherweise|mal eben)`,
  `(?:ist|kommt|passt) (?:es )?(?:sicher|bestimmt|wahrscheinlich)${gap(3)} (?:schlecht|ungelegen|ungünstig|unpassend)`,
  `(?:ganz|total|gerade) (?:schlechter|ungünstiger|blöder) (?:zeitpunkt|moment)`,
  `(?:keine ahnung|weiß nicht),? ob`,
]);

export function fillers(passage: Passage): Span[] {
  return inOrder([...spansIn(passage, FILLER), ...apologies(passage)]);
}
