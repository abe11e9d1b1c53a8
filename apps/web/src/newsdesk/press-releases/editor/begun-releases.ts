import { type PressRelease, pressReleasesRoutes } from '@ravabet/contracts/newsdesk/press-releases';
import { isProblem } from '../../../shared/call-problem.ts';
import { call } from '../../../shared/call.ts';
import { untitledIn } from '../untitled.ts';
import { type BegunRelease, dropBegunRelease, findBegunRelease } from './begun-store.ts';

/** @param attempts how often an unanswered request is repeated  @throws CallProblem */
export async function createRelease(begun: BegunRelease, attempts?: number): Promise<void> {
  const { id, organizationId, kind, language, key } = begun;
  await call(pressReleasesRoutes.create, {
    params: { organizationId },
    body: { id, kind, language, title: untitledIn(language) },
    idempotencyKey: key,
    ...(attempts !== undefined && { attempts }),
  });
}

/** Creates on the server what was begun without it; what is there already stays as it is. @throws CallProblem */
export async function sendBegunRelease(id: string): Promise<void> {
  const begun = findBegunRelease(id);
  if (!begun) return;
  await createRelease(begun, 1).catch((error: unknown) => {
    // Its creation was answered into a line that broke, longer ago than keys are remembered.
    if (!isProblem(error, 'press-release-id-taken')) throw error;
  });
  dropBegunRelease(id);
}

/** As it will be on the server, which will say what one may do with it; until then one may write. */
export const releaseOfBegun = ({ id, author, kind, language, at }: BegunRelease): PressRelease => ({
  id,
  storyId: id,
  kind,
  language,
  author,
  state: 'draft',
  overTitle: '',
  title: untitledIn(language),
  subTitle: '',
  lead: '',
  body: { type: 'doc' },
  placeLine: '',
  tags: [],
  topicIds: [],
  pictures: [],
  media: [],
  occurredAt: null,
  place: null,
  events: [],
  boilerplateId: null,
  boilerplate: null,
  contributors: [author],
  approvalSteps: [],
  approvalStep: 1,
  languages: [],
  officeNumber: null,
  waitsForRole: null,
  waitsFor: null,
  embargoOverride: null,
  scheduleFailure: null,
  publications: [],
  withdrawalNote: '',
  openCorrection: null,
  supportRequest: null,
  embargoUntil: null,
  scheduledFor: null,
  publishedAt: null,
  submittedAt: null,
  approvedAt: null,
  withdrawnAt: null,
  deletedAt: null,
  publicUrl: null,
  createdAt: at,
  updatedAt: at,
  contentVersion: 0,
  version: 0,
  allowedActions: [{ verb: 'update' }],
});
