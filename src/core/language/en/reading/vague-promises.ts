/** Promises that would be true of anybody: a gain or an interest whose object is a general noun. Whether a fact makes it concrete, the tip decides. */
import type { Passage, Sentence, Span } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { matchesIn } from './find-spans.ts';
import { stems } from './stems.ts';

/** Nouns that everybody in business has. */
const GENERAL = String.raw`(?:money|time|costs?|expenses?|spend(?:ing)?|overheads?|business(?:es)?|compan(?:y|ies)|organi[sz]ations?|operations?|process(?:es)?|workflows?|efficienc(?:y|ies)|productivity|growth|revenues?|sales|profits?|profitability|margins?|roi|return\s+on\s+investment|bottom\s+line|performance|results?|goals?|objectives?|targets|potential|success(?:es)?|value|synerg(?:y|ies)|opportunit(?:y|ies)|competitiveness|customers|clients|leads|resources|outcomes|satisfaction|game|headaches?|stress|hassles?|quality|savings|solutions?|effectiveness|impact|cash\s?flow|visibility|morale|culture|engagement|reputation|presence|brand|traffic)`;
const CONCERNS = String.raw`(?:challenges?|needs|goals?|pain\s+points?|priorities|objectives|business|company|organi[sz]ation|situation|operations?|strateg(?:y|ies)|initiatives?|plans|concerns|requirements|issues|problems|focus|vision|world)`;
const OWNER = String.raw`(?:you|your|our|the|their|them|people|folks|clients?|customers|compan(?:y|ies)|business(?:es)?|firms?|organi[sz]ations?|owners|teams?|everybody|both|of|all)`;
const MORE = String.raw`(?:loads\s+of|heaps\s+of|tons\s+of|hidden|untapped|additional|extra|measurable|lasting|sustainable|long-term|unnecessary|wasted|precious|countless|steady|continued|future|real|more|much|some|lots\s+of|a\s+lot\s+of|plenty\s+of|significant|great|better|overall|whole|entire|tremendous|huge|big|true|tangible|serious|new|hard-earned|valuable|own|business|operating|operational|day-to-day|daily|internal|current|full|sales|team|customer|a|lot|ton|tons|bunch)`;
const GAINS = String.raw`(?:sav(?:e[sd]?|ing)|cut(?:s|ting)?|reduc(?:e[sd]?|ing)|lower(?:s|ed|ing)?|decreas(?:e[sd]?|ing)|increas(?:e[sd]?|ing)|improv(?:e[sd]?|ing)|boost(?:s|ed|ing)?|gr(?:ow|ows|ew|owing)|maximi[sz](?:e[sd]?|ing)|minimi[sz](?:e[sd]?|ing)|optimi[sz](?:e[sd]?|ing)|streamlin(?:e[sd]?|ing)|driv(?:e[sd]?|ing)|enhanc(?:e[sd]?|ing)|transform(?:s|ed|ing)?|accelerat(?:e[sd]?|ing)|scal(?:e[sd]?|ing)|unlock(?:s|ed|ing)?|achiev(?:e[sd]?|ing)|reach(?:ing)?|meet(?:ing)?|generat(?:e[sd]?|ing)|deliver(?:s|ed|ing)?|add(?:s|ed|ing)?|bring(?:s|ing)?(?:\s+down)?|creat(?:e[sd]?|ing)|get(?:ting|s)?|win(?:ning)?|simplif(?:y|ies|ied|ying)|elevat(?:e[sd]?|ing)|strengthen(?:s|ing)?|support(?:s|ing)?|revolutioni[sz](?:e[sd]?|ing)|expand(?:s|ing)?|free\s+up|solv(?:e[sd]?|ing)|fulfil(?:l|ls|ling)?|realiz(?:e|ing)|tak(?:e|ing)|provid(?:e[sd]?|ing)|empower(?:s|ing)?|help(?:s|ed|ing)?\s+(?:with|grow|run))`;

