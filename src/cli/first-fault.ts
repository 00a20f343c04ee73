/** The first thing wrong with a document, on one line. */
import type { z } from 'zod';

/** "contact.id: must be text"; the path of the document itself is empty. */
export function firstFault(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'is not valid';
  const path = issue.path.map(String).join('.');
  const reason = issue.message.replace(/\s+/g, ' ').slice(0, 200);
  return path === '' ? reason : `${path}: ${reason}`;
}
