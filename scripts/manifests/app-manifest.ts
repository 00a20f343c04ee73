/** The schema of app.json, from which every component file of the HubSpot project is written. */
import { z } from 'zod';

/** HubSpot's rule for component ids. Source: @hubspot/project-parsing-lib 0.23.0, src/lib/uid.js. Read 2026-11-23. */
const Uid = z.string().regex(/^[a-zA-Z0-9_.-]{1,64}$/, 'must be at most 64 characters of A-Z a-z 0-9 _ . -');
/** HubSpot takes no names with spaces at their ends, and its brand rules none that hold "Hub". Read 2026-11-23. */
const Name = z
  .string()
  .max(200)
  .regex(/^\S(.*\S)?$/, 'must not begin or end with a space')
  .refine((name) => !/hub/i.test(name), 'must not hold "Hub" or "HubSpot"');

const Scope = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9._-]*$/),
  /** Why Ringback asks for it; shown in the documentation and to reviewers. */
  reason: z.string().min(20),
});

const Card = z.strictObject({
  uid: Uid,
  /** Name of the component file without "-hsmeta.json". */
  file: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be kebab-case'),
  name: Name,
  description: z.string().min(1),
  /** Source: https://developers.hubspot.com/docs (App cards, reference). Read 2026-11-23. */
  location: z.enum(['crm.record.tab', 'crm.record.sidebar', 'crm.preview', 'helpdesk.sidebar']),
  /** File in app/cards; the endings are those that HubSpot's builder takes. */
  entrypoint: z.string().regex(/^[A-Za-z][A-Za-z0-9]*\.(js|ts|tsx|jsx)$/),
  objectTypes: z.array(z.enum(['contacts', 'companies', 'deals', 'tickets'])).min(1),
});

const FieldName = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'must be camelCase');

/** Source: HubSpot's public specification, automation actions 2026-09, PublicFieldTypeDefinition. Read 2026-11-23. */
const ActionInput = z.strictObject({
  name: FieldName,
  label: z.string().min(1),
  description: z.string().min(1),
  type: z.enum(['bool', 'enumeration', 'number', 'string']),
  fieldType: z.enum(['booleancheckbox', 'select', 'number', 'text']),
  options: z.array(z.strictObject({ value: z.string().min(1), label: z.string().min(1) })).optional(),
  /** The choices are the account's owners. */
  referencedObjectType: z.literal('OWNER').optional(),
});

const WorkflowAction = z.strictObject({
  uid: Uid,
  /** Name of the component file without "-hsmeta.json", of the route and of the action in code. */
  file: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be kebab-case'),
  name: Name,
  description: z.string().min(1),
  /** What a workflow shows on the action's card; inputs stand in double braces. */
  card: z.string().min(1),
  objectTypes: z.array(z.enum(['CONTACT', 'CALL'])).min(1),
  inputs: z.array(ActionInput),
  outputs: z.array(z.strictObject({ name: FieldName, type: z.literal('string') })).min(1),
});

const Webhooks = z.strictObject({
  uid: Uid,
  /** Route of the backend that HubSpot posts events to. */
  path: z.string().regex(/^\/[a-z/-]+$/),
  /** HubSpot wants more than 5. Source: HubSpot developer documentation, "Webhooks". Read 2026-11-23. */
  maxConcurrentRequests: z.number().int().min(6).max(50),
  objects: z.array(
    z.strictObject({
      subscriptionType: z.enum(['object.creation', 'object.deletion', 'object.merge', 'object.propertyChange']),
      objectType: z.enum(['contact', 'call']),
      propertyName: z.string().optional(),
    }),
  ),
  hub: z.array(z.literal('contact.privacyDeletion')),
});

export const AppManifest = z.strictObject({
  name: Name,
  description: z.string().min(1).max(8192),
  uid: Uid,
  /** A marketplace app signs in with OAuth and nothing else. Fixed by HubSpot at the first upload. */
  distribution: z.literal('marketplace'),
  oauth: z.strictObject({
    /** Route of the backend that HubSpot sends the browser back to. */
    callbackPath: z.string().regex(/^\/[a-z/-]+$/),
    /** Origins a developer may connect from; HubSpot takes plain http for localhost only. */
    localOrigins: z.array(z.string().regex(/^http:\/\/localhost(:\d+)?$/)),
    /** The authorize URL asks for the same list; a difference blocks the installation. */
    scopes: z.array(Scope).min(1),
  }),
  /** Profile variable that holds the backend's https origin. */
  backend: z.strictObject({ variable: z.string().regex(/^[A-Z][A-Z0-9_]*$/) }),
  support: z.strictObject({
    supportEmail: z.email(),
    documentationUrl: z.url({ protocol: /^https$/ }),
    supportUrl: z.url({ protocol: /^https$/ }),
  }),
  cards: z.array(Card).min(1),
  workflowActions: z.array(WorkflowAction),
  webhooks: Webhooks,
});

export type AppManifest = z.infer<typeof AppManifest>;

/** @throws Error naming app.json and every fault in it */
export function parseAppManifest(text: string): AppManifest {
  const result = AppManifest.safeParse(JSON.parse(text));
  if (!result.success) throw new Error(`app.json: ${z.prettifyError(result.error)}`);
  return result.data;
}
