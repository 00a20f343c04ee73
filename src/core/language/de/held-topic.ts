/** Topics that were held together rather than talked about: "Preisgespräch" is "unserem Preisgespräch" after "nach" and "seit". */

/** Endings of such nouns by gender; all of them are said after a preposition with the dative. */
const MASCULINE_OR_NEUTER =
  /(?:gespräch|termin|workshop|meeting|treffen|audit|review|kick-?off|call|webinar|interview|besuch|rundgang|austausch|telefonat|seminar|training|gremium|jour fixe|check-?in|onboarding)$/iu;
const FEMININE =
  /(?:demo|präsentation|besprechung|schulung|vorführung|vorstellung|sitzung|runde|einführung|begehung|besichtigung|beratung|konferenz|session|abstimmung|unterredung)$/iu;
/** What may follow the noun without changing anything: a name, a year, "der neuen Tarife". */
const GOES_ON = /^(?:$| (?:\p{Lu}|\d|der |des |zu |zum |zur |über |mit ))/u;

/** @returns null when it is nothing that was held, or its form after a preposition is not certain */
export function heldTogether(topic: string): string | null {
  const noun = /^\p{Lu}[\p{L}\p{N}-]*/u.exec(topic)?.[0];
  if (noun === undefined || !GOES_ON.test(topic.slice(noun.length))) return null;
  if (MASCULINE_OR_NEUTER.test(noun)) return `unserem ${topic}`;
  return FEMININE.test(noun) ? `unserer ${topic}` : null;
}
