/** Whether what HubSpot is told to call leads to a Ringback. */
import type { Report } from './finding.ts';

const TIMEOUT_MS = 5_000;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

export async function checkPublicUrl(report: Report, publicUrl: string, reach: typeof fetch): Promise<void> {
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === 'https:') report('ok', 'public address', `${publicUrl} is https.`);
  else if (LOOPBACK.test(hostname))
    report(
      'warn',
      'public address',
      `${publicUrl} is this machine alone.`,
      'HubSpot calls https addresses only: set PUBLIC_URL to one before you upload.',
    );
  else
    report(
      'fail',
      'public address',
      `${publicUrl} is not https.`,
      'HubSpot calls https addresses only: put a certificate in front, and set PUBLIC_URL.',
    );
  const todo = 'Start Ringback, and check the name service, the proxy in front and its certificate.';
  try {
    const answer = await reach(`${publicUrl}/livez`, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
    const text = await answer.text();
    if (answer.status === 200 && text === '{"ok":true}') report('ok', 'public reach', 'A Ringback answers there.');
    else report('fail', 'public reach', `What answers there (${String(answer.status)}) is no Ringback.`, todo);
  } catch (error) {
    report('fail', 'public reach', `Nothing answers there (${reasonOf(error)}).`, todo);
  }
}

/** The system's code, or the kind of the error; a message may repeat an address. */
function reasonOf(error: unknown): string {
  const { name, cause } = error as { name?: unknown; cause?: unknown };
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : typeof error;
}
