/** Installs the app in the emulated account the way a browser would: consent page, redirect, callback. */

/** @throws Error when a step of the installation does not answer as documented */
export async function connectAccount(backendUrl: string, hubspotUrl: string): Promise<void> {
  const install = await fetch(`${backendUrl}/oauth/install`, { redirect: 'manual' });
  const consent = new URL(requireHeader(install, 'location'));
  const cookie = requireHeader(install, 'set-cookie').split(';')[0] ?? '';
  const granted = await fetch(`${hubspotUrl}/oauth/authorize${consent.search}&auto=1`, { redirect: 'manual' });
  const callback = new URL(requireHeader(granted, 'location'));
  const done = await fetch(`${backendUrl}${callback.pathname}${callback.search}`, { headers: { cookie } });
  if (!done.ok) throw new Error(`The sandbox account could not be connected: ${String(done.status)}`);
}

function requireHeader(response: Response, name: string): string {
  const value = response.headers.get(name);
  if (value === null) throw new Error(`The sandbox account could not be connected: ${String(response.status)} without ${name}`);
  return value;
}
