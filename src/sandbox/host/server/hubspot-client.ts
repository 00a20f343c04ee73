/** Talks to the emulated HubSpot: its sandbox surface freely, its API with a token. */

export interface HubSpotAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

export interface HubSpotClient {
  /** Sandbox surface, e.g. /sandbox/contacts. */
  sandbox(method: 'GET' | 'POST', path: string, body?: unknown): Promise<HubSpotAnswer>;
  /** HubSpot's own API, e.g. /crm/objects/2026-09/calls/1. */
  api(method: string, path: string, body?: unknown): Promise<HubSpotAnswer>;
}

export function hubSpotClient({ url, portalId }: { url: () => string; portalId: number }): HubSpotClient {
  let token: Promise<string> | null = null;

  async function send(method: string, path: string, body: unknown, headers: Record<string, string>): Promise<HubSpotAnswer> {
    const response = await fetch(url() + path, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: Object.fromEntries(response.headers), body: readJson(text) };
  }

  async function newToken(): Promise<string> {
    const { status, body } = await send('POST', '/sandbox/tokens', { portalId }, {});
    const accessToken = (body as { accessToken?: unknown } | null)?.accessToken;
    if (status !== 201 || typeof accessToken !== 'string') throw new Error(`The emulated HubSpot gave no token (${status})`);
    return accessToken;
  }

  return {
    sandbox: (method, path, body) => send(method, `${path}${path.includes('?') ? '&' : '?'}account=${portalId}`, body, {}),
    async api(method, path, body) {
      const asked = async (): Promise<HubSpotAnswer> => {
        token ??= newToken().catch((error: unknown) => {
          token = null;
          throw error;
        });
        return send(method, path, body, { authorization: `Bearer ${await token}` });
      };
      const answer = await asked();
      if (answer.status !== 401) return answer;
      token = null;
      return asked();
    },
  };
}

function readJson(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}
