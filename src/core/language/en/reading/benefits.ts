/** Clauses that name something the contact gains. What follows from a gain, or proves it, is the same gain. */
import { allMatches } from '../../all-matches.ts';
import type { Passage, Sentence, Span } from '../../reader.ts';
import { isDenied } from './clause-before.ts';

/** Verbs of a change for the better, as they follow "to", "could" or a comma. */
const EFFECT = String.raw`(?:save|cut|reduce|lower|decrease|increase|improve|boost|raise|grow|double|triple|halve|shorten|speed\s+up|bring\s+(?:down|in|more|fresh|back|you|your|new|it|them|that)|get\s+(?:rid|your|paid|you|more|that|back|it|them|claims|approv\p{L}+|out|quicker|faster|fewer|a\s)|rid|avoid|prevent|eliminate|stop|end|win|attract|keep|hire|train|close|finish|free(?:\s+up)?|fill|fix|solve|remove|recover|reach|streamline|simplify|automate|protect|retain|sell|rent|spend|make|take|deliver|improve|strengthen|replace|drop|skip|lose|never|pay|send|ship|load|spare|earn|gain|collect|catch|turn|clear|prepare|find|learn\s+faster)`;
const EFFECTS = String.raw`(?:saves?|cuts?|reduces?|lowers?|increases?|improves?|boosts?|raises?|grows?|doubles?|triples?|halves?|shortens?|speeds?\s+up|brings?|frees?\s+up|fills?|fixe?s?|prevents?|stops?|takes?|makes?|means|gives|gets?|pays?\s+for|helps?|solves?|removes?|eliminates?|keeps?|lets|turns?|avoids?|spares?|recovers?|find|protects?|finds?|adds?|wins?)`;
const MODAL = String.raw`(?:'d|'ll|\s+(?:could|would|can|will|might|may))`;
const SELLER = String.raw`(?:we|our\s+(?:\p{L}+\s+){0,2}?(?:team|crews?|technicians|clients|customers|platform|software|service|people|engineers|system|product)|my\s+(?:team|company|crew)|it|this|that|which)`;
/** Where the subject is the contact, these make no gain of it. */
const NO_GAIN = String.raw`(?!\s+(?:also\s+|just\s+|always\s+|please\s+)?(?:call|reach|ring|phone|find\s+(?:me|us|an|it|the\s+e)|give|tell|stop\s+by|visit|come|contact|view|check|download|learn|book|schedule|text|go|look|try|use|sign|watch|read|join|connect|attend|google|meet|leave|return|think|feel|tell|let|know\s+(?:if|whether|where|what)|decide|judge|choose|say|ask|like|want|need|be\s+(?:interested|open|willing|able\s+to\s+reach|the\s+one|surprised|happy|up\s+for)|hear|see\s+(?:me|an|my|the\s+e|how|what)|answer|reply|mind|remember|have\s+(?:the\s+(?:details|answers?|figures|whole)|a\s+(?:minute|moment|look)|any|questions|five|two|it\s+all)|agree|talk|speak|think|expect|get\s+(?:this|an\s+e-?mail|back\s+to|in\s+touch|a\s+(?:minute|moment|chance))|imagine|confirm|set|drop\s+me|send\s+me|take\s+(?:a\s+(?:look|minute|moment)|it\s+from)|pick|spare|email|text|direct|point|help\s+me|settle)(?![\p{L}]))`;

