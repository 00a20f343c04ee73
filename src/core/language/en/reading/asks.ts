/** What the contact is asked to do. Who acts decides: "call me" is an ask, "I'll call you" is none, "you needn't call me" neither. */
import type { Ask, Channel, Passage, Sentence } from '../../reader.ts';
import { callerActs, clauseBefore, isDenied } from './clause-before.ts';
import { matchesIn, phrases, type PlacedMatch } from './find-spans.ts';

const NOUN = '(?:call|callback|call-back|call back|ring|bell|buzz|shout|holler|tinkle)';
const SIZE = '(?:(?:quick|short|brief|five-minute|ten-minute|two-minute|return|little|friendly|single|simple|phone) ){0,2}';
const FEW = '(?:five|ten|two|three|fifteen|a few|a couple of|a couple|\\d+)';

/** Verb phrases whose object is the caller, so that the contact is who acts. */
const TOWARDS_CALLER: [Channel, RegExp][] = [
  [
    'call',
    phrases([
      `(?:give|gimme|giving|shoot|drop|toss) (?:me|us|my \\S+) (?:a|another) ${SIZE}${NOUN}`,
      '(?:call|ring|phone|dial|buzz|telephone) (?:me|us)(?: back| up)?',
      '(?:holler|buzz|shout) back',
      '(?:call|ring|phone)(?:ing)? (?:back|(?:this|my|our|that|the) (?:number|line|cell|mobile))',
      '(?:call|calling|ringing|phoning) (?:me|us)',
      '(?:return|returning) (?:my|this|our|the) (?:call|message|voicemail)',
      'pick up the phone',
      'try (?:me|us|my (?:cell|mobile|line|number))',
      '(?:talk|speak|chat) (?:to|with) me',
      '(?:call|dial|ring|phone)(?= (?:at |on )?(?:\\+?\\d|\\(\\d))',
      '(?:hit|ping) me(?: back| up)?',
      '(?:call|ring|phone)(?= or (?:text|e-?mail|message|write|ping))',
    ]),
  ],
  [
    'email',
    phrases([
      '(?:e-?mail|write|mail|message) (?:me|us)(?: back)?',
      '(?:write|writing) back',
      '(?:drop|shoot|send|fire off|fire) (?:me|us|over) (?:a|an|your|off a) (?:\\S+ ){0,2}(?:line|e-?mail|note|message|reply|response|mail)',
      'hit reply',
      "send (?:me|us|over) (?:your|the|a copy|an example|some|any|over|last|this|those|these|all|what\\S*|copies|\\S+'s)(?: \\S+){0,2}",
    ]),
  ],
  [
    'text',
    phrases(['(?:text|sms|whatsapp) (?:me|us)(?: back)?', '(?:send|shoot|drop) (?:me|us) (?:a|an) (?:\\S+ )?(?:text|sms|whatsapp)']),
  ],
  [
    'any',
    phrases([
      '(?:get|getting) back to (?:me|us)',
      'let (?:me|us) (?:know|hear)',
      '(?:reach out to|contact) (?:me|us)',
      'get (?:in touch|a hold of me|hold of me)',
      'touch base with (?:me|us)',
      'reach (?:me|us)(?= (?:later|today|tomorrow|before|this|early|in the next|sometime|whenever|when|any))',
    ]),
  ],
  [
    'introduction',
    phrases([
      '(?:tell|ask|have|get) your \\S+ (?:to \\S+|call|ring|set|book|email|contact|reach|get|send|join)',
      'put me (?:through|in touch)',
      'connect me (?:with|to)',
      'point me (?:to|in|towards)',
      'tell (?:me|us) who',
      '(?:for|me|us) the name of',
      'introduce me to',
      '(?:forward|pass) (?:me|(?:this|it|my)(?: \\S+)?) (?:on|along|to)',
      'send me (?:the name|a name|to whoever)',
    ]),
  ],
];

