import { Language } from '../../../src/core/schema/index.ts';
import { describeLanguagePack } from '../../contract/language-pack-battery.ts';

for (const language of Language.options) describeLanguagePack(language);