const GAIN = new RegExp(
  String.raw`(?<![\p{L}'])(?:` +
    [
      String.raw`(?<!how\s|where\s|ways?\s|whether\s|if\s)(?:we|our\s+(?:\p{L}+\s+){0,2}\p{L}+|i|it|that|this|which|my\s+\p{L}+)(?:${MODAL}|'ve|\s+have|\s+do|\s+also|\s+typically|\s+usually){0,2}(?:\s+also)?\s+help(?:s|ed|ing)?\s+(?!me|us|with\s+that|each)\p{L}+`,
      String.raw`(?:has|have|'ve)\s+(?:already\s+|also\s+|recently\s+)?helped\s+\p{L}+`,
      String.raw`(?:you|your\s+(?:\p{L}+\s+){1,2}?)\s?(?:'re\s+)?(?:need|needs|want|wants|looking)\s+(?:for\s+)?(?:to\s+${EFFECT}|more|fewer|better|less|faster)(?![\p{L}])`,
      String.raw`(?:to|in|helping|at)\s+help(?:ing)?\s+(?:you|your|people|companies|others)\s+\p{L}+`,
      String.raw`i${MODAL}(?:\s+also)?\s+(?:fix|solve|save|cut|reduce|lower|get\s+you|double|spare|find\s+you|bring|fill|stop|put\s+(?!something|together|an?\s)\p{L}+|take\s+(?:\p{L}+\s+){1,5}?off)(?![\p{L}])`,
      String.raw`${SELLER}${MODAL}(?:\s+(?:also|then|probably|easily|even|actually|likely))?\s+(?:${EFFECT}|help|give\s+you|mean|pay|shave|handle|put|build|have\s+(?:the|your|it|them)|lift|ease|beat|throw|match|relieve|cover|halve|fit\s+your)(?![\p{L}])`,
      String.raw`(?:we|it|this|that|which|our\s+\p{L}+|my\s+\p{L}+)(?:\s+(?:also|typically|usually|regularly|then))?\s+${EFFECTS}(?!\s+(?:me|us|to\s+(?:talk|speak|meet|chat)|about|sense|sure|only|a\s+(?:minute|look|moment|call)|(?:five|two|ten|three)\s+minutes))(?![\p{L}])`,
      String.raw`(?:you|your\s+(?:\p{L}+\s+){1,3}?|people|they|the\s+team|(?<=how\s)(?!we|i\s|it|our)\p{L}+)\s?(?:'d|'ll|could|would|can|will|might|won't|wouldn't)(?:\s+(?:also|then|finally|probably|actually|soon|no\s+longer|never|even|easily|be\s+able\s+to|again))?${NO_GAIN}\s+(?!be\s+(?:great|good|nice)|for|on|at|whatever|what|of|it|that)\p{L}+`,
      String.raw`(?<=^)(?!it|that|this|which|i\s|we\s|what|who|how|there|if|minutes|when|where)\p{L}+(?:\s\p{L}+)?\s(?:could|would)${NO_GAIN}(?!\s+be\s)\s+\p{L}+`,
      String.raw`(?:with\s+us|with\s+our\s+\p{L}+),?\s+you\s+\p{L}+`,
      String.raw`(?:an?|the|one|some|few)\s+(?:\p{L}+\s+)?(?:ways?|trick|method)\s+(?:for\s+(?:\p{L}+\s+){1,4})?to\s+(?!reach|get\s+(?:hold|me)|talk|contact|say)\p{L}+`,
      String.raw`(?<!know\s|tell\s|see\s)(?:an?\s+)?(?:answer|solution|fix|cure|remedy)s?\s+(?:to|for)\s+(?!my|your\s+question|it\s+all)\p{L}+`,
      String.raw`(?:how\s+(?:to|\p{L}+\s+of\s+(?:them|our|my)|you\s+(?:could|can|might)|a\s+\p{L}+|we|(?:other|the|one)\s+\p{L}+))\s+(?!reach|it|do\s+that|we)(?:\p{L}+\s+){0,4}?(?:${EFFECT}|halved|cut|saved|stopped|doubled|filled|fixed|reduced|solved|got)(?![\p{L}])`,
      String.raw`off\s+(?:your|their)\s+(?:\p{L}+'s\s+)?(?:desk|plate|hands|shoulders|list|mind|back)`,
      String.raw`(?:an?\s+)?(?:\p{L}+\s+)?(?:grant|rebate|tax\s+credit|refund|subsidy)\s+(?:for|that|on|you)`,
      String.raw`^(?:less|fewer|more|shorter|faster|lower|quicker|safer)\s+\p{L}+$`,
      String.raw`there's\s+(?:money|cash|a\s+(?:grant|rebate|refund|tax\s+credit))`,
      String.raw`(?:more|fewer|less)\s+\p{L}+(?:\s+\p{L}+){0,3}\s+for\s+(?:you|your)(?![\p{L}])`,
      String.raw`(?:(?:clients|customers)(?:\s+\p{L}+){0,2}|\p{L}+s\s+(?:using|who\s+use|on|that\s+use|with)\s+(?:it|our\s+\p{L}+|this|us))\s+(?:typically\s+|usually\s+|often\s+|now\s+)?(?:see|get|enjoy|save|report|find|spend|gain|cut|reduce|have)(?![\p{L}])`,
      String.raw`(?:in\s+overcharges|in\s+refunds|tax\s+credit|without\s+having\s+to)`,
    ].join('|') +
    String.raw`)`,
  'u',
);
/** What the seller did for others proves the gain; it is the gain where nothing else is. */
/** Whatever the seller can do for them, where nothing says more. */
const CAN_DO =
  /(?<![\p{L}'])(?:we|our\s+\p{L}+(?:\s\p{L}+)?)(?:\s+can|\s+could|'ll|'d|\s+will|\s+would)\s+(?!(?:love|like|appreciate|be|talk|meet|discuss|set|go|agree|settle|speak|find|compare|look|see|start|schedule|connect|pick|send|e-?mail|call|show|tell|explain|walk|share|work|need|want|have|answer|give|review|decide|drop|come|use|never|not|only|offer|provide)(?![\p{L}]))\p{L}+\s+(?:\p{L}+\s+){0,2}?(?:you|your|the|an?|any|all|every|those|while|before|by|bad)(?![\p{L}])/u;
const DONE =
  /(?<![\p{L}'])i(?:'ll|\s+can|\s+could)\s+(?:show|tell)\s+you\s+(?:which|where|why)(?![\p{L}])|(?<![\p{L}'])(?:we|i|our\s+\p{L}+)(?:'ve|\s+have|\s+just|\s+recently|\s+also)?\s+(?:saved|cut|reduced|helped|fixed|found|solved|repaired|halved|doubled|recovered|brought|got|stopped|filled|replaced|shortened)(?![\p{L}])/u;
/** A further gain beside one: "…, keep them longer and train them for less". */
const FURTHER = new RegExp(
  String.raw`^(?:(?:and|or|then|also|even|you(?:'d|'ll|\s+can|\s+could)|we(?:'d|'ll|\s+can|\s+could)?|they(?:\s+also)?|on\s+top\s+of\s+that|at\s+the\s+same\s+time|both)\s+)*(?:${EFFECT}|${EFFECTS})(?:\s+(?:on|you|your|the|their|them|our|a|an|down|up|out|more|less|fewer|new|better|all|time|costs?|money|it)(?![\p{L}])|\s+\p{L}+)`,
  'u',
);
/** A gain beside another: "while cutting costs". */
const BESIDE = /^while\s+(?:also\s+|still\s+)?\p{L}+ing\s/u;
/** Bare gains in a list: "fewer chargebacks, quicker payouts and happier customers". */
const COMPARED =
  /^(?:and\s+|also\s+|get\s+|see\s+|have\s+)*(?:an?\s+)?(?:more|fewer|less|shorter|better|faster|quicker|happier|lower|higher|easier|safer|cheaper|bigger|stronger)\s+\p{L}+/u;
const NEXT =
  /\s{1,2}(?=while\s{1,2}(?:also\s{1,2}|still\s{1,2})?\p{L}+ing(?![\p{L}]))|\s{0,2}[,;:–—]\s{0,2}(?:and\s{1,2}|or\s{1,2}|but\s{1,2})?|\s{1,2}(?:and|or)\s{1,2}(?=(?:also|you|we|they|then|even|it|our|i)(?![\p{L}]))|\s{1,2}(?:and|or)\s{1,2}/gu;
const ASKS = /(?<![\p{L}'])(?:call|ring|phone|e-?mail|subject|message|minutes?\s+is|voicemail|talk|look)(?![\p{L}])/u;
const FOLLOWS = /^(?:so\s+)?(?:that|this|which|it)(?:'s|\s|')/u;
/** What others got proves a gain that was named. */
const PROVES = /^(?:how\s+(?:other|the|one|a)\s|(?:has|have|'ve)\s|our\s+c|c(?:lient|ustomer))/u;
const UNSURE = /(?<![\p{L}'])(?:if|whether|until|before|when|once|unless)\s+[^,]{0,60}$/u;

interface Clause {
  text: string;
  start: number;
}

function clausesOf({ lower }: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const match of allMatches(lower, NEXT)) {
    if (match.index > from) clauses.push({ text: lower.slice(from, match.index), start: from });
    from = match.index + match[0].length;
  }
  clauses.push({ text: lower.slice(from), start: from });
  return clauses;
}

function gainsIn(sentence: Sentence, before: boolean): Span[] {
  const asks = ASKS.test(sentence.lower);
  const found: Span[] = [];
  let inside = false;
  for (const { text, start } of clausesOf(sentence)) {
    const at = sentence.start + start;
    const match = GAIN.exec(text);
    const holds =
      match !== null &&
      !isDenied(text.slice(0, match.index)) &&
      (/(?:need|want)s?\s/u.test(match[0]) || !UNSURE.test(text.slice(0, match.index))) &&
      !(asks && /^(?:you|your|it|that|which|this)/u.test(match[0])) &&
      !((before || inside) && PROVES.test(match[0])) &&
      !(
        (before || inside) &&
        FOLLOWS.test(text) &&
        !(inside && FOLLOWS.test(sentence.lower)) &&
        !/(?<![\p{L}])(?:also|too|as\s+well)(?![\p{L}])/u.test(text)
      );
    if (holds || (inside && (FURTHER.test(text) || COMPARED.test(text) || BESIDE.test(text)))) {
      found.push({ start: at, end: at + text.replace(/[.!?\s]+$/u, '').length });
      inside = true;
    }
  }
  return found;
}

export function benefits({ sentences }: Passage): Span[] {
  const found: Span[] = [];
  for (const sentence of sentences) found.push(...gainsIn(sentence, found.length > 0));
  if (found.length > 0) return found;
  return sentences
    .flatMap(({ lower, start }) => {
      const done = DONE.exec(lower) ?? (ASKS.test(lower) ? null : CAN_DO.exec(lower));
      return done === null ? [] : [{ start: start + done.index, end: start + lower.replace(/[.!?]+$/u, '').length }];
    })
    .slice(0, 1);
}
