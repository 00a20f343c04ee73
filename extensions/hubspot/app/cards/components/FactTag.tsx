/** One fact as a small tag: where it comes from in the tag, its value in the tooltip. */
import { Tag, Tooltip } from '@hubspot/ui-extensions';
import type { FactWords } from '../words/source-words.ts';

export function FactTag({ words }: { words: FactWords }) {
  return (
    <Tag inline overlay={<Tooltip>{words.detail}</Tooltip>}>
      {words.label}
    </Tag>
  );
}
