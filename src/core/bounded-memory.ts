/** Remembers what pure functions answered, by key, and never more than was agreed: what nobody asked for lately is forgotten first. */

/** Answers from memory, or does the work and remembers it. The value may be null, but not undefined. */
export type BoundedMemory<Value> = (key: string, work: () => Value) => Value;

/**
 * Two generations: when the younger holds half of the most, the elder is dropped. What comes back in time moves to the younger, so that
 * a crowd of keys that are asked for once does not push out the ones that everybody needs.
 * @param most answers that are held at any time, two at least
 */
export function boundedMemory<Value>(most: number): BoundedMemory<Value> {
  const half = Math.floor(most / 2);
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (key, work) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const kept = old.get(key);
    const value = kept === undefined ? work() : kept;
    if (young.size >= half) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
