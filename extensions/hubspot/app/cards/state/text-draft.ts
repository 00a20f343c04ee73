/** A text under the rep's hands: what is typed so far, what the field was last given, and when to give it anew. */

export interface TextDraft {
  /** Every keystroke. */
  live: string;
  /** Value handed to the field; it changes on commit only, so that a late echo never overwrites typing. */
  committed: string;
  /** Grows when the text was replaced from outside the field; used as the field's key, so the replacement always shows. */
  revision: number;
  /** True between a keystroke and its commit. */
  typing: boolean;
}

export function draftOf(text: string): TextDraft {
  return { live: text, committed: text, revision: 0, typing: false };
}

/** A keystroke. */
export function typed(draft: TextDraft, text: string): TextDraft {
  return { ...draft, live: text, typing: true };
}

/** The field lost focus. */
export function committed(draft: TextDraft, text: string): TextDraft {
  return { ...draft, live: text, committed: text, typing: false };
}

/** Somebody other than the field changed the text. */
export function replaced(draft: TextDraft, text: string): TextDraft {
  return { live: text, committed: text, revision: draft.revision + 1, typing: false };
}
