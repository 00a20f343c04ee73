/** "Se não tiver notícias, volto a ligar": the caller takes the next call on themselves. */
import type { Passage, Span } from '../../reader.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { phrases, spansIn } from './find-spans.ts';

const YOU = '(?:te |lhe |o |a |vos )?';
const TO_YOU = '(?:-te|-lhe|-vos|-o|-a)?';
/** Says that the call is still to come. "Ligo por causa de …" is the call itself. */
const LATER =
  '(?:de novo|novamente|outra vez|mais tarde|amanha|depois|em breve|logo|para a semana|daqui a|dentro de|se (?:for )?preciso|n[ao]s? (?:proxim[ao]s?|semana|segunda|terca|quarta|quinta|sexta)|de volta)';
const CALLING = '(?:ligar|telefonar|tentar|insistir|contactar|contatar|chamar|retornar|procurar|entrar em conta(?:c)?to|falar)';

const PROMISE = phrases([
  '(?:a |o )?(?:minha|meu|noss[ao]) (?:colega|assistente|equip[ea]|time) (?:\\S+ )?(?:liga|telefona|contacta|contata|ligara|vai ligar|volta a ligar)(?:-lhe|-te)?(?: \\S+)?',
  `(?:eu )?${YOU}(?:ligo|telefono|tento|retorno|contacto|contato|chamo|insisto|procuro|apareco|volto)${TO_YOU}(?: \\S+){0,3}? ${LATER}`,
  '(?:faco|farei|vou fazer) (?:uma |outra |nova |mais uma ){1,3}(?:tentativa|ligacao|chamada)(?: \\S+){0,2}',
  `(?:vou|irei) ${YOU}(?:dar|dando|fazer|fazendo|ligando|chamando|procurando|a ligar)(?:-te|-lhe)?(?: (?:um|uma) (?:toque|ligada|ligadela|chamada|telefonema|retorno))?`,
  '(?:fico|sigo|continuo|ficarei|seguirei|continuarei)(?: a)? (?:tent|lig|insist|cham|procur|telefon)\\p{L}+',
  '(?:volto|voltamos|torno|voltarei|voltaremos|tornarei) a (?!dizer|repetir|lembrar|falar sobre|este|esta|um|uma|empresa)\\p{L}+(?:-\\p{L}+)?',
  '(?:retomo|retomarei) o conta(?:c)?to|(?:agendo|marco|programo) (?:uma )?(?:nova|outra) (?:ligacao|chamada)',
  `(?:eu )?(?:insisto|retorno a (?:sua )?ligacao)`,
  `(?:volto|voltarei|torno|tornarei|voltamos) a ${YOU}${CALLING}${TO_YOU}`,
  `(?:ligar|telefonar|tentar|retornar|contactar|contatar|insistir|procurar|chamar|voltar|aparecer)ei${TO_YOU}|ligar-(?:lhe|te|vos|o|a)-ei`,
  `(?:vou|vamos|irei|pretendo|prometo|penso em|tenciono|hei de|fico de|fiquei de|posso|poderia eu) ${YOU}(?:voltar a |tornar a )?(?:ligar|telefonar|contactar|contatar|insistir|tentar|procurar|chamar)${TO_YOU}`,
  `(?:vou|irei) (?:continuar|seguir) (?:a )?(?:tentar|tentando|ligar|ligando|insistir|insistindo)`,
  `(?:entro|entrarei|entraremos|vou entrar|voltarei a entrar) em conta(?:c)?to`,
  `(?:eu )?${YOU}dou(?:-te|-lhe)? (?:uma|um) (?:ligada|ligadela|toque|telefonema)`,
]);
/** Mail is no call. */
const BY_MAIL = /^[^.?!;]{0,40}?(?<!\p{L})(?:e-?mail|por escrito|mensagem|whatsapp|os detalhes|o resumo)(?!\p{L})/u;
/** Whoever answers a message that the contact leaves answers the contact's own call. */
const ANSWERS_THEM = /(?<!\p{L})(?:deix[ea]r?(?:-me)? (?:um |uma |o |a )?(?:recado|mensagem)|se (?:eu )?nao (?:puder )?atender)(?!\p{L})/u;
const TO_OTHERS = /^\s+(?:para|com) (?:[ao]s? |(?![ao]s? ))(?!voce|semana|proxima|si(?!\p{L})|ti(?!\p{L})|falar|ver|saber)\p{L}/u;

export function callPromises(passage: Passage): Span[] {
  return spansIn(passage, PROMISE, (match, _sentence, text) => {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
    const around = text.slice(Math.max(0, match.index - 120), match.index + 120);
    if (BY_MAIL.test(rest) || ANSWERS_THEM.test(around) || TO_OTHERS.test(rest)) return false;
    return !isDenied(clauseBefore(text, match.index));
  });
}
