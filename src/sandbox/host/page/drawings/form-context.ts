/** Lets a Form ask its inputs to commit what was typed before it is submitted. */

import { createContext } from 'react';

export interface FormInputs {
  /** @returns a function that forgets the input */
  register(commit: () => void): () => void;
}

export const FormContext = createContext<FormInputs | null>(null);
