/** Usual Portuguese words a sentence may start with; a capitalised first word outside this list is read as a name. */
import { fold } from './find-spans.ts';

const COMMON = new Set(
  fold(
    'a à ao aos as às o os um uma uns umas de do da dos das em no na nos nas num numa por pelo pela para pra com sem sob sobre entre até após desde perante contra durante conforme segundo e ou mas nem que se como quando onde quem qual quais quanto quantos porque pois porém então também já ainda só apenas somente muito muita muitos muitas mais menos bem mal lá aí aqui ali cá daqui daí dali ' +
      'eu tu ele ela nós vós eles elas você vocês me te lhe nos vos meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa este esta estes estas esse essa isto isso aquele aquela aquilo outro outra outros outras mesmo todo toda todos todas tudo algo algum alguma alguns nada cada alguém ninguém ambos ambas ' +
      'é era foi são sou somos está estou estamos estão estava estive estivemos ser tem tenho temos têm tinha tive teve há houve vai vou vamos ir pode posso podemos podem poderia podia podes quer quero queria queremos gostaria gostava faz faço fazemos fica fico ficamos dá dou dê deu vê veja vi vimos vem venho vale diga diz sei sabe saiba peço creio acho penso acredito espero desejo aguardo agradeço ' +
      'não sim bom boa bons boas dia oi olá viva alô obrigado obrigada favor hoje amanhã ontem anteontem agora antes depois logo breve sempre nunca talvez ' +
      'ligo ligue liga ligar ligando liguei fala fale falo falar falamos falámos conversa conversamos conversámos conversar tivemos ajudo ajudamos mostro explico repito repetindo recapitulando resumindo anote anota tome toma número telefone telefonema chamada ligação mensagem recado email e-mail assunto tema motivo razão ideia pergunta resposta resultado exemplo caso problema proposta reunião encontro projeto projecto cliente clientes empresa empresas equipe equipa colega colegas amigo amiga pessoa pessoas ' +
      'cinco dez dois duas três quatro seis sete oito nove cem mil metade vinte trinta quarenta cinquenta segunda terça quarta quinta sexta sábado domingo primeiro primeira último última próximo próxima ' +
      'abraço abraços beijo beijos beijinhos cumprimentos tchau adeus parabéns desculpe desculpa perdão claro certo enfim aliás assim afinal além apesar caso embora enquanto senão quiçá oxalá basta trata-se trata deixe deixo deixei responda responde procure procura abra abre leia lê fique volte volto retorne retorna devolva devolve dando dada dado retomando retomo seguimento próximos faltou imagine preciso precisa sabemos li soube notei reparei passei encontrei recebi tentei conheço conhecemos trabalho trabalhamos oferecemos disponibilizamos reduzimos cortamos ' +
      'um-dia os-meus durante dentro fora perto longe cerca quase tal tanto tão via vosso senhor senhora doutor doutora dona faturas fatura fretes frete custos custo preços preço atrasos prazo prazos entregas vendas compras logística marketing financeiro ' +
      'retomar valeu agradecia agradeceria beleza opa fechado combinado perfeito ótimo legal tranquilo prometi pretendo pretendia tenha tem tens existe existem leva levam qualquer prometo consegue consegues conseguimos consigo entro envio envie ' +
      'podias poderias devias querias gostarias consegues sabias imagina podem podíamos teria terias valia ' +
      'tô tá tão tava né cê pro pra pros pras bora topa eita puxa nossa poxa caramba cadê ó ué uai show joia jóia massa legal bacana anota anotei disca disque aí daí fatura chega atrasa dá deixa manda quero queremos adoraria vamos combinado fiquei levaram levou ficou ficaram achou caiu caíram cortou anda tive será sua serei passa passo passe aproveita soube descobri resolve resolveu funcionou funciona vale valeu mudou mudaram prezado prezada caro cara estimado estimada irmão mano parceiro querido querida amigão rei brother sumido e-aí fala-aí opa oxe alô corre venha vem venho escolha escolhe topo topas quanto-antes isto tanto-faz fico ficaria seria seriam pena lembrando lembrete recado retorno ótima excelente bela belo lindo linda rapidinho diretor diretora gerente ' +
      'imagino hum ahn eh tipo digite peça passe chame prima tecle ramal seria serão será sejam seja era eram poupa poupe ' +
      'admiro acompanho adoro adoraria sigo siga siga-me bateu grande publiquei solicito solicitamos serve servem outrossim ' +
      'tendo conto conte torço fim imploro suplico lamento ouvi ouça falei trabalhei visite espreite gostei fui vim contrato ' +
      'urgente oferta ação termina decida restam resta grátis desconto ganhe ganhamos economize teste mando mande pergunte ' +
      'pergunto frete fim lembro lembra lembre aproveite aproveito aproveitando continuo continua continue procurei procuro ' +
      'busco buscamos encontro encontramos ofereço vendo vendemos crio cria cuido cuidamos trato tratamos resolvo resolvemos ' +
      'reduzo poupamos evitamos evite corte corto economizamos aumentamos melhoramos garanto garantimos entregamos fazemos faça ' +
      'façamos consulte confira verifique avise avisa escreva escrevo escreve mostre mostramos apresento apresentamos envolve ' +
      'envolvo recebo recebemos receba pensei pensamos penso proponho propomos sugiro sugeriram recomendo combinei combinamos ' +
      'combinámos marquei marque marcamos agende agendei prefiro prefere preferia adorava daria dava deu darei darei-lhe terei ' +
      'teria teríamos teremos seremos estaremos farei faria faremos irei iremos iria poderei poderemos poderíamos podíamos ' +
      'deveria devia devo deve devem devemos precisamos precisaria convém convido confirmo confirme informo entendo entende ' +
      'entendemos compreendo percebo percebi noto notei reparo acompanhei acho achei achamos dizem disse disseram disseram-me ' +
      'contou contaram soubemos sabia sabiam houve havendo sendo estando vindo ficando fazendo falta faltam faltou sobra sobram ' +
      'interessa interessa-me importa custa custam demora dura acontece aconteceu chegou chegaram surgiu surge parece pareceu ' +
      'reduza reduzindo poupando gastam gasta gastava paga pagam pagava recebem recebia perde perdem perdia usa usam usava ' +
      'vende vendem compra compram produz produzem precisam querem nossa-equipe time áreas área setor mercado contexto objetivo ' +
      'objectivo processo processos custos margem margens operação operações gestão sistema sistemas dados números relatório ' +
      'relatórios contrato contratos fornecedores fornecedor transporte transportes armazém estoque stock produção qualidade ' +
      'segurança saúde energia obra obras escola clínica hospital loja lojas banco crédito seguro seguros viagem viagens evento ' +
      'feira congresso webinar curso formação treinamento bem-haja felicidades saudações viva hoje-em-dia entretanto todavia ' +
      'contudo primeiramente segundo-ponto igualmente infelizmente felizmente realmente obviamente naturalmente certamente ' +
      'provavelmente possivelmente novamente atualmente recentemente ultimamente depressa devagar junto juntos perante mediante ' +
      'excepto exceto salvo fora consoante caso-contrário senão inclusive sobretudo nomeadamente ademais destes desses nesses ' +
      'nestes nesta neste nessa nesse naquela naquele dele dela deles delas disso disto nisso nisto aquilo-que onze doze treze ' +
      'catorze quinze dezesseis dezessete dezoito dezenove cinquenta quarenta sessenta mil milhares milhões metade terço dobro ',
  ).split(' '),
);
const USUAL_ENDING =
  /(?:uei|lei|tei|dei|rei|sei|nei|xei|eria|iria|mente|cao|coes|dade|ando|endo|indo|aram|amos|emos|imos|arei|aria|ava|ivel|ncia|ar)$/;

/** @param word in lower case */
export function isCommonWord(word: string): boolean {
  const bare = fold(word);
  if (/-(?:me|te|se|lhe|nos|vos|o|a|lo|la)(?:-\p{L}+)?$/u.test(bare)) return true;
  return COMMON.has(bare) || COMMON.has(bare.split('-')[0]!) || (bare.length > 5 && USUAL_ENDING.test(bare));
}
