/** Flattery, pretended friendship, and talks that nobody had: "big fan of your work", "my friend", "returning your call". */
import type { Passage, Span } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { matchesIn } from './find-spans.ts';
import { meetingClaims } from './meeting-claims.ts';

const PRAISE = String.raw`(?:amazing|incredible|outstanding|brilliant|fantastic|awesome|remarkable|exceptional|extraordinary|wonderful|inspir(?:ing|ed|ation\p{L}*)|legend(?:ary)?|phenomenal|stellar|impressive|impeccable|visionary|genius|superstar|rock\s?star|tremendous|terrific|magnificent|unbelievable|sensational|thought\s+leader|trailblazer|pioneer|guru|hero|role\s+model|second\s+to\s+none|world[\s-]class|gifted|unstoppable|one\s+of\s+a\s+kind|special)`;
const MILD = String.raw`(?:(?:great|good|excellent|superb|smart|sharp|real|true|natural|fine|top)\s+(?:taste|job|work|leader\p{L}*|reputation|company|team|eye|instincts?|mind|person|guy|man|woman|judg\p{L}+|businessm\p{L}+|things)|(?:the|a)\s+(?:very\s+)?(?:best|smartest|finest|brightest|sharpest|most\s+\p{L}+)(?!\s+(?:person|one|number|place|way|time|contact|fit)\s+(?:to|for|at|of))|one\s+of\s+the\s+(?:best|smartest|finest|brightest|most|top|few)|the\s+(?:person|one|man|woman|guy)\s+who\s+gets|so\s+(?:good|smart|talented|accomplished|successful|well))`;
const VERY = String.raw`(?:\s+(?:clearly|obviously|truly|really|absolutely|simply|just|such|so|always|doing|done|built|created|known|as|very|a|an|one|of|the|been|be|must|quite|person|made|is|are|in|have|has|had|some|with)){0,5}`;
const KIN = String.raw`(?:friend|buddy|pal|dude|bro|brother|amigo|man|champ|mate|chief|sweetheart|honey|hon|old\s+(?:chap|sport|boy)|boy|girl)`;

