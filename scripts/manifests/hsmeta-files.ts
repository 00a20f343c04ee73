/** From app.json to HubSpot's component files: pure, so that writing them and checking them agree. */
import type { AppManifest } from './app-manifest.ts';

export interface GeneratedFile {
  /** Relative to the source folder of the HubSpot project, with forward slashes. */
  path: string;
  text: string;
}

export function hsmetaFiles(manifest: AppManifest): GeneratedFile[] {
  return [appFile(manifest), ...manifest.cards.map(cardFile)];
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

/** HubSpot allows no other top-level key, so nothing in the file can say that it is generated. */
function component(path: string, uid: string, type: string, config: object): GeneratedFile {
  return { path, text: `${JSON.stringify({ uid, type, config }, null, 2)}\n` };
}
