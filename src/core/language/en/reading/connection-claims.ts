/** Places that name somebody or something both are said to know, or somebody who is said to have sent the caller. */
import { allMatches } from '../../all-matches.ts';
import type { ConnectionClaim, Passage, Sentence } from '../../reader.ts';

const NAME = String.raw`(?:the\s)?\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:(?:of|for|de|van|von|der|la|del|al|bin|the)\s)?\p{Lu}[\p{L}\p{M}.-]*){0,4}`;
const SENT = String.raw`(?:suggested|recommended|mentioned|told|thought|referred|introduced|pointed|gave|passed|sent|encouraged|urged|advised|asked|says|said|spoke|speaks|connected|put|insisted|offered|proposed)`;
const KIN = String.raw`(?:friend|contact|connection|acquaintance|colleague|coworker|co-worker|associate|client|customer|partner|boss|manager|mentor|neighbou?r|classmate|buddy|pal)`;

/** Patterns on the text as written; `name` is the connection. */
const NAMED: [RegExp, boolean][] = [
  [new RegExp(String.raw`(?:advice|suggestion|recommendation|request|word)\s(?:of|from)\s(?<name>${NAME})`, 'gu'), true],
  [
    new RegExp(
      String.raw`(?<![\p{L}'’])(?<name>${NAME})(?:,\s[^,.]{1,60},|,)?\s(?:had\s|has\s|also\s|kindly\s|first\s|just\s|recently\s){0,2}${SENT}(?![\p{L}])`,
      'gu',
    ),
    true,
  ],
  [
    new RegExp(
      String.raw`(?:at|on|upon|following|per)\s(?<name>${NAME})(?:'s|’s|'|’)\s(?:suggestion|recommendation|request|advice|urging|behalf)`,
      'gu',
    ),
    true,
  ],
  [
    new RegExp(
      String.raw`(?:referred|introduced|recommended|sent|pointed|connected)(?:\sto\syou|\sto\sme|\sme|\sus|\syour\sway){0,2}\sby\s(?:our\s|a\s|your\s|my\s)?(?:\p{Ll}+\s){0,3}(?<name>${NAME})`,
      'gu',
    ),
    true,
  ],
  [
    new RegExp(
      String.raw`your\s(?:name|number|details|contact)\s(?:\p{Ll}+\s){0,4}(?:from|through|by|via)\s(?:our\s|a\s|your\s|my\s)?(?:\p{Ll}+\s){0,3}(?<name>${NAME})`,
      'gu',
    ),
    true,
  ],
  [new RegExp(String.raw`(?:got|have|had|received)\syour\s(?:name|number|details)\s(?:from|through)\s(?<name>${NAME})`, 'gu'), true],
  [
    new RegExp(
      String.raw`(?:both|each)\s(?:alumni\sof|graduates\sof|fans\sof|know|knew|work(?:ed)?\swith|belong\sto|members?\sof|in|at|attended|went\sto|part\sof|friends\swith|linked\sto|connected\sto|sit\son|volunteer(?:ed)?\s(?:at|with)|studied\sat|graduated\sfrom)\s(?:of\s|in\s|at\s)?(?:our\s|your\s|a\s)?(?:\p{Ll}+\s){0,2}?(?<name>${NAME})`,
      'gu',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`(?:mutual|shared|common|good|old|former|dear|close|your|our|my)\s(?:\p{Ll}+\s){0,2}?${KIN}s?(?:\sof\s(?:yours|mine|ours))?(?:\sin\scommon)?,?\s(?:is\s|named\s|called\s|,\s)?(?<name>${NAME})`,
      'gu',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`(?:know|knew|met|worked\swith|work\swith|working\swith|speaking\swith|spoke\s(?:to|with)|talked\s(?:to|with)|friends\swith|heard\sfrom|chatting\swith)\s(?:your\s(?:\p{Ll}+\s){1,2})(?<name>${NAME})`,
      'gu',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`(?:you|I|we)\s(?:and|&)\s(?<name>${NAME})\s(?:\p{Ll}+\s){0,2}(?:know|knew|work|worked|go|went|are|were|used|both|studied|share|shared)`,
      'gu',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`(?<name>${NAME})\s(?:and|&)\s(?:I|you|me)\s(?:\p{Ll}+\s){0,2}(?:know|knew|work|worked|go|went|are|were|used|both|studied|share|shared)`,
      'gu',
    ),
    false,
  ],
  [new RegExp(String.raw`(?:have|share|got)\s(?<name>${NAME})\sin\scommon`, 'gu'), false],
  [
    new RegExp(
      String.raw`in\scommon(?:,|:|\s-|\s–|\s—)?\s(?:and\sthat(?:'|’)s\s|which\sis\s|namely\s|it(?:'|’)s\s)?(?<name>${NAME})`,
      'gu',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`(?:used\sto\swork|worked|work|working|studied|served|volunteered)\s(?:together\s)?(?:with|for|alongside|under)\s(?<name>${NAME})`,
      'gu',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`(?<name>${NAME})(?:,\s[^,.]{1,60},)?\sis\s(?:a|an|our|somebody|someone|one\sof)\s(?:\p{Ll}+\s){0,3}(?:${KIN}|of\sours|both|know)`,
      'gu',
    ),
    false,
  ],
  [
    new RegExp(
      String.raw`(?:speaking|spoke|talking|talked|chatting|chatted|sitting|sat|lunch|coffee|met)\s(?:down\s)?(?:to|with|through|via)\s(?<name>${NAME})`,
      'gu',
    ),
    false,
  ],
  [
    new RegExp(String.raw`(?:through|via|thanks\sto|courtesy\sof)\s(?:our\s|your\s|my\s|a\s)(?:\p{Ll}+\s){0,2}(?<name>${NAME})`, 'gu'),
    true,
  ],
];

