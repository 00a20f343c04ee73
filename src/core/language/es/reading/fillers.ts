/** Sounds and apologies that weaken a message: "eh", "solo quería", "perdone que le moleste", "sé que está muy ocupado". */
import type { Passage, Span } from '../../reader.ts';
import { APOLOGIES } from './apologies.ts';
import { spansIn } from './find-spans.ts';

const TROUBLE = String.raw`(?:molest\p{L}*|importun\p{L}*|interrump\p{L}*|interrupcion|intromision|incomod\p{L}*|robar\p{L}*|insist\p{L}*|llamar\p{L}*|las?\s+(?:molestias?|interrupcion|hora|horas|insistencia|intromision)|la\s+llamada)`;
const FILLER = new RegExp(
  String.raw`(?<![\p{L}-])(?:` +
    [
      String.raw`e+h+m*|e+m+|m{2,}|h+m+|a+h+|u+h+m*|ejem`,
      String.raw`(?:este|pues|bueno|nada|o\s+sea|digamos|a\s+ver|mira|mire|vamos|verdad|no)(?=,\s+(?:pues|bueno|nada|este|eh|le|te|o|que|lo|yo|soy|era|queria|llam))`,
      String.raw`este(?=\s*(?:\.{2,}|…))|pues(?=\s+(?:nada|eso|bueno))|pues\s+nada|bueno\s+pues|pues\s+eso|o\s+sea|es\s+que(?=\s+(?:yo|le|te|queria|llam))|como\s+que(?=\s+(?:queria|me))`,
      String.raw`la\s+verdad(?:\s+es\s+que|\s+que|,)|para\s+ser\s+(?:honest|sincer)\p{L}+|si\s+le\s+soy\s+sincer\p{L}+|basicamente(?=,)|en\s+plan(?=\s)|por\s+asi\s+decirlo|tipo(?=\s+que)`,
      String.raw`(?:solo|solamente|simplemente|nada\s+mas|nomas|unicamente|tan\s+solo|sencillamente)\s+(?:(?:le|te|la|lo)\s+)?(?:queria|quiero|quise|quisiera|llamo|llamaba|marcaba|pasaba|era|es\s+para|seria|venia|hablo|deseaba|pretendo)`,
      String.raw`(?:(?:mil\s+|le\s+pido\s+|te\s+pido\s+)?(?:perdon|perdone|perdona|disculpe|disculpa|disculpas|perdones)|siento|lamento|lo\s+siento)(?:\s+mucho)?(?:,)?\s+(?:(?:que|por|si|el|la|las|de)\s+){0,2}(?:(?:le|te|la|lo|les)\s+)?${TROUBLE}`,
      String.raw`(?:perdone|perdona|disculpe|disculpa|siento|lamento)\s+(?:que\s+)?(?:le|te|la|lo)?\s*(?:llame|moleste|interrumpa|robe|haga\s+perder)`,
      String.raw`(?:se|imagino|supongo|entiendo|comprendo|seguro|me\s+imagino|consciente\s+de)\s+que\s+(?:\p{L}+\s+){0,2}?(?:esta|estas|estara|estaras|anda|andas|tiene|tienes|tendra|tendras|va|vas)\s+(?:\p{L}+\s+){0,3}?(?:ocupad\p{L}+|liad\p{L}+|atareas?d\p{L}*|agenda|cosas|tiempo|trabajo|prisa|llen\p{L}|reuniones)`,
      String.raw`no\s+(?:(?:le|te|les)\s+)?(?:quiero\s+|quisiera\s+|pretendo\s+|voy\s+a\s+)?(?:robo|robar|robare|quito|quitar|quitare|entretengo|entretener|entretendre|molesto|molestar|molestare)(?:le|te)?(?![\p{L}])(?:\s+(?:mucho|mas|demasiado|nada\s+de))?(?:\s+tiempo)?`,
      String.raw`(?:espero|confio\s+en)\s+no\s+(?:molestar|interrumpir|importunar|pillar|agarrar|llamar\s+en\s+mal)\p{L}*`,
      String.raw`(?:perdon|perdona|perdone|perdonad|disculpa|disculpe|disculpad|siento|lamento|sorry)(?![\p{L}])[^.;!?]{0,30}?(?<![\p{L}])(?:lata|pesad\p{L}*|atrevimiento|hora|horas|intromision|molest\p{L}*|brasa|rollo|abus\p{L}*|sin\s+avisar|asi|osadia|incordi\p{L}*|entromet\p{L}*|insist\p{L}*|tiempo|a\s+estas)`,
      String.raw`(?:un\s+)?(?:momentit[oa]|minutitos?|segundit[oa]s?|ratitos?|cositas?|cosillas?|preguntit[oa]s?|preguntillas?|segundin|minutin|temita|asuntillo)|(?:un|dos)\s+segundos?\s+(?:nada\s+mas|de\s+nada|solo)`,
      String.raw`(?:(?:te|le|os|les)\s+)(?:robo|robare|quito|quitare|entretengo|entretendre)(?:\s+\p{L}+){0,3}`,
      String.raw`(?:en\s+)?mal\s+momento(?!\s+economic)|no\s+(?:es|sea|sera)\s+(?:un\s+|el\s+)?(?:buen|mejor)\s+momento|(?:te|le)\s+(?:pillo|pille|cojo|agarro|pesco|encuentro)\s+(?:fatal|mal|liad\p{L}+|ocupad\p{L}+|en\s+mal)`,
      String.raw`(?:quiza|quizas|tal\s+vez|a\s+lo\s+mejor|igual|seguramente|probablemente)\s+(?:ya\s+)?(?:(?:no|ni)\s+(?:le|te|se|es|sea)\s+\p{L}+|es\s+una\s+(?:tonteria|bobada|chorrada))|tonterias?|bobadas?|se\s+me\s+(?:habia\s+)?ocurri\p{L}+|no\s+se(?=[,.]|$)|si\s+eso(?=[,.]|$)|por\s+si\s+acaso(?=[,.]|$)`,
      String.raw`(?<=,\s?)¿?(?:sabes?|vale|no|verdad|eh|entiende[s]?|me\s+explico|viste)(?=\?)|(?:dar|doy|dando|dar(?:le|te))\s+(?:mas\s+)?la\s+(?:brasa|lata|tabarra|chapa|murga|paliza)|me\s+sabe\s+mal|me\s+da\s+(?:apuro|corte|verguenza|cosa)`,
      String.raw`(?:vas?|estas?|andas?|anda|ira|iras|estara[s]?)\s+(?:\p{L}+\s+)?(?:a\s+tope|hasta\s+arriba|hasta\s+el\s+cuello|liadisim\p{L}|ocupadisim\p{L}|muy\s+(?:liad|ocupad|atareas?d)\p{L}+|con\s+mil\s+cosas|desbordad\p{L}+|sin\s+tiempo)`,
      String.raw`(?:queria|quiero|quisiera|era)\s+(?:solo|simplemente|solamente|nada\s+mas|unicamente|tan\s+solo)|en\s+fin(?=,)|que\s+nada(?=,)|(?:solo|solamente|nomas)\s+(?:sera|seran|es|son|te\s+pido|le\s+pido)\s+un`,
      String.raw`(?:si\s+no\s+es\s+(?:mucha\s+)?(?:molestia|mucho\s+pedir))`,
    ].join('|') +
    String.raw`)(?![\p{L}-])`,
  'gu',
);

export function fillers(passage: Passage): Span[] {
  const found = spansIn(
    passage,
    FILLER,
    (match, plain) => match[0] !== 'no' && !(match[0] === 'este' && /^este,?\s+\p{L}+\s+(?:es|son)/u.test(plain)),
  );
  // "No quiero insistir" lets go, in the last of several messages.
  const more = spansIn(passage, APOLOGIES, (match) => !/insistir$/u.test(match[0]));
  return [...found, ...more.filter((one) => !found.some((two) => one.start < two.end && two.start < one.end))].sort(
    (a, b) => a.start - b.start,
  );
}
