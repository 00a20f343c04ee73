/** Excuses for calling, guesses how busy somebody is, and small-making words, whatever their wording. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Sentence, Span } from '../../reader.ts';
import { clauseAround } from './clauses.ts';
import { gap, inOrder, spansIn, words } from './patterns.ts';
import { wide } from './word-classes.ts';

const SHORT = '(?:sekunden?|sek|sekündchen|minute|minütchen|minüterl|moment|momenterl|momentchen|augenblick|zeit)';
const ALWAYS = words([
  '(?:ä+h*m*|ö+h+m*|h+m+|m+h+m*|e+h+m+|u+h+m+|p+uh+|uff|tja+|na ja|naja|nun ja|joa+|ach so|ach je|oje|hoppla|ups|öha)(?=[ ,.!?…–-]|$)',
  "(?<!(?:die|der|eine|keine|ihre|deren|als|zur) )(?:entschuldig|tschuldig|verzeih|exgüs|excüs)(?:e|ung|ige|igung|en sie|i|en s[’']|st)?(?=[ ,.!:]|$)(?! müssen)(?! muss)",
  '(?:nichts|nix|nüt) für ungut',
  `(?:nicht|ned|net|nöd)${gap(2)} (?:böse|bös|übel)(?: \\p{L}+)?(?: sein| nehmen| gemeint)?(?=[, .!]|$)`,
  `(?:nachsicht|nachsehen|verständnis)(?=[^.!?]{0,40}(?:bitte|hab|dass|für|hoff))`,
  `ich bin['’]?s (?:schon |halt |leider )?(?:wieder|noch\\s?mal|erneut)`,
  `(?:schon|leider) wieder (?:ich|i|die)(?=[, .!]|$)`,
  `(?:dauert|dauern)(?:['’]?s| es)?${wide(4)} (?:nicht lang|nicht lange|ned lang|auch nicht lang|(?:nur|bloß|auch nur|höchstens|keine)${gap(2)} ${SHORT})`,
  `(?:nur|bloß|bloss|grad|gerade|höchstens|wirklich nur|maximal) (?:\\p{L}+ ){0,3}(?:kurze?[ns]? |winzige[ns]? |klitzekleine[ns]? |kleine[ns]? )?${SHORT}(?= (?:deiner|ihrer|von|dauern|brauch|stehl|klau)|[,.!]|$)`,
  `(?:klau|stehl|raub|kost|nehm|stibitz|beanspruch|verschwend)(?:e|en|t)?(?: ich| i)? (?:ihnen|dir|euch|sie|dich|ihre|deine|nur)${wide(5)} (?:${SHORT}|anspruch)`,
  `(?:ihre|deine|eure)(?: \\p{L}+){0,3} zeit${gap(6)} (?:stehlen|rauben|klauen|beanspruchen|verschwenden|in anspruch|vergeuden|strapazieren|kosten)`,
  `(?:kostbare|wertvolle|knappe|knapp bemessene|teure)[nr]? zeit`,
  `(?:halt|halte|aufhalten|aufzuhalten|aufhalte)(?: (?:sie|dich|di))?${wide(5)} (?:lang|lange|länger|auf)(?=[, .!]|$)`,
  `(?:fass|fasse|mach|mache|mach['’]?s|halte|halt)(?: es| mich|['’]?s| ich mich| ich['’]?s)?${gap(3)} (?:kurz|ganz kurz|schnell|gschwind)(?=[, .!]|$)`,
  '(?:gschwind|gschwinde|gschwindi)',
  `(?:keine angst|keine sorge),?${wide(6)} (?:dauert|kurz|lang|lange|halte|nerv\\p{L}*|stör\\p{L}*|verkaufen|schnell|beiß\\p{L}*)`,
  `(?:wichtigere[sn]?|bessere[sn]?|dringendere[sn]?|anderes|andere sorgen)${gap(3)} (?:zu tun|im kopf|auf dem tisch|um die ohren|vor|als)`,
  `(?:wo (?:hab|war|fang|bin) (?:ich|i)|wie (?:heißt|hieß|sagt man|soll ich|sag ich)(?: das| ich)?|was (?:wollt|wollte|hab) (?:ich|i)|wie soll (?:ich|i)(?: das)? sagen|warten sie|wart(?:e)? (?:mal|kurz|schnell)|moment(?= mal| bitte|,)|lassen sie mich (?:kurz )?(?:nachdenken|überlegen))`,
  `, (?:glaub|denk|mein|schätz|find|sag|sach)e?(?: ich| i)?(?: mal| amal)?(?=,)`,
  `(?:ich )?(?:sag|sach|sage)(?:['’]?s)? (?:mal|amal|jetzt mal) so`,
  `(?:sag ich mal|sag i amal|sagen wir mal|ich sag mal|wenn man so will|oder so(?: was| ähnlich)?(?=[,.!?]|$)|und so(?=[,.!?]|$)|oder wie auch immer|keine ahnung|weißt schon|wissen schon)`,
  `(?:kein|nicht|keinesfalls|keineswegs|nicht allzu|hoffentlich nicht)(?: zu)?(?: \\p{L}+)? (?:aufdringlich|lästig|penetrant|nervig|ungelegen|unhöflich)`,
  `(?:über gebühr|zur unzeit|ungelegen|im falschen moment|in einem (?:schlechten|ungünstigen|falschen|blöden|unpassenden)|auf dem falschen fuß)`,
  `(?:nur|bloß|lediglich|eigentlich) (?:eine?|ne|so eine|ganz eine) (?:\\p{L}+ )?(?:kleinigkeit|klitzekleine|winzige|kleine)(?: \\p{L}+)?`,
  `(?:ist|is|wäre|wär|es ist)${gap(3)} (?:eigentlich |eh )?(?:nur|bloß) (?:eine?|ne|a) (?:kleinigkeit|kleine sache|klitzekleine sache)`,
  `(?:i|ich) (?:wollt|wollte|wöt|hätt|tät|möcht|will)(?: \\p{L}+){0,3} (?:nur|bloß|bloss|lediglich|eigentlich)(?! (?:wissen|eins|eines|das))`,
  `wenn(?:['’]?s| es)? (?:ihnen|dir|grad|gerade)?${gap(3)} (?:nichts ausmacht|keine umstände|recht ist|nicht ungelegen)`,
  `passt(?: es|['’]s)?${gap(4)} (?:gar nicht|nicht so|schlecht|überhaupt nicht|wohl nicht|grad nicht|gerade nicht|ned)`,
  `(?:hundert|hunderte|dutzende?|zig|tausend|viele|so viele|unzählige|dauernd|ständig|genug)${gap(3)} (?:anrufe|werbeanrufe|nachrichten|vertreter|verkäufer)`,
  `falls (?:ich|es|das)${gap(4)} (?:stör|ungelegen|unpassend|nerv)\\p{L}*`,
  `(?:trau|traue)${gap(2)} mich (?:kaum|fast nicht|gar nicht)`,
  `(?:hoffe|hoff|hoffentlich)(?: \\p{L}+){0,2},? (?:ich|es|das|mein anruf|i)${wide(5)} (?:nicht|ned|net|keine)${gap(5)}`,
  `(?:hoffe|hoff|hoffentlich)${wide(6)} (?:passt|gelegen|nicht (?:gerade|mitten|beim|beschäftigt))${gap(3)}`,
]);

/** The caller intrudes. Invoices may disturb too, so the caller has to stand in the clause. */
const INTRUDES = words([
  '(?:stör|nerv|belästig|behellig|überfall|überfäll|überrumpel|überrumpl|bemüh|löcher|aufhalt|unterbrech|unterbrich|reinplatz|hereinplatz|reinschnei|dazwischenfunk|dazwischenplatz|aufdräng|bedräng|sekkier|auf die nerven|auf den keks|auf den wecker|auf den geist|zur last|ins haus fall|in den tag platz|überrasch)(?:e|en|t|st|te|ung|gehe?|falle?n?)?',
]);
const CALLER = /(?<!\p{L})(?:ich|i|mich|mein(?:en|em)? anruf|wir|mir)(?!\p{L})/u;

