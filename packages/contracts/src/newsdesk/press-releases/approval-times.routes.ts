import * as Type from 'typebox';
import { defineRoute, OrganizationParams } from '../../kernel/index.ts';
import { StepNames } from '../../office/organizations/approval-step.schema.ts';
import { nullable } from '../../kernel/index.ts';
import { PressReleaseKind } from './press-release.schema.ts';

export const approvalTimesRoutes = {
  list: defineRoute({
    method: 'GET',
    url: '/api/organizations/:organizationId/approval-times',
    operationId: 'listApprovalTimes',
    room: 'press-releases',
    summary: 'How long approval steps waited in the last year: the median by kind and step',
    params: OrganizationParams,
    answer: Type.Object({
      items: Type.Array(
        Type.Object({
          kind: PressReleaseKind,
          step: Type.Integer(),
          role: Type.String(),
          names: nullable(StepNames),
          decisions: Type.Integer(),
          medianSeconds: Type.Number(),
          late: Type.Integer(),
        }),
      ),
    }),
  }),
};
