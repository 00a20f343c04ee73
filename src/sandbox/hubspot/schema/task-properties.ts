/**
 * Task properties of the emulator.
 * Documented (tasks guide, 2026-11): names, types and statuses; WAITING, IN_PROGRESS, DEFERRED and priority NONE were observed.
 */

import type { StoredProperty } from '../state/emulator-state.ts';
import { activityProperties } from './call-properties.ts';
import { defineProperty } from './define-property.ts';

const GROUP = 'task';

/** A fresh set on each call, because accounts change theirs. */
export function taskProperties(): StoredProperty[] {
  return [
    ...activityProperties(GROUP),
    defineProperty(GROUP, 'hs_task_subject', 'Task Title', 'string'),
    defineProperty(GROUP, 'hs_task_body', 'Task Notes', 'string', { fieldType: 'html' }),
    defineProperty(GROUP, 'hs_task_status', 'Task Status', 'enumeration', {
      options: ['NOT_STARTED', 'COMPLETED', 'IN_PROGRESS', 'WAITING', 'DEFERRED'],
    }),
    defineProperty(GROUP, 'hs_task_priority', 'Priority', 'enumeration', { options: ['NONE', 'LOW', 'MEDIUM', 'HIGH'] }),
    defineProperty(GROUP, 'hs_task_type', 'Task Type', 'enumeration', { options: ['EMAIL', 'CALL', 'TODO'] }),
    defineProperty(GROUP, 'hs_task_reminders', 'Reminders', 'string'),
    defineProperty(GROUP, 'hs_queue_membership_ids', 'Queue', 'string'),
    defineProperty(GROUP, 'hs_task_family', 'Task family', 'string', { readOnly: true }),
    defineProperty(GROUP, 'hs_task_for_object_type', 'Task for object type', 'string', { readOnly: true }),
    defineProperty(GROUP, 'hs_task_is_overdue', 'Is overdue', 'bool', { calculated: true }),
    defineProperty(GROUP, 'hs_task_completion_date', 'Completed at', 'datetime', { readOnly: true }),
  ];
}
