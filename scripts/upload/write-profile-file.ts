/** Writes hsprofile.<name>.json, which fills the variables of the component files for one HubSpot account. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** HubSpot lets a card fetch from https origins with a real host name only. */
export const Profile = z.object({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be a word of a-z, 0-9 and "-"'),
  accountId: z.coerce.number('must be the number of a HubSpot account').int().positive(),
  backendOrigin: z
    .string('must be the https origin of the backend')
    .regex(
      /^https:\/\/(?!localhost)[a-z0-9.-]+\.[a-z]{2,}(:\d+)?$/,
      'must be an https origin such as https://ringback.example.com, without a path',
    ),
});
export type Profile = z.infer<typeof Profile>;

/** @returns the file written. `variable` is the name app.json gives to the backend's origin. */
export function writeProfileFile(sourceFolder: string, profile: Profile, variable: string): string {
  const file = join(sourceFolder, `hsprofile.${profile.name}.json`);
  const content = { accountId: profile.accountId, variables: { [variable]: profile.backendOrigin } };
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
  return file;
}
