import * as Type from 'typebox';
import { cleanText, defineRoute, RecordParams, Uuid, Version } from '../../kernel/index.ts';
import { Correction, CorrectionChange, CorrectionSummary } from './correction.schema.ts';

const room = 'press-releases';
const base = '/api/organizations/:organizationId/press-releases/:id/corrections';
const CorrectionParams = Type.Object({ organizationId: Uuid, id: Uuid, correctionId: Uuid });
const plainStep = Type.Object({ version: Version }, { additionalProperties: false });
const stepWithReason = Type.Object(
  { version: Version, reason: cleanText({ min: 1, max: 2000 }) },
  { additionalProperties: false },
);
const notInState = ['correction-not-in-state', 'stale-version'] as const;

/** A step of a correction: POST …/<verb>, answered with the correction as it is then. */
const step = <B extends Type.TSchema>(
  verb: string,
  operationId: string,
  summary: string,
  body: B,
  problems: string[] = [],
) =>
  defineRoute({
    method: 'POST',
    url: `${base}/:correctionId/${verb}`,
    operationId,
    room,
    summary,
    problems: [...notInState, ...problems],
    params: CorrectionParams,
    body,
    answer: Correction,
  });

export const correctionsRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listCorrections',
    room,
    summary: 'Corrections of a release, newest first',
    params: RecordParams,
    answer: Type.Object({ items: Type.Array(CorrectionSummary) }),
  }),
  get: defineRoute({
    method: 'GET',
    url: `${base}/:correctionId`,
    operationId: 'getCorrection',
    room,
    summary: 'One correction with its text and every changed word',
    params: CorrectionParams,
    answer: Correction,
  }),
  begin: defineRoute({
    method: 'POST',
    url: base,
    operationId: 'beginCorrection',
    room,
    summary: 'Begin a correction of a published release; the published text stays readable',
    problems: ['press-release-not-in-state', 'correction-already-open'],
    params: RecordParams,
    body: Type.Object({}, { additionalProperties: false }),
    status: 201,
    answer: Type.Object({ id: Uuid }),
  }),
  update: defineRoute({
    method: 'PATCH',
    url: `${base}/:correctionId`,
    operationId: 'updateCorrection',
    room,
    summary: 'Change the corrected text or the note; also what autosave calls',
    problems: [
      ...notInState,
      'press-release-body-invalid',
      'press-release-picture-not-ready',
      'press-release-topic-unknown',
      'press-release-medium-not-ready',
      'press-release-boilerplate-unknown',
    ],
    params: CorrectionParams,
    body: CorrectionChange,
    answer: Correction,
  }),
  submit: step('submit', 'submitCorrection', 'Hand the correction in for approval', plainStep, [
    'correction-incomplete',
    'correction-changes-nothing',
  ]),
  recall: step('recall', 'recallCorrection', 'Take it back out of review', plainStep),
  requestChanges: step(
    'request-changes',
    'requestCorrectionChanges',
    'Return it to its writer, saying why',
    stepWithReason,
  ),
  approve: step(
    'approve',
    'approveCorrection',
    'Approve the step that waits',
    Type.Object({ version: Version, reason: Type.Optional(cleanText({ max: 2000 })) }, { additionalProperties: false }),
    ['not-own-work'],
  ),
  reopen: step('reopen', 'reopenCorrection', 'Open an approved correction for changes again', stepWithReason),
  publish: step('publish', 'publishCorrection', 'Publish it: a new version that says openly what changed', plainStep, [
    'press-release-not-in-state',
    'press-release-picture-not-ready',
  ]),
  giveUp: step('give-up', 'giveUpCorrection', 'Give the correction up; the published text stays', stepWithReason),
};
