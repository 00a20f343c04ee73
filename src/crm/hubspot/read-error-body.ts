/** Takes names and codes out of HubSpot's error bodies, whatever they turn out to be. Values and free text never leave this file. */

export interface ErrorBody {
  /** HubSpot's id of the exchange; null when it gave none. */
  correlationId: string | null;
  /** Which limit a 429 ran into, for example TEN_SECONDLY_ROLLING. */
  policyName: string | null;
  /** Properties HubSpot complained about. */
  properties: string[];
  /** Of those, the ones it says do not exist. */
  missingProperties: string[];
  /** Scopes it asks for. */
  scopes: string[];
}

const PROPERTY_NAME = /^[a-z][a-z0-9_]{0,99}$/i;
const SCOPE_NAME = /^[a-z][a-z0-9_.-]{0,99}$/i;
const CORRELATION_ID = /^[\w-]{1,64}$/;
const POLICY_NAME = /^[A-Z_]{1,40}$/;
const NAMES_KEPT = 20;

type Fields = Readonly<Record<string, unknown>>;

/** @param text the body as it arrived; anything but JSON gives empty lists */
export function readErrorBody(text: string): ErrorBody {
  const body = fields(parse(text));
  const items = list(body['errors']).map(fields);
  const complaints = [...embeddedComplaints(body['message']), ...items.flatMap((item) => [item, ...embeddedComplaints(item['message'])])];
  const contexts = [body, ...items].map((item) => fields(item['context']));
  const names = (context: Fields): unknown[] => [...list(context['propertyName']), ...list(context['properties'])];
  const missing = complaints.filter((item) => item['error'] === 'PROPERTY_DOESNT_EXIST' || item['code'] === 'PROPERTY_DOESNT_EXIST');
  const nameOf = (item: Fields): unknown[] => [item['name'], item['propertyName'], item['in'], ...names(fields(item['context']))];
  return {
    correlationId: matching([body['correlationId']], CORRELATION_ID)[0] ?? null,
    policyName: matching([body['policyName']], POLICY_NAME)[0] ?? null,
    properties: matching([...complaints.flatMap(nameOf), ...contexts.flatMap(names)], PROPERTY_NAME),
    missingProperties: matching(missing.flatMap(nameOf), PROPERTY_NAME),
    scopes: matching(
      contexts.flatMap((context) => ['requiredScopes', 'requiredGranularScopes', 'missingScopes'].flatMap((key) => list(context[key]))),
      SCOPE_NAME,
    ),
  };
}

/** "Property values were not valid: [{…}]": HubSpot writes the details as JSON into its message. */
function embeddedComplaints(message: unknown): Fields[] {
  if (typeof message !== 'string') return [];
  const start = message.indexOf('[{');
  const end = message.lastIndexOf(']');
  return start < 0 || end < start ? [] : list(parse(message.slice(start, end + 1))).map(fields);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function fields(value: unknown): Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function matching(values: readonly unknown[], pattern: RegExp): string[] {
  const found = values.filter((value): value is string => typeof value === 'string' && pattern.test(value));
  return [...new Set(found)].slice(0, NAMES_KEPT);
}
