/** Soft pushes to answer soon, and when they can be true. */
import type { Slots } from '../../../schema/index.ts';
import type { Nudge, Passage } from '../../reader.ts';
import { after, before, find, inSentence, words } from './patterns.ts';

type Today = Slots['today'];
const THURSDAY = 4;
const FRIDAY = 5;
const NOON = 12;
/** After this hour a callback on the same day is hardly possible any more. Chosen by us. */
const LATE_HOUR = 17;

/** Each with the days and hours on which it can be true. */
const NUDGES: readonly (readonly [RegExp, (today: Today) => boolean])[] = [
  [
    words([
      "avant (?:la fin (?:de la (?:journée|matinée|soirée)|du jour)|de (?:partir|rentrer|fermer|quitter)|(?:ta|votre) (?:fin de )?journée|la fermeture|midi sonné)|au cours de la (?:journée|matinée)|pendant la journée|tantôt|d'ici (?:à )?(?:tantôt|tout à l'heure)|dans (?:l'heure|les heures) qui (?:vient|viennent|suit|suivent)|un peu plus tard|plus tard aujourd'hui|avant la nuit|le jour même|aussi vite que possible|quand vous aurez (?:un instant|une minute) (?:aujourd'hui|tantôt)|en cours de journée",
    ]),
    ({ hour }) => hour < LATE_HOUR,
  ],
  [
    words([
      "avant (?:mercredi|jeudi|vendredi|samedi|la fin de (?:la|cette) semaine|que (?:la|cette) semaine|la fin de semaine|les (?:deux|trois) prochains jours)|d'ici (?:à )?(?:mercredi|jeudi|vendredi|samedi|la fin de (?:la|cette) semaine|le week-end|la fin de semaine|deux ou trois jours|quelques jours|un jour ou deux)|(?:un jour|un soir|une fois|à un moment|quelque part) (?:de )?cette semaine|(?:en )?(?:milieu|cours|courant) de semaine|cette semaine|(?<!un de )ces jours(?:-ci)?|dans les (?:jours|prochains jours|jours qui viennent)|d'ici peu|sans trop tarder|pas trop tard|assez (?:vite|rapidement|tôt)|au plus tôt|dans les meilleurs délais|prochainement|avant longtemps|tant que (?:c'est|le sujet est|la revue est) (?:frais|fraîche|chaud|d'actualité)|pendant que (?:c'est|j'y pense|tout est)|avant de passer à autre chose",
    ]),
    ({ weekday }) => weekday <= THURSDAY,
  ],
  [
    words([
      "(?:avant|d'ici|en) (?:à )?(?:la )?fin de (?:la |cette )?(?:journée|matinée)|d'ici ce soir|tout à l'heure|plus tard dans la matinée|(?:en |dans le )courant de (?:la )?journée|dans (?:les|la|l') ?(?:prochaines? )?(?:heures?)(?: qui (?:vient|viennent))?",
    ]),
    ({ hour }) => hour < LATE_HOUR,
  ],
  [words(["cet après-midi|dans l'après-midi|tantôt|cet aprèm|cet aprem"]), ({ hour }) => hour < NOON],
  [
    words([
      "d'ici (?:à )?demain(?: soir| midi)?|dans les (?:vingt-quatre|24|quarante-huit|48) ?(?:heures|h)|sous (?:vingt-quatre|24|quarante-huit|48) ?(?:heures|h)|avant demain soir",
    ]),
    () => true,
  ],
  [
    words([
      "dès que (?:vous (?:le )?(?:pouvez|pourrez|avez|aurez|êtes|serez|sort\\p{L}*|trouv\\p{L}*)|tu (?:le )?(?:peux|pourras|as|auras|es|seras|sors|trouves))|sans (?:trop |plus )?(?:attendre|tarder)|(?:le|au) plus (?:tôt|vite)|à la première occasion|sans tarder|bien vite|prochainement|(?:tant|pendant) que (?:[\\p{L}']+ ){1,8}?(?:encore|frais|fraîche|chaude?|tête|mémoire)|pas trop tard|(?:r?appel|téléphon|sonn|passe)\\p{L}*(?:[- ]moi)?(?: un (?:coup de fil|appel))? (?:très |bien |donc |assez )?(?:vite|bientôt|rapidement)|(?:bientôt|rapidement),? (?:si|quand)|dans la foulée|dans les tout (?:prochains|premiers) jours|plus (?:tôt|vite) (?:vous|tu)|pendant (?:que|qu)|ne (?:tardez|tarde) pas(?: trop)?|n'attend(?:s|ez) pas(?: trop)?",
    ]),
    () => true,
  ],
  [
    words([
      "avant que (?:la|cette) (?:semaine|journée) (?:ne )?(?:\\p{L}+ )?(?:file|finisse|s'achève|se termine|passe|soit|parte|s'envole)\\p{L}*|(?:dans|au cours de|courant|durant|pendant|en courant de|dans le cours de) (?:la |cette |de la )?semaine(?! (?:dernière|passée|prochaine))|avant (?:la fin de|le bout de) (?:cette |la )?semaine|(?:d'ici|avant) (?:à )?(?:le |la )?(?:jeudi|vendredi|samedi)|en milieu de semaine",
    ]),
    ({ weekday }) => weekday <= FRIDAY,
  ],
  [
    words(['(?:plus tard )?dans la journée(?! de)', "(?:encore |dès )?aujourd'hui(?! ou| même ou)", 'avant ce soir']),
    ({ hour }) => hour < LATE_HOUR,
  ],
  [words(["aujourd'hui ou demain"]), ({ weekday }) => weekday < FRIDAY],
  [
    words(["(?:dès |d'ici )?demain(?: si (?:possible|vous|tu)\\p{L}*)?(?! (?:matin|soir|midi|après|à))(?<!ou demain)"]),
    ({ weekday }) => weekday !== FRIDAY && weekday !== 6,
  ],
  [words(["(?:avant|d'ici) (?:le |ce )?week-?end"]), ({ weekday }) => weekday <= FRIDAY],
  [
    words([
      "d'ici (?:à )?(?:la fin de la|la fin de cette) semaine|avant la fin de la semaine|(?:d'ici|avant) (?:à )?vendredi|(?:dans le courant de|au cours de|dans|courant|en fin de) (?:la |de )?semaine(?! (?:dernière|passée|prochaine))|en fin de semaine",
    ]),
    ({ weekday }) => weekday <= FRIDAY,
  ],
  [words(['cette semaine']), ({ weekday }) => weekday <= THURSDAY],
  [
    words([
      "(?:d'ici|sous|dans les) (?:un|1|deux|2|quelques|trois|3|48)(?: jours?)?(?: ou (?:deux|2|trois|3))?(?: (?:petite?s?|prochain\\p{L}*))? (?:jours?|heures)",
      '(?:ces|dans les|ces tout) prochains jours',
      'ces jours-ci',
      'prochainement',
      'très vite',
      'dès que possible',
      'rapidement',
    ]),
    () => true,
  ],
  [words(['(?:en |au |dès le )?début de (?:la )?semaine(?: prochaine)?']), ({ weekday }) => weekday >= THURSDAY],
  [words(['la semaine prochaine']), ({ weekday }) => weekday >= 3],
];
/** It belongs to something else than the contact's answer. */
const NOT_THEIRS =
  /(?<![\p{L}'])(?:nous\s+(?:avons|sommes)|(?:je|j')\s?(?:(?:vous\s|te\s|t')(?:ai|r?appell?e|r?appelais|contacte|laisse|envoie)|ai|l'ai|serai)|l'a\s+fait|a\s+fait|échangé|réunion|rendez-vous|(?:je|j')\s?(?:(?:vous|te|t')\s?)?(?:appelle|pensais|dérange|écris)|j'espère\s+que|voilà\s+pour|comment\s+(?:allez|vas))(?![\p{L}])/u;
/** "À tantôt" takes leave. */
const FAREWELL = /(?<![\p{L}'])à$/u;
/** What the caller will do quickly says nothing about the answer. */
const CALLER_TELLS =
  /(?<![\p{L}'])(?:je|j'|on|nous)\s?(?:(?:vous|te|t'|en|y)\s?)*(?:explique|raconte|montre|di[str]|présente|résume|détaille|expose|fai[st]|fera|répond)\p{L}*$/u;
const asksAnswer = inSentence(
  /(?:appel|coup\s+de\s+(?:fil|téléphone)|r[ée]po(?:nse|nd)|retour|contact|signe|joi(?:ndre|gn)|téléphon|écri|lire|lis|regard|œil|e-?mail|mail|rapp|parl|vous\s+va|te\s+va|irait|convien|arrang|moment|minute|idéal|parfait|bien|entend|discut|échang|jas|caus|sonn|compos|numéro|ligne)/u,
);

export function nudges(passage: Passage): Nudge[] {
  return NUDGES.flatMap(([pattern, fits]) =>
    find(passage, pattern)
      .filter(
        (found) =>
          asksAnswer(found.sentence) &&
          !NOT_THEIRS.test(before(found)) &&
          !FAREWELL.test(before(found)) &&
          !CALLER_TELLS.test(before(found)) &&
          !/^,?\s?(?:je|j'|nous)/u.test(after(found)),
      )
      .map(({ start, end }): Nudge => ({ start, end, fits })),
  )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((nudge, index, all) => index === 0 || nudge.start >= all[index - 1]!.end);
}
