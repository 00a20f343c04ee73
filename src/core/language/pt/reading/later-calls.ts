/** Calls that the caller keeps for later, told by two things that may stand far apart: who calls, and that it is still to come. */
import type { Passage, Span } from '../../reader.ts';
import { allMatches } from '../../all-matches.ts';
import { clauseBefore, isDenied } from './clause-before.ts';
import { phrases, plain } from './find-spans.ts';
import { formsOf } from './verb-forms.ts';

const WORD = '[^\\s,.;:!?]{1,30}';
const YOU = '(?:(?:te|lhe|o|a|vos|voce) )?';
const TO_YOU = '(?:-(?:te|lhe|vos|o|a|lo|la|nos))?';
const REACH =
  'ligar telefonar contactar contatar insistir procurar retornar chamar acionar apanhar caçar tentar experimentar recontactar recontatar religar bater apitar cobrar';
const REACHING = `(?:${formsOf('infinitive', REACH)}|entrar em conta(?:c)?to|falar|voltar|tornar|aparecer)`;
const RING =
  '(?:toque|toquezinho|ligada|ligadinha|ligadela|telefonema|telefonada|alo|apitadela|chamada|chamadinha|ligacao|retorno|grito|sinal|bip|tentada|tentativa|cutucada|mensagem|recado|audio|contac?to|investida|batida|pancada|passada)';
