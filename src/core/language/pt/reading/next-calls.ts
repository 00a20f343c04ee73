/** Wordings in which the caller announces another call: by a plan, by a threat to keep on, or by telling them to wait for it. */
import { formsOf } from './verb-forms.ts';

const WORD = '[^\\s,.;:!?]{1,30}';
const YOU = '(?:te |lhe |o |a |vos |voce )?';
const TO_YOU = '(?:-(?:te|lhe|vos|o|a|lo|la))?';
const REACH =
  'ligar telefonar tentar insistir contactar contatar chamar procurar apanhar pegar caçar buscar alcançar encontrar cobrar perturbar incomodar retornar acionar importunar chatear';
const RING =
  '(?:toque|toquezinho|ligada|ligadinha|ligadela|telefonema|telefonada|alo|apitadela|chamada|chamadinha|ligacao|retorno|cutucada|cutucao|grito|sinal|bip|oi)';
const AGAIN =
  '(?:de novo|novamente|outra (?:vez|hora|altura|ocasiao)|outro dia|noutr[oa] \\S+|mais (?:tarde|logo|uma vez)|logo mais|amanha|depois|em breve|para a semana|(?:a |na |n?esta |ainda essa )?(?:semana|mes) que vem|daqui a|dentro de|(?:n[ao]s? |ate )?(?:proxim[ao]s?|segunda(?! vez)|terca(?! vez)|quarta|quinta|sexta)|para o ano|ate (?:conseguir|falar|voce|o senhor|me|que))';
/** No word from them, in any wording: "na falta de resposta", "se passar batido", "não conseguindo falar hoje". */
const SILENCE =
  '(?:(?:se|caso|enquanto|quando|mesmo que|ainda que|por mais que|a menos que)(?: [^\\s,.;:!?]{1,30}){0,4} nao|nao (?:tendo|havendo|conseguindo|podendo|recebendo|dando|sendo|me ligando|obtendo)|na (?:falta|ausencia)|sem (?:retorno|resposta|noticias?|sinal|novidades)|senao|(?:em|no|do|caso) (?:ultimo caso|contrario)|(?:se|caso)(?: [^\\s,.;:!?]{1,30}){0,3} (?:perder|perca|falhar|falhe|escapar|extraviar|der errado|correr mal|apagar)|se (?:passar|cair|sumir|esquecer|ficar|voce sumir|voce esquecer|o senhor esquecer|te esqueceres|continuar)|(?:e |ou )?se nao|passad[oa]s?|qualquer coisa|de (?:todo|qualquer) (?:jeito|modo|forma|maneira)|relax[ae]|(?:fique|fica|esteja) (?:tranquil|sossegad|descansad)[oa]|nao (?:te |se )?(?:preocup[ea]s?|esquent[ea]|precis[ae]s?)|nao atendeu|se calhar)';
const I_REACH = `(?:${formsOf('mine', REACH)}|volto|voltamos|torno|repito|retomo|apareco|corro atras|recomeco)`;
const TO_REACH = `(?:${formsOf('infinitive', REACH)}|entrar em conta(?:c)?to|falar|voltar|tornar|(?:correr|ir|vir|andar) atras|aparecer|bater|dar|fazer|mandar alguem)`;
const REACHING = `(?:${formsOf('gerund', REACH)}|voltando|entrando em conta(?:c)?to|falando com|correndo atras|indo atras)`;
/** A call, seen as a thing of ours. */
const OUR_CALL = `(?:minha|meu|noss[oa]|outr[oa]|nov[oa]|(?:uma|um) (?:outr[oa]|nov[oa])) (?:\\S+ )?(?:${RING}|conta(?:c)?to)`;

