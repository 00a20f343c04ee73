/** More ways of asking for a call: a ring by any name, "comuníquese conmigo", "me llamas y lo vemos", and leaving it all to the contact. */
import type { Channel } from '../../reader.ts';
import { imperatives, infinitives, theyDo, wishes } from './verb-forms.ts';

const GIVING = ['dar', 'pegar', 'echar', 'hacer:hag', 'regalar', 'tirar', 'meter', 'mandar', 'lanzar', 'aventar:avient', 'poner:pon'];
const RING = String.raw`(?:un[ao]?|ese|esa|el|la|esta|tu|su|otr[oa])?\s*(?:pronto\s+|breve\s+)?(?:toque|toquecito|telefonazo|llamad(?:a|ita|o)|timbrazo|timbre|fonazo|ring|grito|silbido|campanazo|repique|tubazo|perdida|marcada|telefoneada|bip|llamadon)(?![\p{L}])`;
const CALLING = [
  'llamar',
  'marcar',
  'telefonear',
  'timbrar',
  'contactar',
  'buscar',
  'localizar',
  'devolver:devuelv',
  'regresar',
  'retornar',
  'hablar',
  'ubicar',
  'repicar',
];
const THE_CALL = String.raw`(?:\s+(?:la|esta|mi)\s+llamada)?`;
const STARTS = String.raw`(?<=^[¿¡]?|[,;:.¿¡…]\s?|(?<![\p{L}])(?:y|o|luego|despues|entonces|mejor|asi|que|si|tu|vos|usted)\s)`;
const g = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])`, 'gu');

export const CALL_ASKS: readonly [Channel, RegExp][] = [
  [
    'call',
    g(
      String.raw`${imperatives(CALLING)}(?:me|nos)${THE_CALL}|${infinitives(['llamar', 'marcar', 'telefonear', 'contactar', 'timbrar', 'devolver', 'regresar'])}(?:me|nos)${THE_CALL}|(?:me|nos)\s+(?:\p{L}+\s+)?(?:pued|pod|podr|quisier|quier)\p{L}*\s+(?:${infinitives([...CALLING, ...GIVING])})`,
    ),
  ],
  [
    'call',
    g(
      String.raw`(?:coordin|agend|concert|conciert|program|hac|hag|tener|teng|cuadr|organic|organiz|planific)\p{L}*\s+(?:\p{L}+\s+){0,2}?(?:un[ao]|esa|la|nuestra)\s+(?:\p{L}+\s+)?llamad[ao]`,
    ),
  ],
  [
    'any',
    g(
      String.raw`(?:le|te|os|les)\s+(?:va|viene|queda|acomoda|cuadra|late|sirve|parece|apetece|conviene|vendria|iria|quedaria)\s+(?:\p{L}+\s+){0,2}?(?:hablar|charlar|platicar|conversar|que\s+(?:hablemos|me\s+llam\p{L}+|nos\s+llamemos|platiquemos|charlemos)|si\s+(?:hablamos|me\s+llam\p{L}+|platicamos|charlamos|nos\s+llamamos)|una\s+llamad\p{L}+|una\s+charla)|(?:atender|recibir|escuchar)(?:\s+\p{L}+)?\s+(?:su|tu)\s+llamada`,
    ),
  ],
  ['call', g(String.raw`(?:${imperatives(GIVING)}|haz|hace)(?:me|nos)\s+${RING}`)],
  ['call', g(String.raw`(?:me|nos)\s+(?:${theyDo(GIVING)}|${wishes(GIVING)}|haces?)\s+${RING}`)],
  ['call', g(String.raw`(?:${infinitives(GIVING)}(?:me|nos)\s+${RING})`)],
  [
    'call',
    g(
      String.raw`${STARTS}(?:me|nos)\s+${theyDo(['llamar', 'marcar', 'telefonear', 'timbrar', 'devolver:devuelv', 'regresar'])}${THE_CALL}(?!\s+(?:la\s+atencion|mucho\s+la|que))`,
    ),
  ],
  [
    'call',
    g(
      String.raw`(?:que|si)\s+(?:(?:tu|usted|vos)\s+)?(?:me|nos)\s+(?:${wishes(CALLING)}|${theyDo(CALLING)})${THE_CALL}(?!\s+la\s+atencion)`,
    ),
  ],
  [
    'call',
    g(
      String.raw`(?<!(?:le|te|la|lo|os|les|los)\s)(?:llam[ae]|marqu?[ae])\s+(?:en|por\s+la|entre|de\s+\p{L}+\s+a|a\s+partir|a\s+las?|desde|dentro|tranquil[oa]|sin|con|hoy|mañana|cuando|en\s+cuanto|antes|esta|en\s+estos|pronto|ya|usted|vos|si)|${STARTS}(?:llam[ae]|marqu?[ae])(?=[.,;!]|$)`,
    ),
  ],
  [
    'any',
    g(
      String.raw`(?:se\s+)?(?:comuni(?:que|car|cara|case|cate|quese|quen|ques|cas|ca)|report(?:e|ar|ara|ate|ese|es)|pon(?:ga|gas|er|te|gase|erse|ete)|contact(?:ate|ese|e|es|ar))(?:se|te)?\s+(?:en\s+contacto\s+)?(?:conmigo|al?(?:\s+\d|\s+este|\s+mi|\s+numero)|con\s+\p{L}+)`,
    ),
  ],
  [
    'call',
    g(
      String.raw`(?:te|le|os|los|lo)\s+espero\s+(?:en|al)\s+(?:el\s+)?(?:telefono|numero|\d)|(?:un|una)\s+(?:toque|telefonazo|fonazo|llamadita|timbrazo)\s+(?:al?|en|y|rapid\p{L}+)|para\s+que\s+(?:me|nos)\s+(?:${wishes(CALLING)})`,
    ),
  ],
  [
    'call',
    g(
      String.raw`(?:luego|despues|ya)\s+(?:lo\s+|nos\s+)?(?:hablamos|conversamos|charlamos|comentamos|platicamos)(?:lo)?(?!\s+de\s+nuevo)|me\s+(?:comentas?|cuentas?|dices?)\s+por\s+telefono`,
    ),
  ],
  [
    'any',
    g(
      String.raw`(?:poner|pongamo|ponga)(?:nos)\s+en\s+contacto|(?:tom|date|dese)\p{L}{0,2}(?:te|se|ate|ese)?\s+(?:tu|su|el|todo\s+el)\s+tiempo|(?:dejalo|dejelo|dejemoslo)\s+para\s+\p{L}+|(?:tu|usted|vos|ustedes)\s+(?:me\s+)?(?:dice[sn]?|deci[sd]|avisa[sn]?|indica[sn]?|manda[sn]?)|(?:me|nos)\s+(?:avisas?|dices?|decis|cuentas?|comentas?|confirmas?)(?=[,.:!?]|\s+(?:y|cuando|si|por|a|que|con|cualquier)|$)|avis(?:ame|eme|enos|anos|enme)|decime|contame|cuent(?:ame|eme)`,
    ),
  ],
  [
    'any',
    g(
      String.raw`(?:(?<!sentido\s)que|urge|necesito|quiero|quisiera|gustaria)\s+(?:que\s+)?(?:nos\s+)?(?:hablemos|platiquemos|conversemos|charlemos|hablaramos|platicaramos|conversaramos|charlaramos|echemos|echaramos|pegaramos)(?:\s+una\s+llamad\p{L}+)?|(?:una|una\s+breve)\s+(?:charla|conversacion)(?:\s+(?:telefonica|corta|breve|por\s+telefono))?|(?:ojala|espero|esperemos|a\s+ver\s+si)\s+(?:que\s+)?(?:podamos\s+|pudieramos\s+)?(?:habl|charl|platic|convers)\p{L}+`,
    ),
  ],
  [
    'call',
    g(
      String.raw`(?:ya\s+)?(?:sabes?|conoces?)\s+(?:donde\s+(?:estoy|encontrarme|ando|localizarme|me\s+\p{L}+)|mi\s+(?:numero|telefono)|como\s+(?:localizarme|encontrarme))|(?:aqui|aca|ahi)\s+(?:me\s+)?(?:tien[ae]s?|tenes|encuentras?|estoy|sigo)(?:\s+(?:cuando|para|siempre)|(?=[.,]|$))|el\s+telefono\s+(?:esta|queda)\s+abierto|la\s+pelota\s+(?:queda|esta)\s+en`,
    ),
  ],
];