const MINE = `(?:${formsOf('mine', REACH)}|volto|voltamos|voltarei|torno|tornarei|reapareco|regresso|regressarei|apareco)`;
/** What the caller's side does about it: verb, light verb with a noun, a helper's infinitive or gerund. */
const CALLER = phrases([
  `${YOU}${MINE}${TO_YOU}`,
  `(?:dou|darei|damos|faco|farei|fazemos|mando|mandarei|deixo|deixarei|passo|passarei|gravo|envio|repito|repetirei|bato)(?:-(?:te|lhe|vos))? (?:(?:ai|mais|la|um|uma|outr[oa]|nov[oa]|o mesmo|aquele) ){1,3}${RING}`,
  `(?:vou|vamos|irei|iremos|estarei|hei de|havemos de|pretendo|tenciono|penso|planejo|planeio|prometo|tenho de|preciso de|devo|posso|podemos|poderei|fico de|trato de|cuido de|faco questao de|vou ter de|tento|tentarei|quero|queria|espero|conto) ${YOU}(?:a )?(?:(?:voltar|tornar|continuar|ficar|andar) (?:a )?)?${YOU}(?:${REACHING}|${formsOf('gerund', REACH)}|dar (?:um|uma|outr[oa]) ${RING}|deixar outr[oa] \\S+)${TO_YOU}`,
  `(?:fico|continuo|sigo|vou|ando|permaneco|prossigo)(?: aqui)? ${YOU}(?:a )?(?:${formsOf('gerund', REACH)}|${formsOf('infinitive', REACH)})${TO_YOU}`,
  `a gente ${YOU}(?:(?:vai|volta a|torna a) )?(?:${formsOf('theirs', REACH)}|${formsOf('infinitive', REACH)})`,
  `(?:estou|estarei|tou|to|fico|ficarei|apareco) (?:eu )?(?:na linha|no telefone|ao telefone|de volta|aqui a ligar|batendo|a bater)`,
  `(?:minha|meu|noss[ao]|(?:um|uma|alguem)(?: \\S+)? (?:d[ao] (?:minha|meu|noss[ao])|noss[ao]|meu|minha)) (?:\\S+ )?(?:${WORD} )?(?:volta a|torna a|vai|ira|ha de) ${YOU}(?:voltar a )?${REACHING}${TO_YOU}`,
]);
const DAY = '(?:segunda(?! vez| quinzena)|terca|quarta|quinta|sexta|sabado|domingo)(?:-feira)?';
/** That it is to come, wherever in the sentence it stands. */
const TO_COME = phrases(
  [
    `(?:n?a |pra |para |ate |proxim[ao] |esta |nessa |logo )?${DAY}(?! (?:passad|ultim))`,
    '(?:pra |para |por |n|dest|ness|noutr|outr|mais |ess|d)[aeo]?(?: a)? ?(?:semana|proxima|mes) (?:que vem|seguinte|proxim[ao])|(?:n?a|pra|para a?) ?proxima (?:semana|\\p{L}+)|(?:pra|para a) semana|semana que vem|mes que vem',
    'depois(?! (?:d[aeo]s?|que) )|mais (?:tarde|logo|pra frente|para a frente|adiante|pro fim|la para|uma vez)|logo mais|la para|(?:a|de|pela) (?:tarde|tardinha|noite|noitinha)|daqui a|dentro de|amanha(?! a fatura)|depois de amanha|um(?:a)? (?:outr[ao]|dia|hora) d(?:ess|est)[ae]s|uma hora|outr[oa] (?:hora|dia|vez|altura|ocasiao)|noutr[oa] \\p{L}+|qualquer (?:dia|hora)|mais dia menos dia|nos proximos|proximos dias|em breve|brevemente|ao longo d|passad[oa]s? |passar (?:uns|alguns|dois|tres)|dias depois|entretanto|enquanto|ate (?:conseguir|falar|te|o|a|voce|dar|que|me|atend)|de novo|novamente|outra vez|ainda (?:hoje|esta|nesta)|antes d[oa] (?:fim|feriado|final)|quando (?:eu )?(?:voltar|puder|tiver)|depois d[oa] (?:almoco|feriado|fim|reuniao das)|sem parar|todos os dias|todo dia',
  ],
  '',
);
/** No word from them, or no need of any. */
const SILENCE = phrases(
  [
    '(?:como|ja que|visto que|uma vez que)(?: [^\\s,.;:!?]{1,30}){0,3} nao|(?:se|caso|quando|enquanto|mesmo que|ainda que)(?: [^\\s,.;:!?]{1,30}){0,5} (?:nao|nunca|nada|ninguem|mud[oa]|calad[oa]|impossivel|sem tempo|dificil|ocupad[oa]|prefer\\p{L}+|esquec\\p{L}+|falh\\p{L}+|sum\\p{L}+)|nao (?:me )?\\p{L}{2,20}(?:ando|endo|indo)(?:-me)?|a nao (?:ligar|responder)|sem (?:retorno|resposta|noticias?|sinal|novidades|nada)|senao|se nao|(?:caso|do|em) contrario|na (?:falta|ausencia)|a falta d|em ultimo caso|nao (?:te |se )?(?:preocup|precis|incomod|gast|esquent|vale a pena)\\p{L}*|nao e preciso|escusa|escusas|(?:fique|fica|esteja) (?:descansad|tranquil|sossegad)[oa]|prefir[oa]|prefere|preferir|se (?:voce|o senhor|a senhora|tu)? ?(?:preferir|estiver|quiser que)\\p{L}*|caso prefira|deix[ae]',
  ],
  '',
);
/** The caller says that it is they who will call. */
const EMPHATIC = phrases([
  `(?:${MINE}|dou|faco)${TO_YOU} (?:eu|nos)(?=[.,!;]|$| (?:mesm|propri|amanha|depois|mais|de novo))|eu (?:propri|mesm)[oa] ${YOU}(?:${MINE})${TO_YOU}`,
  `(?:prefiro|e melhor|melhor|fica melhor|vale mais|mais vale|pode|deve|tenho de|vou) ser eu a (?:${REACHING})${TO_YOU}|(?:serei|sou|fui|ser) eu (?:a|quem|que) (?:te |lhe )?(?:ligar|ligo|ligarei|telefonar|voltar|contactar|contatar|procurar|chamar|telefono|volto)`,
  `(?:deix[ae](?: isso| a ligacao| a chamada)?|isso fica|fica) (?:por|ca|a) (?:minha|meu|nossa) (?:conta|cargo)|(?:deix[ae]) (?:isso )?comigo|a iniciativa (?:e|fica|sera) minha`,
  `(?:aguard[ae]|espere|espera)(?:-me| por mim| a gente|-nos)(?= (?:n[ao]|amanha|depois|mais|segunda|terca|quarta|quinta|sexta|para|pra|daqui)|[.,!]|$)|me (?:aguarde|aguarda|espere|espera)(?=[.,!]|$| (?:n[ao]|amanha|que|segunda|terca|quarta|quinta|sexta))`,
  '(?:vai|vais|ha de|has de|ira) (?:me |ter de me |voltar a me |voltar a )?(?:ouvir|escutar|aturar|aguentar|atender)(?:-me)?(?: \\S+)? (?:de novo|outra vez|novamente|mais vezes)|(?:me|-me) (?:vai|vais) (?:ouvir|escutar)|(?:o |seu |teu )?telefone (?:vai|ha de|volta a) (?:tocar|chamar)|(?:ouvira|recebera|tera) (?:noticias|mais|outr[oa]|nov[oa])',
  'deix[ae] que (?:eu |a gente )?(?:vou|vai|fico|trato|cuido|dou|continuo|sigo)|(?:fa[cz]\\p{L}*|farei) (?:o |um |novo |outro ){1,2}(?:seguimento|acompanhamento|follow-?up|conta(?:c)?to)(?! (?:d[aeo]|sobre))',
]);
/** "Ligo porque …" says why this call comes, and mail or a list is no call. */
const PURPOSE =
  /(?<!\p{L})(?:porque|por causa|por isso|por via|sobre|acerca|a proposito|a respeito|em nome|para (?:falar|saber|contar|lhe (?:dar|contar|dizer|mostrar)|te (?:dar|contar|dizer|mostrar)|ver|mostrar|dizer|termos|perceber|dar)|pra (?:falar|saber|contar|te|ver|mostrar|dizer|dar|gente)|com (?:uma|um|o|a) (?!mesm|colega)\p{L}+|devido|gracas|fatur\p{L}+|disput\p{L}+|contas|e-?mail|assunto)(?!\p{L})/u;