/** Verb phrases that are an ask only where the contact is asked to act. */
const NEEDS_IMPERATIVE: [Channel, RegExp][] = [
  [
    'call',
    phrases([
      `(?:one|a) ${SIZE}${NOUN}`,
      '(?:call|phone|ring) \\p{L}+ back',
      '(?:call|phone|ring)(?= (?:during|between|before|after|any ?time|at|on|today|tomorrow|later|this|early|when|whenever|soon|as soon|by|in the|sometime|so )|[.,!?])',
    ]),
  ],
  [
    'email',
    phrases([
      '(?:reply|respond|answer)(?! (?:to )?(?:every|each) )(?: to (?:it|that|my|the|this)(?: \\S+)?| with| by| back)?',
      '(?:look out|watch out|watch|look|be on the lookout|keep an eye(?: out| open)?|keep a look ?out) for (?:my|an|the|a|it|that|one|this)(?: \\S+){0,3}',
      '(?:check|look in) your (?:in-?box|e-?mail|mail)',
      '(?:open|read|see|skim) (?:my|the|that|this) (?:\\S+ ){0,2}(?:e-?mail|mail|note|message)',
      '(?:have|take|give it) a (?:quick |good |short )?(?:look|read|glance|minute)',
    ]),
  ],
  ['web', phrases(['(?:fill (?:in|out)|complete) (?:the|our|my|a|this) (?:\\S+ )?(?:survey|form|questionnaire|application)'])],
  ['text', phrases(['text (?:this number|back|the word|yes|stop)'])],
  ['any', phrases(['tell me (?:if|whether|what|when|yes)', '(?<!(?:you|can|to|could|also|always|directly) )reach (?:me|us)'])],
  [
    'meeting',
    phrases([
      '(?:book|grab|pick|schedule|choose|reserve|find|set up|set|arrange|block|put|pencil in|carve out) (?:(?:a|an|some|any|your|our|me|us|\\d+|fifteen|twenty|thirty|ten|half)(?: |-))(?:\\S+ ){0,3}(?:time|slot|meeting|demo|appointment|call|minutes|date|visit|session|hour)',
      'use (?:my|the|our) (?:calendar|booking|scheduling)(?: link)?',
      '(?:meet|join) (?:me|us|with me|with us)',
      '(?:stop|come|drop|swing) (?:by|in|over|round)',
      '(?:accept|confirm) (?:the|my|our|that) (?:\\S+ )?(?:invite|invitation|meeting|appointment|request)',
      '(?:sign up|register|rsvp)(?: for| to| on| at)?',
    ]),
  ],
  [
    'web',
    phrases([
      '(?:visit|browse|check out|go to|head to|head over to|hop on|log on to|log in to|look at|look up|take a look at|have a look at|see) (?:our|my|the|us|www)(?: \\S+){0,2}',
      '(?:visit|go to|head to|check out|browse) (?:www\\S+|\\S+\\.(?:com|org|net|io|co)\\S*)',
      '(?:download|click|subscribe|follow us|follow me)(?: \\S+){0,2}',
      '(?:connect|link up|add me|follow me|find me|message me)(?: with me)? on (?:linkedin|twitter|x|facebook)',
      'watch (?:our|the|my|this) (?:\\S+ ){0,2}(?:video|demo|webinar|clip)',
      'read (?:our|the|my) (?:\\S+ ){0,2}(?:case study|white ?paper|brochure|blog|article|page|report)',
    ]),
  ],
];

