/** "Se não tiver notícias, volto a ligar": the caller takes the next call on themselves. */
import type { Passage, Span } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { phrases, spansIn } from './find-spans.ts';
import { laterCalls } from './later-calls.ts';
import { NEXT_CALLS } from './next-calls.ts';

const YOU = '(?:te |lhe |o |a |vos )?';
const TO_YOU = '(?:-te|-lhe|-vos|-o|-a)?';
/** Says that the call is still to come. "Ligo por causa de …" is the call itself. */
const LATER =
  '(?:de novo|novamente|outra (?:vez|hora|ocasiao)|outro dia|noutr[oa] \\S+|mais (?:tarde|uma vez)|amanha|depois|em breve|logo|para a semana|(?:a )?(?:semana|mes) que vem|daqui a|dentro de|se (?:for )?preciso|(?:n[ao]s? |ate )?(?:proxim[ao]s?|segunda(?! vez)|terca(?! vez)|quarta|quinta|sexta)|n[ae] (?:semana|sexta)|de volta)';
/** The same before the verb: "amanhã eu te procuro"; "depois da reunião" is no time to come. */
const LATER_FIRST =
  '(?:amanha|depois(?! d[aeo])|mais tarde|outr[oa] (?:hora|dia)|(?:a |na )?(?:semana|proxima semana) (?:que vem)?|(?:n[ao] )?(?:segunda|terca|quarta|quinta|sexta)(?:-feira)?)';
const WORD = '[^\\s,.;:!?]{1,30}';
const I_CALL = '(?:ligo|telefono|tento|retorno(?! seu| d[oe])|contacto|contato|chamo|insisto|procuro|apareco|volto)';
const WE_CALL = '(?:liga|telefona|chama|procura|contata|contacta|retorna|tenta|volta)';
/** What makes the call needless or impossible: "se não der", "pode deixar", "não precisa retornar". */
const SPARED =
  '(?:(?:se|caso)(?: [^\\s,.;:!?]{1,30}){0,3} nao|senao|qualquer coisa|(?:do|caso) contrario|de (?:todo|qualquer) (?:jeito|modo|forma)|pode deixar|deix[ae] comigo|fi(?:ca|que) (?:tranquil|sossegad|descansad)[oa]|nao (?:se preocup[ea]|precisa|e preciso)|combinad[oa]|combinamos assim)';
const CALLING = '(?:ligar|telefonar|tentar|insistir|contactar|contatar|chamar|retornar|procurar|entrar em conta(?:c)?to|falar)';

