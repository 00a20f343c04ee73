/** "…and if I don't hear from you, I'll call": the caller takes the next call on themselves. */
import type { Passage, Span } from '../../reader.ts';
import { isDenied } from './clause-before.ts';
import { spansIn } from './find-spans.ts';

const ADVERBS = String.raw`(?:\s+(?:just|also|probably|definitely|certainly|then|again|gladly|happily|always|simply|personally|likely|even|still|be\s+sure\s+to|make\s+sure\s+to|go\s+ahead\s+and)){0,2}`;
const WILL = String.raw`(?:(?:i|we)(?:'ll|\s+will|\s+shall|\s+can|\s+could|\s+may|\s+might|'m\s+going\s+to|\s+am\s+going\s+to|'re\s+going\s+to|\s+are\s+going\s+to|\s+plan\s+to|\s+intend\s+to|'m\s+planning\s+to|'d\s+be\s+(?:happy|glad|pleased)\s+to|\s+would\s+be\s+(?:happy|glad|pleased)\s+to|\s+plan\s+on|'m\s+planning\s+on|\s+intend\s+on|\s+hope\s+to|\s+expect\s+to|'m\s+happy\s+to|\s+am\s+happy\s+to|'ll\s+be\s+sure\s+to|\s+promise\s+to|'ll\s+plan\s+to|'ll\s+try\s+to|\s+will\s+try\s+to)|let\s+me|(?:my|our)\s+(?:\S+\s+)?(?:assistant|colleague|team|associate|partner|manager|office|coworker|boss)(?:'ll|\s+will|\s+(?:is|are)\s+going\s+to|\s+(?:can|may|might))|(?:someone|somebody)(?:\s+\S+){0,4}?(?:'ll|\s+will))`;
const CALLING = String.raw`(?:keep\s+(?:on\s+)?(?:calling|trying|dial+ing|ringing|phoning|at\s+it|after)|(?:calling|ringing|phoning|dial+ing|buzzing)\s+(?:you|back|again)|hit\s+you|(?:swing|come|loop|drop)\s+(?:back|by|around|round)(?:\s+around)?|get\s+(?:you|hold)\s+(?:next|later|another|some|on|tomorrow|when|at\s+an?)|look\s+you\s+up|try\s+my\s+luck|be\s+(?:on\s+the\s+phone|the\s+one)|(?:chase|hound|pester|nudge|remind|ping)\s+you|(?:call|ring|phone|dial|buzz|telephone|ping)(?:\s+(?:you|back|again|your|in|on|next|later|tomorrow|around|then|once)|(?=\s*[,.;!?]|\s*$))|(?:try|trying)\s+(?:you|again|your|back|calling|reaching|to\s+(?:reach|call|catch|get)|once|one|another|and)|(?:have|get|ask)\s+(?:my|our|a|some\p{L}*)\s+(?:\S+\s+){1,2}?(?:to\s+)?(?:call|ring|phone|contact|reach)|reconnect|(?:reach|reaching)\s+(?:out|you|back|your)|check\s+(?:back|in)|circle\s+back|follow(?:ing)?[\s-]+up|come\s+back\s+to\s+you|touch\s+base|get\s+(?:back\s+)?(?:in\s+touch|a\s+hold\s+of\s+you|hold\s+of\s+you|back\s+to\s+you)|catch\s+(?:you|up\s+with\s+you)|give\s+(?:you|it)\s+(?:a|another)\s+(?:\S+\s+){0,2}(?:call|ring|try|shot|go|buzz|bell|shout|tinkle)|be\s+(?:back\s+)?(?:in\s+touch|giving\s+you\s+(?:a|another)|calling|phoning|ringing|trying|reaching|checking|following)(?:\s+\S+)?|make\s+another|leave\s+(?:you\s+)?another|pick\s+up\s+the\s+phone|track\s+you\s+down|hunt\s+you\s+down|have\s+another\s+(?:go|try)|dial\s+you|place\s+another\s+call|attempt)`;

