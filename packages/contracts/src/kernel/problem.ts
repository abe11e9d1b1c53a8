import * as Type from 'typebox';

/** RFC 9457 with the errors of fields as JSON pointers. `type` ends with the slug; the slug is the i18n key. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  instance: Type.String(),
  code: Type.String(),
  params: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  errors: Type.Optional(
    Type.Array(Type.Object({ pointer: Type.String(), code: Type.String(), message: Type.String() })),
  ),
});
export type Problem = Type.Static<typeof Problem>;

/** Slug → HTTP status. A room adds its own in <room>.problems.ts. */
export const kernelProblems = {
  'invalid-input': 400,
  'invalid-cursor': 400,
  'not-signed-in': 401,
  forbidden: 403,
  'not-own-work': 403,
  'csrf-refused': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'stale-version': 409,
  'too-large': 413,
  'unsupported-media-type': 415,
  'idempotency-key-missing': 400,
  'idempotency-key-reused': 422,
  'too-many-requests': 429,
  'internal-error': 500,
  'storage-full': 507,
  unavailable: 503,
} as const;
export type KernelProblem = keyof typeof kernelProblems;
