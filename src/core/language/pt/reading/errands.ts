/** What a caller may ask for beside or instead of a call: to read, send, pass on, book, visit, try. */
import type { Channel } from '../../reader.ts';
import { phrases } from './find-spans.ts';
import { formsOf } from './verb-forms.ts';

const WORD = '[^\\s,.;:!?]{1,30}';
/** Where a form of the verb asks: at the start of a clause, beside another ask, or after a verb of asking. */
const ORDER =
  '(?<=^|[.;:!?] |, (?:e |ou |por favor,? )?|(?:^|[\\s,])(?:e|ou|puder|quiser|puderes|quiseres|possivel|calhar|favor|depois|antes|antes disso|tambem|senhor|senhora|seu joao|voce|me|se|entao|primeiro|aproveita e|aproveite e|seguida|que|pode|podes|poderia|podia|podias|consegue|consegues|gentileza de|favor de|basta|e so|so|quer|vai|vale) |(?:esquec\\p{L}{1,3}|deix\\p{L}{1,3}|trat\\p{L}{1,3}) de |(?:ja )(?:vai|va) |que (?:o senhor|a senhora|voce|tu) )';
const CLITIC = '(?:-?(?:me|nos|se|te|lhe|o|a|os|as))?';
const A =
  '(?:[ao]s? |umas? |uns? |n[ao]s? |ao?s? |pel[ao]s? |est[ea]s? |ess[ea]s? |seus? |suas? |teus? |tuas? |voss[oa]s? |noss[oa]s? |meus? |minhas? |d[ao]s? |todos os |todas as ){0,3}';
const order = (verbs: string, things: string, between = 2): string =>
  `${ORDER}${formsOf('asked', verbs)}${CLITIC}(?:, por favor,)? ${A}(?:(?!e |ou )${WORD} ){0,${between}}?(?:${things})`;

/** Errands at a desk, whatever the paper. */
const DESK =
  'mandar enviar remeter passar encaminhar separar juntar trazer preparar levantar reunir compartilhar partilhar devolver assinar rever revisar analisar conferir checar verificar listar calcular preencher imprimir digitalizar somar comparar estudar avaliar ler abrir baixar descarregar testar experimentar preencher instalar aprovar atualizar organizar completar explorar consultar acessar aceder visitar conhecer navegar clicar assistir';
const PAPER =
  'faturas?|contratos?|planilhas?|folhas?|dados|documentos?|documentacao|relatorios?|notas?|tabelas?|propostas?|lista|numeros|organogramas?|caderno|briefing|orcamentos?|minuta|extratos?|exemplos?|copias?|fotos?|arquivos?|ficheiros?|termo|assinatura|cotac(?:ao|oes)|pedido';
const MATERIAL =
  'videos?|materia(?:l|is)|site|site|pagina|website|portal|blog|link|post|pdf|folder|folheto|brochura|catalogo|artigos?|apresentac(?:ao|oes)|demonstrac(?:ao|oes)|demo|gravac(?:ao|oes)|webinar|webinario|ebook|e-book|estudos?|guia|newsletter|boletim|podcast|episodio|case|plataforma|aplicativo|aplicacao|app|sistema|ferramenta|versao|teste|formulario|cadastro|inscricao|registo|registro|piloto|amostra|trial|anexo|linkedin|instagram|facebook|canal|perfil|redes|questionario|pesquisa|inquerito';
const PEOPLE =
  'pessoal|responsave(?:l|is)|diretora?|diretores|chefe|chefia|equipe|equipa|time|financeiro|logistica|gerente|colegas?|compras|soci[oa]s?|patrao|patroa|turma|contabilidade|transportadoras?|fornecedor(?:es)?|secretaria|secretario|assistente|transportes|quem (?:cuida|trata|decide|manda|responde)|alguem|administrac(?:ao|oes)|direcao|diretoria';
const DATE =
  'reuniao|horario|hora|data|demonstracao|demo|convite|visita|encontro|espaco|call|videochamada|videoconferencia|cafe|almoco|jantar|agenda|calendario|bate-papo|apresentacao|sessao|dia';

