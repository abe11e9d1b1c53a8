import * as Type from 'typebox';
import {
  cleanText,
  defineRoute,
  Instant,
  nullable,
  OfficeNumber,
  OrganizationParams,
  pageOf,
  pageQuery,
  Uuid,
} from '../../kernel/index.ts';

const room = 'register';
const base = '/api/organizations/:organizationId/register';

export const RegisterEntry = Type.Object({
  number: OfficeNumber,
  subjectType: Type.String(),
  subjectId: Uuid,
  title: Type.String(),
  assignedAt: Instant,
  assignedBy: nullable(Type.Object({ id: Uuid, name: Type.String() })),
});
export type RegisterEntry = Type.Static<typeof RegisterEntry>;

/** One run of numbers, and what is wrong with it. */
export const RegisterRun = Type.Object({
  kind: Type.String(),
  year: Type.Integer(),
  first: Type.Integer(),
  last: Type.Integer(),
  count: Type.Integer(),
  /** numbers that are missing, at most 100 of them */
  gaps: Type.Array(Type.Integer()),
  /** records that hold more than one number of the run */
  doubles: Type.Integer(),
});
export type RegisterRun = Type.Static<typeof RegisterRun>;

export const registerRoutes = {
  list: defineRoute({
    method: 'GET',
    url: base,
    operationId: 'listOfficeNumbers',
    room,
    summary: 'The register, newest first; `q` is a number in any digits or words of the title',
    params: OrganizationParams,
    query: Type.Object(
      {
        kind: Type.Optional(cleanText({ min: 1, max: 4 })),
        year: Type.Optional(Type.Integer({ minimum: 1300, maximum: 1600 })),
        q: Type.Optional(cleanText({ max: 200 })),
        ...pageQuery,
      },
      { additionalProperties: false },
    ),
    answer: pageOf(RegisterEntry),
  }),
  check: defineRoute({
    method: 'GET',
    url: `${base}/check`,
    operationId: 'checkRegister',
    room,
    summary: 'Every run of numbers with its gaps and doubles',
    params: OrganizationParams,
    answer: Type.Object({ runs: Type.Array(RegisterRun) }),
  }),
};