export const NEXT_CALLS: readonly string[] = [
  // "Pego o telefone de novo", "ligo outra hora", "vou tentar mais tarde".
  `(?:eu )?(?:mesm[oa] )?${YOU}${I_REACH}${TO_YOU}(?: ${WORD}){0,4}? ${AGAIN}`,
  `(?:vou|vamos|irei|estarei|estaremos|to|tou|estou) ${YOU}(?:a )?(?:${TO_REACH}|${REACHING})${TO_YOU}(?: ${WORD}){0,4}? ${AGAIN}`,
  `(?:vou|vamos|irei) (?:ficar|continuar|seguir|andar) ${YOU}(?:a |em )?(?:${TO_REACH}|${REACHING})${TO_YOU}`,
  `${AGAIN},?(?: ${WORD}){0,2}? (?:eu (?:mesm[oa] |ja )?${YOU}${I_REACH}|(?:to|tou|estou|estarei|vou) ${YOU}(?:a )?(?:${REACHING}|${formsOf('infinitive', REACH)}))${TO_YOU}`,
  // "Vou atrás do senhor", "eu te caço".
  `(?:vou|irei|corro|vamos) atras (?:de (?:voce|ti|si)|d[oa] senhora?)|(?:eu )?(?:te|lhe) (?:caco|busco|alcanco|cobro|perturbo|acho|encontro)`,
  // "Sem retorno, …, eu ligo": whatever we do then is a call.
  `${SILENCE}[^.!?;]{0,70}?(?:, |que |: | )(?:eu (?:mesm[oa] )?(?:ja )?|a gente |nos )?${YOU}(?:${I_REACH}|dou(?:-te|-lhe)?|tomo a iniciativa|(?:(?:vou|vamos|irei|posso|podemos) ${YOU})${TO_REACH})${TO_YOU}(?! (?:isso|por causa|o recado))`,
  `${SILENCE}[^.!?;]{0,60}?(?:a gente|alguem|${formsOf('theirs', 'ligar')} a gente|(?:minha|meu|noss[oa]) \\S+)(?: ${WORD}){0,4}? (?:(?:vai|vao|ira) ${YOU}${TO_REACH}|${YOU}${formsOf('theirs', REACH)})`,
  // "Dou-te uma apitadela", "faço outra chamada", "programei uma ligação".
  `(?:(?:vou|vamos|irei|posso|hei de|prometo) ${YOU}(?:dar|fazer|repetir|mandar)|dou|darei|daria|damos|faco|farei|repito|repetirei)(?:-te|-lhe)? (?:uma? |mais uma? |a |outr[oa] |nov[oa] ){1,2}(?:\\S+ )?${RING}`,
  `(?:agendei|programei|marquei|agendo|programo|deixei (?:marcad|agendad|anotad)[oa]|ja (?:marquei|agendei|botei|pus))(?: ${WORD}){0,3}? (?:${RING}|conta(?:c)?to) (?:para|pra|com|pro)(?: ${WORD}){0,3}`,
  `(?:agenda|lembrete|alarme|calendario|anotad[oa]|anotei|apontei|lista|programad[oa]|agendad[oa])(?: ${WORD}){0,4}? (?:para |pra |de |a )?(?:eu )?(?:te |lhe |voltar a |tornar a )?(?:ligar|telefonar|procurar|retornar|contatar|contactar|chamar|cobrar)(?:-te|-lhe)?`,
  `(?:agenda|lembrete|alarme|calendario)(?: ${WORD}){0,4}? (?:para|pra|de) falar (?:contigo|consigo|com (?:voce|o senhor|a senhora))`,
  // "Vai ouvir falar de mim", "pode esperar minha ligação".
  `(?:vai|vais|vao|ira|ainda vai|ainda vais) (?:voltar a )?(?:ouvir|escutar|ter noticias|saber|receber)(?: falar)?(?: ${WORD}){0,3}? (?:de mim|minhas?|nossas?|da gente)`,
  `(?:vai|vais|ira|vao) (?:ainda )?(?:receber|ter)(?: ${WORD}){0,3}? ${OUR_CALL}`,
  `(?:pode|podes|poderia) (?:esperar|contar com|aguardar) (?:a |o |uma |um |por )?(?:${OUR_CALL})|(?:aguarde|espere|espera|aguarda|conte com) (?:a |o |uma |um |por )?${OUR_CALL}`,
  `(?:pode|podes) esperar que (?:eu|a gente|nos) (?:\\S+ )?(?:ligo|liga|telefono|volto|torno)`,
  // "Deixa que eu ligo", "ou eu te ligo", "sou eu que ligo".
  `(?:deixa|deixe)(?: estar)? que (?:eu|a gente) (?:mesm[oa] )?${YOU}(?:${I_REACH}|liga|telefona|chama|procura|me viro)`,
  `ou (?:entao )?(?:eu|a gente) ${YOU}(?:${I_REACH}|liga|telefona|procura)`,
  `(?:sou|serei) eu (?:que|quem) (?:te |lhe )?(?:ligo|telefono|liga|procuro|procura|ligarei|volto)|a proxima (?:ligacao|chamada) (?:e|fica|sera) (?:minha|comigo|por minha conta)|(?:fica|deixa|e) (?:por minha conta|comigo) (?:te |lhe )?(?:ligar|procurar|telefonar|a proxima)`,
  `(?:eu ${YOU}|te |lhe |a gente ${YOU})(?:ligo|liga|telefono|procuro|contato|contacto|chamo|retorno)(?=[.!;]|, (?:ta|viu|hein|ok|pode|beleza|certo|combinado|sim|fica|nao se|deixa|deixe|entao)|$)|(?:ligo|telefono|procuro)-(?:te|lhe)(?=[.!;]|$)`,
  `eu (?:mesm[oa] )?(?:procuro|chamo|contato|contacto|busco|caco) (?:voce|o senhor|a senhora)(?! (?:por|para|porque))`,
  // "Me encarrego de ligar", "tomo a iniciativa", "torno a pegar no telefone".
  `(?:me encarrego|encarrego-me|se encarrega|nos encarregamos|tomo a iniciativa|fico encarregad[oa]|faco questao|terei o cuidado|comprometo-me|me comprometo|fico responsavel)(?: ${WORD}){0,2}? (?:de|a|em|por) (?:te |lhe )?(?:ligar|telefonar|procurar|contatar|contactar|chamar|voltar)`,
  `(?:pego|pegarei|vou pegar|torno a pegar|volto a pegar|agarro|vou agarrar)(?: n?o)? (?:telefone|aparelho|celular|telemovel)`,
  `(?:e )?(?:melhor|preferivel|mais facil)(?: \\S+)? (?:eu|ser eu a|que eu|sou eu que)(?: mesm[oa])? (?:te |lhe )?(?:ligar|telefonar|ligue|telefone|procurar|procure)`,
  `(?:hei|havemos|ei) de (?:te |lhe |o |a |voltar a |tornar a )?(?:apanhar|ligar|falar|telefonar|conseguir|tentar|encontrar|procurar)`,
  `(?:ligo|telefono|chamo|procuro|tento|volto)(?:-te|-lhe)? (?:eu|nos|eu mesm[oa])(?=[.,!;]|$)`,
  `${SILENCE}[^.!?;]{0,60}?(?:vou|terei|tenho|serei|vamos)(?: ${WORD}){0,3} (?:de|a|que) (?:te |lhe )?(?:ligar|telefonar|procurar|insistir|tentar|chamar|voltar)`,
  `(?:vai|vais|vao)(?: \\S+)? (?:ouvir|escutar|ver|receber)(?: ${WORD}){0,2} (?:meu|minha|noss[oa]) (?:${RING}|numero|nome)`,
  `(?:peco|passo|mando|deixo|vou pedir|vou passar)(?: ${WORD}){1,6} (?:para |pra )(?:${WORD} ){0,4}(?:te|lhe|o|a) ${formsOf('infinitive', 'ligar telefonar procurar contatar contactar chamar')}`,
  `(?:proxima|outra) (?:rodada|leva|lista|ronda) de (?:ligacoes|chamadas|telefonemas|contatos|contactos)`,
  `(?:encarrego|encarregarei|designo|destaco|mando|peco|pedirei|vou (?:pedir|mandar|encarregar))(?: ${WORD}){1,6}? (?:de|que|para|pra|a) (?:te |lhe |o |a )?(?:liga|ligue|telefone|procure|contate|contacte|chame|retorne|insista)\\p{L}*(?:-\\p{L}+)?`,
  `(?:to|tou|estou|estarei|apareco|ca estarei|ca estou|to aqui|estou aqui|estarei aqui)(?: aqui| eu| ca)? (?:de novo|de volta|outra vez|novamente)(?: ${WORD}){0,2}? (?:n[ao]|amanha|segunda|terca|quarta|quinta|sexta|semana|depois|mais tarde)`,
  `(?:repetir|repito|repetirei) (?:a dose|a tentativa|o gesto|a ligacao|a chamada|o contac?to|a proeza)|(?:deixo|deixarei|mando|gravo|vou deixar) (?:outr[oa]|mais um[a]?|nov[oa]|um nov[oa]|uma nova)(?: (?:recado|mensagem|audio))?|(?:passo|bato|dou|mando)(?:-te|-lhe)? (?:um |uma |aquele |outro |mais um )(?:fio|telefone|zap de voz|alo|salve|sinal)(?: ${WORD}){0,2}`,
  `(?:se|caso)[^.!?;]{3,60}, (?:eu|a gente)(?: mesm[oa])? (?:te |lhe )?(?:ligo|liga|telefono|telefona|procuro|procura|chamo|chama|trato de|cuido de|me encarrego|dou um jeito|volto|torno|apareco|retorno)`,
  `(?:trato|cuido|cuidarei|tratarei|encarrego-me|vou tratar|vou cuidar) (?:eu )?(?:de|d[ao]) (?:te |lhe |o )?(?:ligar|telefonar|procurar|contatar|contactar|chamar|proxima (?:ligacao|chamada))|(?:dou|darei|daremos|damos|vou dar|terei|mando)(?:-te|-lhe)? (?:(?:mais )?noticias|sinal(?: de vida)?|novidades)|passo (?:outra vez|de novo|novamente) por (?:aqui|ai)|(?:n[oa]|em) (?:seu|sua|teu|tua) (?:pe|cola|encalco|rastro|calcanhar)|(?:sempre|todo dia|toda hora|direto) (?:te )?(?:ligando|a ligar|tentando|a tentar)`,
  // "Semana que vem tem mais", "não desisto".
  `(?:semana que vem|amanha|depois|segunda|terca|quarta|quinta|sexta|para a semana) (?:tem|ha) mais|(?:eu )?nao (?:vou )?desist(?:o|ir) (?:facil|de (?:voce|ti|te|falar|ligar|lhe))|(?:nao|so) (?:sossego|descanso|paro) (?:enquanto|ate)`,
  `(?:torno|volto|tornarei|voltarei) a (?:te |lhe )?(?:bater|tocar|pegar|dar|fazer|mandar|deixar|aparecer|procurar)`,
  `(?:alguem|uma pessoa|outr[oa] \\S+|um[a]? (?:colega|consultora?|rapaz|moca))(?: ${WORD}){0,5}? (?:(?:vai|vao|ira) ${YOU}(?:ligar|telefonar|procurar|contatar|contactar|chamar|falar|entrar)|${YOU}(?:ligara|liga|telefona|contacta|contata|procura))${TO_YOU}`,
];
