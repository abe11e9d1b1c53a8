import { kernelProblems, type Problem } from '@ravabet/contracts';
import { newsroomProblems, pressQuestionProblems } from '@ravabet/contracts/newsdesk/newsroom';
import { pressReleaseProblems } from '@ravabet/contracts/newsdesk/press-releases';
import { fileProblems } from '@ravabet/contracts/office/files';
import { jobProblems } from '@ravabet/contracts/office/jobs';
import { socialPostProblems } from '@ravabet/contracts/newsdesk/social-posts';
import { campaignProblems } from '@ravabet/contracts/newsdesk/campaigns';
import { dispatchProblems, recipientProblems } from '@ravabet/contracts/newsdesk/distribution';
import { factProblems } from '@ravabet/contracts/newsdesk/facts';
import { resourceProblems } from '@ravabet/contracts/protocol/resources';
import { supportRequestProblems } from '@ravabet/contracts/protocol/support-requests';
import { calendarProblems } from '@ravabet/contracts/protocol/calendar';
import { occasionProblems } from '@ravabet/contracts/protocol/occasions';
import { guestProblems } from '@ravabet/contracts/protocol/guests';
import { visitDayProblems, visitProblems } from '@ravabet/contracts/protocol/visits';
import { giftProblems } from '@ravabet/contracts/protocol/gifts';
import { eventProblems } from '@ravabet/contracts/protocol/events';
import { officeProblems } from './office-problems.ts';

/** Every problem that has a name: slug → status. The slug is the key of its text in locales/<lang>/problems.json. */
export const problemStatuses = {
  ...kernelProblems,
  ...pressReleaseProblems,
  ...socialPostProblems,
  ...pressQuestionProblems,
  ...newsroomProblems,
  ...factProblems,
  ...recipientProblems,
  ...campaignProblems,
  ...dispatchProblems,
  ...resourceProblems,
  ...supportRequestProblems,
  ...calendarProblems,
  ...occasionProblems,
  ...guestProblems,
  ...visitProblems,
  ...visitDayProblems,
  ...giftProblems,
  ...eventProblems,
  ...officeProblems,
  ...fileProblems,
  ...jobProblems,
};
export type ProblemSlug = keyof typeof problemStatuses;

export interface ProblemOptions {
  params?: Record<string, unknown>;
  errors?: Problem['errors'];
  headers?: Record<string, string>;
  cause?: unknown;
}

/** Thrown by verbs; rendered once, by the problem plugin, in the person's language. */
export class ProblemError extends Error {
  readonly slug: ProblemSlug;
  readonly status: number;
  readonly options: ProblemOptions;

  constructor(slug: ProblemSlug, options: ProblemOptions = {}) {
    super(slug, { cause: options.cause });
    this.slug = slug;
    this.status = problemStatuses[slug];
    this.options = options;
  }
}

export const problem = (slug: ProblemSlug, options?: ProblemOptions): ProblemError => new ProblemError(slug, options);
