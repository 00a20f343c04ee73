/** Words for what sellers have, what their programs do, and how they praise both. */
import { formsOf } from './verb-forms.ts';

/** Nouns of what is sold, as the subject of a sentence. */
export const PRODUCT =
  '(?:plataforma|software|produto|solucao|solucoes|ferramenta|sistema|aplicacao|aplicacoes|aplicativo|app|pacote|programa|servico|plano|modulo|tecnologia|mensalidade|assinatura|licenca|versao|versoes|algoritmo|robo|painel|portal|diferencial|diferenciais|vantagem|linha|gama|catalogo|motor|interface|metodologia|subscricao|proposta comercial|anuidade|contrato padrao|kit|combo|suite)s?';

/** What a program does to papers: three such verbs in one sentence are a demonstration, whoever their subject is. */
const PROGRAM_VERBS =
  'importar calcular gerar ler conciliar integrar contestar avisar emitir validar monitorar monitorizar detectar detetar agendar controlar comparar auditar classificar arquivar automatizar rastrear exportar sincronizar conectar bater apontar abrir enviar mostrar cruzar identificar alertar notificar digitalizar capturar processar registrar registar organizar analisar prever sugerir aprovar pagar cobrar corrigir rodar funcionar cobrir consolidar traduzir categorizar extrair puxar baixar conferir atualizar bloquear';
export const PROGRAM_DOES = `(?:te |lhe |se |ja |ainda |tambem |so |ate ){0,2}${formsOf('theirs', PROGRAM_VERBS)}`;

const PARTS =
  'suporte|aereo|maritim[oa]|rodoviari[oa]|ferroviari[oa]|multimodal|telemoveis|tablet|tablets|computador(?:es)?|telefone fixo|android|iphone|apple|windows|dias de teste|versao|versoes|assinatura|subscricao|cartao|implantac\\p{L}+|recuperacao de \\S+|negociacao com \\S+|armazenamento|colaborativ[oa]|robos?|bots?|tecnologia|software|rapidez|qualidade|preco|precos|prazos? d[eo] \\S+|pos-venda|apoio(?: ao cliente| tecnico)?|equip[ea]|time|mobile|web|offline|online|paine(?:l|is)|dashboards?|integrac(?:ao|oes)|relatorios?|certificac(?:ao|oes)|certificad[oa]s?|consultoria|treinamentos?|formac(?:ao|oes)|implantac(?:ao|oes)|implementacao|migracao|atendimento|assistencia|nuvem|api|apis|login|alertas?|notificac(?:ao|oes)|funcionalidades?|funcoes|recursos|usuarios|utilizadores|licencas?|garantia|inteligencia artificial|automac(?:ao|oes)|automatic[oa]s?|auditoria|conciliac(?:ao|oes)|captura|rastreamento|rastreio|monitoramento|monitorizacao|criptografia|seguranca|iso|sla|erps?|sap|engenheir[oa]s|tecnicos|consultor(?:es|as)|assinatura eletronica|webhooks?|algoritmo|leitura|ocr|aprendizado|aprendizagem|machine learning|blockchain|chatbots?|chat|filtros|graficos|exportac(?:ao|oes)|excel|backups?|servidor(?:es)?|hardware|dispositivos?|sensor(?:es)?|frota|armazem|armazens|onboarding|instalac(?:ao|oes)|atualizac(?:ao|oes)|manutenc(?:ao|oes)|gerente de conta|gestor de conta|equipe dedicada|equipa dedicada|time dedicado|time proprio|linha direta|modulos?|plugins?|telas?|interface|celular|telemovel|navegador|idiomas|moedas|simulador|calculadora|marketplace|biblioteca|modelos|gestao de \\S+|controle de \\S+|controlo de \\S+|emissao|cotac(?:ao|oes)|roteirizac(?:ao)?|boletos?|webinars?';
const STANDING =
  'cidades|estados|unidades|patentes?|cases?|escritorios|filia(?:l|is)|paises|continentes|premios?|premiad[oa]s?|clientes|anos de (?:mercado|experiencia|estrada|historia)|funcionarios|colaboradores|especialistas|portfolio|catalogo|linha completa|experiencia|bancos|varej(?:o|istas)|industrias?|agro|hospitais|operadores|certificac(?:ao|oes)|investidores|parceri(?:a|as)|ranking|referencia|lideranca|lider(?:es)?|numero um|pioneir[oa]s?|fundad[oa]|multinacional|capital|faturamento de|escala|sedes?|frota propria|laboratorio|centros? de';