const FLATTERY = new RegExp(
  String.raw`(?<![\p{L}'])(?:` +
    [
      String.raw`(?:fan|admirer)s?\s+of\s+(?:you|your|yours|what|everything|all|the\s+(?:work|way|company|brand)|how|\p{L}+'s)(?:\s+\p{L}+){0,2}`,
      String.raw`(?:impressed|blown\s+away|inspired|amazed|wowed|fascinated|floored|awed|in\s+awe|captivated|struck)\s+(?:by|with|at|of)\s+(?:your?(?![\p{L}])|all\s+(?:that\s+)?you|what\s+(?:you|\p{L}+)(?:'ve|'re|\s+has|\s+is|\s+have|\s+do)|how\s+(?:you|well|much)|everything|the\s+(?:way\s+you|work\s+you|growth|company\s+you|job\s+you))`,
      String.raw`(?<!would\s)(?<!i'd\s)(?:love|loved|adore|adored|admire|admired|admiring|enjoyed|respect|envy)\s+(?:(?:what|how|everything|the\s+(?:way|work|company|brand))\s+(?:that\s+)?you|your\s+(?!view|thought|opinion|feedback|input|take|call|advice|help|answer|ideas?\b|question|time|guidance|reaction|business\s+card|permission))(?:\p{L}|'|\s){0,24}`,
      String.raw`(?:much|great|huge|lot\s+of|deep|nothing\s+but|utmost)\s+(?:respect|admiration)\s+for\s+(?:you|what|all|the\s+way|everything)`,
      String.raw`you(?:'re|\s+are|'ve|\s+have|\s+must\s+be|\s+do|\s+run|\s+always)${VERY}\s+(?:${PRAISE}|${MILD})`,
      String.raw`your\s+(?:\p{L}+\s+){1,3}(?:is|are|was|speaks?|precedes?)(?:\s+(?:truly|really|so|absolutely|simply|quite|just|very|nothing\s+short\s+of|an?))*\s*(?:${PRAISE}|you|for\s+(?:it|them)sel\p{L}+)(?![\p{L}])`,
      String.raw`your\s+${PRAISE}\s+\p{L}+`,
      String.raw`what\s+an?\s+(?:${PRAISE}|great|beautiful|lovely|superb)\s+\p{L}+`,
      String.raw`(?:leader|visionary|professional|pro|expert|executive|person|man|woman|genius|star|talent)\s+(?:like|such\s+as)\s+you(?:rself)?(?!r)`,
      String.raw`(?:someone|somebody|people|person|leader|executive|man|woman)\s+(?:of|with)\s+your\s+(?:\p{L}+\s+)?(?:calib\p{L}+|experience|stature|talents?|vision|standing|expertise|intelligence|track\s+record|insight|success|reputation|wisdom)`,
      String.raw`(?:heard|hear|hearing|read)\s+(?:(?:so|such|many|only|nothing\s+but|all|lots\s+of|a\s+lot\s+of|some|much|the|really)\s+){0,3}(?:great|good|wonderful|amazing|fantastic|nice|incredible|excellent|awesome|best|fabulous)\s+(?:things|stuff|stories)|everyone\s+(?:speaks|raves|talks)`,
      String.raw`(?:been\s+)?(?:following|followed|watching|watched)\s+your\s+(?:\p{L}+\s+)?(?:career|work|success|journey|growth|rise|posts?|company|progress)`,
      String.raw`mak(?:e|es|ing)\s+you${VERY}\s+(?:${PRAISE}|${MILD})|(?:with|having|and)\s+an?\s+(?:\p{L}+\s+)?(?:track\s+record|background|reputation|career|resume|mind|vision|eye|r[eé]sum[eé])\s+like\s+yours`,
      String.raw`(?:what|the\s+way|how|everything)\s+you(?:'ve|\s+have)?\s+(?:[^\s.!?]+\s+){1,6}?(?:is|are|was|has\s+been)\s+(?:\p{L}+\s+){0,3}?${PRAISE}|stuff\s+of\s+legends?|(?:haven't|hasn't)\s+changed\s+(?:a\s+bit|at\s+all)`,
      String.raw`i(?:'ve|\s+was|\s+have|'m)?\s+(?:been\s+)?(?:telling|told|raving\s+to|bragging\s+to)\s+(?:my|everyone|everybody|people|all|the\s+whole)\s*(?:\p{L}+\s+){0,2}about\s+you(?!r)`,
      String.raw`(?:such\s+an?|an?|real|total|true|absolute)\s+(?:rock\s?star|superstar|legend|genius|visionary|trailblazer|thought\s+leader|hero)(?![\p{L}])|(?:hear|heard|told|know|knew)\s+(?:that\s+)?you(?:'re|\s+are)\s+(?:the|a)\s+(?:\p{L}+[\s-]){0,2}?(?:guy|gal|best|expert|master|go-to|real\s+deal)|the\s+best\s+there\s+is|best\s+in\s+(?:town|the\s+business)|(?:someone|somebody|anyone|person|\p{L}+)\s+as\s+\p{L}+\s+as\s+you(?:rself)?(?=[\s,.!?]|$)`,
      String.raw`ador(?:e|es)\s+you(?!r)|look(?:ed)?\s+up\s+to\s+you(?!r)|golden\s+touch|(?:on|in)\s+(?:another|a\s+different)\s+(?:level|league)|(?:like|as)\s+we\s+used\s+to|(?:great|huge|big|lasting|real)\s+impression\s+on|you(?:'ve|\s+have)\s+(?:got\s+)?(?:an?|the|such\s+an?)\s+(?:\p{L}+\s+)?(?:touch|gift|eye|talent|knack|nose|instinct)(?![\p{L}])|(?<=(?:hey|hi|hello)\s)(?:sunshine|sweetie|darling|handsome|gorgeous|superstar|boss|captain|stranger)(?![\p{L}])`,
      String.raw`you(?:'re|\s+are|\s+(?:really\s+)?(?:seem|look|sound)(?:\s+(?:to\s+be|like))?)(?:\s+(?:an?|the|clearly|obviously|truly|really|very|so|such|extremely|incredibly|one|of|those|quite|just)){0,5}\s+(?:successful|smart|sharp|bright|clever|savvy|wise|talented|respected|accomplished|influential|knowledgeable|insightful|humble|driven|hard-?working|well-respected)(?![\p{L}])|(?:believer\s+in|believe\s+in|proud\s+of|rooting\s+for|crazy\s+about|obsessed\s+with)\s+(?:you(?!r\s+(?:own|right))|what\s+you)|(?:nobody|no\s+one|few\s+people)\s+(?:\p{L}+\s+){1,6}?(?:like|as\s+well\s+as|better\s+than)\s+you(?!r)|(?:crushing|killing|nailing)\s+it|(?:feel|felt)\s+(?:such\s+)?(?:an?\s+)?(?:real\s+|deep\s+|strong\s+)?(?:connection|bond|kinship)|our\s+(?:great|wonderful|good|fun|long|many|old|deep)\s+(?:conversations|chats|talks|times|lunches|history|friendship)`,
      String.raw`my\s+(?:\p{L}+-?\p{L}*\s+)?favou?rite\s+(?:\p{L}+\s+)?(?:person|people|customer|client|contact|guy|gal|voice|human|boss|manager|executive|prospect)(?![\p{L}])|peas\s+in\s+a\s+pod|partners?\s+in\s+crime|cut\s+from\s+the\s+same|soul\s?mates?|birds\s+of\s+a\s+feather|same\s+wavelength|thick\s+as\s+thieves|guess\s+who(?=[,!?.]|\s+it)|big\s+(?:guy|man|fella)(?=[,.!?])|can't\s+say\s+enough|can't\s+get\s+enough\s+of\s+you|\p{L}+-boy(?=[,.!?])|johnny(?=[,.!?\s])|the\s+other\s+night|how(?:'s|'re|\s+was|\s+were|\s+is|\s+are)\s+(?:the|your|those|that)\s+(?:\p{L}+\s+){0,2}(?:trip|vacation|holiday|weekend|golf|game|fishing|barbecue|party|swings?|marathon|garden|pool)(?=[,.!?]|\s+(?:coming|going))|hit\s+it\s+off|(?:really|just|totally|instantly)\s+clicked|(?:old|good|close|best|been|be|like|as)\s+friends(?![\p{L}])|(?:among|between)\s+(?:us\s+)?friends|our\s+friendship|(?:you(?:'re|\s+are)|we(?:'re|\s+are))\s+(?:\p{L}+\s+)?(?:my\s+\p{L}+(?=,|\.|!)|family(?![\p{L}-]))|love\s+(?:ya|you)(?=[,.!])|(?:grab|have|get|share)\s+(?:(?:a\s+few|a|some|those)\s+)?(?:beers?|drinks|a\s+pint)|(?:i|we)\s+(?:really\s+)?(?:miss|love)\s+(?:you|ya)(?!r)(?=[,.!]|\s+guys)|you\s+know\s+me(?=[,.!:;])|great\s+minds|(?:your\s+)?reputation\s+precedes|you\s+rock|hats\s+off`,
      String.raw`i\s+feel\s+(?:like|as\s+if|as\s+though)\s+(?:i|we)(?:'ve|\s+have)?\s+(?:already\s+)?kno?w?n?(?:ow)?`,
      String.raw`long\s+time,?\s+no\s+\p{L}+|(?:forever|ages|too\s+long|so\s+long)\s+since\s+(?:we|i)(?![\p{L}])|(?:it's|it\s+has)\s+been\s+(?:way\s+|far\s+|much\s+|so\s+)?(?:too\s+long|forever|ages(?!\s+since\s+your)|so\s+long)|(?:haven't|not)\s+(?:\p{L}+\s+){1,3}in\s+(?:ages|forever|so\s+long|(?:such\s+)?a\s+(?:long|while)|years)`,
      String.raw`(?:like|for)\s+old\s+times?(?:'s)?(?:\s+sake)?|good\s+old\s+(?:days|times)|we\s+go\s+way\s+back|you\s+and\s+i\s+(?:go\s+way|are\s+(?:cut|so|a\s+lot|old|two|very|kindred|alike|friends)|think\s+alike|have\s+(?:so|a\s+lot)|speak\s+the\s+same)|kindred\s+spirit\p{L}*`,
      String.raw`(?<!(?:may|might)\s)remember\s+me(?=[?,.!]|$|\s+from)|(?:you\s+(?:probably|surely|must|will|'ll)\s+|you\s+(?:may|might)\s+(?!remember\s+me\s+from\s)|i'm\s+sure\s+(?:that\s+)?you(?:'ll)?\s+|i\s+bet\s+you(?:'ll)?\s+)remember\s+(?:me|our|the\s+(?:time|day|chat)|when|that\s+(?:chat|time|day|night|lunch))`,
      String.raw`(?:how(?:'s|\s+is|\s+are|'re)|hope|tell|(?:say|saying)\s+(?:hi|hello)\s+to|(?:my|best|warm)\s+(?:best|love|regards|wishes)\s+to)\s+(?:the|your)\s+(?:family|wife|husband|kids|golf|boat|dog|little\s+ones?|children|missus|tennis|better\s+half|baby|grandkids)(?!\s+(?:business|owned|practice))`,
      String.raw`miss(?:ing|ed)?\s+(?:our|those|the\s+old|hanging|seeing\s+you|working\s+with\s+you)(?:\s+\p{L}+){0,2}`,
      String.raw`(?:(?<=^|[,.!?]\s)it's\s+me|your\s+(?:old|good|favou?rite|best)\s+(?:\p{L}+\s+){0,2}?(?:${KIN}|guy|gal|person|rep|vendor|sales(?:m[ae]n|person|guy)))(?=[,.!?]|\s+\p{L}+[,.!?]|$)`,
      String.raw`your\s+(?:old\s+|good\s+|favou?rite\s+)?(?:buddy|pal|amigo|bro|bestie)(?![\p{L}])`,
      String.raw`(?:my\s+(?:dear\s+|good\s+|old\s+)?|old\s+|dear\s+)(?:friend|buddy|pal|man|brother)(?=[,.!?]|$)(?<!(?:of|with|to|by|from|and|is|a)\s+(?:my|old|dear)\s+\p{L}{3,8})`,
      String.raw`(?<=(?:^|[.!?]\s|,\s|(?:hi|hey|hello|yo|thanks|morning|going|up|wait)\s))${KIN}(?=[,.!?]|$|\s+(?:how|hope|it's|it|what)(?![\p{L}]))`,
    ].join('|') +
    String.raw`)`,
  'gu',
);

