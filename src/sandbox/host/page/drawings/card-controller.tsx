/** Finds the drawing of a component. One without a drawing becomes a red box instead of ending the page. */

import { createController, type Controller } from '@remote-ui/react/host';
import type { ComponentType, ReactNode } from 'react';
import { recordEvent } from '../event-log.ts';
import { DRAWINGS } from './drawings.ts';

/** One box per name: a fresh component at each look-up would mount its content anew. */
const boxes = new Map<string, ComponentType<{ children?: ReactNode }>>();

function unknownBox(name: string): ComponentType<{ children?: ReactNode }> {
  const known = boxes.get(name);
  if (known) return known;
  recordEvent('host', 'unknown-component', name);
  function UnknownComponent({ children }: { children?: ReactNode }): React.JSX.Element {
    return (
      <div className="host-unknown" data-testid="unknown-component">
        <strong>No drawing for {name}</strong>
        {children}
      </div>
    );
  }
  boxes.set(name, UnknownComponent);
  return UnknownComponent;
}

const known = createController(DRAWINGS);

export const cardController: Controller = {
  ...known,
  get: (type) => {
    const name = String(type);
    return Object.hasOwn(DRAWINGS, name) ? known.get(type) : unknownBox(name);
  },
};