const PRAISE =
  'de ponta|de ultima geracao|nativ[oa]s?|gratis|gratuit[oa]s?|de graca|sem (?:custo|cartao|fidelidade|taxa|adesao|compromisso|instalacao|mensalidade|limite|carencia|papel|letra)|desconto|tempo rea(?:l|is)|tempo recorde|customizad[oa]s?|customizave(?:l|is)|personalizad[oa]s?|personalizave(?:l|is)|exclusiv[oa]s?|melhor(?:es)?|ilimitad[oa]s?|intuitiv[oa]s?|facil de \\S+|faceis de \\S+|escalave(?:l|is)|segur[oa]|robust[oa]|barat[oa]s?|rapid[oa]s?|simples|facil|faceis|escalave(?:l|is)|fiave(?:l|is)|confiave(?:l|is)|precis[oa]s?|poderos[oa]s?|leve|complet[oa]s?|modern[oa]s?|inovador(?:a|es)?|nota maxima|mais (?:complet|barat|rapid|facil|segur|modern|vendid|premiad|usad|avancad|robust|em conta|precis|confiave)\\p{L}*|cem por cento|vinte e quatro horas|24 ?horas|24/7|garantid[oa]s?|propri[oa]s?|dedicad[oa]s?|sob medida|a medida|unic[oa]s?|incluid[oa]s?|inclus[oa]s?|avancad[oa]s?|inteligente|de bonus|em oferta|basic[oa]|profissional|empresarial|premium|enterprise';
/** Two of them in one sentence are a list where the seller is its subject, and three are one anyway. */
export const WARES: readonly string[] = [PRODUCT, PARTS, STANDING, PRAISE];

/** Sentences that begin with the seller's thing or its price: what follows is a list. */
export const PRODUCT_HEADS: readonly string[] = [
  '(?:o que )?(?:nos|a brightline|a nossa empresa)(?: \\S+)? (?:distingue|diferencia|torna|destaca)(?:-se)?(?: \\S+){0,3}? (?:e|sao|pel[oa]s?)',
  'trabalhamos com(?! (?:voces?|a acme|empresas|clientes|a northwind|equip|quem|a sua|o seu))',
  `(?:noss[ao]s?|[ao]s?|est[ae]|ess[ae]) (?:\\S+ )?${PRODUCT} (?:foi|foram|e|sao|vem|esta)(?: \\S+)? (?:desenvolvid|criad|feit|premiad|pensad|desenhad|treinad|certificad|usad|escolhid|adotad|construid|reconhecid|eleit|compative|disponive|preparad)\\p{L}*`,
  '(?:quero|queria|deix[ae](?:-me| eu)?|gostava de|gostaria de|vou|permita-me) (?:te |lhe )?(?:apresentar|mostrar|falar|contar)(?:-lhe|-te)? (?:d?[ao]s? |tudo sobre )?(?:noss[ao]s? )?(?:produto|funcionalidades|recursos|vantagens|solucao|plataforma|software|ferramenta|servicos?|catalogo|gama|linha|sistema|app)',
  `(?:e|sao|foi) (?:um|uma|o|a|os|as|simplesmente|mais de)(?= (?:\\S+ )?(?:${PRODUCT}|funcionalidades?|recursos))`,
  '(?:e|sao) (?=(?:lider|pioneir|referencia|facil|segur|rapid|premiad|intuitiv|simples|barat|complet|modern|a melhor|o melhor|a mais|o mais)\\p{L}*)(?:a |o )?\\p{L}+',
  `(?:ela|ele) ${PROGRAM_DOES}`,
  '(?:trazemos|usamos|utilizamos|possuimos|levamos|reunimos|juntamos|entregamos|combinamos) (?!a conversa|o assunto|o tema|para|a um|o seu|a sua)\\p{L}+',
  `(?:[ao]s? )?${PRODUCT} (?:\\S+ ){0,3}?(?:e (?=(?:[ao] |uma? |cem |intuitiv|segur|complet|simples|facil|rapid|premiad|lider|referencia|gratuit|modern)\\S*)\\S+|sao|tem|vem|traz|sai|saem|inclui|incluem|cobre|permite|permitem|oferece|da|faz|usa|utiliza|roda|detecta|integra|reune|conta com|possui|garante|custa|nasceu|ja vem|funciona)`,
  `(?:voce|o senhor|a senhora|voces|tu) (?:leva|levas|ganha|ganhas|recebe|recebes|tem|tera|vai (?:ter|receber|ganhar|levar|contar com)|passa a ter|conta com|contam com|levam|ganham|recebem)(?! (?:(?:as|os|a|o|muitas?) (?:fatura|frete|disputa|conta|nota|carga|preco)|razao|tempo|interesse|um minuto|cinco|faturas?|retorno|noticia|de ))`,
  '(?:contratando|assinando|fechando|comprando|aderindo|experiment[ae]|teste|testa|aproveite)(?: \\S+){0,2}',
  '(?:ganhamos|fomos (?:eleit|premiad|reconhecid|fundad)[oa]s|nascemos|existimos|estamos (?:presentes|em|no mercado|ha)|operamos|atendemos|servimos|temos|possuimos|lancamos|criamos|desenvolvemos)',
  '(?:a gente|nos|a nossa empresa|a nossa firma) (?:e|somos|tem|atua|atende|trabalha com|usa|lancou|ganhou|vende|faz|cobre|esta em)',
  'noss[oa]s? (?:\\S+ )?(?:clientes?|carteira|equipa?e?|time|tecnologia|lista) (?:incluem?|sao|tem|vao|conta com|e)',
];
