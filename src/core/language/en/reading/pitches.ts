/** Clauses in which the seller praises or lists what it sells, one span for each; a list gives one for each thing in it. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Sentence, Span } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';

const WARE = String.raw`(?:platform|software|system|app|application|product|solution|service|tool|package|plan|program|suite|portal|technolog|machine|equipment|scanner|device|unit|truck|forklift|printer|team|staff|crew|technician|people|compan|firm|agency|bank|network|fleet|facilit|facility|support|warrant|price|rate|clinic|line|range|technology|experts?|engineers?|workmanship|crm|portfolio|customer\s+(?:service|portal|support)|version|catalog|website|turnaround|designers?)(?:s|y|ies)?`;
const SOFT = String.raw`(?:\s+(?:also|now|even|currently|all|both|really|proudly|fully|just|recently|only|always|then))?`;
/** What makes a plain "have" or "is" a boast. */
const BOAST = String.raw`(?:great|best|finest|most|lead(?:ing|er)|outstanding|excellent|complete|full|wide|huge|large|broad|variety|range|state[\s-]of[\s-]the[\s-]art|brand[\s-]new|latest|modern|certified|experienced|dedicated|competitive|low(?:est)?|lifetime|free|unlimited|trained|award[\s-]winning|world[\s-]class|cutting[\s-]edge|scalable|secure|reliable|affordable|faster|quieter|better|cheaper|fastest|easy\s+to\s+use|cloud|sustainable|trusted|one[\s-]stop|full[\s-]service|family[\s-]owned|premier|premium|top|innovative|unique|insured|bonded|licensed|second\s+to\s+none|known\s+for|proud|around\s+the\s+clock|powerful|advanced|robust|patented|guaranteed|unmatched|built[\s-]in|amazing|gorgeous|beautiful|incredible|fantastic|superb|exceptional|professional|quickest|happy\s+(?:customers|clients)|(?:five|5)[\s-]star|accredited|money[\s-]back|boutique|independent|deep\s+roots|awards?|unbeatable|satisfaction|top[\s-]rated|easiest|happiest|friendly|masters?|proven|fixed\s+(?:monthly\s+)?pric\p{L}+|seamless\p{L}*|number\s+one|only|global|nationwide|offices|voted|rated|expert(?:s|ise)?|years)`;

const THING = String.raw`(?:our|the)\s+(?:[\p{L}-]+\s+){0,2}?(?:platform|software|system|app|product|solution|suite|tool|engine|portal|service|package|plan|technology|program)s?`;

