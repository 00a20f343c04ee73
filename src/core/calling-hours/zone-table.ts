/** Reads the written tables: "key: a b c", a line that starts with a blank goes on. */

export function tableLines(table: string): [key: string, words: string[]][] {
  return table
    .trim()
    .replace(/\n /g, ' ')
    .split('\n')
    .map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2).split(' ')];
    });
}
