/** Calls a function of the card. A failure there is reported by the worker itself, so it is not reported here again. */
export function callCard<Args extends unknown[]>(handler: ((...args: Args) => unknown) | null | undefined, ...args: Args): void {
  if (!handler) return;
  Promise.resolve(handler(...args)).catch(() => undefined);
}
