/** Measures in the page how long it takes from a key to the finding it brings about, or that it takes away. */
import type { Page } from 'playwright-core';

/** Runs in the page: no scope of this file is there. */
const MEASURE = `(async ({ text, part, shown }) => {
  const card = document.querySelector('[data-testid="card-tab"]');
  const field = card.querySelector('textarea[data-testid="script-text"], [data-testid="script-text"] textarea');
  const isThere = () => card.innerText.includes(part);
  return new Promise((resolve, reject) => {
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
    const observer = new MutationObserver(() => {
      if (isThere() === shown) done(performance.now() - began);
    });
    const timer = setTimeout(() => reject(new Error('no finding within 5 s')), 5000);
    const done = (ms) => { observer.disconnect(); clearTimeout(timer); resolve(ms); };
    observer.observe(card, { subtree: true, childList: true, characterData: true });
    field.focus();
    set.call(field, text);
    const began = performance.now();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
})`;

/** @returns milliseconds until the card says, or no longer says, these words after the text was typed */
export async function keystrokeToFinding(page: Page, text: string, part: string, shown: boolean): Promise<number> {
  return page.evaluate<number>(`${MEASURE}(${JSON.stringify({ text, part, shown })})`);
}
