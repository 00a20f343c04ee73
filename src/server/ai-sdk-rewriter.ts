/** A language model of the account's own choice, through the AI SDK, which is installed only where somebody wants one. */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { LanguageModel } from 'ai';
import { z } from 'zod';
import { Part } from '../core/schema/index.ts';
import type { RewriteStyle, Rewriter } from '../use-cases/rewriter.ts';
import type { MaskedScript } from '../core/rewriting/mask-script.ts';

const Reply = z.object({ parts: z.array(z.object({ part: Part, text: z.string() })) });

const INSTRUCTIONS = `You reword voicemail scripts that a salesperson will say aloud. Keep every placeholder in braces exactly as it is, as often as it is
asked for, and in a sentence where its words will fit. Keep the parts and their order. Add nothing: no number, no name, no link, no claim, no deadline,
no promise. Use plain everyday words, as people speak. Answer with the parts alone.`;

function promptFor({ parts, slots }: MaskedScript, style: RewriteStyle): string {
  const [low, high] = style.targetSeconds;
  return JSON.stringify({
    language: style.variant,
    tone: style.tone,
    address: style.formality,
    seconds: `${low} to ${high}`,
    placeholders: slots.map(({ name, meaning, times: [least, most] }) => ({ placeholder: `{${name}}`, meaning, least, most })),
    parts,
  });
}

export function aiSdkRewriter(model: LanguageModel): Rewriter {
  return {
    async rewrite(script, style, signal) {
      const { generateText, Output } = await import('ai');
      const { output } = await generateText({
        model,
        output: Output.object({ schema: Reply }),
        instructions: INSTRUCTIONS,
        prompt: promptFor(script, style),
        abortSignal: signal,
        maxRetries: 0,
      });
      return output;
    },
  };
}

/**
 * @param path of an ES module whose default export is a language model of the AI SDK
 * @throws Error in words for whoever starts the server, when the module or the SDK is not there
 */
export async function loadRewriter(path: string): Promise<Rewriter> {
  try {
    await import('ai');
  } catch {
    throw new Error('REWRITE_MODEL is set, but the package "ai" is not installed: npm install ai');
  }
  const module = (await import(pathToFileURL(resolve(path)).href)) as { default?: LanguageModel };
  if (module.default === undefined) throw new Error(`REWRITE_MODEL: ${path} has no default export; export a language model of the AI SDK.`);
  return aiSdkRewriter(module.default);
}
