/** Places that say the caller and the contact met or talked. What is still to come, or is denied, is no claim. */
import type { MeetingClaim, Passage } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { phrases, plain } from './find-spans.ts';

const TALK =
  '(?:conversa|reuniao|call|encontro|demonstracao|demo|chamada|videochamada|almoco|cafe|sessao|visita|papo|discussao|apresentacao)';
const WHICH = '(?:ultim[oa] |primeir[oa] |recente |anterior |breve |boa )?';

const DONE = phrases([
  `(?:tivemos|fizemos|mantivemos) (?:\\S+ ){0,3}?${TALK}`,
  `${TALK} (?:\\S+ )?que (?:nos )?(?:tivemos|fizemos|mantivemos)`,
  'que tivemos',
  `n[ao] (?:ultim[oa]|primeir[oa]) ${TALK}`,
  '(?:tomamos|bebemos) (?:um )?(?:cafe|copo)|trocamos (?:ideias|umas|cartoes|e-?mails|mensagens)|demos uma palavrinha',
  '(?:prometi|combinei|fiquei de)(?:-lhe|-te)?(?: \\S+){0,2}? (?:na|no|consigo|contigo|com voce)',
  '(?:nos |a gente )?(?:ja )?(?:falamos|conversamos|discutimos|debatemos|analisamos|revimos|almocamos|jantamos|abordamos)(?! (?:em breve|amanha|depois|mais tarde|logo|na proxima))',
  '(?:passamos|revisamos|revimos|olhamos|vimos|fechamos)(?: \\S+){0,4}? juntos|(?:na|da|durante a) nossa (?:revisao|sessao)',
  'a gente (?:se conheceu|se viu|se sentou|almocou|passou|revisou|tratou|combinou|conversou|falou|se falou|se encontrou|se reuniu|discutiu)',
  'nos (?:encontramos|reunimos|vimos|conhecemos|falamos)|(?:encontramo|reunimo|vimo|conhecemo)-nos|reunimos(?= \\S+)',
  'estivemos (?:juntos|juntas|reunidos|reunidas|a falar|a conversar|conversando|falando|em reuniao|em conversa)',
  'em que (?:paramos|ficamos)',
  `noss[oa] ${WHICH}${TALK}`,
  'foi (?:um |muito )?(?:prazer|bom|otimo|optimo|excelente|otima) (?:em )?(?:falar|conversar|conhece|encontra|reunir|estar|ve)\\p{L}*(?:-\\p{L}+)?',
  `gostei (?:muito |bastante |imenso )?(?:d[ae] (?:nossa |nosso )?${TALK}|de (?:[aeo]s? |te |lhe )?(?:falar|conversar|conhece)\\p{L}*(?:-\\p{L}+)?)`,
  `(?:obrigad[oa]|agradeco) (?:pel[oa]|a|o) (?:sua |nossa |nosso )?(?:${TALK}|tempo (?:ontem|de ontem))`,
  '(?:voce|o senhor|a senhora) (?:\\S+ )?(?:comentou|disse|mencionou|pediu|contou|perguntou|falou d[aeo]s?|falou que|explicou)',
  '(?:comentou|falou|combinou) comigo|(?:mostrou|apresentou|enviou)-me|(?:cruzamo-nos|nos cruzamos)',
  '(?:disseste|pediste|comentaste|mencionaste|falaste|contaste|perguntaste)(?:-me)?',
  'como (?:ficou )?(?:combinado|combinamos|prometido|acordado|discutido)',
]);

const YET_TO_COME =
  /(?<!\p{L})(?:marcar|marcarmos|agendar|antes d[aeo]|proxim[oa]|para (?:a|o)|seria|sera|vai ser|espero|poderiamos|podemos|podiamos|se|caso|ate)(?: \S+)?$/u;

/** Every claim, in order; one sentence may hold several. */
export function meetingClaims(passage: Passage): MeetingClaim[] {
  return passage.sentences.flatMap((sentence) => {
    const text = plain(sentence);
    return [...text.matchAll(DONE)]
      .filter((match) => {
        const before = clauseBefore(text, match.index);
        return !isDenied(before) && !YET_TO_COME.test(before);
      })
      .map((match) => ({
        sentence: sentence.index,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      }));
  });
}
