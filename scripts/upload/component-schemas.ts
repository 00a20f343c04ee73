/**
 * JSON Schemas of the component configurations, written from HubSpot's documented tables: the real ones are handed out to
 * signed-in accounts only. Sources: https://developers.hubspot.com/docs (App configuration; App cards, reference; Custom workflow actions; Webhooks) and
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

const FIELD_NAME = { type: 'string', pattern: '^[a-z][A-Za-z0-9_]*$' };
/** Source: HubSpot's public specification, automation actions 2026-09 (inputs, outputs). Read 2026-11-23. */
const WORKFLOW_ACTION = {
  type: 'object',
  required: ['actionUrl', 'isPublished', 'supportedClients', 'objectTypes', 'inputFields', 'labels'],
  additionalProperties: false,
  properties: {
    actionUrl: { type: 'string', format: 'uri', pattern: '^https://' },
    isPublished: { type: 'boolean' },
    supportedClients: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['client'], properties: { client: { enum: ['WORKFLOWS'] } } },
    },
    objectTypes: { ...texts, minItems: 1 },
    inputFields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['typeDefinition', 'isRequired'],
        additionalProperties: false,
        properties: {
          isRequired: { type: 'boolean' },
          supportedValueTypes: { type: 'array', minItems: 1, items: { enum: ['STATIC_VALUE', 'OBJECT_PROPERTY'] } },
          typeDefinition: {
            type: 'object',
            required: ['name', 'type', 'fieldType'],
            additionalProperties: false,
            properties: {
              name: FIELD_NAME,
              type: { enum: ['bool', 'date', 'datetime', 'enumeration', 'number', 'string'] },
              fieldType: { enum: ['booleancheckbox', 'checkbox', 'date', 'number', 'select', 'text', 'textarea'] },
              referencedObjectType: { enum: ['OWNER'] },
              options: {
                type: 'array',
                items: { type: 'object', required: ['value', 'label'], properties: { value: text(200), label: text(200) } },
              },
            },
          },
        },
      },
    },
    outputFields: {
      type: 'array',
      items: {
        type: 'object',
        required: ['typeDefinition'],
        additionalProperties: false,
        properties: {
          typeDefinition: { type: 'object', required: ['name', 'type'], properties: { name: FIELD_NAME, type: { enum: ['string'] } } },
        },
      },
    },
    labels: {
      type: 'object',
      required: ['en'],
      additionalProperties: {
        type: 'object',
        required: ['actionName', 'actionDescription', 'actionCardContent', 'inputFieldLabels', 'inputFieldDescriptions'],
      },
    },
  },
};

const subscriptions = (required: string[]) => ({
  type: 'array',
  items: {
    type: 'object',
    required: [...required, 'active'],
    additionalProperties: false,
    properties: { subscriptionType: text(100), objectType: text(100), propertyName: text(200), active: { type: 'boolean' } },
  },
});
const WEBHOOKS = {
  type: 'object',
  required: ['settings', 'subscriptions'],
  additionalProperties: false,
  properties: {
    settings: {
      type: 'object',
      required: ['targetUrl', 'maxConcurrentRequests'],
      additionalProperties: false,
      properties: {
        targetUrl: { type: 'string', format: 'uri', pattern: '^https://' },
        maxConcurrentRequests: { type: 'integer', minimum: 6 },
      },
    },
    subscriptions: {
      type: 'object',
      additionalProperties: false,
      properties: {
        crmObjects: subscriptions(['subscriptionType', 'objectType']),
        legacyCrmObjects: subscriptions(['subscriptionType']),
        hubEvents: subscriptions(['subscriptionType']),
      },
    },
  },
};

/** By the name HubSpot's parser gives a component type. */
export const COMPONENT_SCHEMAS = { APPLICATION, CARD, WORKFLOW_ACTION, WEBHOOKS };
