/** Sounds and apologies that weaken a message: "um", "just calling", "sorry to bother you", "I know you're busy". */
import type { Passage, Span } from '../../reader.ts';
import { spansIn } from './find-spans.ts';

const FILLER = new RegExp(
  String.raw`(?<![\p{L}'-])(?:` +
    [
      String.raw`u+h*m+|u+h+|e+r+m*|a+h+|h+m+m*|e+h`,
      String.raw`(?:you\s+know|i\s+mean|like|so|well|okay|right)(?=,\s+(?:i|um|uh|like|you\s+know))(?<!^(?:so|well|okay))`,
      String.raw`(?<=,\s)(?:you\s+know|like|i\s+mean|right)(?=,)`,
      String.raw`(?:kind|sort)\s+of(?=\s+(?:wanted|want|thought|thinking|hoping|wondering|like|reaching|calling|figured|a|feel|need))|kinda|sorta`,
      String.raw`just\s+(?:wanted|want|wanting|calling|call|checking|check|following|follow|trying|try|thought|thinking|wondering|hoping|hope|reaching|reach|touching|touch|looking|letting|let|leaving|leave|circling|giving|give|making|quickly|a\s+quick|quick|need|needed|had\s+a|have\s+a|to\s+(?:see|say|let|check|follow|touch|ask|tell|introduce|give|get|reach|find)|wish|really|kind|sort|figured|ask|asking|say|saying|phoning|ringing|return|dropping|connecting|popping)`,
      String.raw`(?:i'm|i\s+am|i\s+was|this\s+is|it's|we're|we\s+were|i'd|i\s+would)\s+just(?!\s+(?:now|as|like|about|in\s+time|outside|around|back|off))`,
      String.raw`(?:sorry|apologi[sz]e|apologies|hate|don't\s+(?:want|mean)|didn't\s+(?:want|mean))\s*(?:,\s*)?(?:for\s+|to\s+|about\s+|that\s+)?(?:\S+\s+){0,2}?(?:catch|catching|leave|leaving|ring|ringing|message|messages|voicemail|rambl\p{L}+|phone|phoning|reaching|pop|popping|spring|springing|bore|boring|long|bother|bothering|disturb|disturbing|interrupt|interrupting|intrude|intruding|trouble|troubling|bug|bugging|pester|pestering|take|taking|keep|keeping|miss|missed|missing|calling|call|inconvenience|intrusion|interruption|interfere|impose|imposing|cold\s+call|the\s+cold\s+call)`,
      String.raw`(?:i\s+know|i'm\s+sure|i\s+am\s+sure|i\s+realize|i\s+realise|i\s+understand|i\s+bet|i\s+imagine|i\s+appreciate|knowing)\s+(?:that\s+)?(?:you're|you\s+are|you\s+must\s+be|your|how|you\s+have|you've\s+got)\s+(?:\S+\s+){0,3}?(?:busy|things|going\s+on|schedule|swamped|slammed|lot\s+on|a\s+lot|calendar|plate|time\s+is|hectic|tied\s+up|valuable|precious|limited|scarce|full)`,
      String.raw`(?:won't|don't\s+want\s+to|will\s+not)\s+(?:take|waste|keep|use)\s+(?:up\s+)?(?:too\s+)?(?:much|any|more|a\s+lot)?\s*(?:more\s+)?(?:of\s+)?(?:your|you)(?:\s+(?:time|day|long))?`,
      String.raw`(?:hope|hoping|hopefully|trust)\s+(?:that\s+)?(?:i'm\s+not|i\s+am\s+not|this\s+(?:isn't|is\s+not)|it's\s+not)\s+(?:\S+\s+){0,3}?(?:bother|bothering|disturbing|interrupting|bad\s+(?:time|moment)|intruding|catching\s+you|too\s+much)\S*`,
      String.raw`if\s+(?:it's|it\s+is|that's)\s+not\s+too\s+(?:much\s+)?(?:trouble|inconvenient|bother)`,
      String.raw`(?:basically|essentially|obviously|to\s+be\s+honest|honestly|truth\s+be\s+told|as\s+it\s+were|so\s+to\s+speak|if\s+you\s+will|anyhow|anyways)(?=[\s,.])`,
      String.raw`actually(?=,|\s+(?:i|we|calling|just|wanted))`,
      String.raw`i\s+(?:don't\s+know\s+if|hate\s+to|was\s+(?:just|(?:wondering|hoping|thinking)\s+(?:if|whether|you|we|maybe|that\s+(?:you|we)|perhaps)))`,
      String.raw`(?:bothering|bother|disturb|disturbing)\s+you`,
      String.raw`(?:pardon|forgive|excuse)\s+(?:me|the|my)`,
      String.raw`(?:hope|hoping)\s+(?:it's|it\s+is|that's|this\s+is)\s+(?:ok|okay|all\s+right|alright|fine)|(?:just\s+)?another\s+(?:sales|cold)\s+call|hate\s+(?:cold|these|sales)\s+calls`,
      String.raw`i'm\s+only\s+(?:calling|ringing|phoning|reaching)|(?:only|just)\s+(?:take|need|be)\s+(?:up\s+)?(?:a|one|two)\s+(?:\p{L}+\s+)?(?:second|sec|moment|bit)s?`,
      String.raw`(?<=^|,\s|so\s)(?:yeah|yep|alright|anyway)(?=[\s,.])`,
      String.raw`you(?:'re|\s+are|\s+must\s+be|\s+may\s+be)\s+(?:(?:probably|likely|no\s+doubt|surely|very|so|super|extremely|really|quite|pretty|always)\s+){1,3}(?:busy|swamped|slammed|tied\s+up)`,
      String.raw`you\s+(?:must|probably|likely|surely)\s+(?:get|hear|receive|have)\s+(?:a\s+(?:ton|lot|bunch|million)|many|tons|lots|loads|heaps|plenty|dozens|hundreds|so\s+many)`,
      String.raw`i\s+know\s+(?:this|it)(?:'s|\s+is)\s+(?:a\s+(?:bit|little)\s+)?(?:out\s+of\s+the\s+blue|random|unexpected|sudden|a\s+cold\s+call|last\s+minute)`,
      String.raw`be(?:ing)?\s+(?:a\s+(?:pest|bother|nuisance|pain|burden)|pushy)|i\s+(?:guess|suppose)(?=[\s,.])|or\s+(?:something|whatever|anything\s+like\s+that)(?=[,.]|$)|if\s+that\s+makes\s+sense|(?:this|it)(?:'ll|\s+will|\s+should|\s+won't)\s+(?:only\s+|just\s+|not\s+)?take\s+(?:a|one|two|you|long|but)(?:\s+(?:quick|short|brief))?\s*(?:sec(?:ond)?|minute|moment|mo)?s?|(?:could|would|might|'d)\s+(?:maybe|possibly|perhaps)|(?:maybe|perhaps|possibly),?\s+(?:like|possibly|if)`,
    ].join('|') +
    String.raw`)(?![\p{L}'-])`,
  'gu',
);

export function fillers(passage: Passage): Span[] {
  return spansIn(passage, FILLER, (match) => !/^(?:er|eh)$/u.test(match[0]) || match[0].length > 1);
}
