/** The port to what all processes together ask of an account. The limiter is given it; where only one process exists there is none. */

export interface RequestsToTake {
  /** Requests of one kind that could go at once, 0 to only tell. */
  wanted: number;
  /** Requests in a window above which none of this kind goes. */
  most: number;
  /** Goes no faster than one each `paceMs`; what does not keep the pace uses it up all the same. */
  keepsPace: boolean;
  paceMs: number;
  /** Null for what is no search. */
  searchesPerSecond: number | null;
  /** Requests that went, in the last window, without being taken here. */
  unnoted: number;
  /** The maximum these numbers were made for. */
  goesByMax: number;
  /** What the CRM reported since, null when nothing that matters: its maximum, and the requests it had counted at most `agoMs` ago. */
  heard: { max: number | null; used: number | null; agoMs: number } | null;
  /** Keeps all processes away for this long; null: does not. */
  pauseMs: number | null;
}

export interface RequestsTaken {
  /** 0 to `wanted`, counted from the moment they were taken on. */
  granted: number;
  /** When the next one could go, if not all were granted; 0 when only the maximum was wrong. Milliseconds. */
  waitMs: number;
  /** Requests in the window, of all processes. */
  used: number;
  /** The account's maximum; null until the CRM reported one. */
  max: number | null;
  /** How long all processes keep away; 0: they do not. */
  pausedMs: number;
}

export interface SharedAllowance {
  /** Atomic across processes. Rejects when it cannot tell. */
  take(accountId: string, requests: RequestsToTake): Promise<RequestsTaken>;
}
