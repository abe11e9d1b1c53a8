import type { SearchSubject } from './search-subject.ts';
import { supportRequestSubject } from './subjects/support-request.ts';
import { campaignSubject } from './subjects/campaign.ts';
import { eventSubject } from './subjects/event.ts';
import { dispatchSubject } from './subjects/dispatch.ts';
import { factSubject } from './subjects/fact.ts';
import { fileSubject } from './subjects/file.ts';
import { membershipSubject } from './subjects/membership.ts';
import { pressQuestionSubject } from './subjects/press-question.ts';
import { pressReleaseSubject } from './subjects/press-release.ts';
import { socialPostSubject } from './subjects/social-post.ts';
import { recipientSubject } from './subjects/recipient.ts';
import { guestSubject } from './subjects/guest.ts';
import { giftSubject } from './subjects/gift.ts';
import { resourceSubject } from './subjects/resource.ts';
import { occasionSubject } from './subjects/occasion.ts';
import { visitSubject } from './subjects/visit.ts';
import { taskSubject } from './subjects/task.ts';

/** Every kind of record that can be found. A new room adds its own file and a line here. */
export const searchSubjects: readonly SearchSubject[] = [
  pressReleaseSubject,
  taskSubject,
  fileSubject,
  membershipSubject,
  socialPostSubject,
  factSubject,
  campaignSubject,
  supportRequestSubject,
  visitSubject,
  recipientSubject,
  dispatchSubject,
  pressQuestionSubject,
  eventSubject,
  guestSubject,
  giftSubject,
  resourceSubject,
  occasionSubject,
];
