/** Flattery and pretended friendship: "amigo mío", "¡cuánto tiempo!", "admiro su trayectoria". */
import type { Passage, Span } from '../../reader.ts';
import { CLOSENESS, smallNames } from './closeness.ts';
import { FLATTERY } from './flattery.ts';
import { clauseBefore, isDenied, phrases, spansIn } from './find-spans.ts';

const VOCATIVE =
  'amig[oa]s?|amigo mio|colega|hermano|hermana|herman[oa]|tio|tia|compadre|crack|maquina|campeon|campeona|jefe|jefa|jefazo|guapa|guapo|compi|mano|bro|parce|cuate|guey|wey|fiera|maj[oa]|cariño|corazon|tesoro|machote|figura|monstruo|artista|maestr[oa]|chaval|chico|chica|hombre|bonit[oa]|cielo|mi vida|amor|preciosa|rey|reina|torero|mostro|titan|chato|compañero|socio|carnal|brother|pibe|che|viejo|querid[oa]|mi (?:rey|reina|niña|niño|querid[oa])';
const FAMILIAR = phrases([
  '(?:soy )?(?:muy |un gran |una gran |todo un |super )?(?:fan|seguidor|seguidora|admirador|admiradora) (?:de|suy[oa]|tuy[oa])(?: \\S+){0,2}',
  '(?:admiro|admiramos)(?: mucho| profundamente)? (?:su|tu|lo|el)(?: \\S+){0,2}',
  '(?:me (?:encanta|fascina|impresiona|inspira|maravilla)|nos encanta) (?:lo que hace[ns]?|su (?:trabajo|empresa|trayectoria|perfil|forma)|tu (?:trabajo|empresa|trayectoria|perfil|forma))(?: \\S+){0,2}',
  '(?:querid[oa]|mi|estimad[oa]|gran|buen) amig[oa](?: mi[oa])?|amig[oa] mi[oa]|(?:su|tu) amig[oa] (?:de )?\\p{L}+(?=[.,!]|$)',
  `(?<=[,¿¡] ?)(?:${VOCATIVE})(?=[,.!?]|$)`,
  `(?:^[¡¿]?|(?<=[¡.] ?))(?:hola |ey |oye |hey |eh )?(?:${VOCATIVE})(?=[,!])`,
  'cuanto (?:tiempo )?sin (?:saber|verte|vernos|hablar|verle)(?: de \\S+)?|¡?cuanto tiempo(?! (?:lleva|pierde|tarda|le|dedica|ahorra|necesita))|(?:hace )?(?:siglos|una eternidad|mucho tiempo) (?:que )?(?:no (?:hablamos|nos vemos|nos hablamos)|sin (?:hablar|vernos|verte))',
  '(?:somos|como) (?:viejos|buenos|grandes) (?:conocidos|amigos)|como buen[oa]? amig[oa]',
  '(?:he )?oido (?:maravillas|hablar (?:maravillas|muy bien|tanto|mucho)|cosas (?:muy |tan )?buenas|grandes cosas|muy bien)(?: de \\S+)?|me han hablado (?:maravillas|muy bien)(?: de \\S+)?',
  '(?:es usted|usted es|eres|tu eres|(?<=^|, )es (?:todo|toda)) (?:todo |toda )?(?:un|una|el|la) (?:mejor|unic[oa]|maximo|gran|verdader[oa]|autentic[oa]|pedazo de|tipo|tia|persona|profesional|fuera de serie|maestr[oa]|fenomeno|figura|maquina|estrella|referente|referencia|eminencia|crack|genio|inspiracion|autoridad|visionari[oa]|leyenda|idolo|icono|lider admirable)(?: \\S+){0,3}',
  '(?:le|te|la|lo) sigo (?:desde|en|hace)(?: \\S+){0,3}',
  '(?:llevo (?:años|meses|tiempo)|hace (?:años|meses) que) (?:siguiendo|sigo|admirando|admiro)(?: \\S+){0,3}',
  '(?:enhorabuena|felicidades|felicitaciones) por (?:el|la|tu|su) (?:trabajazo|gran|enorme|magnific[oa]|excelente|fantastic[oa]|increible|brillante|impresionante)(?: \\S+){0,3}',
  '(?:persona|profesional|empresa|lider) tan (?:brillante|importante|exitos[oa]|reconocid[oa]|prestigios[oa]|ocupad[oa] e importante)',
  'como (?:bien )?(?:sabes|sabe),? nos (?:conocemos|llevamos)',
  'habl(?:a|an) (?:maravillas|muy bien|siempre bien) de(?: \\S+)?|(?:todo el mundo|todos)(?: \\p{L}+){0,3} (?:lo sabe|te conoce|le conoce|habla de (?:usted|ti))|no hay nadie (?:como|mejor)',
  'adivin\\p{L}+ quien|a que no (?:adivinas|sabes)|sabes quien (?:soy|te llama|es)|a ver si (?:me reconoces|adivinas)|(?:soy yo|soy la de siempre|soy el de siempre)(?=[,.!]|$)',
  '(?:tom|ech|ir|vam|hac|pag|invit|deb|pend|celebr|brind)\\p{L}*(?: \\p{L}+){0,4} (?:cañas?|cañitas|cervezas?|cervecitas?|copas?|copitas?|cafelito|birras?|vermut|vinit?os?|chelas?|tragos?|juerga|fiesta|asado|barbacoa)',
  '(?:da|de|dale|dele|manda|un) (?:un |muchos )?(?:besos?|besazo|besitos?|abrazote|abrazos?)(?: muy fuertes?)?(?: (?:a|de mi parte|para) (?:\\S+ ?){1,3})|besos|besazos?|besitos?',
  '(?:entre|como) (?:buenos |viejos |grandes )?amigos|entre (?:tu y yo|usted y yo|nosotros)(?=,| que)|(?:casi|como) (?:de la |una |si fueramos )?familia|(?:de|para) toda la vida|desde siempre|nos conocemos (?:bien|de sobra|desde hace años|de hace mucho|hace años|de toda)|conocer(?:le|te) de (?:toda|siempre)|(?:te|le) (?:echo|echamos|echaba) de menos|te extraño|pens(?:ando|e|aba) (?:siempre |mucho |tanto )?en (?:ti|usted)(?! para)|ya (?:me conoces|me conoce|sabes? como soy)|(?:tu|usted) y yo (?:tenemos que|deberiamos|hacemos buen|nos entendemos|somos)|(?:hacemos|hariamos) (?:un )?(?:buen|gran) equipo|(?:tenemos que|hay que|a ver cuando) (?:quedar|vernos|nos vemos|nos vamos|tomar|comer|cenar|salir)(?: \\S+)?',
  '(?:me tiene[ns]?|estoy|quede|me he quedado|quedo|me dejo) (?:\\p{L}+ )?(?:impresionad[oa]|fascinad[oa]|maravillad[oa]|asombrad[oa]|enamorad[oa]|deslumbrad[oa]|alucinad[oa])s?(?: \\S+){0,3}|me (?:quito el sombrero|deja sin palabras)',
  '(?:alguien|una persona|un profesional|una profesional|un directivo|una directiva|un lider|gente) (?:de (?:su|tu) (?:talla|nivel|categoria|prestigio|talento|valia|experiencia|altura)|como (?:usted|tu)(?! (?:que|tendra))|tan \\p{L}+)',
  '(?:es|seria|para mi es|todo) un (?:verdadero |gran |autentico )?(?:honor|privilegio)(?: \\S+){0,3}',
  '(?:su|tu) (?:impresionante|increible|brillante|admirable|extraordinari[oa]|magnific[oa]|envidiable|espectacular|fantastic[oa]|excelente|dilatad[oa]) \\p{L}+|(?:lo|todo lo) que (?:ha|has|han) (?:conseguido|logrado|construido|hecho) (?:es|en acme|alli|ahi|me)(?: \\S+){0,3}|(?:eres|es usted|usted es|te veo|le veo|sois) (?:\\p{L}+ )?(?:brillante|admirable|increible|genial|maravillos[oa]|estupend[oa]|fantastic[oa]|guap[oa]|un sol|de lo mejor|de los (?:mejores|grandes|nuestros)|l[oa] maxim[oa]|una? cielo)',
  'me ha[cs]?e? mucha (?:gracia|ilusion) (?:verte|verle)|(?:dame|deme) un abrazo|(?:se|te) (?:acuerdas?|acordara[s]?) de (?:mi|aquella|aquel|nuestras?) ?(?=,|\\?|juergas?|noches?|fiestas?)(?:[^.?!]{0,20}amig[oa])?',
]);

export function familiarities(passage: Passage): Span[] {
  const kept = (match: RegExpExecArray, plain: string): boolean =>
    (!/encantad[oa]s?\s+(?:de\s+)?\p{L}+(?:ar|er|ir)/u.test(match[0]) && !isDenied(clauseBefore(plain, match.index))) ||
    /siglos|eternidad|tiempo/u.test(match[0]);
  const found = spansIn(passage, FAMILIAR, kept);
  const more = [...spansIn(passage, FLATTERY, kept), ...spansIn(passage, CLOSENESS, kept), ...smallNames(passage)];
  return [...found, ...more.filter((one) => !found.some((two) => one.start < two.end && two.start < one.end))].sort(
    (a, b) => a.start - b.start,
  );
}
