/** Long, bureaucratic and salesy words with the plain one. A word that also names a thing counts only where it is used as jargon: "leverage our data", not "the leverage on your fund". */
import { allMatches } from '../../all-matches.ts';
import type { Passage, StiffWord } from '../../reader.ts';
import { matchesIn, phrases } from './find-spans.ts';

/** "stiff=plain", several stiff ones parted by a bar. */
const PLAIN = new Map(
  `utilize|utilise|leverage=use;utilizes|utilises|leverages=uses;utilizing|utilising|leveraging=using;utilized|utilised|leveraged=used;utilization|utilisation=use
facilitate=help with;facilitates=helps with;facilitating=helping with;commence=start;commences=starts;commencing=starting;terminate=end;endeavor|endeavour=try;endeavoring|endeavouring=trying
ascertain=find out;ascertaining=finding out;obtain=get;obtaining=getting;purchase=buy;require=need;requires=needs;assist=help;assists=helps;assisting=helping;assistance=help
inquire|enquire=ask;inquiring|enquiring=asking;request that you=ask you to;demonstrate=show;demonstrates=shows;optimize|optimise=improve;optimizes|optimises=improves;optimizing|optimising=improving
streamline=simplify;streamlines=simplifies;streamlining=simplifying;expedite=speed up;expedites=speeds up;expediting=speeding up;prior to=before;subsequent to=after;in order to=to;pursuant to|as per=as in
regarding=about;in regards to|in regard to|with regard to|with regards to|with respect to|with reference to|concerning=about;additional=more;numerous=many;sufficient=enough;approximately=about
reach out=call;reaching out=calling;at your earliest convenience=soon;in the event that=if;due to the fact that=because;at this point in time|at the present time=now;on a going-forward basis|going forward|moving forward=from now on
touch upon=talk about;circle back|revert=come back;deep dive=close look;pain points=problems;pain point=problem;value-added=useful;cutting-edge|next-generation|state-of-the-art|best-in-class|best-of-breed|world-class=good;seamlessly=easily;proactively=early;incentivize|incentivise=encourage`
    .split(/[;\n]/)
    .flatMap((pair) => {
      const [stiff = '', plain = ''] = pair.split('=');
      return stiff.split('|').map((word) => [word, plain] as const);
    }),
);

/** Words that are stiff only beside another: the word, then what must stand before or after it. */
const USED_AS_JARGON = [
  "(?<=(?:to|we|you|can|could|they|i|and|help|helps|by|will|i'll|we'll) )leverag(?:e|es|ed|ing)",
  'streamlin(?:e|es|ing)',
  '(?<=have the |have |got the |any )bandwidth(?= (?:to|for|this|next|right))',
  'robust(?: and \\S+)? (?=platforms?|solutions?|suite|tools?|offering|functionality|systems?|software|features?|framework)',
  '(?:solutions? (?=for|to your|that|is |are |will|can|lets?|enables?)|(?<=our |of |your |and )solutions?(?= provider|s? portfolio))',
  '(?<=our |turnkey |partner |digital )ecosystem',
  '(?:comprehensive|full|complete|integrated) suite',
  "(?<=we |we'd |to |can |could |would |i'd )(?:assist|purchase|require|request|obtain|facilitate|demonstrate|inquire)",
  '(?<=you )(?:require|purchase)',
  '(?:revert|reverting)(?= with| back| to me| to us)',
];
/** Nothing in one word says the same; the sentence is to be said another way. */
const REPHRASE = [
  'please be advised(?: that)?|kindly(?= \\p{L})|aforementioned|herein|hereby|hereto|heretofore|notwithstanding|henceforth|thereof',
  'synerg(?:y|ies|ize|ise|istic)|holistic(?:ally)?|paradigm shift|actionable(?: insights?)?|low-hanging fruit|move the needle|core competenc(?:y|ies)|mission-critical',
  'turnkey|end-to-end|enterprise-grade|purpose-built|scalab(?:le|ility)|game[- ]chang(?:er|ing)|thought leader(?:s|ship)?|value[- ](?:chain|proposition|stream)s?',
  '(?:operationali[sz]|productiz|monetiz|strategiz|contextuali[sz]|ideat|conceptuali[sz])(?:e|es|ing)|level[- ]set|deliverables?|stakeholders?|learnings|buy-in|take (?:this|that|it) offline',
  'empower(?:s|ing)? (?:\\S+ )?(?:to|teams?|you|your|stakeholders|people|employees)|(?:digital|business) transformation|disruptive|hyper-?growth|low-touch|high-touch|cross-functional|out-of-the-box',
  '(?:i|we) (?:would like|wish|desire) to (?:schedule|arrange|inquire|explore|extend|express|convey|inform|offer|request|propose|present|introduce)|(?:i am|we are|(?:i|we) would be) (?:writing|contacting|pleased|delighted|honou?red|committed|dedicated)|it (?:is|would be) (?:my|our) (?:\\S+ )?(?:pleasure|objective|intention|belief|goal|aim|desire|understanding|mission)|please (?:advise|be informed|accept|allow me|note that|find)|(?:we|i) (?:strive|seek|aim) to|in (?:connection|accordance|conjunction|compliance|alignment) with|as per|per (?:our|your|my)|with a view to|for your (?:perusal|consideration)|welcome the opportunity|(?:engage|partake|participate) in|exchange of (?:views|ideas)|above-mentioned|be so (?:good|kind) as|i trust (?:this|that|you)|finds you well|capabilities|leverag(?:es|ing)|measurable|upon (?:receipt|your)',
  'undersigned|particulars|furnish\\p{L}*|appris\\p{L}+|respective(?:ly)?|mutual(?:ly)? (?:interest|benefi\\p{L}+|advantage\\p{L}*)|areas of|dialogue|correspondence|collaborat(?:e|ion|ive)|(?:uniquely|well) positioned|transform(?:ational|ative)|bespoke|proprietary|\\p{L}+-(?:driven|centric|focused solutions?)|future-proof|efficiencies|operational excellence|enhanc(?:e|es|ed|ing|ement)|foster(?:s|ing)?|maximi[sz](?:e|es|ing)|impactful|granular|drill down|double[- ]click|net[- ]net|north star|wheelhouse|best practices|strategic (?:partner\\p{L}*|initiatives?|alignment)|framework|initiatives|consultation|(?!organi|authori|civili|immuni|speciali|visuali|hospitali)\\p{L}{3,}i[sz]ations?',
  'methodolog(?:y|ies)|functionality|do not hesitate|should you (?:have any|require)|mitigat(?:e|es|ing)|adhere to|remittance|in (?:the )?procurement of|alignment on|align on|enclosed (?:please|you will)|i remain',
];
const STIFF = phrases([
  ...USED_AS_JARGON,
  ...REPHRASE,
  ...[...PLAIN.keys()].filter(
    (word) => !/^(?:leverag|assist|purchase|requires?$|obtain|demonstrate$|inquire$|streamline|concerning$|revert)/.test(word),
  ),
  '(?<=need |any |your |of |require |further )assistance',
]);

