/**
 * JSON Schemas of the component configurations, written from HubSpot's documented tables: the real ones are handed out to
 * signed-in accounts only. Sources: https://developers.hubspot.com/docs (App configuration; App cards, reference) and
 * github.com/HubSpot/hubspot-project-components @2e41138, folder 2026.09-beta. Read 2026-11-23.
 */
const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const texts = { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true };
/** An https URL with a real host name; HubSpot refuses localhost here. */
const httpsOrigin = { type: 'string', format: 'uri', pattern: '^https://(?!localhost)[a-z0-9.-]+\\.[a-z]{2,}(:\\d+)?$' };

const APPLICATION = {
  type: 'object',
  required: ['name', 'description', 'distribution', 'auth'],
  additionalProperties: false,
  properties: {
    name: { ...text(200), pattern: '^\\S(.*\\S)?$' },
    description: text(8192),
    distribution: { enum: ['marketplace', 'private'] },
    isUserLevel: { type: 'boolean' },
    logo: text(1024),
    auth: {
      type: 'object',
      required: ['type', 'redirectUrls', 'requiredScopes'],
      additionalProperties: false,
      properties: {
        type: { enum: ['oauth', 'static'] },
        redirectUrls: {
          type: 'array',
          minItems: 1,
          uniqueItems: true,
          items: { type: 'string', format: 'uri', pattern: '^(https://|http://localhost[:/])' },
        },
        requiredScopes: { ...texts, contains: { const: 'oauth' } },
        optionalScopes: texts,
        conditionallyRequiredScopes: texts,
      },
    },
    permittedUrls: {
      type: 'object',
      additionalProperties: false,
      properties: { fetch: { type: 'array', items: httpsOrigin }, iframe: texts, img: texts },
    },
    support: {
      type: 'object',
      additionalProperties: false,
      properties: {
        supportEmail: { type: 'string', format: 'email' },
        documentationUrl: { type: 'string', format: 'uri' },
        supportUrl: { type: 'string', format: 'uri' },
        supportPhone: { type: 'string', pattern: '^\\+\\d' },
      },
    },
  },
  // A marketplace app signs in with OAuth only.
  if: { properties: { distribution: { const: 'marketplace' } } },
  then: { properties: { auth: { properties: { type: { const: 'oauth' } } } } },
};

const CARD = {
  type: 'object',
  required: ['name', 'location', 'entrypoint', 'objectTypes'],
  additionalProperties: false,
  properties: {
    name: text(200),
    description: text(8192),
    location: { enum: ['crm.record.tab', 'crm.record.sidebar', 'crm.preview', 'helpdesk.sidebar'] },
    entrypoint: { type: 'string', pattern: '^/app/cards/[^/]+\\.(js|ts|tsx|jsx)$' },
    objectTypes: { ...texts, minItems: 1 },
    previewImage: {
      type: 'object',
      required: ['file', 'altText'],
      additionalProperties: false,
      properties: { file: { type: 'string', pattern: '\\.(png|jpeg|jpg|gif)$' }, altText: text(200) },
    },
  },
};

/** By the name HubSpot's parser gives a component type. */
export const COMPONENT_SCHEMAS = { APPLICATION, CARD };
