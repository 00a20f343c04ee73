/** What a text says the caller's side does, is best at, has noticed or has said before: each of these needs a fact. */
import type { Claim, Passage, Sentence } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { matchesIn } from './find-spans.ts';
import { stems } from './stems.ts';

const DOES = String.raw`(?:help|save|cut|reduce|increase|improve|boost|grow|double|triple|eliminate|automate|speed|shorten|guarantee|deliver|provide|offer|speciali[sz]e|sell|build|streamline|optimi[sz]e|transform|drive|lower|raise|generate|free|replace|solve|fix|prevent|handle|manage|simplify|slash|accelerate|enable|power|monitor|track|integrate|consolidate|scale|recover|detect|protect|secure|launch|introduce|release|develop|design|run|host|install|certify)(?:s|es|d|ed|ing|ped|ping|ting)?`;
const SELLER = String.raw`(?:we|we've|we're|our\s+(?:\p{L}+\s+){0,2}(?:team|product|platform|software|tool|service|system|solution|customers?|clients?|company|users?|app)|my\s+(?:team|company|firm)|customers|clients|it|which|that|this|what\s+we\s+do\s+is)`;
const PRODUCT = new RegExp(
  String.raw`(?<![\p{L}'])${SELLER}(?:\s+(?:can|could|will|would|have|has|had|also|already|typically|usually|actually|really|are|is|all|able\s+to|always|regularly|recently|currently|may|might|do|did|what|just|been|about|people|to)){0,4}\s+(?<verb>${DOES})(?![\p{L}])`,
  'gu',
);
/** "Our platform is", "we're a …": what the seller is. */
const SELLER_IS = new RegExp(
  String.raw`(?<![\p{L}'])(?:we're|we\s+are|our\s+(?:\p{L}+\s+)?(?:platform|product|software|tool|service|solution|system))\s+(?:is\s+|are\s+)?(?:a|an|the)\s+`,
  'gu',
);
const SUPERLATIVE =
  /(?<![\p{L}'])(?:guarantee[sd]?|guaranteed|number\s+one|no\.?\s?1|#\s?1|(?:market|industry|world)[\s-]+lead(?:er|ing|ers)|leading\s+(?:provider|supplier|company|platform|vendor|name)|award[\s-]winning|best[\s-]in[\s-]class|world[\s-]class|cutting[\s-]edge|state[\s-]of[\s-]the[\s-]art|industry'?s?\s+best|the\s+(?:best|fastest|cheapest|only|biggest|largest|top|most\s+\p{L}+)\s+(?:in\s+the|on\s+the|platform|tool|software|solution|product|price|provider|team\s+in|company|vendor|system|service)|risk[\s-]free|fortune\s+\d+|trusted\s+by|proven|unbeatable|second\s+to\s+none|unmatched|revolutionary)(?![\p{L}])/gu;
const NOTICED =
  /(?<![\p{L}'])(?:(?:i|we)(?:'ve|\s+have|\s+just|\s+recently|\s+also|\s+happened\s+to){0,2}\s+(?:saw|seen|noticed|notice|read|see|hear|heard|understand|learned|learnt|gather|came\s+across)(?:\s+(?:that|on\s+\S+|in\s+\S+(?:\s+\S+)?|about|from\s+\S+|online|how)){0,3}\s+(?=you|your|the|a|an|\p{L}+\s+(?:is|has|are|was|just|opened|raised|announced))|congrat(?:s|ulations)(?:\s+(?:on|for))?|your\s+(?:recent|latest|upcoming|new)\s+|loved\s+your\s+|impressed\s+(?:by|with)\s+)/gu;
/** Found by search: the article's own example of a context. */
const SEARCH =
  /(?<![\p{L}'])(?:linkedin|your\s+(?:profile|website|site|page|name|number|details)|you\s+(?:online|on\s+the\s+web)|the\s+right\s+person|the\s+person\s+(?:who|to)|in\s+charge)(?![\p{L}'])/u;
const EARLIER =
  /(?<![\p{L}'])(?:(?:my|the|a)\s+(?:last|previous|earlier|first|second|third|final|other|recent)\s+(?:message|voicemail|call|note|attempt|try)|(?:i\s+)?(?:left|sent)\s+you\s+(?:a|another|some|two|three|several|a\s+few|a\s+couple\s+of)?\s*(?:message|voicemail|note)s?|(?:i've|i\s+have|i)\s+(?:already\s+|been\s+)?(?:tried|called|trying|calling|left|rung)\s+(?:you|to\s+reach|reaching|calling)\s*(?:\S+\s+){0,2}?(?:before|already|twice|again|earlier|last|yesterday|a\s+few|several|a\s+couple|once)|trying\s+you\s+(?:again|once\s+more|a\s+second|one\s+(?:more|last)|back)|(?:second|third|another)\s+(?:time\s+i'm|message|voicemail|attempt|try)|i\s+called\s+(?:you\s+)?(?:last|yesterday|earlier|before|on)|calling\s+(?:you\s+)?(?:again|once\s+more|back)|following\s+up\s+on\s+my\s+(?:\S+\s+)?(?:message|voicemail|e-?mail|call|note)|i'?(?:ve)?\s+e-?mailed\s+you|i\s+sent\s+you\s+an?\s+e-?mail)(?![\p{L}'])/gu;

/** Longest claim that is read, in characters. */
const LONGEST_CLAIM = 300;

function restOf(sentence: Sentence, from: number): string {
  const rest = sentence.lower.slice(from, from + LONGEST_CLAIM);
  const end = /[;:–—]|,\s(?:and|but|so|which|and\s+i)(?![\p{L}])|(?<![\p{L}'])(?:so\s+that|because|and\s+(?:i|you|that|we)(?:'|\s))/u.exec(
    rest,
  );
  return end === null ? rest : rest.slice(0, end.index);
}

function collect(passage: Passage, pattern: RegExp, kind: Claim['kind']): Claim[] {
  return matchesIn(passage, pattern).flatMap(({ match, sentence, at }) => {
    const before = clauseBefore(sentence.lower, at);
    if (isDenied(before)) return [];
    if (
      kind === 'product' &&
      /(?:^|\s)(?:if|whether|how|when|hope|see\s+if|so)$/u.test(before) &&
      /^(?:it|this|that|we|which)\s/u.test(match[0])
    )
      return [];
    const stop = at + match[0].length;
    const rest =
      kind === 'superlative'
        ? match[0]
        : restOf(sentence, at + (kind === 'noticed' && /^your|^congrat|^loved|^impressed/u.test(match[0]) ? 0 : match[0].length));
    if (kind === 'noticed' && SEARCH.test(sentence.lower.slice(at, at + LONGEST_CLAIM))) return [];
    const verb = match.groups?.verb === undefined || kind !== 'product' ? '' : match.groups.verb;
    return [
      {
        kind,
        stems: stems(`${verb} ${rest}`),
        start: match.index,
        end:
          sentence.start +
          (kind === 'superlative' || kind === 'earlier-message'
            ? stop
            : Math.max(
                stop,
                stop +
                  restOf(sentence, stop)
                    .trimEnd()
                    .replace(/[.!?]+$/, '').length,
              )),
      },
    ];
  });
}

export function claims(passage: Passage): Claim[] {
  return [
    ...collect(passage, PRODUCT, 'product').filter(({ stems: words }) => words.length > 1),
    ...collect(passage, SELLER_IS, 'product').filter(({ stems: words }) => words.length > 0),
    ...collect(passage, SUPERLATIVE, 'superlative'),
    ...collect(passage, NOTICED, 'noticed').filter(({ stems: words }) => words.length > 0),
    ...collect(passage, EARLIER, 'earlier-message'),
  ];
}
