/** Whether a name as it was said is all or part of a known one: "Dana" of "Dana Kim", "the Chamber" of "Chamber of Commerce". */

function words(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((word) => word.length > 1 && word !== 'the');
}

export function isPartOfName(said: string, known: string): boolean {
  const all = words(known);
  return words(said).every((word) => all.includes(word));
}