const PROMISE = new RegExp(String.raw`(?<![\p{L}'])${WILL}${ADVERBS}\s+${CALLING}`, 'gu');
const ANNOUNCED =
  /(?<![\p{L}'])(?:(?:you'll|you\s+will|you\s+can\s+expect\s+to|expect\s+to)\s+(?:hear|be\s+hearing)\s+from\s+(?:me|us)|(?:you\s+can\s+|please\s+|otherwise\s+)?expect\s+(?:a|my|another|one\s+more)\s+(?:\S+\s+)?(?:call|try|ring|attempt)|you'll\s+(?:be\s+)?(?:get|getting|receive|receiving)\s+(?:a|another)\s+call\s+from\s+(?:me|us)|another\s+(?:\p{L}+\s+)?(?:call|ring|try|message|voicemail|attempt)\s+from\s+(?:me|us)|(?:look\s+out|watch|listen)\s+(?:out\s+)?for\s+(?:my|another)\s+(?:\p{L}+\s+)?(?:call|ring)|my\s+next\s+(?:call|attempt|try)|(?:mine|my\s+call)(?:'ll|\s+will)\s+(?:come|follow|reach)|next\s+(?:time\s+i|call\s+is\s+on)\s+(?:call|ring|phone|try|me)|i\s+next\s+(?:call|ring|phone|try)|(?:reminder|note|diary|calendar|down)\s+to\s+(?:call|ring|phone|try)\s+(?:you|again|back)|(?:i\s+won't|i'm\s+not\s+going\s+to|i\s+don't)\s+(?:give\s+up|stop\s+(?:calling|trying))|(?:or|otherwise|else|that)\s*,?\s+(?:i|we)\s+(?:call|ring|phone|try)\s+you|(?:i'm|i\s+am|we're|we\s+are)\s+(?:calling|ringing|phoning|trying)\s+(?:you\s+)?(?:again|back|once\s+more)\s+(?:tomorrow|later|next|in\s+(?:a|the)|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:when|until|till|before|surprised\s+if|mind\s+if)\s+(?:i|we)\s+(?:call|try|ring|phone)(?:\s+you)?\s+(?:again|back|next|tomorrow|later|once\s+more))(?![\p{L}'])/gu;
/** Mail is no call: "I'll follow up with an email". */
const BY_MAIL =
  /^[^.?!;]{0,40}?(?<![\p{L}'])(?:e-?mail|mail|in\s+writing|by\s+note|with\s+a\s+note|text|linkedin|letter|message\s+with|details|invite|calendar|link|the\s+subject)(?![\p{L}'])/u;
/** A promise to ring back whoever left a message answers the contact's own call. */
const ANSWERS_THEM =
  /(?<![\p{L}'])(?:leave\s+(?:me\s+)?a\s+message|if\s+i\s+(?:don't|can't|cannot)\s+(?:pick|answer)|if\s+i'm\s+(?:out|away|busy|tied|on|in)|if\s+i\s+miss\s+(?:it|your\s+call)|text\s+me\s+a\s+time|tell\s+me\s+a\s+(?:good\s+)?time|get\s+my\s+voicemail)(?![\p{L}'])/u;

export function callPromises(passage: Passage): Span[] {
  const promised = spansIn(passage, PROMISE, (match, sentence) => {
    const end = match.index + match[0].length;
    if (BY_MAIL.test(sentence.lower.slice(end)) || /^(?:let me (?:follow|get))/u.test(match[0])) return false;
    if (/e-?mail/u.test(match[0])) return false;
    if (ANSWERS_THEM.test(sentence.lower)) return false;
    if (/^\s+(?:it|him|her|them|dana)(?![\p{L}'])/u.test(sentence.lower.slice(end)) && !/you/u.test(match[0])) return false;
    return (
      !isDenied(match[0]) &&
      !/(?<![\p{L}'])(?:not|never|don't|didn't|nobody)\s+(?:[^\s,]+\s+)?$/u.test(sentence.lower.slice(0, match.index))
    );
  });
  return [
    ...promised,
    ...spansIn(
      passage,
      ANNOUNCED,
      (match, sentence) =>
        !BY_MAIL.test(sentence.lower.slice(match.index + match[0].length)) && !/by\s+e-?mail|e-?mail\s+from/u.test(sentence.lower),
    ),
  ].sort((a, b) => a.start - b.start);
}
