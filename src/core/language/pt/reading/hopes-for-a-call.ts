/** Asks that give no order: a hope or a wait for their call, a number left for their use, "vale um papo?". */
import type { Channel } from '../../reader.ts';
import { phrases } from './find-spans.ts';
import { formsOf } from './verb-forms.ts';

const WORD = '[^\\s,.;:!?]{1,30}';
const YOUR = '(?:seu|sua|teu|tua|vosso|vossa|o seu|a sua|o teu|a tua|o vosso|a vossa|um|uma|esse|essa)';
const CALL =
  '(?:ligacao|ligada|ligadinha|ligadela|chamada|chamadinha|telefonema|toque|retorno|conta(?:c)?to|alo|sinal|apitadela|resposta|noticias|devolutiva|feedback)';
/** "Me liga", "ligares", "que ligue", "você chamar". */
const RING_ME = formsOf('asked', 'ligar telefonar chamar retornar contactar contatar procurar responder discar');
const MY_NUMBER =
  '(?:o )?(?:meu |este |esse |nosso )?(?:numero|contato|contacto|telefone|direto|celular|telemovel|fone|cartao|ramal|whatsapp|nome)';
const PERHAPS =
  '(?:poderia|podia|pode|podes|poderias|podias|consegue|consegues|conseguiria|teria|terias|da para|da pra|importa-se de|se importa de|incomoda-se de|se incomoda de|quer|queres|seria possivel|sera que|que tal|bora|topa|aceita|faca o favor|faz o favor|faz-me o favor|faca a gentileza|tenha a bondade|tenha a gentileza|fazia-me o favor|se digne|digne-se|convinha|e favor|por obsequio)';