const KNOWS = words(
  [
    '(?:weiß|weiss|wissen|klar|bewusst|sicher|sicherlich|bestimmt|wahrscheinlich|vermutlich|gewiss|vorstellen|verstehe|versteh|denke|denk|nehme an|sehe ein|merke|ahne|schätze|garantiert|wohl|ja|eh|höre)',
  ],
  'u',
);
const BUSY = words([
  `(?:bis zum hals|bis über beide ohren|bis obenhin|knietief|mitten)${gap(3)} (?:arbeit|stress|terminen|meetings|projekten|e-mails)`,
  `(?:viel|so viel|genug|einiges|alle hände voll|mehr als genug|allerhand|jede menge|tausend|zig)${gap(2)} (?:zu tun|um die ohren|am hals|auf dem tisch|auf dem schreibtisch|um die ohrn|am hut|termine|sachen|dinge|arbeit|los|andere\\p{L}*)`,
  '(?:beschäftigt|viel beschäftigt|vielbeschäftigt\\p{L}*|eingespannt|ausgelastet|ausgebucht|im stress|gestresst|im dauerstress|unter strom|unter druck|unter zeitdruck|unter wasser|land unter|landunter|am rotieren|am limit|im meeting|mitten in|in der besprechung|auf dem sprung|unterwegs|busy)',
  `(?:wenig|kaum|keine|nie|nicht viel|null|nur wenig) (?:zeit|luft|lücken?)`,
  `(?:\\p{L}*kalender|\\p{L}*schreibtisch|tag|terminplan|zeit)${gap(3)} (?:randvoll|voll|proppenvoll|übervoll|gefüllt|überquillt|knapp|begrenzt|kostbar|eng|dicht|vollgepackt)`,
  `(?:randvoll|übervoll|proppenvoll|prallvoll)\\p{L}*`,
]);
const CONTACT = /(?<!\p{L})(?:sie|ihr\p{L}*|du|dein\p{L}*|bei (?:ihnen|dir|euch)|euch|jemand)(?!\p{L})/u;