/** Requests made by a noun or by a joint "let's". */
const WHOLE_REQUESTS: [Channel, RegExp][] = [
  [
    'call',
    phrases([
      `(?:appreciate|love|welcome|grateful for|thankful for|courtesy of|favor of|value|like|want|ask for|asking for|hoping for|hope for|after|request|requesting|glad of|happy to get|await|awaiting) (?:a|your|the|to get a|to have a) ${SIZE}${NOUN}`,
      `(?:all|what|the (?:only|one) thing|my (?:only|one) (?:ask|request|question)) (?:\\S+ ){0,5}?is (?:for )?(?:a|one|your) ${SIZE}${NOUN}`,
      `(?:works?|good|great|fine|ideal|perfect|lovely|time|free|available|open|up|room) for (?:a|one) ${SIZE}${NOUN}`,
      '(?:like|love|want|welcome|appreciate|up for|asking for|after|hoping for) (?:a|to have a) (?:\\S+ ){0,2}?(?:chat|talk|conversation|word)(?= (?:with you|about|on|today|this|tomorrow|over))',
      `(?:what do you say|how about|what about|would|could|might|can i (?:get|have|ask for)|is|get|have) (?:to )?(?:a|one) ${SIZE}${NOUN}`,
      `${FEW} minutes (?:on the phone|by phone|of your time|with (?:you|me)|together)`,
      `(?:a|your|one) ${SIZE}${NOUN}(?: from you)?(?: \\S+){0,6}? (?:is all|would be|will be|would|gets|will|is enough|does it|is welcome|makes sense|is the)`,
      "(?:let's|let us|can we|could we|shall we|may we|might we) (?:\\S+ ){0,5}?(?:talk|speak|chat|connect|hop on|jump on|get on|have a (?:\\S+ )?(?:call|chat|word|conversation))",
      '(?:do|would|could|might) you (?:have|spare|find|give me)(?: me)? (?:five|ten|two|three|fifteen|a few|a couple of|a couple|a|\\d+) (?:\\S+ )?(?:minutes?|moments?|mins?|secs?|seconds?)',
      '(?:can|could|may|might) (?:i|we) (?:get|have|borrow|steal|grab|take) (?:five|ten|two|three|fifteen|a few|a couple of|\\d+) (?:\\S+ )?(?:minutes?|moments?)',
      '(?:like|love|need|want|appreciate) (?:to get |to have )?(?:five|ten|two|three|fifteen|a few|a couple of|\\d+) minutes (?:of your time|with you|to)',
      '(?:hear|hearing) your voice',
      "if you(?:'d| would)? (?:called|rang|phoned|gave|returned) (?:me|us|my)(?: back| call| message| a (?:\\S+ )?(?:call|ring))?",
    ]),
  ],
  [
    'meeting',
    phrases([
      "(?:let's|let us|can we|could we|shall we|may i|could i|can i) (?:\\S+ )?(?:meet|get together|grab|schedule|set up|book|find a time|sit down|put something|do lunch|do coffee|arrange|set a)",
      '(?:are|would) you (?:be )?(?:free|available|around|open) (?:for|to) (?:a |an )?(?:\\S+ )?(?:demo|meeting|lunch|coffee|visit|appointment|meet)',
    ]),
  ],
  [
    'introduction',
    phrases([
      '(?:who|whom) (?:should|would|could|can|might) i (?:be )?(?:speak|talk|speaking|talking|contact|call|reach)',
      'who (?:is|handles|looks after|takes care of|would be) (?:the |your )?(?:\\S+ )?(?:right person|best person|person)',
    ]),
  ],
  [
    'any',
    phrases([
      "(?<!(?:you|they|who) )(?:i'd|i would|we'd|would|it'd|just) (?:really |so )?(?:love|like|be (?:glad|happy|delighted|keen)) to (?:hear (?:from you|back|your)|talk|speak|chat|connect|discuss|get your)(?: \\S+){0,2}",
      "(?:hope|hoping) (?:to hear|you can|you will|you'll)(?: \\S+){0,2}",
      "(?:it would|it'd|would) be (?:great|good|nice|lovely|wonderful) to (?:talk|speak|chat|hear|connect)",
    ]),
  ],
];

