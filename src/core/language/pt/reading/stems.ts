/** The words of a text that carry meaning, in a rough stem form: "faturas", "fatura" and "faturação" are one. */
import { fold } from './find-spans.ts';

const FUNCTION_WORDS = new Set(
  fold(
    'a à ao aos as às o os um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para pra com sem sob sobre entre até após desde ante contra ' +
      'e ou mas nem que se como quando onde quem qual quais quanto porque pois porém então também já ainda só apenas muito muita muitos mais menos bem mal lá aí aqui ali cá ' +
      'eu tu ele ela nós vós eles elas você vocês me te lhe lhes nos vos mim ti si comigo contigo consigo connosco conosco meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa vossos vossas ' +
      'este esta estes estas esse essa esses essas isto isso aquele aquela aquilo outro outra outros outras mesmo mesma todo toda todos todas tudo algo algum alguma nada cada tal ' +
      'é era foi ser são sou está estou estão estar estava esteve seria será sendo tem tenho temos têm ter tinha teve tivemos teria há houve haver vai vou vamos ir pode posso podemos podem poderia poderiam podia podiam poder quer quero queria gostaria gostava faz fazer faço fazemos feito dar dá dou deu ver vê veja vem vir vale ficar fica fico ' +
      'não sim bom boa bons boas dia tarde noite oi olá viva alô obrigado obrigada agradeço favor hoje amanhã ontem agora antes depois breve semana semanas mês meses ano anos hora horas minuto minutos vez vezes dois duas três quatro cinco seis sete oito nove dez ' +
      'liga ligue ligar ligando ligo ligou liguei falar fala falo falando falamos falámos conversa conversar conversamos empresa empresas equipe equipa pessoa pessoas ajuda ajudar ajudamos ajudo mostrar mostro mostra explicar explico coisa coisas assunto assuntos tema forma formas maneira jeito saber sei sabe possível sentido tempo caso exemplo trabalho',
  ).split(' '),
);

function stem(word: string): string {
  let root = word;
  if (root.length > 4)
    root = root
      .replace(/(?:coes|soes|oes|aes)$/, 'ao')
      .replace(/ns$/, 'm')
      .replace(/(?:a|e|o)is$/, 'al')
      .replace(/res$/, 'r')
      .replace(/s$/, '');
  if (root.length > 5)
    root = root.replace(/(?:mente|mento|acao|icao|idade|ando|endo|indo|aram|eram|iram|amos|emos|imos|ado|ada|ido|ida|ar|er|ir)$/, '');
  return root.length > 4 ? root.replace(/[aeoiu]$/, '') : root;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** @returns one stem for each word that carries meaning, in order, repeated where the text repeats */
export function stems(text: string): string[] {
  const found: string[] = [];
  for (const match of fold(text.toLowerCase()).matchAll(WORD))
    if (match[0].length > 1 && !FUNCTION_WORDS.has(match[0])) found.push(stem(match[0]));
  return found;
}
