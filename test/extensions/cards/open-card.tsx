/** Opens the card in HubSpot's test renderer, and presses, types and reads as a rep would. */
import { useReducer } from 'react';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { VoicemailCard } from '../../../extensions/hubspot/app/cards/VoicemailCard.tsx';
import { VoicemailSidebar } from '../../../extensions/hubspot/app/cards/VoicemailSidebar.tsx';

/** A shared machine may be slow; a condition that never comes fails the test. */
const WAIT = { timeoutInMs: 8000 };

/** A rendered element as far as these tests look at it. */
interface Node {
  props: Record<string, unknown>;
  text: string | null;
  childNodes?: Node[];
  trigger(event: string, argument?: unknown): void;
}

function nodeWith(node: Node, testId: string): Node | null {
  if (node.props?.['testId'] === testId) return node;
  for (const child of node.childNodes ?? []) {
    const found = nodeWith(child, testId);
    if (found !== null) return found;
  }
  return null;
}

/** Everything an element says, its children included. */
function wordsOf(node: Node): string {
  return node.childNodes === undefined ? (node.text ?? '') : node.childNodes.map(wordsOf).join(' ');
}

export type Card = ReturnType<typeof openCard>;

export interface CardSetting {
  place?: 'crm.record.tab' | 'crm.record.sidebar';
  contactId?: number;
  variables?: Record<string, string>;
}

export function openCard({
  place = 'crm.record.tab',
  contactId = 101,
  variables = { BACKEND_ORIGIN: 'https://ringback.example' },
}: CardSetting = {}) {
  const renderer = createRenderer(place as 'crm.record.tab');
  renderer.mocks.context.crm = { objectId: contactId, objectTypeId: '0-1' };
  renderer.mocks.context.variables = variables;
  renderer.mocks.context.portal = { id: 123, timezone: 'America/Denver' };
  let drawAgain = () => {};
  function Place() {
    const [, again] = useReducer((turn: number) => turn + 1, 0);
    drawAgain = again;
    return place === 'crm.record.tab' ? <VoicemailCard /> : <VoicemailSidebar />;
  }
  renderer.render(<Place />);

  const maybe = (testId: string) => nodeWith(renderer.getRootNode() as unknown as Node, testId);
  const node = (testId: string): Node => {
    const found = maybe(testId);
    if (found === null) throw new Error(`${testId} is not there`);
    return found;
  };

  return {
    renderer,
    actions: renderer.mocks.actions,
    /** HubSpot shows another record in the same card. */
    goTo: (objectId: number) => {
      renderer.mocks.context.crm = { objectId, objectTypeId: '0-1' };
      drawAgain();
    },
    has: (testId: string) => maybe(testId) !== null,
    text: (testId: string) => (maybe(testId) === null ? null : wordsOf(node(testId))),
    props: (testId: string) => maybe(testId)?.props ?? null,
    wholeText: () => wordsOf(renderer.getRootNode() as unknown as Node),
    appears: (testId: string) =>
      renderer.waitFor(() => {
        node(testId);
      }, WAIT),
    goes: (testId: string) =>
      renderer.waitFor(() => {
        if (maybe(testId) !== null) throw new Error(`${testId} is still there`);
      }, WAIT),
    until: (check: () => void) => renderer.waitFor(check, WAIT),
    press: (testId: string) => {
      const target = node(testId);
      if (target.props['disabled'] === true) throw new Error(`${testId} is disabled`);
      target.trigger('onClick');
    },
    /** Keystrokes without leaving the field. */
    type: (testId: string, text: string) => node(testId).trigger('onInput', text),
    /** Keystrokes and leaving the field. */
    fill: (testId: string, text: string) => node(testId).trigger('onChange', text),
    /** Picks an option, ticks a box, sets a date, opens a fold. */
    set: (testId: string, value: unknown) => node(testId).trigger('onChange', value),
    click: (testId: string) => node(testId).trigger('onClick'),
    alerts: () => renderer.mocks.actions.addAlert.calls.map(([alert]) => alert),
  };
}