const NOT_CALLED =
  /^(?:experimento (?:a|o|um)|chamo|tento|bato|volto|torno|falo|procuro|espero|quero|posso)(?:-me| (?:sempre|perceber|saber|ser|ao|a este|a esse|um|uma|a que))(?!\p{L})/u;
/** Only for the contact's message would the caller answer. */
const ANSWERS =
  /(?<!\p{L})(?:deix(?:e|a|ar|es|ares)(?:-me)? (?:um |uma |o |a )?(?:seu |teu )?(?:recado|mensagem|nome)|se eu nao (?:puder )?atender|se (?:voce |o senhor )?(?:me )?(?:ligar|chamar) e)(?!\p{L})/u;
const BEHIND = 90;

export function laterCalls(passage: Passage): Span[] {
  return passage.sentences.flatMap((sentence) => {
    const text = plain(sentence);
    const place = (index: number, length: number): Span => ({ start: sentence.start + index, end: sentence.start + index + length });
    const emphatic = allMatches(text, EMPHATIC)
      .filter((match) => !isDenied(clauseBefore(text, match.index)))
      .map((match) => place(match.index, match[0].length));
    if (emphatic.length > 0) return emphatic;
    const calls = allMatches(text, CALLER);
    if (calls.length === 0 || ANSWERS.test(text)) return [];
    return calls
      .filter((match) => {
        const end = match.index + match[0].length;
        const before = text.slice(Math.max(0, match.index - BEHIND), match.index);
        const after = text.slice(end, end + BEHIND).split(/[;:.!?]/u)[0]!;
        if (NOT_CALLED.test(text.slice(match.index, end + 20)) || PURPOSE.test(after)) return false;
        const clause = clauseBefore(text, match.index);
        if (
          /(?<!\p{L})(?:nao|nunca|jamais|sem|que|onde|quando|quem|numero|como)$/u.test(clause.replace(/ eu$/u, '')) ||
          /(?<!\p{L})nao (?:vou|quero|pretendo)/u.test(clause)
        )
          return false;
        return (
          SILENCE.test(before) ||
          TO_COME.test(before) ||
          TO_COME.test(` ${match[0]} ${after.split(/,? (?:e|que) (?:eu|te|lhe|conto|explico|mostro)/u)[0]!}`)
        );
      })
      .map((match) => place(match.index, match[0].length));
  });
}