/** Talks and calls of theirs that no record holds. */
const THEIR_CALL =
  /(?<![\p{L}'])(?:i'm\s+calling\s+you\s+(?:right\s+)?back|thanks?(?:\s+you)?\s+for\s+asking\s+(?:me|us)|(?:getting|get|got)\s+back\s+to\s+you\s+(?:on|about|regarding)\s+your\s+(?:voicemail|call|message|request|inquiry|e-?mail)|(?:returning|answering|responding\s+to|replying\s+to)\s+your\s+(?:\p{L}+\s+)?(?:call|message|voicemail|e-?mail|request|inquiry|enquiry)|thanks?(?:\s+you)?\s+(?:so\s+much\s+)?for\s+(?:your\s+(?:call|message|inquiry|enquiry|interest)|reaching\s+out|calling\s+(?:me|us)|contacting|getting\s+back)|(?:good|great|nice|lovely|wonderful|so\s+(?:good|great|nice))\s+(?:to\s+hear|hearing)\s+(?:from\s+you|your\s+voice)(?!\s+(?:soon|today|back))|i\s+got\s+your\s+(?:message|voicemail|call|missed))(?![\p{L}'])/gu;
/** What was promised or asked; beside a meeting it may well be so, and whether there was one is asked elsewhere. */
const PRETENDED_TALK =
  /(?<![\p{L}'])(?:as\s+(?:i\s+|we\s+|you\s+)?(?:promised|agreed|requested|asked|discussed|planned|instructed)|(?:as\s+)?per\s+(?:our|your)\s+(?:\p{L}+\s+)?(?:conversation|chat|call|talk|discussion|request|agreement)|like\s+(?:we|you|i)\s+(?:said|agreed|talked|discussed|promised|asked|told\s+you)|you(?:'d|\s+had)?\s+(?:asked|told|wanted|said\s+for|invited|reminded)\s+(?:me|us)\s+to\s+(?:call|get\s+back|ring|reach|follow|check|touch|try|phone|circle|contact))(?![\p{L}'])/gu;

const BESIDE_MEETING = /(?<![\p{L}'])(?:(?:at|in|during|on|after|from)\s+our|when\s+we)\s/u;

export function familiarities(passage: Passage): Span[] {
  const found = [...matchesIn(passage, FLATTERY), ...matchesIn(passage, THEIR_CALL)].filter(
    ({ sentence, at }) => !isDenied(clauseBefore(sentence.lower, at)),
  );
  const talks = matchesIn(passage, PRETENDED_TALK);
  const itself = (claim: Span): boolean =>
    talks.some(({ match }) => claim.start < match.index + match[0].length && match.index < claim.end);
  const met = (talks.length === 0 ? [] : meetingClaims(passage)).filter((claim) => !itself(claim)).map(({ sentence }) => sentence);
  const loose = talks
    .filter(({ sentence, at }) => !BESIDE_MEETING.test(sentence.lower.slice(at)))
    .filter(({ sentence }) => !met.some((index) => index === sentence.index || index === sentence.index - 1));
  return [...found, ...loose]
    .map(({ match }) => ({ start: match.index, end: match.index + match[0].trimEnd().length }))
    .sort((a, b) => a.start - b.start);
}
