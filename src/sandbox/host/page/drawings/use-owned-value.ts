/**
 * The value of a controlled input, owned by the page.
 * Each keystroke travels to the worker and comes back; by then more has been typed. What comes back and was sent from here is an echo
 * and is ignored, anything else is a change the card made and is adopted.
 */

import { useEffect, useRef, useState } from 'react';

/** Echoes remembered at most. */
const SENT_MAX = 100;
/** An answer that takes longer than this after the last edit is the card's own doing, in ms. */
const ECHO_MS = 1000;

export interface OwnedValue<Value> {
  value: Value;
  /** Shows the value at once; the caller tells the card. */
  edit: (next: Value) => void;
  /** Ends an edit: from here on the card's word counts. */
  settle: () => void;
}

export function useOwnedValue<Value>(given: Value | undefined, initial: Value): OwnedValue<Value> {
  const [value, setValue] = useState<Value>(given ?? initial);
  const sent = useRef<string[]>([]);
  const lastEditMs = useRef(0);
  const givenText = JSON.stringify(given);

  useEffect(() => {
    if (given === undefined) return;
    const place = performance.now() - lastEditMs.current < ECHO_MS ? sent.current.indexOf(givenText) : -1;
    if (place >= 0) sent.current = sent.current.slice(place + 1);
    else {
      sent.current = [];
      setValue(given);
    }
    // Only the text counts: each message from the worker brings a new but equal object.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [givenText]);

  return {
    value,
    edit(next) {
      sent.current = [...sent.current, JSON.stringify(next)].slice(-SENT_MAX);
      lastEditMs.current = performance.now();
      setValue(next);
    },
    settle() {
      sent.current = [];
    },
  };
}