const PROMISE = phrases([
  ...NEXT_CALLS,
  '(?:a |o )?(?:minha|meu|noss[ao]) (?:colega|assistente|equip[ea]|time) (?:\\S+ )?(?:liga|telefona|contacta|contata|ligara|vai ligar|volta a ligar)(?:-lhe|-te)?(?: \\S+)?',
  `(?:eu )?(?:mesm[oa] )?${YOU}${I_CALL}${TO_YOU}(?: ${WORD}){0,4}? ${LATER}`,
  `a gente (?:volta|torna|continua|segue) a ${YOU}${CALLING}`,
  `(?:posso|podemos) ${YOU}(?:retornar|voltar a ligar)(?: ${WORD}){0,2}? ${LATER}`,
  `(?:mando|peco|vou (?:pedir|mandar)|pedirei|mandarei)(?: ${WORD}){1,5}? (?:te|lhe|o|a) (?:ligar|telefonar|procurar|contatar|chamar)|(?:te|lhe) (?:ligue|telefone|procure)(?=[.!]| (?:amanha|depois|n[ao]))`,
  `(?:faco|farei|faremos) (?:um |nov[oa] |outr[oa] )+conta(?:c)?to`,
  `a gente ${YOU}${WE_CALL}(?: ${WORD}){0,3}? ${LATER}`,
  `${LATER_FIRST},?(?: tambem)? (?:eu (?:mesm[oa] )?${YOU}${I_CALL}|${YOU}${I_CALL}|a gente ${YOU}${WE_CALL})${TO_YOU}`,
  `${SPARED}[^.!?;]{0,60}?(?:, |que |: )(?:eu (?:mesm[oa] )?${YOU}${I_CALL}|${YOU}(?:ligo|telefono|procuro|chamo)|a gente ${YOU}${WE_CALL})${TO_YOU}`,
  `(?:um|uma|alguem|outr[oa]|noss[ao]|meu|minha)(?: ${WORD}){0,4}? (?:vai|ira|vao) ${YOU}(?:ligar|telefonar|procurar|contatar|contactar|chamar)${TO_YOU}`,
  '(?:faco|farei|vou fazer) (?:uma |outra |nova |mais uma ){1,3}(?:tentativa|ligacao|chamada)(?: \\S+){0,2}',
  `(?:vou|irei) ${YOU}(?:dar|dando|fazer|fazendo|ligando|chamando|procurando|a ligar)(?:-te|-lhe)?(?: (?:um|uma) (?:toque|ligada|ligadela|chamada|telefonema|retorno))?`,
  '(?:fico|sigo|continuo|ficarei|seguirei|continuarei)(?: a)? (?:tent|lig|insist|cham|procur|telefon)\\p{L}+',
  '(?:volto|voltamos|torno|voltarei|voltaremos|tornarei) a (?!dizer|repetir|lembrar|falar sobre|este|esta|um|uma|empresa)\\p{L}+(?:-\\p{L}+)?',
  '(?:retomo|retomarei) o conta(?:c)?to|(?:agendo|marco|programo) (?:uma )?(?:nova|outra) (?:ligacao|chamada)',
  `(?:eu )?(?:insisto|retorno a (?:sua )?ligacao)`,
  `(?:volto|voltarei|torno|tornarei|voltamos) a ${YOU}${CALLING}${TO_YOU}`,
  `(?:ligar|telefonar|tentar|retornar|contactar|contatar|insistir|procurar|chamar|voltar|aparecer)ei${TO_YOU}|ligar-(?:lhe|te|vos|o|a)-ei`,
  `(?:vou|vamos|irei|pretendo|prometo|penso em|tenciono|hei de|fico de|fiquei de|posso|poderia eu) ${YOU}(?:voltar a |tornar a )?(?:ligar|telefonar|contactar|contatar|insistir|tentar|procurar|chamar)${TO_YOU}`,
  `(?:vou|irei) (?:continuar|seguir|ficar) (?:a )?(?:tentar|tentando|ligar|ligando|insistir|insistindo)`,
  `(?:entro|entrarei|entraremos|vou entrar|voltarei a entrar) em conta(?:c)?to`,
  `(?:eu )?${YOU}dou(?:-te|-lhe)? (?:uma|um) (?:ligada|ligadela|toque|telefonema)`,
]);
/** Mail is no call. */
const BY_MAIL = /^[^.?!;]{0,40}?(?<!\p{L})(?:e-?mail|por escrito|mensagem|whatsapp|os detalhes|o resumo)(?!\p{L})/u;
/** Whoever answers a message that the contact leaves answers the contact's own call. */
const ANSWERS_THEM = /(?<!\p{L})(?:deix[ea]r?(?:-me)? (?:um |uma |o |a )?(?:recado|mensagem)|se (?:eu )?nao (?:puder )?atender)(?!\p{L})/u;
/** "Ligo porque …" and "ligo amanhã cedo por causa de …" say why this call comes. */
const WITH_PURPOSE =
  /^\s+(?:por(?!\s+(?:favor|ai|aqui|la|telefone))|porque|sobre|a fim|a respeito|em nome|devido|pel[oa]s?(?!\s+(?:manha|tarde|noite|fresca)))(?!\p{L})/u;
/** "Se não, não volto a ligar". */
const DENIED_AT_THE_END = /(?<!\p{L})(?:nao|nunca|nem) (?:(?:te|lhe|o|a|vou|volto a|torno a|irei) ){0,2}\p{L}{2,15}(?:-\p{L}+)?$/u;
const BACK_TO_THE_MATTER =
  /(?<!\p{L})(?:volto|voltamos|torno|retomo) (?:ao|a est[ae]|a ess[ae]|aquele|aquela|aquilo|as|aos|o) (?:assunto|tema|ponto|faturas?|questao|conversa|que)(?!\p{L})/u;
const TO_OTHERS =
  /^\s+(?:para|com) (?:[ao]s? |(?![ao]s? ))(?!voce|mais|calma|tempo|semana|proxima|si(?!\p{L})|ti(?!\p{L})|falar|ver|saber)\p{L}/u;

export function callPromises(passage: Passage): Span[] {
  const told = announced(passage);
  const later = laterCalls(passage).filter(({ start, end }) => !told.some((span) => span.start < end && start < span.end));
  return [...told, ...later].sort((a, b) => a.start - b.start);
}

function announced(passage: Passage): Span[] {
  return spansIn(passage, PROMISE, (match, _sentence, text) => {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
    const around = text.slice(Math.max(0, match.index - 120), match.index + 120);
    if (DENIED_AT_THE_END.test(match[0]) || BACK_TO_THE_MATTER.test(text.slice(match.index, match.index + match[0].length + 20)))
      return false;
    if (BY_MAIL.test(rest) || WITH_PURPOSE.test(rest) || ANSWERS_THEM.test(around) || TO_OTHERS.test(rest)) return false;
    return (
      !isDenied(clauseBefore(text, match.index)) ||
      /^(?:nao|se|caso|sem|na|enquanto|quando|passad|ou|e|qualquer|relax|fi[cq]|em|no|do|de|(?:so )?paro)(?!\p{L})/u.test(match[0])
    );
  });
}
