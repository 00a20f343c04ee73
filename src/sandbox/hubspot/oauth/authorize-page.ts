/** HTML of the stand-in's install page. */

export interface AuthorizePage {
  query: URLSearchParams;
  accountName: string;
  portalId: number;
  scopes: readonly string[];
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color:#213343}' +
  'button{font:inherit;padding:.6rem 1.2rem;border-radius:.3rem;border:1px solid #425b76;background:#fff;margin-right:.5rem}' +
  'button[name=auto]{background:#213343;color:#fff}.note{background:#fef8ea;border:1px solid #f5c26b;padding:.6rem 1rem}';

export function authorizePage(page: AuthorizePage): string {
  const hidden = [...page.query]
    .filter(([name]) => name !== 'auto' && name !== 'deny')
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
    .join('');
  const scopes = page.scopes.map((scope) => `<li><code>${escaped(scope)}</code></li>`).join('');
  return document(
    'Connect app',
    `<p class="note" role="note"><strong>This is a stand-in for HubSpot.</strong> It runs on this machine and knows no real account.</p>
<h1>Connect to ${escaped(page.accountName)} (${page.portalId})</h1>
<p>The app asks for:</p><ul>${scopes}</ul>
<form method="get" action="/oauth/authorize">${hidden}
<button name="auto" value="1">Install</button><button name="deny" value="1">Cancel</button></form>`,
  );
}

export function refusalPage(reason: string): string {
  return document(
    'Cannot connect',
    `<p class="note"><strong>This is a stand-in for HubSpot.</strong></p><h1>Cannot connect the app</h1><p>${escaped(reason)}</p>`,
  );
}

function document(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