const VAGUE = new RegExp(
  String.raw`(?<![\p{L}'-])(?:` +
    [
      String.raw`${GAINS}(?:\s+${OWNER}){0,3}(?:\s+${MORE}){0,3}\s+${GENERAL}(?![\p{L}-]|\s+(?:disputes?|cards?|times?|invoices?))`,
      String.raw`(?:learn|hear|find\s+out|know|understand|discuss|talk|explore|see|discover|uncover|chat|get\s+to\s+know|ask)(?:\s+(?:a\s+(?:bit|little)|some|with\s+you|all|you))?(?:\s+more)?(?:\s+about)?(?:\s+(?:what|any|some|the|your|you|their))?(?:\s+(?:of\s+the|biggest|current|main|top|specific|business|company's|team's|key|potential|possible|unique|particular|overall)){0,3}\s+(?:${CONCERNS}|synergies|you\s+do|opportunities|you're\s+(?:facing|doing|up\s+to|trying))(?![\p{L}])`,
      String.raw`(?:how|if|whether|ways?(?:\s+in\s+which)?|where)\s+(?:that\s+)?(?:we|our\s+\p{L}+|i|it|they)\s+(?:can|could|might|may)(?:\s+be\s+able\s+to)?(?:\s+(?:best|better|also|perhaps))?\s+(?:help(?:\s+(?:you|your\s+\p{L}+|out|each\s+other))?(?=\s*[.,!?]|\s*$)|support|serve|add\s+value|partner|work\s+together|benefit|assist|improve\s+things)`,
      String.raw`(?:get|go|be)(?:ting)?\s+(?:to\s+)?(?:exactly\s+)?where\s+(?:you|they)\s+(?:want|need)|mak(?:e|es|ing)\s+(?:a|the|all\s+the)\s+difference(?!\s+(?:to|in|between))|what\s+(?:we|i|\p{L}+)\s+(?:can|could)\s+do\s+for\s+(?:you|your|a\s+company|companies|people|teams|businesses)(?![\p{L}])|(?:amazed|surprised|thrilled|delighted|blown\s+away)\s+(?:at|by|with)\s+(?:what|how|the\s+results?|our)|(?:get|do)(?:ting|ing)?\s+more\s+(?:done|in\s+less)|in\s+less\s+time|(?:think|sure|believe|know|confident|feel|certain)\s+(?:that\s+)?(?:we|i)\s+(?:can|could)\s+(?:\p{L}+\s+)?help(?:\s+you)?(?:\s+out)?(?=\s*[.,!]|\s*$)|(?:see|get|bring|deliver)\s+(?:\p{L}+\s+)?results(?=\s*[.,!]|\s+(?:like|that|fast|you))|like\s+never\s+before|pay(?:s)?\s+off\s+big|(?:amazing|incredible|fantastic|outstanding|great)\s+results|(?:huge|big|real|massive|great|enormous)\s+(?:upside|win|potential|gains?|payoff|difference)|(?:with|have|had)\s+more\s+(?:time|money|freedom|energy|profit)(?=\s*[.,!]|\s+and|\s+to|$)|(?:great|big|amazing|exciting)\s+things\s+(?:together|for|ahead|in\s+store)|(?:solve|fix|take\s+care\s+of|handle)\s+(?:all|any|every)\s+(?:of\s+)?(?:your\s+)?(?:problems?|issues?|needs|everything)|(?:more|better)\s+with\s+less|mov(?:e|es|ing)\s+the\s+needle|(?:more\s+)?money\s+(?:back\s+)?in(?:to)?\s+(?:your|their)\s+pockets?|(?:mak(?:e|es|ing)|keep(?:ing)?)\s+more\s+(?:money|of\s+(?:what|your|their))|(?:get(?:ting)?|got)\s+(?:more|the\s+most|the\s+best)\s+(?:out\s+of|from)\s+(?:your|their|the)\s+(?:people|technology|teams?|investments?|money|budgets?|data|time|resources|staff|marketing|software|systems?|business|employees)`,
      String.raw`(?:become|becoming)\s+(?:much\s+|even\s+)?(?:leaner|stronger|better|faster|smarter|bigger|more\s+\p{L}+)|stay(?:ing)?\s+(?:ahead|competitive|on\s+top|profitable|relevant)|get(?:ting)?\s+ahead|grow(?:ing)?\s+faster|(?:sleep|do)\s+better\s+at\s+night`,
      String.raw`(?:know|hear|learn|understand|talk|ask|discuss)(?:\s+(?:about|more|a\s+bit|you|me))*\s+(?:where\s+you(?:'re|\s+are)\s+(?:headed|going)|what(?:'s|\s+is)?\s+(?:keeps?\s+you|matters|important|on\s+your\s+mind|you're\s+(?:working|trying|hoping))|your\s+(?:own\s+)?story|about\s+you(?=[.,!]|$))|keeps?\s+you\s+up\s+at\s+night`,
      String.raw`(?:could|can|may|might|would|will)\s+(?:really\s+|greatly\s+|significantly\s+|truly\s+|definitely\s+|also\s+|potentially\s+)?(?:benefit|impact|help\s+grow|be\s+(?:very\s+|really\s+|hugely\s+)?(?:valuable|beneficial|huge|great)\s+(?:to|for))\s+(?:you|your\s+\p{L}+|a\s+company)(?=\s*[.,!?]|\s*$)|(?:help|assist)(?:\s+you)?\s+with\s+(?:all\s+)?(?:of\s+)?your\s+(?:\p{L}+\s+){0,2}needs|(?:meet|exceed|meeting|exceeding)\s+your\s+(?:\p{L}+\s+)?(?:needs|expectations)|(?:tailored|custom(?:ized)?|bespoke|innovative|comprehensive|turnkey)\s+solutions?|(?:grow|scale|improve|expand|transform)(?:\s+and\s+\p{L}+)?\s+(?:your|their)\s+(?:brand|presence|practice|agency|shop|store|firm|department)(?=\s*[.,!?]|\s*$)`,
      String.raw`focus(?:ing)?\s+on\s+(?:what\s+(?:matters|counts|you\s+(?:do\s+best|love|enjoy))|(?:running|growing)\s+your\s+\p{L}+|your\s+core)`,
      String.raw`help(?:s|ed|ing)?\s+(?:(?:other|most|many|all|business|busy|small|local|your)\s+)?(?:you|them|people|folks|owners|leaders|managers|compan(?:y|ies)|firms?|business(?:es)?|teams?|organi[sz]ations?|clients|customers|brands|professionals)(?:\s+(?:like|such\s+as|in|of)\s+\p{L}+(?:\s\p{L}+){0,2}?)?\s+(?:to\s+)?(?:win|run|grow|succeed|thrive|improve|perform|compete|excel|scale|prosper|operate|work|function|shine|do|become|be|feel|get)(?:\s+(?:more\s+\p{L}+|better|faster|smarter|smoother|ahead|more|and\s+\p{L}+|\p{L}+ly|their\s+best))*(?=\s*[.,!?;]|\s*$|\s+(?:and|by)\s)`,
      String.raw`(?:get|have|gain|build)\s+(?:an?\s+)?(?:better\s+|clearer\s+|deeper\s+|good\s+|real\s+)?(?:sense|understanding|picture|feel|handle)\s+(?:of|for|on)\s+(?:your|what|where|how)|(?:partner|team|join\s+forces)(?:ing)?\s+(?:up\s+)?with\s+(?:you|your)(?![\p{L}])|(?:bring|brings|bringing)\s+(?:a\s+lot|so\s+much|plenty|value)\s+to\s+the\s+table|(?:do|work)(?:es|s)?\s+wonders|(?:improv|chang|transform)(?:e|es|ing)\s+(?:things|everything|the\s+way)|(?:give|gives|giving)\s+you\s+(?:an?\s+)?(?:real\s+|big\s+)?(?:edge|leg\s+up|advantage|boost|upper\s+hand)`,
      String.raw`(?:see|find\s+out|determine|explore|learn)\s+(?:if|whether)\s+(?:there's|there\s+is|there\s+might\s+be|we(?:'re|\s+are)|it's|we'd\s+be)\s+(?:a\s+)?(?:good\s+|possible\s+|potential\s+|mutual\s+)?(?:fit|match)`,
      String.raw`(?:see|know|find\s+out|explore|discuss|learn)\s+(?:how|if|whether)\s+(?:we|i|our\s+\p{L}+)\s+(?:can|could|might|may)\s+(?:\p{L}+\s+){0,2}?(?:be\s+of|work\s+with|partner|collaborate|benefit|add|assist)`,
      String.raw`(?:next|a\s+(?:new|higher|whole\s+new))\s+level|bottom\s+line|competitive\s+(?:edge|advantage)|(?:full|true)\s+potential|work(?:ing)?\s+smarter|peace\s+of\s+mind|ahead\s+of\s+(?:the\s+)?(?:competition|curve|competitors)|win[\s-]win|game[\s-]chang\p{L}+|pain\s+points`,
      String.raw`mak(?:e|es|ing)\s+(?:(?:your|their|people's|the)\s+)?(?:\p{L}+'s\s+)?(?:life|lives|job|jobs|work|things|day)\s+(?:\p{L}+\s+){0,4}?(?:easier|better|simpler)`,
      String.raw`mak(?:e|es|ing)\s+(?:a\s+)?(?:\p{L}+\s+)?(?:real|big|huge|positive|world\s+of|true)\s+(?:\p{L}+\s+)?(?:difference|impact)`,
      String.raw`(?:significant|big|huge|great|substantial|real|major|considerable|tremendous|serious|massive)\s+(?:\p{L}+\s+)?(?:savings|value|benefits?|results|opportunit\p{L}+|impact|returns?|improvements?)`,
      String.raw`(?:saving|save)\s+(?:yourself\s+|you\s+)?(?:a\s+(?:lot|ton|bunch|fortune|bundle)|lots|big|thousands)(?![\p{L}])|value\s+for\s+(?:your|the)\s+money`,
      String.raw`(?:do|does|doing|perform|serve\s+you)\s+(?:much\s+|even\s+|a\s+lot\s+)?better\s+than\s+(?:your|who|what|any)|way\s+(?:you|they|people|companies|teams)\s+(?:do\s+business|work|operate)|of\s+(?:great\s+)?service\s+to\s+you|help\s+(?:you|your\s+\p{L}+)\s+(?:succeed|thrive|win|excel|prosper|shine|improve|grow)(?=\s*[.,!?]|\s*$|\s+and\s)`,
      String.raw`(?:be|become|becoming|stay|grow)\s+(?:even\s+)?more\s+(?:profitable|productive|efficient|successful|competitive|effective|agile)`,
      String.raw`mak(?:e|es|ing)\s+(?:your|their|the|you|our)\s*(?:\p{L}+\s+){0,2}more\s+(?:profitable|productive|efficient|successful|competitive|effective|agile)`,
      String.raw`(?:like|such\s+as)\s+yours?\s+(?:to\s+)?(?:succeed|grow|thrive|improve|win|be\s+more|do\s+better)`,
    ].join('|') +
    String.raw`)(?![\p{L}])`,
  'gu',
);
/** The contact's own words, or an article or a name: "you told me you want to save money". */
const TOLD =
  /(?<![\p{L}'])(?:you|she|he)(?:'d|'ve|\s+have|\s+had)?\s+(?:told|said|mentioned|asked|wrote|wanted|explained)(?![\p{L}'])[^,;]{0,80}$/u;

