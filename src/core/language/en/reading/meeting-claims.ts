/** Places that say the caller and the contact met or talked. What is still to come, or is denied, is no claim. */
import { allMatches } from '../../all-matches.ts';
import type { MeetingClaim, Passage } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';

const WE = String.raw`(?:we|you\s+and\s+i|you\s+and\s+me|the\s+two\s+of\s+us|i\s+last|we\s+last)`;
const MET = String.raw`(?:met|spoke|spoken|talked|chatted|connected|discussed|sat\s+down|caught\s+up|covered|went\s+(?:over|through)|looked\s+(?:at|into)|reviewed|left\s+(?:it|things|off|that)|agreed|shook\s+hands|bumped\s+into|ran\s+into|exchanged|had\s+(?:a|an|our|that|the|such\s+a)\s+(?:\S+\s+){0,3}?(?:call|meeting|chat|conversation|demo|lunch|coffee|session|talk|review|discussion|on\s+the\s+table))`;
const TALK = String.raw`(?:meeting|conversation|call|chat|demo|discussion|session|talk|visit|lunch|coffee|zoom|catch-?up|sit-?down|get-?together)`;

const DONE = [
  String.raw`${WE}(?:\s+(?:last|first|both|also|briefly|recently|once|already|just|had|have|actually|even|two)){0,2}\s+${MET}`,
  String.raw`we\s+had\s+(?:\S+\s+){0,3}(?:ago|yesterday|last\s+\S+|on\s+\S+day)`,
  String.raw`i\s+(?:really\s+|very\s+much\s+)?(?:met|spoke|talked|chatted|sat\s+down|caught\s+up)\s+(?:briefly\s+)?(?:with\s+|to\s+)?you(?!r)`,
  String.raw`(?:enjoyed|thanks\s+for|thank\s+you\s+for|appreciated)\s+(?:meeting|talking|speaking|chatting|catching\s+up|connecting|sitting\s+down|seeing\s+you|taking\s+the\s+time|making\s+(?:the\s+)?time|your\s+time|our\s+(?:\S+\s+)?${TALK}|the\s+(?:\S+\s+)?${TALK})`,
  String.raw`(?:it\s+was|was)\s+(?:\S+\s+){0,3}(?:to\s+)?(?:meet|meeting|talk|talking|speak|speaking|see|seeing|chat|chatting|connect|connecting|catch|catching)(?:\s+up)?(?:\s+(?:with|to))?\s+you`,
  String.raw`^(?:\S+\s+){0,3}?(?:good|great|nice|lovely|wonderful)\s+(?:to\s+(?:meet|see|talk\s+(?:to|with)|speak\s+(?:to|with)|catch\s+up\s+with)|meeting|seeing|talking\s+(?:to|with)|speaking\s+(?:to|with)|chatting\s+with)\s+you(?=\s+(?:last|yester|earlier|at|the\s+other|on|in|back|two|a)(?![\p{L}']*day\s+soon))`,
  String.raw`(?:from|since|after|about|on|during|at|in|of|to|continue|following|follows|remember|recall|enjoyed|regarding)\s+our\s+(?:(?:last|recent|previous|first|earlier|brief|great|good|short|initial|\S+day|\S+)\s+){0,3}?${TALK}(?!\s+(?:tomorrow|next|later|on\s+the\s+calendar))`,
  String.raw`our\s+(?:\S+\s+){0,2}?${TALK}(?=\s+(?:on|in|from|last|yesterday|earlier|back|two|three|a\s+(?:week|month|few|couple)))`,
  String.raw`our\s+(?:last|recent|previous|first|earlier|most\s+recent)\s+(?:\S+\s+)?${TALK}`,
  String.raw`the\s+(?:\S+\s+){0,2}?(?:${TALK}|review)\s+(?:that\s+)?(?:we|you\s+and\s+i)\s+(?:had|held|did|shared)`,
  String.raw`you\s+(?:had\s+|also\s+|once\s+)?(?:mentioned|told\s+(?:me|us)|asked\s+(?:me|us|about|for|whether|if)|said\s+(?:you|that|to\s+me|it)|shared\s+(?:with|that)|wanted\s+me\s+to|were\s+(?:telling|asking|saying)|brought\s+up|explained|promised|showed\s+me)`,
  String.raw`(?:as|like)\s+(?:we\s+)?(?:discussed|agreed|promised|talked\s+about)`,
  String.raw`last\s+time\s+(?:we|you)\s+`,
];
const CLAIM = new RegExp(String.raw`(?<![\p{L}'])(?:${DONE.join('|')})(?![\p{L}])`, 'gu');

const YET_TO_COME =
  /(?<![\p{L}'])(?:look(?:ing)?\s+forward\s+to|before|set\s+up|schedule|book|ahead\s+of|would\s+be|hope|could|should|if|would\s+have|as\s+if|until)(?![\p{L}'])/u;

/** Every claim, in order; one sentence may hold several. */
export function meetingClaims(passage: Passage): MeetingClaim[] {
  return passage.sentences.flatMap((sentence) =>
    allMatches(sentence.lower, CLAIM)
      .filter((match) => {
        const before = clauseBefore(sentence.lower, match.index);
        if (isDenied(before) || isDenied(match[0]) || YET_TO_COME.test(before) || /look(?:ing)?\s+forward\s+to\s+our/u.test(match[0]))
          return false;
        // Both may have met other people or discussed it elsewhere: "we reviewed their books" says nothing of the contact.
        return (
          !/(?<![\p{L}'])we\s+(?:\S+\s+)?(?:covered|reviewed|looked|agreed|connected|went)/u.test(match[0]) ||
          /(?<![\p{L}'])(?:when|what|where|since|after|last|ago|yesterday|earlier|you\s+and\s+i|together)(?![\p{L}'])/u.test(sentence.lower)
        );
      })
      .map((match) => ({
        sentence: sentence.index,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      })),
  );
}