/** A sentence without one of these words holds no such errand; looking for them first spares the long patterns. */
const HINTS: Readonly<Partial<Record<Channel, RegExp>>> = {
  text: /mensag|whats|zap|sms|torpedo|audio|direct|dm|gram|insta|chat|messenger/u,
  email: new RegExp(
    `${PAPER}|${MATERIAL}|mail|escrev|escrito|correio|carta|mensagem|convite|recebimento|rececao|presenca|linha|(?:and|ens|is|ar)ndo`,
    'u',
  ),
  meeting: new RegExp(
    `${DATE}|visit|reuni|encontr|tomar|almoc|jantar|pass[ae]|v[ei]m|venha|vi(?:r|esse)|evento|feira|workshop|congresso|stand|consultor|equip|vendedor|escritorio|fabrica|loja|showroom|tecnic`,
    'u',
  ),
  web: new RegExp(
    `${PAPER}|${MATERIAL}|olhada|espiada|lida|conferida|vista|espreitadela|inscr|cadastr|regist|conect|fili|segu|siga|curt|adicion|pacote|plano|licenca|negocio|servico|matricul`,
    'u',
  ),
  introduction: new RegExp(
    `${PEOPLE}|mensagem|recado|ist?so|contac?to|mail|numero|telefone|audio|indi|apresent|recomend|quem|nome|de mim|pessoal|seu|sua|teu|tua`,
    'u',
  ),
};

/** Whether the longer patterns of this channel can find anything in the sentence. */
export function hintsAtErrand(text: string, channel: Channel): boolean {
  return HINTS[channel]?.test(text) ?? true;
}

