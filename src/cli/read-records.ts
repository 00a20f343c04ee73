/**
 * JSON documents from a stream: one per line, or documents that span lines, or both. A document begins at the first
 * character that is not blank and ends where its brackets close; what cannot be a document ends with its line.
 */

/** Longest record in characters; a facts document is a few thousand. */
const MAX_RECORD_LENGTH = 2_000_000;

export type JsonRecord = { number: number; value: unknown } | { number: number; problem: string };

/** Yields records in order, numbered from 1. */
export async function* readRecords(input: AsyncIterable<Uint8Array>): AsyncGenerator<JsonRecord> {
  const decoder = new TextDecoder('utf-8');
  const splitter = createSplitter();
  let number = 0;
  let first = true;
  const parsed = (texts: string[]): JsonRecord[] => texts.map((text) => parse((number += 1), text));
  for await (const piece of input) {
    let text = decoder.decode(piece, { stream: true });
    if (first && text !== '') {
      text = text.replace(/^\uFEFF/, '');
      first = false;
    }
    yield* parsed(splitter.push(text));
  }
  yield* parsed([...splitter.push(decoder.decode()), ...splitter.end()]);
}

function parse(number: number, text: string): JsonRecord {
  if (text.length > MAX_RECORD_LENGTH) return { number, problem: `is longer than ${String(MAX_RECORD_LENGTH)} characters` };
  try {
    return { number, value: JSON.parse(text) as unknown };
  } catch {
    return { number, problem: 'is not JSON' };
  }
}

/** Cuts text into documents without parsing it twice: only brackets, strings and line ends matter. */
function createSplitter(): { push(text: string): string[]; end(): string[] } {
  let pending = '';
  let depth = 0;
  let inString = false;
  let escaped = false;
  let scanned = 0;

  function take(end: number): string {
    const document = pending.slice(0, end);
    pending = pending.slice(end);
    scanned = 0;
    depth = 0;
    inString = false;
    escaped = false;
    return document;
  }

  function push(text: string): string[] {
    pending += text;
    const documents: string[] = [];
    while (scanned < pending.length) {
      const character = pending[scanned];
      // A record that never closes must not swallow the next one: formatters indent nested objects, records begin their line.
      if (character === '{' && depth > 0 && !inString && pending[scanned - 1] === '\n') documents.push(take(scanned));
      scanned += 1;
      if (inString) {
        if (escaped) escaped = false;
        else if (character === '\\') escaped = true;
        else if (character === '"') inString = false;
        // A line end cannot stand inside a JSON string: the record is broken, and the next line is a new one.
        else if (character === '\n') documents.push(take(scanned));
      } else if (character === '"') inString = true;
      else if (character === '{' || character === '[') depth += 1;
      else if (character === '}' || character === ']') {
        depth -= 1;
        if (depth <= 0) documents.push(take(scanned));
      } else if (character === '\n' && depth === 0) documents.push(take(scanned));
    }
    return documents.filter((document) => document.trim() !== '');
  }

  return {
    push,
    end: () => {
      const rest = take(pending.length);
      return rest.trim() === '' ? [] : [rest];
    },
  };
}
