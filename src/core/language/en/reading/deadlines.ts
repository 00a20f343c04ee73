/** Deadlines and scarcity on the seller's side: "offer ends Friday", "only two places left", "last chance". "Before the weekend" is none. */
import type { Passage, Span } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { matchesIn } from './find-spans.ts';

const N = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|hundred|\d+|a\s+few|few|a\s+couple(?:\s+of)?|a\s+handful(?:\s+of)?|several|some)`;
/** What the seller gives away. */
const TERMS = String.raw`(?:offer|price|pricing|rate|deal|promotion|promo|discount|special|sale|quote|enrol?lment|registration|sign-?up|rebate|terms|credit|incentive|bonus|coupon|savings?|package|program|pilot|beta|trial|window|waiver|fee|spot|slot|seat|opportunity|application|funding)s?`;
const PLACES = String.raw`(?:spot|slot|seat|place|opening|space|unit|room|position|license|licence|appointment|vacanc|machine|vehicle|lot|ticket|cop|piece|model|booth|bay|date)(?:s|y|ies)?`;
const GONE = String.raw`(?:wrap(?:s|ping)?\s+up|reset(?:s|ting)?|finish(?:es|ing)?|com(?:es|ing)\s+to\s+an\s+end|(?:going|about)\s+to\s+(?:end|close|expire|be\s+gone|go)|expir(?:e|es|ing)|(?<!at\s(?:month|quarter|year)[\s-])end(?:s|ing)?|clos(?:e|es|ing)|run(?:s|ning)?\s+out|go(?:es|ing)?\s+away|disappears?|vanish(?:es)?|won't\s+(?:last|be)|will\s+not\s+last|(?:is|are|'s|'re|be|will\s+be)\s+(?:gone|off\s+the\s+table|over|history|only\s+(?:good|valid|open|available|on)|good\s+(?:until|through|till|for\s+another)|valid\s+(?:until|through|till)|available\s+(?:until|through|till|for\s+a\s+(?:short|limited)|only))|stops?|lapses?|runs?\s+(?:until|through|till))`;

const WHEN = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!s)|january|february|march|april|may|june|july|august|september|october|november|december`;

const PRESSURE = new RegExp(
  String.raw`(?<![\p{L}'])(?:` +
    [
      String.raw`${TERMS}(?:'s)?(?:\s+(?!you|your|and|but|so|call)\p{L}[\p{L}'-]*){0,3}?\s+(?:${GONE}|(?:only\s+)?(?:good|valid|available)\s+(?:until|through|till|thru|for\s+another))`,
      String.raw`(?:hold|keep|honou?r|save|reserve|guarantee|extend)(?:ing)?\s+(?:\p{L}+\s+){1,5}?(?:until|till|through)\s+(?:${WHEN}|tomorrow|tonight|midnight|noon|next|the\s+(?:end|week))|not\s+(?:a|one)\s+(?:day|minute|hour|second|week)\s+(?:more|longer|later)|(?:go|goes|going|pass(?:es)?|given?)\s+to\s+(?:some(?:one|body)\s+else|the\s+next|another)|releas(?:e|ing)\s+(?:it|this|that)\s+(?:by|at|on|tomorrow|today|tonight)`,
      String.raw`you(?:'ve|\s+have|'ve\s+only|\s+only\s+have)(?:\s+got)?\s+(?:only\s+|just\s+)?(?:${N}|twenty-four|forty-eight)\s+(?:hours?|days?)(?:\s+(?:to|left|before)|(?=[.,!]|$))|(?:or|else)\s+(?:else\s+)?(?:you(?:'ll|\s+will|'re\s+going\s+to)|it'll|it's|we'll|i'll)\s+(?:lose|miss|be\s+(?:too\s+late|gone|left|out)|regret|pay|have\s+to)|(?:won't|will\s+not|never)\s+(?:be|get|have|see)\s+(?:another|a\s+second|such)\s+(?:\p{L}+\s+)?(?:chance|opportunity|offer|shot|deal)|(?:(?:miss|los)(?:ing|e)?\s+(?:out|behind)|left\s+behind)|(?:time|clock|window)(?:'s|\s+is|\s+has)\s+(?:\p{L}+\s+)?(?:up|short|ticking|run(?:ning)?\s+out)|${TERMS}(?:'s|\s+is|\s+will\s+be)\s+(?:dead|history|toast|gone|withdrawn|void|off)|(?:other|more|several|two|three|few)\s+(?:\p{L}+\s+)?(?:buyers?|bidders?|takers?|companies|clients|customers|prospects?|people)\s+(?:are\s+|is\s+|who\s+are\s+)?(?:ready|waiting|lined\s+up|in\s+line|interested|after|want|queu\p{L}+)|(?:be|is)\s+too\s+late|out\s+of\s+time|miss(?:ed|es|ing)?\s+the\s+boat|the\s+last\s+(?:one\s+)?to\s+(?:sign|join|know|act)|you\s+(?:really\s+|absolutely\s+)?(?:need\s+to|have\s+to|must|'ve\s+got\s+to)\s+(?:call|ring|phone|answer|reply|respond|decide)(?:\s+(?:me|us|back|to|this)){0,3}\s+(?:today|now|by|before|tonight)`,
      String.raw`${TERMS}\s+(?:\p{L}+\s+){0,2}?(?:until|through|thru|till)\s+(?:the|this|to|mid|mon|tues|wed|thu|fri|sat|sun|\d)`,
      String.raw`(?:price|rate|cost|fee|premium|tariff)s?\s+(?:\p{L}+\s+){0,2}?(?:go(?:es|ing)?|increas(?:e|es|ing)|ris(?:e|es|ing)|jump(?:s|ing)?|climb(?:s|ing)?|doubl(?:e|es|ing)|step(?:s|ping)?)\s+(?:up|on|at|in|next|after|by|tomorrow|soon|again|this)`,
      String.raw`(?:only|just|exactly|no\s+more\s+than|fewer\s+than|less\s+than|down\s+to|last|final|the)\s+(?:${N}\s+)?(?:\p{L}+\s+){0,2}?${PLACES}\s+(?:are\s+|is\s+)?(?:left(?!\s+out)|remain(?:s|ing)?|available|still\s+open|open|to\s+go|for)`,
      String.raw`${N}\s+(?:more\s+|last\s+|final\s+)?${PLACES}\s+(?:are\s+|is\s+)?(?:left(?!\s+out)|remaining)`,
      String.raw`(?:only|just)\s+(?:have\s+|got\s+)?(?:(?:room|space|capacity|time)\s+for|(?:take|taking|accept|accepting|add|adding|serve|fit)\s+(?:on\s+)?${N})`,
      String.raw`(?:only|just)\s+(?:have\s+|has\s+|got\s+|'ve\s+)?(?:got\s+)?${N}\s+(?:more\s+)?(?:spot|slot|seat|opening|space)s?|(?:almost|nearly|all\s+but|just\s+about)\s+(?:gone|full|sold\s+out|booked(?:\s+up)?|filled|taken)|how\s+long\s+(?:that|it|this|they|these)(?:'ll|\s+will)\s+(?:last|be)|competitors?\s+(?:have|has|are|is)\s+already\s+(?:booked|signed|moving|ahead|jumped|on\s+board)`,
      String.raw`lock(?:s|ed|ing)?\s+(?:in\s+)?(?:\p{L}+\s+){0,4}?(?:now|right\s+away|today|before|while)|(?:sign|book|order|enrol?l|commit|register|reserve|buy|schedule|respond|reply)s?\s+(?:up\s+)?(?:by|before|this\s+week|this\s+month|today|now)(?!\s+(?:we|you|i)(?![\p{L}]))`,
      String.raw`(?:only|just)\s+${N}\s+(?:(?!dispute|invoice|bill|complaint|error|question|problem)\p{L}+\s+){0,4}?(?:left(?!\s+out)|remain\p{L}*)|booked\s+(?:solid|up|out)|spoken\s+for|snapped\s+up|(?:will|to|'ll)\s+be\s+gone(?:\s+(?:by|before|soon))?|cap(?:ping|ped|s)?\s+(?:\p{L}+\s+){1,3}at\s+\p{L}+|squeez(?:e|ing)\s+(?:you\s+)?in|(?:one|two|three|a\s+few)\s+more\s+\p{L}+\s+(?:this\s+(?:week|month|quarter|season|year)|at\s+this|before\s+(?:the|we))`,
      String.raw`releas(?:e|ing)\s+(?:your|the|this)\s+\p{L}+|(?:i'll|i\s+will|we'll|we\s+will|have\s+to|going\s+to|told\s+to)\s+(?:cancel|pull|withdraw|assume|move\s+on|close\s+(?:your|the)|let\s+(?:it|this)\s+go|offer\s+it|pass\s+(?:it|this)\s+on)|(?:wait(?:ing)?|hold(?:ing)?\s+off|delay(?:ing)?)\s+(?:\p{L}+\s+){0,2}?(?:will|would|could|can|might)\s+cost|(?:every|each)\s+(?:day|week|month)\s+you\s+wait|the\s+longer\s+you\s+wait`,
      String.raw`(?:you'd|you\s+had|might)\s+better\s+(?:act|move|decide|hurry|call|jump|be)|(?:need|have|want|must|got)\s+to\s+(?:move|act|decide|jump|commit)\s+(?:\p{L}+\s+)?(?:soon|fast|quick\p{L}*|now|today|right\s+away)|(?:move|act|decide|be)\s+(?:quick(?:ly)?|fast)`,
      String.raw`only\s+(?:offer|offering|making|extending|doing|giving)\s+(?:this|it|the\s+\p{L}+)\s+to|one[\s-]time[\s-](?:only|offer|deal|price|discount|opportunity)|(?:if|when)\s+you\s+wait|matter\s+of\s+urgency|not\s+(?:much|a\s+lot\s+of)\s+time(?:\s+left)?|(?:place|spot|seat|slot|reservation|name)(?:\s+\p{L}+){0,3}?\s+(?:lapses?|expires?)`,
      String.raw`(?:${TERMS}|money|funds?|budget)(?:\s+(?!you|your|and|but|so|call|was|were|had|paid|hasn't|who)\p{L}[\p{L}'-]*){0,4}?\s+(?:only\s+)?(?:after|through|until|thru|till|past|beyond|starting|effective|as\s+of)\s+(?:this|the\s+end|next|today|tonight|tomorrow|midnight|${WHEN})|(?:price|rate|premium|cost|fee)s?\s+(?:\p{L}+\s+)?(?:jump|rise|climb|double|increase|go\s+up|change)s?(?:\s+\p{L}+){0,3}\s+(?:in|on|after|by|from)\s+(?:this|the|next|${WHEN})`,
      String.raw`(?:have|need|got)\s+to\s+(?:know|hear)\s+(?:back\s+)?(?:from\s+you\s+)?by|if\s+you(?:'re|\s+\p{L}+)(?:\s+\p{L}+){0,5}?\s+(?:by|before|this|today|now)(?:\s+\p{L}+){0,3},?\s+(?:i'll|we'll|i\s+can|we\s+can|i\s+will|we\s+will)\s+(?:\p{L}+\s+)?(?:waive|throw|knock|include|add|cover|discount)|last\s+ones?(?!\s+(?:was|is|from))|fly(?:ing)?\s+off\s+the|there(?:'s|\s+are|\s+is)\s+(?:only\s+|just\s+)?${N}\s+(?:\p{L}+\s+)?left(?!\s+(?:to|on|over|in|open))|you\s+snooze|(?:time|clock)(?:'s|\s+is)\s+(?:ticking|running\s+out|short)|next\s+(?:person|one|company|caller)\s+(?:in|on|who|to)\s`,
      String.raw`down\s+to\s+(?:our|the|my)\s+(?:last|final)|(?:pull|end|drop|cancel|remove|withdraw)(?:s|ing)?\s+(?:the|this|that)\s+(?:\p{L}+\s+)?${TERMS}|jump\s+on\s+(?:it|this|that)|once\s+(?:these|they|those|it|this)(?:'re|'s|\s+are|\s+is)\s+(?:sold|gone|taken|full)|before\s+(?:the|it|they|we)\s+(?:\p{L}+\s+)?(?:fills?|sells?\s+out|runs?\s+out|is\s+full|are\s+gone)|(?:gave|gives?|given)\s+(?:me|us|you)\s+(?:only\s+)?until|now\s+or\s+next`,
      String.raw`${N}\s+(?:days?|hours?|weeks?|minutes?)\s+(?:left(?!\s+out)|remaining)`,
      String.raw`(?:last|final)\s+(?:chance|call\s+(?:for|to)|opportunity|notice|reminder|warning|offer|hours|days?\s+(?:to|of\s+(?:the|our|this)\s+(?:\p{L}+\s+)?(?:${TERMS}))|(?:remaining\s+)?(?:opening|spot|slot|seat|unit|space|vacancy)|week\s+(?:to|of\s+(?:the|our|this)\s+(?:\p{L}+\s+)?(?:${TERMS}))|few\s+${PLACES})`,
      String.raw`limited[\s-]+(?:time|number|availability|offer|supply|supplies|quantit\p{L}+|spots|seats|spaces|edition|window|run)`,
      String.raw`(?:for|in)\s+a\s+(?:very\s+)?(?:short|limited)\s+(?:time|period|window)`,
      String.raw`while\s+(?:supplies|stocks?|they|it|quantities|the\s+\p{L}+)\s+lasts?`,
      String.raw`(?:supplies|stock|inventory|time|spots|slots|spaces|seats|we|availability|quantities)(?:\s+\p{L}+)?\s*(?:is|are|'re|'s)?\s+(?:\p{L}+\s+)?(?:running\s+(?:low|out|short)|filling\s+(?:up|fast)|going\s+(?:fast|quickly)|selling\s+(?:out|fast|quickly)|(?:almost|nearly|just\s+about)\s+(?:gone|full|out|sold\s+out|booked))`,
      String.raw`(?:filling|selling|booking)\s+(?:up|out)\s+(?:fast|quickly|rapidly|soon)|going\s+fast|almost\s+(?:sold\s+out|fully\s+booked)`,
      String.raw`(?:act|move|decide|jump|respond|book|buy|order)\s+(?:now|fast|quickly|immediately|right\s+away|at\s+once|on\s+(?:it|this)\s+(?:now|fast|quickly|today))|let's\s+move\s+on\s+it`,
      String.raw`(?<!(?:no|any|not|a|the|don't|out)\s)hurry|(?:don't|do\s+not|wouldn't\s+want\s+(?:you\s+)?to|hate\s+for\s+you\s+to|can't\s+afford\s+to|before\s+you)\s+(?:miss|wait|delay|lose|sleep)(?:\s+(?:out|on|it|this|too|any))`,
      String.raw`before\s+(?:it's|it\s+is|they're|it'll\s+be)\s+(?:too\s+late|gone|all\s+gone)|now\s+or\s+never|once\s+(?:it's|it\s+is|they're)\s+gone`,
      String.raw`(?:it|they|this|that)\s+(?:won't|will\s+not)\s+(?:last|be\s+(?:there|here|around|available)|stay)(?:\s+(?:for\s+)?(?:long|forever|much))?`,
      String.raw`(?:this|it|that|matter)\s+(?:really\s+|just\s+)?can(?:'t|not)\s+wait(?!\s+to)`,
      String.raw`(?:it's|this\s+is|it\s+is|that's|is|an?|very|extremely|most|somewhat|quite|really|bit)\s+(?:\p{L}+\s+)?urgent(?!\s+care|-care)|urgently|time[\s-]+(?:sensitive|critical)|of\s+the\s+essence`,
      String.raw`(?:call|calls|ring|phone|respond|reply|answer|contact|get\s+back)(?:\s+(?:me|us|to\s+me))?(?:\s+back)?\s+(?:immediately|right\s+away|right\s+now|at\s+once|without\s+delay|asap)|immediate\s+(?:attention|response|action|reply|answer)`,
      String.raw`(?:need|must\s+have|require|have\s+to\s+have|want)\s+(?:to\s+(?:hear|know|get|have)|an?|your|you\s+to)\s+(?:\p{L}+\s+){0,6}?(?:by|before|no\s+later\s+than)\s+(?:the|close|end|noon|midnight|tomorrow|today|tonight|this|next|eod|cob|mon|tues|wednes|thurs|fri|satur|sun|\d)`,
      String.raw`you\s+(?:only\s+|just\s+)?(?:have|'ve\s+got|have\s+got)\s+(?:only\s+|just\s+)?(?:until|till)`,
      String.raw`(?:can|could|able\s+to|will|'ll)\s+only\s+(?:hold|keep|offer|guarantee|honou?r|lock|give|extend|do|get\s+you|promise|reserve)`,
      String.raw`(?:can't|cannot|can\s+no\s+longer|won't\s+be\s+able\s+to|couldn't|no\s+longer\s+be\s+able\s+to)\s+(?:offer|hold|honou?r|guarantee|give|extend|match|promise|get|do|keep|reserve)\s+(?:you\s+)?(?:this|these|that|those|the|your|at)\b`,
      String.raw`(?:give|giving|release|offer|pass|let)\s+(?:up\s+)?(?:away\s+)?(?:your|the|this|that)\s+(?:${PLACES}|discount|offer|price|unit)\s+(?:go|away|up|to\s+(?:some\p{L}*|another|the\s+next))`,
      String.raw`clos(?:e|ing)\s+(?:out\s+)?(?:your|the|this)\s+(?:file|account|enrol?lment|offer|application|list|books\s+on)|(?:closing|ending|shutting|cutting\s+off|wrapping\s+up)\s+(?:down\s+)?(?:enrol?lment|registration|sign-?ups?|applications|the\s+(?:${TERMS}|list|round))`,
      String.raw`(?:another|other|someone\s+else|somebody\s+else|several|two)\s+(?:buyer|client|customer|compan|bidder|tenant|part|offer|people)?\p{L}*\s*(?:is|are|has|have)\s+(?:also\s+|already\s+)?(?:looking|interested|waiting|lined\s+up|about\s+to|bidding|made|asked\s+for)`,
      String.raw`(?:the\s+|our\s+)?first\s+(?:\d+|five|ten|twenty|fifty|hundred|few|dozen|two|three)\s+(?:\p{L}+\s+)?(?:to|who|that|get|gets|receive|callers)`,
      String.raw`(?:today|tonight|tomorrow|this\s+(?:week|month|weekend))\s+only|only\s+(?:today|until|till|through|this\s+(?:week|month))|(?:one|two|three)[\s-]days?\s+only`,
      String.raw`(?:ends?|expires?|closes?|lapses?|stops?|disappears?|deadline\s+(?:is|to|for))\s+(?:at\s+|on\s+|is\s+)?(?:tonight|midnight|tomorrow|today|soon|this\s+\p{L}+|in\s+\p{L}+\s+(?:hours|days)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`,
    ].join('|') +
    String.raw`)(?![\p{L}])`,
  'gu',
);
/** It is the contact's own, or somebody told of it: "you told me the lease ends Friday". */
const THEIRS =
  /(?<![\p{L}'])(?:you\s+(?:said|told|mentioned|asked|wanted|often|always|sometimes|usually)|said|mentioned|told\s+me|(?:your|their|his|her)\s+(?:\p{L}+\s+){0,2})(?:[^,;]{0,50})$/u;

/** A denial farther off belongs to another verb: "if I don't hear from you I'll have to give your spot away". */
const NEAR = 24;

export function deadlines(passage: Passage): Span[] {
  return matchesIn(passage, PRESSURE)
    .filter(({ match, sentence, at }) => {
      const before = clauseBefore(sentence.lower, at);
      if (isDenied(before.slice(-NEAR)) && !/^(?:hurry|before|won't|not|never|mis|los)/u.test(match[0])) return false;
      return !(THEIRS.test(before) && !/your\s+(?:quote|discount|spot|slot|rate|price|offer|seat)\s*$/u.test(before));
    })
    .map(({ match }) => ({ start: match.index, end: match.index + match[0].length }));
}
