/** Runs HubSpot's own project parser and translator, validation on, over a source folder. */
import { isTranslationError, translate } from '@hubspot/project-parsing-lib/translate';
import { STUB_ACCOUNT_ID } from './stub-hubspot.ts';

export interface TranslatedComponent {
  uid: string;
  /** HubSpot's name of the type, e.g. "CARD". */
  type: string;
  config: Record<string, unknown>;
}

/**
 * @param profile name of the hsprofile file whose variables fill the components
 * @throws Error with HubSpot's own message when the project would be refused
 */
export async function translateProject(request: {
  sourceFolder: string;
  platformVersion: string;
  profile: string;
}): Promise<{ components: TranslatedComponent[]; skipped: string[] }> {
  try {
    const { intermediateRepresentation, skippedHsMetaFiles } = await translate(
      { projectSourceDir: request.sourceFolder, platformVersion: request.platformVersion, accountId: STUB_ACCOUNT_ID },
      { skipValidation: false, profile: request.profile },
    );
    const components = Object.values(intermediateRepresentation.intermediateNodesIndexedByUid).map((node) => ({
      uid: node.uid,
      type: node.componentType,
      config: node.config as Record<string, unknown>,
    }));
    return { components, skipped: skippedHsMetaFiles };
  } catch (error) {
    if (isTranslationError(error)) throw new Error(error.toString(), { cause: error });
    throw error;
  }
}
