/** From app.json to HubSpot's component files: pure, so that writing them and checking them agree. */
import type { AppManifest } from './app-manifest.ts';

export interface GeneratedFile {
  /** Relative to the source folder of the HubSpot project, with forward slashes. */
  path: string;
  text: string;
}

export function hsmetaFiles(manifest: AppManifest): GeneratedFile[] {
  return [
    appFile(manifest),
    ...manifest.cards.map(cardFile),
    ...manifest.workflowActions.map((action) => actionFile(manifest, action)),
    webhooksFile(manifest),
  ];
}

function appFile(manifest: AppManifest): GeneratedFile {
  const backendOrigin = `\${${manifest.backend.variable}}`;
  const origins = [backendOrigin, ...manifest.oauth.localOrigins];
  return component('app/app-hsmeta.json', manifest.uid, 'app', {
    name: manifest.name,
    description: manifest.description,
    distribution: manifest.distribution,
    auth: {
      type: 'oauth',
      redirectUrls: origins.map((origin) => `${origin}${manifest.oauth.callbackPath}`),
      requiredScopes: manifest.oauth.scopes.map(({ name }) => name),
      optionalScopes: [],
      conditionallyRequiredScopes: [],
    },
    permittedUrls: { fetch: [backendOrigin], iframe: [], img: [] },
    support: manifest.support,
  });
}

function cardFile(card: AppManifest['cards'][number]): GeneratedFile {
  return component(`app/cards/${card.file}-hsmeta.json`, card.uid, 'card', {
    name: card.name,
    description: card.description,
    location: card.location,
    entrypoint: `/app/cards/${card.entrypoint}`,
    objectTypes: card.objectTypes,
  });
}

/** Route of the backend for a workflow action. */
export function actionPath(file: string): string {
  return `/hubspot/workflows/${file}`;
}

function actionFile(manifest: AppManifest, action: AppManifest['workflowActions'][number]): GeneratedFile {
  const texts = (of: 'label' | 'description'): Record<string, string> =>
    Object.fromEntries(action.inputs.map((input) => [input.name, input[of]]));
  return component(`app/workflow-actions/${action.file}-hsmeta.json`, action.uid, 'workflow-action', {
    actionUrl: `\${${manifest.backend.variable}}${actionPath(action.file)}`,
    isPublished: true,
    supportedClients: [{ client: 'WORKFLOWS' }],
    objectTypes: action.objectTypes,
    inputFields: action.inputs.map(({ label: _label, description: _description, ...typeDefinition }) => ({
      typeDefinition,
      supportedValueTypes: ['STATIC_VALUE'],
      isRequired: false,
    })),
    outputFields: action.outputs.map((typeDefinition) => ({ typeDefinition })),
    labels: {
      en: {
        actionName: action.name,
        actionDescription: action.description,
        actionCardContent: action.card,
        appDisplayName: manifest.name,
        inputFieldLabels: texts('label'),
        inputFieldDescriptions: texts('description'),
      },
    },
  });
}

function webhooksFile({ backend, webhooks }: AppManifest): GeneratedFile {
  return component('app/webhooks/webhooks-hsmeta.json', webhooks.uid, 'webhooks', {
    settings: { targetUrl: `\${${backend.variable}}${webhooks.path}`, maxConcurrentRequests: webhooks.maxConcurrentRequests },
    subscriptions: {
      crmObjects: webhooks.objects.map((subscription) => ({ ...subscription, active: true })),
      legacyCrmObjects: [],
      hubEvents: webhooks.hub.map((subscriptionType) => ({ subscriptionType, active: true })),
    },
  });
}

/** HubSpot allows no other top-level key, so nothing in the file can say that it is generated. */
function component(path: string, uid: string, type: string, config: object): GeneratedFile {
  return { path, text: `${JSON.stringify({ uid, type, config }, null, 2)}\n` };
}