export const HOPES: readonly (readonly [Channel, RegExp])[] = [
  [
    'call',
    phrases([
      `(?:fico|ficamos|ficarei|estou|to|tou|estarei|sigo|continuo) (?:aqui )?(?:a |na |no |em )?(?:aguardar|aguardo|espera|esperar|esperando|aguardando|torcida)(?: (?:por|d[aeo]|pel[oa]|o|a|que))*(?: (?:${YOUR}|me|voce|tu|o senhor|a senhora)){1,3} (?:\\S+ )?(?:${CALL}|${RING_ME})`,
      `(?:espero|aguardo|esperando|aguardando|esperamos|aguardamos|agradeco|agradecia|agradeceria|agradecemos|conto com|contamos com|peco|pedia|solicito|gostava de|gostaria de|adorava|adoraria|preciso d[aeo]|precisava d[aeo]|quero|queria|espera[- ]se|a espera d[aeo]|no aguardo d[aeo])(?: (?:ter|receber|ouvir|muito|desde ja|ja|de|por|pel[oa]))*(?: ${YOUR}){1,2} (?:\\S+ )?(?:ligacao|ligada|chamada|telefonema|toque|retorno|conta(?:c)?to|alo|apitadela)`,
      `(?:to|tou|estou|fico|ficarei|estarei) (?:te |lhe |aqui )?(?:esperando|a espera|aguardando|aqui|a tua espera|a sua espera|no aguardo|a postos)(?: ${WORD}){0,3} [+(]?\\d[\\d() -]{5,20}`,
      `(?:espero|aguardo|quero|queria|gostava|gostaria|preciso|precisava|peco|pedia|esperando|torcendo|tomara|adorava|agradecia|agradeco|convem|seria|era|bastava|basta|conto|pra|para)(?: ${WORD}){0,3} (?:que )?(?:voce|tu|o senhor|a senhora|me|nos) (?:me |nos )?${RING_ME}(?:-me)?`,
      `${PERHAPS}(?: ${WORD}){0,2} (?:me |nos |de |de me )?${RING_ME}(?:-me|-nos)?(?! (?:para|pra|ao?) (?:ele|ela|transp))`,
      `${PERHAPS}(?: ${WORD}){0,2} (?:dar|devolver|fazer|retribuir)(?:-me)? (?:uma?|a|esta|o|so um) (?:\\S+ )?${CALL}`,
      `(?:e so|e|so|basta|bastava|chega) (?:${RING_ME}|me ${RING_ME}|apitar|um toque|pegar o telefone|pegar no telefone|discar)(?=[.,:;!]| (?:para|pra|no|n?este|quando|e|que)|$)`,
      `(?:botao|tecla) (?:de|verde|da) (?:chamada|ligar|chamar|ligacao)?|disc(?:a|que|ar) (?:ai|ja|para|pra|o)|(?:toque|ligacao|chamada|telefonema|alo) (?:seu|sua|teu|tua) (?:basta|chega|resolve|ja|e)`,
      `(?:da|de) (?:ca|la|ai|logo) (?:um|uma) ${CALL}|(?:me )?(?:deve|deves|devendo)(?:-me)? (?:um|uma) ${CALL}|(?:contando|conto|conta-se) com (?:o |a )?${YOUR} ${CALL}`,
      `(?:apita|apite|bipa|bipe|buzina|grita|toca)(?:-me| para mim| pra mim|-nos)|me (?:apita|apite|bipa|grita|da um grito)`,
      `(?:pega|pegue|pegar|agarra) (?:n?o|esse|n?esse|n?um) telefone|(?:bate|bater|bata|trocar|troca|dar) (?:um fio|um telefone|um zap comigo)`,
      `${YOUR} (?:${CALL}) (?:e|sera|seria|faz|conta|vale|me|significa)(?: ${WORD}){0,2}`,
      `(?:me )?(?:d[aeê]|dar|desse|faz|faca|manda|mande|joga|jogue)(?:-me|-nos)? (?:um|uma|so um|so uma|aquele|aquela) (?:\\S+ )?(?:${CALL}|oi|grito)(?! (?:para|pra|ao?|na|no) (?:ele|ela|maria|transp|chefe|seu|sua))`,
      `(?:preciso|precisava|queria|quero|gostava|gostaria|necessito)(?: muito| mesmo| tanto)?(?: de)? (?:falar|conversar|trocar uma palavra|uma palavra|bater um papo|ter uma conversa|uma conversa)(?: (?:rapid\\p{L}+|hoje|logo|muito))? (?:contigo|consigo|com (?:voce|tu|o senhor|a senhora|voces))(?! (?:sobre|d[aeo]s? |acerca))`,
      `(?:me|-me) (?:ache|acha|encontre|encontra|localize|localiza|pega|pegue|alcance)(?: ${WORD}){0,2} [+(]?\\d|(?:atendo|respondo|estou|to|fico)(?: ${WORD}){0,2} n[oe](?:sse)? [+(]?\\d[\\d() -]{5,20}(?=[.,]|$)`,
    ]),
  ],
  [
    'any',
    phrases([
      `(?:guard[ae]|anot[ae]|fi(?:ca|que) com|salv[ae]|grav[ae]|tom[ae] nota d|registr[ae]|apont[ae]|deixo|fica|te deixo|lhe deixo|deixo-lhe|deixo-te|ai (?:vai|fica|esta|tem)|(?:voce |o senhor |ja )?(?:tem|tens))(?: (?:ai|la|bem|aqui|entao))? ${MY_NUMBER}(?=[^.!?]{0,60}(?:quando|se |caso|para|pra|um dia|dia|util|ano|precis|disp|qualquer|,|\\.|!|$))`,
      `(?:a gente|nos) (?:pode |podia |precisa |precisava |tem que |deve |devia |vai |ainda )?(?:se fal[ae]r?|conversar?|combinar?|bater um papo|trocar uma ideia|marcar?|se ve)(?= |[.,!?]|$)(?! (?:sobre as|de fatura))|(?:precisamos|temos de|temos que|devemos|deviamos|convinha|vale|valia|merece|cabe|rende) (?:\\S+ )?(?:falar|conversar|falarmos|conversarmos|um papo|uma conversa|um dedo de prosa|um bate-papo|uma ligacao|uma chamada|um telefonema)`,
      `(?:seria|era|ia ser) (?:\\S+ )?(?:bom|boa|otimo|optimo|legal|importante|util|interessante|bacana)(?: \\S+)? (?:falarmos|conversarmos|nos falarmos|se falar|a gente se falar|a gente conversar|falar contigo|falar consigo|uma conversa)|(?:que tal|bora|vamos|topas?|podemos|podiamos|poderiamos|quem sabe|aceitas?)(?: ${WORD}){0,3}? (?:conversar|falar|um papo|uma prosa|trocar|bater|marcar|um cafe|papear|prosear|conversarmos|falarmos|uma ideia|conversamos|falamos)`,
      `(?:contact|contat|procur)(?:ar|e|a|ares|em)-(?:me|nos)|(?:me|nos) (?:contat|contact|procur|respond|avis|retorn)(?:ar|e|a|em)|(?:te|lhe)? ?(?:disponha|dispoe|conte comigo|conta comigo|estou as ordens|as ordens)|(?:qualquer coisa|se precisar|caso precise|precisando|se quiser|quando quiser|quando precisar|se um dia|se algum dia|um dia)(?: ${WORD}){0,3}?,? (?:me |e so |tem |tens |ja |estou |chama|liga|grita|ligar|chamar|fala|fale|ligue|procura|a gente|nos falamos|conversamos)\\S*`,
      `respond(?:a|e|er|as|esse)(?:-me)? (?:a |ao |n?este |esse |est[ae] |ess[ae] |meu |minha )+(?:recado|chamada|contac?to|ligacao)|(?:nao )?(?:deixe|deixes|esqueca|esquece) de (?:me )?(?:ligar|retornar|responder|chamar)|(?:esta|ta|fica) convidad[oa] a(?: me)? (?:ligar|falar|conversar|telefonar)\\S*`,
      `(?:fala|fale|falem|falar|fales|converse|conversar) (?:comigo|conosco|connosco|com a gente)`,
    ]),
  ],
];
