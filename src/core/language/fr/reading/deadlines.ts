/** Deadlines and scarcity: "l'offre se termine vendredi", "plus que deux places". */
import type { Passage, Span } from '../../reader.ts';
import { spans, words } from './patterns.ts';

const DEADLINE = words([
  "n'est plus valable|n'est plus possible",
  'ne (?:dure|durent|court|tient) plus que',
  "n'y a plus que",
  "n'attend(?:ez|s) pas",
  "c'est (?:fini|terminé) pour (?:la|l'|le) ?(?:remise|offre|promo\\p{L}*|tarif)",
  '(?:décide|inscri|command|réserv)\\p{L}*(?:-vous|-toi)? vite',

  "il (?:ne )?(?:nous |me |vous )?reste (?:plus )?(?:que )?(?:peu d|\\d+|deux|trois|quatre|cinq|quelques|une poignée d)(?:e |' ?| )?(?:unités?|places?|créneaux?|exemplaires?|jours?|licences?|disponibilités?)",
  "ne (?:laissez|laisse|ratez|rate|manquez|manque|loupez|tardez) pas (?:passer|cette|l'|ce|de)?",

  "(?:offre|promotion|promo|remise|tarif|proposition|prix|inscriptions?|réduction|opération|campagne)s? (?:… )?(?:se termin\\p{L}+|expir\\p{L}+|prend fin|prennent fin|(?:est |reste )?valables? (?:jusqu|seulement|que)|s'arrêt\\p{L}+|finit|ferment?|augment\\p{L}+(?! depuis)|est limitée?)",
  'valables? (?:uniquement |seulement )?jusqu',
  "(?:expire|se termine|prend fin|clôture) (?:ce soir|aujourd'hui|demain|vendredi|lundi|bientôt|dans|le|minuit|en fin)",
  '(?:nos (?:tarifs|prix)|(?:les|le) (?:tarifs?|prix)) (?:vont )?augment\\p{L}+(?! depuis)',
  "(?:il ne reste|ne reste plus|il reste) (?:plus )?(?:que |qu')?(?:\\d+|une|deux|trois|quatre|cinq|quelques|peu de) (?:dernières? )?(?:places?|créneaux?|jours?|heures?|postes?|exemplaires?|unités?|licences?|semaines?)",
  'plus que (?:\\d+|deux|trois|quatre|cinq|quelques) (?:jours?|places?|heures?|créneaux)',
  '(?:dernière|ultime) (?:chance|occasion|opportunité|relance|limite)|derniers (?:jours|créneaux)|dernières (?:places|heures)',
  "(?:vous avez|tu as) (?:encore )?jusqu'(?:à|au)",
  "(?:il sera|avant qu'il ne soit|ce sera) trop tard",
  "(?:places|stocks?|quantités|nombre de places|disponibilités) (?:est |sont |s' ?|très )?(?:limitée?s?|épuis\\p{L}+|comptée?s?)|stocks s'épuis\\p{L}+|dans la limite des",
  "dépêche\\p{L}*-(?:vous|toi)|hâte[zs]?-(?:vous|toi)|il faut faire vite|faites vite|ne tardez pas|c'est urgent|d'urgence|sans attendre|sans tarder|maintenant ou jamais|avant minuit",
  '(?:ne sera plus|ne serait plus|sera plus) (?:possible|disponible|valable)',
  '(?:moment|maintenant) ou jamais',
  "(?:n'avons|n'ai|n'a|ne reste) plus que (?:\\d+|deux|trois|quatre|cinq|quelques|peu)",
  '(?:date|heure) (?:limite|butoir)|échéance (?:est|au|le)|délai (?:expire|est dépassé)',
  "si vous ne (?:… )?(?:avant|d'ici) (?:… )?(?:perdrez|raterez|manquerez)",
]);

export function deadlines(passage: Passage): Span[] {
  return spans(passage, DEADLINE, (found) => !/sans\s+urgence/u.test(found.sentence.lower.slice(found.at - 6 < 0 ? 0 : found.at - 6)));
}