/** Patterns on the lower-case sentence: a connection without a name. */
const NAMELESS =
  /(?<![\p{L}'])(?:(?:a|our|some|one|through|via)\s+(?:\p{L}+\s+)?(?:mutual|shared|common)\s+(?:\p{L}+\s+)?(?:friend|contact|connection|acquaintance|colleague|customer|client|associate)s?|(?:have|share|got)\s+(?:a|some|several|a\s+few)\s+(?:\p{L}+\s+)?(?:friend|contact|connection|acquaintance|colleague|customer|client|people)s?(?:\s+in\s+common)?(?!\p{L})|(?:a|one)\s+(?:\p{L}+\s+)?(?:friend|colleague|contact|associate)\s+of\s+(?:yours|mine|ours)|some(?:one|body)\s+(?:you|we\s+both)\s+know|your\s+name\s+(?:came\s+up|was\s+(?:mentioned|passed|given))|people\s+(?:you|we)\s+(?:both\s+)?know|(?:someone|somebody)\s+(?:in|from|at)\s+your\s+(?:network|team|company|office)|(?:was|been|were)\s+referred\s+to\s+you(?!\s+by))(?![\p{L}'])/gu;

/** Words with a capital that are nobody. */
const NOBODY =
  /^(?:I|I'm|I’m|It|He|She|They|We|You|This|That|Who|What|There|My|Our|Your|The|And|But|So|Because|If|When|Since|As|Thanks|Hi|Hello|Hey|Please|Call|Give|LinkedIn|Google|Which|Somebody|Someone|Everyone|Everybody|People|Not|Also|Then|After|Before|Last|Yesterday|Today|Monday|Tuesday|Wednesday|Thursday|Friday|Here|Let|One|In|At|On|For|From|With|To)$/u;

function cleaned(name: string): string {
  return name.replace(/(?:'s|’s|'|’|\.)$/u, '').replace(/^the\s/u, '');
}

function named(sentence: Sentence): ConnectionClaim[] {
  return NAMED.flatMap(([pattern, referral]) =>
    allMatches(sentence.text, pattern).flatMap((match) => {
      const name = match.groups!.name!;
      if (NOBODY.test(cleaned(name).split(/[\s'’]/u)[0]!)) return [];
      const offset = match.index + match[0].lastIndexOf(name);
      return [
        {
          sentence: sentence.index,
          start: sentence.start + offset,
          end: sentence.start + offset + name.length,
          name: cleaned(name),
          referral,
        },
      ];
    }),
  );
}

/** Without one of these no sentence claims a connection; asked first because the patterns above are costly. */
const HINT =
  /know|knew|common|mutual|shared?\b|friend|colleague|contact|connect|acquaint|coworker|associate|client|customer|partner|boss|manager|mentor|neighbo|classmate|suggest|recommend|refer|introduc|mention|told|thought|name|gave|pass|sent|encourag|urged|advis|asked|sa(?:ys|id)|sp(?:oke|eak)|pointed|insist|offered|proposed|both|each|work|studied|served|volunteer|request|behalf|through|via|thanks to|network|members?|people|advice|recommendation|suggestion/u;

export function connectionClaims(passage: Passage): ConnectionClaim[] {
  return passage.sentences.flatMap((sentence) => {
    if (!HINT.test(sentence.lower)) return [];
    const found = named(sentence).filter((claim, index, all) => all.findIndex(({ start }) => start === claim.start) === index);
    const without = allMatches(sentence.lower, NAMELESS).map((match) => ({
      sentence: sentence.index,
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
      name: null,
      referral: false,
    }));
    return found.length > 0 ? found : without;
  });
}
