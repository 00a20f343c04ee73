/** One JSON request to the host server. */

/** @throws Error with the server's own message when the answer is not 2xx */
export async function requestJson<Answer>(path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(
    path,
    body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as Answer;
  const message = (answer as { message?: unknown } | null)?.message;
  throw new Error(typeof message === 'string' ? message : `The host server answered ${response.status} for ${path}`);
}