const FRAMES = [
  String.raw`we(?:'re|\s+are)${SOFT}\s+(?:an?|the|one\s+of|your|in|known|experts?|specialists|proud|fully|family)\s+(?:\S+\s+){0,6}?${BOAST}`,
  String.raw`we(?:'re|\s+are)${SOFT}\s+(?:${BOAST}|an?\s+(?:\S+\s+){0,3}?(?:company|provider|firm|agency|shop|business|supplier|manufacturer|vendor|consultancy|studio|brand)(?![\p{L}]))`,
  String.raw`(?:we|our\s+(?:\S+\s+){0,2}?(?:company|team|firm|shop|agency|bank|people|staff|store))(?:'ve|\s+have)?${SOFT}\s+(?:offer|provide|sell|carry|stock|speciali[sz]e|feature|deliver|manufacture|pride|been\s+in|been\s+doing|served?|were\s+founded|founded|use\s+only|launched|won|ship|supply|design|include|cover|employ|operate|do\s+(?:it\s+all|all|everything)|handle\s+(?:all|everything)|guarantee|beat)(?:s|d|ed|ing)?(?![\p{L}])`,
  String.raw`(?:we|our\s+(?:\S+\s+){0,2}?${WARE}|the\s+${WARE}|it)(?:'ve\s+got|\s+have|\s+has|'s\s+got)${SOFT}\s+(?:\S+\s+){0,3}?${BOAST}`,
  String.raw`(?:our|the|this)\s+(?:\S+\s+){0,3}?${WARE}${SOFT}\s+(?:offer|include|feature|come|integrate|provide|support|give|let|allow|add|combine|deliver|cover|read|work|connect|automate|send|track|range)s?(?![\p{L}])`,
  String.raw`(?:our|the|all\s+(?:of\s+)?our)\s+(?:\S+\s+){0,3}?${WARE}(?:\s+|'s\s+|'re\s+)(?:is|are|was|were)?${SOFT}\s*(?:\S+\s+){0,3}?${BOAST}`,
  String.raw`(?:it|they|which|that)${SOFT}\s+(?:features?|includes?|comes?\s+with|integrates?|sends?|offers?|supports?|adds?|automates?|has\s+(?:a|an|over|more)|works\s+(?:offline|with|on\s+any))(?![\p{L}])`,
  String.raw`(?:it's|they're|this\s+is)\s+(?:the\s+(?:most|best|only|first|fastest|leading)|fast(?=[,.]|\s+and)|rated|simple|affordable|automated|powerful|scalable|secure|fully|easy\s+to\s+use|cloud)`,
  String.raw`(?:with\s+(?:our|us)(?:\s+\p{L}+){0,2},?\s+)?you(?:'d|'ll|\s+would|\s+will|\s+also)?\s+(?:also\s+)?get\s+(?:unlimited|free|access|a\s+(?:free|dedicated|personal|full)|\p{L}+\s+tracking)`,
  String.raw`(?:sells?|offers?|provides?|has|have|carry|carries|makes?|deliver|delivers)\s+(?:only\s+)?the\s+(?:best|finest|lowest|most|largest|widest|fastest|highest)`,
  String.raw`our\s+(?:\p{L}+\s+){1,3}(?:is|are)(?:\s+in)?\s+(?:\p{L}+\s+){0,2}?(?:${BOAST}|diversity|breadth)`,
  String.raw`is\s+(?:an?|the|one\s+of\s+the)\s+(?:\S+\s+){0,4}?${BOAST}\s+(?:\S+\s+){0,3}?(?:company|provider|name|firm|leader|supplier|maker|brand|agency|vendor|choice)`,
  String.raw`(?:more\s+than|over|nearly|almost)\s+(?:\S+\s+){1,3}?(?:customers|clients|employees|locations|offices|installs|installations|reviews|companies\s+trust)`,
  String.raw`we(?:'ve|\s+have)\s+(?:won|received|earned|been\s+(?:named|voted|rated|recogni[sz]ed|around|serving|doing|in\s+(?:business|the\s+\p{L}+)|at\s+it))`,
  String.raw`we\s+do\s+(?!not|this|that|it|have|need|want|so|all|business)\p{L}+(?:\s+\p{L}+)?(?=\s*(?:[,.;!]|$|and\s))|(?:it|they|${THING})\s+does\s+\p{L}+ing|there(?:'s|\s+is|\s+are)\s+(?:also\s+|even\s+)?an?\s+(?:\S+\s+){0,3}?(?:dashboard|app|portal|package|plan|module|tier|feature|integration|trial|onboarding|api|tool|guarantee|discount)s?(?![\p{L}])|with\s+(?!(?:that|this|it|which)\s)\p{L}+,?\s+you(?:'ll|'d)?\s+(?:get|have)\s|(?:and|with)\s+(?:the\s+(?:best|finest|largest|lowest|friendliest|most\s+\p{L}+)|(?:over\s+|more\s+than\s+)?\S+\s+years(?:'|\s+of))\s`,
  String.raw`what\s+(?:sets\s+us\s+apart|makes\s+us)|(?:nobody|no\s+one|no\s+other)\s+(?:\S+\s+)?(?:beats|offers|matches|comes|can)|tell\s+you\s+(?:a\s+(?:little|bit)\s+|more\s+|all\s+)*about\s+(?:us|our)(?:selves)?|our\s+(?:prices|rates|service)\s+(?:are|is)\s+the`,
];
/** Words after which a list of what is sold begins; alone they are no pitch. */
const BEFORE_LIST = String.raw`(?:(?:our|the|these)\s+(?:\p{L}+\s+)?(?:features|services|products|tools|solutions|options|modules)(?=:|\s+(?:are|include))|${THING}|(?<=^|[,;]\s)\p{L}+(?:'s\s+[\p{L}-]+(?:\s+[\p{L}-]+)?)?\s+(?:(?:gives|offers)(?:\s+you)?|provides|handles|includes|features|delivers|comes\s+with|combines|bundles|has(?:\s+got)?(?=\s+(?:an?|its\s+own)\s))|with\s+(?!(?:that|this|it|which)\s)\p{L}+,?\s+you(?:'ll|'d)?\s+(?:get|have)|we(?!\s+(?:\p{L}+ed|meet|met|see|saw|hear|heard|know|knew|find|found|think|want|talk|spoke|speak|look|work|went|need|got|ask|did|were|had|have\s+your)(?![\p{L}]))|(?:our|the|these)\s+(?:\p{L}+\s+)?(?:features|services|products|tools|solutions|options),?\s+(?:such\s+as|like|including)|you\s+can(?=[^.]{0,120}\s(?:with|in|on|through|using)\s+our\s)|our\s+(?!\p{L}+(?:\s(?!has|have)\p{L}+)?\s+(?!has|have)(?:\p{L}+ed|found|saw|told|met|went|spoke|did|had)(?![\p{L}]))(?!customers|clients|last|first|talk|meeting)\p{L}+(?:\s\p{L}+)?(?=\s+\p{L})|the\s+(?:new|latest)\s+\p{L}+|everything(?:'s|\s+is)(?:\s+included)?|the\s+(?:\S+\s+){0,2}?${WARE}|it|they|it's(?!\s+(?:about|not|no|ok|okay|fine)(?![\p{L}]))|(?:the|every|each)\s+(?:\p{L}+\s+)?\p{L}+\s+(?=(?:comes?\s+with|includes?|features?)\s)|i(?=\s+(?:represent|sell|offer|do|provide|make|build|wanted)))(?:'ve\s+got)?${SOFT}\s*(?:do|handle|make|have|has|is|are|build|repair|install|offer|cover|include|read|come\s+with|comes\s+with|wanted\s+to\s+share|carry|specialize\s+in|sell|support|supports|includes|offers|features|covers|provide|provides)?|you(?:'d|'ll|\s+would|\s+will)?\s+get`;
const FRAME = new RegExp(String.raw`(?<![\p{L}'])(?:${FRAMES.join('|')})`, 'gu');
const LEAD = new RegExp(String.raw`(?<![\p{L}'])(?:${BEFORE_LIST})(?![\p{L}'])`, 'u');
const LEADS = new RegExp(`^(?:${BEFORE_LIST})\\s`, 'u');
/** Three things or more: "invoicing, payroll and benefits". */
const WORD = String.raw`(?!(?:and|or|plus)(?![\p{L}]))[\p{L}\d'-]+`;
const ITEM = String.raw`${WORD}(?:\s${WORD}){0,4}`;
const LIST = new RegExp(
  String.raw`(?<![\p{L}\d'-])(?:${ITEM},\s+(?:(?:and|or|plus)\s+)?){1,8}${ITEM}(?:\s+(?:and|or|plus)\s+${ITEM})?`,
  'gu',
);
/** A listed thing does nothing and asks for nothing. */
const CLAUSE =
  /^(?:i|i'm|i'll|i'd|we|we're|we'll|you|you'd|he|she|they|it|it's|that's|who|which|what|how|if|call|give|thanks|so|but|because|please|just|no\s+(?:worries|problem|pressure|rush)|let)(?![\p{L}])|(?<![\p{L}])(?:is|are|was|were|can|could|would|so|because|which|who)(?![\p{L}])/u;
