/** What a tip rests on, honestly: most of it is one article's advice. */
import type { Finding } from '@ringback/core';

const GRADES: Record<Finding['evidence']['grade'], string> = {
  A: 'Strong evidence',
  B: 'A large data set, observational',
  C: "A small or undisclosed vendor's number",
  D: 'A circulating number without a study',
  article: 'Advice',
  logic: 'Goes without saying',
};

export function evidenceWords({ grade, source }: Finding['evidence']): string {
  return grade === 'logic' ? GRADES.logic : `${GRADES[grade]}: ${source}`;
}
