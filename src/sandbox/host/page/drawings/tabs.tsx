/** Drawings of Tabs and Tab. A Tab tells its title through a context, because Tabs cannot see its children's props. */

import type { TabProps, TabsProps } from '@hubspot/ui-extensions';
import { createContext, useContext, useEffect, useId, useMemo, useRef, useState } from 'react';
import { callCard } from '../call-card.ts';
import { classNames } from './class-names.ts';
import { testIdOf } from './test-id.ts';

type TabKey = string | number;

interface TabMeta {
  title: string;
  disabled: boolean;
  tooltip: string | null;
  testId: string | null;
  /** False for a key made up here, which the card does not know. */
  isNamed: boolean;
}

interface TabsState {
  selected: TabKey | null;
  baseId: string;
  /** @returns a function that takes the tab away */
  put(key: TabKey, meta: TabMeta): () => void;
}

const TabsContext = createContext<TabsState | null>(null);

export function Tabs({
  selected,
  defaultSelected,
  variant = 'default',
  fill,
  onSelectedChange,
  children,
  ...props
}: TabsProps): React.JSX.Element {
  const [tabs, setTabs] = useState<ReadonlyMap<TabKey, TabMeta>>(new Map());
  const [own, setOwn] = useState<TabKey | null>(defaultSelected ?? null);
  const baseId = useId();
  const list = useRef<HTMLDivElement>(null);
  const keys = [...tabs.keys()];
  const wanted = selected ?? own;
  const current = wanted !== null && (tabs.has(wanted) || tabs.size === 0) ? wanted : (keys[0] ?? null);
  const state = useMemo<TabsState>(
    () => ({
      selected: current,
      baseId,
      put(key, meta) {
        setTabs((known) => new Map(known).set(key, meta));
        return () =>
          setTabs((known) => {
            const rest = new Map(known);
            rest.delete(key);
            return rest;
          });
      },
    }),
    [current, baseId],
  );
  const choose = (key: TabKey): void => {
    setOwn(key);
    if (tabs.get(key)?.isNamed) callCard(onSelectedChange as ((key: TabKey) => void) | undefined, key);
  };
  const move = (by: number): void => {
    const open = keys.filter((key) => !tabs.get(key)?.disabled);
    const next = open[(open.indexOf(current ?? '') + by + open.length) % open.length];
    if (next === undefined) return;
    choose(next);
    list.current?.querySelector<HTMLElement>(`[data-tab-key="${CSS.escape(String(next))}"]`)?.focus();
  };
  return (
    <div className={classNames('hs-tabs', `hs-tabs-${variant}`, fill && 'hs-tabs-fill')} {...testIdOf(props)}>
      <div
        className="hs-tab-list"
        role="tablist"
        ref={list}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight') move(1);
          if (event.key === 'ArrowLeft') move(-1);
        }}
      >
        {keys.map((key) => {
          const meta = tabs.get(key);
          return (
            <button
              key={String(key)}
              type="button"
              role="tab"
              id={`${baseId}-tab-${key}`}
              data-tab-key={String(key)}
              data-testid={meta?.testId ? `${meta.testId}-tab` : undefined}
              aria-controls={`${baseId}-panel-${key}`}
              aria-selected={key === current}
              tabIndex={key === current ? 0 : -1}
              disabled={meta?.disabled}
              title={meta?.tooltip ?? undefined}
              onClick={() => choose(key)}
            >
              {meta?.title}
            </button>
          );
        })}
      </div>
      <TabsContext.Provider value={state}>{children}</TabsContext.Provider>
    </div>
  );
}

/** Every tab stays mounted; whether HubSpot mounts them lazily is not known. */
export function Tab({ tabId, title = '', disabled = false, tooltip, children, ...props }: TabProps): React.JSX.Element {
  const madeUp = useId();
  const key = tabId ?? madeUp;
  const tabs = useContext(TabsContext);
  const put = useRef(tabs?.put);
  const { testId } = props;
  useEffect(
    () => put.current?.(key, { title, disabled, tooltip: tooltip ?? null, testId: testId ?? null, isNamed: tabId !== undefined }),
    [key, title, disabled, tooltip, testId, tabId],
  );
  return (
    <div
      role="tabpanel"
      id={`${tabs?.baseId}-panel-${key}`}
      aria-labelledby={`${tabs?.baseId}-tab-${key}`}
      hidden={tabs?.selected !== key}
      className="hs-tab-panel"
      {...testIdOf(props)}
    >
      {children}
    </div>
  );
}