/** "It would be nice to talk, Bob and Sue" lists nothing. */
const NICE_TO = /^(?:(?:would|will|'ll|'d)\s*be\s+)?(?:nice|good|great|lovely|wonderful)\s+to\s/u;
const ABOUT_THEM =
  /(?<![\p{L}'])(?:(?:we|it|that|can|to|they|i|clients|customers)\s+help(?:s|ed)?|work\s+with|worked\s+with|met|spoke|asked|you\s+(?:told|said|mentioned|asked)|(?:calling|call|it's|this\s+is|question)\s+about|talked|when\s+we|need)(?![\p{L}'])/u;

function listed({ lower, start }: Sentence): Span[] {
  const lead = LEAD.exec(lower);
  if (lead === null || ABOUT_THEM.test(lower)) return [];
  for (const match of allMatches(lower.slice(lead.index), LIST)) {
    const words = match[0].replace(LEADS, '');
    const items = words.split(/,\s+(?:(?:and|or|plus)\s+)?|\s+(?:and|or|plus)\s+/u).filter((item) => item !== '');
    const last = items.pop()!.split(CLAUSE)[0]!.trim();
    if (last !== '') items.push(last);
    if (items.length < 3 || NICE_TO.test(items[0]!) || items.slice(1).some((item) => CLAUSE.test(item))) continue;
    const from = start + lead.index + match.index;
    let at = 0;
    return items.map((item) => {
      at = match[0].indexOf(item, at);
      const span = { start: from + at, end: from + at + item.length };
      at += item.length;
      return span;
    });
  }
  return [];
}

/** The noun that "nobody can …" is said of, where it stands right before. */
const NOBODY_AFTER_NOUN = /(?<![\p{L}'])(?<own>our\s+(?:\S+\s+){0,2})?(?<noun>[\p{L}-]+)(?:\s+(?:that|which))?\s+$/u;
/** What sellers say nobody can match. */
const PRAISED =
  /^(?:(?:price|rate|deal|service|offer|value|warrant|guarantee|support|solution|product|platform|discount|term|result|speed|turnaround|delivery|deliveries|thing|standard|level|performance|experience)(?:s|y|ies)?|pricing|quality|selection|expertise|workmanship|craftsmanship|technology|work|something|what)$/u;
/** After these a sentence of its own goes on. */
const NO_NOUN =
  /ly$|^(?:and|but|or|so|because|since|as|when|where|if|while|know|knows|say|says|said|think|believe|sure|promise|find|found|see|tell|told|is|are|you|me|us|them|him|her|it|here|there|now|today|well|yes)$/u;

/** "Prices nobody can beat" boasts; "invoices nobody can match" names a trouble of the contact's. */
function isTheirTrouble(lower: string, { 0: words, index }: RegExpExecArray): boolean {
  if (!/^no(?:body|\s)/u.test(words)) return false;
  const { own, noun } = NOBODY_AFTER_NOUN.exec(lower.slice(Math.max(0, index - 80), index))?.groups ?? {};
  if (noun === undefined || own !== undefined || PRAISED.test(noun) || NO_NOUN.test(noun)) return false;
  return !/^[^,;:.!?]*(?<![\p{L}'])(?:us|we|ours?)(?![\p{L}])/u.test(lower.slice(index + words.length, index + words.length + 80));
}

export function pitches({ sentences }: Passage): Span[] {
  return sentences.flatMap((sentence) => {
    const list = listed(sentence);
    if (list.length > 0) return list;
    return allMatches(sentence.lower, FRAME)
      .filter((match) => !isDenied(clauseBefore(sentence.lower, match.index)) && !isTheirTrouble(sentence.lower, match))
      .map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }));
  });
}
