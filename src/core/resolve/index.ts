/** The heavy half of the core: numbering plans, name rules, time zones. Runs on the backend and the command line. */
export { resolveSlots } from './resolve-slots.ts';
export { nextWorkingDay } from '../calendar/next-working-day.ts';
