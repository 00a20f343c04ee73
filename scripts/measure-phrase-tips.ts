/**
 * How the phrase tips do on sentences that somebody wrote who had not read a line of their rules: precision and recall for each language and
 * tip, on the half that nobody who mended a rule has seen. `npm run measure:tips -- [seen|all] [language] [misses]`.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Language } from '../src/core/schema/index.ts';
import { checkText } from '../src/core/tips/check-text.ts';
import { strangersSlots } from './tips/strangers-slots.ts';

type Wordings = Record<Language, Record<string, { bad: string[]; good: string[] }>>;

const folder = join(resolve(import.meta.dirname, '..'), 'test/fixtures/tips');
const wordings = JSON.parse(readFileSync(join(folder, 'stranger-wordings.json'), 'utf8')) as Wordings;
const voicemails = JSON.parse(readFileSync(join(folder, 'stranger-voicemails.json'), 'utf8')) as Record<Language, string[]>;
const listsMisses = process.argv.includes('misses');
/** The first half of each list was shown to those who mended the rules; the second never was. */
const half = process.argv.includes('seen') ? 'seen' : process.argv.includes('all') ? 'all' : 'held-out';
const of = <Item>(items: readonly Item[]): readonly Item[] => {
  const middle = items.length / 2;
  return half === 'all' ? items : half === 'seen' ? items.slice(0, middle) : items.slice(middle);
};
const only = process.argv.slice(2).find((argument) => (Language.options as readonly string[]).includes(argument));

const finds = (language: Language, tip: string, text: string): boolean =>
  checkText({ text, slots: strangersSlots(language) }).findings.some((finding) => finding.tip === tip);
const share = (part: number, whole: number): string => (whole === 0 ? '  –' : `${Math.round((100 * part) / whole)}`.padStart(3));

for (const language of Language.options.filter((option) => only === undefined || option === only)) {
  const rows = Object.entries(wordings[language]).map(([tip, lists]) => {
    const [bad, good] = [of(lists.bad), of(lists.good)];
    const missed = bad.filter((text) => !finds(language, tip, text));
    const wronged = good.filter((text) => finds(language, tip, text));
    const found = bad.length - missed.length;
    return {
      tip,
      missed,
      wronged,
      found,
      bad: bad.length,
      recall: found / bad.length,
      precision: found / Math.max(1, found + wronged.length),
    };
  });
  const macro = (of: 'recall' | 'precision'): string =>
    share(
      rows.reduce((sum, row) => sum + row[of], 0),
      rows.length,
    );
  console.log(`${language}: precision ${macro('precision')} %, recall ${macro('recall')} % over ${rows.length} tips`);
  for (const { tip, found, bad, missed, wronged } of rows) {
    console.log(`  ${tip.padEnd(24)} ${found} of ${bad} found, ${wronged.length} false`);
    if (listsMisses) for (const text of missed) console.log(`      missed: ${text}`);
    if (listsMisses) for (const text of wronged) console.log(`      false:  ${text}`);
  }
  const objected = of(voicemails[language]).map((text) => ({
    text,
    findings: checkText({ text, slots: strangersSlots(language) }).findings.filter(({ severity }) => severity !== 'info'),
  }));
  console.log(
    `  good voicemails without error or warning: ${objected.filter(({ findings }) => findings.length === 0).length} of ${objected.length}`,
  );
  if (listsMisses)
    for (const { text, findings } of objected)
      for (const { tip, message } of findings) console.log(`      ${tip}: ${message}  ← ${text.slice(0, 60)}…`);
}
