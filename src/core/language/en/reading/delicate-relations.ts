/** Relations that can hurt when a caller leans on them: former partners and employers, family, rivals, courts. */
import type { Passage, Span } from '../../reader.ts';
import { phrases, spansIn } from './find-spans.ts';

const KIN =
  '(?:wife|husband|spouse|fianc[eé]e?|girlfriend|boyfriend|mother|father|mom|mum|dad|parents?|son|daughter|brother|sister|cousin|uncle|aunt|nephew|niece|(?:mother|father|brother|sister|son|daughter)-in-law|in-laws?|relatives?|kids?|children)';
const BOSS =
  '(?:boss|employers?|managers?|supervisor|chief|director|company|firm|(?:business )?partner|co-?founder|landlord|bank|lawyer|attorney)';

const DELICATE = phrases([
  `your (?:(?:own|dear|late|older|younger|big|little|twin|estranged) )?${KIN}(?!'s \\p{L}|s' | (?:company|companies|store|stores|firm|firms|site|plant|brand)|-)(?:'s)?`,
  "(?:your|my|his|her|an?|the) ex(?!-?(?: |-)?(?:officio|works|colleague|coworker|co-worker|team|marine|military|army|navy|factory|dividend|\\d))(?:'s)?",
  'ex-?(?:wife|husband|spouse|partner|boss|employer|girlfriend|boyfriend|manager|fianc[eé]e?)|estranged(?: \\S+){0,2}',
  `your (?:\\S+ )?(?:former|old|previous|last|past|prior) ${BOSS}(?!'s \\p{L})`,
  '(?:manager|boss|man|woman|person|guy|supervisor|director) (?:you|who) (?:used to|once) (?:report|reported|work|worked) (?:to|under|for)|(?:had|held|did) your (?:old )?(?:job|position|seat|role|desk)|your predecessor',
  "(?:you|your (?:team|company|firm|boss))(?: had| have|'ve)? (?:fired|sacked|laid off|let go|dismissed|demoted|passed over)|(?:was|were|got|been) (?:fired|sacked|laid off|let go|dismissed)(?= (?:from|by) (?:you|your))",
  "your (?:\\S+ ){0,2}?(?:competitor|rival)(?!s|')|(?:one|two|three|some|several|many|most|all|any) of your (?:\\S+ )?(?:competitors|rivals)|your (?:\\S+ )?(?:competitors|rivals)(?= (?:are|use|already|have|just|love|work|chose|switched|signed|bought|trust))|(?:people|companies|firms|ones|outfit|team|shop|folks|business(?:es)?) you compete (?:with|against)|competes? (?:directly )?(?:with|against) you",
  "(?:you're|you are|who's|is|are|were) suing|su(?:es|ed|ing) you|your (?:\\S+ )?(?:lawsuit|divorce|bankruptcy|creditors?|trial)|opposing counsel|the other side of (?:the|your) (?:case|lawsuit|divorce)|your (?:probation|parole) officer|(?:took|taking|take) you to court",
  '(?:recruiter|headhunter)s? (?:who|that) (?:\\S+ ){0,2}?you|interviewed you|(?:after|before|when|since) you left(?! (?:us|me|a|the meeting|the (?:call|room|booth|message)))|(?:date[ds]?|dating|married to|engaged to|an affair with|sleeping with|slept with) (?:you|your)(?: \\S+)?',
]);

export function delicateRelations(passage: Passage): Span[] {
  return spansIn(passage, DELICATE);
}