export const ERRANDS: readonly (readonly [Channel, RegExp])[] = [
  [
    'text',
    phrases([
      `${ORDER}respond(?:a|e|er) (?:o|no|ao|pelo) (?:zap|whats|whatsapp|sms|direct)`,
      `${ORDER}${formsOf('asked', 'mandar enviar deixar passar')}${CLITIC}(?: ${WORD}){0,3}? (?:mensagem|mensagenzinha|whats|whatsapp|zap|zapzap|sms|torpedo|audio|direct|dm)`,
      '(?:ou|e) (?:entao )?(?:n[ao]|pel[ao]|por|via|um|uma) (?:whats|whatsapp|zap|instagram|insta|telegram|sms|mensagem|chat|direct|messenger)',
      `${ORDER}${formsOf('asked', 'chamar procurar achar encontrar adicionar contatar contactar')}${CLITIC} (?:(?:no|pelo|por|via) (?:meu )?)(?:whats|whatsapp|zap|instagram|telegram|chat)`,
    ]),
  ],
  [
    'email',
    phrases([
      order(DESK, PAPER),
      `${ORDER}${formsOf('gerund', 'separar preparar juntar levantar pensar ler analisar reunir listar adiantar')} ${A}(?:${PAPER}|${MATERIAL})`,
      order('ver olhar guardar', 'planilhas?|propostas?|contratos?|documentos?|relatorios?|tabelas?|orcamentos?|folhas?'),
      `${ORDER}${formsOf('asked', 'escrever')}${CLITIC}(?= (?:para|pra|a|ao|um|uma|por|no)(?!\\p{L})|[.,!?]|$)`,
      `${ORDER}${formsOf('asked', 'ler conferir abrir responder rever estudar')}${CLITIC}(?:, por favor,)? ${A}(?:${WORD} ){0,2}?(?:e-?mails?|mail|proposta|contrato|documento|minuta|mensagem|carta|pesquisa|questionario)`,
      `${ORDER}${formsOf('asked', 'mandar enviar escrever passar deixar')}${CLITIC}(?: ${WORD}){0,2}? (?:e-?mail|mail|por escrito|uma linha|carta)`,
      '(?:ou|e) (?:entao )?(?:por|pelo|via|um|no) (?:meu )?(?:e-?mail|correio)',
      order('confirmar aceitar ver', 'e-?mail|recebimento|rececao|presenca|convite'),
      `${ORDER}(?:ir |vai |va )(?:pensando|avaliando|estudando|analisando|separando|vendo) (?!como|no que|o que)\\S+`,
    ]),
  ],
  [
    'meeting',
    phrases([
      order('marcar agendar reservar escolher confirmar aceitar propor sugerir combinar bloquear abrir', DATE),
      `(?:eu )?(?:marco|agendo|envio convite para|marcamos|agendamos)(?: ${WORD}){0,2} (?:reuniao|videochamada|videoconferencia|call|demo|demonstracao|visita|encontro|cafe)`,
      `(?:bora|vamos|que tal|podiamos|podemos|ou|e|ou entao)(?: ${WORD}){0,4}? (?:${formsOf('infinitive', 'marcar tomar almoçar jantar reunir encontrar')}|almoca|encontramo-nos|encontrar-nos|nos encontramos|a gente se encontra)`,
      `${ORDER}(?:(?:vir|vem|venha|venham|viesse|vires) (?:aqui|ca|ate|ao? \\S+|n[ao] \\S+|tomar|nos|conhecer|almocar|visitar|ver)|${formsOf('asked', 'passar')} (?:por (?!cima|alto|ele|ela)(?:ca|aqui|${A}\\S+)|aqui|n[oa] (?:noss[oa]|meu|minha|brightline|escritorio|stand|loja)|pel[oa] (?!whats|e-?mail|numero)\\S+))`,
      `${ORDER}${formsOf('asked', 'receber visitar')}${CLITIC} (?:(?:um|uma|o|a|noss[oa]|meu|minha) ){0,2}(?:consultora?|visita|equipe|equipa|vendedora?|feira|stand|escritorio|fabrica|loja|showroom|tecnic[oa])`,
      `${ORDER}${formsOf('asked', 'participar comparecer ir aparecer')} (?:d[ao]|n[ao]|ao|de|a) (?:noss[oa] )?(?:evento|feira|webinar|reuniao|workshop|encontro|congresso|almoco|stand|demonstracao)`,
    ]),
  ],
  [
    'web',
    phrases([
      order(`${DESK} usar fazer curtir subscrever seguir entrar olhar ouvir ver responder espreitar espiar`, MATERIAL),
      `${ORDER}(?:dar|da|de|desse|deem) uma (?:olhada|olhadinha|espiada|lida|conferida|vista de olhos|espreitadela) (?:n[ao]s? |em )(?:noss[oa] |meu |minha )?(?!e-?mail|fatura)\\S+`,
      `${ORDER}(?:se )?${formsOf('asked', 'inscrever cadastrar registar registrar conectar filiar')}(?:-se|-te|-me)?`,
      `${ORDER}${formsOf('asked', 'seguir curtir adicionar conectar')}(?:-nos|-me)?(?: a gente| a pagina| a brightline)?(?: ${WORD}){0,2} (?:pagina|perfil|canal|linkedin|instagram|facebook|redes|insta)`,
      `${ORDER}(?:me )?${formsOf('asked', 'adicionar conectar')}(?:-me|-se)?(?: ${WORD}){0,2} (?:linkedin|whats|whatsapp|rede)`,
      `${ORDER}${formsOf('asked', 'comprar contratar assinar fechar encomendar renovar')} (?:(?:o|a|um|uma|noss[oa]|logo|ja) ){0,3}(?:pacote|plano|contrato|piloto|proposta|assinatura|licenca|negocio|pedido|servico|sistema|plataforma)`,
      `${ORDER}${formsOf('asked', 'seguir curtir')}(?: a gente| noss[oa]| a| o){1,2}(?: \\S+)?`,
      `${ORDER}${formsOf('asked', 'inscrever matricular')} (?:a |o )?(?:sua|seu|tua|teu)(?: \\S+)?`,
      `(?:fazer|faz|faca|fizesse) (?:um |o )(?:piloto|teste|trial|test-drive)`,
    ]),
  ],
  [
    'introduction',
    phrases([
      `${ORDER}(?:poe|ponha|por|bota|bote|coloca|coloque|inclui|inclua)(?:-me)? ${A}(?:${PEOPLE})`,
      order('falar conversar comentar discutir ver tratar alinhar combinar reunir', `(?:com |pra |para |pro |ao )${A}(?:${PEOPLE})`, 2),
      order(
        'avisar perguntar pedir consultar chamar trazer convencer envolver incluir convidar mostrar contar apresentar informar juntar',
        `(?:com |pra |para |pro |ao |a |o |os |as )?${A}(?:${PEOPLE})`,
        1,
      ),
      order(
        'encaminhar reencaminhar repassar passar transferir compartilhar partilhar mostrar mandar',
        `(?:mensagem|recado|isto|isso|contato|contacto|e-?mail|numero|telefone|audio)(?! (?:para|no|pro|pra) (?:mim|o meu|meu))`,
      ),
      `${ORDER}${formsOf('asked', 'indicar apresentar recomendar')}${CLITIC} (?:a |o |alguem|um|uma|quem|noss[oa] |amig|outr)\\S*`,
      `${ORDER}${formsOf('asked', 'dizer informar passar dar indicar')}-?(?:me|nos)? (?:quem|o (?:nome|contato|contacto|telefone|numero|e-?mail) d[aeo]|com quem)`,
      `me ${formsOf('asked', 'dizer informar passar dar indicar')} (?:quem|o (?:nome|contato|contacto|telefone|numero|e-?mail) d[aeo]|com quem)`,
      `${ORDER}${formsOf('asked', 'falar')} de mim|${ORDER}${formsOf('asked', 'trazer chamar convidar')} (?:quem|o pessoal|alguem|seu|sua|teu|tua|o seu|a sua)`,
    ]),
  ],
];
