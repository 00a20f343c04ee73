/** Finds the route for a method and a path. */

import type { Route } from './exchange.ts';

export type RouteMatch = { route: Route; params: Record<string, string> } | { allowed: string[] };

interface CompiledRoute {
  route: Route;
  segments: string[];
}

export interface RouteTable {
  /** `allowed` lists the methods the path knows when the method is not among them; empty when the path is unknown. */
  match(method: string, path: string): RouteMatch;
}

/** Earlier routes win, so a literal segment has to stand before a parameter in the same place. */
export function routeTable(routes: readonly Route[]): RouteTable {
  const compiled: CompiledRoute[] = routes.map((route) => ({ route, segments: route.path.split('/') }));
  return {
    match(method, path) {
      const given = path.split('/');
      const allowed = new Set<string>();
      for (const { route, segments } of compiled) {
        const params = matchSegments(segments, given);
        if (params === null) continue;
        if (route.method === method) return { route, params };
        allowed.add(route.method);
      }
      return { allowed: [...allowed] };
    },
  };
}

function matchSegments(segments: readonly string[], given: readonly string[]): Record<string, string> | null {
  if (segments.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith(':')) {
      if (value === '') return null;
      params[segment.slice(1)] = decoded(value);
    } else if (segment !== value) return null;
  }
  return params;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
