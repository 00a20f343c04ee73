/** How warmly a voicemail ends, and where it grovels. */
import type { Passage, Span } from '../../reader.ts';
import { phrases, spansIn } from './find-spans.ts';

/** Sentences at the end in which the tone of the close is heard. */
const LAST = 3;

const WARM = phrases([
  'look(?:ing)? forward',
  '(?:talk|speak|chat|catch|see|connect|catch up)(?: (?:to|with))?(?: you)? (?:soon|then|later|shortly|tomorrow|next|this|at|on|in)',
  "(?:i'd|i would|we'd|we would|i'll|i will|it'd|it would|it'll|it will|it's|would|will|be|i'm|i am) (?:(?:really|always|so|very|be|only) ){0,2}(?:love|like|enjoy|glad|happy|delighted|keen|eager|excited|thrilled|pleased|curious|great|good|nice|lovely|wonderful|fun) (?:(?:to|if) )?(?:\\S+ )?(?:hear|hearing|talk|talking|speak|speaking|chat|chatting|connect|connecting|meet|meeting|catch|catching|see|seeing|tell|telling|show|showing|share|sharing|compare|comparing|swap|swapping|put|putting|pick|picking|answer|answering|help|helping|learn|get|getting)",
  '(?:love|glad|happy|delighted|eager|keen|great|good|nice|lovely) (?:to|about) (?:hear|talk|speak|chat|connect|tell|show|answer|help|share|pick|catch)',
  '(?:hope|hoping)(?: that)? (?:to|you|we|i|it) (?:\\S+ ){0,3}?(?:hear|talk|speak|chat|connect|meet|have|enjoy|get|great|good|nice|well|help|useful|use)',
  "(?:can't|cannot|can hardly) wait",
  '(?:excited|eager|keen|curious|thrilled) to (?:hear|talk|speak|chat|connect|see|learn|show|tell)',
  '(?:really |do |we )?hope we(?: get to)?(?: can)? (?:talk|speak|chat|connect)',
  'until (?:then|we (?:talk|speak|meet))',
  'have (?:a|yourself a|yourselves a|an) (?!look|think|question|minute|moment)\\S+',
  'enjoy (?:the|your|a)',
  "(?:i )?wish(?:ing)? you|all the best|best wishes|take care|stay (?:well|safe|warm)|be well|let's (?:talk|speak|chat|catch up)|your call (?:is|would be|will be) (?:very |most |always )?welcome",
]);

/** Words in the last sentences that look forward to the talk, or wish well. */
export function warmth(passage: Passage): Span[] {
  return spansIn({ ...passage, sentences: passage.sentences.slice(-LAST) }, WARM);
}

const GROVEL = phrases([
  '(?:eternally|forever|ever so|extremely|immensely|deeply|incredibly|beyond|so very|truly|unbelievably|infinitely) (?:grateful|thankful|appreciative|honou?red|indebted|obliged|in your debt|sorry|apologetic)',
  'in your debt|indebted|beg(?:ging)? (?:you|for|of)|i beg|on (?:my|bended) knees|mean(?:s)? (?:the world|everything|so much|the absolute world)',
  "(?:be|feel|am|i'm) (?:so |deeply |truly )?(?:honou?red|privileged|humbled|unworthy)|an honou?r (?:to|if|just)",
  '(?:pretty )?please,? (?:pretty )?please|thank you,? thank you|thank you so (?:very|so) much|thanks a million|a thousand thanks',
  "find it in your heart|(?:just|only|merely) (?:a|some|another) (?:\\S+ )?(?:salesperson|salesman|saleswoman|sales rep|sales guy|rep|nobody|beginner|newbie|stranger)|i'm (?:a )?nobody",
  "(?:isn't|is not|not|wouldn't be|it's no) too much (?:trouble|to ask|of a bother)|can't be bothered|(?:if|unless) (?:i'm|i am) (?:a )?(?:bother|nuisance|pest|burden)\\S*|being (?:a|such a) (?:bother|nuisance|pest|pain|burden)",
  '(?:so |very |really |terribly |awfully )?sorry(?: again)?(?: for| to| about)? (?:(?:the|this|my) )?(?:ask|asking|bother|bothering|intrude|intruding|intrusion|taking|wasting|disturbing|disturbance|trouble|imposing|interruption)|apologi[sz]e (?:profusely|again|in advance|so much|deeply)|(?:my|a thousand|a million) (?:sincerest|deepest|humblest|apologies)',
  "(?:huge|massive|enormous|giant|tremendous|big(?:gest)?|greatest) favou?r|(?:really|so),? (?:really|so) (?:need|want|hope|sorry|grateful|much|appreciate)|i(?:'m)?(?: really| so)? need (?:this|it|you) (?:so |badly|more)|(?:somebody|someone|people) like me|(?:better|more important) things to do|ma(?:k|d)e my (?:day|week|month|year)|lifesaver|my (?:whole )?(?:job|quota|career|month|boss) (?:depends|hangs|rides|will kill)|take pity|have mercy|so kind as to|desperate(?:ly)?|humbl[ye]|(?:don't|do not|hardly|barely) deserve|undeserving|at your (?:disposal|mercy|beck)|can(?:'t|not) thank you enough|(?:do|give) (?:just about |almost )?anything (?:for|to)|for even (?:listening|considering|hearing)|(?:your )?(?:precious|ever so valuable|so valuable) time|kiss the ground|(?:sorry to|hate to) ask|(?:day or night|any hour|no matter how (?:late|early))",
]);

/** Anywhere in the text. */
export function grovelling(passage: Passage): Span[] {
  return spansIn(passage, GROVEL);
}
