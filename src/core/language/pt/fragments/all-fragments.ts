/** Every Portuguese fragment. */
import type { Fragment } from '../../fragment.ts';
import { asksToCallBack } from './asks-to-call-back.ts';
import { asksToWatchForEmail } from './asks-to-watch-for-email.ts';
import { contactDetails } from './contact-details.ts';
import { contextsCold } from './contexts-cold.ts';
import { contextsFromGroup } from './contexts-from-group.ts';
import { contextsFromMeeting } from './contexts-from-meeting.ts';
import { contextsFromPerson } from './contexts-from-person.ts';
import { contextsLater } from './contexts-later.ts';
import { greetings } from './greetings.ts';
import { reasons } from './reasons.ts';
import { reasonsLater } from './reasons-later.ts';
import { repeats } from './repeats.ts';
import { signOffs } from './sign-offs.ts';

export const allFragments: readonly Fragment[] = [
  ...greetings,
  ...contextsFromMeeting,
  ...contextsFromPerson,
  ...contextsFromGroup,
  ...contextsCold,
  ...contextsLater,
  ...reasons,
  ...reasonsLater,
  ...asksToCallBack,
  ...asksToWatchForEmail,
  ...contactDetails,
  ...repeats,
  ...signOffs,
];