const REQUEST_LEAD =
  /(?:^|(?<![\p{L}'])(?:please|and|then|or|but|so|just|simply|kindly|do|you|you'd|you'll|you (?:can|could|would|will|might|may)|also|instead|either|mind|gladly|free to|able to|you to|best to|easiest to|quickly|only have to|need to|have to|to do is|now|today|later|back|me|at it|is to|way is to))$/u;
const PRESUPPOSES =
  /(?<![\p{L}'])(?:before|after|by|for|since|until|until you|when you|once you|as soon as you|thanks for|thank you for|forward to|appreciate you|in case you)$/u;

function actsOnRequest(before: string): boolean {
  return (
    !isDenied(before) &&
    !callerActs(before) &&
    (before === '' || REQUEST_LEAD.test(before) || /(?<![\p{L}'])(?:if|whenever|when|should) [^,]*$/u.test(before))
  );
}

function isGreetingName(sentence: Sentence, end: number): boolean {
  return (
    /^ \p{Lu}/u.test(sentence.text.slice(end, end + 2)) &&
    !/^ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(sentence.text.slice(end, end + 11)) &&
    !/^ (?:At|On|Back)/.test(sentence.text.slice(end))
  );
}

function place({ match }: PlacedMatch, sentence: Sentence, channel: Channel): Ask {
  return { channel, sentence: sentence.index, start: match.index, end: match.index + match[0].length };
}

function towardsCaller(passage: Passage): Ask[] {
  return TOWARDS_CALLER.flatMap(([channel, pattern]) =>
    matchesIn(passage, pattern).flatMap((placed) => {
      const { match, sentence, at } = placed;
      const before = clauseBefore(sentence.lower, at);
      if (isDenied(before) || callerActs(before) || PRESUPPOSES.test(before)) return [];
      if (match[0] === 'call me' && isGreetingName(sentence, at + match[0].length)) return [];
      return [place(placed, sentence, channel)];
    }),
  );
}

function imperative(passage: Passage): Ask[] {
  return NEEDS_IMPERATIVE.flatMap(([channel, pattern]) =>
    matchesIn(passage, pattern)
      .filter(({ sentence, at }) => actsOnRequest(clauseBefore(sentence.lower, at)) && !PRESUPPOSES.test(clauseBefore(sentence.lower, at)))
      .map((placed) => place(placed, placed.sentence, channel)),
  );
}

function whole(passage: Passage): Ask[] {
  return WHOLE_REQUESTS.flatMap(([channel, pattern]) =>
    matchesIn(passage, pattern)
      .filter(({ sentence, at }) => !isDenied(clauseBefore(sentence.lower, at)))
      .map((placed) => place(placed, placed.sentence, channel)),
  );
}

/** Every ask, in order of place. A phrase inside a longer one counts once. */
export function asks(passage: Passage): Ask[] {
  const found = [...towardsCaller(passage), ...imperative(passage), ...whole(passage)].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Ask[] = [];
  for (const ask of found) if (kept.length === 0 || ask.end > kept.at(-1)!.end) kept.push(ask);
  return kept;
}

const REASON_GIVEN =
  /(?<![\p{L}'])(?:i'll|i will|i can|i could|we'll|we will|we can|you'll|you will|you can|you could|you'd|let me)(?:\s+(?:gladly|happily|then|also|quickly|be\s+(?:glad|happy)\s+to))?\s+(?!call|ring|phone|just|kindly|possibly|simply|maybe|perhaps|return|get\s+back|know(?=[,.!?])|contact|give\s+(?:me|us)|please|spare|mind|be\s+(?:on|at|here|in)|reach\s+me|find\s+me)\p{L}+|so\s+that|in\s+(?:return|exchange)|in\s+it\s+for\s+you|what\s+you(?:'ll)?\s+get|(?<!when\s|if\s|once\s|as\s|whenever\s)you(?:'ll)?\s+(?:walk\s+away|get|take\s+home|leave)\s+(?:with\s+)?(?:an?|the|our|my|all|every|some|three)(?!\s+(?:minute|moment|sec|chance|second|message|voicemail))\s|(?:is|are)\s+yours|enough\s+(?:for|to)|lets?\s+(?:me|us|you)\s+(?!know)\p{L}+|that\s+(?:could|would|can|will)\s+(?!be\s+(?:great|good|nice|wonderful|appreciated|lovely|helpful|super|awesome|perfect|fine))\p{L}+|that\s+way|since\s|(?:i|we)(?:'ve\s+got|\s+have)\s+(?!been|to\s|tried|called|left|not|sent|a\s+feeling)\p{L}+|and\s+(?:find\s+out|hear|see|get|learn|have|pick|collect|claim|decide|judge)\s+(?!back|in\s+touch|me|hold|a\s+hold)\p{L}+|if\s+you(?:'d|\s+would)?\s+(?:want|like|need|care\s+for)\s+(?:to\s+(?:see|know|hear|get|have|find|learn|try|compare|go)|the|an?|my|our|some|more|your|that|this|it)(?![\p{L}])|so\s+(?:i|you|we)\s|because|in\s+order\s+to|(?<!(?:have|get|got|find)\s)(?:a|one|two|three|five|ten|fifteen|\d+)[ -]minutes?|in\s+(?:a|one)\s+minute|it\s+(?:only\s+|just\s+)?takes|tells?\s+you|worth|see\s+for\s+yourself|to\s+(?:see|find|hear(?!\s+(?:back|from))|learn|decide|discuss|talk(?!\s+(?:to|with)\s+(?:you|me))|go|set|agree|explore|compare|walk|get(?!\s+(?:an?|your)\s+(?:\p{L}+\s+)?(?:call|callback|ring|reply|answer|response)|\s+(?:back|in\s+touch))|look|review|sort|plan|swap|figure|work|show|explain|share|judge|pick|claim|save|avoid|solve|fix|stop)(?![\p{L}])|for\s+(?:a|the|your|some)\s+(?:\p{L}+\s+){0,2}(?:walkthrough|overview|demo|quote|price|sample|copy|breakdown|answer|details|numbers|figures|rundown|example|tour|plan)/u;

/** Looks at what is said beside the asking words themselves. */
export function givesReason(sentence: Sentence): boolean {
  return REASON_GIVEN.test(sentence.lower);
}