/** Words of business that name nothing; a promise made of nothing else says nothing. */
const NAMES_NOTHING = new Set(
  stems(
    'better best more most success succeed successful value valuable grow growth improve improvement result money save saving win winning benefit beneficial potential partner partnership solution profit profitable efficient efficiency productive productivity strong stronger great greater ' +
      'exist want deserve need fit offer provide deliver bring change changing difference believe certain sure confident feel love glad happy proud enjoy like look looking explore understand learn discuss share start client customer organization firm owner leader people industry world future goal future journey vision mission life job place reach achieve create build support serve service care everything anything something real really truly simply always today bit lot thing next level forward ahead focus passion passionate dedicated commit committed experience expert way',
  ),
);
const PROMISES =
  /(?<![\p{L}'])(?:better|best|(?<!(?:one|once|any|no|two|few)\s)more|success\p{L}*|succeed|valuable|value|grow\p{L}*|improv\p{L}+|results?|money|profit\p{L}*|win|benefit\p{L}*|potential|partner\p{L}*|solutions?|productiv\p{L}+|efficien\p{L}+|where\s+you\s+want|chang(?:e|ed|es|ing)\s+the\s+way)(?![\p{L}])/u;
/** It points at something said before, asks for something, or only says how the message goes on. */
const POINTS =
  /(?<![\p{L}'])(?:it|this|that(?=[\s,]*(?:[.,!?]|$))|these|those|call|ring|phone|e-?mail|message|minutes?|hear|tell|number|if|yes|no|worth|know|question|thanks?|thank)(?![\p{L}])/u;
const BETWEEN_US = /(?<![\p{L}'])(?:we|we're|we've|we'd|our|us|i'm|i'd|my|you|your|yours)(?![\p{L}])/u;

function saysNothing({ lower, text }: Sentence): boolean {
  if (!PROMISES.test(lower) || !BETWEEN_US.test(lower) || POINTS.test(lower) || isDenied(lower)) return false;
  const words = stems(text);
  return words.length > 0 && words.every((stem) => NAMES_NOTHING.has(stem));
}

export function vaguePromises(passage: Passage): Span[] {
  const found = matchesIn(passage, VAGUE)
    .filter(({ sentence, at }) => {
      const before = clauseBefore(sentence.lower, at);
      return !isDenied(before) && !TOLD.test(sentence.lower.slice(Math.max(0, at - 120), at));
    })
    .map(({ match }) => ({ start: match.index, end: match.index + match[0].length }));
  const empty = passage.sentences.filter(
    (sentence) => !found.some(({ start }) => start >= sentence.start && start < sentence.end) && saysNothing(sentence),
  );
  return [...found, ...empty.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start);
}
