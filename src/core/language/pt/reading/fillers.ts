/** Sounds and apologies that weaken a message: "hum", "só queria", "desculpe incomodar", "sei que anda sem tempo". */
import type { Passage, Span } from '../../reader.ts';
import { APOLOGIES } from './apologies.ts';
import { phrases, spansIn } from './find-spans.ts';

const FILLER = phrases([
  ...APOLOGIES,
  'h+u+m+|h+m+|a{3,}[hn]?|ah+n|ah+(?=[,.…])|ha+n?(?=[,.…])|e{2,}h*|ha{2,}|uh+|ehm|(?<=^|[,.!?…] )eh?(?=\\.{2,}|…|, )',
  '(?<=^|[.!?] )(?:eh|ha|bom|bem|pois|ora|olhe|olha|entao|ah|bueno)(?:,? (?:bom|bem|eh|entao|pois))?(?=,)',
  'tipo(?: assim)?(?=,)|(?<=, )(?:tipo|sabe|ne|pronto|pa|digamos|enfim|entendeu|tendeu|sei la)(?=[,.?!…])|tipo assim|quer dizer(?=,)|por assim dizer',
  'sei la|meio que|de repente,? (?:a gente|voce|eu)|veja bem|como (?:e que )?(?:eu )?(?:vou|posso|hei de) (?:te |lhe )?(?:dizer|explicar)|deixa eu ver|vamos dizer(?: assim)?|digamos assim|na real|entao,? assim(?=,| )|acho que talvez|por acaso',
  '(?:e |bem |vou ser |prometo )?rapidinh[oa]|(?:so|apenas|e)(?: mesmo)? (?:por )?um (?:minut|segund|instant|moment)(?:inh)?[oe](?: \\S+){0,4}|um(?:a)? (?:minut|segund|instant|moment|pouc|tiquinh)(?:inh)?[oe]? (?:d[oa] )?(?:seu|sua|teu|tua|vosso|vossa) (?:tempo|atencao)|(?:um[a]? )?(?:palavrinha|coisinha|perguntinha)',
  '(?:nao|sem) quer(?:o|ia|er) ser (?:chat|inconvenient|insistent|pesad|invasiv|incomod)\\p{L}*',
  '(?<=^|[,.!?…] |me |te |lhe |peco |pedir |com )(?:mil )?(?:desculp(?:e|a|em|as)|perdo[ea]m?|perdao)(?:-me)?(?: (?!e |mas )\\S+){0,3}',
  '(?:so|apenas|somente) (?:queria|quero|quis|gostaria|gostava|estou|estava|ligo|liguei|passei|vim)',
  '(?:queria|quero|estou|estava|ligo|liguei|ligando|a ligar|esta ligacao e|esta chamada e) (?:so|apenas|somente)(?! (?:e |um |uma |por ))(?: (?:para|pra))?',
  'desculp(?:e|a|em|as|ar)(?:-me)?(?: \\S+){0,3}? (?:incomod|incomodo|interromp|interrup|intromissao|atrapalh|ligar|ligacao|chamada|insist|maçada|macada|transtorno|hora)\\p{L}*',
  'peco desculpas?(?: (?:por|pel[oa]))?|perdao (?:por|pel[oa])|lamento (?:incomodar|interromper|ligar)',
  '(?:nao|sem) (?:vou |quero |queria |querer |pretendo )?(?:lhe |te )?(?:incomodar|atrapalhar|interromper|roubar|tomar|ocupar|gastar|tirar)(?:-lhe|-te)?(?: (?:muito|mais|o|do|seu|teu|vosso|demais)){0,4}(?: tempo)?',
  '(?:nao|sem)(?: \\S+){0,3}? (?:tom|roub|ocup|gast|tir|perd)\\p{L}{1,4}(?:-lhe|-te)?(?: \\S+){0,4}? tempo|nao (?:vou )?demor\\p{L}+|(?:prometo|vou) ser (?:rapid|breve)\\p{L}*|serei (?:rapid|breve)\\p{L}*',
  '(?:sei|imagino|calculo|entendo|acredito|suponho|compreendo)(?: que)?(?: \\S+){0,8}? (?:ocupad|atarefad|sobrecarregad|pouco tempo|sem tempo|agenda|corrid|correria|cheia|apertad|muito trabalho|imenso trabalho|de trabalho|atolad|muita coisa|mil coisas|dia cheio|assoberbad|valios|curto)\\p{L}*(?: (?:cheia|apertada|lotada|esteja|esta)){0,2}',
  '(?:desculp|perdo)\\p{L}*(?:-me)? (?:a hora|o incomodo|a intrusao|a insistencia|qualquer coisa)',
  'espero nao (?:estar a |estar )?(?:incomod|atrapalh|interromp)\\p{L}+',
  'na verdade|basicamente|sinceramente|honestamente|para ser (?:sincer|honest|franc)[oa]',
  '(?:estava|andava) (?:a pensar|pensando|me perguntando|a perguntar-me)(?: se)?',
  'se nao for (?:muito )?incomodo|se nao for pedir muito',
]);

export function fillers(passage: Passage): Span[] {
  return spansIn(passage, FILLER);
}