const EXPANDED = phrases([
  '(?:i am|(?:we|you|they) are|(?:it|that|here|there|what) is|(?:i|we|you|it|that) (?:will|would)|(?:do|does|did|will|would|is|are|was|can|could|has|have) not|cannot)(?= \\p{L})',
]);
const CONTRACTED = /n't(?!\p{L})|(?<=\p{L})'(?:m|re|ll|ve|d)(?!\p{L})|(?<!\p{L})(?:it|that|here|there|what|who|let|where|how)'s(?!\p{L})/u;
/** So many full forms, and not one short one, sound read aloud from a letter. */
const READ_ALOUD = 3;

function contraction(said: string): string {
  if (said === 'cannot' || said === 'can not') return "can't";
  if (said === 'will not') return "won't";
  return said
    .replace(/ ?not$/, "n't")
    .replace(/ am$/, "'m")
    .replace(/ are$/, "'re")
    .replace(/ is$/, "'s")
    .replace(/ will$/, "'ll")
    .replace(/ would$/, "'d")
    .replace(/^i'/, "I'");
}

/** Abstract nouns; so many in one sentence are a letter read aloud. Chosen by us. */
const ABSTRACT =
  /(?<!\p{L})(?!(?:question|conversation|information|attention|department|management|apartment|shipment|government|investment|equipment|education|percent)s?(?!\p{L}))\p{L}{5,20}(?:tion|sion|ment|ance|ence|ency|ility)s?(?!\p{L})/gu;
const HEAVY = 3;

function heavy(passage: Passage): StiffWord[] {
  return passage.sentences.flatMap(({ lower, start }) => {
    const nouns = allMatches(lower, ABSTRACT);
    const last = nouns.at(-1);
    if (last === undefined || nouns.length < HEAVY) return [];
    return [{ start: start + nouns[0]!.index, end: start + last.index + last[0].length, plain: null }];
  });
}

/** In the order of their places. */
export function stiffWords(passage: Passage): StiffWord[] {
  const place =
    (plain: (said: string) => string | null) =>
    ({ match }: { match: RegExpExecArray }) => {
      const said = match[0].replace(/\s+/g, ' ').trimEnd();
      return { start: match.index, end: match.index + match[0].trimEnd().length, plain: plain(said) };
    };
  const words = matchesIn(passage, STIFF).map(place((said) => PLAIN.get(said) ?? null));
  const found = words.length > 0 ? words : heavy(passage);
  if (CONTRACTED.test(passage.lower)) return found;
  const full = matchesIn(passage, EXPANDED);
  return full.length < READ_ALOUD ? found : [...found, ...full.map(place(contraction))].sort((a, b) => a.start - b.start);
}