/** Small words: one does no harm, three in one sentence do. */
const SMALL = words([
  '(?:halt|eben|eigentlich|irgendwie|irgendwo|irgendwas|vielleicht|eventuell|quasi|sozusagen|mal|amal|kurz|schnell|nur|bloß|bloss|einfach|rasch|ein bisschen|bisserl|bissl|bitzeli|so ne|so[’ ]n|im grunde|an sich|an und für sich|ganz|wohl|ja|also|ne|gell|genau|grad|mehr oder weniger|gewissermaßen|praktisch|ehrlich gesagt|möglicherweise|unter umständen)',
]);
const WEAKEST = words(
  [
    '(?:halt|eigentlich|irgendwie|irgendwo|irgendwas|vielleicht|eventuell|quasi|sozusagen|bloß|bloss|nur|gell|ne|genau|bisserl|bissl|ein bisschen|im grunde|an sich|also|praktisch|möglicherweise)',
  ],
  'u',
);
const MOST_SMALL = 2;

function smallWords({ lower, start }: Sentence): Span[] {
  const found = allMatches(lower, SMALL);
  if (found.length <= MOST_SMALL || !WEAKEST.test(lower)) return [];
  if (/(?<!\p{L})(?:ruf|rufen sie|rufst|melde?|klingel|läut)(?!\p{L})/u.test(lower)) return [];
  return [{ start: start + found[0]!.index, end: start + found[0]!.index + found[0]![0].length }];
}

export function apologies(passage: Passage): Span[] {
  return inOrder([
    ...spansIn(
      passage,
      ALWAYS,
      (match, { lower }) =>
        !/(?<!\p{L})(?:niemand|keiner|kunden|nie mehr|nicht mehr)(?!\p{L})/u.test(
          clauseAround(lower, match.index, match.index + match[0].length),
        ),
    ),
    ...spansIn(passage, INTRUDES, (match, { lower }) => CALLER.test(clauseAround(lower, match.index, match.index + match[0].length))),
    ...spansIn(passage, BUSY, (match, { lower }) => {
      const upTo = lower.slice(Math.max(0, match.index - 80), match.index + match[0].length + 30);
      return KNOWS.test(upTo) && CONTACT.test(upTo) && !/(?<!\p{L})(?:wenn|falls|sobald)(?!\p{L})/u.test(upTo);
    }),
    ...passage.sentences.flatMap(smallWords),
  ]);
}
