/** The one thing a language model is asked: to say a masked script in other words. */
import type { Language, Slots } from '../core/schema/index.ts';
import type { MaskedScript } from '../core/rewriting/mask-script.ts';

export interface RewriteStyle {
  language: Language;
  /** BCP 47 with a region where wording differs, e.g. "pt-BR". */
  variant: string;
  tone: Slots['settings']['tone'];
  formality: Slots['settings']['formality'];
  /** Band of spoken seconds for the whole. */
  targetSeconds: readonly [number, number];
}

export interface Rewriter {
  /**
   * @param script placeholders and the words between them; no value of any CRM
   * @returns whatever the model said, to be checked by `acceptRewrite`; `{ parts: [{ part, text }] }` when it did as it was told
   * @throws anything; whoever asks falls back to the script as it was
   */
  rewrite(script: MaskedScript, style: RewriteStyle, signal: AbortSignal): Promise<unknown>;
}
