/** CPU time and memory of any process of this machine, as Linux counts them. */
import { readFileSync } from 'node:fs';

/** Ticks a second in /proc, the same on every Linux that Node runs on. Source: man 5 proc and getconf CLK_TCK, read 2026-11-24. */
const TICK_US = 10_000;

/** @returns microseconds in user and system mode, all threads; null when there is no such process */
export function processCpuUs(pid: number): number | null {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name may hold blanks and brackets; what follows its last bracket does not.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_US;
  } catch {
    return null;
  }
}

/** @returns megabytes (10^6 bytes) resident now, and at most since it began */
export function processMemoryMb(pid: number): { now: number; most: number } {
  const text = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  const kib = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? Number.NaN);
  return { now: (kib('VmRSS') * 1024) / 1e6, most: (kib('VmHWM') * 1024) / 1e6 };
}
