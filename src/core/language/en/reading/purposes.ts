/** Whether a sentence says why the call comes, what is in it for the contact, or only that somebody called. */
import type { Passage, Sentence, Span } from '../../reader.ts';
import { spansIn } from './find-spans.ts';

const OCCASION =
  /(?<![\p{L}'])(?:(?:calling|call|called|phoning|ringing|reaching\s+out|getting\s+in\s+touch|message|voicemail|contacting\s+you|on\s+the\s+phone)\s+(?:you\s+|\p{L}+\s+)?(?:today\s+|quickly\s+|briefly\s+)?(?:about|regarding|because|concerning|after|as|on\s+behalf|with|at|in\s+regard|in\s+reference|in\s+response|since|to\s+(?!say|let|check|touch|wish|see\s+how))|calling\s+\p{L}[\p{L}'-]*|(?:reason|purpose)\s+(?:for|of|i'm|i\s+am|why|is|behind)|(?:that's|which\s+is|it's)\s+(?:also\s+)?why|follow(?:ing)?[\s-]+up|follows|follow-up|picking?\s+(?:that\s+|this\s+|things\s+|it\s+)?(?:back\s+)?up|pick\s+\p{L}+(?:\s+\p{L}+){0,5}\s+up|(?:pick|picking)\s+up|continue|i'm\s+after|saw|noticed|came\s+across|read\s+(?:your|that|about|the)|heard\s+(?:that|about|from|you)|found\s+(?:you|your)|linkedin|i\s+understand|(?:this|it)(?:'s|\s+is)\s+(?:about|regarding|concerning|in\s+regard)|this\s+call\s+is\s+for|(?:question|subject|thought|idea|note|word)\s+(?:for|about|on|regarding|to\s+raise|with)\s+|(?:in|re)gards?\s+to|get(?:ting)?\s+back\s+to|back\s+to|hoping\s+to\s+reach|looking\s+for\s+(?:the|a|whoever|somebody|someone)|you're\s+the|you\s+are\s+the|you\s+as\s+the|my\s+work\s+is|find\s+out\s+(?:whether|if)|trying\s+(?:you|to\s+reach)|my\s+last\s+message|last\s+of\s+them|left\s+you|tried\s+you|won't\s+keep|i'm\s+back|(?:i|we)\s+(?:work|worked|talk|help|deal|partner)\s+with\s+\p{L}+|(?:since|now\s+that|given\s+that|with)\s+(?:you|your)\b|request|inquir|enquir|download|signed\s+up|filled\s+(?:in|out)|attended|came\s+by|stopped\s+by|visited)(?![\p{L}'])/u;

const GAIN =
  /(?<![\p{L}'])(?:help(?:s|ed|ing)?|show(?:s|ed|ing)?\s+you|save[sd]?|saving|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|boost(?:s|ed)?|avoid|instead\s+of|faster|quicker|easier|cheaper|fewer|less\s+\p{L}+|more\s+\p{L}+\s+(?:in|from|with|for|to)|ideas?|ways?\s+(?:to|of|you)|answers?\s+(?:to|will)|solution|in\s+it\s+for|opportunit(?:y|ies)|could\s+(?:use|be|mean|get|have|save|help|make|work|fit|do)|benefit|useful|worthwhile|worth|next\s+step|what\s+(?:comes|happens)\s+next|what's\s+next|agree\s+(?:on|with)|introduce\s+myself|find\s+out|hear\s+(?:where|what|how|whether)|where\s+(?:it|things|that|you)\s+stands?|still\s+open|settle|should\s+be\s+talking|to\s+talk\s+about|talk\s+about|question|interest(?:ed|s|ing)?|off\s+your\s+(?:desk|plate)|take\s+care\s+of|example|result|because|so\s+that\s+(?:you|they)|so\s+you|means?\s+(?:that|you|a)|you(?:'d|'ll|\s+could|\s+would|\s+can|\s+might)\s+(?!call|reach|ring|phone|find\s+me|give|please|be\s+able\s+to\s+reach)|if\s+(?:you|your|that|this|it|there)(?:'\p{L}+)?|like\s+(?:your|to)|fine|hard\s+feelings|no\s+(?:rush|hurry|pressure)|no\s+answer|stands|the\s+day\s+you|suggest(?:ion)?|recommend|plan|proposal|quote|problem|challenge|struggl\p{L}+|deal(?:ing)?\s+with|fix|solve)(?![\p{L}'])/u;

const PLAIN_GAIN =
  /(?<![\p{L}'])(?:help(?:s|ed|ing)?|save[sd]?|saving|cut(?:s|ting)?|reduc\p{L}+|improv\p{L}+|show(?:ing)?\s+you|ideas?|in\s+it\s+for\s+you|ways?\s+to|next\s+step|answers?|question|introduce|whether|benefit|useful|what\s+comes\s+next|without|instead\s+of|faster|so\s+that\s+you)(?![\p{L}'])/u;

/** Says it so plainly that a sentence which gives the context too counts as the reason as well. */
export function promisesGain(sentence: Sentence): boolean {
  return PLAIN_GAIN.test(sentence.lower);
}

/** By its own words alone; that it claims a meeting or a connection is asked elsewhere. */
export function statesContext(sentence: Sentence): boolean {
  return OCCASION.test(sentence.lower);
}

export function statesReason(sentence: Sentence): boolean {
  return GAIN.test(sentence.lower);
}

const HI = String.raw`(?:(?:to|and)\s+)?(?:say|saying)\s+(?:a\s+quick\s+)?(?:hi|hello|hey|howdy|good\s+morning)`;
const COURTESY = new RegExp(
  String.raw`(?<![\p{L}'])(?:` +
    [
      String.raw`(?:calling|call|called|phoning|ringing|wanted|wanting|want|trying|thought\s+i'd|here|like)\s+(?:in\s+|you\s+|up\s+|today\s+|quickly\s+)?${HI}`,
      String.raw`(?:calling|called|call|ringing|phoning|wanted|want|like|here|i'd|popping\s+(?:up|in))\s+(?:you\s+)?(?:to\s+)?(?:make\s+(?:some\s+)?contact|leave\s+(?:you\s+)?my\s+(?:name|number|details|card)|say\s+(?:good\s+|a\s+)\p{L}+|check\s+in|touch\s+base|connect|reconnect|catch\s+up|stay\s+in\s+touch|keep\s+in\s+touch|see\s+how\s+(?:you|things|everything|it|all|life|your\s+(?:day|week|weekend|year|summer|month))(?![\p{L}])(?:'re|'s|'ve|\s+are|\s+is|\s+have)?\s*\p{L}*|see\s+(?:if|whether)\s+(?:all|everything|things|you)(?:'s|'re|\s+is|\s+are)\s+(?:well|ok|okay|fine|good|going\s+(?:well|ok\p{L}*)|alright|doing)|put\s+a\s+(?:voice|face|name)\s+to|wish\s+you|let\s+you\s+know\s+(?:that\s+)?(?:i|we)(?:'d|'ve|\s+had|\s+have)?\s+(?:called|phoned|rang|rung|tried|was\s+(?:here|thinking|calling)|am\s+(?:here|around)|were\s+thinking)|be\s+friendly|hear\s+your\s+voice|chat|get\s+acquainted)`,
      String.raw`let(?:ting)?\s+you\s+know\s+(?:that\s+)?(?:i|we)(?:'d|'ve|\s+had|\s+have)?\s+(?:called|phoned|rang|rung|tried|rang\s+you|was\s+thinking|stopped\s+by)`,
      String.raw`(?:checking|check|calling|ringing|phoning)\s+(?:in\s+)?(?:on|(?:and|to)\s+see(?:ing)?|to\s+(?:hear|ask|find\s+out))\s+how\s+(?:things|everything|you|it|all|life|business|your\s+(?:day|week|month|year)(?:'s)?)(?:'s|'re|'ve|\s+is|\s+are|\s+have|\s+been)?(?:\s+(?:doing|going|been|keeping|over|at|these|treating|shaping|getting|holding))+|(?:checking|check)\s+in(?:\s+(?:with|on)\s+you)?|check(?:ing)?\s+up\s+on\s+you`,
      String.raw`(?:touching|touch)\s+base`,
      String.raw`(?:and|to|just)\s+say\s+(?:a\s+quick\s+)?(?:hi|hello|hey)`,
      String.raw`(?:calling|ringing|phoning|wanted|like|call|ring|buzz)\s+to\s+(?:stay|keep)\s+in\s+touch`,
      String.raw`(?:was|am|i'm)\s+(?:in\s+the\s+(?:area|neighbou?rhood)|(?:passing|driving|walking|going)\s+(?:through|by|past))`,
      String.raw`so\s+(?:that\s+)?you\s+know(?:\s+(?:that\s+)?i\s+(?:tried|called|rang|phoned)|(?=[.!]|$))|(?:so|that)\s+we\s+(?:don't|do\s+not|won't|never)\s+lose\s+touch|(?:hear|like|love)\s+a\s+friendly\s+\p{L}+|(?:social|courtesy|goodwill)\s+(?:call|visit)|to\s+see\s+how\s+they(?:'re|\s+are)\s+(?:doing|getting)|had\s+a\s+(?:free|spare|quiet)\s+(?:minute|moment|hour)|nothing\s+to\s+(?:discuss|report|say|add|sell)`,
      String.raw`(?:a|quick|friendly|warm)\s+hello`,
      String.raw`(?:see\s+(?:if|whether)|make\s+sure(?:\s+that)?|check\s+(?:that|if))\s+(?:all|everything)(?:'s|\s+is)\s+(?:well|ok|okay|fine|good|alright)`,
      String.raw`(?:courtesy|friendly|social|quick\s+hello)\s+call`,
      String.raw`no\s+(?:particular|special|specific|real|big)\s+(?:reason|purpose|agenda)|no\s+(?:reason|purpose)\s+(?:for\s+(?:the|my|this)|behind|really|at\s+all)|no\s+agenda|(?:don't|do\s+not)\s+(?:really\s+)?(?:need|want)\s+anything(?=[.,!]|\s+(?:in\s+particular|special|from))|(?:making|doing)\s+(?:my|the)\s+rounds|(?:to|and)\s+(?:stay|keep|be)\s+on\s+your\s+radar|(?:keeping|staying)\s+in\s+touch|(?:to|and)\s+wish(?:ing)?\s+you|(?:want|wanted|like)\s+you\s+to\s+have\s+my\s+(?:name|number|details)|(?:want|wanted|like)\s+you\s+to\s+know\s+(?:that\s+)?(?:i|we)(?:'d|'ve)?\s+(?:called|tried|rang|phoned)|let(?:ting)?\s+you\s+know\s+(?:that\s+)?(?:i'm|we're|i\s+am|we\s+are)\s+(?:always\s+)?(?:here|around|available|thinking)`,
      String.raw`(?:nothing|no\s+reason)\s+(?:pressing|urgent|important|special|in\s+particular|specific|particular)`,
      String.raw`(?:seeing|see|hear|hearing|asking)\s+how\s+(?:(?:life|business|the\s+family|things|everything|it)(?:'s|\s+is|\s+are)|you(?:'re|'ve|\s+are|\s+have)\s+(?:all\s+)?(?:doing|been|getting|holding|keeping|faring|settling))\s*(?:all\s+)?(?:doing|going|on|up|treating)?`,
      String.raw`(?:thinking|thought)\s+(?:of|about)\s+you(?!r)(?=[.,!]|\s+(?:folks|guys|all|today|this|and\s+(?!your))|$)`,
      String.raw`no\s+need\s+to\s+call\s+(?:me\s+)?back`,
      String.raw`just\s+a\s+(?:quick\s+)?hello`,
    ].join('|') +
    String.raw`)(?![\p{L}'])`,
  'gu',
);
const WITH_PURPOSE =
  /^[^.?!]{0,20}?(?<![\p{L}'])(?:about|on(?=\s+(?!you))|regarding|concerning|after|since|before|because|whether|if|and\s+(?:see|find|ask|tell|share)|with(?=\s+(?!you))|to\s+see)(?![\p{L}'])/u;
const ALWAYS_COURTESY =
  /hi$|hello$|hey$|area|neighbo|passing|you\s+know|let(?:ting)?\s+you\s+know|you\s+to\s+know|no\s+\p{L}+\s+(?:reason|purpose|agenda)|up\s+on\s+you|driving|walking|going|courtesy|friendly|social|nothing|no\s+reason|wish\s+you|thinking|thought|lose|they|had\s+a|friendly|no\s+need|how\s+(?:you|things|everything|it|all|life)|(?:voice|face|name)\s+to|in\s+touch|agenda|anything|rounds|radar|have\s+my|(?:leave|make)\s|(?:all|everything)(?:'s|\s+is)/u;

/** Courtesies that are given as what the call is for. */
export function courtesies(passage: Passage): Span[] {
  return spansIn(passage, COURTESY, (match, sentence) => {
    if (ALWAYS_COURTESY.test(match[0]))
      return !/(?<![\p{L}'])(?:not|isn't|more\s+than)\s+(?:\S+\s+){0,2}$/u.test(sentence.lower.slice(0, match.index));
    return !WITH_PURPOSE.test(sentence.lower.slice(match.index + match[0].length));
  });
}
